// Generated from the contract in spec/ (sha256 7f0dae255e1c8853). Do not edit: change spec/, then run `pnpm generate`.

import * as z from 'zod';
import { withoutIgnored } from '../../ignored.js';
import { once } from '../../once.js';
import { optional } from '../../optional.js';
import { unrecognized, unrecognizedKind } from '../../unrecognized.js';
import type { components } from './types.js';
import { ActionStatusCondition, ActionStatusConditionInput, AddProjectWithBuddyRepository, AddProjectWithCustomRepository, AddProjectWithCustomRepositoryKey, ChangeCondition, ChangeConditionInput, ExecutionRef, ExecutionRevision, GroupCondition, GroupConditionInput, MemberSummary, PathChangeCondition, PathChangeConditionInput, PipelineCondition, PipelineConditionInput, PipelinePermissions, PipelinePermissionsInput, PipelineYaml, Priority, PriorityInput, ProjectStatus, ProjectSummary, RemoteParameter, RemoteParameterInput, Service, ServiceInput, UnknownCondition, UserCondition, UserConditionInput, Variable, VariableCondition, VariableConditionInput, VariableInput } from '../lazy-validators.js';

export { AccessLevel, AccessLevelInput, ActionStatusCondition, ActionStatusConditionInput, AddAmazonIntegration, AddAzureIntegration, AddBackblazeIntegration, AddCloudflareIntegration, AddCloudflareIntegrationWithCloudflareApiKey, AddCloudflareIntegrationWithCloudflareToken, AddGoogleIntegration, AddGroup, AddGroupMember, AddIntegration, AddLoginIntegration, AddMember, AddPermissionSet, AddProjectMember, AddProjectWithBuddyRepository, AddProjectWithCustomRepository, AddProjectWithCustomRepositoryKey, AddPushoverIntegration, AddRackspaceIntegration, AddShopifyIntegration, AddSpacesIntegration, AddTokenIntegration, AddUserEmail, AddUserKey, AddVariable, AddWebhook, AllowedPipeline, AllowedPipelineInput, ApplyExecution, ApplyVariables, Branch, BranchList, BranchSummary, CancelExecution, ChangeCondition, ChangeConditionInput, Commit, CommitFile, CommitList, CommitPerson, CommitStats, CommitSummary, Content, ContentList, ContentView, EditGroup, EditIntegration, EditMember, EditPermissionSet, EditProject, EditProjectMember, EditUser, EditVariable, EditWebhook, Errors, ExecutionRef, ExecutionRevision, Group, GroupCondition, GroupConditionInput, GroupList, GroupMember, GroupMemberList, GroupMemberStatus, GroupMemberStatusInput, GroupMemberSummary, GroupSummary, Integration, IntegrationAccess, IntegrationAccessInput, IntegrationGrant, IntegrationGrantInput, IntegrationList, IntegrationPermissions, IntegrationPermissionsInput, IntegrationSummary, IntegrationType, IntegrationTypeInput, Member, MemberList, MemberProjectList, MemberSummary, OperateExecution, PathChangeCondition, PathChangeConditionInput, PermissionGrant, PermissionGrantInput, PermissionSet, PermissionSetList, PermissionSetReference, PipelineCondition, PipelineConditionInput, PipelinePermissions, PipelinePermissionsInput, PipelineYaml, Priority, PriorityInput, ProjectList, ProjectMember, ProjectMemberList, ProjectStatus, ProjectSummary, RefReference, RemoteParameter, RemoteParameterInput, RetryExecution, RevisionReference, RoleAssumption, RoleAssumptionInput, RunExecution, Service, ServiceConnection, ServiceConnectionInput, ServiceInput, Tag, TagList, TagSummary, UnknownCondition, User, UserCondition, UserConditionInput, UserEmail, UserEmailList, UserKey, UserKeyList, Variable, VariableAction, VariableActionInput, VariableCondition, VariableConditionInput, VariableInput, VariableList, VariablePipeline, VariablePipelineInput, VariableProject, VariableProjectInput, Webhook, WebhookEvent, WebhookEventInput, WebhookList, WebhookRequest, WebhookSummary, WorkspaceList, WorkspaceSummary, WorkspaceVariable } from '../lazy-validators.js';

export const ExecutionStatus = once(() => z.union([z.enum(["INITIAL","ENQUEUED","INPROGRESS","SUCCESSFUL","FAILED","SKIPPED","TERMINATED","WAITING_FOR_APPLY","WAITING_FOR_VARIABLES","NOT_EXECUTED","TERMINATING","WAITING_FOR_SETTABLE_VARIABLES","WAITING_FOR_VT_SESSION"]), unrecognized]));

