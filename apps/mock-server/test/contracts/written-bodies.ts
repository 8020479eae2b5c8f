import { arbitraryOf } from '@buddykit/arbitrary';
import type { OperationId } from '@buddykit/core';
import { createChecks, Viewer } from '@buddykit/core/check';
import type fc from 'fast-check';
import type { Known } from './two-clients.js';

type Fields = Record<string, unknown>;

/** Bodies that fit a contract, and that no other object can keep from being taken. */
export function bodiesFor({ document, tables }: Known, id: OperationId): fc.Arbitrary<Fields> {
  // Not every text can be made into the name by which a project is found.
  const own = id === 'projects.add' ? { name: 'landing-page' } : {};
  return arbitraryOf(document, tables.operations[id].body ?? '').map((body) => ({
    ...(mended(body) as Fields),
    ...own,
  }));
}

/** What a client of a contract reads back of a body that it sent: all that is neither secret, nor ignored, nor not set. */
export function readBack(known: Known, id: OperationId, body: Fields): Fields {
  const { operations, responseShapes } = known.tables;
  const given = Object.entries(accepted(known, id, body)).filter(([, value]) => value !== null);
  return new Viewer(responseShapes).see(operations[id].response ?? '', Object.fromEntries(given)) as Fields;
}

/** What a client reads of a pipeline after it edited what it read before. */
export function withEdit(known: Known, before: Fields, changes: Fields): Fields {
  const cleared = Object.entries(accepted(known, 'pipelines.edit', changes)).filter(
    ([, value]) => value === null,
  );
  const kept = Object.entries(before).filter(([name]) => !cleared.some(([field]) => field === name));
  return { ...Object.fromEntries(kept), ...readBack(known, 'pipelines.edit', changes) };
}

/** The body without what is ignored. */
function accepted({ tables }: Known, id: OperationId, body: Fields): Fields {
  const checked = createChecks(tables).checkRequest(id, body);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return checked.value;
}

const fixed: Record<string, unknown> = {
  zone_id: 'Europe/Warsaw',
  timezone: 'Europe/Warsaw',
  docker_build_action_id: 0,
  after_action_id: 0,
};

/** The body with what refers to other things made harmless, and nothing sealed. */
function mended(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== 'object' || value === null) return value;
  const isVariable = 'key' in value && 'value' in value;
  const kept = Object.entries(value).filter(
    ([name]) => !(isVariable && ['encrypted', 'type'].includes(name)),
  );
  return Object.fromEntries(
    kept.map(([name, inner]) => [
      name,
      inner !== null && Object.hasOwn(fixed, name) ? fixed[name] : mended(inner),
    ]),
  );
}
