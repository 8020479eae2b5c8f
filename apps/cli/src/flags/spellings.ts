import type { Flag } from './flag.js';

/** What a spelling says of its flag's value. */
export type Form = 'value' | 'off' | 'file' | 'env' | 'stdin';

/** The ways to give a secret that other users of the machine cannot see. */
export const safeForms = ['file', 'env', 'stdin'] as const satisfies readonly Form[];

/** Everything that can stand for a flag after `--`. */
export function spellingsOf(flag: Pick<Flag, 'name'> & Partial<Flag>): [string, Form][] {
  const names = flag.alias === undefined ? [flag.name] : [flag.name, flag.alias];
  const forms: Form[] = flag.isSecret ? ['value', ...safeForms] : ['value'];
  if (isNegatable(flag)) forms.push('off');
  return names.flatMap((name) => forms.map((form): [string, Form] => [spell(name, form), form]));
}

/** Whether a flag is a yes or no that a request holds, so that "no" can be meant. */
export function isNegatable({ kind, field, parameter }: Partial<Flag>): boolean {
  return kind === 'switch' && (field ?? parameter) !== undefined;
}

function spell(name: string, form: Form): string {
  if (form === 'value') return name;
  return form === 'off' ? `no-${name}` : `${name}-${form}`;
}
