import type * as z from 'zod';
import type { OperationId } from '../generated/operations.js';
import { chooseBranch, type Shapes } from './choose-branch.js';
import { contract } from './contract.js';
import type { ContractTables } from './contract-tables.js';
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
  return ours.checkRequest(id, body, known);
}

/** Checks the body of a successful response against the contract. Gives no problems when it fits. */
export function checkResponse(id: OperationId, body: unknown): Problem[] {
  return ours.checkResponse(id, body);
}

/** The checks of one generation of the contract. */
export interface Checks {
  checkRequest: typeof checkRequest;
  checkResponse: typeof checkResponse;
}

/** Makes the checks of a generation of the contract. */
export function createChecks(tables: ContractTables): Checks {
  const checkAs = (shapes: Shapes) => (schema: string, subject: Subject) =>
    checkValue({ shapes, tables }, schema, subject);
  const [asRequest, asResponse] = [checkAs(tables.requestShapes), checkAs(tables.responseShapes)];
  return {
    checkRequest: (id, body, known = {}) => {
      const { body: schema } = tables.operations[id];
      return schema === undefined ? { ok: true, value: {} } : asRequest(schema, { value: body, known });
    },
    checkResponse: (id, body) => {
      const { response: schema } = tables.operations[id];
      if (schema === undefined) return body === undefined ? [] : [{ path: '', message: 'must be empty' }];
      const checked = asResponse(schema, { value: body, known: {} });
      return checked.ok ? [] : checked.problems;
    },
  };
}

const ours = createChecks(contract);

interface Subject {
  value: unknown;
  known: Record<string, unknown>;
}

function checkValue(
  { shapes, tables }: { shapes: Shapes; tables: ContractTables },
  schema: string,
  { value, known }: Subject,
): Checked {
  if (!isObject(value)) return { ok: false, problems: [{ path: '', message: 'must be a JSON object' }] };
  const branch = chooseBranch(shapes, schema, { ...value, ...known });
  if (branch.problems) return { ok: false, problems: branch.problems };
  const validatorOf = (name: string) => findValidator(tables, name);
  if (branch.isGuess) {
    const whole = validatorOf(schema).safeParse(value);
    if (whole.success) return { ok: true, value: whole.data as Record<string, unknown> };
  }
  const parsed = validatorOf(branch.schema).safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data as Record<string, unknown> };
  const problems = issuesToProblems({ shapes, branch, value, validatorOf }, parsed.error.issues);
  return { ok: false, problems };
}

function findValidator({ validators: all }: ContractTables, schema: string): z.ZodType {
  const validator = all[schema];
  if (validator === undefined) throw new Error(`There is no validator for ${schema}; run \`pnpm generate\`.`);
  return validator();
}
