import { assertContained } from '../engine/assert-contained.js';
import type { Container } from '../engine/container.js';
import type { ContainerSpec, DirectoryMount, Labels } from '../engine/container-spec.js';
import type { PlannedVolume } from '../plan/plan.js';
import type { Attempt } from './attempt.js';
import { removing } from './cleanups.js';
import { pipelineLabels } from './run-labels.js';

/** A container that is about to be made: its mounts apart, its labels the run's. */
export interface ContainerRequest extends Omit<ContainerSpec, 'labels' | 'mounts'> {
  readonly directories?: readonly DirectoryMount[];
  readonly volumes: readonly PlannedVolume[];
  /** Instead of those of the run. */
  readonly labels?: Labels;
}

/** Makes a container, after a last look at what it asks for, and notes that it has to be removed. */
export async function createContainer(request: ContainerRequest, attempt: Attempt): Promise<Container> {
  const { directories = [], volumes, labels = attempt.labels, ...rest } = request;
  const volumeMounts = volumes.map(({ volume, target }) => ({
    kind: 'volume' as const,
    volume,
    target,
    labels: pipelineLabels(attempt.pipeline),
  }));
  const spec: ContainerSpec = { ...rest, labels, mounts: [...directories, ...volumeMounts] };
  assertContained(spec, attempt.filesystem.path);
  const container = await attempt.engine.create(spec, attempt.signal);
  attempt.cleanups.add(removing(spec.name), () => container.remove());
  return container;
}
