// Compares two hostile documents in a process of its own, and says what came of it.
import process from 'node:process';
import { ContractError, diffContracts } from '../../dist/index.js';
import { hostile } from './hostile-documents.mjs';

const [name, size] = process.argv.slice(2);
const make = hostile[name];
const [old, next] = [make(Number(size), { type: 'string' }), make(Number(size), { type: 'integer' })];
const before = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
const start = process.cpuUsage();
const outcome = compare();
const { user, system } = process.cpuUsage(start);
const isPolluted = before !== JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
console.log(JSON.stringify({ ...outcome, isPolluted, milliseconds: (user + system) / 1000 }));

function compare() {
  try {
    const { findings } = diffContracts(old, next);
    return {
      findings: findings.length,
      longest: Math.max(0, ...findings.map(({ reason }) => reason.length)),
    };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    return { refused: error.message };
  }
}
