import { expect, test } from 'vitest';
import { diffContracts, type Finding, levels } from '../../src/index.js';
import type { Json } from '../documents.js';
import { below, type Mutation, mutations, type Target } from './mutations.js';
import { type Random, randomFrom } from './random.js';
import { realContracts } from './real-contract.js';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation, with its schemas taken out of `components`, so that a change is one of this operation alone. */
function targetsIn(document: Record<string, unknown>): Target[] {
  return Object.entries(below(document, 'paths')).flatMap(([path, item]) =>
    methods
      .filter((method) => Object.hasOwn(below({ item }, 'item'), method))
      .map((method) => {
        const operation = below({ item }, 'item', method);
        const success = Object.entries(below(operation, 'responses')).find(([code]) => code.startsWith('2'));
        return {
          document,
          path,
          method,
          operation,
          sent: ownSchema(document, below(operation, 'requestBody', 'content', 'application/json')),
          received: ownSchema(
            document,
            below({ success: success?.[1] }, 'success', 'content', 'application/json'),
          ),
        };
      }),
  );
}

function ownSchema(document: Json, media: Record<string, unknown>): Record<string, unknown> | undefined {
  const { $ref } = below(media, 'schema');
  if (typeof $ref !== 'string') return undefined;
  const schema = structuredClone(below(document, ...$ref.slice(2).split('/')));
  if (schema.type !== 'object') return undefined;
  media.schema = schema;
  return schema;
}

/** The contract before and after a change of one of its operations. */
function mutate(contract: Json, { apply }: Mutation, random: Random): { old: Json; next: Json } | undefined {
  const next = structuredClone(contract) as Record<string, unknown>; // The clone is ours.
  const targets = targetsIn(next);
  const old = structuredClone(next);
  const first = random.below(targets.length);
  const inTurn = [...targets.slice(first), ...targets.slice(0, first)];
  return inTurn.some(apply) ? { old, next } : undefined;
}

function worst(findings: readonly Finding[]): number {
  return Math.min(levels.length, ...findings.map((finding) => levels.indexOf(finding.levels.wire)));
}

test.each(realContracts)('%s does not differ from itself.', (_, contract) => {
  expect(diffContracts(contract, contract).findings).toEqual([]);
  expect(diffContracts(contract, structuredClone(contract)).findings).toEqual([]);
});

test.each(realContracts)(
  '%s does not differ from itself with the schemas of its operations written out.',
  (_, contract) => {
    const written = structuredClone(contract) as Record<string, unknown>; // The clone is ours.
    expect(targetsIn(written).filter(({ sent }) => sent !== undefined).length).toBeGreaterThan(10);
    expect(diffContracts(contract, written).findings).toEqual([]);
    expect(diffContracts(written, contract).findings).toEqual([]);
  },
);

const cases = realContracts.flatMap(([file, contract], seed) =>
  mutations.map((mutation) => ({ file, contract, mutation, title: mutation.title, seed })),
);

test.each(cases)('$title in $file is told.', ({ contract, mutation, seed }) => {
  const pair = mutate(contract, mutation, randomFrom(seed));
  expect(pair, 'an operation that the change fits').toBeDefined();
  if (pair === undefined) return;
  const { breaking, findings } = diffContracts(pair.old, pair.next);
  const told = findings.filter(({ id }) => id === mutation.id);
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told.map((finding) => finding.levels.wire))).toEqual(new Set([mutation.level]));
  expect(breaking).toBe(mutation.level === 'breaking');
  expect(new Set(findings.map(({ operation }) => operation?.path)).size).toBe(1);
});

test.each(cases.filter((_, index) => index % 4 === 0))(
  '$title and another change in $file weigh as much as each alone.',
  ({ contract, mutation }) => {
    const random = randomFrom(7);
    const other = mutations[random.below(mutations.length)];
    const one = mutate(contract, mutation, randomFrom(1));
    const both = one && other && mutate(one.next, other, randomFrom(2));
    expect(both).toBeDefined();
    if (one === undefined || both === undefined) return;
    const steps = [
      worst(diffContracts(one.old, one.next).findings),
      worst(diffContracts(one.next, both.next).findings),
    ];
    expect(worst(diffContracts(one.old, both.next).findings)).toBeLessThanOrEqual(Math.min(...steps));
  },
);
