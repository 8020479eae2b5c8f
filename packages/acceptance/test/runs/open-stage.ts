import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Fields } from '../documents/document.js';
import type { Ended } from '../processes/run.js';
import { runCli } from '../processes/run-cli.js';
import { type RunningCli, startCli } from '../processes/start-cli.js';
import { type RunningServer, startMockServer } from '../processes/start-mock-server.js';
import { tellServer } from '../processes/tell-server.js';

const seed = join(import.meta.dirname, 'runs.seed.yaml');
const env = { BUDDY_WORKSPACE: 'buddy', BUDDY_PROJECT: 'company-website' };

/** A mock server with pipelines whose runs end in every way, and the CLI to run them. */
export interface Stage {
  /** Runs the CLI to its end. */
  buddykit(...args: string[]): Promise<Ended>;
  /** Runs a command that the CLI has printed, with more behind it. */
  follow(command: string, ...more: string[]): Promise<Ended>;
  start(...args: string[]): RunningCli;
  /** Sends something to the control of the server. */
  tell(control: string, body: Fields): Promise<void>;
}

/** Opens it for the tests of a file. */
export function openStage(): Stage {
  let server: RunningServer | undefined;
  const running = () => {
    if (server === undefined) throw new Error('The server runs only while tests do.');
    return server;
  };
  beforeAll(async () => {
    server = await startMockServer('secret', '--seed', seed);
  });
  afterAll(() => server?.stop());
  const buddykit: Stage['buddykit'] = (...args) => runCli(running(), args, { env });
  return {
    buddykit,
    follow: (command, ...more) => buddykit(...wordsOf(command), ...more),
    start: (...args) => startCli(running(), args, env),
    tell: (control, body) => tellServer(running(), control, body),
  };
}

function wordsOf(command: string): string[] {
  const [program, ...words] = command.split(' ');
  if (program !== 'buddykit') throw new Error(`${command} is no command of the CLI.`);
  return words;
}
