import type { JudgedFinding } from '../policy/judged-diff.js';
import { escapeMarkdown, toCodeSpan, toMarkdown } from './escape-markdown.js';
import { groupByOperation, nameOperation, type OperationGroup } from './group-by-operation.js';
import { lifecycleOf } from './lifecycle-of.js';
import { type Report, titleOf } from './report.js';
import { type Section, sectionOf, sections } from './section-of.js';
import { showSides } from './show-sides.js';

/** A changelog in Markdown: sections, in them operations, and for each change what was and what is to be done. */
export function renderMarkdown(report: Report): string {
  const blocks = sections.flatMap((section) => {
    const findings = report.diff.findings.filter((finding) => sectionOf(finding, report.surface) === section);
    return findings.length === 0
      ? []
      : [`### ${section}`, ...groupByOperation(findings).map(operationBlock(section, report))];
  });
  const body = blocks.length === 0 ? ['Nothing changed that can be noticed.'] : blocks;
  return `${[`## ${titleLine(report)}`, ...body].join('\n\n')}\n`;
}

function titleLine({ old, new: next }: Report): string {
  const [before, after] = [titleOf(old.document), titleOf(next.document)];
  const name = escapeMarkdown(after.title || 'Contract');
  const versions = before.version === after.version ? [after.version] : [before.version, after.version];
  return `${name} ${versions.map(escapeMarkdown).join(' → ')}`.trim();
}

function operationBlock(section: Section, report: Report): (group: OperationGroup) => string {
  return ({ operation, findings }) => {
    const name = nameOperation(operation);
    const title = operation === undefined ? name : toCodeSpan(name);
    return [`#### ${title}`, findings.map((finding) => entry(section, finding, report)).join('\n')].join(
      '\n\n',
    );
  };
}

function entry(section: Section, finding: JudgedFinding, report: Report): string {
  const { migration, levels, reason, change, waiver } = finding;
  const { before, after } = showSides(finding, report, 200);
  const mayBreak = levels[report.surface] === 'warning' ? '**May break.** ' : '';
  return [
    `- ${mayBreak}${toMarkdown(reason)}`,
    ...(change === 'deprecated' ? dates(finding, report) : []),
    ...(before === undefined ? [] : [`Before: ${toCodeSpan(before)}`]),
    ...(after === undefined ? [] : [`After: ${toCodeSpan(after)}`]),
    ...(migration === '' ? [] : [`Migration: ${toMarkdown(migration)}`]),
    ...(section === 'Corrections' && waiver !== undefined
      ? [`Accepted until ${waiver.until}: ${escapeMarkdown(waiver.reason)}`]
      : []),
  ].join('\n  - ');
}

function dates(finding: JudgedFinding, report: Report): string[] {
  const { since, sunset, replacedBy } = lifecycleOf(finding, report);
  return [
    ...(since === undefined ? [] : [`Deprecated since ${escapeMarkdown(since)}`]),
    sunset === undefined ? 'No date is set for its end' : `Ends on ${escapeMarkdown(sunset)}`,
    ...(replacedBy === undefined ? [] : [`Replaced by ${toCodeSpan(replacedBy)}`]),
  ];
}
