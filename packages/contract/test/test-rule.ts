import { expect, test } from 'vitest';
import { diffContracts, type Finding } from '../src/index.js';
import type { Rule } from '../src/rules/rule.js';
import { type Around, inRequest, inResponse, type Json, withOperation, withWebhook } from './documents.js';

/** A level on the wire, and that of `types` after a slash where it is another one. */
type Told = string;

/** What is to be found, nothing else besides: the id without its direction, the levels in a request and a response. */
type Mirrored = Readonly<Record<string, readonly [request: Told | null, response: Told | null]>>;

type SchemaRow = [title: string, old: unknown, next: unknown, told: Mirrored, around?: Around];
type OperationRow = [title: string, old: Json, next: Json, told: Mirrored, members?: [Json, Json]];
type DocumentRow = [title: string, old: Json, next: Json, told: Readonly<Record<string, Told>>];

/** The cases of a rule. */
interface Cases {
  /** Schemas, once as what a client sends and once as what it receives. */
  readonly schemas?: readonly SchemaRow[];
  /** What operations take: sent by a client, and received by it where the operation is a webhook. */
  readonly taken?: readonly OperationRow[];
  /** What operations answer: received by a client, and sent by it where the operation is a webhook. */
  readonly answered?: readonly OperationRow[];
  /** Whole documents. */
  readonly documents?: readonly DocumentRow[];
  /** Ids that no documents lead to, with the reason. */
  readonly unreachable?: Readonly<Record<string, string>>;
  readonly publishesSchemaNames?: boolean;
}

/** The day for which all cases are judged. */
export const today = new Date('2026-06-01T00:00:00Z');

interface Case {
  readonly title: string;
  readonly old: Json;
  readonly next: Json;
  readonly told: Readonly<Record<string, Told>>;
}

/** Tests a rule by its cases, and that each of its outcomes has one in each direction. */
export function testRule(rule: Rule, cases: Cases): void {
  const all = toCases(cases);
  const options = { now: today, publishesSchemaNames: cases.publishesSchemaNames ?? false };
  test.each(all.map((one) => ({ ...one })))('$title', ({ old, next, told }) => {
    expect(tell(diffContracts(old, next, options).findings)).toEqual(told);
  });
  test('Every outcome is told by a case, or has a reason why none leads to it.', () => {
    const { unreachable = {} } = cases;
    const told = new Set(all.flatMap((one) => Object.keys(one.told)));
    const isDirected = Object.keys(cases).some((key) => ['schemas', 'taken', 'answered'].includes(key));
    const ids = idsOf(rule, isDirected ? ['request-', 'response-'] : ['']);
    expect(ids.filter((id) => !told.has(id))).toEqual(Object.keys(unreachable));
  });
}

/** All ids of a rule. */
export function idsOf({ name, outcomes }: Rule, directions: readonly string[]): string[] {
  return directions.flatMap((direction) =>
    Object.keys(outcomes).map((outcome) => `${direction}${name}-${outcome}`),
  );
}

/** What was found, as cases tell it; of several findings with one id, the level of each. */
function tell(findings: readonly Finding[]): Record<string, string> {
  const told: Record<string, string> = {};
  for (const { id, levels } of findings) {
    const level = levels.types === levels.wire ? levels.wire : `${levels.wire}/${levels.types}`;
    const before = told[id];
    told[id] = before === undefined || before === level ? level : `${before}, ${level}`;
  }
  return told;
}

function toCases({ schemas = [], taken = [], answered = [], documents = [] }: Cases): Case[] {
  return [
    ...schemas.flatMap(schemaCases),
    ...taken.flatMap((row) => operationCases(row, ['request', 'response'])),
    ...answered.flatMap((row) => operationCases(row, ['response', 'request'])),
    ...documents.map(([title, old, next, told]) => ({ title, old, next, told })),
  ];
}

function schemaCases([title, old, next, told, around = {}]: SchemaRow): Case[] {
  const make = (direction: Direction, place: typeof inRequest): Case => ({
    title: `In a ${direction}: ${title}`,
    old: place(old, around),
    next: place(next, around),
    told: pick(told, direction),
  });
  return [make('request', inRequest), make('response', inResponse)];
}

type Direction = 'request' | 'response';

function operationCases(
  [title, old, next, told, [oldMembers, nextMembers] = [{}, {}]]: OperationRow,
  [own, swapped]: [Direction, Direction],
): Case[] {
  return [
    {
      title: `Of an operation: ${title}`,
      old: withOperation(old, oldMembers),
      next: withOperation(next, nextMembers),
      told: pick(told, own),
    },
    {
      title: `Of a webhook: ${title}`,
      old: withWebhook(old, oldMembers),
      next: withWebhook(next, nextMembers),
      told: pick(told, swapped),
    },
  ];
}

function pick(told: Mirrored, direction: Direction): Record<string, Told> {
  const found: Record<string, Told> = {};
  for (const [id, [request, response]] of Object.entries(told)) {
    const level = direction === 'request' ? request : response;
    if (level !== null) found[`${direction}-${id}`] = level;
  }
  return found;
}
