import { resolveKeys } from '../load/resolve-keys.js';
import { valueAt } from '../load/value-at.js';
import { referenceOf } from '../load/walk-contract.js';
import type { JudgedFinding } from '../policy/judged-diff.js';
import { isObject } from '../resolve/json.js';
import { keysOf } from '../resolve/json-pointer.js';
import type { Report, ReportedContract } from './report.js';
import { showValue } from './show-value.js';

/** What stood at a place and what stands there now, as short texts. */
export interface Sides {
  readonly before?: string;
  readonly after?: string;
}

/** Where a finding points to in one of the contracts. */
interface Side {
  readonly value: unknown;
  /** The last key on the way to it. */
  readonly key: string;
  /** Whether it is more than a part of an operation. */
  readonly isLarge: boolean;
}

/** Shows a change in the contracts themselves, such as both lists of an enum; else what the finding says of it. */
export function showSides(finding: JudgedFinding, report: Report, most: number): Sides {
  const { old, new: next, change, pointer } = finding;
  if (change === 'deprecated') return {};
  if (old !== undefined && next !== undefined)
    return { before: showValue(old, most), after: showValue(next, most) };
  const sides = compare(sideOf(pointer.old, report.old), sideOf(pointer.new, report.new), most);
  if (sides !== undefined && sides.before !== sides.after) return sides;
  return {
    ...(old === undefined ? {} : { before: showValue(old, most) }),
    ...(next === undefined ? {} : { after: showValue(next, most) }),
  };
}

function sideOf(pointer: string | undefined, { document }: ReportedContract): Side | undefined {
  if (pointer === undefined) return undefined;
  const keys = resolveKeys(document, keysOf(pointer));
  const isLarge = keys.length < 3 || (keys.length === 3 && (keys[0] === 'paths' || keys[0] === 'webhooks'));
  return { value: follow(document, valueAt(document, keys)), key: keys.at(-1) ?? '', isLarge };
}

/** What a reference stands for; a reference to a reference is shown as it is. */
function follow(document: ReportedContract['document'], value: unknown): unknown {
  const keys = isObject(value) ? referenceOf(value) : undefined;
  return keys === undefined ? value : valueAt(document, keys);
}

function compare(old: Side | undefined, next: Side | undefined, most: number): Sides | undefined {
  const show = (side: Side) => showValue(side.value, most);
  if (old?.isLarge || next?.isLarge) return undefined;
  if (old === undefined) return next && { after: show(next) };
  if (next === undefined) return { before: show(old) };
  if (old.key === next.key) return { before: show(old), after: show(next) };
  if (isMissing(next.key, old.value)) return { before: 'nothing', after: `${next.key}: ${show(next)}` };
  return isMissing(old.key, next.value)
    ? { before: `${old.key}: ${show(old)}`, after: 'nothing' }
    : undefined;
}

/** Whether a keyword that one side has is what the other has not. */
function isMissing(key: string, value: unknown): boolean {
  return isObject(value) && !Object.hasOwn(value, key) && !Object.hasOwn(value, '$ref');
}
