import type { Flag } from './flag.js';

/** How Buddy's own tools name what stands in nearly every path: a flag and an environment variable. */
export const contextFlags: Readonly<Record<string, Pick<Flag, 'name' | 'short' | 'env'>>> = {
  domain: { name: 'workspace', short: 'w', env: ['BUDDY_WORKSPACE'] },
  project_name: { name: 'project', short: 'p', env: ['BUDDY_PROJECT'] },
};

/** The environment variable that chooses one of the known addresses. */
export const regionVariable = 'BUDDY_REGION';

/** Where a call goes, and with what right. */
export const connectionFlags = [
  {
    name: 'token',
    kind: 'text',
    isSecret: true,
    description: 'The access token.',
    env: ['BUDDY_TOKEN'],
  },
  {
    name: 'base-url',
    kind: 'text',
    description: `The address of the API; ${regionVariable} chooses a known one.`,
    env: ['BUDDY_BASE_URL', 'BUDDY_API_URL', 'BUDDY_API_ENDPOINT'],
  },
] as const satisfies readonly Flag[];

/** How a call is made and its answer shown. */
export const callFlags = [
  {
    name: 'output',
    short: 'o',
    kind: 'text',
    values: ['table', 'json', 'yaml'],
    description: 'The form of the answer: a table in a terminal, JSON otherwise.',
  },
  { name: 'json', kind: 'switch', description: 'The same as --output json.' },
  { name: 'dry-run', kind: 'switch', description: 'Show the request, secrets masked, and send nothing.' },
  { name: 'curl', kind: 'switch', description: 'Show the request as a curl command, and send nothing.' },
  {
    name: 'verbose',
    kind: 'switch',
    description: 'Trace request and response on standard error, secrets masked.',
  },
  { name: 'help', short: 'h', kind: 'switch', description: 'Show this help.' },
] as const satisfies readonly Flag[];

/** For commands that send a body. */
export const bodyFlag = {
  name: 'body',
  kind: 'text',
  description:
    'A JSON or YAML file with fields; "-" reads standard input. Flags win over it; null clears a field.',
} as const satisfies Flag;

/** For commands that cannot be undone. */
export const confirmFlag = {
  name: 'yes',
  short: 'y',
  kind: 'switch',
  description: 'Do not ask.',
} as const satisfies Flag;

/** For commands whose answer may hold a file. */
export const rawFlag = {
  name: 'raw',
  kind: 'switch',
  description: 'Write the file that the answer holds, and nothing else.',
} as const satisfies Flag;

/** For commands whose answer is a page of a list. */
export const pagesFlag = {
  name: 'paginate',
  kind: 'switch',
  description: 'Get all pages, as one list.',
} as const satisfies Flag;

/** For commands whose answer is something that goes on. */
export const watchFlags = {
  run: [
    {
      name: 'wait',
      kind: 'switch',
      description:
        'Wait until the run is over, show how it goes, and end with a code that tells how it went.',
    },
    { name: 'follow', kind: 'switch', description: 'The same, and show what the actions write.' },
    {
      name: 'timeout',
      kind: 'text',
      description: 'How long to wait at most, such as 90s, 10m or 2h.',
    },
  ],
  log: [
    {
      name: 'follow',
      kind: 'switch',
      description: 'Write the lines as they come, until the action is over.',
    },
  ],
} as const satisfies Record<string, readonly Flag[]>;

/** Without a command, besides help. */
export const rootFlags = [
  {
    name: 'version',
    short: 'V',
    kind: 'switch',
    description: 'Show the versions of buddykit and of its contract.',
  },
] as const satisfies readonly Flag[];

/** The flags that may stand before and between the words of a command. */
export const everywhereFlags: readonly Flag[] = [
  ...Object.values(contextFlags).map((flag) => ({ ...flag, kind: 'text' as const, description: '' })),
  ...connectionFlags,
  ...callFlags,
  ...rootFlags,
  confirmFlag,
];

/** Every flag whose name the contract's flags must leave alone, whichever commands have it. */
export const reservedFlags: readonly Flag[] = [...everywhereFlags, bodyFlag, rawFlag, pagesFlag];
