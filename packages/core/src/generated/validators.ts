// Generated from the contract in spec/ (sha256 f3ad7a5e06b827aa). Do not edit: change spec/, then run `pnpm generate`.

import * as lazy from './lazy-validators.js';

/** What may be done. */
export const AccessLevel = lazy.AccessLevel();

/** What may be done. */
export const AccessLevelInput = lazy.AccessLevelInput();

/**
 * How the last run ended, or how far the current one is. `INITIAL` says that there was none. The generation of
 * October 2024 lists the first seven; the ones of waiting come from the next generation.
 */
export const ExecutionStatus = lazy.ExecutionStatus();

/** An event that starts a pipeline. */
export const PipelineEvent = lazy.PipelineEvent();

/** The pipeline as lists and other objects show it. */
export const PipelineSummary = lazy.PipelineSummary();

/** Holds when the repository changed since the last run. */
export const ChangeCondition = lazy.ChangeCondition();

/** Holds when something changed at one of the paths. */
export const PathChangeCondition = lazy.PathChangeCondition();

/** Compares a variable with a value. */
export const VariableCondition = lazy.VariableCondition();

/** Holds on some days of the week. */
export const DayCondition = lazy.DayCondition();

/** Holds in some hours of the day. */
export const HourCondition = lazy.HourCondition();

/** Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
export const TimeCondition = lazy.TimeCondition();

/** Holds when the last run of another pipeline was successful. */
export const PipelineCondition = lazy.PipelineCondition();

/** Asks who started the run. */
export const UserCondition = lazy.UserCondition();

/** Asks for the group of who started the run. */
export const GroupCondition = lazy.GroupCondition();

/** Asks how another action of the pipeline ended. */
export const ActionStatusCondition = lazy.ActionStatusCondition();

/** Holds when one of its conditions holds. */
export const OrCondition = lazy.OrCondition();

/** A condition of a kind that this contract does not know. Only a server sends it. */
export const UnknownCondition = lazy.UnknownCondition();

/** A condition that must hold for the action to run. Several conditions must hold together. */
export const TriggerCondition = lazy.TriggerCondition();

/** A variable that belongs to the object that holds it. */
export const Variable = lazy.Variable();

/** How the commands reach the service. The documents leave this object open; these fields were seen in use. */
export const ServiceConnection = lazy.ServiceConnection();

/** A container with a service that is attached to the build environment. */
export const Service = lazy.Service();

/** Points to an integration of the workspace. */
export const IntegrationReference = lazy.IntegrationReference();

/** A BUILD action. */
export const BuildAction = lazy.BuildAction();

/** A RUN_DOCKER_CONTAINER action. */
export const RunDockerContainerAction = lazy.RunDockerContainerAction();

/** A DOCKERFILE action. */
export const DockerfileAction = lazy.DockerfileAction();

/** An action of a type that this contract does not know. Only a server sends it. */
export const UnknownAction = lazy.UnknownAction();

/** An action with all its fields. Secrets are left out. */
export const Action = lazy.Action();

/** How an action fared in a run. `NOT_EXECUTED` says that its turn did not come. */
export const ActionExecutionStatus = lazy.ActionExecutionStatus();

/** An action as lists show it. */
export const ActionSummary = lazy.ActionSummary();

/** What became of one action in a run. */
export const ActionExecution = lazy.ActionExecution();

/** The actions of a pipeline, in the order in which they run. The list is not paged. */
export const ActionList = lazy.ActionList();

/** The action that wrote a log. */
export const LoggedAction = lazy.LoggedAction();

/** What one action wrote in a run. */
export const ActionLog = lazy.ActionLog();

/** Asks how another action of the pipeline ended. */
export const ActionStatusConditionInput = lazy.ActionStatusConditionInput();

/** Holds when the repository changed since the last run. */
export const ChangeConditionInput = lazy.ChangeConditionInput();

/** Holds when something changed at one of the paths. */
export const PathChangeConditionInput = lazy.PathChangeConditionInput();

/** Compares a variable with a value. */
export const VariableConditionInput = lazy.VariableConditionInput();

/** Holds on some days of the week. */
export const DayConditionInput = lazy.DayConditionInput();

/** Holds in some hours of the day. */
export const HourConditionInput = lazy.HourConditionInput();

/** Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
export const TimeConditionInput = lazy.TimeConditionInput();

/** Holds when the last run of another pipeline was successful. */
export const PipelineConditionInput = lazy.PipelineConditionInput();

/** Asks who started the run. */
export const UserConditionInput = lazy.UserConditionInput();

