// Generated from the contract in spec/ (sha256 658837ccfb1e25e7). Do not edit: change spec/, then run `pnpm generate`.

import * as z from 'zod';
import { withoutIgnored } from '../ignored.js';
import { unrecognized, unrecognizedKind } from '../unrecognized.js';
import type { components } from './types.js';

/** How the last run ended, or how far the current one is. `INITIAL` says that there was none. */
export const ExecutionStatus = z.union([z.enum(["INITIAL","ENQUEUED","INPROGRESS","SUCCESSFUL","FAILED","SKIPPED","TERMINATED"]), unrecognized]);

/** What starts the pipeline. */
export const PipelineTrigger = z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]);

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
  name: z.string(),
  on: PipelineTrigger.nullable().exactOptional(),
  refs: z.array(z.string()).nullable().exactOptional(),
  events: z.array(PipelineEvent).nullable().exactOptional(),
  last_execution_status: ExecutionStatus.nullable().exactOptional(),
  last_execution_revision: z.string().nullable().exactOptional(),
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

/** The actions of a pipeline, in the order in which they run. The list is not paged. */
export const ActionList = z.looseObject({
  url: z.string(),
  html_url: z.string(),
  actions: z.array(ActionSummary),
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

/** The envelope of every error answer. There are no codes and no field pointers. */
export const Errors = z.looseObject({
  errors: z.array(z.looseObject({
  message: z.string(),
})),
});
