import type { VariableInput } from '@buddykit/core';
import { type FilePipeline, withSecrets } from '@buddykit/pipeline-file';

/**
 * The variables that a person gave, as secret as the file says that they are. Those that only stand for another field,
 * such as a password, go into no container.
 */
export function withSecrecy(given: readonly VariableInput[], file: FilePipeline): VariableInput[] {
  const declared = [file.pipeline, ...file.actions].flatMap(variablesOf);
  const names = new Set(declared.map(({ key }) => key));
  const asked = new Set(withSecrets(file, () => undefined).missing.map(({ name }) => name));
  const secret = new Set([...asked, ...declared.filter(({ encrypted }) => encrypted).map(({ key }) => key)]);
  return given
    .filter(({ key }) => names.has(key) || !asked.has(key))
    .map((variable) => (secret.has(variable.key) ? { ...variable, encrypted: true } : variable));
}

function variablesOf(thing: object): readonly VariableInput[] {
  const variables = Reflect.get(thing, 'variables');
  // The contract checked them, but for those of actions that it does not know.
  return Array.isArray(variables) ? (variables as VariableInput[]) : [];
}
