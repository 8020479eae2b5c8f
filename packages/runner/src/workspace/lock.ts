import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isAlive, ownProcess, type ProcessIdentity } from '../run/process-identity.js';
import type { Clock } from '../time/clock.js';
import type { Owner } from './ownership.js';

/** What a lock file says: who holds the lock, and whose the files are. */
interface Holder {
  readonly process: ProcessIdentity;
  readonly owner: Owner;
}

/** A filesystem that nobody else uses at the moment. */
export interface Lock {
  /** Who owned the files before anyone began to change that. */
  readonly owner: Owner;
  release(): Promise<void>;
}

/** What a lock is asked with. */
export interface LockRequest {
  /** The path of the lock file. */
  readonly file: string;
  /** Who owns the files, unless a run that died had changed it. */
  readonly owner: () => Promise<Owner>;
  readonly clock: Clock;
  /** Is told once when it has to be waited for. */
  readonly onWait: () => void;
  readonly signal?: AbortSignal;
}

/** Between two looks at the lock of another process. */
const pause = 200;

const queues = new Map<string, Promise<void>>();

/** Waits for its turn: first among the runs of this process, then among processes. Rejects when the signal fires. */
export async function takeLock(request: LockRequest): Promise<Lock> {
  const before = queues.get(request.file) ?? Promise.resolve();
  const onWait = once(request.onWait);
  if (queues.has(request.file)) onWait();
  let leave: () => void = () => {};
  const turn = new Promise<void>((resolve) => {
    leave = resolve;
  });
  const queue = before.then(() => turn);
  queues.set(request.file, queue);
  const leaveQueue = () => {
    leave();
    if (queues.get(request.file) === queue) queues.delete(request.file);
  };
  try {
    await unlessFired(before, request.signal);
    const owner = await takeFile({ ...request, onWait });
    return {
      owner,
      release: async () => {
        await rm(request.file, { force: true });
        leaveQueue();
      },
    };
  } catch (error) {
    leaveQueue();
    throw error;
  }
}

async function takeFile({ file, owner, clock, onWait, signal }: LockRequest): Promise<Owner> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  let remembered: Owner | undefined;
  for (;;) {
    const holder: Holder = { process: ownProcess(), owner: remembered ?? (await owner()) };
    if (await wrote(file, holder)) return holder.owner;
    const other = await readHolder(file);
    const isHeld = other !== undefined && isAlive(other.process);
    if (isHeld) onWait();
    if (isHeld || !(await removeStale(file))) await clock.sleep(pause, signal);
    else remembered ??= other?.owner;
  }
}

function once(tell: () => void): () => void {
  let isTold = false;
  return () => {
    if (!isTold) tell();
    isTold = true;
  };
}

/** Removes the lock of a process that died, one process at a time, so that nobody removes the lock of who came next. */
async function removeStale(file: string): Promise<boolean> {
  const removal = `${file}.removal`;
  if (!(await wrote(removal, { process: ownProcess(), owner: { user: 0, group: 0 } }))) {
    const remover = await readHolder(removal);
    if (remover !== undefined && !isAlive(remover.process)) await rm(removal, { force: true });
    return false;
  }
  try {
    const holder = await readHolder(file);
    if (holder === undefined || !isAlive(holder.process)) await rm(file, { force: true });
    return true;
  } finally {
    await rm(removal, { force: true });
  }
}

/** Writes the file when there is none, at once: nobody reads half of it. */
async function wrote(file: string, holder: Holder): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(holder), { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    // Only this function's counterpart writes the file.
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function unlessFired(promise: Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  if (signal === undefined) return promise;
  if (signal.aborted) return Promise.reject(signal.reason);
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }),
  ]);
}
