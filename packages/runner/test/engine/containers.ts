import { randomBytes } from 'node:crypto';
import type { Container, ContainerSpec, Engine, Image } from '@buddykit/runner';
import { onTestFinished } from 'vitest';
import type { TestBed } from './test-bed.js';

/** A name or a label that nothing else has. */
export function uniqueName(): string {
  return `test-${randomBytes(6).toString('hex')}`;
}

/** An image of the open registry, pulled. */
export function pullOpen(bed: TestBed, engine: Engine, name: string): Promise<Image> {
  return engine.pull({ reference: `${bed.openRegistry}/${name}` });
}

/** A container that is gone after the test. */
export async function createContainer(
  engine: Engine,
  spec: Partial<ContainerSpec> & Pick<ContainerSpec, 'image'>,
): Promise<Container> {
  const container = await engine.create({
    name: uniqueName(),
    environment: {},
    labels: { 'buddykit.test': 'yes' },
    mounts: [],
    limits: { memory: 256 * 1024 * 1024, cpus: 2, processes: 200 },
    ...spec,
  });
  onTestFinished(() => container.remove());
  return container;
}

/** What a container wrote and how it ended. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
  readonly outOfMemory: boolean;
}

/** Starts a container and waits for its end. */
export async function runToEnd(container: Container): Promise<Outcome> {
  await container.start();
  const texts = { stdout: '', stderr: '' };
  for await (const { stream, bytes } of container.output) texts[stream] += Buffer.from(bytes).toString();
  return { ...texts, ...(await container.wait()) };
}

/** Creates, starts and waits. */
export async function runContainer(
  engine: Engine,
  spec: Parameters<typeof createContainer>[1],
): Promise<Outcome> {
  return runToEnd(await createContainer(engine, spec));
}
