import type { ContractModule } from '../contract-module.js';
import { untoldAction } from '../untold.js';

export const triggerTerminate: ContractModule = {
  name: 'trigger-terminate',
  from: '2024-10',
  to: '2026-01',
  claims: [{ rules: ['response-known-value-added'], places: /^\w+Action\.trigger_time ON_TERMINATE$/ }],
  ...untoldAction('trigger_time', 'ON_TERMINATE'),
};
