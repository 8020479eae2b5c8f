// Generated from the contract in spec/ (sha256 f3ad7a5e06b827aa). Do not edit: change spec/, then run `pnpm generate`.

import * as z from 'zod';
import { withoutIgnored } from '../ignored.js';
import { once } from '../once.js';
import { optional } from '../optional.js';
import { unrecognized, unrecognizedKind } from '../unrecognized.js';
import type { components } from './types.js';

export const AccessLevel = once(() => z.union([z.enum(["DENIED","DEFAULT","READ_ONLY","RUN_ONLY","READ_WRITE"]), unrecognized]));

export const AccessLevelInput = once(() => z.enum(["DENIED","DEFAULT","READ_ONLY","RUN_ONLY","READ_WRITE"]));

export const ExecutionStatus = once(() => z.union([z.enum(["INITIAL","ENQUEUED","INPROGRESS","SUCCESSFUL","FAILED","SKIPPED","TERMINATED","WAITING_FOR_APPLY","WAITING_FOR_VARIABLES"]), unrecognized]));

export const PipelineEvent = once(() => z.looseObject({
  type: z.union([z.enum(["PUSH","CREATE_REF","DELETE_REF","PULL_REQUEST"]), unrecognized]),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(z.string()).nullable()),
  branches: optional(z.array(z.string()).nullable()),
}));

export const PipelineSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  last_execution_revision: optional(z.string().nullable()),
  name: z.string().min(1),
  on: optional(z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable()),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEvent()).nullable()),
}));

export const ChangeCondition = once(() => z.looseObject({
  trigger_condition: z.literal("ON_CHANGE"),
}));

export const PathChangeCondition = once(() => z.looseObject({
  trigger_condition: z.literal("ON_CHANGE_AT_PATH"),
  trigger_condition_paths: z.array(z.string()),
}));

export const VariableCondition = once(() => z.looseObject({
  trigger_condition: z.enum(["VAR_IS","VAR_IS_NOT","VAR_CONTAINS","VAR_NOT_CONTAINS","VAR_LESS_THAN","VAR_LESS_THAN_OR_EQUAL","VAR_GREATER_THAN","VAR_GREATER_THAN_OR_EQUAL"]),
  trigger_variable_key: z.string(),
  trigger_variable_value: z.string(),
}));

export const DayCondition = once(() => z.looseObject({
  trigger_condition: z.literal("DAY"),
  trigger_days: z.array(z.int().gte(1).lte(7)),
  zone_id: optional(z.string().nullable()),
}));

export const HourCondition = once(() => z.looseObject({
  trigger_condition: z.literal("HOUR"),
  trigger_hours: z.array(z.int().gte(1).lte(24)),
  zone_id: optional(z.string().nullable()),
}));

export const TimeCondition = once(() => z.looseObject({
  trigger_condition: z.literal("DATETIME"),
  trigger_days: optional(z.array(z.int().gte(1).lte(7)).nullable()),
  trigger_hours: optional(z.array(z.int().gte(1).lte(24)).nullable()),
  zone_id: optional(z.string().nullable()),
}));

export const PipelineCondition = once(() => z.looseObject({
  trigger_condition: z.literal("SUCCESS_PIPELINE"),
  trigger_project_name: z.string(),
  trigger_pipeline_name: z.string(),
}));

export const UserCondition = once(() => z.looseObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS","TRIGGERING_USER_IS_NOT"]),
  trigger_user: z.string(),
}));

export const GroupCondition = once(() => z.looseObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS_IN_GROUP","TRIGGERING_USER_IS_NOT_IN_GROUP"]),
  trigger_group: z.string(),
}));

export const ActionStatusCondition = once(() => z.looseObject({
  trigger_condition: z.enum(["ACTION_STATUS_IS","ACTION_STATUS_IS_NOT"]),
  trigger_action_name: z.string(),
  trigger_status: z.union([z.enum(["SUCCESSFUL","SKIPPED","SUPRESSED","FAILED"]), unrecognized]),
}));

export const OrCondition = once(() => z.looseObject({
  trigger_condition: z.literal("OR"),
  get trigger_operands(): z.ZodType<components['schemas']['OrCondition']['trigger_operands'], components['schemas']['OrCondition']['trigger_operands']> {
    return z.array(TriggerCondition());
  },
}));

export const UnknownCondition = once(() => z.looseObject({
  trigger_condition: unrecognizedKind(["ON_CHANGE","ON_CHANGE_AT_PATH","VAR_IS","VAR_IS_NOT","VAR_CONTAINS","VAR_NOT_CONTAINS","VAR_LESS_THAN","VAR_LESS_THAN_OR_EQUAL","VAR_GREATER_THAN","VAR_GREATER_THAN_OR_EQUAL","DAY","HOUR","DATETIME","SUCCESS_PIPELINE","TRIGGERING_USER_IS","TRIGGERING_USER_IS_NOT","TRIGGERING_USER_IS_IN_GROUP","TRIGGERING_USER_IS_NOT_IN_GROUP","ACTION_STATUS_IS","ACTION_STATUS_IS_NOT","OR"]),
}));

export const TriggerCondition = once(() => z.union([ChangeCondition(), PathChangeCondition(), VariableCondition(), DayCondition(), HourCondition(), TimeCondition(), PipelineCondition(), UserCondition(), GroupCondition(), ActionStatusCondition(), OrCondition(), UnknownCondition()]));

export const Variable = once(() => z.looseObject({
  id: optional(z.int().nullable()),
  key: z.string().min(1),
  value: z.string(),
  type: optional(z.union([z.enum(["VAR","SSH_KEY"]), unrecognized]).nullable()),
  description: optional(z.string().nullable()),
  encrypted: optional(z.boolean().nullable()),
  settable: optional(z.boolean().nullable()),
  file_place: optional(z.union([z.enum(["CONTAINER","NONE"]), unrecognized]).nullable()),
  file_path: optional(z.string().nullable()),
  file_chmod: optional(z.string().nullable()),
}));

export const ServiceConnection = once(() => z.looseObject({
  host: optional(z.string().nullable()),
  port: optional(z.int().gte(1).lte(65535).nullable()),
  user: optional(z.string().nullable()),
  db: optional(z.string().nullable()),
}));

export const Service = once(() => z.looseObject({
  type: z.union([z.enum(["MYSQL","MONGO_DB","MARIADB","POSTGRE_SQL","REDIS","MEMCACHED","ELASTICSEARCH"]), unrecognized]),
  version: optional(z.string().nullable()),
  connection: optional(ServiceConnection().nullable()),
}));

export const IntegrationReference = once(() => z.looseObject({
  hash_id: z.string().min(1),
}));

export const BuildAction = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  pipeline: optional(PipelineSummary().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  docker_image_name: optional(z.string().min(1).nullable()),
  docker_image_tag: optional(z.string().min(1).nullable()),
  execute_commands: optional(z.array(z.string()).nullable()),
  run_as_user: optional(z.string().nullable()),
  volume_mappings: optional(z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable()),
  cached_dirs: optional(z.array(z.string()).nullable()),
  setup_commands: optional(z.array(z.string()).nullable()),
  services: optional(z.array(Service()).nullable()),
  execute_every_command: optional(z.boolean().nullable()),
  working_directory: optional(z.string().nullable()),
  main_service_name: optional(z.string().nullable()),
  shell: optional(z.union([z.enum(["SH","BASH"]), unrecognized]).nullable()),
  cache_base_image: optional(z.boolean().nullable()),
  ignore_image_pull_failures: optional(z.boolean().nullable()),
  reset_entrypoint: optional(z.boolean().nullable()),
  login: optional(z.string().min(1).nullable()),
  registry: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReference().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: z.literal("BUILD"),
}));

export const RunDockerContainerAction = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  pipeline: optional(PipelineSummary().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  docker_image_name: optional(z.string().min(1).nullable()),
  docker_image_tag: optional(z.string().min(1).nullable()),
  inline_commands: optional(z.string().nullable()),
  run_as_user: optional(z.string().nullable()),
  mount_filesystem_disable: optional(z.boolean().nullable()),
  volume_mappings: optional(z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable()),
  export_container_path: optional(z.string().nullable()),
  use_image_from_action: optional(z.boolean().nullable()),
  docker_build_action_id: optional(z.int().gte(0).nullable()),
  docker_build_action_name: optional(z.string().min(1).nullable()),
  entrypoint: optional(z.string().nullable()),
  login: optional(z.string().min(1).nullable()),
  registry: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReference().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: z.literal("RUN_DOCKER_CONTAINER"),
}));

