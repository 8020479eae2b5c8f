import { applyPolicy, type Finding, type Report, type Waiver } from '../src/index.js';
import { levelsOf, makeDiff, makeFinding } from './make-finding.js';

/** A report on these findings, of two contracts whose files are beside the program. */
export function makeReport(
  findings: readonly Finding[],
  parts: Partial<Report> = {},
  waivers: Waiver[] = [],
): Report {
  const now = new Date('2026-11-21T12:00:00Z');
  const contract = (version: string) => ({
    name: `${version}/openapi.yaml`,
    document: { openapi: '3.1.0', info: { title: 'Pets', version }, paths: {} },
    locate: () => ({ file: `${version}/openapi.yaml`, line: 7, column: 3 }),
  });
  return {
    diff: applyPolicy(makeDiff(...findings), { overrides: [], waivers }, now),
    surface: 'wire',
    old: contract('1.0.0'),
    new: contract('2.0.0'),
    version: '1.2.3',
    now,
    cwd: '/work',
    ...parts,
  };
}

const place = { file: 'spec/schemas/pet.yaml', line: 12, column: 5 };
const list = { method: 'get', path: '/pets', operationId: 'pets.list', kind: 'operation' } as const;
export const waiver: Waiver = {
  fingerprint: 'cccccccccccc',
  reason: 'It was never open.',
  until: '2027-01-01',
  location: place,
};

/** One of each section. */
const findings: Finding[] = [
  makeFinding({ location: { old: { ...place, file: 'v1.0.0:spec/schemas/pet.yaml' }, new: place } }),
  makeFinding({
    id: 'request-property-removed',
    reason: '`color` of the request body is gone.',
    operation: list,
    change: 'removed',
    levels: levelsOf('warning'),
    fingerprint: 'a'.repeat(12),
    old: { type: 'string' },
  }),
  makeFinding({
    id: 'operation-deprecated',
    reason: 'The operation is deprecated.',
    operation: list,
    direction: 'none',
    change: 'deprecated',
    levels: levelsOf('info'),
    pointer: { new: '/paths/~1pets/get' },
    migration: '',
    fingerprint: 'b'.repeat(12),
  }),
  makeFinding({
    id: 'request-property-closed',
    reason: 'The request body takes no other properties.',
    fingerprint: 'c'.repeat(12),
  }),
  makeFinding({
    id: 'request-parameter-added',
    reason: 'The query parameter `limit` was added.',
    operation: list,
    change: 'added',
    levels: levelsOf('info'),
    migration: '',
    fingerprint: 'd'.repeat(12),
  }),
  makeFinding({
    id: 'server-changed',
    reason: 'The server is another.',
    change: 'changed',
    direction: 'none',
    levels: levelsOf('info'),
    migration: '',
    fingerprint: 'e'.repeat(12),
    operation: undefined as never,
  }),
  makeFinding({
    id: 'path-parameter-renamed',
    reason: 'A name changed.',
    levels: { ...levelsOf('breaking'), wire: 'none' },
    fingerprint: 'f'.repeat(12),
  }),
].map(
  (finding) =>
    Object.fromEntries(
      Object.entries(finding).filter(([, value]) => value !== undefined),
    ) as unknown as Finding,
);

/** A report with one finding of each section. */
export function full(parts: Partial<Report> = {}): Report {
  const { new: next, ...report } = makeReport(findings, {}, [waiver]);
  const lifecycle = {
    deprecated: true,
    'x-deprecated-since': '2026-11-01',
    'x-sunset': '2027-06-01',
    'x-replaced-by': 'pets.find',
  };
  const document = { ...next.document, paths: { '/pets': { get: lifecycle } } };
  return { ...report, new: { ...next, document }, ...parts };
}

/** What a hostile document can have as a name: it obeys nothing, wherever it is shown. */
const evil =
  'a\u001B[31m\n::error::b\r\n# c\u009B2J\u202Ed <img src=x onerror=e()> [f](javascript:g) `h` **i** @j 100%';
export const hostile = makeReport([
  makeFinding({
    reason: evil,
    migration: evil,
    old: evil,
    new: { [evil]: evil },
    operation: { ...list, path: `/${evil}` },
    location: { new: { ...place, file: 'a,b:c%d.yaml' } },
  }),
]);
