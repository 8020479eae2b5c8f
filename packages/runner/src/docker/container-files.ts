import { posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extract, pack } from 'tar-stream';
import type { Container, ContainerFile } from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';
import type { ContainerContext } from './container-context.js';
import { toConnectionError } from './to-engine-error.js';

type FileVerbs = Pick<Container, 'hasPath' | 'readFile' | 'writeFiles' | 'exportFilesystem'>;

const largest = 1024 * 1024;

/** Looks into the filesystem of a container, and puts files there. */
export function createContainerFiles(
  context: ContainerContext,
  process: { wasStarted(): boolean },
): FileVerbs {
  return {
    hasPath: (path, signal) => hasPath(context, path, signal),
    readFile: (path, signal) => readFile(context, path, signal),
    exportFilesystem: (signal) => exportFilesystem(context, signal),
    async writeFiles(files, signal) {
      // An archive that is unpacked in a container that runs can be led astray by what runs there.
      if (process.wasStarted())
        throw new EngineError('CONFLICT', 'Files go into a container before its start.');
      await writeFiles(context, files, signal);
    },
  };
}

async function hasPath(
  { client, id }: ContainerContext,
  path: string,
  signal?: AbortSignal,
): Promise<boolean> {
  const call = { method: 'HEAD', path: `/containers/${id}/archive`, query: { path }, signal } as const;
  return client.send(call).then(
    () => true,
    (error: unknown) => {
      if (error instanceof EngineError && error.code === 'NOT_FOUND') return false;
      throw error;
    },
  );
}

async function readFile(
  context: ContainerContext,
  path: string,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const { facts } = context;
  try {
    const response = await openArchive(context, path, signal);
    const link = linkTarget(response.headers['x-docker-container-path-stat']);
    // Podman gives what the link leads to, and says of what is no link that it leads to itself.
    if (!link || facts.capabilities.engine === 'podman') return await firstFile(response);
    response.destroy();
    return await firstFile(await openArchive(context, link, signal));
  } catch (error) {
    if (error instanceof EngineError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

function openArchive({ client, id }: ContainerContext, path: string, signal: AbortSignal | undefined) {
  return client.open({ path: `/containers/${id}/archive`, query: { path }, signal });
}

// The engine follows the whole chain of links itself and says where it ends.
function linkTarget(header: string | string[] | undefined): string | undefined {
  const stat: unknown = JSON.parse(Buffer.from(String(header), 'base64').toString());
  const hasTarget = typeof stat === 'object' && stat !== null && 'linkTarget' in stat;
  return hasTarget ? String(stat.linkTarget) : undefined;
}

async function firstFile(archive: NodeJS.ReadableStream): Promise<Uint8Array | undefined> {
  const unpacked = extract();
  archive.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  for await (const entry of unpacked) {
    if (entry.header.type !== 'file') return undefined;
    if ((entry.header.size ?? 0) > largest)
      throw new EngineError('ENGINE', `${entry.header.name} is over 1 MiB.`);
    return buffer(entry);
  }
  return undefined;
}

async function writeFiles(
  context: ContainerContext,
  files: readonly ContainerFile[],
  signal?: AbortSignal,
): Promise<void> {
  const archive = pack();
  for (const { directory, owner, group } of await missingDirectories(context, files, signal)) {
    archive.entry({ name: `${directory.slice(1)}/`, type: 'directory', mode: 0o755, uid: owner, gid: group });
  }
  for (const { path, content, mode, owner = 0, group = 0 } of files) {
    archive.entry({ name: path.slice(1), mode, uid: owner, gid: group }, Buffer.from(content));
  }
  archive.finalize();
  const query = { path: '/', noOverwriteDirNonDir: true };
  const path = `/containers/${context.id}/archive`;
  await context.client.send({ method: 'PUT', path, query, archive, signal });
}

interface MissingDirectory {
  readonly directory: string;
  readonly owner: number;
  readonly group: number;
}

// Those that exist are left out: an entry of the archive would change their owner.
async function missingDirectories(
  context: ContainerContext,
  files: readonly ContainerFile[],
  signal?: AbortSignal,
): Promise<readonly MissingDirectory[]> {
  const wanted = files.flatMap(({ path, owner = 0, group = 0 }) =>
    parents(path).map((directory) => ({ directory, owner, group })),
  );
  // The first file decides about a directory that several need.
  const byPath = new Map(wanted.reverse().map((one) => [one.directory, one]));
  const missing: MissingDirectory[] = [];
  for (const one of [...byPath.values()].sort(byDepth)) {
    if (!(await hasPath(context, one.directory, signal))) missing.push(one);
  }
  return missing;
}

function byDepth(left: MissingDirectory, right: MissingDirectory): number {
  return left.directory.length - right.directory.length;
}

function parents(path: string): readonly string[] {
  const directory = posix.dirname(path);
  return directory === '/' ? [] : [...parents(directory), directory];
}

async function* exportFilesystem(
  { client, id }: ContainerContext,
  signal?: AbortSignal,
): AsyncIterable<Uint8Array> {
  const response = await client.open({ path: `/containers/${id}/export`, signal });
  try {
    yield* response;
  } catch (error) {
    throw toConnectionError(error, 'the engine');
  } finally {
    response.destroy();
  }
}