export const DockerfileAction = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  pipeline: optional(PipelineSummary().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  dockerfile_path: optional(z.string().min(1).nullable()),
  context_path: optional(z.string().nullable()),
  docker_image_tag: optional(z.string().nullable()),
  registry: optional(z.string().min(1).nullable()),
  repository: optional(z.string().min(1).nullable()),
  docker_registry: optional(z.union([z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]), unrecognized]).nullable()),
  build_args: optional(z.array(z.string()).nullable()),
  insecure_registry: optional(z.boolean().nullable()),
  do_not_prune_images: optional(z.boolean().nullable()),
  buildkit: optional(z.boolean().nullable()),
  target_platform: optional(z.string().nullable()),
  provenance: optional(z.union([z.enum(["NONE","MIN","MAX"]), unrecognized]).nullable()),
  cache_mode: optional(z.union([z.enum(["MIN","MAX"]), unrecognized]).nullable()),
  login: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReference().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: z.literal("DOCKERFILE"),
}));

export const UnknownAction = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  pipeline: optional(PipelineSummary().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  type: unrecognizedKind(["BUILD","RUN_DOCKER_CONTAINER","DOCKERFILE"]),
}));

export const Action = once(() => z.union([BuildAction(), RunDockerContainerAction(), DockerfileAction(), UnknownAction()]));

export const ActionExecutionStatus = once(() => z.union([z.enum(["INITIAL","ENQUEUED","INPROGRESS","SUCCESSFUL","FAILED","SKIPPED","TERMINATED","NOT_EXECUTED","WAITING_FOR_APPLY","WAITING_FOR_VARIABLES"]), unrecognized]));

export const ActionSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string(),
  type: z.string(),
  trigger_time: optional(z.string().nullable()),
  last_execution_status: optional(ExecutionStatus().nullable()),
}));

export const ActionExecution = once(() => z.looseObject({
  status: ActionExecutionStatus(),
  progress: z.int().gte(0).lte(100),
  action: ActionSummary(),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  finish_date: optional(z.iso.datetime({ offset: true }).nullable()),
}));

export const ActionList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  actions: z.array(ActionSummary()),
}));

export const LoggedAction = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string(),
  type: z.string(),
  trigger_time: optional(z.string().nullable()),
  last_execution_status: optional(ExecutionStatus().nullable()),
  disabled: optional(z.boolean().nullable()),
}));

export const ActionLog = once(() => z.looseObject({
  status: ActionExecutionStatus(),
  progress: z.int().gte(0).lte(100),
  action: LoggedAction(),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  finish_date: optional(z.iso.datetime({ offset: true }).nullable()),
  log: z.array(z.string()),
}));

export const ActionStatusConditionInput = once(() => z.strictObject({
  trigger_condition: z.enum(["ACTION_STATUS_IS","ACTION_STATUS_IS_NOT"]),
  trigger_action_name: z.string(),
  trigger_status: z.enum(["SUCCESSFUL","SKIPPED","SUPRESSED","FAILED"]),
}));

export const ChangeConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("ON_CHANGE"),
}));

export const PathChangeConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("ON_CHANGE_AT_PATH"),
  trigger_condition_paths: z.array(z.string()),
}));

export const VariableConditionInput = once(() => z.strictObject({
  trigger_condition: z.enum(["VAR_IS","VAR_IS_NOT","VAR_CONTAINS","VAR_NOT_CONTAINS","VAR_LESS_THAN","VAR_LESS_THAN_OR_EQUAL","VAR_GREATER_THAN","VAR_GREATER_THAN_OR_EQUAL"]),
  trigger_variable_key: z.string(),
  trigger_variable_value: z.string(),
}));

export const DayConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("DAY"),
  trigger_days: z.array(z.int().gte(1).lte(7)),
  zone_id: optional(z.string().nullable()),
}));

export const HourConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("HOUR"),
  trigger_hours: z.array(z.int().gte(1).lte(24)),
  zone_id: optional(z.string().nullable()),
}));

export const TimeConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("DATETIME"),
  trigger_days: optional(z.array(z.int().gte(1).lte(7)).nullable()),
  trigger_hours: optional(z.array(z.int().gte(1).lte(24)).nullable()),
  zone_id: optional(z.string().nullable()),
}));

export const PipelineConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("SUCCESS_PIPELINE"),
  trigger_project_name: z.string(),
  trigger_pipeline_name: z.string(),
}));

export const UserConditionInput = once(() => z.strictObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS","TRIGGERING_USER_IS_NOT"]),
  trigger_user: z.string(),
}));

export const GroupConditionInput = once(() => z.strictObject({
  trigger_condition: z.enum(["TRIGGERING_USER_IS_IN_GROUP","TRIGGERING_USER_IS_NOT_IN_GROUP"]),
  trigger_group: z.string(),
}));

export const OrConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("OR"),
  get trigger_operands(): z.ZodType<components['schemas']['OrConditionInput']['trigger_operands'], components['schemas']['OrConditionInput']['trigger_operands']> {
    return z.array(TriggerConditionInput());
  },
}));

export const TriggerConditionInput = once(() => z.xor([ChangeConditionInput(), PathChangeConditionInput(), VariableConditionInput(), DayConditionInput(), HourConditionInput(), TimeConditionInput(), PipelineConditionInput(), UserConditionInput(), GroupConditionInput(), ActionStatusConditionInput(), OrConditionInput()]));

export const VariableInput = once(() => z.strictObject({
  id: optional(z.unknown()),
  key: z.string().min(1),
  value: z.string(),
  type: optional(z.enum(["VAR","SSH_KEY"]).nullable()),
  description: optional(z.string().nullable()),
  encrypted: optional(z.boolean().nullable()),
  settable: optional(z.boolean().nullable()),
  file_place: optional(z.enum(["CONTAINER","NONE"]).nullable()),
  file_path: optional(z.string().nullable()),
  file_chmod: optional(z.string().nullable()),
}).overwrite(withoutIgnored(["id"])));

export const ServiceConnectionInput = once(() => z.looseObject({
  host: optional(z.string().nullable()),
  port: optional(z.int().gte(1).lte(65535).nullable()),
  user: optional(z.string().nullable()),
  password: optional(z.string().nullable()),
  db: optional(z.string().nullable()),
}));

export const ServiceInput = once(() => z.strictObject({
  type: z.enum(["MYSQL","MONGO_DB","MARIADB","POSTGRE_SQL","REDIS","MEMCACHED","ELASTICSEARCH"]),
  version: optional(z.string().nullable()),
  connection: optional(ServiceConnectionInput().nullable()),
}));

const commonAddBuildAction = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  name: z.string().min(1),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  docker_image_name: z.string().min(1),
  docker_image_tag: z.string().min(1),
  execute_commands: z.array(z.string()),
  run_as_user: optional(z.string().nullable()),
  volume_mappings: optional(z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable()),
  cached_dirs: optional(z.array(z.string()).nullable()),
  setup_commands: optional(z.array(z.string()).nullable()),
  services: optional(z.array(ServiceInput()).nullable()),
  execute_every_command: optional(z.boolean().nullable()),
  working_directory: optional(z.string().nullable()),
  main_service_name: optional(z.string().nullable()),
  shell: optional(z.enum(["SH","BASH"]).nullable()),
  cache_base_image: optional(z.boolean().nullable()),
  ignore_image_pull_failures: optional(z.boolean().nullable()),
  reset_entrypoint: optional(z.boolean().nullable()),
  after_action_id: optional(z.int().gte(0).nullable()),
  type: z.literal("BUILD"),
}));

export const AddBuildActionWithPublicImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddBuildActionWithPrivateRegistryImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: z.string().min(1),
  password: z.string().min(1),
  registry: z.string().min(1),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const IntegrationReferenceInput = once(() => z.strictObject({
  hash_id: z.string().min(1),
}));

export const AddBuildActionWithDockerHubImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddBuildActionWithGoogleImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: z.string().min(1),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddBuildActionWithAmazonImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddBuildAction = once(() => z.xor([AddBuildActionWithPublicImage(), AddBuildActionWithPrivateRegistryImage(), AddBuildActionWithDockerHubImage(), AddBuildActionWithGoogleImage(), AddBuildActionWithAmazonImage()]));