/** Asks for the group of who started the run. */
export const GroupConditionInput = lazy.GroupConditionInput();

/** Holds when one of its conditions holds. */
export const OrConditionInput = lazy.OrConditionInput();

/** A condition that must hold for the action to run. Several conditions must hold together. */
export const TriggerConditionInput = lazy.TriggerConditionInput();

/** A variable that belongs to the object that holds it. */
export const VariableInput = lazy.VariableInput();

/** How the commands reach the service. The documents leave this object open; these fields were seen in use. */
export const ServiceConnectionInput = lazy.ServiceConnectionInput();

/** A container with a service that is attached to the build environment. */
export const ServiceInput = lazy.ServiceInput();

/** An image that needs no credentials. */
export const AddBuildActionWithPublicImage = lazy.AddBuildActionWithPublicImage();

/**
 * An image from a registry that wants a username and a password. This is also how the documents use the Google
 * Container Registry in a BUILD action, with a registry such as `gcr.io`.
 */
export const AddBuildActionWithPrivateRegistryImage = lazy.AddBuildActionWithPrivateRegistryImage();

/** Points to an integration of the workspace. */
export const IntegrationReferenceInput = lazy.IntegrationReferenceInput();

/** A private image from Docker Hub. */
export const AddBuildActionWithDockerHubImage = lazy.AddBuildActionWithDockerHubImage();

/** An image from `gcr.io` or one of its regional hosts. */
export const AddBuildActionWithGoogleImage = lazy.AddBuildActionWithGoogleImage();

/** An image from the Amazon Elastic Container Registry of a region. */
export const AddBuildActionWithAmazonImage = lazy.AddBuildActionWithAmazonImage();

/** A BUILD action to add. Which fields its image needs follows from the credentials that are given. */
export const AddBuildAction = lazy.AddBuildAction();

/** An image that needs no credentials. */
export const AddRunDockerContainerActionWithPublicImage = lazy.AddRunDockerContainerActionWithPublicImage();

/**
 * An image from a registry that wants a username and a password. This is also how the documents use the Google
 * Container Registry in a BUILD action, with a registry such as `gcr.io`.
 */
export const AddRunDockerContainerActionWithPrivateRegistryImage = lazy.AddRunDockerContainerActionWithPrivateRegistryImage();

/** A private image from Docker Hub. */
export const AddRunDockerContainerActionWithDockerHubImage = lazy.AddRunDockerContainerActionWithDockerHubImage();

/** An image from `gcr.io` or one of its regional hosts. */
export const AddRunDockerContainerActionWithGoogleImage = lazy.AddRunDockerContainerActionWithGoogleImage();

/** An image from the Amazon Elastic Container Registry of a region. */
export const AddRunDockerContainerActionWithAmazonImage = lazy.AddRunDockerContainerActionWithAmazonImage();

/**
 * A RUN_DOCKER_CONTAINER action to add. The documents list the image's name and tag as required, also when the
 * image comes from another action.
 */
export const AddRunDockerContainerAction = lazy.AddRunDockerContainerAction();

/** Without a registry the image stays local, for a later RUN_DOCKER_CONTAINER action. */
export const AddDockerfileActionWithNoPush = lazy.AddDockerfileActionWithNoPush();

/** An image that is pushed to a registry that wants a username and a password. */
export const AddDockerfileActionWithLoginPush = lazy.AddDockerfileActionWithLoginPush();

/** An image that is pushed to a registry that the integration knows. */
export const AddDockerfileActionWithIntegrationPush = lazy.AddDockerfileActionWithIntegrationPush();

/** A DOCKERFILE action to add. It builds an image. */
export const AddDockerfileAction = lazy.AddDockerfileAction();

/** The action to add. Its `type` decides which fields it takes. */
export const AddAction = lazy.AddAction();

/** A pipeline that may use the integration. */
export const AllowedPipelineInput = lazy.AllowedPipelineInput();

/** What may be done with the integration. */
export const IntegrationAccessInput = lazy.IntegrationAccessInput();

/** The access of one member or group to the integration. */
export const IntegrationGrantInput = lazy.IntegrationGrantInput();

/** Who may do what with the integration. */
export const IntegrationPermissionsInput = lazy.IntegrationPermissionsInput();

/** A role to assume. */
export const RoleAssumptionInput = lazy.RoleAssumptionInput();

/** An integration with Amazon Web Services. */
export const AddAmazonIntegration = lazy.AddAmazonIntegration();

/** An integration with Azure. */
export const AddAzureIntegration = lazy.AddAzureIntegration();

/** An integration with Backblaze. */
export const AddBackblazeIntegration = lazy.AddBackblazeIntegration();

