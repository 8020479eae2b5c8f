import { type Lifecycle, readLifecycle } from '../lifecycle/read-lifecycle.js';
import { valueAt } from '../load/value-at.js';
import type { JudgedFinding } from '../policy/judged-diff.js';
import { isObject } from '../resolve/json.js';
import { keysOf } from '../resolve/json-pointer.js';
import type { Report } from './report.js';

/** The dates and the successor of something that is deprecated, as texts. */
export interface ReportedLifecycle {
  readonly since?: string;
  readonly sunset?: string;
  readonly replacedBy?: string;
}

/** The lifecycle that stands at a finding's place in the newer contract, or at what holds that place. */
export function lifecycleOf({ pointer }: JudgedFinding, report: Report): ReportedLifecycle {
  if (pointer.new === undefined) return {};
  const keys = keysOf(pointer.new);
  for (const path of [keys, keys.slice(0, -1)]) {
    const value = valueAt(report.new.document, path);
    const lifecycle = isObject(value) ? readLifecycle(value) : undefined;
    if (lifecycle !== undefined) return toTexts(lifecycle);
  }
  return {};
}

function toTexts({ since, sunset, replacedBy }: Lifecycle): ReportedLifecycle {
  return {
    ...(typeof since === 'string' && { since }),
    ...(typeof sunset === 'string' && { sunset }),
    ...(typeof replacedBy === 'string' && { replacedBy }),
  };
}
