import type { BuiltImage, RepositoryFile, Runner } from '@buddykit/runner';
import type { RunContext } from '../context.js';
import type { Run } from '../run.js';
import { fieldsOfRun } from '../stored-fields.js';
import { identityOf } from './to-request.js';

/** What the actions of one run have in common, from its beginning to its end. */
export interface RunSession {
  readonly epoch: number;
  /** The images that its actions built, the newest last. */
  readonly built: BuiltImage[];
  /** Done once the caches are as the run wants them. */
  readonly prepared: Promise<void>;
  /** What is put into the filesystem before the first action; nothing before the others. */
  takeFiles(): readonly RepositoryFile[];
}

/** The sessions of runs. A run that is tried again begins with a new one. */
export class RunSessions {
  readonly #sessions = new WeakMap<Run, RunSession>();

  of(context: RunContext, runner: Runner): RunSession {
    const { run } = context;
    const known = this.#sessions.get(run);
    if (known?.epoch === run.epoch) return known;
    const session = newSession(context, runner);
    this.#sessions.set(run, session);
    return session;
  }
}

function newSession(context: RunContext, runner: Runner): RunSession {
  const { files } = context.project.repository;
  let left = Array.from(files, ([path, content]) => ({ path, content }));
  return {
    epoch: context.run.epoch,
    built: [],
    prepared: prepare(context, runner),
    takeFiles() {
      const taken = left;
      left = [];
      return taken;
    },
  };
}

async function prepare(context: RunContext, runner: Runner): Promise<void> {
  const { clear_cache: clearsCache, refresh } = fieldsOfRun(context.run);
  if (clearsCache !== true && refresh !== true) return;
  await runner.clear(identityOf(context), { filesystem: refresh === true });
}
