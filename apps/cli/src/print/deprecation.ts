import type { CommandRow } from '../contract/tables.js';

/** One line that says when a command ends and what takes its place. */
export function describeDeprecation({ words, deprecated }: Pick<CommandRow, 'words' | 'deprecated'>): string {
  const { since, sunset, replacedBy } = deprecated ?? {};
  const parts = [
    `${words.join(' ')} is deprecated`,
    since === undefined ? '' : ` since ${since}`,
    sunset === undefined ? '' : ` and ends on ${sunset}`,
    replacedBy === undefined ? '' : `; ${replacedBy} does the same`,
  ];
  return `warning: ${parts.join('')}.`;
}