export const PipelineEvent = once(() => z.looseObject({
  type: z.union([z.enum(["PUSH","CREATE_REF","DELETE_REF","PULL_REQUEST","SCHEDULE","WEBHOOK","EMAIL"]), unrecognized]),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(z.string()).nullable()),
  branches: optional(z.array(z.string()).nullable()),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  delay: optional(z.int().gte(1).nullable()),
  cron: optional(z.string().nullable()),
  timezone: optional(z.string().nullable()),
  totp: optional(z.boolean().nullable()),
  prefix: optional(z.string().nullable()),
  whitelist: optional(z.array(z.string()).nullable()),
}));

export const PipelineSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  last_execution_revision: optional(z.string().nullable()),
  name: z.string().min(1),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEvent()).nullable()),
  identifier: optional(z.string().min(1).nullable()),
}));

export const DayCondition = once(() => z.looseObject({
  trigger_condition: z.literal("DAY"),
  trigger_days: z.array(z.int().gte(1).lte(7)),
  timezone: optional(z.string().nullable()),
}));

export const HourCondition = once(() => z.looseObject({
  trigger_condition: z.literal("HOUR"),
  trigger_hours: z.array(z.int().gte(1).lte(24)),
  timezone: optional(z.string().nullable()),
}));

export const TimeCondition = once(() => z.looseObject({
  trigger_condition: z.literal("DATETIME"),
  trigger_days: optional(z.array(z.int().gte(1).lte(7)).nullable()),
  trigger_hours: optional(z.array(z.int().gte(1).lte(24)).nullable()),
  timezone: optional(z.string().nullable()),
}));

export const OrCondition = once(() => z.looseObject({
  trigger_condition: z.literal("OR"),
  get trigger_operands(): z.ZodType<components['schemas']['OrCondition']['trigger_operands'], components['schemas']['OrCondition']['trigger_operands']> {
    return z.array(TriggerCondition());
  },
}));

export const TriggerCondition = once(() => z.union([ChangeCondition(), PathChangeCondition(), VariableCondition(), DayCondition(), HourCondition(), TimeCondition(), PipelineCondition(), UserCondition(), GroupCondition(), ActionStatusCondition(), OrCondition(), UnknownCondition()]));

export const IntegrationReference = once(() => z.looseObject({
  identifier: z.string().min(1),
}));

export const BuildAction = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  last_execution_status: optional(ExecutionStatus().nullable()),
  pipeline: optional(PipelineSummary().nullable()),
  current_revision: optional(z.string().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
  shell: optional(z.union([z.enum(["SH","BASH","POWERSHELL"]), unrecognized]).nullable()),
  cache_base_image: optional(z.boolean().nullable()),
  ignore_image_pull_failures: optional(z.boolean().nullable()),
  reset_entrypoint: optional(z.boolean().nullable()),
  image_location: optional(z.union([z.enum(["PUBLIC_REGISTRY","PRIVATE_REGISTRY","ACTION"]), unrecognized]).nullable()),
  docker_registry: optional(z.union([z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]), unrecognized]).nullable()),
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
  current_revision: optional(z.string().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
  image_location: optional(z.union([z.enum(["PUBLIC_REGISTRY","PRIVATE_REGISTRY","ACTION"]), unrecognized]).nullable()),
  docker_registry: optional(z.union([z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","OTHER"]), unrecognized]).nullable()),
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
  current_revision: optional(z.string().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
  current_revision: optional(z.string().nullable()),
  name: z.string().min(1),
  trigger_time: optional(z.union([z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]), unrecognized]).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  run_next: optional(z.union([z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]), unrecognized]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(Variable()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
  type: unrecognizedKind(["BUILD","RUN_DOCKER_CONTAINER","DOCKERFILE"]),
}));

export const Action = once(() => z.union([BuildAction(), RunDockerContainerAction(), DockerfileAction(), UnknownAction()]));

export const ActionExecutionStatus = once(() => z.union([z.enum(["INITIAL","ENQUEUED","INPROGRESS","SUCCESSFUL","FAILED","SKIPPED","TERMINATED","NOT_EXECUTED","WAITING_FOR_APPLY","WAITING_FOR_VARIABLES","TERMINATING","WAITING_FOR_SETTABLE_VARIABLES","WAITING_FOR_VT_SESSION"]), unrecognized]));

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

export const DayConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("DAY"),
  trigger_days: z.array(z.int().gte(1).lte(7)),
  timezone: optional(z.string().nullable()),
}));

export const HourConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("HOUR"),
  trigger_hours: z.array(z.int().gte(1).lte(24)),
  timezone: optional(z.string().nullable()),
}));

