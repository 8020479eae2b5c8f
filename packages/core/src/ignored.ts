/** Makes a function that takes the read-only fields out of a parsed request: they may be sent, and do nothing. */
export function withoutIgnored<T extends object>(names: readonly (keyof T)[]): (parsed: T) => T {
  return (parsed) => {
    for (const name of names) delete parsed[name];
    return parsed;
  };
}
