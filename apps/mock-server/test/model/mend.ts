import { arbitraryOf } from '@buddykit/arbitrary';
import type { OperationId } from '@buddykit/core';
import { requestShapes } from '@buddykit/core/request-shapes';
import fc from 'fast-check';
import type { Answer } from '../client.js';
import type { Sent } from './call.js';
import { contract, rowOf } from './contract.js';
import type { Place } from './places.js';
import { type Asked, drop, elsewhere, relations } from './relations.js';

/** The request without what its answer complains of; undefined when that has nothing to do with other objects. */
export async function mend(asked: Asked, { status, messages }: Answer): Promise<Sent | undefined> {
  if (status === 404) return mendQuery(asked.sent, messages);
  if (status !== 400) return undefined;
  let mended: Sent | undefined = asked.sent;
  for (const message of messages) {
    const path = /^[\w.[\]]+(?=: )/.exec(message)?.[0];
    mended = mended && path ? await mendField({ ...asked, sent: mended }, path) : undefined;
  }
  return mended;
}

/** A search may ask for what is not there. */
function mendQuery(sent: Sent, messages: readonly string[]): Sent | undefined {
  const [missing] = Object.entries(sent.query).find(([, value]) =>
    messages.some((message) => message.includes(JSON.stringify(value))),
  ) ?? [undefined];
  if (missing === undefined) return undefined;
  return {
    ...sent,
    query: Object.fromEntries(Object.entries(sent.query).filter(([name]) => name !== missing)),
  };
}

async function mendField(asked: Asked, path: string): Promise<Sent | undefined> {
  const { sent } = asked;
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const names = keys.filter((key) => !/^\d+$/.test(key)).join('.');
  if (isCleared(sent, names)) return { ...sent, body: changed(sent.body, keys, drop) };
  if (variantFields.has(names) && sent.id.endsWith('.edit')) return { ...sent, body: completed(asked) };
  const ends = Object.keys(relations).filter((end) => `.${names}`.endsWith(`.${end}`));
  const [longest = ''] = ends.sort((left, right) => right.length - left.length);
  const right = await relations[longest]?.(asked);
  if (right === elsewhere) return { ...sent, place: await nextPlace(asked) };
  return right === undefined ? undefined : { ...sent, body: changed(sent.body, keys, right) };
}

/** An edit may clear any field; that the object needs it is for the server to know. */
function isCleared({ id, body }: Sent, name: string): boolean {
  return id.endsWith('.edit') && (body as Record<string, unknown>)[name] === null;
}

/** The fields by which the variants of an object differ: those that are given must be complete. */
const variantFields = new Set(
  Object.values(requestShapes)
    .flatMap((shape) => (shape.kind === 'object' ? (shape.variants ?? []) : []))
    .flatMap(({ requires, refuses }) => [...requires, ...refuses]),
);

/** An edit with all the fields of a variant, as adding the object would have them. */
function completed({ sent: { id, body }, attempt, seed, known }: Asked): unknown {
  const { body: schema = '' } = rowOf(id.replace(/\.edit$/, '.add') as OperationId);
  const samples = fc.sample(arbitraryOf(contract, schema), { numRuns: 50, seed: seed + attempt });
  const sample = (samples as Record<string, unknown>[]).find((candidate) =>
    Object.entries(known).every(([name, value]) => candidate[name] === value),
  );
  const isVariant = ([name]: [string, unknown]) => variantFields.has(name);
  const kept = Object.entries(Object(body)).filter((entry) => !isVariant(entry));
  return Object.fromEntries([...kept, ...Object.entries(sample ?? {}).filter(isVariant)]);
}

function changed(body: unknown, [key = '', ...rest]: string[], value: unknown): unknown {
  const copy = Array.isArray(body) ? [...body] : { ...Object(body) };
  if (rest.length > 0) copy[key] = changed(copy[key], rest, value);
  else if (value === drop) delete copy[key];
  else copy[key] = value;
  return copy;
}

async function nextPlace({ sent, places }: Asked): Promise<Place> {
  const all = await places.of(rowOf(sent.id).path);
  const index = all.findIndex((place) => JSON.stringify(place) === JSON.stringify(sent.place));
  return all[(index + 1) % all.length] ?? sent.place;
}
