import type {
  CommitSpec,
  Container,
  ContainerExit,
  ContainerFile,
  ContainerState,
  ExecResult,
  ExecSpec,
  OutputChunk,
} from '../engine/container.js';
import { EngineError } from '../engine/engine-error.js';
import type { Clock } from '../time/clock.js';
import { ChunkQueue } from './chunk-queue.js';
import type { ScriptedProcess } from './script.js';

/** What a scripted container needs of its engine. */
export interface ContainerHome {
  readonly name: string;
  readonly clock: Clock;
  /** Notes a call, and throws what the script wants it to. */
  call(verb: string, given?: unknown): void;
  commit(spec: CommitSpec): string;
  remove(): void;
}

/** A container whose process does what a script says. */
export class ScriptedContainer implements Container {
  readonly id: string;
  readonly name: string;
  readonly #home: ContainerHome;
  readonly #process: ScriptedProcess;
  readonly #output = new ChunkQueue();
  readonly #stopped = new AbortController();
  readonly #ended: Promise<ContainerExit>;
  #end: (exit: ContainerExit) => void = () => {};
  #state: 'created' | 'running' | 'exited' = 'created';
  #exit: ContainerExit | undefined;

  constructor(home: ContainerHome, process: ScriptedProcess) {
    this.id = `id-${home.name}`;
    this.name = home.name;
    this.#home = home;
    this.#process = process;
    this.#ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get output(): AsyncIterable<OutputChunk> {
    return this.#output;
  }

  async start(): Promise<void> {
    this.#home.call('start');
    if (this.#process.startError !== undefined) throw this.#process.startError;
    if (this.#state !== 'created') throw new EngineError('CONFLICT', `${this.name} was started before.`);
    this.#state = 'running';
    await this.#process.onStart?.();
    void this.#live();
  }

  async wait(signal?: AbortSignal): Promise<ContainerExit> {
    const { lost } = this.#process;
    if (signal?.aborted) throw cancelled(this.name);
    const exit = await Promise.race([this.#ended, ...(signal ? [fired(signal, this.name)] : [])]);
    if (lost !== undefined && !this.#stopped.signal.aborted) throw lost;
    return exit;
  }

  async stop(graceSeconds: number): Promise<void> {
    this.#home.call('stop', graceSeconds);
    if (this.#state !== 'running') return;
    if (this.#process.ignoresStop === true) await this.#home.clock.sleep(graceSeconds * 1000);
    this.#finish(this.#process.ignoresStop === true ? 137 : 143);
  }

  async kill(): Promise<void> {
    this.#home.call('kill');
    this.#finish(137);
  }

  async pause(): Promise<void> {
    this.#home.call('pause');
  }

  async resume(): Promise<void> {
    this.#home.call('resume');
  }

  async inspect(): Promise<ContainerState> {
    this.#home.call('inspect');
    const health = this.#process.health ?? 'none';
    return { status: this.#state, health, ...(this.#exit && { exit: this.#exit }) };
  }

  async exec(spec: ExecSpec): Promise<ExecResult> {
    this.#home.call('exec', spec);
    return this.#process.exec?.(spec) ?? { exitCode: 0, output: '' };
  }

  async isListening(port: number): Promise<boolean> {
    this.#home.call('isListening', port);
    return this.#state === 'running' && (this.#process.listens?.includes(port) ?? true);
  }

  async hasPath(path: string): Promise<boolean> {
    this.#home.call('hasPath', path);
    const { files } = this.#process;
    return files === undefined || Object.hasOwn(files, path);
  }

  async readFile(path: string): Promise<Uint8Array | undefined> {
    this.#home.call('readFile', path);
    const { files } = this.#process;
    if (files === undefined) return new Uint8Array();
    return Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined;
  }

  async writeFiles(files: readonly ContainerFile[]): Promise<void> {
    this.#home.call('writeFiles', files);
    if (this.#state !== 'created') throw new EngineError('CONFLICT', `${this.name} has been started.`);
  }

  async *exportFilesystem(): AsyncIterable<Uint8Array> {
    this.#home.call('exportFilesystem');
    yield* this.#process.filesystem ?? [];
    if (this.#process.exportError !== undefined) throw this.#process.exportError;
  }

  async commit(spec: CommitSpec): Promise<string> {
    this.#home.call('commit', spec);
    return this.#home.commit(spec);
  }

  async remove(): Promise<void> {
    this.#home.call('remove');
    this.#finish(137);
    this.#home.remove();
  }

  async #live(): Promise<void> {
    for await (const piece of this.#process.output ?? []) {
      if (this.#state !== 'running') return;
      await this.#output.write(toChunk(piece));
    }
    if (this.#process.lost !== undefined) {
      this.#output.end(this.#process.lost);
      this.#end({ exitCode: 137, outOfMemory: false });
      return;
    }
    await this.#takeTime();
    this.#finish(this.#process.exitCode ?? 0);
  }

  async #takeTime(): Promise<void> {
    const { takes = 0 } = this.#process;
    if (takes === 0) return;
    const { signal } = this.#stopped;
    if (takes !== 'forever') await this.#home.clock.sleep(takes, signal).catch(() => {});
    else if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve));
  }

  #finish(exitCode: number): void {
    if (this.#exit !== undefined) return;
    const isStarted = this.#state !== 'created';
    this.#state = 'exited';
    this.#exit = { exitCode, outOfMemory: this.#process.outOfMemory ?? false };
    this.#stopped.abort();
    this.#output.end();
    if (isStarted) this.#end(this.#exit);
  }
}

function toChunk(piece: string | OutputChunk): OutputChunk {
  return typeof piece === 'string' ? { stream: 'stdout', bytes: Buffer.from(piece) } : piece;
}

function cancelled(name: string): EngineError {
  return new EngineError('CANCELLED', `Waiting for ${name} was given up.`);
}

function fired(signal: AbortSignal, name: string): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(cancelled(name)), { once: true });
  });
}
