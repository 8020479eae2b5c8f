import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { bundleContract } from './bundle/bundle-contract.js';
import { applyChanges } from './changes/apply-changes.js';
import type { Generation } from './changes/change.js';
import { readGenerations } from './changes/read-generations.js';
import type { Contract } from './contract.js';
import type { GeneratedFile } from './emit/generated-file.js';
import { emitChangedOperations, emitOperations } from './emit/operations.js';
import { emitSdkMethods } from './emit/sdk-methods.js';
import { emitSdkRoutes } from './emit/sdk-routes.js';
import { emitSecrets } from './emit/secrets.js';
import { emitChangedShapes, emitRequestShapes, emitResponseShapes } from './emit/shapes.js';
import { emitStatuses } from './emit/statuses.js';
import { emitSchemaNames, emitSchemaTypes, emitTypes } from './emit/types.js';
import { unchangedSchemas } from './emit/unchanged-schemas.js';
import { emitChangedValidators, emitLazyValidators, emitValidators } from './emit/validators.js';
import { resolveContract } from './resolve/resolve-contract.js';

/** Everything that the contract in `directory` (the folder spec/) and the changes to it generate, in memory. */
export async function generate(directory: string): Promise<GeneratedFile[]> {
  const bundled = await bundleContract(join(directory, 'openapi.yaml'));
  const generations = await readGenerations(join(directory, 'changes'));
  const base = resolve(bundled);
  const files = await emitContract(base);
  for (const generation of generations) {
    const next = resolve(applyChanges(bundled, generation));
    files.push(...(await emitGeneration(base.contract, next, generation)));
  }
  return files;
}

/** Everything that an already bundled contract generates, in memory. */
export async function emitAll(bundled: Contract): Promise<GeneratedFile[]> {
  return emitContract(resolve(bundled));
}

/** A resolved contract, as it is written. */
interface Resolved {
  contract: Contract;
  json: string;
  /** What the generated files are known by. */
  source: string;
}

function resolve(bundled: Contract): Resolved {
  const json = `${JSON.stringify(resolveContract(bundled), null, 2)}\n`;
  const source = createHash('sha256').update(json).digest('hex').slice(0, 16);
  return { contract: JSON.parse(json), json, source };
}

async function emitContract({ contract, json, source }: Resolved): Promise<GeneratedFile[]> {
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

/** What a generation adds to what its base generates: its whole contract, and the parts of its code that differ. */
async function emitGeneration(
  base: Contract,
  { contract, json, source }: Resolved,
  { to }: Generation,
): Promise<GeneratedFile[]> {
  const same = unchangedSchemas(base.components.schemas, contract.components.schemas);
  const core = (name: string, text: string) => ({
    path: `packages/core/src/generated/${to}/${name}`,
    text,
  });
  return [
    core('openapi.json', json),
    core('types.ts', await emitSchemaTypes(contract, source, same)),
    core('operations.ts', emitChangedOperations(contract, source)),
    core('shapes.ts', emitChangedShapes(contract, base, source)),
    core('lazy-validators.ts', emitChangedValidators(contract, source, same)),
  ];
}
