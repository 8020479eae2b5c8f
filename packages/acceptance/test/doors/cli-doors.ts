import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretFields } from '@buddykit/core';
import { isFields } from '../documents/at-its-place.js';
import type { Fields } from '../documents/document.js';
import type { RunOptions } from '../processes/run.js';
import { placeFlags, runCli, type Target } from '../processes/run-cli.js';
import { startMockServer } from '../processes/start-mock-server.js';
import type { Door, OpenDoor } from './door.js';

/** How a body comes on a command line: its words, and what stands beside them. */
type ToArguments = (body: Fields) => { args: string[]; options?: Partial<RunOptions> };

/** The CLI as a process, with a flag for each field. */
export const openCliWithFlags: OpenDoor = () => openCli(toFlags);

/** The CLI as a process, with the whole body in a file. */
export async function openCliWithBody(): Promise<Door> {
  const folder = await mkdtemp(join(tmpdir(), 'buddykit-cli-'));
  const path = join(folder, 'body.json');
  const door = await openCli((body) => {
    writeFileSync(path, JSON.stringify(body));
    return { args: ['--body', path] };
  });
  const close = () => Promise.all([door.close(), rm(folder, { recursive: true, force: true })]);
  return { ...door, close: async () => void (await close()) };
}

async function openCli(toArguments: ToArguments): Promise<Door> {
  const server = await startMockServer('cli-token');
  const call = (verb: string, args: string[], options?: Partial<RunOptions>) =>
    callCli(server, ['actions', verb, ...args, ...placeFlags], options);
  return {
    origin: server.url,
    add: async (body) => {
      const { args, options } = toArguments(body);
      return fieldsOf(await call('add', args, options));
    },
    list: async () => fieldsOf(await call('list', [])),
    get: async (id) => fieldsOf(await call('get', [String(id)])),
    edit: async (id, changes) => {
      const { type } = fieldsOf(await call('get', [String(id)]));
      const { args, options } = toArguments({ type, ...changes });
      return fieldsOf(await call('edit', [...args, String(id)], options));
    },
    delete: async (id) => void (await call('delete', [String(id), '--yes'])),
    close: server.stop,
  };
}

/** What a command prints for programs. Rejects with its words when it fails, or when it prints anything else. */
async function callCli(target: Target, args: string[], options?: Partial<RunOptions>): Promise<unknown> {
  const { code, stdout, stderr } = await runCli(target, args, options);
  if (code !== 0) throw new Error(`buddykit ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

function fieldsOf(answer: unknown): Fields {
  if (isFields(answer)) return answer;
  throw new Error(`The CLI is expected to print an object; it printed ${JSON.stringify(answer)}.`);
}

/** The type as a word of the command, secrets by the environment, and every other field by a flag in kebab case. */
function toFlags({ type, ...body }: Fields): ReturnType<ToArguments> {
  const env: NodeJS.ProcessEnv = {};
  const args = flagsFor(body, [], env);
  return { args: [String(type).toLowerCase().replaceAll('_', '-'), ...args], options: { env } };
}

function flagsFor(fields: Fields, outer: readonly string[], env: NodeJS.ProcessEnv): string[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const flag = [...outer, name].join('-').replaceAll('_', '-');
    if (typeof value === 'boolean') return [value ? `--${flag}` : `--no-${flag}`];
    if (isFields(value)) return flagsFor(value, [...outer, name], env);
    if (!secretFields.includes(name)) return [value].flat().map((item) => `--${flag}=${toText(item)}`);
    env[`ACCEPTANCE_${name}`] = String(value);
    return [`--${flag}-env=ACCEPTANCE_${name}`];
  });
}

function toText(value: unknown): string {
  return isFields(value) ? JSON.stringify(value) : String(value);
}
