export { type Completion, complete } from './complete.js';
export type { ExitCode } from './exit-codes.js';
export type { Host, Program } from './host.js';
export { runContract } from './run-contract.js';
