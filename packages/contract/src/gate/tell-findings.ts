import type { Finding } from '../finding.js';
import { groupBy } from '../group-by.js';
import { nameOperation } from '../report/group-by-operation.js';
import { showPlace } from '../report/place-of.js';
import { plainText } from '../report/plain-text.js';
import { showValue } from '../report/show-value.js';
import { type Bump, bumps, highest } from './bump.js';
import type { Cause } from './required-bumps.js';

/** One change, with all the operations that it is seen at. */
export interface Change {
  readonly finding: Finding;
  readonly operations: readonly string[];
  /** What it asks for, by package. */
  readonly asks: Readonly<Record<string, Bump>>;
}

/** The findings of several packages, each change once, the largest first. */
export function changesOf(
  packages: readonly { readonly name: string; readonly causes: readonly Cause[] }[],
): Change[] {
  const asked = packages.flatMap(({ name, causes }) => causes.map((cause): Asked => ({ name, ...cause })));
  const changes = [...groupBy(asked, ({ finding }) => identityOf(finding)).values()].flatMap(toChange);
  return bumps
    .toReversed()
    .flatMap((bump) => changes.filter(({ asks }) => highest(Object.values(asks)) === bump));
}

interface Asked extends Cause {
  readonly name: string;
}

// What changes in a schema is found at every operation and in every union that uses it, and is one edit.
function identityOf({ id, reason, location, old, new: now }: Finding): string {
  const place = location.new ?? location.old;
  if (place === undefined) return JSON.stringify([id, reason]);
  const isTold = old !== undefined || now !== undefined;
  return JSON.stringify([id, place, old, now, isTold ? undefined : reason.match(/`[^`]*`/g)?.at(-1)]);
}

function toChange(group: readonly Asked[]): Change[] {
  const [first] = group;
  if (first === undefined) return [];
  const seen = group.flatMap(({ finding: { operation } }) => (operation ? [nameOperation(operation)] : []));
  const asks = [...groupBy(group, ({ name }) => name)].map(([name, all]) => [
    name,
    highest(all.map(({ bump }) => bump)),
  ]);
  return [{ finding: first.finding, operations: [...new Set(seen)], asks: Object.fromEntries(asks) }];
}

/** Where a change is seen, in a few words: nothing when it belongs to no operation. */
export function listOperations(operations: readonly string[]): string {
  const [first, second, ...rest] = operations;
  if (rest.length > 1) return `${first}, ${second} and ${rest.length} more`;
  return operations.join(', ');
}

/** Says a change as far as a reader needs it, for a terminal. */
export function tellChange({ finding, operations, asks }: Change): string {
  const { id, reason, location, old, new: now } = finding;
  const place = location.new ?? location.old;
  const lines = [
    `${place === undefined ? '' : `${showPlace(place)}  `}${id}`,
    `  ${plainText(reason)}`,
    ...line('at', operations.length > 0 && plainText(listOperations(operations))),
    ...line('before', location.new !== undefined && location.old && showPlace(location.old)),
    ...line('old', old !== undefined && showValue(old)),
    ...line('new', now !== undefined && showValue(now)),
    ...line('asks for', showAsks(asks)),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

function line(label: string, text: string | false | undefined): string[] {
  return text ? [`  ${label}: ${text}`] : [];
}

/** What a change asks for, package by package. */
export function showAsks(asks: Change['asks']): string {
  const all = Object.entries(asks).map(([name, bump]) => `${name} ${bump}`);
  return all.join(', ');
}
