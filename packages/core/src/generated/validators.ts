// Generated from the contract in spec/ (sha256 7a1de02149e11470). Do not edit: change spec/, then run `pnpm generate`.

import * as z from 'zod';
import { withoutIgnored } from '../ignored.js';
import { unrecognized, unrecognizedKind } from '../unrecognized.js';
import type { components } from './types.js';

/** What may be done. */
export const AccessLevel = z.union([z.enum(["DENIED","DEFAULT","READ_ONLY","RUN_ONLY","READ_WRITE"]), unrecognized]);

/** What may be done. */
export const AccessLevelInput = z.enum(["DENIED","DEFAULT","READ_ONLY","RUN_ONLY","READ_WRITE"]);

/**
 * How the last run ended, or how far the current one is. `INITIAL` says that there was none. The generation of
 * October 2024 lists the first seven; the ones of waiting come from the next generation.
 */
export const ExecutionStatus = z.union([z.enum(["INITIAL","ENQUEUED","INPROGRESS","SUCCESSFUL","FAILED","SKIPPED","TERMINATED","WAITING_FOR_APPLY","WAITING_FOR_VARIABLES"]), unrecognized]);

/** An event that starts a pipeline. */
export const PipelineEvent = z.looseObject({
  type: z.union([z.enum(["PUSH","CREATE_REF","DELETE_REF","PULL_REQUEST"]), unrecognized]),
  refs: z.array(z.string()).nullable().exactOptional(),
  events: z.array(z.string()).nullable().exactOptional(),
  branches: z.array(z.string()).nullable().exactOptional(),
});

/** The pipeline as lists and other objects show it. */
export const PipelineSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  last_execution_revision: z.string().nullable().exactOptional(),
  name: z.string().min(1),
  on: z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable().exactOptional(),
  refs: z.array(z.string()).nullable().exactOptional(),
  events: z.array(PipelineEvent).nullable().exactOptional(),
});

/** Holds when the repository changed since the last run. */
export const ChangeCondition = z.looseObject({
  trigger_condition: z.literal("ON_CHANGE"),
});

/** Holds when something changed at one of the paths. */
export const PathChangeCondition = z.looseObject({
  trigger_condition: z.literal("ON_CHANGE_AT_PATH"),
  trigger_condition_paths: z.array(z.string()),
});

/** Compares a variable with a value. */
export const VariableCondition = z.looseObject({
  trigger_condition: z.enum(["VAR_IS","VAR_IS_NOT","VAR_CONTAINS","VAR_NOT_CONTAINS","VAR_LESS_THAN","VAR_LESS_THAN_OR_EQUAL","VAR_GREATER_THAN","VAR_GREATER_THAN_OR_EQUAL"]),
  trigger_variable_key: z.string(),
  trigger_variable_value: z.string(),
});

/** Holds on some days of the week. */
export const DayCondition = z.looseObject({
  trigger_condition: z.literal("DAY"),
  trigger_days: z.array(z.int().gte(1).lte(7)),
  zone_id: z.string().nullable().exactOptional(),
});

/** Holds in some hours of the day. */
export const HourCondition = z.looseObject({
  trigger_condition: z.literal("HOUR"),
  trigger_hours: z.array(z.int().gte(1).lte(24)),
  zone_id: z.string().nullable().exactOptional(),
});

/** Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
export const TimeCondition = z.looseObject({
  trigger_condition: z.literal("DATETIME"),
  trigger_days: z.array(z.int().gte(1).lte(7)).nullable().exactOptional(),
  trigger_hours: z.array(z.int().gte(1).lte(24)).nullable().exactOptional(),
  zone_id: z.string().nullable().exactOptional(),
});

/** Holds when the last run of another pipeline was successful. */
export const PipelineCondition = z.looseObject({
  trigger_condition: z.literal("SUCCESS_PIPELINE"),
  trigger_project_name: z.string(),
  trigger_pipeline_name: z.string(),
});

/** Asks who started the run. */
export const UserCondition = z.looseObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS","TRIGGERING_USER_IS_NOT"]),
  trigger_user: z.string(),
});

/** Asks for the group of who started the run. */
export const GroupCondition = z.looseObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS_IN_GROUP","TRIGGERING_USER_IS_NOT_IN_GROUP"]),
  trigger_group: z.string(),
});

/** Asks how another action of the pipeline ended. */
export const ActionStatusCondition = z.looseObject({
  trigger_condition: z.enum(["ACTION_STATUS_IS","ACTION_STATUS_IS_NOT"]),
  trigger_action_name: z.string(),
  trigger_status: z.union([z.enum(["SUCCESSFUL","SKIPPED","SUPRESSED","FAILED"]), unrecognized]),
});

/** Holds when one of its conditions holds. */
export const OrCondition = z.looseObject({
  trigger_condition: z.literal("OR"),
  get trigger_operands(): z.ZodType<components['schemas']['OrCondition']['trigger_operands'], components['schemas']['OrCondition']['trigger_operands']> {
    return z.array(TriggerCondition);
  },
});

/** A condition of a kind that this contract does not know. Only a server sends it. */
export const UnknownCondition = z.looseObject({
  trigger_condition: unrecognizedKind(["ON_CHANGE","ON_CHANGE_AT_PATH","VAR_IS","VAR_IS_NOT","VAR_CONTAINS","VAR_NOT_CONTAINS","VAR_LESS_THAN","VAR_LESS_THAN_OR_EQUAL","VAR_GREATER_THAN","VAR_GREATER_THAN_OR_EQUAL","DAY","HOUR","DATETIME","SUCCESS_PIPELINE","TRIGGERING_USER_IS","TRIGGERING_USER_IS_NOT","TRIGGERING_USER_IS_IN_GROUP","TRIGGERING_USER_IS_NOT_IN_GROUP","ACTION_STATUS_IS","ACTION_STATUS_IS_NOT","OR"]),
});

/** A condition that must hold for the action to run. Several conditions must hold together. */
export const TriggerCondition = z.union([ChangeCondition, PathChangeCondition, VariableCondition, DayCondition, HourCondition, TimeCondition, PipelineCondition, UserCondition, GroupCondition, ActionStatusCondition, OrCondition, UnknownCondition]);

/** A variable that belongs to the object that holds it. */
export const Variable = z.looseObject({
  id: z.int().nullable().exactOptional(),
  key: z.string().min(1),
  value: z.string(),
  type: z.union([z.enum(["VAR","SSH_KEY"]), unrecognized]).nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  encrypted: z.boolean().nullable().exactOptional(),
  settable: z.boolean().nullable().exactOptional(),
  file_place: z.union([z.enum(["CONTAINER","NONE"]), unrecognized]).nullable().exactOptional(),
  file_path: z.string().nullable().exactOptional(),
  file_chmod: z.string().nullable().exactOptional(),
});

/** How the commands reach the service. The documents leave this object open; these fields were seen in use. */
export const ServiceConnection = z.looseObject({
  host: z.string().nullable().exactOptional(),
  port: z.int().gte(1).lte(65535).nullable().exactOptional(),
  user: z.string().nullable().exactOptional(),
  db: z.string().nullable().exactOptional(),
});

/** A container with a service that is attached to the build environment. */
export const Service = z.looseObject({
  type: z.union([z.enum(["MYSQL","MONGO_DB","MARIADB","POSTGRE_SQL","REDIS","MEMCACHED","ELASTICSEARCH"]), unrecognized]),
  version: z.string().nullable().exactOptional(),
  connection: ServiceConnection.nullable().exactOptional(),
});

/** Points to an integration of the workspace. */
export const IntegrationReference = z.looseObject({
  hash_id: z.string().min(1),
});

/** A BUILD action. */
export const BuildAction = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  pipeline: PipelineSummary.nullable().exactOptional(),
  name: z.string().min(1),
  trigger_time: z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerCondition).nullable().exactOptional(),
  run_next: z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(Variable).nullable().exactOptional(),
  docker_image_name: z.string().min(1).nullable().exactOptional(),
  docker_image_tag: z.string().min(1).nullable().exactOptional(),
  execute_commands: z.array(z.string()).nullable().exactOptional(),
  run_as_user: z.string().nullable().exactOptional(),
  volume_mappings: z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable().exactOptional(),
  cached_dirs: z.array(z.string()).nullable().exactOptional(),
  setup_commands: z.array(z.string()).nullable().exactOptional(),
  services: z.array(Service).nullable().exactOptional(),
  execute_every_command: z.boolean().nullable().exactOptional(),
  working_directory: z.string().nullable().exactOptional(),
  main_service_name: z.string().nullable().exactOptional(),
  shell: z.union([z.enum(["SH","BASH"]), unrecognized]).nullable().exactOptional(),
  cache_base_image: z.boolean().nullable().exactOptional(),
  ignore_image_pull_failures: z.boolean().nullable().exactOptional(),
  reset_entrypoint: z.boolean().nullable().exactOptional(),
  login: z.string().min(1).nullable().exactOptional(),
  registry: z.string().min(1).nullable().exactOptional(),
  integration: IntegrationReference.nullable().exactOptional(),
  region: z.string().min(1).nullable().exactOptional(),
  type: z.literal("BUILD"),
});

/** A RUN_DOCKER_CONTAINER action. */
export const RunDockerContainerAction = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  pipeline: PipelineSummary.nullable().exactOptional(),
  name: z.string().min(1),
  trigger_time: z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerCondition).nullable().exactOptional(),
  run_next: z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(Variable).nullable().exactOptional(),
  docker_image_name: z.string().min(1).nullable().exactOptional(),
  docker_image_tag: z.string().min(1).nullable().exactOptional(),
  inline_commands: z.string().nullable().exactOptional(),
  run_as_user: z.string().nullable().exactOptional(),
  mount_filesystem_disable: z.boolean().nullable().exactOptional(),
  volume_mappings: z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable().exactOptional(),
  export_container_path: z.string().nullable().exactOptional(),
  use_image_from_action: z.boolean().nullable().exactOptional(),
  docker_build_action_id: z.int().gte(0).nullable().exactOptional(),
  docker_build_action_name: z.string().min(1).nullable().exactOptional(),
  entrypoint: z.string().nullable().exactOptional(),
  login: z.string().min(1).nullable().exactOptional(),
  registry: z.string().min(1).nullable().exactOptional(),
  integration: IntegrationReference.nullable().exactOptional(),
  region: z.string().min(1).nullable().exactOptional(),
  type: z.literal("RUN_DOCKER_CONTAINER"),
});

