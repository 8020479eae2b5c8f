import { parseEnv } from 'node:util';
import type { VariableInput } from '@buddykit/core';
import { readTextFile } from '../request/read-input.js';
import type { Reading } from './reading.js';

/** The variables of all files that `--env-file` names, the last of a name last. */
export function readEnvFiles({ parsed, mistakes }: Reading): VariableInput[] {
  const paths = parsed.given.filter(({ flag }) => flag.name === 'env-file').map(({ text = '' }) => text);
  return paths.flatMap((path) => {
    const read = readTextFile('--env-file', path);
    if ('text' in read) return toVariables(parseEnv(read.text));
    mistakes.push(read);
    return [];
  });
}

function toVariables(values: NodeJS.Dict<string>): VariableInput[] {
  return Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}
