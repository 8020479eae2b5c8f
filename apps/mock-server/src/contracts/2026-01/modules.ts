import type { ContractModule } from '../contract-module.js';
import { conditionTimezone } from './condition-timezone.js';
import { executionTriggeredOn } from './execution-triggered-on.js';
import { integrationIdentifier } from './integration-identifier.js';
import { pipelineEvents } from './pipeline-events.js';
import { shellPowershell } from './shell-powershell.js';
import { status2026 } from './status-2026.js';
import { triggerTerminate } from './trigger-terminate.js';

/** All that leads from the contract of October 2024 to that of January 2026, and back. */
export const modules: readonly ContractModule[] = [
  integrationIdentifier,
  conditionTimezone,
  pipelineEvents,
  executionTriggeredOn,
  status2026,
  triggerTerminate,
  shellPowershell,
];
