/** What a simulated try does. */
export interface Outcome {
  /** How long it takes, in seconds. */
  duration: number;
  /** 0 for success. */
  exit_code: number;
  /** What it writes; lines made from the action's fields when left out. */
  log?: string[];
  /** What the action waits for before it ends well. */
  wait_for?: 'approval' | 'variables';
}

/** Says what matching actions do. Of several rules that match, the last one counts. */
export interface OutcomeRule extends Partial<Outcome> {
  /** The name ID of the project; a pattern with `*`. */
  project?: string;
  /** The name of the pipeline, a pattern with `*`, or its id. */
  pipeline?: string | number;
  /** The name of the action, a pattern with `*`, or its id. */
  action?: string | number;
  /** What single tries do instead, the first one first; the last one stands for all further tries. */
  tries?: Partial<Outcome>[];
}

/** An action, as rules match it. */
export interface Subject {
  project: string;
  pipeline: { id: number; name: string };
  action: { id: number; name: string };
}

/** What a simulated try does of which no rule says anything. */
export const usualOutcome: Outcome = { duration: 1, exit_code: 0 };

/** What rules say that a try of an action does; `attempt` counts from 1. Undefined when they say nothing of it. */
export function outcomeOf(
  rules: readonly OutcomeRule[],
  subject: Subject,
  attempt: number,
): Outcome | undefined {
  const rule = rules.findLast((candidate) => matches(candidate, subject));
  if (rule === undefined) return undefined;
  const { tries = [], project: _, pipeline: __, action: ___, ...outcome } = rule;
  return { ...usualOutcome, ...outcome, ...tries[Math.min(attempt, tries.length) - 1] };
}

function matches(rule: OutcomeRule, { project, pipeline, action }: Subject): boolean {
  return (
    isMatch(rule.project, { id: Number.NaN, name: project }) &&
    isMatch(rule.pipeline, pipeline) &&
    isMatch(rule.action, action)
  );
}

function isMatch(pattern: string | number | undefined, { id, name }: { id: number; name: string }): boolean {
  if (pattern === undefined) return true;
  if (typeof pattern === 'number') return pattern === id;
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}
