import { Refusal } from '../handle/refusal.js';
import type { Fields } from '../store/fields.js';
import type { ContractModule } from './contract-module.js';

/**
 * The bridge for a value of a field of actions that the older contract does not have: such actions are left out of lists,
 * and cannot be read or edited by older clients.
 */
export function untoldAction(
  field: string,
  value: string,
): Required<Pick<ContractModule, 'down' | 'upBody' | 'untold'>> {
  const isUntold = (fields: Fields) => fields[field] === value;
  const down = (action: Fields) => (isUntold(action) ? undefined : action);
  const untold = (fields: Fields) => (isUntold(fields) ? `${field} ${value}` : undefined);
  return {
    down: { Action: down, ActionSummary: down, PipelineAction: down, LoggedAction: down },
    upBody: {
      'actions.edit': (body, before) => {
        const reason = untold(before);
        if (reason !== undefined) throw refuseUntold(reason);
        return body;
      },
    },
    untold,
  };
}

/** Refuses to tell an older client of something that its contract has no words for. */
export function refuseUntold(reason = 'something newer'): Refusal {
  return new Refusal('unmet', [
    `This has ${reason}, which the contract of this request does not know; ask with a newer contract.`,
  ]);
}
