/** A file that the contract generates. */
export interface GeneratedFile {
  /** From the root of the repository. */
  path: string;
  text: string;
}

/** The first lines of each generated source. */
export function header(source: string): string {
  return `// Generated from the contract in spec/ (sha256 ${source}). Do not edit: change spec/, then run \`pnpm generate\`.\n\n`;
}

/** A value as a TypeScript literal that ends in `as const`-free plain data. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** The JSDoc comment of a description, indented by two spaces per level; empty when there is nothing to say. */
export function docComment(text: string | undefined, level = 0): string {
  if (text === undefined || text === '') return '';
  const indent = '  '.repeat(level);
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}
