import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listOperations, type OperationRow } from '../contract/list-operations.js';
import { readContract } from '../contract/read-contract.js';
import type { Finding } from '../finding.js';
import { readInterfaces } from '../source/read-tokens.js';

const check = 'sdk-methods';
const interfacesFile = 'packages/sdk/src/generated/resources.ts';
const entryFile = 'packages/sdk/dist/index.js';

/**
 * Finds operations that the SDK has no method for, in its types or when it runs, paged lists that it has no iterator
 * for, and methods without operation.
 */
export async function sdkMethods(root: string): Promise<Finding[]> {
  const ids = new Set(listOperations(await readContract(root)).flatMap(methodsOf));
  const found = { [interfacesFile]: await declaredMethods(root), [entryFile]: await madeMethods(root) };
  return Object.entries(found).flatMap(([file, methods]) => [
    ...[...ids]
      .filter((id) => !methods.has(id))
      .map((id) => ({
        check,
        file,
        name: id,
        message: `has no method for the operation ${id}. Run \`pnpm generate\`, then build @buddykit/sdk.`,
      })),
    ...[...methods]
      .filter((id) => !ids.has(id))
      .map((id) => ({
        check,
        file,
        name: id,
        message: `has the method ${id}, and no operation is called so. Run \`pnpm generate\`, then build @buddykit/sdk.`,
      })),
  ]);
}

function methodsOf({ id, parameters }: OperationRow): string[] {
  const isPaged = parameters.some(({ name }) => name === 'page');
  return isPaged ? [id, id.replace(/\w+$/, 'iterate')] : [id];
}

async function declaredMethods(root: string): Promise<Set<string>> {
  const text = await readFile(join(root, interfacesFile), 'utf8');
  const interfaces = readInterfaces({ file: interfacesFile, folder: 'packages/sdk', text });
  const resources = [...(interfaces.get('Resources') ?? [])];
  return new Set(
    resources.flatMap(([group, type]) =>
      [...(interfaces.get(type)?.keys() ?? [])].map((verb) => `${group}.${verb}`),
    ),
  );
}

async function madeMethods(root: string): Promise<Set<string>> {
  // The built package of that root, which may be another than the one that this package depends on.
  const sdk = (await import(pathToFileURL(join(root, entryFile)).href)) as typeof import('@buddykit/sdk');
  const buddy = sdk.createBuddy({ token: 'none', workspace: 'none' });
  const groups = Object.entries(buddy).filter(([group]) => group !== 'raw');
  return new Set(groups.flatMap(([group, verbs]) => Object.keys(verbs).map((verb) => `${group}.${verb}`)));
}
