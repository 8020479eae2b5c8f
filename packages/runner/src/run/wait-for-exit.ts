import type { Container, ContainerExit } from '../engine/container.js';
import type { Clock } from '../time/clock.js';
import { messageOf } from './action-failure.js';
import type { Attempt } from './attempt.js';

/** How much longer than the grace time an engine may take to stop a container. */
const patience = 10_000;

/** How a process ended, and whether that was because the try had to end. */
export interface Ending {
  readonly exit: ContainerExit;
  readonly wasStopped: boolean;
}

/** Writes what a started process says into the log until it ends, or ends it when the signal fires. */
export async function waitForExit(container: Container, attempt: Attempt): Promise<Ending> {
  const { signal, clock, graceSeconds } = attempt;
  let outputError: unknown;
  const written = writeOutput(container, attempt).catch((error: unknown) => {
    outputError = error;
  });
  const exited = container.wait();
  exited.catch(() => {});
  const { promise: fired, forget } = firing(signal);
  const first = await Promise.race([exited.then(() => 'exit' as const), fired]).finally(forget);
  if (first === 'signal') await stopWithin(container, graceSeconds, clock);
  const exit = await exited;
  await written;
  await attempt.log.flush();
  if (outputError !== undefined)
    await attempt.warn(`A part of the log is missing: ${messageOf(outputError)}`);
  return { exit, wasStopped: first === 'signal' };
}

async function writeOutput(container: Container, { log }: Attempt): Promise<void> {
  for await (const chunk of container.output) await log.push(chunk);
}

/** An engine that does not come back from stopping is asked to kill. */
async function stopWithin(container: Container, graceSeconds: number, clock: Clock): Promise<void> {
  const done = new AbortController();
  const late = clock.sleep(graceSeconds * 1000 + patience, done.signal).then(
    () => container.kill(),
    () => {},
  );
  try {
    await Promise.race([container.stop(graceSeconds), late]);
  } catch {
    await container.kill();
  } finally {
    done.abort();
    await late.catch(() => {});
  }
}

function firing(signal: AbortSignal): { promise: Promise<'signal'>; forget: () => void } {
  let forget: () => void = () => {};
  const promise = new Promise<'signal'>((resolve) => {
    const fire = () => resolve('signal');
    if (signal.aborted) fire();
    signal.addEventListener('abort', fire, { once: true });
    forget = () => signal.removeEventListener('abort', fire);
  });
  return { promise, forget };
}
