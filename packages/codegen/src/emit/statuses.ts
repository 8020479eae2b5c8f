import type { Contract, Schema } from '../contract.js';
import { valuesIn } from './field.js';
import { header, literal } from './generated-file.js';

/** Emits which statuses are the end of something, and which are not. */
export function emitStatuses({ components }: Contract, source: string): string {
  const statuses = Object.entries(components.schemas).filter(([, schema]) => schema['x-final'] !== undefined);
  const rows = statuses.flatMap(([name, schema]) => rowsOf(name, schema));
  return `${header(source)}/** Whether nothing more happens in a status. */
export const isFinalStatus: Readonly<Record<string, boolean>> = ${literal(Object.fromEntries(rows))};
`;
}

function rowsOf(name: string, schema: Schema): [string, boolean][] {
  const known = valuesIn(schema).map(String);
  const final = [schema['x-final']].flat().map(String);
  const stray = final.find((value) => !known.includes(value));
  if (stray !== undefined) throw new Error(`${name} lists ${stray} in x-final, which is none of its values.`);
  return known.map((value) => [value, final.includes(value)]);
}
