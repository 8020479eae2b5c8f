import type { Fields, Item } from '../store/fields.js';
import { actionFields, type RunContext } from './context.js';
import type { Step } from './run.js';

/** The value that a variable has for a step, the narrowest one that there is; undefined when there is none. */
export function variableValue(context: RunContext, step: Step, key: string): string | undefined {
  const found = variablesFor(context, step).findLast((variable) => variable.key === key);
  if (found === undefined) return undefined;
  const text = String(found.value);
  return context.store.seal.open(text) ?? text;
}

/** Blots out the values of encrypted variables. */
export function maskSecrets(context: RunContext, step: Step, lines: readonly string[]): string[] {
  const secrets = variablesFor(context, step)
    .flatMap(({ value }) => context.store.seal.open(String(value)) ?? [])
    .filter((secret) => secret !== '')
    .sort((left, right) => right.length - left.length);
  return lines.map((line) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line));
}

/** The variables that a step sees, from the widest scope to the narrowest. */
function variablesFor(context: RunContext, step: Step): Fields[] {
  const { workspace, project, pipeline, run } = context;
  const all = [...workspace.variables.values()];
  return [
    ...inScope(all, ({ project: owner, pipeline: line, action }) => !owner && !line && !action),
    ...inScope(all, ({ project: owner }) => isNamed(owner, project.name)),
    ...inScope(all, ({ pipeline: line }) => isId(line, pipeline.id)),
    ...listOf(pipeline.fields.variables),
    ...inScope(all, ({ action }) => isId(action, step.actionId)),
    ...listOf(actionFields(context, step).variables),
    ...listOf(run.fields.variables),
  ];
}

function inScope(all: Item[], isIn: (fields: Fields) => boolean): Fields[] {
  return all.map(({ fields }) => fields).filter(isIn);
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value : [];
}

function isNamed(scope: unknown, name: string): boolean {
  return (scope as { name?: string } | undefined)?.name === name;
}

function isId(scope: unknown, id: number): boolean {
  return (scope as { id?: number } | undefined)?.id === id;
}
