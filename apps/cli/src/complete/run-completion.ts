import { script } from '@bomb.sh/tab';
import { suggest } from '../fail/suggest.js';
import { UsageError } from '../fail/usage-error.js';

/** The shells that completion is made for. */
const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

/** Prints the script that lets a shell complete the words of `buddykit`. */
export function runCompletion(args: readonly string[]): void {
  const [shell = ''] = args.filter((arg) => !arg.startsWith('-'));
  if (shells.some((known) => known === shell)) {
    script(shell, 'buddykit', 'buddykit');
    return;
  }
  const part = shell === '' ? '<shell>' : shell;
  const message = `must be one of ${shells.join(', ')}${suggest(shell, shells)}`;
  throw new UsageError([{ part, message }], 'completion');
}