/** A DOCKERFILE action. */
export const DockerfileAction = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  pipeline: PipelineSummary.nullable().exactOptional(),
  name: z.string().min(1),
  trigger_time: z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerCondition).nullable().exactOptional(),
  run_next: z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(Variable).nullable().exactOptional(),
  dockerfile_path: z.string().min(1).nullable().exactOptional(),
  context_path: z.string().nullable().exactOptional(),
  docker_image_tag: z.string().nullable().exactOptional(),
  registry: z.string().min(1).nullable().exactOptional(),
  repository: z.string().min(1).nullable().exactOptional(),
  docker_registry: z.union([z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]), unrecognized]).nullable().exactOptional(),
  build_args: z.array(z.string()).nullable().exactOptional(),
  insecure_registry: z.boolean().nullable().exactOptional(),
  do_not_prune_images: z.boolean().nullable().exactOptional(),
  buildkit: z.boolean().nullable().exactOptional(),
  target_platform: z.string().nullable().exactOptional(),
  provenance: z.union([z.enum(["NONE","MIN","MAX"]), unrecognized]).nullable().exactOptional(),
  cache_mode: z.union([z.enum(["MIN","MAX"]), unrecognized]).nullable().exactOptional(),
  login: z.string().min(1).nullable().exactOptional(),
  integration: IntegrationReference.nullable().exactOptional(),
  region: z.string().min(1).nullable().exactOptional(),
  type: z.literal("DOCKERFILE"),
});

/** An action of a type that this contract does not know. Only a server sends it. */
export const UnknownAction = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  pipeline: PipelineSummary.nullable().exactOptional(),
  name: z.string().min(1),
  trigger_time: z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerCondition).nullable().exactOptional(),
  run_next: z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(Variable).nullable().exactOptional(),
  type: unrecognizedKind(["BUILD","RUN_DOCKER_CONTAINER","DOCKERFILE"]),
});

/** An action with all its fields. Secrets are left out. */
export const Action = z.union([BuildAction, RunDockerContainerAction, DockerfileAction, UnknownAction]);

/** How an action fared in a run. `NOT_EXECUTED` says that its turn did not come. */
export const ActionExecutionStatus = z.union([z.enum(["INITIAL","ENQUEUED","INPROGRESS","SUCCESSFUL","FAILED","SKIPPED","TERMINATED","NOT_EXECUTED","WAITING_FOR_APPLY","WAITING_FOR_VARIABLES"]), unrecognized]);

/** An action as lists show it. */
export const ActionSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string(),
  type: z.string(),
  trigger_time: z.string().nullable().exactOptional(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
});

/** What became of one action in a run. */
export const ActionExecution = z.looseObject({
  status: ActionExecutionStatus,
  progress: z.int().gte(0).lte(100),
  action: ActionSummary,
  start_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  finish_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
});

/** The actions of a pipeline, in the order in which they run. The list is not paged. */
export const ActionList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  actions: z.array(ActionSummary),
});

/** The action that wrote a log. */
export const LoggedAction = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string(),
  type: z.string(),
  trigger_time: z.string().nullable().exactOptional(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
});

/** What one action wrote in a run. */
export const ActionLog = z.looseObject({
  status: ActionExecutionStatus,
  progress: z.int().gte(0).lte(100),
  action: LoggedAction,
  start_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  finish_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  log: z.array(z.string()),
});

/** Asks how another action of the pipeline ended. */
export const ActionStatusConditionInput = z.strictObject({
  trigger_condition: z.enum(["ACTION_STATUS_IS","ACTION_STATUS_IS_NOT"]),
  trigger_action_name: z.string(),
  trigger_status: z.enum(["SUCCESSFUL","SKIPPED","SUPRESSED","FAILED"]),
});

/** Holds when the repository changed since the last run. */
export const ChangeConditionInput = z.strictObject({
  trigger_condition: z.literal("ON_CHANGE"),
});

/** Holds when something changed at one of the paths. */
export const PathChangeConditionInput = z.strictObject({
  trigger_condition: z.literal("ON_CHANGE_AT_PATH"),
  trigger_condition_paths: z.array(z.string()),
});

/** Compares a variable with a value. */
export const VariableConditionInput = z.strictObject({
  trigger_condition: z.enum(["VAR_IS","VAR_IS_NOT","VAR_CONTAINS","VAR_NOT_CONTAINS","VAR_LESS_THAN","VAR_LESS_THAN_OR_EQUAL","VAR_GREATER_THAN","VAR_GREATER_THAN_OR_EQUAL"]),
  trigger_variable_key: z.string(),
  trigger_variable_value: z.string(),
});

/** Holds on some days of the week. */
export const DayConditionInput = z.strictObject({
  trigger_condition: z.literal("DAY"),
  trigger_days: z.array(z.int().gte(1).lte(7)),
  zone_id: z.string().nullable().exactOptional(),
});

/** Holds in some hours of the day. */
export const HourConditionInput = z.strictObject({
  trigger_condition: z.literal("HOUR"),
  trigger_hours: z.array(z.int().gte(1).lte(24)),
  zone_id: z.string().nullable().exactOptional(),
});

/** Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
export const TimeConditionInput = z.strictObject({
  trigger_condition: z.literal("DATETIME"),
  trigger_days: z.array(z.int().gte(1).lte(7)).nullable().exactOptional(),
  trigger_hours: z.array(z.int().gte(1).lte(24)).nullable().exactOptional(),
  zone_id: z.string().nullable().exactOptional(),
});

/** Holds when the last run of another pipeline was successful. */
export const PipelineConditionInput = z.strictObject({
  trigger_condition: z.literal("SUCCESS_PIPELINE"),
  trigger_project_name: z.string(),
  trigger_pipeline_name: z.string(),
});

/** Asks who started the run. */
export const UserConditionInput = z.strictObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS","TRIGGERING_USER_IS_NOT"]),
  trigger_user: z.string(),
});

/** Asks for the group of who started the run. */
export const GroupConditionInput = z.strictObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS_IN_GROUP","TRIGGERING_USER_IS_NOT_IN_GROUP"]),
  trigger_group: z.string(),
});

/** Holds when one of its conditions holds. */
export const OrConditionInput = z.strictObject({
  trigger_condition: z.literal("OR"),
  get trigger_operands(): z.ZodType<components['schemas']['OrConditionInput']['trigger_operands'], components['schemas']['OrConditionInput']['trigger_operands']> {
    return z.array(TriggerConditionInput);
  },
});

/** A condition that must hold for the action to run. Several conditions must hold together. */
export const TriggerConditionInput = z.xor([ChangeConditionInput, PathChangeConditionInput, VariableConditionInput, DayConditionInput, HourConditionInput, TimeConditionInput, PipelineConditionInput, UserConditionInput, GroupConditionInput, ActionStatusConditionInput, OrConditionInput]);

/** A variable that belongs to the object that holds it. */
export const VariableInput = z.strictObject({
  id: z.unknown().exactOptional(),
  key: z.string().min(1),
  value: z.string(),
  type: z.enum(["VAR","SSH_KEY"]).nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  encrypted: z.boolean().nullable().exactOptional(),
  settable: z.boolean().nullable().exactOptional(),
  file_place: z.enum(["CONTAINER","NONE"]).nullable().exactOptional(),
  file_path: z.string().nullable().exactOptional(),
  file_chmod: z.string().nullable().exactOptional(),
}).overwrite(withoutIgnored(["id"]));

/** How the commands reach the service. The documents leave this object open; these fields were seen in use. */
export const ServiceConnectionInput = z.looseObject({
  host: z.string().nullable().exactOptional(),
  port: z.int().gte(1).lte(65535).nullable().exactOptional(),
  user: z.string().nullable().exactOptional(),
  password: z.string().nullable().exactOptional(),
  db: z.string().nullable().exactOptional(),
});

/** A container with a service that is attached to the build environment. */
export const ServiceInput = z.strictObject({
  type: z.enum(["MYSQL","MONGO_DB","MARIADB","POSTGRE_SQL","REDIS","MEMCACHED","ELASTICSEARCH"]),
  version: z.string().nullable().exactOptional(),
  connection: ServiceConnectionInput.nullable().exactOptional(),
});

const commonAddBuildAction = {
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  pipeline: z.unknown().exactOptional(),
  name: z.string().min(1),
  trigger_time: z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  run_next: z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  docker_image_name: z.string().min(1),
  docker_image_tag: z.string().min(1),
  execute_commands: z.array(z.string()),
  run_as_user: z.string().nullable().exactOptional(),
  volume_mappings: z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable().exactOptional(),
  cached_dirs: z.array(z.string()).nullable().exactOptional(),
  setup_commands: z.array(z.string()).nullable().exactOptional(),
  services: z.array(ServiceInput).nullable().exactOptional(),
  execute_every_command: z.boolean().nullable().exactOptional(),
  working_directory: z.string().nullable().exactOptional(),
  main_service_name: z.string().nullable().exactOptional(),
  shell: z.enum(["SH","BASH"]).nullable().exactOptional(),
  cache_base_image: z.boolean().nullable().exactOptional(),
  ignore_image_pull_failures: z.boolean().nullable().exactOptional(),
  reset_entrypoint: z.boolean().nullable().exactOptional(),
  after_action_id: z.int().gte(0).nullable().exactOptional(),
  type: z.literal("BUILD"),
};

