import type { Host } from '../host.js';
import { pick } from '../parse/pick.js';
import type { ShortcutLine } from '../shortcut-line.js';
import type { HereTarget } from './choose-target.js';
import { prepareJob } from './prepare-job.js';

/** Runs the pipeline of a file, or one action, on the person's own container engine; or shows what that would do. */
export async function runHere(line: ShortcutLine, target: HereTarget, host: Host): Promise<void> {
  const job = await prepareJob(line, target, host);
  if (pick(line.parsed, 'dry-run')) {
    const { showPlans } = await import('./show-plans.js');
    return showPlans(job, line.parsed, host);
  }
  const { runJob } = await import('./run-job.js');
  return runJob(job, line.parsed, host);
}