export const TimeConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("DATETIME"),
  trigger_days: optional(z.array(z.int().gte(1).lte(7)).nullable()),
  trigger_hours: optional(z.array(z.int().gte(1).lte(24)).nullable()),
  timezone: optional(z.string().nullable()),
}));

export const OrConditionInput = once(() => z.strictObject({
  trigger_condition: z.literal("OR"),
  get trigger_operands(): z.ZodType<components['schemas']['OrConditionInput']['trigger_operands'], components['schemas']['OrConditionInput']['trigger_operands']> {
    return z.array(TriggerConditionInput());
  },
}));

export const TriggerConditionInput = once(() => z.xor([ChangeConditionInput(), PathChangeConditionInput(), VariableConditionInput(), DayConditionInput(), HourConditionInput(), TimeConditionInput(), PipelineConditionInput(), UserConditionInput(), GroupConditionInput(), ActionStatusConditionInput(), OrConditionInput()]));

const commonAddBuildAction = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  current_revision: optional(z.unknown()),
  name: z.string().min(1),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
  shell: optional(z.enum(["SH","BASH","POWERSHELL"]).nullable()),
  cache_base_image: optional(z.boolean().nullable()),
  ignore_image_pull_failures: optional(z.boolean().nullable()),
  reset_entrypoint: optional(z.boolean().nullable()),
  image_location: optional(z.enum(["PUBLIC_REGISTRY","PRIVATE_REGISTRY","ACTION"]).nullable()),
  docker_registry: optional(z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]).nullable()),
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
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddBuildActionWithPrivateRegistryImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: z.string().min(1),
  password: z.string().min(1),
  registry: z.string().min(1),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const IntegrationReferenceInput = once(() => z.strictObject({
  identifier: z.string().min(1),
}));

export const AddBuildActionWithDockerHubImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddBuildActionWithGoogleImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: z.string().min(1),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddBuildActionWithAmazonImage = once(() => z.strictObject({
  ...commonAddBuildAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddBuildAction = once(() => z.xor([AddBuildActionWithPublicImage(), AddBuildActionWithPrivateRegistryImage(), AddBuildActionWithDockerHubImage(), AddBuildActionWithGoogleImage(), AddBuildActionWithAmazonImage()]));

const commonAddRunDockerContainerAction = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  current_revision: optional(z.unknown()),
  name: z.string().min(1),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
  image_location: optional(z.enum(["PUBLIC_REGISTRY","PRIVATE_REGISTRY","ACTION"]).nullable()),
  docker_registry: optional(z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","OTHER"]).nullable()),
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
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddRunDockerContainerActionWithPrivateRegistryImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: z.string().min(1),
  password: z.string().min(1),
  registry: z.string().min(1),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddRunDockerContainerActionWithDockerHubImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddRunDockerContainerActionWithGoogleImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: z.string().min(1),
  integration: IntegrationReferenceInput(),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddRunDockerContainerActionWithAmazonImage = once(() => z.strictObject({
  ...commonAddRunDockerContainerAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  registry: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: z.string().min(1),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddRunDockerContainerAction = once(() => z.xor([AddRunDockerContainerActionWithPublicImage(), AddRunDockerContainerActionWithPrivateRegistryImage(), AddRunDockerContainerActionWithDockerHubImage(), AddRunDockerContainerActionWithGoogleImage(), AddRunDockerContainerActionWithAmazonImage()]));

const commonAddDockerfileAction = once(() => ({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  current_revision: optional(z.unknown()),
  name: z.string().min(1),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddDockerfileActionWithLoginPush = once(() => z.strictObject({
  ...commonAddDockerfileAction(),
  login: z.string().min(1),
  password: z.string().min(1),
  integration: optional(z.null()),
  region: optional(z.null()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddDockerfileActionWithIntegrationPush = once(() => z.strictObject({
  ...commonAddDockerfileAction(),
  login: optional(z.null()),
  password: optional(z.null()),
  integration: IntegrationReferenceInput(),
  region: optional(z.string().min(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const AddDockerfileAction = once(() => z.xor([AddDockerfileActionWithNoPush(), AddDockerfileActionWithLoginPush(), AddDockerfileActionWithIntegrationPush()]));

export const AddAction = once(() => z.xor([AddBuildAction(), AddRunDockerContainerAction(), AddDockerfileAction()]));

export const PipelineEventInput = once(() => z.strictObject({
  type: z.enum(["PUSH","CREATE_REF","DELETE_REF","PULL_REQUEST","SCHEDULE","WEBHOOK","EMAIL"]),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(z.string()).nullable()),
  branches: optional(z.array(z.string()).nullable()),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  delay: optional(z.int().gte(1).nullable()),
  cron: optional(z.string().nullable()),
  timezone: optional(z.string().nullable()),
  totp: optional(z.boolean().nullable()),
  prefix: optional(z.string().nullable()),
  whitelist: optional(z.array(z.string()).nullable()),
}));

export const AddPipeline = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  last_execution_revision: optional(z.unknown()),
  name: z.string().min(1),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEventInput()).nullable()),
  identifier: optional(z.string().min(1).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  always_from_scratch: optional(z.boolean().nullable()),
  auto_clear_cache: optional(z.boolean().nullable()),
  no_skip_to_most_recent: optional(z.boolean().nullable()),
  do_not_create_commit_status: optional(z.boolean().nullable()),
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
  folder: optional(z.string().nullable()),
  loop: optional(z.array(z.string()).nullable()),
  cpu: optional(z.enum(["X64","ARM"]).nullable()),
  terminate_stale_runs: optional(z.boolean().nullable()),
  strict_context: optional(z.boolean().nullable()),
  manage_variables_by_yaml: optional(z.boolean().nullable()),
  manage_permissions_by_yaml: optional(z.boolean().nullable()),
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

export const AddProject = once(() => z.xor([AddProjectWithBuddyRepository(), AddProjectWithIntegratedRepository(), AddProjectWithCustomRepository(), AddProjectWithCustomRepositoryKey()]));

export const AddWorkspace = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  domain: z.string().min(1),
  owner_id: optional(z.unknown()),
  frozen: optional(z.unknown()),
  create_date: optional(z.unknown()),
  default_pipeline_resource: optional(z.unknown()),
  sso_enabled: optional(z.unknown()),
  public_pipelines_disabled: optional(z.unknown()),
  encryption_salt: optional(z.string().min(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","owner_id","frozen","create_date","default_pipeline_resource","sso_enabled","public_pipelines_disabled"])));

export const EditBuildAction = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  current_revision: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
  shell: optional(z.enum(["SH","BASH","POWERSHELL"]).nullable()),
  cache_base_image: optional(z.boolean().nullable()),
  ignore_image_pull_failures: optional(z.boolean().nullable()),
  reset_entrypoint: optional(z.boolean().nullable()),
  image_location: optional(z.enum(["PUBLIC_REGISTRY","PRIVATE_REGISTRY","ACTION"]).nullable()),
  docker_registry: optional(z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","GIT_HUB_CONTAINER_REGISTRY","OTHER"]).nullable()),
  login: optional(z.string().min(1).nullable()),
  password: optional(z.string().min(1).nullable()),
  registry: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReferenceInput().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: optional(z.literal("BUILD")),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const EditRunDockerContainerAction = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  current_revision: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
  image_location: optional(z.enum(["PUBLIC_REGISTRY","PRIVATE_REGISTRY","ACTION"]).nullable()),
  docker_registry: optional(z.enum(["NONE","DOCKER_HUB","AMAZON_ECR","GOOGLE_GCR","GOOGLE_ARTIFACT_REGISTRY","OTHER"]).nullable()),
  login: optional(z.string().min(1).nullable()),
  password: optional(z.string().min(1).nullable()),
  registry: optional(z.string().min(1).nullable()),
  integration: optional(IntegrationReferenceInput().nullable()),
  region: optional(z.string().min(1).nullable()),
  type: optional(z.literal("RUN_DOCKER_CONTAINER")),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const EditDockerfileAction = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  pipeline: optional(z.unknown()),
  current_revision: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  trigger_time: optional(z.enum(["ON_EVERY_EXECUTION","ON_FAILURE","ON_BACK_TO_SUCCESS","ON_WARNING","ON_WAIT_FOR_APPROVE","ON_TERMINATE"]).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  run_next: optional(z.enum(["WAIT_ON_SUCCESS","IN_SOFT_PARALLEL","IN_HARD_PARALLEL"]).nullable()),
  run_only_on_first_failure: optional(z.boolean().nullable()),
  ignore_errors: optional(z.boolean().nullable()),
  disabled: optional(z.boolean().nullable()),
  timeout: optional(z.int().gte(1).nullable()),
  retry_count: optional(z.int().gte(0).nullable()),
  retry_interval: optional(z.int().gte(0).nullable()),
  variables: optional(z.array(VariableInput()).nullable()),
  loop: optional(z.array(z.string()).nullable()),
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
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","pipeline","current_revision"])));

export const EditAction = once(() => z.union([EditBuildAction(), EditRunDockerContainerAction(), EditDockerfileAction()]));

export const EditPipeline = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  last_execution_status: optional(z.unknown()),
  last_execution_revision: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEventInput()).nullable()),
  identifier: optional(z.string().min(1).nullable()),
  trigger_conditions: optional(z.array(TriggerConditionInput()).nullable()),
  always_from_scratch: optional(z.boolean().nullable()),
  auto_clear_cache: optional(z.boolean().nullable()),
  no_skip_to_most_recent: optional(z.boolean().nullable()),
  do_not_create_commit_status: optional(z.boolean().nullable()),
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
  folder: optional(z.string().nullable()),
  loop: optional(z.array(z.string()).nullable()),
  cpu: optional(z.enum(["X64","ARM"]).nullable()),
  terminate_stale_runs: optional(z.boolean().nullable()),
  strict_context: optional(z.boolean().nullable()),
  manage_variables_by_yaml: optional(z.boolean().nullable()),
  manage_permissions_by_yaml: optional(z.boolean().nullable()),
  definition_source: optional(z.enum(["LOCAL","REMOTE"]).nullable()),
  remote_project_name: optional(z.string().nullable()),
  remote_branch: optional(z.string().nullable()),
  remote_path: optional(z.string().nullable()),
  remote_parameters: optional(z.array(RemoteParameterInput()).nullable()),
  clear_cache: optional(z.boolean().nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","last_execution_status","last_execution_revision"])));

export const EditWorkspace = once(() => z.strictObject({
  url: optional(z.unknown()),
  html_url: optional(z.unknown()),
  id: optional(z.unknown()),
  name: optional(z.string().min(1).nullable()),
  domain: optional(z.string().min(1).nullable()),
  owner_id: optional(z.unknown()),
  frozen: optional(z.unknown()),
  create_date: optional(z.unknown()),
  default_pipeline_resource: optional(z.unknown()),
  sso_enabled: optional(z.unknown()),
  public_pipelines_disabled: optional(z.unknown()),
  encryption_salt: optional(z.string().min(1).nullable()),
}).overwrite(withoutIgnored(["url","html_url","id","owner_id","frozen","create_date","default_pipeline_resource","sso_enabled","public_pipelines_disabled"])));

export const Execution = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  finish_date: optional(z.iso.datetime({ offset: true }).nullable()),
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
  triggered_on: optional(z.union([z.enum(["CLICK","EVENT","SCHEDULE","PIPELINE","WEBHOOK","EMAIL"]), unrecognized]).nullable()),
  action_executions: z.array(ActionExecution()),
}));

export const ExecutionSummary = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  start_date: optional(z.iso.datetime({ offset: true }).nullable()),
  finish_date: optional(z.iso.datetime({ offset: true }).nullable()),
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
  triggered_on: optional(z.union([z.enum(["CLICK","EVENT","SCHEDULE","PIPELINE","WEBHOOK","EMAIL"]), unrecognized]).nullable()),
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
  refs: optional(z.array(z.string()).nullable()),
  events: optional(z.array(PipelineEvent()).nullable()),
  identifier: optional(z.string().min(1).nullable()),
  trigger_conditions: optional(z.array(TriggerCondition()).nullable()),
  always_from_scratch: optional(z.boolean().nullable()),
  auto_clear_cache: optional(z.boolean().nullable()),
  no_skip_to_most_recent: optional(z.boolean().nullable()),
  do_not_create_commit_status: optional(z.boolean().nullable()),
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
  folder: optional(z.string().nullable()),
  loop: optional(z.array(z.string()).nullable()),
  cpu: optional(z.union([z.enum(["X64","ARM"]), unrecognized]).nullable()),
  terminate_stale_runs: optional(z.boolean().nullable()),
  strict_context: optional(z.boolean().nullable()),
  manage_variables_by_yaml: optional(z.boolean().nullable()),
  manage_permissions_by_yaml: optional(z.boolean().nullable()),
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

export const Workspace = once(() => z.looseObject({
  url: z.string(),
  html_url: z.string(),
  id: z.int(),
  name: z.string().min(1),
  domain: z.string().min(1),
  owner_id: optional(z.int().nullable()),
  frozen: optional(z.boolean().nullable()),
  create_date: optional(z.iso.datetime({ offset: true }).nullable()),
  default_pipeline_resource: optional(z.union([z.enum(["DEFAULT","NANO","SMALL","MEDIUM","LARGE","XLARGE","CUSTOM","X2LARGE"]), unrecognized]).nullable()),
  sso_enabled: optional(z.boolean().nullable()),
  public_pipelines_disabled: optional(z.boolean().nullable()),
}));