/** Cloudflare through a token. */
export const AddCloudflareIntegrationWithCloudflareToken = lazy.AddCloudflareIntegrationWithCloudflareToken();

/** Cloudflare through the API key of an account. */
export const AddCloudflareIntegrationWithCloudflareApiKey = lazy.AddCloudflareIntegrationWithCloudflareApiKey();

/** An integration with Cloudflare. */
export const AddCloudflareIntegration = lazy.AddCloudflareIntegration();

/** An integration with Google Cloud through a service account. */
export const AddGoogleIntegration = lazy.AddGoogleIntegration();

/** The group to add. */
export const AddGroup = lazy.AddGroup();

/** Whether the user manages the group or only belongs to it. */
export const GroupMemberStatusInput = lazy.GroupMemberStatusInput();

/** The user to add to the group. */
export const AddGroupMember = lazy.AddGroupMember();

/** An integration that needs a token. */
export const AddTokenIntegration = lazy.AddTokenIntegration();

/** An integration with Shopify. */
export const AddShopifyIntegration = lazy.AddShopifyIntegration();

/** An integration with Rackspace. */
export const AddRackspaceIntegration = lazy.AddRackspaceIntegration();

/** An integration with DigitalOcean Spaces. */
export const AddSpacesIntegration = lazy.AddSpacesIntegration();

/** An integration that needs a username and a password. */
export const AddLoginIntegration = lazy.AddLoginIntegration();

/** An integration with Pushover. The documents name no credentials for it. */
export const AddPushoverIntegration = lazy.AddPushoverIntegration();

/** The integration to add. Its `type` decides which credentials it takes. */
export const AddIntegration = lazy.AddIntegration();

/** The user to add to the workspace. */
export const AddMember = lazy.AddMember();

/** The permission set to add. */
export const AddPermissionSet = lazy.AddPermissionSet();

/** An event that starts a pipeline. */
export const PipelineEventInput = lazy.PipelineEventInput();

/** How soon a run leaves the queue. */
export const PriorityInput = lazy.PriorityInput();

/** The access of one member or group. */
export const PermissionGrantInput = lazy.PermissionGrantInput();

/** Who may do what with the pipeline. */
export const PipelinePermissionsInput = lazy.PipelinePermissionsInput();

/** A parameter of a pipeline that is defined elsewhere. */
export const RemoteParameterInput = lazy.RemoteParameterInput();

/** The pipeline to add. */
export const AddPipeline = lazy.AddPipeline();

/** A project that needs no other host. */
export const AddProjectWithBuddyRepository = lazy.AddProjectWithBuddyRepository();

/** A project that is integrated with the host of its repository. */
export const AddProjectWithIntegratedRepository = lazy.AddProjectWithIntegratedRepository();

/** A project with a repository anywhere, reached with a username and a password. */
export const AddProjectWithCustomRepository = lazy.AddProjectWithCustomRepository();

/** A project with a repository anywhere, reached with an SSH key of the workspace. */
export const AddProjectWithCustomRepositoryKey = lazy.AddProjectWithCustomRepositoryKey();

/** The project to add. Where its repository is follows from the fields that are given. */
export const AddProject = lazy.AddProject();

/** Points to a permission set of the workspace. */
export const PermissionSetReference = lazy.PermissionSetReference();

/** The user to add to the project, and what this user may do in it. */
export const AddProjectMember = lazy.AddProjectMember();

/** The e-mail address to add. */
export const AddUserEmail = lazy.AddUserEmail();

/** The SSH key to add. */
export const AddUserKey = lazy.AddUserKey();

/** The project in which the variable is seen. */
export const VariableProjectInput = lazy.VariableProjectInput();

/** The pipeline in which the variable is seen. */
export const VariablePipelineInput = lazy.VariablePipelineInput();

/** The action in which the variable is seen. */
export const VariableActionInput = lazy.VariableActionInput();

/** The variable to add. */
export const AddVariable = lazy.AddVariable();

/** An event that a webhook sends. */
export const WebhookEventInput = lazy.WebhookEventInput();

/** The webhook to add. */
export const AddWebhook = lazy.AddWebhook();

/** The workspace to add. */
export const AddWorkspace = lazy.AddWorkspace();

/** A pipeline that may use the integration. */
export const AllowedPipeline = lazy.AllowedPipeline();

/** Approves a run that waits for approval. */
export const ApplyExecution = lazy.ApplyExecution();

/** Gives a run the variables that it waits for. */
export const ApplyVariables = lazy.ApplyVariables();