/** An image that needs no credentials. */
export const AddBuildActionWithPublicImage = z.strictObject({
  ...commonAddBuildAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.null().exactOptional(),
  integration: z.null().exactOptional(),
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/**
 * An image from a registry that wants a username and a password. This is also how the documents use the Google
 * Container Registry in a BUILD action, with a registry such as `gcr.io`.
 */
export const AddBuildActionWithPrivateRegistryImage = z.strictObject({
  ...commonAddBuildAction,
  login: z.string().min(1),
  password: z.string().min(1),
  registry: z.string().min(1),
  integration: z.null().exactOptional(),
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** Points to an integration of the workspace. */
export const IntegrationReferenceInput = z.strictObject({
  hash_id: z.string().min(1),
});

/** A private image from Docker Hub. */
export const AddBuildActionWithDockerHubImage = z.strictObject({
  ...commonAddBuildAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.null().exactOptional(),
  integration: IntegrationReferenceInput,
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** An image from `gcr.io` or one of its regional hosts. */
export const AddBuildActionWithGoogleImage = z.strictObject({
  ...commonAddBuildAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.string().min(1),
  integration: IntegrationReferenceInput,
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** An image from the Amazon Elastic Container Registry of a region. */
export const AddBuildActionWithAmazonImage = z.strictObject({
  ...commonAddBuildAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.null().exactOptional(),
  integration: IntegrationReferenceInput,
  region: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** A BUILD action to add. Which fields its image needs follows from the credentials that are given. */
export const AddBuildAction = z.xor([AddBuildActionWithPublicImage, AddBuildActionWithPrivateRegistryImage, AddBuildActionWithDockerHubImage, AddBuildActionWithGoogleImage, AddBuildActionWithAmazonImage]);

const commonAddRunDockerContainerAction = {
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  pipeline: z.unknown().exactOptional(),
  name: z.string().min(1),
  trigger_time: z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  run_next: z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  docker_image_name: z.string().min(1),
  docker_image_tag: z.string().min(1),
  inline_commands: z.string(),
  run_as_user: z.string().nullable().exactOptional(),
  mount_filesystem_disable: z.boolean().nullable().exactOptional(),
  volume_mappings: z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable().exactOptional(),
  export_container_path: z.string().nullable().exactOptional(),
  use_image_from_action: z.boolean().nullable().exactOptional(),
  docker_build_action_id: z.int().gte(0).nullable().exactOptional(),
  docker_build_action_name: z.string().min(1).nullable().exactOptional(),
  entrypoint: z.string().nullable().exactOptional(),
  after_action_id: z.int().gte(0).nullable().exactOptional(),
  type: z.literal("RUN_DOCKER_CONTAINER"),
};

/** An image that needs no credentials. */
export const AddRunDockerContainerActionWithPublicImage = z.strictObject({
  ...commonAddRunDockerContainerAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.null().exactOptional(),
  integration: z.null().exactOptional(),
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/**
 * An image from a registry that wants a username and a password. This is also how the documents use the Google
 * Container Registry in a BUILD action, with a registry such as `gcr.io`.
 */
export const AddRunDockerContainerActionWithPrivateRegistryImage = z.strictObject({
  ...commonAddRunDockerContainerAction,
  login: z.string().min(1),
  password: z.string().min(1),
  registry: z.string().min(1),
  integration: z.null().exactOptional(),
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** A private image from Docker Hub. */
export const AddRunDockerContainerActionWithDockerHubImage = z.strictObject({
  ...commonAddRunDockerContainerAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.null().exactOptional(),
  integration: IntegrationReferenceInput,
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** An image from `gcr.io` or one of its regional hosts. */
export const AddRunDockerContainerActionWithGoogleImage = z.strictObject({
  ...commonAddRunDockerContainerAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.string().min(1),
  integration: IntegrationReferenceInput,
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** An image from the Amazon Elastic Container Registry of a region. */
export const AddRunDockerContainerActionWithAmazonImage = z.strictObject({
  ...commonAddRunDockerContainerAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  registry: z.null().exactOptional(),
  integration: IntegrationReferenceInput,
  region: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/**
 * A RUN_DOCKER_CONTAINER action to add. The documents list the image's name and tag as required, also when the
 * image comes from another action.
 */
export const AddRunDockerContainerAction = z.xor([AddRunDockerContainerActionWithPublicImage, AddRunDockerContainerActionWithPrivateRegistryImage, AddRunDockerContainerActionWithDockerHubImage, AddRunDockerContainerActionWithGoogleImage, AddRunDockerContainerActionWithAmazonImage]);

const commonAddDockerfileAction = {
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  pipeline: z.unknown().exactOptional(),
  name: z.string().min(1),
  trigger_time: z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  run_next: z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  dockerfile_path: z.string().min(1),
  context_path: z.string().nullable().exactOptional(),
  docker_image_tag: z.string().nullable().exactOptional(),
  registry: z.string().min(1).nullable().exactOptional(),
  repository: z.string().min(1).nullable().exactOptional(),
  docker_registry: z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]).nullable().exactOptional(),
  build_args: z.array(z.string()).nullable().exactOptional(),
  insecure_registry: z.boolean().nullable().exactOptional(),
  do_not_prune_images: z.boolean().nullable().exactOptional(),
  buildkit: z.boolean().nullable().exactOptional(),
  target_platform: z.string().nullable().exactOptional(),
  provenance: z.enum(["NONE","MIN","MAX"]).nullable().exactOptional(),
  cache_mode: z.enum(["MIN","MAX"]).nullable().exactOptional(),
  after_action_id: z.int().gte(0).nullable().exactOptional(),
  type: z.literal("DOCKERFILE"),
};

/** Without a registry the image stays local, for a later RUN_DOCKER_CONTAINER action. */
export const AddDockerfileActionWithNoPush = z.strictObject({
  ...commonAddDockerfileAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  integration: z.null().exactOptional(),
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** An image that is pushed to a registry that wants a username and a password. */
export const AddDockerfileActionWithLoginPush = z.strictObject({
  ...commonAddDockerfileAction,
  login: z.string().min(1),
  password: z.string().min(1),
  integration: z.null().exactOptional(),
  region: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** An image that is pushed to a registry that the integration knows. */
export const AddDockerfileActionWithIntegrationPush = z.strictObject({
  ...commonAddDockerfileAction,
  login: z.null().exactOptional(),
  password: z.null().exactOptional(),
  integration: IntegrationReferenceInput,
  region: z.string().min(1).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** A DOCKERFILE action to add. It builds an image. */
export const AddDockerfileAction = z.xor([AddDockerfileActionWithNoPush, AddDockerfileActionWithLoginPush, AddDockerfileActionWithIntegrationPush]);

/** The action to add. Its `type` decides which fields it takes. */
export const AddAction = z.xor([AddBuildAction, AddRunDockerContainerAction, AddDockerfileAction]);

/** A pipeline that may use the integration. */
export const AllowedPipelineInput = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.int().gte(1),
  name: z.unknown().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","name"]));

/** What may be done with the integration. */
export const IntegrationAccessInput = z.enum(["MANAGE","USE_ONLY","DENIED"]);

/** The access of one member or group to the integration. */
export const IntegrationGrantInput = z.strictObject({
  id: z.int().gte(1),
  access_level: IntegrationAccessInput,
});

/** Who may do what with the integration. */
export const IntegrationPermissionsInput = z.strictObject({
  admins: IntegrationAccessInput.nullable().exactOptional(),
  others: IntegrationAccessInput.nullable().exactOptional(),
  users: z.array(IntegrationGrantInput).nullable().exactOptional(),
  groups: z.array(IntegrationGrantInput).nullable().exactOptional(),
});

/** A role to assume. */
export const RoleAssumptionInput = z.strictObject({
  arn: z.string().min(1),
  external_id: z.string().nullable().exactOptional(),
  duration: z.int().gte(1).nullable().exactOptional(),
});

/** An integration with Amazon Web Services. */
export const AddAmazonIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  access_key: z.string().min(1),
  secret_key: z.string().min(1),
  role_assumptions: z.array(RoleAssumptionInput).nullable().exactOptional(),
  type: z.literal("AMAZON"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration with Azure. */
export const AddAzureIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  app_id: z.string().min(1),
  tenant_id: z.string().min(1),
  password: z.string().min(1),
  type: z.literal("AZURE_CLOUD"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration with Backblaze. */
export const AddBackblazeIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  key_id: z.string().min(1),
  application_key: z.string().min(1),
  type: z.literal("BACKBLAZE"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

const commonAddCloudflareIntegration = {
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  type: z.literal("CLOUDFLARE"),
};

/** Cloudflare through a token. */
export const AddCloudflareIntegrationWithCloudflareToken = z.strictObject({
  ...commonAddCloudflareIntegration,
  token: z.string().min(1),
  api_key: z.null().exactOptional(),
  email: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** Cloudflare through the API key of an account. */
export const AddCloudflareIntegrationWithCloudflareApiKey = z.strictObject({
  ...commonAddCloudflareIntegration,
  token: z.null().exactOptional(),
  api_key: z.string().min(1),
  email: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration with Cloudflare. */
export const AddCloudflareIntegration = z.xor([AddCloudflareIntegrationWithCloudflareToken, AddCloudflareIntegrationWithCloudflareApiKey]);

/** An integration with Google Cloud through a service account. */
export const AddGoogleIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  api_key: z.string().min(1),
  type: z.literal("GOOGLE_SERVICE_ACCOUNT"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** The group to add. */
export const AddGroup = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  name: z.string().min(1),
  description: z.string().nullable().exactOptional(),
  auto_assign_to_new_projects: z.boolean().nullable().exactOptional(),
  auto_assign_permission_set_id: z.int().gte(1).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id"]));

/** Whether the user manages the group or only belongs to it. */
export const GroupMemberStatusInput = z.enum(["MEMBER","MANAGER"]);

/** The user to add to the group. */
export const AddGroupMember = z.strictObject({
  id: z.int().gte(1),
  status: GroupMemberStatusInput.nullable().exactOptional(),
});

/** An integration that needs a token. */
export const AddTokenIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  token: z.string().min(1),
  type: z.enum(["DIGITAL_OCEAN","NEW_RELIC","SENTRY","SENTRY_ENTERPRISE","ROLLBAR","DATADOG","HONEYBADGER","VULTR","LOGGLY","FIREBASE","GHOST_INSPECTOR","GIT_HUB"]),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration with Shopify. */
export const AddShopifyIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  token: z.string().min(1),
  shop: z.string().min(1),
  partner_token: z.string().min(1).nullable().exactOptional(),
  type: z.literal("SHOPIFY"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration with Rackspace. */
export const AddRackspaceIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  username: z.string().min(1),
  token: z.string().min(1),
  type: z.literal("RACKSPACE"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration with DigitalOcean Spaces. */
export const AddSpacesIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  access_key: z.string().min(1),
  secret_key: z.string().min(1),
  type: z.literal("DO_SPACES"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration that needs a username and a password. */
export const AddLoginIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  username: z.string().min(1),
  password: z.string().min(1),
  type: z.enum(["UPCLOUD","DOCKER_HUB"]),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** An integration with Pushover. The documents name no credentials for it. */
export const AddPushoverIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  type: z.literal("PUSHOVER"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** The integration to add. Its `type` decides which credentials it takes. */
export const AddIntegration = z.xor([AddTokenIntegration, AddShopifyIntegration, AddRackspaceIntegration, AddCloudflareIntegration, AddAmazonIntegration, AddSpacesIntegration, AddLoginIntegration, AddAzureIntegration, AddGoogleIntegration, AddBackblazeIntegration, AddPushoverIntegration]);

/** The user to add to the workspace. */
export const AddMember = z.strictObject({
  email: z.string().min(1),
});

/** The permission set to add. */
export const AddPermissionSet = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  type: z.unknown().exactOptional(),
  name: z.string().min(1),
  description: z.string().nullable().exactOptional(),
  repository_access_level: z.enum(["READ_ONLY","READ_WRITE","MANAGE"]),
  pipeline_access_level: z.enum(["DENIED","READ_ONLY","RUN_ONLY","READ_WRITE"]),
  sandbox_access_level: z.enum(["DENIED","READ_ONLY","READ_WRITE"]),
  project_team_access_level: z.enum(["READ_ONLY","MANAGE"]).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","type"]));

/** An event that starts a pipeline. */
export const PipelineEventInput = z.strictObject({
  type: z.enum(["PUSH","CREATE_REF","DELETE_REF","PULL_REQUEST"]),
  refs: z.array(z.string()).nullable().exactOptional(),
  events: z.array(z.string()).nullable().exactOptional(),
  branches: z.array(z.string()).nullable().exactOptional(),
});

/** How soon a run leaves the queue. */
export const PriorityInput = z.enum(["LOW","NORMAL","HIGH"]);

/** The access of one member or group. */
export const PermissionGrantInput = z.strictObject({
  id: z.int(),
  access_level: AccessLevelInput,
});

/** Who may do what with the pipeline. */
export const PipelinePermissionsInput = z.strictObject({
  others: AccessLevelInput.nullable().exactOptional(),
  users: z.array(PermissionGrantInput).nullable().exactOptional(),
  groups: z.array(PermissionGrantInput).nullable().exactOptional(),
});

/** A parameter of a pipeline that is defined elsewhere. */
export const RemoteParameterInput = z.strictObject({
  key: z.string(),
  value: z.string(),
});

/** The pipeline to add. */
export const AddPipeline = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  last_execution_revision: z.unknown().exactOptional(),
  name: z.string().min(1),
  on: z.enum(["CLICK","EVENT","SCHEDULE"]),
  refs: z.array(z.string()).nullable().exactOptional(),
  events: z.array(PipelineEventInput).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  always_from_scratch: z.boolean().nullable().exactOptional(),
  auto_clear_cache: z.boolean().nullable().exactOptional(),
  no_skip_to_most_recent: z.boolean().nullable().exactOptional(),
  do_not_create_commit_status: z.boolean().nullable().exactOptional(),
  start_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  delay: z.int().gte(1).nullable().exactOptional(),
  cron: z.string().nullable().exactOptional(),
  paused: z.boolean().nullable().exactOptional(),
  pause_on_repeated_failures: z.int().gte(1).lte(100).nullable().exactOptional(),
  ignore_fail_on_project_status: z.boolean().nullable().exactOptional(),
  execution_message_template: z.string().nullable().exactOptional(),
  priority: PriorityInput.nullable().exactOptional(),
  fetch_all_refs: z.boolean().nullable().exactOptional(),
  fail_on_prepare_env_warning: z.boolean().nullable().exactOptional(),
  concurrent_pipeline_runs: z.boolean().nullable().exactOptional(),
  clone_depth: z.int().gte(1).nullable().exactOptional(),
  target_site_url: z.string().nullable().exactOptional(),
  worker: z.string().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  disabled_reason: z.string().nullable().exactOptional(),
  description_required: z.boolean().nullable().exactOptional(),
  git_changeset_base: z.enum(["LATEST_RUN","LATEST_RUN_MATCHING_REF","PULL_REQUEST"]).nullable().exactOptional(),
  filesystem_changeset_base: z.enum(["DATE_MODIFIED","CONTENTS"]).nullable().exactOptional(),
  cache_scope: z.enum(["PIPELINE","PROJECT","WORKSPACE"]).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  permissions: PipelinePermissionsInput.nullable().exactOptional(),
  definition_source: z.enum(["LOCAL","REMOTE"]).nullable().exactOptional(),
  remote_project_name: z.string().nullable().exactOptional(),
  remote_branch: z.string().nullable().exactOptional(),
  remote_path: z.string().nullable().exactOptional(),
  remote_parameters: z.array(RemoteParameterInput).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","last_execution_revision"]));

const commonAddProject = {
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  status: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  display_name: z.string().min(1),
  create_date: z.unknown().exactOptional(),
  created_by: z.unknown().exactOptional(),
  http_repository: z.unknown().exactOptional(),
  ssh_repository: z.unknown().exactOptional(),
  default_branch: z.unknown().exactOptional(),
  access: z.enum(["PUBLIC","PRIVATE"]).nullable().exactOptional(),
  fetch_submodules: z.boolean().nullable().exactOptional(),
  fetch_submodules_env_key: z.string().min(1).nullable().exactOptional(),
  allow_pull_requests: z.boolean().nullable().exactOptional(),
  update_default_branch_from_external: z.boolean().nullable().exactOptional(),
};

/** A project that needs no other host. */
export const AddProjectWithBuddyRepository = z.strictObject({
  ...commonAddProject,
  integration: z.null().exactOptional(),
  external_project_id: z.null().exactOptional(),
  git_lab_project_id: z.null().exactOptional(),
  custom_repo_url: z.null().exactOptional(),
  custom_repo_user: z.null().exactOptional(),
  custom_repo_pass: z.null().exactOptional(),
  custom_repo_ssh_key_id: z.null().exactOptional(),
  without_repo: z.boolean().nullable().exactOptional(),
  without_repository: z.boolean().nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"]));

/** A project that is integrated with the host of its repository. */
export const AddProjectWithIntegratedRepository = z.strictObject({
  ...commonAddProject,
  integration: IntegrationReferenceInput,
  external_project_id: z.string().min(1),
  git_lab_project_id: z.string().min(1).nullable().exactOptional(),
  custom_repo_url: z.null().exactOptional(),
  custom_repo_user: z.null().exactOptional(),
  custom_repo_pass: z.null().exactOptional(),
  custom_repo_ssh_key_id: z.null().exactOptional(),
  without_repo: z.null().exactOptional(),
  without_repository: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"]));

/** A project with a repository anywhere, reached with a username and a password. */
export const AddProjectWithCustomRepository = z.strictObject({
  ...commonAddProject,
  integration: z.null().exactOptional(),
  external_project_id: z.null().exactOptional(),
  git_lab_project_id: z.null().exactOptional(),
  custom_repo_url: z.string().min(1),
  custom_repo_user: z.string().min(1),
  custom_repo_pass: z.string().min(1).nullable().exactOptional(),
  custom_repo_ssh_key_id: z.null().exactOptional(),
  without_repo: z.null().exactOptional(),
  without_repository: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"]));

/** A project with a repository anywhere, reached with an SSH key of the workspace. */
export const AddProjectWithCustomRepositoryKey = z.strictObject({
  ...commonAddProject,
  integration: z.null().exactOptional(),
  external_project_id: z.null().exactOptional(),
  git_lab_project_id: z.null().exactOptional(),
  custom_repo_url: z.string().min(1),
  custom_repo_user: z.null().exactOptional(),
  custom_repo_pass: z.null().exactOptional(),
  custom_repo_ssh_key_id: z.int().gte(1),
  without_repo: z.null().exactOptional(),
  without_repository: z.null().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"]));

/** The project to add. Where its repository is follows from the fields that are given. */
export const AddProject = z.xor([AddProjectWithBuddyRepository, AddProjectWithIntegratedRepository, AddProjectWithCustomRepository, AddProjectWithCustomRepositoryKey]);

/** Points to a permission set of the workspace. */
export const PermissionSetReference = z.strictObject({
  id: z.int().gte(1),
});

/** The user to add to the project, and what this user may do in it. */
export const AddProjectMember = z.strictObject({
  id: z.int().gte(1),
  permission_set: PermissionSetReference,
});

/** The e-mail address to add. */
export const AddUserEmail = z.strictObject({
  email: z.string().min(1),
  confirmed: z.unknown().exactOptional(),
}).overwrite(withoutIgnored(["confirmed"]));

/** The SSH key to add. */
export const AddUserKey = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  title: z.string().nullable().exactOptional(),
  content: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id"]));

/** The project in which the variable is seen. */
export const VariableProjectInput = z.strictObject({
  name: z.string().min(1),
});

/** The pipeline in which the variable is seen. */
export const VariablePipelineInput = z.strictObject({
  id: z.int().gte(1),
});

/** The action in which the variable is seen. */
export const VariableActionInput = z.strictObject({
  id: z.int().gte(1),
});

/** The variable to add. */
export const AddVariable = z.strictObject({
  id: z.unknown().exactOptional(),
  key: z.string().min(1),
  value: z.string(),
  type: z.enum(["VAR","SSH_KEY"]).nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  encrypted: z.boolean().nullable().exactOptional(),
  settable: z.boolean().nullable().exactOptional(),
  file_place: z.enum(["CONTAINER","NONE"]).nullable().exactOptional(),
  file_path: z.string().nullable().exactOptional(),
  file_chmod: z.string().nullable().exactOptional(),
  project: VariableProjectInput.nullable().exactOptional(),
  pipeline: VariablePipelineInput.nullable().exactOptional(),
  action: VariableActionInput.nullable().exactOptional(),
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  public_value: z.unknown().exactOptional(),
  key_fingerprint: z.unknown().exactOptional(),
  checksum: z.unknown().exactOptional(),
}).overwrite(withoutIgnored(["id","url","html_url","public_value","key_fingerprint","checksum"]));

/** An event that a webhook sends. */
export const WebhookEventInput = z.enum(["PUSH","EXECUTION_STARTED","EXECUTION_SUCCESSFUL","EXECUTION_FAILED","EXECUTION_FINISHED"]);

/** The webhook to add. */
export const AddWebhook = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  target_url: z.string().min(1),
  projects: z.array(z.string()),
  events: z.array(WebhookEventInput),
  secret_key: z.string(),
  requests: z.unknown().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","requests"]));

/** The workspace to add. */
export const AddWorkspace = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  domain: z.string().min(1),
  owner_id: z.unknown().exactOptional(),
  frozen: z.unknown().exactOptional(),
  create_date: z.unknown().exactOptional(),
  encryption_salt: z.string().min(1).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","owner_id","frozen","create_date"]));

/** A pipeline that may use the integration. */
export const AllowedPipeline = z.looseObject({
  url: z.string().nullable().exactOptional(),
  html_url: z.string().nullable().exactOptional(),
  id: z.int().gte(1),
  name: z.string().nullable().exactOptional(),
});

/** Approves a run that waits for approval. */
export const ApplyExecution = z.strictObject({
  operation: z.literal("APPLY"),
});

/** Gives a run the variables that it waits for. */
export const ApplyVariables = z.strictObject({
  operation: z.literal("APPLY_VARIABLES"),
  variables: z.array(VariableInput),
});

/** Who wrote or made a commit. Of someone who is no member only the name is known. */
export const CommitPerson = z.looseObject({
  url: z.string().nullable().exactOptional(),
  html_url: z.string().nullable().exactOptional(),
  id: z.int().nullable().exactOptional(),
  name: z.string().nullable().exactOptional(),
  avatar_url: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
});

/** A commit as lists and other objects show it. */
export const CommitSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  revision: z.string(),
  author_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  commit_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  message: z.string().nullable().exactOptional(),
  committer: CommitPerson.nullable().exactOptional(),
  author: CommitPerson.nullable().exactOptional(),
});

/** A branch with its last commit. */
export const Branch = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  name: z.string(),
  default: z.boolean().nullable().exactOptional(),
  commit: CommitSummary,
});

/** A branch as lists show it. */
export const BranchSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  name: z.string(),
  default: z.boolean().nullable().exactOptional(),
});

/** The branches of the repository. */
export const BranchList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  branches: z.array(BranchSummary),
});

/** Stops a run that is queued or in progress. */
export const CancelExecution = z.strictObject({
  operation: z.literal("CANCEL"),
});

/** How many lines were changed. */
export const CommitStats = z.looseObject({
  additions: z.int().nullable().exactOptional(),
  deletions: z.int().nullable().exactOptional(),
  total: z.int().nullable().exactOptional(),
});

/** A file that a commit changed. */
export const CommitFile = z.looseObject({
  additions: z.int().nullable().exactOptional(),
  deletions: z.int().nullable().exactOptional(),
  total: z.int().nullable().exactOptional(),
  file_name: z.string(),
  status: z.union([z.enum(["ADDED","MODIFIED","REPLACED","DELETED"]), unrecognized]),
  patch: z.string().nullable().exactOptional(),
});

/** A commit with what it changed. */
export const Commit = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  revision: z.string(),
  author_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  commit_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  message: z.string().nullable().exactOptional(),
  committer: CommitPerson.nullable().exactOptional(),
  author: CommitPerson.nullable().exactOptional(),
  stats: CommitStats,
  files: z.array(CommitFile),
});

/** A page of commits. */
export const CommitList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  commits: z.array(CommitSummary),
});

/** A file, a directory or a link of the repository. */
export const Content = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  content_type: z.union([z.enum(["FILE","DIR","SYMLINK","SUB_MODULE"]), unrecognized]),
  encoding: z.union([z.enum(["base64"]), unrecognized]).nullable().exactOptional(),
  size: z.int().nullable().exactOptional(),
  name: z.string(),
  path: z.string(),
  content: z.string().nullable().exactOptional(),
});

/** What a directory of the repository holds. */
export const ContentList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  contents: z.array(Content),
});

/** A file of the repository, or what a directory holds. */
export const ContentView = z.union([ContentList, Content]);

/** What to change of a BUILD action. */
export const EditBuildAction = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  pipeline: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  trigger_time: z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  run_next: z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  docker_image_name: z.string().min(1).nullable().exactOptional(),
  docker_image_tag: z.string().min(1).nullable().exactOptional(),
  execute_commands: z.array(z.string()).nullable().exactOptional(),
  run_as_user: z.string().nullable().exactOptional(),
  volume_mappings: z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable().exactOptional(),
  cached_dirs: z.array(z.string()).nullable().exactOptional(),
  setup_commands: z.array(z.string()).nullable().exactOptional(),
  services: z.array(ServiceInput).nullable().exactOptional(),
  execute_every_command: z.boolean().nullable().exactOptional(),
  working_directory: z.string().nullable().exactOptional(),
  main_service_name: z.string().nullable().exactOptional(),
  shell: z.enum(["SH","BASH"]).nullable().exactOptional(),
  cache_base_image: z.boolean().nullable().exactOptional(),
  ignore_image_pull_failures: z.boolean().nullable().exactOptional(),
  reset_entrypoint: z.boolean().nullable().exactOptional(),
  login: z.string().min(1).nullable().exactOptional(),
  password: z.string().min(1).nullable().exactOptional(),
  registry: z.string().min(1).nullable().exactOptional(),
  integration: IntegrationReferenceInput.nullable().exactOptional(),
  region: z.string().min(1).nullable().exactOptional(),
  type: z.literal("BUILD").exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** What to change of a RUN_DOCKER_CONTAINER action. */
export const EditRunDockerContainerAction = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  pipeline: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  trigger_time: z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  run_next: z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  docker_image_name: z.string().min(1).nullable().exactOptional(),
  docker_image_tag: z.string().min(1).nullable().exactOptional(),
  inline_commands: z.string().nullable().exactOptional(),
  run_as_user: z.string().nullable().exactOptional(),
  mount_filesystem_disable: z.boolean().nullable().exactOptional(),
  volume_mappings: z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable().exactOptional(),
  export_container_path: z.string().nullable().exactOptional(),
  use_image_from_action: z.boolean().nullable().exactOptional(),
  docker_build_action_id: z.int().gte(0).nullable().exactOptional(),
  docker_build_action_name: z.string().min(1).nullable().exactOptional(),
  entrypoint: z.string().nullable().exactOptional(),
  login: z.string().min(1).nullable().exactOptional(),
  password: z.string().min(1).nullable().exactOptional(),
  registry: z.string().min(1).nullable().exactOptional(),
  integration: IntegrationReferenceInput.nullable().exactOptional(),
  region: z.string().min(1).nullable().exactOptional(),
  type: z.literal("RUN_DOCKER_CONTAINER").exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/** What to change of a DOCKERFILE action. */
export const EditDockerfileAction = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  pipeline: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  trigger_time: z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  run_next: z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable().exactOptional(),
  run_only_on_first_failure: z.boolean().nullable().exactOptional(),
  ignore_errors: z.boolean().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  timeout: z.int().gte(1).nullable().exactOptional(),
  retry_count: z.int().gte(0).nullable().exactOptional(),
  retry_interval: z.int().gte(0).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  dockerfile_path: z.string().min(1).nullable().exactOptional(),
  context_path: z.string().nullable().exactOptional(),
  docker_image_tag: z.string().nullable().exactOptional(),
  registry: z.string().min(1).nullable().exactOptional(),
  repository: z.string().min(1).nullable().exactOptional(),
  docker_registry: z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]).nullable().exactOptional(),
  build_args: z.array(z.string()).nullable().exactOptional(),
  insecure_registry: z.boolean().nullable().exactOptional(),
  do_not_prune_images: z.boolean().nullable().exactOptional(),
  buildkit: z.boolean().nullable().exactOptional(),
  target_platform: z.string().nullable().exactOptional(),
  provenance: z.enum(["NONE","MIN","MAX"]).nullable().exactOptional(),
  cache_mode: z.enum(["MIN","MAX"]).nullable().exactOptional(),
  login: z.string().min(1).nullable().exactOptional(),
  password: z.string().min(1).nullable().exactOptional(),
  integration: IntegrationReferenceInput.nullable().exactOptional(),
  region: z.string().min(1).nullable().exactOptional(),
  type: z.literal("DOCKERFILE").exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"]));

/**
 * The fields to change; those left out stay as they are. The `type` of an action cannot change, so it need
 * not be sent.
 */
export const EditAction = z.union([EditBuildAction, EditRunDockerContainerAction, EditDockerfileAction]);

/** The fields to change; those left out stay as they are. */
export const EditGroup = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  auto_assign_to_new_projects: z.boolean().nullable().exactOptional(),
  auto_assign_permission_set_id: z.int().gte(1).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id"]));

/** The service that the integration connects to. */
export const IntegrationTypeInput = z.enum(["GIT_HUB","BITBUCKET","GOOGLE","DIGITAL_OCEAN","SLACK","MODULUS","HEROKU","AMAZON","GIT_LAB","SHOPIFY","GIT_HUB_ENTERPRISE","GIT_LAB_ENTERPRISE","PUSHOVER","PUSHBULLET","RACKSPACE","CUSTOM","CLOUDFLARE","NEW_RELIC","SENTRY","ROLLBAR","DATADOG","DO_SPACES","HONEYBADGER","VULTR","SENTRY_ENTERPRISE","LOGGLY","HIP_CHAT","FIREBASE","TELEGRAM","AZURE","UPCLOUD","GHOST_INSPECTOR","NETLIFY","AZURE_CLOUD","MICROSOFT_TEAMS","GOOGLE_SERVICE_ACCOUNT","GOOGLE_PLAY_STORE","DOCKER_HUB","APP_STORE","GIT_HUB_APP","GIT_HUB_APP_ENTERPRISE","GIT_HUB_API","ATOP","SNYK","STACK_HAWK","BLACKFIRE","BACKBLAZE","ONE_LOGIN","OKTA"]);

/** The fields to change; those left out stay as they are. */
export const EditIntegration = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  hash_id: z.unknown().exactOptional(),
  auth_type: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.enum(["WORKSPACE","PROJECT"]).nullable().exactOptional(),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipelineInput).nullable().exactOptional(),
  permissions: IntegrationPermissionsInput.nullable().exactOptional(),
  token: z.string().min(1).nullable().exactOptional(),
  username: z.string().min(1).nullable().exactOptional(),
  password: z.string().min(1).nullable().exactOptional(),
  shop: z.string().min(1).nullable().exactOptional(),
  partner_token: z.string().min(1).nullable().exactOptional(),
  access_key: z.string().min(1).nullable().exactOptional(),
  secret_key: z.string().min(1).nullable().exactOptional(),
  role_assumptions: z.array(RoleAssumptionInput).nullable().exactOptional(),
  app_id: z.string().min(1).nullable().exactOptional(),
  tenant_id: z.string().min(1).nullable().exactOptional(),
  api_key: z.string().min(1).nullable().exactOptional(),
  email: z.string().min(1).nullable().exactOptional(),
  key_id: z.string().min(1).nullable().exactOptional(),
  application_key: z.string().min(1).nullable().exactOptional(),
  type: IntegrationTypeInput.nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"]));

/** The fields to change; those left out stay as they are. */
export const EditMember = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  name: z.unknown().exactOptional(),
  avatar_url: z.unknown().exactOptional(),
  email: z.unknown().exactOptional(),
  admin: z.boolean().nullable().exactOptional(),
  workspace_owner: z.unknown().exactOptional(),
  auto_assign_to_new_projects: z.boolean().nullable().exactOptional(),
  auto_assign_permission_set_id: z.int().gte(1).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","name","avatar_url","email","workspace_owner"]));

/** The fields to change; those left out stay as they are. */
export const EditPermissionSet = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  type: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  repository_access_level: z.enum(["READ_ONLY","READ_WRITE","MANAGE"]).nullable().exactOptional(),
  pipeline_access_level: z.enum(["DENIED","READ_ONLY","RUN_ONLY","READ_WRITE"]).nullable().exactOptional(),
  sandbox_access_level: z.enum(["DENIED","READ_ONLY","READ_WRITE"]).nullable().exactOptional(),
  project_team_access_level: z.enum(["READ_ONLY","MANAGE"]).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","type"]));

/** The fields to change; those left out stay as they are. */
export const EditPipeline = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  last_execution_status: z.unknown().exactOptional(),
  last_execution_revision: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  on: z.enum(["CLICK","EVENT","SCHEDULE"]).nullable().exactOptional(),
  refs: z.array(z.string()).nullable().exactOptional(),
  events: z.array(PipelineEventInput).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerConditionInput).nullable().exactOptional(),
  always_from_scratch: z.boolean().nullable().exactOptional(),
  auto_clear_cache: z.boolean().nullable().exactOptional(),
  no_skip_to_most_recent: z.boolean().nullable().exactOptional(),
  do_not_create_commit_status: z.boolean().nullable().exactOptional(),
  start_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  delay: z.int().gte(1).nullable().exactOptional(),
  cron: z.string().nullable().exactOptional(),
  paused: z.boolean().nullable().exactOptional(),
  pause_on_repeated_failures: z.int().gte(1).lte(100).nullable().exactOptional(),
  ignore_fail_on_project_status: z.boolean().nullable().exactOptional(),
  execution_message_template: z.string().nullable().exactOptional(),
  priority: PriorityInput.nullable().exactOptional(),
  fetch_all_refs: z.boolean().nullable().exactOptional(),
  fail_on_prepare_env_warning: z.boolean().nullable().exactOptional(),
  concurrent_pipeline_runs: z.boolean().nullable().exactOptional(),
  clone_depth: z.int().gte(1).nullable().exactOptional(),
  target_site_url: z.string().nullable().exactOptional(),
  worker: z.string().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  disabled_reason: z.string().nullable().exactOptional(),
  description_required: z.boolean().nullable().exactOptional(),
  git_changeset_base: z.enum(["LATEST_RUN","LATEST_RUN_MATCHING_REF","PULL_REQUEST"]).nullable().exactOptional(),
  filesystem_changeset_base: z.enum(["DATE_MODIFIED","CONTENTS"]).nullable().exactOptional(),
  cache_scope: z.enum(["PIPELINE","PROJECT","WORKSPACE"]).nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  permissions: PipelinePermissionsInput.nullable().exactOptional(),
  definition_source: z.enum(["LOCAL","REMOTE"]).nullable().exactOptional(),
  remote_project_name: z.string().nullable().exactOptional(),
  remote_branch: z.string().nullable().exactOptional(),
  remote_path: z.string().nullable().exactOptional(),
  remote_parameters: z.array(RemoteParameterInput).nullable().exactOptional(),
  clear_cache: z.boolean().nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","last_execution_revision"]));

/** The fields to change; those left out stay as they are. */
export const EditProject = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  status: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  display_name: z.string().min(1).nullable().exactOptional(),
  create_date: z.unknown().exactOptional(),
  created_by: z.unknown().exactOptional(),
  http_repository: z.unknown().exactOptional(),
  ssh_repository: z.unknown().exactOptional(),
  default_branch: z.unknown().exactOptional(),
  access: z.enum(["PUBLIC","PRIVATE"]).nullable().exactOptional(),
  fetch_submodules: z.boolean().nullable().exactOptional(),
  fetch_submodules_env_key: z.string().min(1).nullable().exactOptional(),
  allow_pull_requests: z.boolean().nullable().exactOptional(),
  update_default_branch_from_external: z.boolean().nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"]));

/** What the user may do in the project from now on. */
export const EditProjectMember = z.strictObject({
  permission_set: PermissionSetReference.nullable().exactOptional(),
});

/** The fields to change; those left out stay as they are. */
export const EditUser = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  avatar_url: z.unknown().exactOptional(),
  workspaces_url: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  title: z.string().nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","avatar_url","workspaces_url"]));

/** The fields to change; those left out stay as they are. Where a variable is seen cannot change. */
export const EditVariable = z.strictObject({
  id: z.unknown().exactOptional(),
  key: z.string().min(1).nullable().exactOptional(),
  value: z.string().nullable().exactOptional(),
  type: z.enum(["VAR","SSH_KEY"]).nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  encrypted: z.boolean().nullable().exactOptional(),
  settable: z.boolean().nullable().exactOptional(),
  file_place: z.enum(["CONTAINER","NONE"]).nullable().exactOptional(),
  file_path: z.string().nullable().exactOptional(),
  file_chmod: z.string().nullable().exactOptional(),
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  public_value: z.unknown().exactOptional(),
  key_fingerprint: z.unknown().exactOptional(),
  checksum: z.unknown().exactOptional(),
}).overwrite(withoutIgnored(["id","url","html_url","public_value","key_fingerprint","checksum"]));

/** The fields to change; those left out stay as they are. */
export const EditWebhook = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  target_url: z.string().min(1).nullable().exactOptional(),
  projects: z.array(z.string()).nullable().exactOptional(),
  events: z.array(WebhookEventInput).nullable().exactOptional(),
  secret_key: z.string().nullable().exactOptional(),
  requests: z.unknown().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","requests"]));

/** The fields to change; those left out stay as they are. */
export const EditWorkspace = z.strictObject({
  url: z.unknown().exactOptional(),
  html_url: z.unknown().exactOptional(),
  id: z.unknown().exactOptional(),
  name: z.string().min(1).nullable().exactOptional(),
  domain: z.string().min(1).nullable().exactOptional(),
  owner_id: z.unknown().exactOptional(),
  frozen: z.unknown().exactOptional(),
  create_date: z.unknown().exactOptional(),
  encryption_salt: z.string().min(1).nullable().exactOptional(),
}).overwrite(withoutIgnored(["url","html_url","id","owner_id","frozen","create_date"]));

/** The envelope of every error answer. There are no codes and no field pointers. */
export const Errors = z.looseObject({
  errors: z.array(z.looseObject({
  message: z.string(),
})),
});

/** How soon a run leaves the queue. */
export const Priority = z.union([z.enum(["LOW","NORMAL","HIGH"]), unrecognized]);

/** The branch, tag or pull request of a run. */
export const ExecutionRef = z.looseObject({
  url: z.string().nullable().exactOptional(),
  html_url: z.string().nullable().exactOptional(),
  name: z.string(),
  default: z.boolean().nullable().exactOptional(),
});

/** A user as lists and other objects show it. */
export const MemberSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().nullable().exactOptional(),
  avatar_url: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
});

/** A revision of a run. */
export const ExecutionRevision = z.looseObject({
  url: z.string().nullable().exactOptional(),
  html_url: z.string().nullable().exactOptional(),
  revision: z.string(),
  author_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  commit_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  message: z.string().nullable().exactOptional(),
  committer: MemberSummary.nullable().exactOptional(),
  author: MemberSummary.nullable().exactOptional(),
});

/** A run with what became of each action. */
export const Execution = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  start_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  finish_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  triggeredOn: z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable().exactOptional(),
  priority: Priority.nullable().exactOptional(),
  refresh: z.boolean().nullable().exactOptional(),
  status: ExecutionStatus,
  comment: z.string().nullable().exactOptional(),
  branch: ExecutionRef.nullable().exactOptional(),
  tag: ExecutionRef.nullable().exactOptional(),
  pull_request: ExecutionRef.nullable().exactOptional(),
  from_revision: ExecutionRevision.nullable().exactOptional(),
  to_revision: ExecutionRevision.nullable().exactOptional(),
  delay_until: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  creator: MemberSummary.nullable().exactOptional(),
  action_executions: z.array(ActionExecution),
});

/** A run as lists show it. */
export const ExecutionSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  start_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  finish_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  triggeredOn: z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable().exactOptional(),
  priority: Priority.nullable().exactOptional(),
  refresh: z.boolean().nullable().exactOptional(),
  status: ExecutionStatus,
  comment: z.string().nullable().exactOptional(),
  branch: ExecutionRef.nullable().exactOptional(),
  tag: ExecutionRef.nullable().exactOptional(),
  pull_request: ExecutionRef.nullable().exactOptional(),
  from_revision: ExecutionRevision.nullable().exactOptional(),
  to_revision: ExecutionRevision.nullable().exactOptional(),
  delay_until: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  creator: MemberSummary.nullable().exactOptional(),
});

/** The runs of a pipeline. The totals are there when a page was asked for. */
export const ExecutionList = z.looseObject({
  url: z.string(),
  html_url: z.string().nullable().exactOptional(),
  page: z.int().nullable().exactOptional(),
  page_size: z.int().nullable().exactOptional(),
  total_page_count: z.int().nullable().exactOptional(),
  element_count: z.int().nullable().exactOptional(),
  total_element_count: z.int().nullable().exactOptional(),
  executions: z.array(ExecutionSummary),
});

/** A group with all its fields. */
export const Group = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  description: z.string().nullable().exactOptional(),
  auto_assign_to_new_projects: z.boolean().nullable().exactOptional(),
  auto_assign_permission_set_id: z.int().gte(1).nullable().exactOptional(),
});

/** A group as lists show it. */
export const GroupSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  description: z.string().nullable().exactOptional(),
});

/** The groups of the workspace. */
export const GroupList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  groups: z.array(GroupSummary),
});

/** Whether the user manages the group or only belongs to it. */
export const GroupMemberStatus = z.union([z.enum(["MEMBER","MANAGER"]), unrecognized]);

/** A member of a group with all fields. */
export const GroupMember = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().nullable().exactOptional(),
  avatar_url: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
  admin: z.boolean().nullable().exactOptional(),
  workspace_owner: z.boolean().nullable().exactOptional(),
  status: GroupMemberStatus.nullable().exactOptional(),
});

/** A member of a group as lists show it. */
export const GroupMemberSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().nullable().exactOptional(),
  avatar_url: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
  status: GroupMemberStatus.nullable().exactOptional(),
});

/** The members of a group. */
export const GroupMemberList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  members: z.array(GroupMemberSummary),
});

/** What may be done with the integration. */
export const IntegrationAccess = z.union([z.enum(["MANAGE","USE_ONLY","DENIED"]), unrecognized]);

/** The access of one member or group to the integration. */
export const IntegrationGrant = z.looseObject({
  id: z.int().gte(1),
  access_level: IntegrationAccess,
});

/** Who may do what with the integration. */
export const IntegrationPermissions = z.looseObject({
  admins: IntegrationAccess.nullable().exactOptional(),
  others: IntegrationAccess.nullable().exactOptional(),
  users: z.array(IntegrationGrant).nullable().exactOptional(),
  groups: z.array(IntegrationGrant).nullable().exactOptional(),
});

/** A role to assume. */
export const RoleAssumption = z.looseObject({
  arn: z.string().min(1),
  external_id: z.string().nullable().exactOptional(),
  duration: z.int().gte(1).nullable().exactOptional(),
});

/** The service that the integration connects to. */
export const IntegrationType = z.union([z.enum(["GIT_HUB","BITBUCKET","GOOGLE","DIGITAL_OCEAN","SLACK","MODULUS","HEROKU","AMAZON","GIT_LAB","SHOPIFY","GIT_HUB_ENTERPRISE","GIT_LAB_ENTERPRISE","PUSHOVER","PUSHBULLET","RACKSPACE","CUSTOM","CLOUDFLARE","NEW_RELIC","SENTRY","ROLLBAR","DATADOG","DO_SPACES","HONEYBADGER","VULTR","SENTRY_ENTERPRISE","LOGGLY","HIP_CHAT","FIREBASE","TELEGRAM","AZURE","UPCLOUD","GHOST_INSPECTOR","NETLIFY","AZURE_CLOUD","MICROSOFT_TEAMS","GOOGLE_SERVICE_ACCOUNT","GOOGLE_PLAY_STORE","DOCKER_HUB","APP_STORE","GIT_HUB_APP","GIT_HUB_APP_ENTERPRISE","GIT_HUB_API","ATOP","SNYK","STACK_HAWK","BLACKFIRE","BACKBLAZE","ONE_LOGIN","OKTA"]), unrecognized]);

/** An integration with all its fields. Secrets are left out. */
export const Integration = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  hash_id: z.string(),
  auth_type: z.union([z.enum(["OAUTH","TOKEN","API_KEY","APP","TOKEN_APP_EXTENSION","DEFAULT","OIDC","TRUSTED"]), unrecognized]).nullable().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  scope: z.union([z.enum(["WORKSPACE","PROJECT"]), unrecognized]).nullable().exactOptional(),
  project_name: z.string().min(1).nullable().exactOptional(),
  all_pipelines_allowed: z.boolean().nullable().exactOptional(),
  allowed_pipelines: z.array(AllowedPipeline).nullable().exactOptional(),
  permissions: IntegrationPermissions.nullable().exactOptional(),
  username: z.string().min(1).nullable().exactOptional(),
  shop: z.string().min(1).nullable().exactOptional(),
  role_assumptions: z.array(RoleAssumption).nullable().exactOptional(),
  app_id: z.string().min(1).nullable().exactOptional(),
  tenant_id: z.string().min(1).nullable().exactOptional(),
  email: z.string().min(1).nullable().exactOptional(),
  key_id: z.string().min(1).nullable().exactOptional(),
  type: IntegrationType,
});

/** An integration as lists show it. */
export const IntegrationSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  hash_id: z.string(),
  auth_type: z.union([z.enum(["OAUTH","TOKEN","API_KEY","APP","TOKEN_APP_EXTENSION","DEFAULT","OIDC","TRUSTED"]), unrecognized]).nullable().exactOptional(),
  name: z.string().min(1),
  identifier: z.string().min(1).nullable().exactOptional(),
  type: IntegrationType,
});

/** The integrations that the user of the token may see. */
export const IntegrationList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  integrations: z.array(IntegrationSummary),
});

