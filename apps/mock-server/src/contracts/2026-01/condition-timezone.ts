import type { Fields } from '../../store/fields.js';
import type { ContractModule } from '../contract-module.js';
import { renamed } from '../renamed.js';

export const conditionTimezone: ContractModule = {
  name: 'condition-timezone',
  from: '2024-10',
  to: '2026-01',
  claims: [
    {
      rules: ['request-property-removed', 'response-property-removed'],
      places: /^(Day|Hour|Time)Condition(Input)?\.zone_id$/,
    },
  ],
  up: { TriggerCondition: (condition: Fields) => renamed(condition, 'zone_id', 'timezone') },
  down: { TriggerCondition: (condition: Fields) => renamed(condition, 'timezone', 'zone_id') },
  words: { timezone: 'zone_id' },
};
