import type * as z from 'zod';
import * as validators from '../generated/lazy-validators.js';
import { type OperationId, operations } from '../generated/operations.js';
import { requestShapes } from '../generated/request-shapes.js';
import { responseShapes } from '../generated/response-shapes.js';
import { chooseBranch, type Shapes } from './choose-branch.js';
import type { Problem } from './describe-issue.js';
import { isObject } from './is-object.js';
import { issuesToProblems } from './issues-to-problems.js';

/** A body that was checked: its value without the read-only fields, or all that is wrong with it. */
export type Checked = { ok: true; value: Record<string, unknown> } | { ok: false; problems: Problem[] };

/**
 * Checks the body of a request against the contract. Every problem is told, each for the form that the body means
 * to have. Read-only fields are taken out.
 *
 * @param known what is known of the object besides the body, such as the `type` of the action that is edited
 */
export function checkRequest(id: OperationId, body: unknown, known: Record<string, unknown> = {}): Checked {
  const { body: schema } = operations[id] as { body?: string };
  if (schema === undefined) return { ok: true, value: {} };
  return checkValue(requestShapes, schema, { value: body, known });
}

/** Checks the body of a successful response against the contract. Gives no problems when it fits. */
export function checkResponse(id: OperationId, body: unknown): Problem[] {
  const { response: schema } = operations[id] as { response?: string };
  if (schema === undefined) return body === undefined ? [] : [{ path: '', message: 'must be empty' }];
  const checked = checkValue(responseShapes, schema, { value: body, known: {} });
  return checked.ok ? [] : checked.problems;
}

interface Subject {
  value: unknown;
  known: Record<string, unknown>;
}

function checkValue(shapes: Shapes, schema: string, { value, known }: Subject): Checked {
  if (!isObject(value)) return { ok: false, problems: [{ path: '', message: 'must be a JSON object' }] };
  const branch = chooseBranch(shapes, schema, { ...value, ...known });
  if (branch.problems) return { ok: false, problems: branch.problems };
  if (branch.isGuess) {
    const whole = validatorOf(schema).safeParse(value);
    if (whole.success) return { ok: true, value: whole.data as Record<string, unknown> };
  }
  const parsed = validatorOf(branch.schema).safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as Record<string, unknown> };
  const problems = issuesToProblems({ shapes, branch, value, validatorOf }, parsed.error.issues);
  return { ok: false, problems };
}

function validatorOf(schema: string): z.ZodType {
  // biome-ignore lint/performance/noDynamicNamespaceImportAccess: any of them may be asked for.
  const validator: (() => z.ZodType) | undefined = validators[schema as keyof typeof validators];
  if (validator === undefined) throw new Error(`There is no validator for ${schema}; run \`pnpm generate\`.`);
  return validator();
}