/** A member of the workspace with all its fields. */
export const Member = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().nullable().exactOptional(),
  avatar_url: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
  admin: z.boolean(),
  workspace_owner: z.boolean(),
  auto_assign_to_new_projects: z.boolean().nullable().exactOptional(),
  auto_assign_permission_set_id: z.int().gte(1).nullable().exactOptional(),
});

/** A page of the members of the workspace. */
export const MemberList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  members: z.array(MemberSummary),
});

/** Whether the project is open or closed. */
export const ProjectStatus = z.union([z.enum(["ACTIVE","CLOSED"]), unrecognized]);

/** A project as lists and other objects show it. */
export const ProjectSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  status: ProjectStatus,
  name: z.string().min(1),
  display_name: z.string().min(1),
});

/** A page of the projects of a member. */
export const MemberProjectList = z.looseObject({
  url: z.string(),
  html_url: z.string().nullable().exactOptional(),
  projects: z.array(ProjectSummary),
});

/** Runs a failed or terminated run once more. */
export const RetryExecution = z.strictObject({
  operation: z.literal("RETRY"),
});

/** What to do with the run. */
export const OperateExecution = z.xor([RetryExecution, CancelExecution, ApplyExecution, ApplyVariables]);

/** The access of one member or group. */
export const PermissionGrant = z.looseObject({
  id: z.int(),
  access_level: AccessLevel,
});

