import type { CommandRow } from '../contract/tables.js';
import type { Body } from './read-body.js';
import type { Parameters } from './resolve-parameters.js';

/** One call of the API, checked and complete. */
export interface Call {
  readonly row: CommandRow;
  readonly parameters: Parameters;
  readonly body?: Body | undefined;
}
