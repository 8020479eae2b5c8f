import type { Container } from '../engine/container.js';
import type { Attachment } from '../engine/container-spec.js';
import { LogPipe } from '../log/log-pipe.js';
import type { ContainerPlan, PlannedService } from '../plan/plan.js';
import { reveal } from '../plan/secret.js';
import { ActionFailure } from './action-failure.js';
import type { Attempt } from './attempt.js';
import { createContainer } from './create-container.js';
import { fetchImage } from './fetch-image.js';
import { toEnvironment } from './to-environment.js';

/** How many of its last lines are told of a service that failed. */
const remembered = 20;
const firstPause = 100;
const longestPause = 1000;

/** Starts the services of a plan in a network of their own and waits until all are ready. Undefined without services. */
export async function startServices(plan: ContainerPlan, attempt: Attempt): Promise<Attachment | undefined> {
  if (plan.services.length === 0) return undefined;
  const network = `buddykit-${attempt.id}`;
  await attempt.enter('NETWORK');
  await attempt.engine.createNetwork({ name: network, labels: attempt.labels, signal: attempt.signal });
  attempt.cleanups.add(`Removing the network ${network}`, () => attempt.engine.removeNetwork(network));
  await attempt.enter('SERVICES');
  await startAll(plan.services, network, attempt);
  return { network, aliases: plan.host === undefined ? [] : [plan.host] };
}

/** When one fails the others are given up, and waited for, so that nothing is made any more during the cleanup. */
async function startAll(
  services: readonly PlannedService[],
  network: string,
  attempt: Attempt,
): Promise<void> {
  const giveUp = new AbortController();
  const signal = AbortSignal.any([attempt.signal, giveUp.signal]);
  let first: { readonly reason: unknown } | undefined;
  const starting = services.map((service) =>
    startService(service, network, { ...attempt, signal }).catch((reason: unknown) => {
      first ??= { reason };
      giveUp.abort(reason);
    }),
  );
  await Promise.all(starting);
  if (first !== undefined) throw first.reason;
}

async function startService(service: PlannedService, network: string, attempt: Attempt): Promise<void> {
  const { signal, log } = attempt;
  const image = await fetchImage(service.image, attempt);
  const container = await createContainer(
    {
      name: `${network}-${service.host.toLowerCase().replace(/[^a-z\d.-]/g, '-')}`,
      image: image.id,
      ...(service.command && { command: service.command }),
      environment: toEnvironment(service.environment),
      volumes: service.volumes,
      network: { network, aliases: [service.host] },
      limits: service.limits,
    },
    attempt,
  );
  const files = service.files.map(({ path, content, mode }) => ({
    path,
    content: Buffer.from(reveal(content)),
    mode,
  }));
  if (files.length > 0) await container.writeFiles(files, signal);
  await container.start(signal);
  const lines = rememberOutput(container, attempt);
  await untilReady(service, { container, lines }, attempt);
  await log.say(`Service ${service.type} is ready at ${service.host}:${service.port}`);
}

/** Reads all output, so that the service is never held up, and keeps the end of it. */
function rememberOutput(container: Container, { log }: Attempt): readonly string[] {
  const lines: string[] = [];
  const pipe = new LogPipe(log.patterns, (line) => {
    lines.push(line);
    if (lines.length > remembered) lines.shift();
  });
  const reading = async () => {
    for await (const chunk of container.output) await pipe.push(chunk);
    await pipe.flush();
  };
  // What a service writes is only told when it fails; that it broke off shows there.
  reading().catch(() => {});
  return lines;
}

interface Started {
  readonly container: Container;
  readonly lines: readonly string[];
}

async function untilReady(
  service: PlannedService,
  { container, lines }: Started,
  attempt: Attempt,
): Promise<void> {
  const { clock, signal } = attempt;
  const until = clock.now() + service.readyWithinSeconds * 1000;
  for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
    const verdict = await isReady(service, container, signal);
    if (verdict === true) return;
    if (typeof verdict === 'string') throw serviceFailure(service, verdict, lines);
    if (clock.now() >= until) {
      const reason = `did not answer at port ${service.port} within ${service.readyWithinSeconds} seconds.`;
      throw serviceFailure(service, reason, lines);
    }
    await clock.sleep(pause, signal);
  }
}

/** Whether it is ready, or why it never will be. */
async function isReady(
  { port }: PlannedService,
  container: Container,
  signal: AbortSignal,
): Promise<boolean | string> {
  const { status, exit, health } = await container.inspect(signal);
  if (status === 'exited') return `ended with exit code ${exit?.exitCode ?? 'unknown'} before it was ready.`;
  if (health === 'healthy') return true;
  if (health === 'none') return container.isListening(port, signal);
  return false;
}

function serviceFailure(
  { type, host }: PlannedService,
  reason: string,
  lines: readonly string[],
): ActionFailure {
  const said = lines.length === 0 ? '' : ` Its last lines:\n${lines.join('\n')}`;
  return new ActionFailure('SERVICE', `The service ${type} (${host}) ${reason}${said}`);
}
