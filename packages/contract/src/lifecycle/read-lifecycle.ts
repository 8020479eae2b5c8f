/** What a contract says of the end of something, as it is written there. */
export interface Lifecycle {
  readonly deprecated: boolean;
  readonly since?: unknown;
  readonly sunset?: unknown;
  readonly replacedBy?: unknown;
}

/** The lifecycle of an operation, a parameter, a property or a schema; undefined when nothing is said of it. */
export function readLifecycle(value: Readonly<Record<string, unknown>>): Lifecycle | undefined {
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const since = own('x-deprecated-since');
  const sunset = own('x-sunset');
  const replacedBy = own('x-replaced-by');
  const deprecated = own('deprecated') === true;
  if (!deprecated && since === undefined && sunset === undefined && replacedBy === undefined)
    return undefined;
  return {
    deprecated,
    ...(since === undefined ? {} : { since }),
    ...(sunset === undefined ? {} : { sunset }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}
