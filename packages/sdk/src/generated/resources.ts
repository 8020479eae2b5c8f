// Generated from the contract in spec/ (sha256 658837ccfb1e25e7). Do not edit: change spec/, then run `pnpm generate`.

import type { Action, ActionList, AddAction, AddBuildAction, AddDockerfileAction, AddRunDockerContainerAction, BuildAction, DockerfileAction, EditAction, RunDockerContainerAction } from '@buddykit/core';
import type { CallOptions } from '../call-options.js';

export interface ActionsResource {
  /**
   * Lists the actions of a pipeline in the order in which they run. The list is not paged.
   *
   * @throws {BuddyError}
   */
  list(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    options?: CallOptions,
  ): Promise<ActionList>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddBuildAction,
    options?: CallOptions,
  ): Promise<BuildAction>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddRunDockerContainerAction,
    options?: CallOptions,
  ): Promise<RunDockerContainerAction>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddDockerfileAction,
    options?: CallOptions,
  ): Promise<DockerfileAction>;
  /**
   * Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
   * the secrets, and what the server adds.
   *
   * @throws {BuddyError}
   */
  add(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
    },
    body: AddAction,
    options?: CallOptions,
  ): Promise<Action>;
  /**
   * Gets an action with all its fields. Secrets are left out.
   *
   * @throws {BuddyError}
   */
  get(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired action. */
      action_id: number;
    },
    options?: CallOptions,
  ): Promise<Action>;
  /**
   * Changes some fields of an action; those left out stay as they are. The `type` of an action cannot change:
   * delete the action and add it again.
   *
   * @throws {BuddyError}
   */
  edit(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired action. */
      action_id: number;
    },
    body: EditAction,
    options?: CallOptions,
  ): Promise<Action>;
  /**
   * Deletes an action. The answer has no body.
   *
   * @throws {BuddyError}
   */
  delete(
    params: {
      /** The workspace domain. */
      domain?: string;
      /** The name ID of the project. */
      project_name: string;
      /** The numerical ID of the desired pipeline. */
      pipeline_id: number;
      /** The numerical ID of the desired action. */
      action_id: number;
    },
    options?: CallOptions,
  ): Promise<void>;
}

/** The resources of the API. */
export interface Resources {
  readonly actions: ActionsResource;
}
