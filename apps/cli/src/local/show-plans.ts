import { isKnown } from '@buddykit/pipeline-file';
import {
  type Capabilities,
  compilePlan,
  createDockerEngine,
  EngineError,
  type Plan,
  PlanError,
  printCommands,
  type RunnableAction,
} from '@buddykit/runner';
import { type Mistake, UsageError } from '../fail/usage-error.js';
import type { Host } from '../host.js';
import type { Parsed } from '../parse/parse-flags.js';
import { toPlainLine } from '../print/log-line.js';
import { isForPrograms } from './choose-report.js';
import type { Job } from './job.js';
import { lastRunOf } from './last-run.js';
import { readRevision } from './read-revision.js';

/** Shows what a job would do, as commands of `docker`, and does nothing. An engine need not be there. */
export async function showPlans(job: Job, parsed: Parsed, host: Host): Promise<void> {
  const capabilities = await findCapabilities(host);
  const mistakes: Mistake[] = [];
  const plans = job.actions.flatMap((action, place) => {
    if (!isKnown(action) || !job.selected.has(place)) return [];
    const plan = makePlan(action, { job, host, capabilities, mistakes });
    return plan === undefined ? [] : [plan];
  });
  if (mistakes.length > 0) throw new UsageError(mistakes, 'run');
  const { directory: filesystem } = job;
  host.stdout.write(
    isForPrograms(parsed)
      ? `${JSON.stringify(plans, null, 2)}\n`
      : plans.map((plan) => `${headOf(plan)}\n${printCommands(plan, { filesystem })}`).join('\n'),
  );
}

interface Drawing {
  readonly job: Job;
  readonly host: Host;
  readonly capabilities: Capabilities;
  readonly mistakes: Mistake[];
}

function makePlan(action: RunnableAction, { job, host, capabilities, mistakes }: Drawing): Plan | undefined {
  const { pipeline, variables, configuration, directory } = job;
  const run = { id: lastRunOf(job, host.env).next, startedAt: new Date(), ...readRevision(directory) };
  try {
    return compilePlan({ action, pipeline, run, variables, configuration, capabilities });
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const found = error.problems.map(({ field, message }) => ({ part: `${action.name}, ${field}`, message }));
    mistakes.push(...found);
    return undefined;
  }
}

function headOf({ action, warnings, assumptions }: Plan): string {
  const lines = [
    `${action.name} (${action.type})`,
    ...warnings.map((text) => `Warning: ${text}`),
    ...assumptions,
  ];
  return lines.map((line) => `# ${toPlainLine(line)}`).join('\n');
}

/** What the engine can do; without one, what an engine of today can. */
async function findCapabilities({ env, stderr }: Host): Promise<Capabilities> {
  const engine = createDockerEngine({ environment: env });
  try {
    return await engine.capabilities();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    stderr.write('No container engine answers; this is what one on Linux would be asked.\n');
    return usual;
  } finally {
    await engine.close();
  }
}

const usual: Capabilities = {
  engine: 'docker',
  version: '26.1.5',
  platform: 'linux/amd64',
  cpus: 2,
  memory: 8 * 1024 ** 3,
  mountsDirectories: true,
  subDirectories: 'engine',
  limits: { memory: true, cpus: true, processes: true },
  buildkit: true,
};
