import type { ContainerSpec } from '../engine/container-spec.js';
import type { EngineClient } from './engine-client.js';
import type { EngineFacts } from './engine-facts.js';

/** A container, and what is known of it and of its engine. */
export interface ContainerContext {
  readonly client: EngineClient;
  readonly facts: EngineFacts;
  readonly spec: ContainerSpec;
  readonly id: string;
}
