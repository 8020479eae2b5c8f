import type { Bump } from './bump.js';
import { type Judgement, tooSmall, type Verdict } from './judge.js';
import { frontMatter } from './make-changeset.js';
import type { Branch } from './since.js';
import { type Change, changesOf, tellChange } from './tell-findings.js';

const mostChanges = 50;

/** Says how the gate judges, for a terminal. `program` is how its reader calls the program. */
export function tellJudgement(judgement: Judgement, program: string): string {
  const { latest, isChanged, verdicts, faults, unrecorded } = judgement;
  const told = [...faults, ...unrecorded].map((fault) => `${fault}\n`);
  if (verdicts.length === 0) return told.join('\n');
  if (!isChanged) return [...told, `The contract is that of release ${latest}.\n`].join('\n');
  const lacking = tooSmall(judgement);
  const result = lacking.length === 0 ? 'and enough is planned' : 'and too little is planned';
  told.push(`The contract differs from release ${latest}, ${result}.\n${tellVerdicts(verdicts)}`);
  if (lacking.length > 0) told.push(...tellAll(changesOf(lacking)), wayOut(lacking, program));
  return told.join('\n');
}

/** Says what is wrong besides too small releases; empty when nothing is. */
export function tellFaults({ faults, unrecorded }: Judgement): string {
  return [...faults, ...unrecorded].map((fault) => `${fault}\n`).join('\n');
}

/** Says what a branch changed without a changeset. */
export function tellSilentBranch({ base, findings }: Branch): string {
  const causes = findings.map((finding) => ({ finding, bump: 'none' as const }));
  const changes = changesOf([{ name: '', causes }]).map((change) => ({ ...change, asks: {} }));
  return [
    `This branch changes the contract since ${base.slice(0, 12)}, and has no changeset that says so.\n`,
    ...tellAll(changes),
    'Add one, or an empty one (`changeset --empty`) when the branch takes back what was not released.\n',
  ].join('\n');
}

function tellVerdicts(verdicts: readonly Verdict[]): string {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  const rows = verdicts.map(({ name, required, planned }) => {
    return `  ${name.padEnd(width)}  needs ${show(required).padEnd(7)}  has ${show(planned)}\n`;
  });
  return rows.join('');
}

function show(bump: Bump): string {
  return bump === 'none' ? 'nothing' : bump;
}

function tellAll(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['Only words changed, or the form of what stays the same.\n'];
  const rest = changes.length - mostChanges;
  const told = changes.slice(0, mostChanges).map(tellChange);
  return rest > 0 ? [...told, `And ${rest} more; \`diff\` lists them all.\n`] : told;
}

function wayOut(lacking: readonly Verdict[], program: string): string {
  const lines = frontMatter(lacking);
  return `Add a file to .changeset/ that begins with these lines, or let \`${program} changeset\` write it:\n\n${lines}`;
}
