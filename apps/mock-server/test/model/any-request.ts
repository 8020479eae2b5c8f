import { anyJson, anyText, arbitraryOf, mutated } from '@buddykit/arbitrary';
import fc from 'fast-check';
import { token } from './call.js';
import { contract, querySchemas, rows } from './contract.js';
import { fill } from './places.js';
import { withSecrets } from './secrets.js';
import type { World } from './world.js';

/** A request of whatever kind. */
export interface AnyRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** Requests of every kind: such as operations take, such as they nearly take, and nonsense. */
export async function anyRequests(world: World): Promise<fc.Arbitrary<AnyRequest>> {
  const operations = await Promise.all(
    rows.map(async ({ row }) => ({
      row,
      paths: (await world.places.of(row.path)).map((place) => fill(row.path, place)),
    })),
  );
  const segments = [...new Set(operations.flatMap(({ paths }) => paths.flatMap((path) => path.split('/'))))];
  const others = { row: undefined, paths: otherPaths };
  return fc.constantFrom(...operations, others).chain(({ row, paths }) =>
    fc.record({
      method: mostly(row?.method ?? 'GET', ...methods),
      path: fc.tuple(changedPaths(paths, segments), anyQuery).map((parts) => parts.join('')),
      headers,
      body: row?.method === 'GET' ? fc.constant('') : anyBody(row?.body),
    }),
  );
}

const otherPaths = [
  '/openapi.json',
  ...['state', 'clock', 'requests/assert'].map((end) => `/__buddykit/${end}`),
];
const methods = [...new Set(rows.map(({ row }) => row.method)), 'HEAD', 'OPTIONS', 'PUT', 'PROPFIND', 'get'];

/** The paths, some with segments lost, added or replaced. */
function changedPaths(paths: readonly string[], segments: readonly string[]): fc.Arbitrary<string> {
  const segment = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...segments) },
    { weight: 1, arbitrary: anyText.map(encodeURIComponent) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('..', '%', '%E0%A4%A', '%2F', ';', '0', '-1', '1e3', '__proto__'),
    },
  );
  const change = fc.record({ at: fc.nat(12), lost: fc.nat(1), added: fc.array(segment, { maxLength: 2 }) });
  const changes = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(change, { maxLength: 2 }) },
  );
  return fc.tuple(fc.constantFrom(...paths), changes).map(([path, several]) => several.reduce(changed, path));
}

function changed(path: string, { at, lost, added }: { at: number; lost: number; added: string[] }): string {
  return `/${path
    .slice(1)
    .split('/')
    .toSpliced(at, lost, ...added)
    .join('/')}`;
}

const queryNames = [...new Set(rows.flatMap(({ id }) => querySchemas(id).map(([name]) => name)))];
const anyValue = fc.oneof(
  anyText,
  fc.constantFrom('1', '2', '100', 'true', 'false', 'name', 'DESC', 'HEAD', '[]'),
);
const anyQuery = fc
  .array(fc.tuple(fc.constantFrom(...queryNames), anyValue), { maxLength: 2 })
  .map((pairs) => (pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`));

const headers = fc
  .record({
    authorization: mostly(`Bearer ${token}`, 'Bearer nobody', 'Basic x', ''),
    'content-type': mostly('application/json', 'text/plain', 'application/json; charset=latin1', ''),
    'x-buddy-media-type': fc.constantFrom('', 'buddy.v1.1.0', 'buddy.v9', 'x'),
    'x-http-method-override': fc.constantFrom('', 'DELETE'),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')));

function mostly(usual: string, ...others: string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const oddTexts = ['', '{', '[]', 'null', '['.repeat(9999), '{"a":1,"a":2}', '\uFEFF{}'];

/** Bodies that fit a schema, that nearly do, and others. */
function anyBody(schema: string | undefined): fc.Arbitrary<string> {
  const fitting = schema === undefined ? anyJson : arbitraryOf(contract, schema);
  const nearly = schema === undefined ? anyJson : mutated(contract, schema);
  const texts = fc
    .oneof({ weight: 3, arbitrary: fitting }, nearly, anyJson)
    .map((value) => JSON.stringify(withSecrets(value)));
  return fc.oneof(
    { weight: 8, arbitrary: texts },
    { weight: 1, arbitrary: texts.map((text) => text.slice(0, text.length / 2)) },
    { weight: 1, arbitrary: fc.oneof(anyText, fc.constantFrom(...oddTexts)) },
  );
}
