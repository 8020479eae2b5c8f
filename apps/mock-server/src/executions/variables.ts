import type { Fields } from '../store/fields.js';
import { scopeOf, type VariableScope } from '../store/variable-scope.js';
import { actionFields, type RunContext } from './context.js';
import type { Step } from './run.js';
import { fieldsOfPipeline, fieldsOfRun } from './stored-fields.js';

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
    .flatMap(({ value }) => partsOf(context.store.seal.open(String(value)) ?? ''))
    .sort((left, right) => right.length - left.length);
  return lines.map((line) => secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line));
}

/** The secret, and its lines, since a log shows them one by one. */
function partsOf(secret: string): string[] {
  const lines = secret.split('\n').map((line) => line.trim());
  // Lines such as a single brace are no secret, and blotting them out would spoil the log.
  return [secret, ...lines.filter((line) => line.length > 3)].filter((part) => part !== '');
}

/** The variables that a step sees, from the widest scope to the narrowest, with their values in clear. */
export function openedVariables(context: RunContext, step: Step): Fields[] {
  const { seal } = context.store;
  return variablesFor(context, step).map((fields) => ({
    ...fields,
    value: seal.open(String(fields.value)) ?? fields.value,
  }));
}

/** The variables that a step sees, from the widest scope to the narrowest. */
function variablesFor(context: RunContext, step: Step): Fields[] {
  const { workspace, project, pipeline, run } = context;
  const place = { project: project.name, pipeline: pipeline.id, action: step.actionId };
  const seen = [...workspace.variables.values()].map(({ fields }) => fields);
  const inScope = (level: Level) =>
    seen.filter((fields) => levelOf(fields) === level && isSeen(scopeOf(fields), place));
  return [
    ...inScope('workspace'),
    ...inScope('project'),
    ...inScope('pipeline'),
    ...listOf(fieldsOfPipeline(pipeline).variables),
    ...inScope('action'),
    ...listOf(actionFields(context, step).variables),
    ...listOf(fieldsOfRun(run).variables),
  ];
}

type Level = 'workspace' | keyof VariableScope;

function isSeen(scope: VariableScope, place: VariableScope): boolean {
  return (['project', 'pipeline', 'action'] as const).every(
    (part) => scope[part] === undefined || scope[part] === place[part],
  );
}

function levelOf(fields: Fields): Level {
  const { project, pipeline, action } = scopeOf(fields);
  if (action !== undefined) return 'action';
  if (pipeline !== undefined) return 'pipeline';
  return project === undefined ? 'workspace' : 'project';
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value : [];
}
