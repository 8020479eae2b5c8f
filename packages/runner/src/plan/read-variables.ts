import type { Variable, VariableInput } from '@buddykit/core';
import { defaultVariables } from './default-variables.js';
import type { PlannedFile } from './plan.js';
import type { PlanProblem } from './plan-error.js';
import type { PlanRequest } from './plan-request.js';
import { Secret, type Text } from './secret.js';

type AnyVariable = Variable | VariableInput;

/** The variables that an action sees. */
export interface VariableSet {
  readonly values: ReadonlyMap<string, Text>;
  /** Keys that are put into the container as files. */
  readonly files: readonly PlannedFile[];
  readonly problems: readonly PlanProblem[];
}

/** Reads the variables of all levels: the defaults, then the wider ones, then those of the action; a later one wins. */
export function readVariables(request: PlanRequest): VariableSet {
  const variables = [...(request.variables ?? []), ...(request.action.variables ?? [])];
  const values = new Map<string, Text>(Object.entries(defaultVariables(request.pipeline, request.run)));
  const files = new Map<string, PlannedFile>();
  const problems: PlanProblem[] = [];
  for (const variable of variables) {
    problems.push(...problemsOf(variable));
    const value = textOf(variable);
    values.set(variable.key, value);
    // The narrower variable replaces the wider one's file as well.
    files.delete(variable.key);
    if (variable.file_place === 'CONTAINER') files.set(variable.key, fileOf(variable, value));
  }
  return { values, files: [...files.values()], problems };
}

function problemsOf(variable: AnyVariable): PlanProblem[] {
  const field = `variables.${variable.key}`;
  if (!/^[^=\0]+$/.test(variable.key)) {
    return [{ field, message: 'has a name that an environment variable cannot have.' }];
  }
  if (variable.value.includes('\0')) {
    return [{ field, message: 'has a NUL byte in its value, which an environment variable cannot have.' }];
  }
  if (isSecret(variable) && variable.value.startsWith('secure!')) {
    const message =
      'is sealed by the server (secure!…), so its value is not known here. Give the value itself.';
    return [{ field, message }];
  }
  return filePlaceProblem(field, variable);
}

function filePlaceProblem(field: string, variable: AnyVariable): PlanProblem[] {
  if (variable.file_place !== 'CONTAINER') return [];
  const { file_path: path, file_chmod: mode } = variable;
  const isPath = path != null && /^(~\/|\/)[^\0]+$/.test(path) && !path.split('/').includes('..');
  if (!isPath) {
    return [
      { field: `${field}.file_path`, message: `"${path ?? ''}" is no absolute path and not below ~/.` },
    ];
  }
  if (mode != null && !/^[0-7]{3,4}$/.test(mode)) {
    return [{ field: `${field}.file_chmod`, message: `"${mode}" are no permissions such as 600.` }];
  }
  return [];
}

function isSecret({ encrypted, type }: AnyVariable): boolean {
  return encrypted === true || type === 'SSH_KEY';
}

function textOf(variable: AnyVariable): Text {
  return isSecret(variable) ? new Secret(`variable ${variable.key}`, variable.value) : variable.value;
}

function fileOf({ file_path: path, file_chmod: mode }: AnyVariable, value: Text): PlannedFile {
  return { path: path ?? '', content: value, mode: Number.parseInt(mode ?? '600', 8) & 0o777 };
}