/** Who wrote or made a commit. Of someone who is no member only the name is known. */
export const CommitPerson = lazy.CommitPerson();

/** A commit as lists and other objects show it. */
export const CommitSummary = lazy.CommitSummary();

/** A branch with its last commit. */
export const Branch = lazy.Branch();

/** A branch as lists show it. */
export const BranchSummary = lazy.BranchSummary();

/** The branches of the repository. */
export const BranchList = lazy.BranchList();

/** Stops a run that is queued or in progress. */
export const CancelExecution = lazy.CancelExecution();

/** How many lines were changed. */
export const CommitStats = lazy.CommitStats();

/** A file that a commit changed. */
export const CommitFile = lazy.CommitFile();

/** A commit with what it changed. */
export const Commit = lazy.Commit();

/** A page of commits. */
export const CommitList = lazy.CommitList();

/** A file, a directory or a link of the repository. */
export const Content = lazy.Content();

/** What a directory of the repository holds. */
export const ContentList = lazy.ContentList();

/** A file of the repository, or what a directory holds. */
export const ContentView = lazy.ContentView();

/** What to change of a BUILD action. */
export const EditBuildAction = lazy.EditBuildAction();

/** What to change of a RUN_DOCKER_CONTAINER action. */
export const EditRunDockerContainerAction = lazy.EditRunDockerContainerAction();

/** What to change of a DOCKERFILE action. */
export const EditDockerfileAction = lazy.EditDockerfileAction();

/**
 * The fields to change; those left out stay as they are. The `type` of an action cannot change, so it need
 * not be sent.
 */
export const EditAction = lazy.EditAction();

/** The fields to change; those left out stay as they are. */
export const EditGroup = lazy.EditGroup();

/** The service that the integration connects to. */
export const IntegrationTypeInput = lazy.IntegrationTypeInput();

/** The fields to change; those left out stay as they are. */
export const EditIntegration = lazy.EditIntegration();

/** The fields to change; those left out stay as they are. */
export const EditMember = lazy.EditMember();

/** The fields to change; those left out stay as they are. */
export const EditPermissionSet = lazy.EditPermissionSet();

/** The fields to change; those left out stay as they are. */
export const EditPipeline = lazy.EditPipeline();

/** The fields to change; those left out stay as they are. */
export const EditProject = lazy.EditProject();

/** What the user may do in the project from now on. */
export const EditProjectMember = lazy.EditProjectMember();

/** The fields to change; those left out stay as they are. */
export const EditUser = lazy.EditUser();

/** The fields to change; those left out stay as they are. Where a variable is seen cannot change. */
export const EditVariable = lazy.EditVariable();

/** The fields to change; those left out stay as they are. */
export const EditWebhook = lazy.EditWebhook();

/** The fields to change; those left out stay as they are. */
export const EditWorkspace = lazy.EditWorkspace();

/** The envelope of every error answer. There are no codes and no field pointers. */
export const Errors = lazy.Errors();

/** How soon a run leaves the queue. */
export const Priority = lazy.Priority();

/** The branch, tag or pull request of a run. */
export const ExecutionRef = lazy.ExecutionRef();

/** A user as lists and other objects show it. */
export const MemberSummary = lazy.MemberSummary();

/** A revision of a run. */
export const ExecutionRevision = lazy.ExecutionRevision();

/** A run with what became of each action. */
export const Execution = lazy.Execution();

/** A run as lists show it. */
export const ExecutionSummary = lazy.ExecutionSummary();

/** The runs of a pipeline. The totals are there when a page was asked for. */
export const ExecutionList = lazy.ExecutionList();

/** A group with all its fields. */
export const Group = lazy.Group();

/** A group as lists show it. */
export const GroupSummary = lazy.GroupSummary();

/** The groups of the workspace. */
export const GroupList = lazy.GroupList();

/** Whether the user manages the group or only belongs to it. */
export const GroupMemberStatus = lazy.GroupMemberStatus();

/** A member of a group with all fields. */
export const GroupMember = lazy.GroupMember();

/** A member of a group as lists show it. */
export const GroupMemberSummary = lazy.GroupMemberSummary();

/** The members of a group. */
export const GroupMemberList = lazy.GroupMemberList();

/** What may be done with the integration. */
export const IntegrationAccess = lazy.IntegrationAccess();

/** The access of one member or group to the integration. */
export const IntegrationGrant = lazy.IntegrationGrant();

/** Who may do what with the integration. */
export const IntegrationPermissions = lazy.IntegrationPermissions();

/** A role to assume. */
export const RoleAssumption = lazy.RoleAssumption();

