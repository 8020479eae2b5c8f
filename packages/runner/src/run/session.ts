import type { Labels } from '../engine/container-spec.js';
import type { Capabilities, Engine, Image } from '../engine/engine.js';
import type { RunnerConfiguration } from '../plan/plan-request.js';
import type { Clock } from '../time/clock.js';

/** What all runs of a runner share. */
export interface Session {
  readonly engine: Engine;
  readonly capabilities: Capabilities;
  readonly stateDirectory: string;
  readonly configuration: RunnerConfiguration;
  readonly clock: Clock;
  readonly newId: () => string;
  /** On everything that is made for a run. */
  readonly labels: Labels;
  readonly settingUp: Map<string, Promise<Image>>;
}
