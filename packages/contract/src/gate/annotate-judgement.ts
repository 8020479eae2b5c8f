import { githubCommand } from '../report/github-command.js';
import { toRelativePath } from '../report/to-relative-path.js';
import { type Judgement, tooSmall } from './judge.js';
import type { Branch } from './since.js';
import { type Change, changesOf, showAsks } from './tell-findings.js';

/** What GitHub is to show of a judgement beside the lines of the contract: an error for each change that fails. */
export function annotateJudgement(judgement: Judgement, cwd: string): string {
  const faults = [...judgement.faults, ...judgement.unrecorded].map((message) =>
    githubCommand({ kind: 'error', title: 'Contract', message }),
  );
  const changes = changesOf(tooSmall(judgement)).map((change) =>
    annotate(change, `Asks for ${showAsks(change.asks)}`, cwd),
  );
  return [...faults, ...changes].join('');
}

/** The same for what a branch changed without a changeset. */
export function annotateSilentBranch({ findings }: Branch, cwd: string): string {
  const causes = findings.map((finding) => ({ finding, bump: 'none' as const }));
  return changesOf([{ name: '', causes }])
    .map((change) => annotate(change, 'Asks for a changeset', cwd))
    .join('');
}

function annotate({ finding }: Change, title: string, cwd: string): string {
  const place = finding.location.new ?? finding.location.old;
  const file = place && toRelativePath(place.file, cwd);
  const shown = place && file ? { ...place, file } : undefined;
  return githubCommand({ kind: 'error', title, message: finding.reason, place: shown });
}
