import { commands } from './checks/commands.js';
import { documents } from './checks/documents.js';
import { examples } from './checks/examples.js';
import { handlers } from './checks/handlers.js';
import { importDirections } from './checks/import-directions.js';
import { retypedFields } from './checks/retyped-fields.js';
import { retypedPaths } from './checks/retyped-paths.js';
import { retypedValues } from './checks/retyped-values.js';
import { sdkMethods } from './checks/sdk-methods.js';
import { staleFiles } from './checks/stale-files.js';
import { typeAgreement } from './checks/type-agreement.js';
import type { Check } from './finding.js';

/** Every check by the name that its findings and waivers bear. */
export const checks = {
  commands,
  documents,
  examples,
  handlers,
  'import-directions': importDirections,
  'retyped-fields': retypedFields,
  'retyped-paths': retypedPaths,
  'retyped-values': retypedValues,
  'sdk-methods': sdkMethods,
  'stale-files': staleFiles,
  'type-agreement': typeAgreement,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;
