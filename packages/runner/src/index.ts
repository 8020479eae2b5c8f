export { createDockerEngine, type DockerEngineOptions } from './docker/docker-engine.js';
export type { EngineEnvironment } from './docker/engine-address.js';
export type {
  CommitSpec,
  Container,
  ContainerExit,
  ContainerFile,
  ContainerState,
  ExecResult,
  ExecSpec,
  OutputChunk,
} from './engine/container.js';
export type {
  Attachment,
  ContainerSpec,
  DirectoryIdentity,
  DirectoryMount,
  Labels,
  Limits,
  Mount,
  VolumeMount,
} from './engine/container-spec.js';
export type {
  BuildSpec,
  Capabilities,
  Engine,
  Guard,
  Image,
  NetworkSpec,
  RegistryCredentials,
  RegistryImage,
  SweepReport,
} from './engine/engine.js';
export { EngineError, type EngineErrorCode } from './engine/engine-error.js';
export { compilePlan } from './plan/compile-plan.js';
export type { EquivalentCommand } from './plan/login-commands.js';
export type {
  ActionSource,
  BuildPlan,
  ContainerPlan,
  Plan,
  PlannedCredentials,
  PlannedFile,
  PlannedMount,
  PlannedService,
  PlannedSetup,
  PlannedVolume,
  PullRule,
  RegistrySource,
} from './plan/plan.js';
export { PlanError, type PlanProblem } from './plan/plan-error.js';
export type {
  IntegrationCredentials,
  PipelineIdentity,
  PlanRequest,
  RunIdentity,
  RunnableAction,
  RunnerConfiguration,
} from './plan/plan-request.js';
export { reveal, Secret, type Text } from './plan/secret.js';
export { type CommandOptions, printCommands, toCommands } from './plan/to-commands.js';
export { createRunner } from './run/create-runner.js';
export type { ActionResult, Failure, FailureCode, FinalStatus, PipelineResult } from './run/result.js';
export type { EventSource, OnEvent, Phase, RunEvent } from './run/run-event.js';
export type {
  BuiltImage,
  Filesystem,
  RepositoryFile,
  RunActionRequest,
  RunContext,
  Runner,
  RunnerOptions,
  RunPipelineRequest,
} from './run/runner.js';
export type {
  ScriptedCall,
  ScriptedEngine,
  ScriptedEngineOptions,
  ScriptedProcess,
} from './scripted/script.js';
export { createScriptedEngine } from './scripted/scripted-engine.js';
export type { Clock } from './time/clock.js';
export { systemClock } from './time/system-clock.js';
export { PathError } from './workspace/path-error.js';
