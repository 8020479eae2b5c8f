import type { ContractTables } from '../check/contract-tables.js';
import * as validators from '../generated/2026-01/lazy-validators.js';
import { operations } from '../generated/2026-01/operations.js';
import { requestShapes, responseShapes } from '../generated/2026-01/shapes.js';
import type { components } from '../generated/2026-01/types.js';

/** The types of the schemas of January 2026, by their names. */
export type Schemas = components['schemas'];

/**
 * The contract of January 2026, as tables for `createChecks` and the like of `@buddykit/core/check`. Much of it is
 * unverified; the description in `@buddykit/core/2026-01/openapi.json` says what.
 */
export const contract = {
  operations,
  requestShapes,
  responseShapes,
  validators,
} satisfies ContractTables;
