import type { Fields } from '../../store/fields.js';
import type { ContractModule } from '../contract-module.js';
import { mapped } from '../mapped.js';

// Whatever else starts a run is no click, and follows no schedule.
const older = mapped({ PIPELINE: 'EVENT', WEBHOOK: 'EVENT', EMAIL: 'EVENT' });

const down = (run: Fields) => Object.assign({}, run, { triggeredOn: older(run.triggered_on) });

export const executionTriggeredOn: ContractModule = {
  name: 'execution-triggered-on',
  from: '2024-10',
  to: '2026-01',
  claims: [{ rules: ['response-property-removed'], places: /^Execution(Summary)?\.triggeredOn$/ }],
  down: { Execution: down, ExecutionSummary: down },
};
