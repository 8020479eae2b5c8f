import * as validators from '../generated/lazy-validators.js';
import { operations } from '../generated/operations.js';
import { requestShapes } from '../generated/request-shapes.js';
import { responseShapes } from '../generated/response-shapes.js';
import type { ContractTables } from './contract-tables.js';

/** The contract of this package, October 2024, as tables. */
export const contract: ContractTables = { operations, requestShapes, responseShapes, validators };