/** A permission set with all its fields. */
export const PermissionSet = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  type: z.union([z.enum(["DEVELOPER","READ_ONLY","CUSTOM"]), unrecognized]),
  name: z.string().min(1),
  description: z.string().nullable().exactOptional(),
  repository_access_level: z.union([z.enum(["READ_ONLY","READ_WRITE","MANAGE"]), unrecognized]),
  pipeline_access_level: z.union([z.enum(["DENIED","READ_ONLY","RUN_ONLY","READ_WRITE"]), unrecognized]),
  sandbox_access_level: z.union([z.enum(["DENIED","READ_ONLY","READ_WRITE"]), unrecognized]).nullable().exactOptional(),
  project_team_access_level: z.union([z.enum(["READ_ONLY","MANAGE"]), unrecognized]).nullable().exactOptional(),
});

/** The permission sets of the workspace. */
export const PermissionSetList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  permission_sets: z.array(PermissionSet),
});

/** Who may do what with the pipeline. */
export const PipelinePermissions = z.looseObject({
  others: AccessLevel.nullable().exactOptional(),
  users: z.array(PermissionGrant).nullable().exactOptional(),
  groups: z.array(PermissionGrant).nullable().exactOptional(),
});

/** A parameter of a pipeline that is defined elsewhere. */
export const RemoteParameter = z.looseObject({
  key: z.string(),
  value: z.string(),
});

