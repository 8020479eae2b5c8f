import type { Flag } from './flag.js';

/** How Buddy's own tools call what a run is told, by the names that the contract gives the flags. */
const shortNames: Readonly<Record<string, Pick<Flag, 'name' | 'short'>>> = {
  'to-revision-revision': { name: 'revision', short: 'r' },
  'branch-name': { name: 'branch', short: 'b' },
  'tag-name': { name: 'tag', short: 't' },
  'pull-request-name': { name: 'pull-request' },
  'actions-to-run': { name: 'action' },
  refresh: { name: 'refresh', short: 'f' },
  'clear-cache': { name: 'clear-cache', short: 'c' },
};

/** The flags of a run's fields with short names, what is most often told first, and variables as KEY=VALUE besides. */
export function shortFields(fields: readonly Flag[]): Flag[] {
  const order = Object.keys(shortNames);
  const named = order.flatMap((name) => fields.filter((flag) => flag.name === name).map(withShortName));
  const others = fields.filter(({ name }) => !order.includes(name));
  return [...named, ...others.flatMap((flag) => [...pairFlags(flag), flag])];
}

function withShortName(flag: Flag): Flag {
  const short = shortNames[flag.name] ?? flag;
  return short.name === flag.name ? { ...flag, ...short } : { ...flag, ...short, alias: flag.name };
}

function pairFlags({ name, isList, field = [] }: Flag): Flag[] {
  if (name !== 'variables' || !isList) return [];
  const wording = 'KEY alone takes its value from the environment.';
  return [
    {
      name: 'variable',
      short: 'v',
      kind: 'pair',
      isList,
      field,
      description: `A variable for this run. ${wording}`,
    },
    {
      name: 'variable-masked',
      kind: 'masked-pair',
      isList,
      field,
      description: `The same, encrypted, so that no log shows it. ${wording}`,
    },
  ];
}
