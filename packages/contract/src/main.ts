#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { runContract } from './command/run-contract.js';

const { version }: { version: string } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

// The reader has seen enough, as in `| head`: no failure, and no one to tell.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runContract(process.argv.slice(2), { name: 'buddykit-contract', version }, process);