/** An action as its pipeline shows it, with `status` and `revision` in place of `last_execution_status`. */
export const PipelineAction = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string(),
  type: z.string(),
  trigger_time: z.string().nullable().exactOptional(),
  status: ExecutionStatus.nullable().exactOptional(),
  revision: z.string().nullable().exactOptional(),
});

/** A pipeline with its settings and its actions. */
export const Pipeline = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  last_execution_revision: z.string().nullable().exactOptional(),
  name: z.string().min(1),
  on: z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable().exactOptional(),
  refs: z.array(z.string()).nullable().exactOptional(),
  events: z.array(PipelineEvent).nullable().exactOptional(),
  trigger_conditions: z.array(TriggerCondition).nullable().exactOptional(),
  always_from_scratch: z.boolean().nullable().exactOptional(),
  auto_clear_cache: z.boolean().nullable().exactOptional(),
  no_skip_to_most_recent: z.boolean().nullable().exactOptional(),
  do_not_create_commit_status: z.boolean().nullable().exactOptional(),
  start_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  delay: z.int().gte(1).nullable().exactOptional(),
  cron: z.string().nullable().exactOptional(),
  paused: z.boolean().nullable().exactOptional(),
  pause_on_repeated_failures: z.int().gte(1).lte(100).nullable().exactOptional(),
  ignore_fail_on_project_status: z.boolean().nullable().exactOptional(),
  execution_message_template: z.string().nullable().exactOptional(),
  priority: Priority.nullable().exactOptional(),
  fetch_all_refs: z.boolean().nullable().exactOptional(),
  fail_on_prepare_env_warning: z.boolean().nullable().exactOptional(),
  concurrent_pipeline_runs: z.boolean().nullable().exactOptional(),
  clone_depth: z.int().gte(1).nullable().exactOptional(),
  target_site_url: z.string().nullable().exactOptional(),
  worker: z.string().nullable().exactOptional(),
  disabled: z.boolean().nullable().exactOptional(),
  disabled_reason: z.string().nullable().exactOptional(),
  description_required: z.boolean().nullable().exactOptional(),
  git_changeset_base: z.union([z.enum(["LATEST_RUN","LATEST_RUN_MATCHING_REF","PULL_REQUEST"]), unrecognized]).nullable().exactOptional(),
  filesystem_changeset_base: z.union([z.enum(["DATE_MODIFIED","CONTENTS"]), unrecognized]).nullable().exactOptional(),
  cache_scope: z.union([z.enum(["PIPELINE","PROJECT","WORKSPACE"]), unrecognized]).nullable().exactOptional(),
  variables: z.array(Variable).nullable().exactOptional(),
  permissions: PipelinePermissions.nullable().exactOptional(),
  definition_source: z.union([z.enum(["LOCAL","REMOTE"]), unrecognized]).nullable().exactOptional(),
  remote_project_name: z.string().nullable().exactOptional(),
  remote_branch: z.string().nullable().exactOptional(),
  remote_path: z.string().nullable().exactOptional(),
  remote_parameters: z.array(RemoteParameter).nullable().exactOptional(),
  create_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  project: ProjectSummary.nullable().exactOptional(),
  creator: MemberSummary.nullable().exactOptional(),
  actions: z.array(PipelineAction).nullable().exactOptional(),
});

