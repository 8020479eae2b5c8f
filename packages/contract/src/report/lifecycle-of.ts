import { toKeys, valueAt } from '../load/pointer.js';
import type { JudgedFinding } from '../policy/judged-diff.js';
import type { Report } from './report.js';

/** What the newer contract says of the end of something. */
export interface Lifecycle {
  readonly since?: string;
  readonly sunset?: string;
  readonly replacedBy?: string;
}

/** The lifecycle that stands at a finding's place in the newer contract, or at what holds that place. */
export function lifecycleOf({ pointer }: JudgedFinding, report: Report): Lifecycle {
  if (pointer.new === undefined) return {};
  const keys = toKeys(pointer.new);
  const values = [keys, keys.slice(0, -1)].map((path) => valueAt(report.new.document, path));
  return values.map(read).find((lifecycle) => Object.keys(lifecycle).length > 0) ?? {};
}

function read(value: unknown): Lifecycle {
  if (typeof value !== 'object' || value === null) return {};
  const text = (key: string) => {
    const found: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  const [since, sunset, replacedBy] = [text('x-deprecated-since'), text('x-sunset'), text('x-replaced-by')];
  return { ...(since && { since }), ...(sunset && { sunset }), ...(replacedBy && { replacedBy }) };
}