const commonAddRunDockerContainerAction = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  name: z.string().min(1),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  docker_image_name: z.string().min(1),
  docker_image_tag: z.string().min(1),
  inline_commands: z.string(),
  run_as_user: optional(z.string().nullable()),
  mount_filesystem_disable: optional(z.boolean().nullable()),
  volume_mappings: optional(z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable()),
  export_container_path: optional(z.string().nullable()),
  use_image_from_action: optional(z.boolean().nullable()),
  docker_build_action_id: optional(z.int().gte(0).nullable()),
  docker_build_action_name: optional(z.string().min(1).nullable()),
  entrypoint: optional(z.string().nullable()),
  after_action_id: optional(z.int().gte(0).nullable()),
  type: z.literal("RUN_DOCKER_CONTAINER"),
}));

export const AddRunDockerContainerActionWithPublicImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddRunDockerContainerActionWithPrivateRegistryImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: z.string().min(1),
  password: z.string().min(1),
  registry: z.string().min(1),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddRunDockerContainerActionWithDockerHubImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddRunDockerContainerActionWithGoogleImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: z.string().min(1),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddRunDockerContainerActionWithAmazonImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddRunDockerContainerAction = once(() => z.xor([AddRunDockerContainerActionWithPublicImage(), AddRunDockerContainerActionWithPrivateRegistryImage(), AddRunDockerContainerActionWithDockerHubImage(), AddRunDockerContainerActionWithGoogleImage(), AddRunDockerContainerActionWithAmazonImage()]));

const commonAddDockerfileAction = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  name: z.string().min(1),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  dockerfile_path: z.string().min(1),
  context_path: optional(z.string().nullable()),
  docker_image_tag: optional(z.string().nullable()),
  registry: optional(z.string().min(1).nullable()),
  repository: optional(z.string().min(1).nullable()),
  docker_registry: optional(z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]).nullable()),
  build_args: optional(z.array(z.string()).nullable()),
  insecure_registry: optional(z.boolean().nullable()),
  do_not_prune_images: optional(z.boolean().nullable()),
  buildkit: optional(z.boolean().nullable()),
  target_platform: optional(z.string().nullable()),
  provenance: optional(z.enum(["NONE","MIN","MAX"]).nullable()),
  cache_mode: optional(z.enum(["MIN","MAX"]).nullable()),
  after_action_id: optional(z.int().gte(0).nullable()),
  type: z.literal("DOCKERFILE"),
}));