/** A page of the pipelines of a project. */
export const PipelineList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  pipelines: z.array(PipelineSummary),
});

/** A pipeline as a buddy.yml file. */
export const PipelineYaml = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  yaml: z.string(),
});

/** The pipeline; as a buddy.yml file when that was asked for. */
export const PipelineView = z.union([Pipeline, PipelineYaml]);

/** A project with all its fields. Secrets are left out. */
export const Project = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  status: ProjectStatus,
  name: z.string().min(1),
  display_name: z.string().min(1),
  create_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  created_by: MemberSummary.nullable().exactOptional(),
  http_repository: z.string().nullable().exactOptional(),
  ssh_repository: z.string().nullable().exactOptional(),
  default_branch: z.string().nullable().exactOptional(),
  access: z.union([z.enum(["PUBLIC","PRIVATE"]), unrecognized]).nullable().exactOptional(),
  fetch_submodules: z.boolean().nullable().exactOptional(),
  fetch_submodules_env_key: z.string().min(1).nullable().exactOptional(),
  allow_pull_requests: z.boolean().nullable().exactOptional(),
  update_default_branch_from_external: z.boolean().nullable().exactOptional(),
  integration: IntegrationReference.nullable().exactOptional(),
  external_project_id: z.string().min(1).nullable().exactOptional(),
  git_lab_project_id: z.string().min(1).nullable().exactOptional(),
  custom_repo_url: z.string().min(1).nullable().exactOptional(),
  custom_repo_user: z.string().min(1).nullable().exactOptional(),
  custom_repo_ssh_key_id: z.int().gte(1).nullable().exactOptional(),
  without_repo: z.boolean().nullable().exactOptional(),
  without_repository: z.boolean().nullable().exactOptional(),
});

