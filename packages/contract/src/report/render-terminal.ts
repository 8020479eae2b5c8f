import type { Level } from '../finding.js';
import type { JudgedFinding } from '../policy/judged-diff.js';
import { groupByOperation, nameOperation, type OperationGroup } from './group-by-operation.js';
import { lifecycleOf } from './lifecycle-of.js';
import type { Paint } from './paint.js';
import { placeOf, showPlace } from './place-of.js';
import { plainText } from './plain-text.js';
import { countLevels, type Report } from './report.js';
import { showSides } from './show-sides.js';
import { wrap } from './wrap.js';

/** How the terminal shows it. */
export interface TerminalOptions {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

const order: readonly Level[] = ['breaking', 'warning', 'info'];

const styles = { breaking: 'red', warning: 'yellow', info: 'green', none: 'dim' } as const satisfies Record<
  Level,
  string
>;

/** A report to read in a terminal: operation by operation, in each what matters most comes first. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { diff, surface } = report;
  const findings = diff.findings.filter(({ levels }) => levels[surface] !== 'none');
  const groups = groupByOperation(findings).map((group) => renderGroup(group, report, options));
  return [...groups, summary(report, options)].join('\n');
}

function renderGroup(
  { operation, findings }: OperationGroup,
  report: Report,
  options: TerminalOptions,
): string {
  const rank = ({ levels }: JudgedFinding) => order.indexOf(levels[report.surface]);
  const sorted = [...findings].sort((one, other) => rank(one) - rank(other));
  const id =
    operation?.operationId === undefined ? '' : options.paint('dim', ` ${plainText(operation.operationId)}`);
  const title = `${options.paint('bold', plainText(nameOperation(operation)))}${id}`;
  return `${[title, ...sorted.map((finding) => renderFinding(finding, report, options))].join('\n')}\n`;
}

const indent = 11;

function renderFinding(finding: JudgedFinding, report: Report, { paint, width }: TerminalOptions): string {
  const level = finding.levels[report.surface];
  const place = placeOf(finding, report);
  const lines = (text: string) => wrap(plainText(text), { width, indent });
  const facts = [place && showPlace(place), finding.id, finding.fingerprint].filter(Boolean).join(' · ');
  const reason = lines(finding.reason).slice(indent);
  return [
    `  ${paint(styles[level], level.padEnd(indent - 2))}${reason}`,
    paint('dim', lines(facts)),
    ...values(finding, report, width - indent - 2).map(lines),
    ...notes(finding, report).map(lines),
  ].join('\n');
}

function values(finding: JudgedFinding, report: Report, room: number): string[] {
  const { before, after } = showSides(finding, report, Math.min(Math.max(room, 20), 120));
  return [...(before === undefined ? [] : [`- ${before}`]), ...(after === undefined ? [] : [`+ ${after}`])];
}

function notes(finding: JudgedFinding, report: Report): string[] {
  const { sunset } = finding.change === 'deprecated' ? lifecycleOf(finding, report) : {};
  return [
    ...(sunset === undefined ? [] : [`Ends on ${sunset}.`]),
    ...(finding.migration === '' ? [] : [`→ ${finding.migration}`]),
    ...finding.overrides.map(({ level, reason }) => `Set to ${level} by the policy: ${reason}`),
    ...(finding.waiver
      ? [`Accepted on the wire until ${finding.waiver.until}: ${finding.waiver.reason}`]
      : []),
  ];
}

function summary(report: Report, { paint, width }: TerminalOptions): string {
  const { surface, diff } = report;
  const counts = countLevels(diff, surface);
  const parts = order
    .filter((level) => counts[level] > 0)
    .map((level) => paint(styles[level], `${counts[level]} ${level}`));
  const total =
    parts.length === 0
      ? `Nothing changed on the surface ${surface}.`
      : `${parts.join(', ')} on the surface ${surface}.`;
  const hidden = counts.none === 0 ? '' : ` ${counts.none} more on others only: see --surface types.`;
  return `${wrap(`${total}${hidden}`, { width, indent: 0 })}\n`;
}