export const AddDockerfileActionWithNoPush = once(() => z.strictObject({
  ...commonAddDockerfileAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddDockerfileActionWithLoginPush = once(() => z.strictObject({
  ...commonAddDockerfileAction(),
  login: z.string().min(1),
  password: z.string().min(1),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddDockerfileActionWithIntegrationPush = once(() => z.strictObject({
  ...commonAddDockerfileAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: optional(z.string().min(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const AddDockerfileAction = once(() => z.xor([AddDockerfileActionWithNoPush(), AddDockerfileActionWithLoginPush(), AddDockerfileActionWithIntegrationPush()]));

export const AddAction = once(() => z.xor([AddBuildAction(), AddRunDockerContainerAction(), AddDockerfileAction()]));

export const AllowedPipelineInput = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: z.int().gte(1),
  name: optional(z.unknown()),
}).overwrite(withoutIgnored(["url","html_url","name"])));

export const IntegrationAccessInput = once(() => z.enum(["MANAGE","USE_ONLY","DENIED"]));

export const IntegrationGrantInput = once(() => z.strictObject({
  id: z.int().gte(1),
  access_level: IntegrationAccessInput(),
}));

export const IntegrationPermissionsInput = once(() => z.strictObject({
  admins: optional(IntegrationAccessInput().nullable()),
  others: optional(IntegrationAccessInput().nullable()),
  users: optional(z.array(IntegrationGrantInput()).nullable()),
  groups: optional(z.array(IntegrationGrantInput()).nullable()),
}));

export const RoleAssumptionInput = once(() => z.strictObject({
  arn: z.string().min(1),
  external_id: optional(z.string().nullable()),
  duration: optional(z.int().gte(1).nullable()),
}));

export const AddAmazonIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  access_key: z.string().min(1),
  secret_key: z.string().min(1),
  role_assumptions: optional(z.array(RoleAssumptionInput()).nullable()),
  type: z.literal("AMAZON"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddAzureIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  app_id: z.string().min(1),
  tenant_id: z.string().min(1),
  password: z.string().min(1),
  type: z.literal("AZURE_CLOUD"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddBackblazeIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  key_id: z.string().min(1),
  application_key: z.string().min(1),
  type: z.literal("BACKBLAZE"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

const commonAddCloudflareIntegration = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  type: z.literal("CLOUDFLARE"),
}));

export const AddCloudflareIntegrationWithCloudflareToken = once(() => z.strictObject({
  ...commonAddCloudflareIntegration(),
  token: z.string().min(1),
  api_key: optional(z.null()),
  email: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddCloudflareIntegrationWithCloudflareApiKey = once(() => z.strictObject({
  ...commonAddCloudflareIntegration(),
  token: optional(z.null()),
  api_key: z.string().min(1),
  email: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddCloudflareIntegration = once(() => z.xor([AddCloudflareIntegrationWithCloudflareToken(), AddCloudflareIntegrationWithCloudflareApiKey()]));

export const AddGoogleIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  api_key: z.string().min(1),
  type: z.literal("GOOGLE_SERVICE_ACCOUNT"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddGroup = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  name: z.string().min(1),
  description: optional(z.string().nullable()),
  auto_assign_to_new_projects: optional(z.boolean().nullable()),
  auto_assign_permission_set_id: optional(z.int().gte(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id"])));

export const GroupMemberStatusInput = once(() => z.enum(["MEMBER","MANAGER"]));

export const AddGroupMember = once(() => z.strictObject({
  id: z.int().gte(1),
  status: optional(GroupMemberStatusInput().nullable()),
}));

export const AddTokenIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  token: z.string().min(1),
  type: z.enum(["DIGITAL_OCEAN","NEW_RELIC","SENTRY","SENTRY_ENTERPRISE","ROLLBAR","DATADOG","HONEYBADGER","VULTR","LOGGLY","FIREBASE","GHOST_INSPECTOR","GIT_HUB"]),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddShopifyIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  token: z.string().min(1),
  shop: z.string().min(1),
  partner_token: optional(z.string().min(1).nullable()),
  type: z.literal("SHOPIFY"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddRackspaceIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  username: z.string().min(1),
  token: z.string().min(1),
  type: z.literal("RACKSPACE"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddSpacesIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  access_key: z.string().min(1),
  secret_key: z.string().min(1),
  type: z.literal("DO_SPACES"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddLoginIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  username: z.string().min(1),
  password: z.string().min(1),
  type: z.enum(["UPCLOUD","DOCKER_HUB"]),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddPushoverIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: z.enum(["WORKSPACE","PROJECT"]),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  type: z.literal("PUSHOVER"),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const AddIntegration = once(() => z.xor([AddTokenIntegration(), AddShopifyIntegration(), AddRackspaceIntegration(), AddCloudflareIntegration(), AddAmazonIntegration(), AddSpacesIntegration(), AddLoginIntegration(), AddAzureIntegration(), AddGoogleIntegration(), AddBackblazeIntegration(), AddPushoverIntegration()]));

export const AddMember = once(() => z.strictObject({
  email: z.string().min(1),
}));

export const AddPermissionSet = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  type: optional(z.unknown()),
  name: z.string().min(1),
  description: optional(z.string().nullable()),
  repository_access_level: z.enum(["READ_ONLY","READ_WRITE","MANAGE"]),
  pipeline_access_level: z.enum(["DENIED","READ_ONLY","RUN_ONLY","READ_WRITE"]),
  sandbox_access_level: z.enum(["DENIED","READ_ONLY","READ_WRITE"]),
  project_team_access_level: optional(z.enum(["READ_ONLY","MANAGE"]).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","type"])));

export const PipelineEventInput = once(() => z.strictObject({
  type: z.enum(["PUSH","CREATE_REF","DELETE_REF","PULL_REQUEST"]),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(z.string()).nullable()),
  branches: optional(z.array(z.string()).nullable()),
}));

export const PriorityInput = once(() => z.enum(["LOW","NORMAL","HIGH"]));

export const PermissionGrantInput = once(() => z.strictObject({
  id: z.int(),
  access_level: AccessLevelInput(),
}));

export const PipelinePermissionsInput = once(() => z.strictObject({
  others: optional(AccessLevelInput().nullable()),
  users: optional(z.array(PermissionGrantInput()).nullable()),
  groups: optional(z.array(PermissionGrantInput()).nullable()),
}));

export const RemoteParameterInput = once(() => z.strictObject({
  key: z.string(),
  value: z.string(),
}));

export const AddPipeline = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  last_execution_revision: optional(z.unknown()),
  name: z.string().min(1),
  on: z.enum(["CLICK","EVENT","SCHEDULE"]),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEventInput()).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  always_from_scratch: optional(z.boolean().nullable()),
  auto_clear_cache: optional(z.boolean().nullable()),
  no_skip_to_most_recent: optional(z.boolean().nullable()),
  do_not_create_commit_status: optional(z.boolean().nullable()),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  delay: optional(z.int().gte(1).nullable()),
  cron: optional(z.string().nullable()),
  paused: optional(z.boolean().nullable()),
  pause_on_repeated_failures: optional(z.int().gte(1).lte(100).nullable()),
  ignore_fail_on_project_status: optional(z.boolean().nullable()),
  execution_message_template: optional(z.string().nullable()),
  priority: optional(PriorityInput().nullable()),
  fetch_all_refs: optional(z.boolean().nullable()),
  fail_on_prepare_env_warning: optional(z.boolean().nullable()),
  concurrent_pipeline_runs: optional(z.boolean().nullable()),
  clone_depth: optional(z.int().gte(0).nullable()),
  target_site_url: optional(z.string().nullable()),
  worker: optional(z.string().nullable()),
  disabled: optional(z.boolean().nullable()),
  disabled_reason: optional(z.string().nullable()),
  description_required: optional(z.boolean().nullable()),
  git_changeset_base: optional(z.enum(["LATEST_RUN","LATEST_RUN_MATCHING_REF","PULL_REQUEST"]).nullable()),
  filesystem_changeset_base: optional(z.enum(["DATE_MODIFIED","CONTENTS"]).nullable()),
  cache_scope: optional(z.enum(["PIPELINE","PROJECT","WORKSPACE"]).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  permissions: optional(PipelinePermissionsInput().nullable()),
  definition_source: optional(z.enum(["LOCAL","REMOTE"]).nullable()),
  remote_project_name: optional(z.string().nullable()),
  remote_branch: optional(z.string().nullable()),
  remote_path: optional(z.string().nullable()),
  remote_parameters: optional(z.array(RemoteParameterInput()).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","last_execution_revision"])));

const commonAddProject = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  status: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  display_name: z.string().min(1),
  create_date: optional(z.unknown()),
  created_by: optional(z.unknown()),
  http_repository: optional(z.unknown()),
  ssh_repository: optional(z.unknown()),
  default_branch: optional(z.unknown()),
  access: optional(z.enum(["PUBLIC","PRIVATE"]).nullable()),
  fetch_submodules: optional(z.boolean().nullable()),
  fetch_submodules_env_key: optional(z.string().min(1).nullable()),
  allow_pull_requests: optional(z.boolean().nullable()),
  update_default_branch_from_external: optional(z.boolean().nullable()),
}));

export const AddProjectWithBuddyRepository = once(() => z.strictObject({
  ...commonAddProject(),
  integration: optional(z.null()),
  external_project_id: optional(z.null()),
  git_lab_project_id: optional(z.null()),
  custom_repo_url: optional(z.null()),
  custom_repo_user: optional(z.null()),
  custom_repo_pass: optional(z.null()),
  custom_repo_ssh_key_id: optional(z.null()),
  without_repo: optional(z.boolean().nullable()),
  without_repository: optional(z.boolean().nullable()),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"])));

export const AddProjectWithIntegratedRepository = once(() => z.strictObject({
  ...commonAddProject(),
  integration: IntegrationReferenceInput(),
  external_project_id: z.string().min(1),
  git_lab_project_id: optional(z.string().min(1).nullable()),
  custom_repo_url: optional(z.null()),
  custom_repo_user: optional(z.null()),
  custom_repo_pass: optional(z.null()),
  custom_repo_ssh_key_id: optional(z.null()),
  without_repo: optional(z.null()),
  without_repository: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"])));

export const AddProjectWithCustomRepository = once(() => z.strictObject({
  ...commonAddProject(),
  integration: optional(z.null()),
  external_project_id: optional(z.null()),
  git_lab_project_id: optional(z.null()),
  custom_repo_url: z.string().min(1),
  custom_repo_user: z.string().min(1),
  custom_repo_pass: optional(z.string().min(1).nullable()),
  custom_repo_ssh_key_id: optional(z.null()),
  without_repo: optional(z.null()),
  without_repository: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"])));

export const AddProjectWithCustomRepositoryKey = once(() => z.strictObject({
  ...commonAddProject(),
  integration: optional(z.null()),
  external_project_id: optional(z.null()),
  git_lab_project_id: optional(z.null()),
  custom_repo_url: z.string().min(1),
  custom_repo_user: optional(z.null()),
  custom_repo_pass: optional(z.null()),
  custom_repo_ssh_key_id: z.int().gte(1),
  without_repo: optional(z.null()),
  without_repository: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"])));

export const AddProject = once(() => z.xor([AddProjectWithBuddyRepository(), AddProjectWithIntegratedRepository(), AddProjectWithCustomRepository(), AddProjectWithCustomRepositoryKey()]));

export const PermissionSetReference = once(() => z.strictObject({
  id: z.int().gte(1),
}));

export const AddProjectMember = once(() => z.strictObject({
  id: z.int().gte(1),
  permission_set: PermissionSetReference(),
}));

export const AddUserEmail = once(() => z.strictObject({
  email: z.string().min(1),
  confirmed: optional(z.unknown()),
}).overwrite(withoutIgnored(["confirmed"])));

export const AddUserKey = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  title: optional(z.string().nullable()),
  content: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id"])));

export const VariableProjectInput = once(() => z.strictObject({
  name: z.string().min(1),
}));

export const VariablePipelineInput = once(() => z.strictObject({
  id: z.int().gte(1),
}));

export const VariableActionInput = once(() => z.strictObject({
  id: z.int().gte(1),
}));

export const AddVariable = once(() => z.strictObject({
  id: optional(z.unknown()),
  key: z.string().min(1),
  value: z.string(),
  type: optional(z.enum(["VAR","SSH_KEY"]).nullable()),
  description: optional(z.string().nullable()),
  encrypted: optional(z.boolean().nullable()),
  settable: optional(z.boolean().nullable()),
  file_place: optional(z.enum(["CONTAINER","NONE"]).nullable()),
  file_path: optional(z.string().nullable()),
  file_chmod: optional(z.string().nullable()),
  project: optional(VariableProjectInput().nullable()),
  pipeline: optional(VariablePipelineInput().nullable()),
  action: optional(VariableActionInput().nullable()),
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  public_value: optional(z.unknown()),
  key_fingerprint: optional(z.unknown()),
  checksum: optional(z.unknown()),
}).overwrite(withoutIgnored(["id","url","html_url","public_value","key_fingerprint","checksum"])));

export const WebhookEventInput = once(() => z.enum(["PUSH","EXECUTION_STARTED","EXECUTION_SUCCESSFUL","EXECUTION_FAILED","EXECUTION_FINISHED"]));

export const AddWebhook = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  target_url: z.string().min(1),
  projects: z.array(z.string()),
  events: z.array(WebhookEventInput()),
  secret_key: z.string(),
  requests: optional(z.unknown()),
}).overwrite(withoutIgnored(["url","html_url","id","requests"])));

export const AddWorkspace = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  domain: z.string().min(1),
  owner_id: optional(z.unknown()),
  frozen: optional(z.unknown()),
  create_date: optional(z.unknown()),
  encryption_salt: optional(z.string().min(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","owner_id","frozen","create_date"])));

export const AllowedPipeline = once(() => z.looseObject({
  url: optional(z.string().nullable()),
  html_url: optional(z.string().nullable()),
  id: z.int().gte(1),
  name: optional(z.string().nullable()),
}));

export const ApplyExecution = once(() => z.strictObject({
  operation: z.literal("APPLY"),
}));

export const ApplyVariables = once(() => z.strictObject({
  operation: z.literal("APPLY_VARIABLES"),
  variables: z.array(VariableInput()),
}));

export const CommitPerson = once(() => z.looseObject({
  url: optional(z.string().nullable()),
  html_url: optional(z.string().nullable()),
  id: optional(z.int().nullable()),
  name: optional(z.string().nullable()),
  avatar_url: optional(z.string().nullable()),
  email: optional(z.string().nullable()),
}));

export const CommitSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  revision: z.string(),
  author_date: optional(z.iso.datetime({ offset: true }).nullable()),
  commit_date: optional(z.iso.datetime({ offset: true }).nullable()),
  message: optional(z.string().nullable()),
  committer: optional(CommitPerson().nullable()),
  author: optional(CommitPerson().nullable()),
}));

export const Branch = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  name: z.string(),
  default: optional(z.boolean().nullable()),
  commit: CommitSummary(),
}));

export const BranchSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  name: z.string(),
  default: optional(z.boolean().nullable()),
}));

export const BranchList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  branches: z.array(BranchSummary()),
}));

export const CancelExecution = once(() => z.strictObject({
  operation: z.literal("CANCEL"),
}));

export const CommitStats = once(() => z.looseObject({
  additions: optional(z.int().nullable()),
  deletions: optional(z.int().nullable()),
  total: optional(z.int().nullable()),
}));

export const CommitFile = once(() => z.looseObject({
  additions: optional(z.int().nullable()),
  deletions: optional(z.int().nullable()),
  total: optional(z.int().nullable()),
  file_name: z.string(),
  status: z.union([z.enum(["ADDED","MODIFIED","REPLACED","DELETED"]), unrecognized]),
  patch: optional(z.string().nullable()),
}));

export const Commit = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  revision: z.string(),
  author_date: optional(z.iso.datetime({ offset: true }).nullable()),
  commit_date: optional(z.iso.datetime({ offset: true }).nullable()),
  message: optional(z.string().nullable()),
  committer: optional(CommitPerson().nullable()),
  author: optional(CommitPerson().nullable()),
  stats: CommitStats(),
  files: z.array(CommitFile()),
}));

export const CommitList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  commits: z.array(CommitSummary()),
}));

export const Content = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  content_type: z.union([z.enum(["FILE","DIR","SYMLINK","SUB_MODULE"]), unrecognized]),
  encoding: optional(z.union([z.enum(["base64"]), unrecognized]).nullable()),
  size: optional(z.int().nullable()),
  name: z.string(),
  path: z.string(),
  content: optional(z.string().nullable()),
}));

export const ContentList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  contents: z.array(Content()),
}));

export const ContentView = once(() => z.union([ContentList(), Content()]));

export const EditBuildAction = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  docker_image_name: optional(z.string().min(1).nullable()),
  docker_image_tag: optional(z.string().min(1).nullable()),
  execute_commands: optional(z.array(z.string()).nullable()),
  run_as_user: optional(z.string().nullable()),
  volume_mappings: optional(z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable()),
  cached_dirs: optional(z.array(z.string()).nullable()),
  setup_commands: optional(z.array(z.string()).nullable()),
  services: optional(z.array(ServiceInput()).nullable()),
  execute_every_command: optional(z.boolean().nullable()),
  working_directory: optional(z.string().nullable()),
  main_service_name: optional(z.string().nullable()),
  shell: optional(z.enum(["SH","BASH"]).nullable()),
  cache_base_image: optional(z.boolean().nullable()),
  ignore_image_pull_failures: optional(z.boolean().nullable()),
  reset_entrypoint: optional(z.boolean().nullable()),
  login: optional(z.string().min(1).nullable()),
  password: optional(z.string().min(1).nullable()),
  registry: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReferenceInput().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: optional(z.literal("BUILD")),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const EditRunDockerContainerAction = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  docker_image_name: optional(z.string().min(1).nullable()),
  docker_image_tag: optional(z.string().min(1).nullable()),
  inline_commands: optional(z.string().nullable()),
  run_as_user: optional(z.string().nullable()),
  mount_filesystem_disable: optional(z.boolean().nullable()),
  volume_mappings: optional(z.array(z.string().regex(new RegExp("^[^:]+:.+$"))).nullable()),
  export_container_path: optional(z.string().nullable()),
  use_image_from_action: optional(z.boolean().nullable()),
  docker_build_action_id: optional(z.int().gte(0).nullable()),
  docker_build_action_name: optional(z.string().min(1).nullable()),
  entrypoint: optional(z.string().nullable()),
  login: optional(z.string().min(1).nullable()),
  password: optional(z.string().min(1).nullable()),
  registry: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReferenceInput().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: optional(z.literal("RUN_DOCKER_CONTAINER")),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const EditDockerfileAction = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  dockerfile_path: optional(z.string().min(1).nullable()),
  context_path: optional(z.string().nullable()),
  docker_image_tag: optional(z.string().nullable()),
  registry: optional(z.string().min(1).nullable()),
  repository: optional(z.string().min(1).nullable()),
  docker_registry: optional(z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]).nullable()),
  build_args: optional(z.array(z.string()).nullable()),
  insecure_registry: optional(z.boolean().nullable()),
  do_not_prune_images: optional(z.boolean().nullable()),
  buildkit: optional(z.boolean().nullable()),
  target_platform: optional(z.string().nullable()),
  provenance: optional(z.enum(["NONE","MIN","MAX"]).nullable()),
  cache_mode: optional(z.enum(["MIN","MAX"]).nullable()),
  login: optional(z.string().min(1).nullable()),
  password: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReferenceInput().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: optional(z.literal("DOCKERFILE")),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline"])));

export const EditAction = once(() => z.union([EditBuildAction(), EditRunDockerContainerAction(), EditDockerfileAction()]));

export const EditGroup = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  description: optional(z.string().nullable()),
  auto_assign_to_new_projects: optional(z.boolean().nullable()),
  auto_assign_permission_set_id: optional(z.int().gte(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id"])));

export const IntegrationTypeInput = once(() => z.enum(["GIT_HUB","BITBUCKET","GOOGLE","DIGITAL_OCEAN","SLACK","MODULUS","HEROKU","AMAZON","GIT_LAB","SHOPIFY","GIT_HUB_ENTERPRISE","GIT_LAB_ENTERPRISE","PUSHOVER","PUSHBULLET","RACKSPACE","CUSTOM","CLOUDFLARE","NEW_RELIC","SENTRY","ROLLBAR","DATADOG","DO_SPACES","HONEYBADGER","VULTR","SENTRY_ENTERPRISE","LOGGLY","HIP_CHAT","FIREBASE","TELEGRAM","AZURE","UPCLOUD","GHOST_INSPECTOR","NETLIFY","AZURE_CLOUD","MICROSOFT_TEAMS","GOOGLE_SERVICE_ACCOUNT","GOOGLE_PLAY_STORE","DOCKER_HUB","APP_STORE","GIT_HUB_APP","GIT_HUB_APP_ENTERPRISE","GIT_HUB_API","ATOP","SNYK","STACK_HAWK","BLACKFIRE","BACKBLAZE","ONE_LOGIN","OKTA"]));

export const EditIntegration = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  hash_id: optional(z.unknown()),
  auth_type: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  identifier: optional(z.string().min(1).nullable()),
  scope: optional(z.enum(["WORKSPACE","PROJECT"]).nullable()),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipelineInput()).nullable()),
  permissions: optional(IntegrationPermissionsInput().nullable()),
  token: optional(z.string().min(1).nullable()),
  username: optional(z.string().min(1).nullable()),
  password: optional(z.string().min(1).nullable()),
  shop: optional(z.string().min(1).nullable()),
  partner_token: optional(z.string().min(1).nullable()),
  access_key: optional(z.string().min(1).nullable()),
  secret_key: optional(z.string().min(1).nullable()),
  role_assumptions: optional(z.array(RoleAssumptionInput()).nullable()),
  app_id: optional(z.string().min(1).nullable()),
  tenant_id: optional(z.string().min(1).nullable()),
  api_key: optional(z.string().min(1).nullable()),
  email: optional(z.string().min(1).nullable()),
  key_id: optional(z.string().min(1).nullable()),
  application_key: optional(z.string().min(1).nullable()),
  type: optional(IntegrationTypeInput().nullable()),
}).overwrite(withoutIgnored(["url","html_url","hash_id","auth_type"])));

