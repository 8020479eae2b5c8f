import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Contract, type LoadedContract, loadContract, type SourceLocation } from '@buddykit/codegen';
import { beforeAll, describe, expect, it } from 'vitest';

const spec = join(import.meta.dirname, '../../../spec');

let loaded: LoadedContract;

beforeAll(async () => {
  loaded = await loadContract(join(spec, 'openapi.yaml'));
});

describe('the places of the resolved contract', () => {
  it('lead from each operation to the line in spec/ that names its method', () => {
    const operations = pointers(loaded.document, isOperation);
    expect(operations.length).toBeGreaterThan(70);
    expect(misled(operations, lastKey)).toEqual([]);
  });

  it("lead from each operation's id to the line that holds it", () => {
    const ids = pointers(loaded.document, isOperation).map((pointer) => `${pointer}/operationId`);
    expect(misled(ids, valueAt)).toEqual([]);
  });

  it('lead from each parameter to the line that holds its name', () => {
    const names = pointers(loaded.document, isParameter).map((pointer) => `${pointer}/name`);
    expect(names.length).toBeGreaterThan(30);
    expect(misled(names, valueAt)).toEqual([]);
  });

  it('lead from each property of each schema to the line that holds its name', () => {
    const properties = pointers(loaded.document, isProperty);
    expect(properties.length).toBeGreaterThan(1000);
    expect(misled(properties, lastKey)).toEqual([]);
  });

  it('lead from each value of an enum to the line that holds it', () => {
    const values = pointers(loaded.document, isEnumValue).filter((pointer) => valueAt(pointer) !== 'null');
    expect(values.length).toBeGreaterThan(300);
    expect(misled(values, valueAt)).toEqual([]);
  });

  it('lead from each required field to where a source says it', () => {
    const required = pointers(loaded.document, isRequired);
    expect(required.length).toBeGreaterThan(100);
    expect(misled(required, valueAt)).toEqual([]);
  });

  it('lead from a path to the line that names it', () => {
    const paths = Object.keys(loaded.document.paths).map((path) => `/paths/${escapeKey(path)}`);
    expect(misled(paths, lastKey)).toEqual([]);
  });

  it('are the nearest that there is where the contract has nothing', () => {
    const schema = '/components/schemas/Group';
    expect(loaded.locate(`${schema}/description/nothing`)).toEqual(loaded.locate(`${schema}/description`));
    expect(loaded.locate(`${schema}/toString`)).toEqual(loaded.locate(schema));
  });
});

it('the contract that is loaded is the one that the code was generated from', () => {
  const generated = join(import.meta.dirname, '../../core/src/generated/openapi.json');
  expect(loaded.document).toEqual(JSON.parse(readFileSync(generated, 'utf8')));
});

/** The pointers whose line does not hold the word, each with the line. */
function misled(all: readonly string[], word: (pointer: string) => string): string[] {
  return all.flatMap((pointer) => {
    const location = loaded.locate(pointer);
    const line = location === undefined ? 'nowhere' : lineAt(location);
    return holds(line.slice((location?.column ?? 1) - 1), word(pointer))
      ? []
      : [`${pointer} leads to ${line}`];
  });
}

// The column is judged too: the word must begin there, perhaps in quotation marks or behind its key.
function holds(text: string, word: string): boolean {
  const rest = text.replace(/^(name|operationId): /, '').replace(/^['"]/, '');
  return rest.startsWith(word) && !/^[\w/]/.test(rest.slice(word.length));
}

function lineAt({ file, line }: SourceLocation): string {
  return readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
}

type Kind = (keys: readonly string[], value: unknown) => boolean;

const isOperation: Kind = ([root], value) => root === 'paths' && isObject(value) && 'operationId' in value;
const isParameter: Kind = (_, value) => isObject(value) && 'in' in value && 'schema' in value;
const isProperty: Kind = (keys) => keys[0] === 'components' && keys.at(-2) === 'properties';
const isEnumValue: Kind = (keys) => keys.at(-2) === 'enum' && keys.at(-3) !== 'not';
const isRequired: Kind = (keys, value) => keys.at(-2) === 'required' && typeof value === 'string';

/** The JSON pointers of a contract that lead to what is of a kind; what examples hold is not the contract. */
function pointers(contract: Contract, isWanted: Kind): string[] {
  const found: string[] = [];
  const walk = (value: unknown, keys: readonly string[]): void => {
    if (keys.at(-1) === 'examples') return;
    if (isWanted(keys, value)) found.push(`/${keys.map(escapeKey).join('/')}`);
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
  };
  walk(contract, []);
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function lastKey(pointer: string): string {
  return keysOf(pointer).at(-1) ?? '';
}

function valueAt(pointer: string): string {
  let value: unknown = loaded.document;
  for (const key of keysOf(pointer)) value = isObject(value) ? value[key] : undefined;
  return String(value);
}

function keysOf(pointer: string): string[] {
  const keys = pointer.split('/').slice(1);
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