/** A page of the projects of a workspace. */
export const ProjectList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  projects: z.array(ProjectSummary),
});

/** A member of a project, with what this member may do in it. */
export const ProjectMember = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().nullable().exactOptional(),
  avatar_url: z.string().nullable().exactOptional(),
  email: z.string().nullable().exactOptional(),
  admin: z.boolean().nullable().exactOptional(),
  workspace_owner: z.boolean().nullable().exactOptional(),
  permission_set: PermissionSet.nullable().exactOptional(),
});

/** A page of the members of a project. */
export const ProjectMemberList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  members: z.array(MemberSummary),
});

/** Points to a branch, a tag or a pull request. */
export const RefReference = z.strictObject({
  name: z.string().min(1),
});

/** Points to a revision of the repository. */
export const RevisionReference = z.strictObject({
  revision: z.string().min(1),
});

/** What to run. Nothing is required; `HEAD` of the pipeline's ref is what runs then. */
export const RunExecution = z.strictObject({
  to_revision: RevisionReference.nullable().exactOptional(),
  from_revision: RevisionReference.nullable().exactOptional(),
  branch: RefReference.nullable().exactOptional(),
  tag: RefReference.nullable().exactOptional(),
  pull_request: RefReference.nullable().exactOptional(),
  comment: z.string().nullable().exactOptional(),
  refresh: z.boolean().nullable().exactOptional(),
  clear_cache: z.boolean().nullable().exactOptional(),
  priority: PriorityInput.nullable().exactOptional(),
  variables: z.array(VariableInput).nullable().exactOptional(),
  actions_to_run: z.array(z.int().gte(1)).nullable().exactOptional(),
  delay_until: z.iso.datetime({ offset: true }).nullable().exactOptional(),
});

/** A tag with its commit. */
export const Tag = z.looseObject({
  url: z.string(),
  html_url: z.string().nullable().exactOptional(),
  name: z.string(),
  commit: CommitSummary,
  message: z.string().nullable().exactOptional(),
});

/** A tag as lists show it. */
export const TagSummary = z.looseObject({
  url: z.string(),
  html_url: z.string().nullable().exactOptional(),
  name: z.string(),
});

/** The tags of the repository. */
export const TagList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  tags: z.array(TagSummary),
});

/** The user of the token. */
export const User = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  avatar_url: z.string().nullable().exactOptional(),
  workspaces_url: z.string().nullable().exactOptional(),
  name: z.string().min(1),
  title: z.string().nullable().exactOptional(),
});

/** An e-mail address of the user. */
export const UserEmail = z.looseObject({
  email: z.string().min(1),
  confirmed: z.boolean(),
});

/** The e-mail addresses of the user. */
export const UserEmailList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  emails: z.array(UserEmail),
});

/** A public SSH key of the user. */
export const UserKey = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  title: z.string().nullable().exactOptional(),
  content: z.string().min(1),
});

/** The public SSH keys of the user. */
export const UserKeyList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  keys: z.array(UserKey),
});

/** The action in which the variable is seen. */
export const VariableAction = z.looseObject({
  id: z.int().gte(1),
});

/** The project in which the variable is seen. */
export const VariableProject = z.looseObject({
  name: z.string().min(1),
});

/** The pipeline in which the variable is seen. */
export const VariablePipeline = z.looseObject({
  id: z.int().gte(1),
});

/** A variable with all its fields. The value of an encrypted variable comes sealed. */
export const WorkspaceVariable = z.looseObject({
  id: z.int(),
  key: z.string().min(1),
  value: z.string().nullable().exactOptional(),
  type: z.union([z.enum(["VAR","SSH_KEY"]), unrecognized]).nullable().exactOptional(),
  description: z.string().nullable().exactOptional(),
  encrypted: z.boolean().nullable().exactOptional(),
  settable: z.boolean().nullable().exactOptional(),
  file_place: z.union([z.enum(["CONTAINER","NONE"]), unrecognized]).nullable().exactOptional(),
  file_path: z.string().nullable().exactOptional(),
  file_chmod: z.string().nullable().exactOptional(),
  project: VariableProject.nullable().exactOptional(),
  pipeline: VariablePipeline.nullable().exactOptional(),
  action: VariableAction.nullable().exactOptional(),
  url: z.string(),
  html_url: z.string().nullable().exactOptional(),
  public_value: z.string().nullable().exactOptional(),
  key_fingerprint: z.string().nullable().exactOptional(),
  checksum: z.string().nullable().exactOptional(),
});

/** The variables that were asked for. */
export const VariableList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  variables: z.array(WorkspaceVariable),
});

/** An event that a webhook sends. */
export const WebhookEvent = z.union([z.enum(["PUSH","EXECUTION_STARTED","EXECUTION_SUCCESSFUL","EXECUTION_FAILED","EXECUTION_FINISHED"]), unrecognized]);

/** A request that a webhook sent. */
export const WebhookRequest = z.looseObject({
  post_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
  response_status: z.int().nullable().exactOptional(),
  body: z.string().nullable().exactOptional(),
});

/** A webhook with all its fields. The secret key is left out. */
export const Webhook = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  target_url: z.string().min(1),
  projects: z.array(z.string()).nullable().exactOptional(),
  events: z.array(WebhookEvent),
  requests: z.array(WebhookRequest).nullable().exactOptional(),
});

/** A webhook as lists show it. */
export const WebhookSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  target_url: z.string().min(1),
  projects: z.array(z.string()).nullable().exactOptional(),
  events: z.array(WebhookEvent),
});

/** The webhooks of the workspace. */
export const WebhookList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  webhooks: z.array(WebhookSummary),
});

/** A workspace with all its fields. */
export const Workspace = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  domain: z.string().min(1),
  owner_id: z.int().nullable().exactOptional(),
  frozen: z.boolean().nullable().exactOptional(),
  create_date: z.iso.datetime({ offset: true }).nullable().exactOptional(),
});

/** A workspace as lists show it. */
export const WorkspaceSummary = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  domain: z.string().min(1),
});

/** The workspaces of the token's user. */
export const WorkspaceList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  workspaces: z.array(WorkspaceSummary),
});
