/**
 * Whether the path of a problem leads somewhere: to a value of the body, or to a field that an object of the body
 * lacks. Tries every reading of the path, since the names of unknown fields may hold dots and brackets.
 */
export function pathExists(body: unknown, path: string, fields: ReadonlySet<string>): boolean {
  if (path === '') return true;
  if (Array.isArray(body)) return body.some((item, index) => leadsOn(item, path, `[${index}]`, fields));
  if (typeof body !== 'object' || body === null) return false;
  const rest = path.startsWith('.') ? path.slice(1) : path;
  const entries = Object.entries(body);
  if (!entries.some(([name]) => name === rest) && fields.has(rest)) return true;
  return entries.some(
    ([name, value]) => leadsOn(value, path, name, fields) || leadsOn(value, path, `.${name}`, fields),
  );
}

function leadsOn(...[value, path, step, fields]: [unknown, string, string, ReadonlySet<string>]): boolean {
  return path.startsWith(step) && pathExists(value, path.slice(step.length), fields);
}
