import { parseDocument } from 'yaml';

/** Reads YAML, or tells where it is broken. The parser's own words repeat the text, which may hold secrets. */
export function parseYaml(text: string): { value: unknown } | { message: string } {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (error === undefined) return toValue(() => document.toJS({ maxAliasCount: 100 }));
  const place = error.linePos?.[0];
  return { message: `is not YAML${place === undefined ? '' : ` (line ${place.line}, column ${place.col})`}` };
}

function toValue(read: () => unknown): { value: unknown } | { message: string } {
  try {
    return { value: read() };
  } catch {
    return { message: 'has an alias that leads nowhere, or too many of them' };
  }
}
