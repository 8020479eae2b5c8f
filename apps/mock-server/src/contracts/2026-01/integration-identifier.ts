import type { ContractModule } from '../contract-module.js';

interface Reference {
  identifier: string;
  /** The hash of the integration, when the workspace has it. */
  hash_id?: string;
}

export const integrationIdentifier: ContractModule = {
  name: 'integration-identifier',
  from: '2024-10',
  to: '2026-01',
  claims: [
    {
      rules: [
        'request-property-required-added',
        'request-property-required-removed',
        'response-property-required-removed',
      ],
      places: /^IntegrationReference(Input)?\.(hash_id|identifier)$/,
    },
  ],
  up: { IntegrationReference: ({ hash_id: hash }: { hash_id: string }) => ({ identifier: hash }) },
  down: {
    IntegrationReference: ({ identifier, hash_id: hash = identifier }: Reference) => ({ hash_id: hash }),
  },
};
