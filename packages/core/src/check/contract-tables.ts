import type * as z from 'zod';
import type { OperationId } from '../generated/operations.js';
import type { Operation } from '../operation.js';
import type { Shapes } from './choose-branch.js';

/** One generation of the contract, as tables. */
export interface ContractTables {
  readonly operations: Readonly<Record<OperationId, Operation>>;
  /** The fields of what a client sends, by the name of the schema. */
  readonly requestShapes: Shapes;
  /** The fields of what a server sends, by the name of the schema. */
  readonly responseShapes: Shapes;
  /** The zod schema of each schema, made when it is first asked for. */
  readonly validators: Readonly<Record<string, () => z.ZodType>>;
}