export const EditMember = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  name: optional(z.unknown()),
  avatar_url: optional(z.unknown()),
  email: optional(z.unknown()),
  admin: optional(z.boolean().nullable()),
  workspace_owner: optional(z.unknown()),
  auto_assign_to_new_projects: optional(z.boolean().nullable()),
  auto_assign_permission_set_id: optional(z.int().gte(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","name","avatar_url","email","workspace_owner"])));

export const EditPermissionSet = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  type: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  description: optional(z.string().nullable()),
  repository_access_level: optional(z.enum(["READ_ONLY","READ_WRITE","MANAGE"]).nullable()),
  pipeline_access_level: optional(z.enum(["DENIED","READ_ONLY","RUN_ONLY","READ_WRITE"]).nullable()),
  sandbox_access_level: optional(z.enum(["DENIED","READ_ONLY","READ_WRITE"]).nullable()),
  project_team_access_level: optional(z.enum(["READ_ONLY","MANAGE"]).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","type"])));

export const EditPipeline = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  last_execution_revision: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  on: optional(z.enum(["CLICK","EVENT","SCHEDULE"]).nullable()),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEventInput()).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  always_from_scratch: optional(z.boolean().nullable()),
  auto_clear_cache: optional(z.boolean().nullable()),
  no_skip_to_most_recent: optional(z.boolean().nullable()),
  do_not_create_commit_status: optional(z.boolean().nullable()),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  delay: optional(z.int().gte(1).nullable()),
  cron: optional(z.string().nullable()),
  paused: optional(z.boolean().nullable()),
  pause_on_repeated_failures: optional(z.int().gte(1).lte(100).nullable()),
  ignore_fail_on_project_status: optional(z.boolean().nullable()),
  execution_message_template: optional(z.string().nullable()),
  priority: optional(PriorityInput().nullable()),
  fetch_all_refs: optional(z.boolean().nullable()),
  fail_on_prepare_env_warning: optional(z.boolean().nullable()),
  concurrent_pipeline_runs: optional(z.boolean().nullable()),
  clone_depth: optional(z.int().gte(0).nullable()),
  target_site_url: optional(z.string().nullable()),
  worker: optional(z.string().nullable()),
  disabled: optional(z.boolean().nullable()),
  disabled_reason: optional(z.string().nullable()),
  description_required: optional(z.boolean().nullable()),
  git_changeset_base: optional(z.enum(["LATEST_RUN","LATEST_RUN_MATCHING_REF","PULL_REQUEST"]).nullable()),
  filesystem_changeset_base: optional(z.enum(["DATE_MODIFIED","CONTENTS"]).nullable()),
  cache_scope: optional(z.enum(["PIPELINE","PROJECT","WORKSPACE"]).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  permissions: optional(PipelinePermissionsInput().nullable()),
  definition_source: optional(z.enum(["LOCAL","REMOTE"]).nullable()),
  remote_project_name: optional(z.string().nullable()),
  remote_branch: optional(z.string().nullable()),
  remote_path: optional(z.string().nullable()),
  remote_parameters: optional(z.array(RemoteParameterInput()).nullable()),
  clear_cache: optional(z.boolean().nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","last_execution_revision"])));

export const EditProject = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  status: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  display_name: optional(z.string().min(1).nullable()),
  create_date: optional(z.unknown()),
  created_by: optional(z.unknown()),
  http_repository: optional(z.unknown()),
  ssh_repository: optional(z.unknown()),
  default_branch: optional(z.unknown()),
  access: optional(z.enum(["PUBLIC","PRIVATE"]).nullable()),
  fetch_submodules: optional(z.boolean().nullable()),
  fetch_submodules_env_key: optional(z.string().min(1).nullable()),
  allow_pull_requests: optional(z.boolean().nullable()),
  update_default_branch_from_external: optional(z.boolean().nullable()),
}).overwrite(withoutIgnored(["url","html_url","status","create_date","created_by","http_repository","ssh_repository","default_branch"])));

export const EditProjectMember = once(() => z.strictObject({
  permission_set: optional(PermissionSetReference().nullable()),
}));

export const EditUser = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  avatar_url: optional(z.unknown()),
  workspaces_url: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  title: optional(z.string().nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","avatar_url","workspaces_url"])));

export const EditVariable = once(() => z.strictObject({
  id: optional(z.unknown()),
  key: optional(z.string().min(1).nullable()),
  value: optional(z.string().nullable()),
  type: optional(z.enum(["VAR","SSH_KEY"]).nullable()),
  description: optional(z.string().nullable()),
  encrypted: optional(z.boolean().nullable()),
  settable: optional(z.boolean().nullable()),
  file_place: optional(z.enum(["CONTAINER","NONE"]).nullable()),
  file_path: optional(z.string().nullable()),
  file_chmod: optional(z.string().nullable()),
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  public_value: optional(z.unknown()),
  key_fingerprint: optional(z.unknown()),
  checksum: optional(z.unknown()),
}).overwrite(withoutIgnored(["id","url","html_url","public_value","key_fingerprint","checksum"])));

export const EditWebhook = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  target_url: optional(z.string().min(1).nullable()),
  projects: optional(z.array(z.string()).nullable()),
  events: optional(z.array(WebhookEventInput()).nullable()),
  secret_key: optional(z.string().nullable()),
  requests: optional(z.unknown()),
}).overwrite(withoutIgnored(["url","html_url","id","requests"])));

