#!/usr/bin/env node
import { run } from './run.js';

process.stdout.on('error', endQuietly);
run(process.argv.slice(2), process).catch(fail);

async function fail(error: unknown): Promise<void> {
  const { reportFailure } = await import('./fail/report-failure.js');
  process.exitCode = reportFailure(error, process.stderr);
}

/** The reader has seen enough, as in `| head`. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
