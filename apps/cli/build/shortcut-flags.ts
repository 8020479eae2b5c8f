import type { Shortcut } from '../src/contract/tables.js';
import type { Flag } from '../src/flags/flag.js';
import { fileFlags, localFlags, pullFlags } from '../src/flags/local-flags.js';
import { bodyFlag, callFlags, connectionFlags, watchFlags } from '../src/flags/own-flags.js';

/** What a few flags mean here, and in both places. */
const here: Readonly<Record<string, string>> = {
  'dry-run': 'Show the equivalent commands of docker, secrets masked, and run nothing.',
  json: 'Write a line of JSON for each thing that happens, and one for the result.',
};
const inBothPlaces: Readonly<Record<string, string>> = {
  'dry-run': 'Show the request, or here the equivalent commands of docker, secrets masked, and do nothing.',
  json: 'The same as --output json. Here, a line of JSON for each thing that happens.',
};

/** The flags that are ours of each command with words of its own. They stand in its table, which no other one reads. */
export const shortcutFlags: Readonly<Record<Shortcut, readonly Flag[]>> = {
  run: [
    ...connectionFlags,
    bodyFlag,
    ...watchFlags.run,
    ...[...fileFlags, ...localFlags].map(toLocal),
    ...callFlags.map((flag) => told(flag, inBothPlaces)),
  ],
  'run-action': [
    bodyFlag,
    ...localFlags.map(toLocal),
    ...only('json', 'dry-run', 'help').map((flag) => told(flag, here)),
  ],
  pull: [...connectionFlags, ...pullFlags, ...only('verbose', 'help')],
};

function told(flag: Flag, words: Readonly<Record<string, string>>): Flag {
  return { ...flag, description: words[flag.name] ?? flag.description };
}

function toLocal(flag: Flag): Flag {
  return { ...flag, isLocal: true };
}

function only(...names: (typeof callFlags)[number]['name'][]): Flag[] {
  return callFlags.filter(({ name }) => names.includes(name));
}
