import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Contract, Schema } from '../contract.js';
import { header } from './generated-file.js';

/** The types of the contract, by openapi-typescript. */
export async function emitTypes(contract: Contract, source: string): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(contract, withoutDiscriminators), {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => unrecognizedType(schema as Schema),
  });
  return `${header(source)}import type { Unrecognized, UnrecognizedKind } from '../unrecognized.js';\n\n${astToString(nodes)}`;
}

/** Emits the names of the schemas, so that a consumer can import `AddBuildAction` and need no index access. */
export function emitSchemaNames(contract: Contract, source: string): string {
  const lines = Object.keys(contract.components.schemas).map(
    (name) => `export type ${name} = components['schemas']['${name}'];`,
  );
  return `${header(source)}import type { components } from './types.js';\n\n${lines.join('\n')}\n`;
}

// openapi-typescript would rewrite the discriminating property; the consts in the schemas say it better.
function withoutDiscriminators(key: string, value: unknown): unknown {
  return key === 'discriminator' ? undefined : value;
}

function unrecognizedType(schema: Schema): ts.TypeNode | undefined {
  if (schema['x-unrecognized'] !== true) return undefined;
  return ts.factory.createTypeReferenceNode(schema.not === undefined ? 'Unrecognized' : 'UnrecognizedKind');
}
