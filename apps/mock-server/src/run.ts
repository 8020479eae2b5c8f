import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contractInfo, type OperationId, operations } from '@buddykit/core';
import { createMockServer } from './create-mock-server.js';
import type { EngineSettings } from './executions/real/engine-settings.js';
import { readIntegrations } from './executions/real/read-integrations.js';
import { type RunOptions, readOptions, usage } from './options.js';
import { readSeed } from './seed/read-seed.js';
import type { Seed } from './seed/seed.js';

/** Runs the server until it is told to stop, and gives the exit code: 0 ended, 1 could not listen, 2 bad usage. */
export async function run(args: string[]): Promise<number> {
  let options: RunOptions;
  let files: Files;
  try {
    options = readOptions(args, process.env);
    files = { seed: openSeed(options), engine: await openEngineOptions(options) };
  } catch (error) {
    process.stderr.write(`buddykit-mock: ${messageOf(error)}\nTry buddykit-mock --help.\n`);
    return 2;
  }
  if (options.wants === 'serve') return serve(options, files);
  process.stdout.write(options.wants === 'help' ? usage : `${version()}\n`);
  return 0;
}

/** What the options say, with the files that they name. */
interface Files {
  seed: Seed | undefined;
  engine: EngineSettings | undefined;
}

async function openEngineOptions({ engine }: RunOptions): Promise<EngineSettings | undefined> {
  if (engine?.integrations === undefined) return engine?.settings;
  try {
    return { ...engine.settings, integrations: await readIntegrations(engine.integrations) };
  } catch (error) {
    throw new Error(`--integrations: ${messageOf(error)}`);
  }
}

function openSeed({ seed: file }: RunOptions): Seed | undefined {
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`--seed: ${messageOf(error)}`);
  }
  return readSeed(text, file);
}

async function serve(
  { port, host, limit, windowSeconds, bodyLimit, ...options }: RunOptions,
  { seed, engine }: Files,
): Promise<number> {
  const server = createMockServer({
    ...(seed !== undefined && { seed }),
    ...(engine !== undefined && { engine: 'docker', engineSettings: engine }),
    ...(options.token !== undefined && { token: options.token }),
    contract: options.contract,
    rateLimit: { limit, windowSeconds },
    validateResponses: options.validateResponses,
  });
  const stopped = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  try {
    const { url } = await server.listen({ port, host, bodyLimit });
    const example = seed === undefined ? 'actions.list' : 'workspaces.list';
    process.stdout.write(greeting({ url, token: server.token, contract: options.contract }, example));
    if (engine !== undefined) process.stdout.write(warning);
  } catch (error) {
    process.stderr.write(`buddykit-mock: ${explainListenError(error, { port, host })}\n`);
    await server.close();
    return 1;
  }
  await stopped;
  await server.close();
  return 0;
}

/** A server that listens. */
interface Started {
  url: string;
  token: string;
  /** The date of the contract of requests that ask for none. */
  contract: string;
}

/** The example reads the list of actions of the documents where they are there, and that of all workspaces else. */
function greeting({ url, token, contract }: Started, example: OperationId): string {
  const places = ['buddy', 'company-website', '2'];
  const path = operations[example].path.replace(/\{\w+\}/g, () => places.shift() ?? '');
  return `The mock server of the Buddy API listens on ${url}
Token: ${token}

Try it:
  curl -H "Authorization: Bearer ${token}" ${url}${path}

The contract, generation ${contract}: ${url}/openapi.json
Stop it with Ctrl+C.
`;
}

const warning = `
Actions really run, on your container engine. Whoever has the token can run code there; give it to nobody else.
`;

function explainListenError(error: unknown, { port, host }: { port: number; host: string }): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken. Choose another one with --port, or any free one with --port 0.`;
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${host}. Choose one with --host.`;
  return messageOf(error);
}

function version(): string {
  const { version: own } = createRequire(import.meta.url)('../package.json') as { version: string };
  return `${own} (contract ${contractInfo.version}, generation ${contractInfo.generation})`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
