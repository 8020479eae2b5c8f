import type { ContractModule } from '../contract-module.js';
import { mapped } from '../mapped.js';

const running = {
  TERMINATING: 'INPROGRESS',
  WAITING_FOR_SETTABLE_VARIABLES: 'INPROGRESS',
  WAITING_FOR_VT_SESSION: 'INPROGRESS',
};

/** The other statuses of waiting are values of the older contract too, and so is `NOT_EXECUTED` of an action in a run. */
export const status2026: ContractModule = {
  name: 'status-2026',
  from: '2024-10',
  to: '2026-01',
  claims: [{ rules: ['response-known-value-added'], places: /^(Action)?ExecutionStatus \w+$/ }],
  down: {
    ExecutionStatus: mapped({ ...running, NOT_EXECUTED: 'SKIPPED' }),
    ActionExecutionStatus: mapped(running),
  },
};