export const EditWorkspace = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  domain: optional(z.string().min(1).nullable()),
  owner_id: optional(z.unknown()),
  frozen: optional(z.unknown()),
  create_date: optional(z.unknown()),
  encryption_salt: optional(z.string().min(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","owner_id","frozen","create_date"])));

export const Errors = once(() => z.looseObject({
  errors: z.array(z.looseObject({
  message: z.string(),
})),
}));

export const Priority = once(() => z.union([z.enum(["LOW","NORMAL","HIGH"]), unrecognized]));

export const ExecutionRef = once(() => z.looseObject({
  url: optional(z.string().nullable()),
  html_url: optional(z.string().nullable()),
  name: z.string(),
  default: optional(z.boolean().nullable()),
}));

export const MemberSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: optional(z.string().nullable()),
  avatar_url: optional(z.string().nullable()),
  email: optional(z.string().nullable()),
}));

export const ExecutionRevision = once(() => z.looseObject({
  url: optional(z.string().nullable()),
  html_url: optional(z.string().nullable()),
  revision: z.string(),
  author_date: optional(z.iso.datetime({ offset: true }).nullable()),
  commit_date: optional(z.iso.datetime({ offset: true }).nullable()),
  message: optional(z.string().nullable()),
  committer: optional(MemberSummary().nullable()),
  author: optional(MemberSummary().nullable()),
}));

export const Execution = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  finish_date: optional(z.iso.datetime({ offset: true }).nullable()),
  triggeredOn: optional(z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable()),
  priority: optional(Priority().nullable()),
  refresh: optional(z.boolean().nullable()),
  status: ExecutionStatus(),
  comment: optional(z.string().nullable()),
  branch: optional(ExecutionRef().nullable()),
  tag: optional(ExecutionRef().nullable()),
  pull_request: optional(ExecutionRef().nullable()),
  from_revision: optional(ExecutionRevision().nullable()),
  to_revision: optional(ExecutionRevision().nullable()),
  delay_until: optional(z.iso.datetime({ offset: true }).nullable()),
  creator: optional(MemberSummary().nullable()),
  action_executions: z.array(ActionExecution()),
}));

export const ExecutionSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  finish_date: optional(z.iso.datetime({ offset: true }).nullable()),
  triggeredOn: optional(z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable()),
  priority: optional(Priority().nullable()),
  refresh: optional(z.boolean().nullable()),
  status: ExecutionStatus(),
  comment: optional(z.string().nullable()),
  branch: optional(ExecutionRef().nullable()),
  tag: optional(ExecutionRef().nullable()),
  pull_request: optional(ExecutionRef().nullable()),
  from_revision: optional(ExecutionRevision().nullable()),
  to_revision: optional(ExecutionRevision().nullable()),
  delay_until: optional(z.iso.datetime({ offset: true }).nullable()),
  creator: optional(MemberSummary().nullable()),
}));

