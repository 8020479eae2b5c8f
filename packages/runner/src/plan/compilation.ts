import type { PlanProblem } from './plan-error.js';
import type { PlanRequest } from './plan-request.js';
import { Secret, type Text } from './secret.js';
import { substitute } from './substitute.js';

/** The values that fields may name. */
export type Values = ReadonlyMap<string, Text>;

/** One plan in the making: what it is made of, and what was noticed so far. */
export class Compilation {
  readonly request: PlanRequest;
  readonly values: Values;
  readonly problems: PlanProblem[] = [];
  readonly assumptions: string[] = [];
  readonly warnings: string[] = [];

  constructor(request: PlanRequest, values: Values) {
    this.request = request;
    this.values = values;
  }

  refuse(field: string, message: string): void {
    this.problems.push({ field, message });
  }

  assume(sentence: string): void {
    if (!this.assumptions.includes(sentence)) this.assumptions.push(sentence);
  }

  /** The text of a field with its variables filled in; refused when one is unknown or secret. Empty is "not set". */
  text(field: string, written: string | null | undefined): string | undefined {
    if (written == null || written === '') return undefined;
    const { text, unknown, secret } = substitute(written, this.values);
    if (unknown.length > 0) {
      this.refuse(field, `uses ${unknown.map((name) => `$${name}`).join(', ')}, which no variable defines.`);
    }
    if (!(text instanceof Secret)) return text;
    const names = secret.map((name) => `$${name}`).join(', ');
    this.refuse(
      field,
      `uses ${names}, which is encrypted; its value would show at the engine. Use a plain variable.`,
    );
    return undefined;
  }

  /** The same for a field that may be secret. A name that no variable has stays as it is: passwords have such signs. */
  secretText(written: string): Text {
    return substitute(written, this.values).text;
  }
}
