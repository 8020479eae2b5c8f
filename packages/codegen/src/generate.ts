import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bundleContract } from './bundle/bundle-contract.js';
import type { Contract } from './contract.js';
import type { GeneratedFile } from './emit/generated-file.js';
import { emitOperations } from './emit/operations.js';
import { emitSdkMethods } from './emit/sdk-methods.js';
import { emitSdkRoutes } from './emit/sdk-routes.js';
import { emitSecrets } from './emit/secrets.js';
import { emitRequestShapes, emitResponseShapes } from './emit/shapes.js';
import { emitStatuses } from './emit/statuses.js';
import { emitSchemaNames, emitTypes } from './emit/types.js';
import { emitLazyValidators, emitValidators } from './emit/validators.js';
import { resolveContract } from './resolve/resolve-contract.js';

/** Everything that the contract in `directory` (the folder spec/) generates, in memory. */
export async function generate(directory: string): Promise<GeneratedFile[]> {
  return emitAll(await bundleContract(join(directory, 'openapi.yaml')));
}

/** Everything that an already bundled contract generates, in memory. */
export async function emitAll(bundled: Contract): Promise<GeneratedFile[]> {
  const json = `${JSON.stringify(resolveContract(bundled), null, 2)}\n`;
  const contract: Contract = JSON.parse(json);
  const source = createHash('sha256').update(json).digest('hex').slice(0, 16);
  const core = (name: string, text: string) => ({ path: `packages/core/src/generated/${name}`, text });
  return [
    core('openapi.json', json),
    core('types.ts', await emitTypes(contract, source)),
    core('schemas.ts', emitSchemaNames(contract, source)),
    core('operations.ts', emitOperations(contract, source)),
    core('secrets.ts', emitSecrets(contract, source)),
    core('statuses.ts', emitStatuses(contract, source)),
    core('request-shapes.ts', emitRequestShapes(contract, source)),
    core('response-shapes.ts', emitResponseShapes(contract, source)),
    core('lazy-validators.ts', emitLazyValidators(contract, source)),
    core('validators.ts', emitValidators(contract, source)),
    { path: 'packages/sdk/src/generated/resources.ts', text: emitSdkMethods(contract, source) },
    { path: 'packages/sdk/src/generated/routes.ts', text: emitSdkRoutes(contract, source) },
  ];
}
