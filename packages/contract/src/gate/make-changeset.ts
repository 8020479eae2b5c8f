import { createHash } from 'node:crypto';
import { plainText } from '../report/plain-text.js';
import type { Bump } from './bump.js';
import type { Verdict } from './judge.js';
import { type Change, changesOf, listOperations } from './tell-findings.js';

/** A changeset that is not written yet. */
export interface Changeset {
  /** What its file may be called, without `.md`. */
  readonly name: string;
  readonly text: string;
}

const mostChanges = 30;

/** The changeset that plans what the verdicts ask for, its summary made from the findings. */
export function makeChangeset(lacking: readonly Verdict[]): Changeset {
  const text = `${frontMatter(lacking)}\n${summarise(changesOf(lacking))}`;
  return { name: `contract-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`, text };
}

/** The lines of a changeset that say what it releases. */
export function frontMatter(verdicts: readonly { readonly name: string; readonly required: Bump }[]): string {
  return ['---', ...verdicts.map(({ name, required }) => `'${name}': ${required}`), '---', ''].join('\n');
}

function summarise(changes: readonly Change[]): string {
  if (changes.length === 0) return 'The words of the contract changed, not what it asks or promises.\n';
  const rest = changes.length - mostChanges;
  const lines = changes.slice(0, mostChanges).map(summariseChange);
  if (rest > 0) lines.push(`- And ${rest} more, which the changelog of the contract lists.`);
  return `The contract changed:\n\n${lines.join('\n')}\n`;
}

function summariseChange({ finding, operations, asks }: Change): string {
  const isBreaking = Object.values(asks).includes('major');
  const at = operations.length === 0 ? '' : ` (${listOperations(operations.map((name) => `\`${name}\``))})`;
  const migration = isBreaking && finding.migration !== '' ? ` ${plainText(finding.migration)}` : '';
  return `- ${isBreaking ? '**Breaking:** ' : ''}${plainText(finding.reason)}${at}${migration}`;
}
