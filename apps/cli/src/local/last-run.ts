import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PipelineResult } from '@buddykit/runner';
import type { Host } from '../host.js';
import type { Job } from './job.js';
import { stateDirectory } from './state-directory.js';

/** What is known of the run before: what `ON_BACK_TO_SUCCESS` goes by, and the number of a run. */
export interface Memory {
  readonly next: number;
  readonly status: PipelineResult['status'] | undefined;
  /** Keeps how this run ended, for the next one. */
  keep(status: PipelineResult['status']): void;
}

interface Kept {
  readonly id: number;
  readonly status: PipelineResult['status'];
}

/** Reads what is known of the last run of a pipeline in a directory. */
export function lastRunOf({ directory, pipeline }: Job, env: Host['env']): Memory {
  const folder = join(stateDirectory(env), 'runs');
  const name = createHash('sha256').update(`${directory}\n${pipeline.pipeline}`).digest('hex').slice(0, 32);
  const path = join(folder, `${name}.json`);
  const last = read(path);
  const next = (last?.id ?? 0) + 1;
  return {
    next,
    status: last?.status,
    keep(status) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(path, `${JSON.stringify({ id: next, status } satisfies Kept)}\n`, { mode: 0o600 });
    },
  };
}

/** Nothing for a first run, and for a file that is broken: what it says is only a convenience. */
function read(path: string): Kept | undefined {
  try {
    const kept: Partial<Kept> = JSON.parse(readFileSync(path, 'utf8'));
    const isWhole = Number.isSafeInteger(kept.id) && typeof kept.status === 'string';
    // It was written by `keep`.
    return isWhole ? (kept as Kept) : undefined;
  } catch {
    return undefined;
  }
}
