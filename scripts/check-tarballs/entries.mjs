/**
 * The doors of a package, from the `exports` of its manifest.
 *
 * @returns {{ specifier: string, files: string[], isJson: boolean }[]}
 */
export function entriesOf({ name, exports = {} }) {
  return Object.entries(exports).map(([path, target]) => {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    return { specifier: name + path.slice(1), files, isJson: files.every((file) => file.endsWith('.json')) };
  });
}
