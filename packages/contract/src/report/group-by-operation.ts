import type { FindingOperation } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { JudgedFinding } from '../policy/judged-diff.js';

/** The findings of one operation. */
export interface OperationGroup {
  readonly operation: FindingOperation | undefined;
  readonly findings: readonly JudgedFinding[];
}

/** Findings by their operation, operations in the order in which they come first. */
export function groupByOperation(findings: readonly JudgedFinding[]): OperationGroup[] {
  const groups = groupBy(findings, ({ operation }) => nameOperation(operation));
  return [...groups.values()].map((group) => ({ operation: group[0]?.operation, findings: group }));
}

/** An operation as people speak of it, such as `POST /pets`. */
export function nameOperation(operation: FindingOperation | undefined): string {
  if (operation === undefined) return 'The whole contract';
  const { kind, method, path } = operation;
  const name = `${method.toUpperCase()} ${path}`;
  return kind === 'operation' ? name : `${kind} ${name}`;
}
