import { secretFields } from '@buddykit/core';
import { checkRequest } from '@buddykit/core/check';
import { actionForm } from './form.js';
import type { Body } from './source.js';

/** The secrets that an action must have by the contract and that it does not have: the API never returns them. */
export function missingSecrets(action: Body): Record<string, string> {
  const checked = checkRequest(actionForm.operation, action);
  const paths = checked.ok ? [] : checked.problems.map(({ path }) => path);
  const missing = paths.filter((path) => secretFields.includes(path) && action[path] === undefined);
  return Object.fromEntries(missing.map((path) => [path, 'x']));
}
