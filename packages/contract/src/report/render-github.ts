import type { Level } from '../finding.js';
import { nameOperation } from './group-by-operation.js';
import { placeOf } from './place-of.js';
import { plainText } from './plain-text.js';
import type { Report } from './report.js';
import { toRelativePath } from './to-relative-path.js';

const commands: Readonly<Record<Level, string | undefined>> = {
  breaking: 'error',
  warning: 'warning',
  info: 'notice',
  none: undefined,
};

/** Workflow commands by which GitHub shows each finding beside the line that it is about. */
export function renderGithub(report: Report): string {
  return report.diff.findings
    .flatMap((finding) => {
      const command = commands[finding.levels[report.surface]];
      if (command === undefined) return [];
      const place = placeOf(finding, report);
      const file = place && toRelativePath(place.file, report.cwd);
      const at = place && file ? { file, line: `${place.line}`, col: `${place.column}` } : {};
      const title = `${nameOperation(finding.operation)}: ${finding.id}`;
      const message = [finding.reason, finding.migration].filter(Boolean).join(' ');
      return [`::${command} ${toProperties({ ...at, title })}::${escapeMessage(message)}\n`];
    })
    .join('');
}

function toProperties(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${escapeProperty(value)}`)
    .join(',');
}

function escapeMessage(text: string): string {
  return plainText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
