import type { RunnableAction } from '../plan/plan-request.js';
import { reveal, type Text } from '../plan/secret.js';

type Condition = NonNullable<RunnableAction['trigger_conditions']>[number];

/** What the conditions of an action say. */
interface Verdict {
  /** Why the action does not run; undefined when it does. */
  readonly unmet?: string;
  /** The conditions that nobody can judge here; they count as met. */
  readonly unknown: readonly string[];
}

type Comparison = (value: string, other: string) => boolean;

const comparisons: Readonly<Record<string, Comparison>> = {
  VAR_IS: (value, other) => value === other,
  VAR_IS_NOT: (value, other) => value !== other,
  VAR_CONTAINS: (value, other) => value.includes(other),
  VAR_NOT_CONTAINS: (value, other) => !value.includes(other),
  VAR_LESS_THAN: (value, other) => Number(value) < Number(other),
  VAR_LESS_THAN_OR_EQUAL: (value, other) => Number(value) <= Number(other),
  VAR_GREATER_THAN: (value, other) => Number(value) > Number(other),
  VAR_GREATER_THAN_OR_EQUAL: (value, other) => Number(value) >= Number(other),
};

/** Judges the conditions on variables; a variable that does not exist is empty. */
export function judgeConditions(
  { trigger_conditions: conditions }: RunnableAction,
  values: ReadonlyMap<string, Text>,
) {
  const unknown: string[] = [];
  for (const condition of conditions ?? []) {
    const kind = String(condition.trigger_condition);
    const isMet = judge(condition, values);
    if (isMet === undefined) unknown.push(kind);
    if (isMet === false) return { unmet: `Its condition ${kind} is not met.`, unknown } satisfies Verdict;
  }
  return { unknown } satisfies Verdict;
}

function judge(condition: Condition, values: ReadonlyMap<string, Text>): boolean | undefined {
  const kind = String(condition.trigger_condition);
  const compare = Object.hasOwn(comparisons, kind) ? comparisons[kind] : undefined;
  const key: unknown = Reflect.get(condition, 'trigger_variable_key');
  const other: unknown = Reflect.get(condition, 'trigger_variable_value');
  if (compare === undefined || typeof key !== 'string') return undefined;
  return compare(reveal(values.get(key) ?? ''), typeof other === 'string' ? other : '');
}
