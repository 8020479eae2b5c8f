import { afterAll, beforeAll } from 'vitest';
import { type Ended, place, type RunOptions, runCli } from './run-cli.js';
import { type Received, type Stub, startStub } from './start-stub.js';

/** The CLI with a server of its own for all tests of a file. */
export interface StubbedCli {
  /** Runs the CLI against the server. */
  buddykit(args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** The server; there is none before the first test. */
  stub(): Stub;
  /** The body of the only request that a command sends; the command must succeed. */
  sentBy(args: readonly string[], options?: RunOptions): Promise<unknown>;
}

/** Starts the server before the tests of a file and stops it after them. */
export function stubCli(): StubbedCli {
  let running: Stub | undefined;
  const stub = () => {
    if (running === undefined) throw new Error('The stub runs only while tests do.');
    return running;
  };
  const buddykit: StubbedCli['buddykit'] = (args, options = {}) =>
    runCli(args, { ...options, env: { ...place, BUDDY_BASE_URL: stub().url, ...options.env } });
  beforeAll(async () => {
    running = await startStub();
  });
  afterAll(() => stub().stop());
  return {
    buddykit,
    stub,
    sentBy: async (args, options) => (await requestOf({ buddykit, stub }, args, options)).body,
  };
}

async function requestOf(
  { buddykit, stub }: Pick<StubbedCli, 'buddykit' | 'stub'>,
  args: readonly string[],
  options: RunOptions | undefined,
): Promise<Received> {
  stub().answerWith({ status: args.includes('add') ? 201 : 200, body: { id: 2 } });
  const { code, stderr } = await buddykit(args, options);
  if (code !== 0) throw new Error(`buddykit ${args.join(' ')} ended with ${code}: ${stderr}`);
  const [request, ...others] = stub().received;
  if (request === undefined || others.length > 0)
    throw new Error(`${others.length} requests more than one were sent.`);
  return request;
}
