import type { Level } from '../finding.js';
import { type Annotation, githubCommand } from './github-command.js';
import { nameOperation } from './group-by-operation.js';
import { placeOf } from './place-of.js';
import type { Report } from './report.js';
import { toRelativePath } from './to-relative-path.js';

const kinds: Readonly<Record<Level, Annotation['kind'] | undefined>> = {
  breaking: 'error',
  warning: 'warning',
  info: 'notice',
  none: undefined,
};

/** Workflow commands by which GitHub shows each finding beside the line that it is about. */
export function renderGithub(report: Report): string {
  return report.diff.findings
    .flatMap((finding) => {
      const kind = kinds[finding.levels[report.surface]];
      if (kind === undefined) return [];
      const place = placeOf(finding, report);
      const file = place && toRelativePath(place.file, report.cwd);
      const title = `${nameOperation(finding.operation)}: ${finding.id}`;
      const message = [finding.reason, finding.migration].filter(Boolean).join(' ');
      return [githubCommand({ kind, title, message, place: file ? { ...place, file } : undefined })];
    })
    .join('');
}
