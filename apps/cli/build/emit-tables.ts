import { contractInfo, operations, servers } from '@buddykit/core';
import contract from '@buddykit/core/openapi.json' with { type: 'json' };
import { requestShapes } from '@buddykit/core/request-shapes';
import { responseShapes } from '@buddykit/core/response-shapes';
import type { Plugin } from 'rolldown';
import { cutTables } from './cut-tables.js';

/** Puts the tables of the contract beside the bundle. */
export function emitTables(version: string): Plugin {
  return {
    name: 'emit-tables',
    generateBundle() {
      const tables = cutTables({
        version,
        contractInfo,
        servers,
        operations,
        requestShapes,
        responseShapes,
        resources: Object.fromEntries(contract.tags.map((tag) => [tag.name, tag.description])),
        forms: descriptions(contract.components.schemas),
      });
      for (const [path, table] of tables) {
        this.emitFile({ type: 'asset', fileName: `contract/${path}`, source: JSON.stringify(table) });
      }
    },
  };
}

function descriptions(schemas: Readonly<Record<string, { description?: string }>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, { description }]) =>
      description === undefined ? [] : [[name, description.trim().replaceAll('\n', ' ')]],
    ),
  );
}