/** The service that the integration connects to. */
export const IntegrationType = lazy.IntegrationType();

/** An integration with all its fields. Secrets are left out. */
export const Integration = lazy.Integration();

/** An integration as lists show it. */
export const IntegrationSummary = lazy.IntegrationSummary();

/** The integrations that the user of the token may see. */
export const IntegrationList = lazy.IntegrationList();

/** A member of the workspace with all its fields. */
export const Member = lazy.Member();

/** A page of the members of the workspace. */
export const MemberList = lazy.MemberList();

/** Whether the project is open or closed. */
export const ProjectStatus = lazy.ProjectStatus();

/** A project as lists and other objects show it. */
export const ProjectSummary = lazy.ProjectSummary();

/** A page of the projects of a member. */
export const MemberProjectList = lazy.MemberProjectList();

/** Runs a failed or terminated run once more. */
export const RetryExecution = lazy.RetryExecution();

/** What to do with the run. */
export const OperateExecution = lazy.OperateExecution();

/** The access of one member or group. */
export const PermissionGrant = lazy.PermissionGrant();

/** A permission set with all its fields. */
export const PermissionSet = lazy.PermissionSet();

/** The permission sets of the workspace. */
export const PermissionSetList = lazy.PermissionSetList();

/** Who may do what with the pipeline. */
export const PipelinePermissions = lazy.PipelinePermissions();

/** A parameter of a pipeline that is defined elsewhere. */
export const RemoteParameter = lazy.RemoteParameter();

/** An action as its pipeline shows it, with `status` and `revision` in place of `last_execution_status`. */
export const PipelineAction = lazy.PipelineAction();

/** A pipeline with its settings and its actions. */
export const Pipeline = lazy.Pipeline();

/** A page of the pipelines of a project. */
export const PipelineList = lazy.PipelineList();

/** A pipeline as a buddy.yml file. */
export const PipelineYaml = lazy.PipelineYaml();

/** The pipeline; as a buddy.yml file when that was asked for. */
export const PipelineView = lazy.PipelineView();

/** A project with all its fields. Secrets are left out. */
export const Project = lazy.Project();

/** A page of the projects of a workspace. */
export const ProjectList = lazy.ProjectList();

/** A member of a project, with what this member may do in it. */
export const ProjectMember = lazy.ProjectMember();

/** A page of the members of a project. */
export const ProjectMemberList = lazy.ProjectMemberList();

/** Points to a branch, a tag or a pull request. */
export const RefReference = lazy.RefReference();

/** Points to a revision of the repository. */
export const RevisionReference = lazy.RevisionReference();

/** What to run. Nothing is required; `HEAD` of the pipeline's ref is what runs then. */
export const RunExecution = lazy.RunExecution();

/** A tag with its commit. */
export const Tag = lazy.Tag();

/** A tag as lists show it. */
export const TagSummary = lazy.TagSummary();

/** The tags of the repository. */
export const TagList = lazy.TagList();

/** The user of the token. */
export const User = lazy.User();

/** An e-mail address of the user. */
export const UserEmail = lazy.UserEmail();

/** The e-mail addresses of the user. */
export const UserEmailList = lazy.UserEmailList();

/** A public SSH key of the user. */
export const UserKey = lazy.UserKey();

/** The public SSH keys of the user. */
export const UserKeyList = lazy.UserKeyList();

/** The action in which the variable is seen. */
export const VariableAction = lazy.VariableAction();

/** The project in which the variable is seen. */
export const VariableProject = lazy.VariableProject();

/** The pipeline in which the variable is seen. */
export const VariablePipeline = lazy.VariablePipeline();

/** A variable with all its fields. The value of an encrypted variable comes sealed. */
export const WorkspaceVariable = lazy.WorkspaceVariable();

/** The variables that were asked for. */
export const VariableList = lazy.VariableList();

/** An event that a webhook sends. */
export const WebhookEvent = lazy.WebhookEvent();

/** A request that a webhook sent. */
export const WebhookRequest = lazy.WebhookRequest();

/** A webhook with all its fields. The secret key is left out. */
export const Webhook = lazy.Webhook();

/** A webhook as lists show it. */
export const WebhookSummary = lazy.WebhookSummary();

/** The webhooks of the workspace. */
export const WebhookList = lazy.WebhookList();

/** A workspace with all its fields. */
export const Workspace = lazy.Workspace();

/** A workspace as lists show it. */
export const WorkspaceSummary = lazy.WorkspaceSummary();

/** The workspaces of the token's user. */
export const WorkspaceList = lazy.WorkspaceList();
