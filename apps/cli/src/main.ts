#!/usr/bin/env node
import { run } from './run.js';

process.on('uncaughtException', (error) => {
  void fail(error).finally(end);
});
run(process.argv.slice(2), process).catch(fail).finally(end);

async function fail(error: unknown): Promise<void> {
  if (isClosedPipe(error)) process.exit();
  const { reportFailure } = await import('./fail/report-failure.js');
  process.exitCode = reportFailure(error, process.stderr);
}

/** Everything is said: what is left, such as a connection that closes, would only take time. */
function end(): void {
  process.stdout.write('', () => process.exit());
}

/** The reader has seen enough, as in `| head`: no failure, and no one to tell. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
