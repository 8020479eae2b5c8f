import type { IndexTable } from './contract/tables.js';
import { suggest } from './fail/suggest.js';
import { UsageError } from './fail/usage-error.js';
import { completer } from './find/builtins.js';
import type { Found } from './find/find-command.js';
import { everywhereFlags } from './flags/own-flags.js';
import { groupHelp } from './help/group-help.js';
import { rootHelp } from './help/root-help.js';
import type { Host } from './host.js';
import { describeMisread } from './parse/describe-misread.js';
import { parseFlags } from './parse/parse-flags.js';
import { pick } from './parse/pick.js';

type Other = Exclude<Found, { at: 'command' }>;

/** Carries out everything that is no operation: help, versions, the map of commands, completion. */
export async function runOther(found: Other, index: IndexTable, host: Host): Promise<void> {
  if (found.at === 'nowhere') return refuseWord(found);
  if (found.at === 'builtin') return runBuiltin(found, index, host);
  const parsed = parseFlags(everywhereFlags, found.rest);
  if (parsed.misread.length > 0) {
    const flags = { own: everywhereFlags, parameters: [], fields: [] };
    throw new UsageError(describeMisread(parsed.misread, flags), found.at === 'group' ? found.group : '');
  }
  if (found.at === 'group') host.stdout.write(groupHelp(found.group, found.table, host.stdout));
  else if (pick(parsed, 'version')) host.stdout.write(`${versions(index)}\n`);
  else host.stdout.write(rootHelp(index, host.stdout));
}

function versions({ version, contract }: IndexTable): string {
  return `buddykit ${version} (contract ${contract.version}, generation ${contract.generation})`;
}

function refuseWord({ word, words, under }: Extract<Found, { at: 'nowhere' }>): never {
  const known = words.length > 12 ? '' : `; there is ${words.join(', ')}`;
  const meant = suggest(word, words, (name) => `"${['buddykit', ...under, name].join(' ')}"`);
  const place = under.length === 0 ? '' : ` of ${under.join(' ')}`;
  throw new UsageError(
    [{ part: word, message: `is not a command${place}${meant || known}` }],
    under.join(' '),
  );
}

/** The program of another package, with its own options, help and exit codes. */
async function runContractCommand(
  args: readonly string[],
  { version }: IndexTable,
  host: Host,
): Promise<void> {
  const { runContract } = await import('@buddykit/contract/command');
  host.exitCode = await runContract(args, { name: 'buddykit contract', version }, host);
}

async function runBuiltin(
  { name, rest }: Extract<Found, { at: 'builtin' }>,
  index: IndexTable,
  host: Host,
): Promise<void> {
  if (name === 'contract') return runContractCommand(rest, index, host);
  const isHelp = rest.some((arg) => arg === '--help' || arg === '-h');
  switch (isHelp && name !== completer ? 'help' : name) {
    case 'help':
      host.stdout.write(rootHelp(index, host.stdout));
      return;
    case 'commands': {
      const { runCommands } = await import('./help/run-commands.js');
      return runCommands(index, rest, host);
    }
    case 'completion': {
      const { runCompletion } = await import('./complete/run-completion.js');
      return runCompletion(rest);
    }
    case 'complete': {
      const { completeWords } = await import('./complete/complete-words.js');
      host.stdout.write(await completeWords(index, rest));
    }
  }
}
