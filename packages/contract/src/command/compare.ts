import { type DiffOptions, diffContracts } from '../diff-contracts.js';
import { surfaces } from '../finding.js';
import { loadContract } from '../load/load-contract.js';
import { applyPolicy } from '../policy/apply-policy.js';
import { emptyPolicy, loadPolicy } from '../policy/load-policy.js';
import { showPlace } from '../report/place-of.js';
import { plainText } from '../report/plain-text.js';
import type { Report } from '../report/report.js';
import type { Call, Options } from './command.js';
import type { Host } from './host.js';
import { nowOption, readMoment } from './read-moment.js';
import { UsageError } from './usage-error.js';

/** The options of every command that compares two contracts. */
export const compareOptions = {
  surface: {
    type: 'string',
    short: 's',
    value: 'surface',
    values: surfaces,
    default: 'wire',
    description:
      'By whose levels to tell and to fail: those of programs on the wire, or of users of what is generated.',
  },
  policy: {
    type: 'string',
    short: 'p',
    value: 'file',
    description: 'A policy: overrides of levels, and waivers.',
  },
  now: nowOption,
  'schema-names': {
    type: 'boolean',
    description: 'Count the names of schemas under components as published, as generated types are.',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'file',
    description: 'Write the report there instead of to standard output.',
  },
} as const satisfies Options;

/** What the operands of such a command are, for its help. */
export const sourceHelp =
  'A document is a path, <revision>:<path> for a file as git has it (main:spec/openapi.yaml), or - for standard input; YAML or JSON, OpenAPI 3.0 or 3.1, in one or several files.';

/** Reads two contracts and judges what changed between them. */
export async function compare({
  operands,
  values,
  host,
  program,
}: Call<typeof compareOptions>): Promise<Report> {
  const [oldName = '', newName = ''] = operands;
  if (oldName === '-' && newName === '-')
    throw new UsageError('only one of the two documents can come from standard input');
  const now = readMoment(values.now);
  const cwd = host.cwd();
  const sources = { cwd, stdin: host.stdin };
  const policy = values.policy === undefined ? emptyPolicy : await loadPolicy(values.policy, sources);
  const old = await loadContract(oldName, sources);
  const next = await loadContract(newName, sources);
  const options: DiffOptions = {
    locate: { old: old.locate, new: next.locate },
    now,
    publishesSchemaNames: values['schema-names'],
  };
  const diff = applyPolicy(diffContracts(old.document, next.document, options), policy, now);
  return {
    diff,
    surface: values.surface,
    old: { ...old, name: oldName },
    new: { ...next, name: newName },
    version: program.version,
    now,
    cwd,
  };
}

/** Tells on standard error what does not hold any more in the policy. Whether there is anything. */
export function tellProblems({ diff }: Report, { stderr }: Host): boolean {
  for (const { location, message } of diff.problems)
    stderr.write(`${showPlace(location)}: ${plainText(message)}\n`);
  return diff.problems.length > 0;
}
