import type { Finding, FindingOperation, SourceLocation } from '../finding.js';
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
  const changes = new Map<string, Gathered>();
  for (const [name, cause] of packages.flatMap(({ name, causes }) =>
    causes.map((cause) => [name, cause] as const),
  )) {
    const key = identityOf(cause.finding);
    changes.set(key, gather(changes.get(key), name, cause));
  }
  const all = [...changes.values()].map((change) => ({ ...change, operations: [...change.operations] }));
  return bumps
    .toReversed()
    .flatMap((bump) => all.filter(({ asks }) => highest(Object.values(asks)) === bump));
}

interface Gathered {
  readonly finding: Finding;
  readonly operations: ReadonlySet<string>;
  readonly asks: Readonly<Record<string, Bump>>;
}

// What changes in a schema is found at every operation and in every union that uses it, and is one edit.
function identityOf({ id, reason, location, old, new: now }: Finding): string {
  const place = location.new ?? location.old;
  if (place === undefined) return JSON.stringify([id, reason]);
  const isTold = old !== undefined || now !== undefined;
  return JSON.stringify([id, place, old, now, isTold ? undefined : reason.match(/`[^`]*`/g)?.at(-1)]);
}

function gather(change: Gathered | undefined, name: string, { finding, bump }: Cause): Gathered {
  const seen = finding.operation === undefined ? [] : [nameOf(finding.operation)];
  return {
    finding: change?.finding ?? finding,
    operations: new Set([...(change?.operations ?? []), ...seen]),
    asks: { ...change?.asks, [name]: highest([bump, change?.asks[name] ?? 'none']) },
  };
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
    `${place === undefined ? '' : `${showLocation(place)}  `}${id}`,
    `  ${reason}`,
    ...line('at', operations.length > 0 && listOperations(operations)),
    ...line('before', location.new !== undefined && location.old && showLocation(location.old)),
    ...line('old', old !== undefined && showValue(old)),
    ...line('new', now !== undefined && showValue(now)),
    ...line('asks for', showAsks(asks)),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

function line(label: string, text: string | false | undefined): string[] {
  return text ? [`  ${label}: ${text}`] : [];
}

function showAsks(asks: Change['asks']): string {
  const all = Object.entries(asks).map(([name, bump]) => `${name} ${bump}`);
  return all.join(', ');
}

function showLocation({ file, line: row, column }: SourceLocation): string {
  return `${file}:${row}:${column}`;
}

function showValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}

function nameOf({ kind, method, path }: FindingOperation): string {
  return `${kind === 'operation' ? '' : `${kind} `}${method.toUpperCase()} ${path}`;
}
