import type { Limits } from '../engine/container-spec.js';
import type { PlanRequest } from './plan-request.js';

/**
 * Buddy's "Large", its default: 6 GB and two processors.
 * Source: https://buddy.works/docs/pipelines/introduction/advanced-settings
 */
const usual: Limits = { memory: 6 * 1024 ** 3, cpus: 2, processes: 4096 };

/** The limits of a container, within what the engine has. */
export function plannedLimits({ capabilities, configuration }: PlanRequest): Limits {
  const wanted = { ...usual, ...configuration?.limits };
  return {
    memory: Math.min(wanted.memory, capabilities.memory),
    cpus: Math.min(wanted.cpus, capabilities.cpus),
    processes: wanted.processes,
  };
}
