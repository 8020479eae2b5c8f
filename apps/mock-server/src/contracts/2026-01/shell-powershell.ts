import type { ContractModule } from '../contract-module.js';
import { untoldAction } from '../untold.js';

export const shellPowershell: ContractModule = {
  name: 'shell-powershell',
  from: '2024-10',
  to: '2026-01',
  claims: [{ rules: ['response-known-value-added'], places: /^BuildAction\.shell POWERSHELL$/ }],
  ...untoldAction('shell', 'POWERSHELL'),
};
