import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Contract, Schema } from '../contract.js';
import { header } from './generated-file.js';

/** The types of the contract, by openapi-typescript. */
export async function emitTypes(contract: Contract, source: string): Promise<string> {
  const types = await typesOf(contract);
  return `${header(source)}import type { Unrecognized, UnrecognizedKind } from '../unrecognized.js';\n\n${types}`;
}

/** The types of the schemas of another generation; those that it has in common with the one before are taken from there. */
export async function emitSchemaTypes(
  { components, ...contract }: Contract,
  source: string,
  same: ReadonlySet<string>,
): Promise<string> {
  const entries = Object.entries(components.schemas).map(([name, schema]) => [
    name,
    same.has(name) ? { 'x-before': name } : schema,
  ]);
  const schemas = { schemas: Object.fromEntries(entries) } as Contract['components'];
  const types = await typesOf({ ...contract, paths: {}, components: schemas });
  return `${header(source)}import type { Unrecognized, UnrecognizedKind } from '../../unrecognized.js';
import type { components as Before } from '../types.js';

${types}`;
}

async function typesOf(contract: Contract): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(contract, withoutDiscriminators), {
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => knownType(schema as Schema),
  });
  return astToString(nodes);
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

function knownType(schema: Schema): ts.TypeNode | undefined {
  const { 'x-before': before, 'x-unrecognized': isUnrecognized } = schema;
  if (typeof before === 'string') return memberOf('Before', ['schemas', before]);
  if (isUnrecognized !== true) return undefined;
  return ts.factory.createTypeReferenceNode(schema.not === undefined ? 'Unrecognized' : 'UnrecognizedKind');
}

function memberOf(type: string, path: readonly string[]): ts.TypeNode {
  return path.reduce<ts.TypeNode>(
    (node, key) =>
      ts.factory.createIndexedAccessTypeNode(
        node,
        ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(key)),
      ),
    ts.factory.createTypeReferenceNode(type),
  );
}