export const ExecutionList = once(() => z.looseObject({
  url: z.string(),
  html_url: optional(z.string().nullable()),
  page: optional(z.int().nullable()),
  page_size: optional(z.int().nullable()),
  total_page_count: optional(z.int().nullable()),
  element_count: optional(z.int().nullable()),
  total_element_count: optional(z.int().nullable()),
  executions: z.array(ExecutionSummary()),
}));

export const Group = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  description: optional(z.string().nullable()),
  auto_assign_to_new_projects: optional(z.boolean().nullable()),
  auto_assign_permission_set_id: optional(z.int().gte(1).nullable()),
}));

export const GroupSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  description: optional(z.string().nullable()),
}));

export const GroupList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  groups: z.array(GroupSummary()),
}));

export const GroupMemberStatus = once(() => z.union([z.enum(["MEMBER","MANAGER"]), unrecognized]));

export const GroupMember = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: optional(z.string().nullable()),
  avatar_url: optional(z.string().nullable()),
  email: optional(z.string().nullable()),
  admin: optional(z.boolean().nullable()),
  workspace_owner: optional(z.boolean().nullable()),
  status: optional(GroupMemberStatus().nullable()),
}));

export const GroupMemberSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: optional(z.string().nullable()),
  avatar_url: optional(z.string().nullable()),
  email: optional(z.string().nullable()),
  status: optional(GroupMemberStatus().nullable()),
}));

export const GroupMemberList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  members: z.array(GroupMemberSummary()),
}));

export const IntegrationAccess = once(() => z.union([z.enum(["MANAGE","USE_ONLY","DENIED"]), unrecognized]));

export const IntegrationGrant = once(() => z.looseObject({
  id: z.int().gte(1),
  access_level: IntegrationAccess(),
}));

export const IntegrationPermissions = once(() => z.looseObject({
  admins: optional(IntegrationAccess().nullable()),
  others: optional(IntegrationAccess().nullable()),
  users: optional(z.array(IntegrationGrant()).nullable()),
  groups: optional(z.array(IntegrationGrant()).nullable()),
}));

export const RoleAssumption = once(() => z.looseObject({
  arn: z.string().min(1),
  external_id: optional(z.string().nullable()),
  duration: optional(z.int().gte(1).nullable()),
}));

export const IntegrationType = once(() => z.union([z.enum(["GIT_HUB","BITBUCKET","GOOGLE","DIGITAL_OCEAN","SLACK","MODULUS","HEROKU","AMAZON","GIT_LAB","SHOPIFY","GIT_HUB_ENTERPRISE","GIT_LAB_ENTERPRISE","PUSHOVER","PUSHBULLET","RACKSPACE","CUSTOM","CLOUDFLARE","NEW_RELIC","SENTRY","ROLLBAR","DATADOG","DO_SPACES","HONEYBADGER","VULTR","SENTRY_ENTERPRISE","LOGGLY","HIP_CHAT","FIREBASE","TELEGRAM","AZURE","UPCLOUD","GHOST_INSPECTOR","NETLIFY","AZURE_CLOUD","MICROSOFT_TEAMS","GOOGLE_SERVICE_ACCOUNT","GOOGLE_PLAY_STORE","DOCKER_HUB","APP_STORE","GIT_HUB_APP","GIT_HUB_APP_ENTERPRISE","GIT_HUB_API","ATOP","SNYK","STACK_HAWK","BLACKFIRE","BACKBLAZE","ONE_LOGIN","OKTA"]), unrecognized]));

export const Integration = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  hash_id: z.string(),
  auth_type: optional(z.union([z.enum(["OAUTH","TOKEN","API_KEY","APP","TOKEN_APP_EXTENSION","DEFAULT","OIDC","TRUSTED"]), unrecognized]).nullable()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  scope: optional(z.union([z.enum(["WORKSPACE","PROJECT"]), unrecognized]).nullable()),
  project_name: optional(z.string().min(1).nullable()),
  all_pipelines_allowed: optional(z.boolean().nullable()),
  allowed_pipelines: optional(z.array(AllowedPipeline()).nullable()),
  permissions: optional(IntegrationPermissions().nullable()),
  username: optional(z.string().min(1).nullable()),
  shop: optional(z.string().min(1).nullable()),
  role_assumptions: optional(z.array(RoleAssumption()).nullable()),
  app_id: optional(z.string().min(1).nullable()),
  tenant_id: optional(z.string().min(1).nullable()),
  email: optional(z.string().min(1).nullable()),
  key_id: optional(z.string().min(1).nullable()),
  type: IntegrationType(),
}));

export const IntegrationSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  hash_id: z.string(),
  auth_type: optional(z.union([z.enum(["OAUTH","TOKEN","API_KEY","APP","TOKEN_APP_EXTENSION","DEFAULT","OIDC","TRUSTED"]), unrecognized]).nullable()),
  name: z.string().min(1),
  identifier: optional(z.string().min(1).nullable()),
  type: IntegrationType(),
}));

export const IntegrationList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  integrations: z.array(IntegrationSummary()),
}));

export const Member = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: optional(z.string().nullable()),
  avatar_url: optional(z.string().nullable()),
  email: optional(z.string().nullable()),
  admin: z.boolean(),
  workspace_owner: z.boolean(),
  auto_assign_to_new_projects: optional(z.boolean().nullable()),
  auto_assign_permission_set_id: optional(z.int().gte(1).nullable()),
}));

export const MemberList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  members: z.array(MemberSummary()),
}));

export const ProjectStatus = once(() => z.union([z.enum(["ACTIVE","CLOSED"]), unrecognized]));

export const ProjectSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  status: ProjectStatus(),
  name: z.string().min(1),
  display_name: z.string().min(1),
}));

export const MemberProjectList = once(() => z.looseObject({
  url: z.string(),
  html_url: optional(z.string().nullable()),
  projects: z.array(ProjectSummary()),
}));

export const RetryExecution = once(() => z.strictObject({
  operation: z.literal("RETRY"),
}));

export const OperateExecution = once(() => z.xor([RetryExecution(), CancelExecution(), ApplyExecution(), ApplyVariables()]));

export const PermissionGrant = once(() => z.looseObject({
  id: z.int(),
  access_level: AccessLevel(),
}));

export const PermissionSet = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  type: z.union([z.enum(["DEVELOPER","READ_ONLY","CUSTOM"]), unrecognized]),
  name: z.string().min(1),
  description: optional(z.string().nullable()),
  repository_access_level: z.union([z.enum(["READ_ONLY","READ_WRITE","MANAGE"]), unrecognized]),
  pipeline_access_level: z.union([z.enum(["DENIED","READ_ONLY","RUN_ONLY","READ_WRITE"]), unrecognized]),
  sandbox_access_level: optional(z.union([z.enum(["DENIED","READ_ONLY","READ_WRITE"]), unrecognized]).nullable()),
  project_team_access_level: optional(z.union([z.enum(["READ_ONLY","MANAGE"]), unrecognized]).nullable()),
}));

export const PermissionSetList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  permission_sets: z.array(PermissionSet()),
}));

export const PipelinePermissions = once(() => z.looseObject({
  others: optional(AccessLevel().nullable()),
  users: optional(z.array(PermissionGrant()).nullable()),
  groups: optional(z.array(PermissionGrant()).nullable()),
}));

export const RemoteParameter = once(() => z.looseObject({
  key: z.string(),
  value: z.string(),
}));

export const PipelineAction = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string(),
  type: z.string(),
  trigger_time: optional(z.string().nullable()),
  status: optional(ExecutionStatus().nullable()),
  revision: optional(z.string().nullable()),
}));

