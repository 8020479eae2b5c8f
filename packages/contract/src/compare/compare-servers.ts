import type { Document } from '../resolve/document.js';
import { listIn, memberOf, textIn } from '../resolve/json.js';
import { pointTo } from '../resolve/json-pointer.js';
import { server } from '../rules/server.js';
import { type Comparison, report, type Spot } from './comparison.js';

/** Compares the addresses of two contracts. */
export function compareServers(comparison: Comparison): void {
  const [before, after] = [addressesOf(comparison.old), addressesOf(comparison.next)];
  const spot: Spot = { comparison, operation: undefined, direction: 'none', subject: 'The API' };
  for (const [url, pointer] of after) {
    if (before.has(url)) continue;
    report(spot, server, {
      emission: { outcome: 'added', new: url },
      sides: { next: { value: url, pointer } },
    });
  }
  for (const [url, pointer] of before) {
    if (after.has(url)) continue;
    report(spot, server, {
      emission: { outcome: 'removed', old: url },
      sides: { old: { value: url, pointer } },
    });
  }
}

function addressesOf({ root }: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const [index, value] of listIn(memberOf(root, 'servers')).entries()) {
    const url = textIn(memberOf(value, 'url'));
    if (url !== undefined) found.set(url.replace(/\/$/, ''), pointTo('', 'servers', index));
  }
  return found;
}
