import { relative } from 'node:path';
import { type Origin, originsOf } from '../bundle/origins.js';
import type { Contract } from '../contract.js';
import { type Position, type Reached, SourceFile, type Step } from './source-file.js';

/** A position in a file; the file's path is relative to the working directory. */
export interface SourceLocation extends Position {
  file: string;
}

/** Tells where the place that a JSON pointer of a contract leads to was written, or the nearest that is there. */
export type Locate = (pointer: string) => SourceLocation | undefined;

/** Makes the function that leads from the places of a resolved contract to the lines of its sources. */
export function createLocate(contract: Contract): Locate {
  const files = new Map<string, SourceFile>();
  const open = (file: string): SourceFile => {
    const known = files.get(file) ?? new SourceFile(file);
    files.set(file, known);
    return known;
  };
  return (pointer) => {
    const found = deepestMarked(contract, pointer);
    if (found === undefined) return undefined;
    const places = found.origins.map((origin) => place(open(origin.file), origin, found.rest));
    const best = places.reduce((left, right) => (right.steps > left.steps ? right : left));
    return { file: relative(process.cwd(), best.file), ...best.position };
  };
}

interface Found {
  origins: readonly Origin[];
  /** The steps from the marked object to the place. */
  rest: Step[];
}

function deepestMarked(contract: Contract, pointer: string): Found | undefined {
  let value: unknown = contract;
  let found: Found = { origins: originsOf(contract), rest: [] };
  for (const key of keysOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) break;
    value = (value as Record<string, unknown>)[key];
    const origins = typeof value === 'object' && value !== null ? originsOf(value) : [];
    found = origins.length > 0 ? { origins, rest: [] } : { ...found, rest: [...found.rest, { key, value }] };
  }
  return found.origins.length > 0 ? found : undefined;
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function place(
  source: SourceFile,
  { file, path }: Origin,
  rest: readonly Step[],
): Reached & { file: string } {
  // Every step of the path leads to an object, so it goes by key alone.
  const steps = [...path.map((key): Step => ({ key, value: {} })), ...rest];
  const reached = source.follow(steps);
  return { ...reached, steps: reached.steps - path.length, file };
}