export const Pipeline = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  last_execution_revision: optional(z.string().nullable()),
  name: z.string().min(1),
  on: optional(z.union([z.enum(["CLICK","EVENT","SCHEDULE"]), unrecognized]).nullable()),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEvent()).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  always_from_scratch: optional(z.boolean().nullable()),
  auto_clear_cache: optional(z.boolean().nullable()),
  no_skip_to_most_recent: optional(z.boolean().nullable()),
  do_not_create_commit_status: optional(z.boolean().nullable()),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  delay: optional(z.int().gte(1).nullable()),
  cron: optional(z.string().nullable()),
  paused: optional(z.boolean().nullable()),
  pause_on_repeated_failures: optional(z.int().gte(1).lte(100).nullable()),
  ignore_fail_on_project_status: optional(z.boolean().nullable()),
  execution_message_template: optional(z.string().nullable()),
  priority: optional(Priority().nullable()),
  fetch_all_refs: optional(z.boolean().nullable()),
  fail_on_prepare_env_warning: optional(z.boolean().nullable()),
  concurrent_pipeline_runs: optional(z.boolean().nullable()),
  clone_depth: optional(z.int().gte(0).nullable()),
  target_site_url: optional(z.string().nullable()),
  worker: optional(z.string().nullable()),
  disabled: optional(z.boolean().nullable()),
  disabled_reason: optional(z.string().nullable()),
  description_required: optional(z.boolean().nullable()),
  git_changeset_base: optional(z.union([z.enum(["LATEST_RUN","LATEST_RUN_MATCHING_REF","PULL_REQUEST"]), unrecognized]).nullable()),
  filesystem_changeset_base: optional(z.union([z.enum(["DATE_MODIFIED","CONTENTS"]), unrecognized]).nullable()),
  cache_scope: optional(z.union([z.enum(["PIPELINE","PROJECT","WORKSPACE"]), unrecognized]).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  permissions: optional(PipelinePermissions().nullable()),
  definition_source: optional(z.union([z.enum(["LOCAL","REMOTE"]), unrecognized]).nullable()),
  remote_project_name: optional(z.string().nullable()),
  remote_branch: optional(z.string().nullable()),
  remote_path: optional(z.string().nullable()),
  remote_parameters: optional(z.array(RemoteParameter()).nullable()),
  create_date: optional(z.iso.datetime({ offset: true }).nullable()),
  project: optional(ProjectSummary().nullable()),
  creator: optional(MemberSummary().nullable()),
  actions: optional(z.array(PipelineAction()).nullable()),
}));

export const PipelineList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  pipelines: z.array(PipelineSummary()),
}));

export const PipelineYaml = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  yaml: z.string(),
}));

export const PipelineView = once(() => z.union([Pipeline(), PipelineYaml()]));

export const Project = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  status: ProjectStatus(),
  name: z.string().min(1),
  display_name: z.string().min(1),
  create_date: optional(z.iso.datetime({ offset: true }).nullable()),
  created_by: optional(MemberSummary().nullable()),
  http_repository: optional(z.string().nullable()),
  ssh_repository: optional(z.string().nullable()),
  default_branch: optional(z.string().nullable()),
  access: optional(z.union([z.enum(["PUBLIC","PRIVATE"]), unrecognized]).nullable()),
  fetch_submodules: optional(z.boolean().nullable()),
  fetch_submodules_env_key: optional(z.string().min(1).nullable()),
  allow_pull_requests: optional(z.boolean().nullable()),
  update_default_branch_from_external: optional(z.boolean().nullable()),
  integration: optional(IntegrationReference().nullable()),
  external_project_id: optional(z.string().min(1).nullable()),
  git_lab_project_id: optional(z.string().min(1).nullable()),
  custom_repo_url: optional(z.string().min(1).nullable()),
  custom_repo_user: optional(z.string().min(1).nullable()),
  custom_repo_ssh_key_id: optional(z.int().gte(1).nullable()),
  without_repo: optional(z.boolean().nullable()),
  without_repository: optional(z.boolean().nullable()),
}));

export const ProjectList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  projects: z.array(ProjectSummary()),
}));

export const ProjectMember = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: optional(z.string().nullable()),
  avatar_url: optional(z.string().nullable()),
  email: optional(z.string().nullable()),
  admin: optional(z.boolean().nullable()),
  workspace_owner: optional(z.boolean().nullable()),
  permission_set: optional(PermissionSet().nullable()),
}));

export const ProjectMemberList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  members: z.array(MemberSummary()),
}));

export const RefReference = once(() => z.strictObject({
  name: z.string().min(1),
}));

export const RevisionReference = once(() => z.strictObject({
  revision: z.string().min(1),
}));

export const RunExecution = once(() => z.strictObject({
  to_revision: optional(RevisionReference().nullable()),
  from_revision: optional(RevisionReference().nullable()),
  branch: optional(RefReference().nullable()),
  tag: optional(RefReference().nullable()),
  pull_request: optional(RefReference().nullable()),
  comment: optional(z.string().nullable()),
  refresh: optional(z.boolean().nullable()),
  clear_cache: optional(z.boolean().nullable()),
  priority: optional(PriorityInput().nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  actions_to_run: optional(z.array(z.int().gte(1)).nullable()),
  delay_until: optional(z.iso.datetime({ offset: true }).nullable()),
}));

export const Tag = once(() => z.looseObject({
  url: z.string(),
  html_url: optional(z.string().nullable()),
  name: z.string(),
  commit: CommitSummary(),
  message: optional(z.string().nullable()),
}));

export const TagSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: optional(z.string().nullable()),
  name: z.string(),
}));

export const TagList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  tags: z.array(TagSummary()),
}));

export const User = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  avatar_url: optional(z.string().nullable()),
  workspaces_url: optional(z.string().nullable()),
  name: z.string().min(1),
  title: optional(z.string().nullable()),
}));

export const UserEmail = once(() => z.looseObject({
  email: z.string().min(1),
  confirmed: z.boolean(),
}));

export const UserEmailList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  emails: z.array(UserEmail()),
}));

export const UserKey = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  title: optional(z.string().nullable()),
  content: z.string().min(1),
}));

export const UserKeyList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  keys: z.array(UserKey()),
}));

export const VariableAction = once(() => z.looseObject({
  id: z.int().gte(1),
}));

export const VariableProject = once(() => z.looseObject({
  name: z.string().min(1),
}));

export const VariablePipeline = once(() => z.looseObject({
  id: z.int().gte(1),
}));

export const WorkspaceVariable = once(() => z.looseObject({
  id: z.int(),
  key: z.string().min(1),
  value: optional(z.string().nullable()),
  type: optional(z.union([z.enum(["VAR","SSH_KEY"]), unrecognized]).nullable()),
  description: optional(z.string().nullable()),
  encrypted: optional(z.boolean().nullable()),
  settable: optional(z.boolean().nullable()),
  file_place: optional(z.union([z.enum(["CONTAINER","NONE"]), unrecognized]).nullable()),
  file_path: optional(z.string().nullable()),
  file_chmod: optional(z.string().nullable()),
  project: optional(VariableProject().nullable()),
  pipeline: optional(VariablePipeline().nullable()),
  action: optional(VariableAction().nullable()),
  url: z.string(),
  html_url: optional(z.string().nullable()),
  public_value: optional(z.string().nullable()),
  key_fingerprint: optional(z.string().nullable()),
  checksum: optional(z.string().nullable()),
}));

export const VariableList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  variables: z.array(WorkspaceVariable()),
}));

export const WebhookEvent = once(() => z.union([z.enum(["PUSH","EXECUTION_STARTED","EXECUTION_SUCCESSFUL","EXECUTION_FAILED","EXECUTION_FINISHED"]), unrecognized]));

export const WebhookRequest = once(() => z.looseObject({
  post_date: optional(z.iso.datetime({ offset: true }).nullable()),
  response_status: optional(z.int().nullable()),
  body: optional(z.string().nullable()),
}));

export const Webhook = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  target_url: z.string().min(1),
  projects: optional(z.array(z.string()).nullable()),
  events: z.array(WebhookEvent()),
  requests: optional(z.array(WebhookRequest()).nullable()),
}));

export const WebhookSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  target_url: z.string().min(1),
  projects: optional(z.array(z.string()).nullable()),
  events: z.array(WebhookEvent()),
}));

export const WebhookList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  webhooks: z.array(WebhookSummary()),
}));

export const Workspace = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  domain: z.string().min(1),
  owner_id: optional(z.int().nullable()),
  frozen: optional(z.boolean().nullable()),
  create_date: optional(z.iso.datetime({ offset: true }).nullable()),
}));

export const WorkspaceSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  domain: z.string().min(1),
}));

export const WorkspaceList = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  workspaces: z.array(WorkspaceSummary()),
}));
