import { addAction, deleteAction, editAction, getAction, listActions } from './actions.js';
import type { Handlers } from './call.js';
import { getContents, listContents } from './contents.js';
import { getExecution, listExecutions, operateExecution, runExecution } from './executions.js';
import { addGroupMember, deleteGroupMember, getGroupMember, groups, listGroupMembers } from './groups.js';
import { addIntegration, deleteIntegration, editIntegration, getIntegration, listIntegrations } from './integrations.js';
import { getLog } from './logs.js';
import { addMember, deleteMember, editMember, getMember, listMemberProjects, listMembers } from './members.js';
import { permissionSets } from './permission-sets.js';
import { addPipeline, deletePipeline, editPipeline, getPipeline, listPipelines } from './pipelines.js';
import { addProjectMember, deleteProjectMember, editProjectMember, getProjectMember, listProjectMembers } from './project-members.js';
import { addProject, deleteProject, editProject, getProject, listProjects } from './projects.js';
import { getBranch, getCommit, getTag, listBranches, listCommits, listTags } from './repository.js';
import { addUserEmail, addUserKey, deleteUserEmail, deleteUserKey, editUser, getUser, getUserKey, listUserEmails, listUserKeys } from './user.js';
import { addVariable, deleteVariable, editVariable, getVariable, listVariables } from './variables.js';
import { webhooks } from './webhooks.js';
import { addWorkspace, deleteWorkspace, editWorkspace, getWorkspace, listWorkspaces } from './workspaces.js';

/** What each operation does. */
export const handlers: Handlers = {
  'workspaces.list': listWorkspaces,
  'workspaces.get': getWorkspace,
  'workspaces.add': addWorkspace,
  'workspaces.edit': editWorkspace,
  'workspaces.delete': deleteWorkspace,
  'projects.list': listProjects,
  'projects.get': getProject,
  'projects.add': addProject,
  'projects.edit': editProject,
  'projects.delete': deleteProject,
  'projectMembers.list': listProjectMembers,
  'projectMembers.get': getProjectMember,
  'projectMembers.add': addProjectMember,
  'projectMembers.edit': editProjectMember,
  'projectMembers.delete': deleteProjectMember,
  'pipelines.list': listPipelines,
  'pipelines.get': getPipeline,
  'pipelines.add': addPipeline,
  'pipelines.edit': editPipeline,
  'pipelines.delete': deletePipeline,
  'actions.list': listActions,
  'actions.get': getAction,
  'actions.add': addAction,
  'actions.edit': editAction,
  'actions.delete': deleteAction,
  'executions.list': listExecutions,
  'executions.run': runExecution,
  'executions.get': getExecution,
  'executions.operate': operateExecution,
  'logs.get': getLog,
  'variables.list': listVariables,
  'variables.get': getVariable,
  'variables.add': addVariable,
  'variables.edit': editVariable,
  'variables.delete': deleteVariable,
  'integrations.list': listIntegrations,
  'integrations.get': getIntegration,
  'integrations.add': addIntegration,
  'integrations.edit': editIntegration,
  'integrations.delete': deleteIntegration,
  'webhooks.list': webhooks.list,
  'webhooks.get': webhooks.get,
  'webhooks.add': webhooks.add,
  'webhooks.edit': webhooks.edit,
  'webhooks.delete': webhooks.delete,
  'members.list': listMembers,
  'members.get': getMember,
  'members.add': addMember,
  'members.edit': editMember,
  'members.delete': deleteMember,
  'memberProjects.list': listMemberProjects,
  'groups.list': groups.list,
  'groups.get': groups.get,
  'groups.add': groups.add,
  'groups.edit': groups.edit,
  'groups.delete': groups.delete,
  'groupMembers.list': listGroupMembers,
  'groupMembers.get': getGroupMember,
  'groupMembers.add': addGroupMember,
  'groupMembers.delete': deleteGroupMember,
  'permissionSets.list': permissionSets.list,
  'permissionSets.get': permissionSets.get,
  'permissionSets.add': permissionSets.add,
  'permissionSets.edit': permissionSets.edit,
  'permissionSets.delete': permissionSets.delete,
  'user.get': getUser,
  'user.edit': editUser,
  'userEmails.list': listUserEmails,
  'userEmails.add': addUserEmail,
  'userEmails.delete': deleteUserEmail,
  'userKeys.list': listUserKeys,
  'userKeys.get': getUserKey,
  'userKeys.add': addUserKey,
  'userKeys.delete': deleteUserKey,
  'branches.list': listBranches,
  'branches.get': getBranch,
  'commits.list': listCommits,
  'commits.get': getCommit,
  'tags.list': listTags,
  'tags.get': getTag,
  'contents.list': listContents,
  'contents.get': getContents,
};
