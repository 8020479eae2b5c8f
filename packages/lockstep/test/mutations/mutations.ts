import type { CheckName } from '../../src/checks.js';
import { commands } from './commands.js';
import { documents } from './documents.js';
import { examples } from './examples.js';
import { handlers } from './handlers.js';
import { importDirections } from './import-directions.js';
import type { Mutation } from './mutation.js';
import { retypedFields } from './retyped-fields.js';
import { retypedPaths } from './retyped-paths.js';
import { retypedValues } from './retyped-values.js';
import { sdkMethods } from './sdk-methods.js';
import { staleFiles } from './stale-files.js';
import { typeAgreement } from './type-agreement.js';

/** Each check, and what it must find. A check without a mutation does not compile. */
export const mutations: Record<CheckName, [Mutation, ...Mutation[]]> = {
  commands: commands,
  documents: documents,
  examples: examples,
  handlers: handlers,
  'import-directions': importDirections,
  'retyped-fields': retypedFields,
  'retyped-paths': retypedPaths,
  'retyped-values': retypedValues,
  'sdk-methods': sdkMethods,
  'stale-files': staleFiles,
  'type-agreement': typeAgreement,
};
