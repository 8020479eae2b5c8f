import { contractInfo, operations, servers } from '@buddykit/core';
import { requestShapes } from '@buddykit/core/request-shapes';
import type { Plugin } from 'rolldown';
import { cutTables } from './cut-tables.js';

/** Puts the tables of the contract beside the bundle. */
export function emitTables(version: string): Plugin {
  return {
    name: 'emit-tables',
    generateBundle() {
      const tables = cutTables({ version, contractInfo, servers, operations, requestShapes });
      for (const [path, table] of tables) {
        this.emitFile({ type: 'asset', fileName: `contract/${path}`, source: JSON.stringify(table) });
      }
    },
  };
}
