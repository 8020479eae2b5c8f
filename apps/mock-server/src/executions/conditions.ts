import type { Schemas } from '@buddykit/core/2026-01';
import { actionFields, type RunContext } from './context.js';
import { localTime } from './local-time.js';
import type { Step } from './run.js';
import { fieldsOfRun } from './stored-fields.js';
import { variableValue } from './variables.js';

type TriggerConditionInput = Schemas['TriggerConditionInput'];

/** What a condition is asked about. */
export interface ConditionContext extends RunContext {
  step: Step;
}

type Kind = TriggerConditionInput['trigger_condition'];
type ConditionOf<K, C = TriggerConditionInput> = C extends { trigger_condition: infer V }
  ? K extends V
    ? C
    : never
  : never;
type Test<K extends Kind> = (condition: ConditionOf<K>, context: ConditionContext) => boolean;

/** Whether a condition holds at the time at which its action would start. */
export function holds(condition: TriggerConditionInput, context: ConditionContext): boolean {
  const test = tests[condition.trigger_condition] as (
    condition: TriggerConditionInput,
    context: ConditionContext,
  ) => boolean;
  return test(condition, context);
}

const tests: { [K in Kind]: Test<K> } = {
  ON_CHANGE: (_, context) => changedPaths(context).length > 0,
  ON_CHANGE_AT_PATH: ({ trigger_condition_paths: paths }, context) =>
    changedPaths(context).some((changed) => paths.some((path) => isUnder(changed, path))),
  VAR_IS: compare((value, expected) => value === expected),
  VAR_IS_NOT: compare((value, expected) => value !== expected),
  VAR_CONTAINS: compare((value, expected) => value.includes(expected)),
  VAR_NOT_CONTAINS: compare((value, expected) => !value.includes(expected)),
  VAR_LESS_THAN: compare((value, expected) => order(value, expected) < 0),
  VAR_LESS_THAN_OR_EQUAL: compare((value, expected) => order(value, expected) <= 0),
  VAR_GREATER_THAN: compare((value, expected) => order(value, expected) > 0),
  VAR_GREATER_THAN_OR_EQUAL: compare((value, expected) => order(value, expected) >= 0),
  DAY: isTime,
  HOUR: isTime,
  DATETIME: isTime,
  SUCCESS_PIPELINE: (condition, { workspace }) => {
    const project = workspace.projects.get(condition.trigger_project_name);
    const pipelines = [...(project?.pipelines.values() ?? [])];
    const named = pipelines.find(({ fields }) => fields.name === condition.trigger_pipeline_name);
    return named?.lastStatus === 'SUCCESSFUL';
  },
  TRIGGERING_USER_IS: ({ trigger_user: email }, context) => emailOf(context) === email,
  TRIGGERING_USER_IS_NOT: ({ trigger_user: email }, context) => emailOf(context) !== email,
  TRIGGERING_USER_IS_IN_GROUP: ({ trigger_group: group }, context) => isInGroup(context, group),
  TRIGGERING_USER_IS_NOT_IN_GROUP: ({ trigger_group: group }, context) => !isInGroup(context, group),
  ACTION_STATUS_IS: (condition, context) =>
    statusOfAction(context, condition.trigger_action_name) === condition.trigger_status,
  ACTION_STATUS_IS_NOT: (condition, context) =>
    statusOfAction(context, condition.trigger_action_name) !== condition.trigger_status,
  OR: ({ trigger_operands: operands }, context) => operands.some((operand) => holds(operand, context)),
};

function compare(test: (value: string, expected: string) => boolean) {
  return (
    condition: { trigger_variable_key: string; trigger_variable_value: string },
    context: ConditionContext,
  ): boolean =>
    test(
      variableValue(context, context.step, condition.trigger_variable_key) ?? '',
      condition.trigger_variable_value,
    );
}

/** Numbers by their value, all else by its letters. */
function order(left: string, right: string): number {
  const numbers = [left, right].map((text) => (text.trim() === '' ? Number.NaN : Number(text)));
  const [a = Number.NaN, b = Number.NaN] = numbers;
  return Number.isNaN(a) || Number.isNaN(b) ? left.localeCompare(right) : a - b;
}

function isTime(
  condition: { trigger_days?: number[] | null; trigger_hours?: number[] | null; timezone?: string | null },
  { at }: ConditionContext,
): boolean {
  const { day, hour } = localTime(at, condition.timezone ?? 'UTC');
  const { trigger_days: days, trigger_hours: hours } = condition;
  // The hours count from 1 to 24, so that 24 is the hour that begins at midnight.
  return (days?.includes(day) ?? true) && (hours?.includes(hour === 0 ? 24 : hour) ?? true);
}

/** The paths that changed since the revision that the run names, or since the last run; all paths without one. */
function changedPaths({ project, pipeline, run }: ConditionContext): string[] {
  const { commits, files } = project.repository;
  const { from_revision: named } = fieldsOfRun(run);
  const before = named?.revision ?? pipeline.lastEnd?.revision;
  if (before === undefined) return [...files.keys(), ...commits.flatMap(({ changes }) => changes)];
  if (before === run.revision) return [];
  const places = [before, run.revision].map((wanted) =>
    commits.findIndex(({ revision }) => revision === wanted),
  );
  // Of revisions that were not seeded nothing is known but that they differ.
  if (places.includes(-1)) return ['*'];
  return commits.slice(Math.min(...places), Math.max(...places)).flatMap(({ changes }) => changes);
}

function isUnder(changed: string, path: string): boolean {
  const [file, folder] = [changed, path].map((text) => text.replace(/^\/+|\/+$/g, ''));
  return file === '*' || folder === '' || file === folder || String(file).startsWith(`${folder}/`);
}

function emailOf({ workspace, run }: ConditionContext): unknown {
  return workspace.members.get(run.creatorId)?.fields.email;
}

function isInGroup({ workspace, run }: ConditionContext, name: string): boolean {
  const group = [...workspace.groups.values()].find(({ fields }) => fields.name === name);
  return group?.members.has(run.creatorId) === true;
}

function statusOfAction(context: ConditionContext, name: string): string | undefined {
  const step = context.run.steps.find((candidate) => actionFields(context, candidate).name === name);
  if (step === undefined) return undefined;
  const isSuppressed = step.status === 'FAILED' && actionFields(context, step).ignore_errors === true;
  return isSuppressed ? 'SUPRESSED' : step.status;
}
