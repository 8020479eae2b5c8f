import { existsSync } from 'node:fs';
import { type Mistake, UsageError } from '../fail/usage-error.js';
import { defaultFile, sharedFlags } from '../flags/local-flags.js';
import type { Parsed } from '../parse/parse-flags.js';
import { pick } from '../parse/pick.js';

/** What `run` is to run: a pipeline of the API, or here that of a file. */
export type Target = { readonly kind: 'api' } | HereTarget;

/** What is run here: the pipeline of a file, or the action of the flags. */
export type HereTarget = { readonly kind: 'file'; readonly path: string } | { readonly kind: 'action' };

/**
 * Decides where a command line means to run: here when it names a file, has `--local`, or names nothing where there is a
 * `buddy.yml`. Throws a `UsageError` when it says both.
 */
export function chooseTarget({ parsed }: { readonly parsed: Parsed }): Target {
  const [subject] = parsed.positionals;
  const isMeant = pick(parsed, 'local') !== undefined || (subject !== undefined && isFileName(subject));
  const hasFile = existsSync(defaultFile);
  const isHere = isMeant || (subject === undefined && (hasFile || hasLocalFlags(parsed)));
  const mistakes = isHere ? mistakesHere(parsed, isMeant) : mistakesThere(parsed);
  if (mistakes.length > 0) throw new UsageError(mistakes, 'run');
  return isHere ? { kind: 'file', path: subject ?? defaultFile } : { kind: 'api' };
}

/** Whether an argument names a file whatever pipelines there are. */
function isFileName(text: string): boolean {
  return /\.(ya?ml|json)$/i.test(text);
}

function hasLocalFlags({ given }: Parsed): boolean {
  return given.some(({ flag }) => flag.isLocal);
}

function mistakesHere(parsed: Parsed, isMeant: boolean): Mistake[] {
  const { given, positionals } = parsed;
  const [path = defaultFile, ...extra] = positionals;
  const foreign = given.filter(({ flag }) => !flag.isLocal && !sharedFlags.includes(flag.name));
  const way = isMeant
    ? 'a run here takes the files as they are'
    : `without a pipeline, ${defaultFile} runs here`;
  return [
    ...extra.map((word) => ({ part: word, message: 'is an argument that the command does not take' })),
    ...foreign.map(({ spelling }) => ({
      part: spelling,
      message: `is for a run at Buddy: buddykit run <pipeline> ${spelling} …; ${way}`,
    })),
    ...(existsSync(path) ? [] : [{ part: path, message: describeMissing(path) }]),
  ];
}

function describeMissing(path: string): string {
  const other = isFileName(path) && path !== defaultFile ? '; a pipeline of that name is run by its ID' : '';
  return `there is no such file${other}`;
}

function mistakesThere({ given, positionals: [subject] }: Parsed): Mistake[] {
  if (subject === undefined) {
    const message = `is required; or write a ${defaultFile} here (buddykit pull <pipeline>), and it runs without`;
    return [{ part: '<pipeline>', message }];
  }
  const local = given.filter(({ flag }) => flag.isLocal);
  return local.map(({ spelling }) => ({
    part: spelling,
    message: `is for runs here, and "${subject}" names a pipeline at Buddy; for a file, add --local`,
  }));
}
