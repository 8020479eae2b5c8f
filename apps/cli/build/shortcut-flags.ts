import type { Shortcut } from '../src/contract/tables.js';
import type { Flag } from '../src/flags/flag.js';
import { fileFlags, localFlags, pullFlags } from '../src/flags/local-flags.js';
import { bodyFlag, callFlags, connectionFlags, watchFlags } from '../src/flags/own-flags.js';

/** The flags that are ours of each command with words of its own. They stand in its table, which no other one reads. */
export const shortcutFlags: Readonly<Record<Shortcut, readonly Flag[]>> = {
  run: [
    ...connectionFlags,
    bodyFlag,
    ...watchFlags.run,
    ...[...fileFlags, ...localFlags].map(toLocal),
    ...callFlags,
  ],
  'run-action': [bodyFlag, ...localFlags.map(toLocal), ...only('output', 'json', 'dry-run', 'help')],
  pull: [...connectionFlags, ...pullFlags, ...only('verbose', 'help')],
};

function toLocal(flag: Flag): Flag {
  return { ...flag, isLocal: true };
}

function only(...names: (typeof callFlags)[number]['name'][]): Flag[] {
  return callFlags.filter(({ name }) => names.includes(name));
}
