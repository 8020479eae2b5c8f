// Generated from the contract in spec/ (sha256 658837ccfb1e25e7). Do not edit: change spec/, then run `pnpm generate`.

import type { Unrecognized, UnrecognizedKind } from '../unrecognized.js';

export interface paths {
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        /**
         * List the actions of a pipeline
         * @description Lists the actions of a pipeline in the order in which they run. The list is not paged.
         */
        get: operations["actions.list"];
        put?: never;
        /**
         * Add an action to a pipeline
         * @description Adds an action to a pipeline. Its `type` decides which fields it takes. The answer holds what was sent, less
         *     the secrets, and what the server adds.
         */
        post: operations["actions.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        /**
         * Get an action
         * @description Gets an action with all its fields. Secrets are left out.
         */
        get: operations["actions.get"];
        put?: never;
        post?: never;
        /**
         * Delete an action
         * @description Deletes an action. The answer has no body.
         */
        delete: operations["actions.delete"];
        options?: never;
        head?: never;
        /**
         * Edit an action
         * @description Changes some fields of an action; those left out stay as they are. The `type` of an action cannot change:
         *     delete the action and add it again.
         */
        patch: operations["actions.edit"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An action with all its fields. Secrets are left out. */
        Action: components["schemas"]["BuildAction"] | components["schemas"]["RunDockerContainerAction"] | components["schemas"]["DockerfileAction"] | components["schemas"]["UnknownAction"];
        /** @description The actions of a pipeline, in the order in which they run. The list is not paged. */
        ActionList: {
            /** @description The address of the list in the API. */
            url: string;
            /** @description The address of the list in the app. */
            html_url: string;
            /** @description The actions. */
            actions: components["schemas"]["ActionSummary"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Asks how another action of the pipeline ended. */
        ActionStatusCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "ACTION_STATUS_IS" | "ACTION_STATUS_IS_NOT";
            /** @description The name of that action. */
            trigger_action_name: string;
            /** @description The status that is asked for. `SUPRESSED` is spelt like this on the wire. */
            trigger_status: ("SUCCESSFUL" | "SKIPPED" | "SUPRESSED" | "FAILED") | Unrecognized;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks how another action of the pipeline ended. */
        ActionStatusConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "ACTION_STATUS_IS" | "ACTION_STATUS_IS_NOT";
            /** @description The name of that action. */
            trigger_action_name: string;
            /**
             * @description The status that is asked for. `SUPRESSED` is spelt like this on the wire.
             * @enum {string}
             */
            trigger_status: "SUCCESSFUL" | "SKIPPED" | "SUPRESSED" | "FAILED";
        };
        /** @description An action as lists show it. */
        ActionSummary: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            /** @description The name of the action. */
            name: string;
            /** @description The type of the action. */
            type: string;
            /** @description When in the run the action is executed. */
            trigger_time?: string | null;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The action to add. Its `type` decides which fields it takes. */
        AddAction: components["schemas"]["AddBuildAction"] | components["schemas"]["AddRunDockerContainerAction"] | components["schemas"]["AddDockerfileAction"];
        /** @description A BUILD action to add. Which fields its image needs follows from the credentials that are given. */
        AddBuildAction: components["schemas"]["AddBuildActionWithPublicImage"] | components["schemas"]["AddBuildActionWithPrivateRegistryImage"] | components["schemas"]["AddBuildActionWithDockerHubImage"] | components["schemas"]["AddBuildActionWithGoogleImage"] | components["schemas"]["AddBuildActionWithAmazonImage"];
        /**
         * an image from the Amazon ECR
         * @description An image from the Amazon Elastic Container Registry of a region.
         */
        AddBuildActionWithAmazonImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region: string;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * an image from Docker Hub through an integration
         * @description A private image from Docker Hub.
         */
        AddBuildActionWithDockerHubImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * an image from the Google Container Registry through an integration
         * @description An image from `gcr.io` or one of its regional hosts.
         */
        AddBuildActionWithGoogleImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * an image from a private registry
         * @description An image from a registry that wants a username and a password. This is also how the documents use the Google
         *     Container Registry in a BUILD action, with a registry such as `gcr.io`.
         */
        AddBuildActionWithPrivateRegistryImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login: string;
            /** @description The password required to connect to the Docker registry. */
            password: string;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /**
         * a public image
         * @description An image that needs no credentials.
         */
        AddBuildActionWithPublicImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            execute_commands: string[];
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to BUILD.
             * @constant
             */
            type: "BUILD";
        };
        /** @description A DOCKERFILE action to add. It builds an image. */
        AddDockerfileAction: components["schemas"]["AddDockerfileActionWithNoPush"] | components["schemas"]["AddDockerfileActionWithLoginPush"] | components["schemas"]["AddDockerfileActionWithIntegrationPush"];
        /**
         * an image that is pushed through an integration
         * @description An image that is pushed to a registry that the integration knows.
         */
        AddDockerfileActionWithIntegrationPush: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path: string;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login?: null;
            /** @description The password required to connect to the registry. */
            password?: null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: string | null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to DOCKERFILE.
             * @constant
             */
            type: "DOCKERFILE";
        };
        /**
         * an image that is pushed with a username and a password
         * @description An image that is pushed to a registry that wants a username and a password.
         */
        AddDockerfileActionWithLoginPush: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path: string;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login: string;
            /** @description The password required to connect to the registry. */
            password: string;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to DOCKERFILE.
             * @constant
             */
            type: "DOCKERFILE";
        };
        /**
         * an image without registry credentials
         * @description Without a registry the image stays local, for a later RUN_DOCKER_CONTAINER action.
         */
        AddDockerfileActionWithNoPush: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path: string;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login?: null;
            /** @description The password required to connect to the registry. */
            password?: null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to DOCKERFILE.
             * @constant
             */
            type: "DOCKERFILE";
        };
        /**
         * @description A RUN_DOCKER_CONTAINER action to add. The documents list the image's name and tag as required, also when the
         *     image comes from another action.
         */
        AddRunDockerContainerAction: components["schemas"]["AddRunDockerContainerActionWithPublicImage"] | components["schemas"]["AddRunDockerContainerActionWithPrivateRegistryImage"] | components["schemas"]["AddRunDockerContainerActionWithDockerHubImage"] | components["schemas"]["AddRunDockerContainerActionWithGoogleImage"] | components["schemas"]["AddRunDockerContainerActionWithAmazonImage"];
        /**
         * an image from the Amazon ECR
         * @description An image from the Amazon Elastic Container Registry of a region.
         */
        AddRunDockerContainerActionWithAmazonImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region: string;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * an image from Docker Hub through an integration
         * @description A private image from Docker Hub.
         */
        AddRunDockerContainerActionWithDockerHubImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * an image from the Google Container Registry through an integration
         * @description An image from `gcr.io` or one of its regional hosts.
         */
        AddRunDockerContainerActionWithGoogleImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * an image from a private registry
         * @description An image from a registry that wants a username and a password. This is also how the documents use the Google
         *     Container Registry in a BUILD action, with a registry such as `gcr.io`.
         */
        AddRunDockerContainerActionWithPrivateRegistryImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login: string;
            /** @description The password required to connect to the Docker registry. */
            password: string;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry: string;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /**
         * a public image
         * @description An image that needs no credentials.
         */
        AddRunDockerContainerActionWithPublicImage: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name: string;
            /** @description The tag of the Docker image. */
            docker_image_tag: string;
            /** @description The commands that will be executed. */
            inline_commands: string;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: null;
            /** @description The password required to connect to the Docker registry. */
            password?: null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: null;
            /**
             * @description The ID of the action after which the new one is inserted; 0 puts it first. Without it the new action
             *     becomes the last.
             */
            after_action_id?: number | null;
            /**
             * @description The type of the action. Should be set to RUN_DOCKER_CONTAINER.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        };
        /** @description A BUILD action. */
        BuildAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            execute_commands?: string[] | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["Service"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             */
            shell?: ("SH" | "BASH") | Unrecognized | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action.
             * @constant
             */
            type: "BUILD";
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when the repository changed since the last run. */
        ChangeCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE";
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when the repository changed since the last run. */
        ChangeConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE";
        };
        /** @description Holds on some days of the week. */
        DayCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DAY";
            /** @description The days of the week, Monday is 1. */
            trigger_days: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds on some days of the week. */
        DayConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DAY";
            /** @description The days of the week, Monday is 1. */
            trigger_days: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        };
        /** @description A DOCKERFILE action. */
        DockerfileAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path?: string | null;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /** @description The kind of registry. Required for the GitHub Container Registry. */
            docker_registry?: ("NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER") | Unrecognized | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             */
            provenance?: ("NONE" | "MIN" | "MAX") | Unrecognized | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             */
            cache_mode?: ("MIN" | "MAX") | Unrecognized | null;
            /** @description The username required to connect to the registry. */
            login?: string | null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action.
             * @constant
             */
            type: "DOCKERFILE";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The fields to change; those left out stay as they are. The `type` of an action cannot change, so it need
         *     not be sent.
         */
        EditAction: components["schemas"]["EditBuildAction"] | components["schemas"]["EditRunDockerContainerAction"] | components["schemas"]["EditDockerfileAction"];
        /** @description What to change of a BUILD action. */
        EditBuildAction: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            execute_commands?: string[] | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description The dependencies & directories to be cached and available to every execution in this pipeline. */
            cached_dirs?: string[] | null;
            /** @description The command that will be executed only on the first run. */
            setup_commands?: string[] | null;
            /**
             * @description The containers with the services that will be attached to this environment. Available types: MYSQL,
             *     MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH.
             */
            services?: components["schemas"]["ServiceInput"][] | null;
            /** @description If set to true all commands will be executed regardless of the result of the previous command. */
            execute_every_command?: boolean | null;
            /** @description The directory of the container in which the filesystem is mounted and the commands start. */
            working_directory?: string | null;
            /** @description The host name of the build container, under which the services find it. */
            main_service_name?: string | null;
            /**
             * @description The shell that runs the commands.
             * @default SH
             * @enum {string|null}
             */
            shell?: "SH" | "BASH" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The password required to connect to the Docker registry. */
            password?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReferenceInput"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action. It cannot change.
             * @constant
             */
            type?: "BUILD";
        };
        /** @description What to change of a DOCKERFILE action. */
        EditDockerfileAction: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The path of the Dockerfile in the filesystem of the pipeline. */
            dockerfile_path?: string | null;
            /** @description The directory of the filesystem that is sent to the build. */
            context_path?: string | null;
            /** @description The tag that the built image gets. */
            docker_image_tag?: string | null;
            /** @description The url to the registry that the image is pushed to, such as `gcr.io`. */
            registry?: string | null;
            /** @description The name that the image gets in the registry. */
            repository?: string | null;
            /**
             * @description The kind of registry. Required for the GitHub Container Registry.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
            /** @description The build arguments, each as `key=value`. */
            build_args?: string[] | null;
            /** @description If set to true, the registry is reached without a valid certificate. */
            insecure_registry?: boolean | null;
            /** @description If set to true, images that are no longer used stay on the builder. */
            do_not_prune_images?: boolean | null;
            /**
             * @description Whether the image is built with BuildKit.
             * @default true
             */
            buildkit?: boolean | null;
            /**
             * @description The platform that the image is built for.
             * @default linux/amd64
             */
            target_platform?: string | null;
            /**
             * @description How much the image tells of how it was built.
             * @default NONE
             * @enum {string|null}
             */
            provenance?: "NONE" | "MIN" | "MAX" | null;
            /**
             * @description Which layers are cached.
             * @default MIN
             * @enum {string|null}
             */
            cache_mode?: "MIN" | "MAX" | null;
            /** @description The username required to connect to the registry. */
            login?: string | null;
            /** @description The password required to connect to the registry. */
            password?: string | null;
            /**
             * @description The integration. For Amazon ECR, Google GCR, Google Artifact Registry, GitHub Container Registry and Docker
             *     Hub.
             */
            integration?: components["schemas"]["IntegrationReferenceInput"] | null;
            /** @description The name of the Amazon region. Required for the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action. It cannot change.
             * @constant
             */
            type?: "DOCKERFILE";
        };
        /** @description What to change of a RUN_DOCKER_CONTAINER action. */
        EditRunDockerContainerAction: {
            /** @description The address of the action in the API. */
            readonly url?: unknown;
            /** @description The address of the action in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the action. */
            readonly id?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly last_execution_status?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly pipeline?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             * @enum {string|null}
             */
            run_next?: "WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL" | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["VariableInput"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            inline_commands?: string | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The password required to connect to the Docker registry. */
            password?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReferenceInput"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action. It cannot change.
             * @constant
             */
            type?: "RUN_DOCKER_CONTAINER";
        };
        /** @description The envelope of every error answer. There are no codes and no field pointers. */
        Errors: {
            /** @description One entry for each problem. */
            errors: ({
                /** @description What is wrong, for a person to read. */
                message: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        /** @description How the last run ended, or how far the current one is. `INITIAL` says that there was none. */
        ExecutionStatus: ("INITIAL" | "ENQUEUED" | "INPROGRESS" | "SUCCESSFUL" | "FAILED" | "SKIPPED" | "TERMINATED") | Unrecognized;
        /** @description Asks for the group of who started the run. */
        GroupCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS_IN_GROUP" | "TRIGGERING_USER_IS_NOT_IN_GROUP";
            /** @description The name of the group. */
            trigger_group: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks for the group of who started the run. */
        GroupConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS_IN_GROUP" | "TRIGGERING_USER_IS_NOT_IN_GROUP";
            /** @description The name of the group. */
            trigger_group: string;
        };
        /** @description Holds in some hours of the day. */
        HourCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "HOUR";
            /** @description The hours of the day, 1 to 24. */
            trigger_hours: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds in some hours of the day. */
        HourConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "HOUR";
            /** @description The hours of the day, 1 to 24. */
            trigger_hours: number[];
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        };
        /** @description Points to an integration of the workspace. */
        IntegrationReference: {
            /** @description The hash ID of the integration. */
            hash_id: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Points to an integration of the workspace. */
        IntegrationReferenceInput: {
            /** @description The hash ID of the integration. */
            hash_id: string;
        };
        /** @description Holds when one of its conditions holds. */
        OrCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "OR";
            /** @description The conditions of which one must hold. */
            trigger_operands: components["schemas"]["TriggerCondition"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when one of its conditions holds. */
        OrConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "OR";
            /** @description The conditions of which one must hold. */
            trigger_operands: components["schemas"]["TriggerConditionInput"][];
        };
        /** @description Holds when something changed at one of the paths. */
        PathChangeCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE_AT_PATH";
            /** @description The paths that are watched. */
            trigger_condition_paths: string[];
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when something changed at one of the paths. */
        PathChangeConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "ON_CHANGE_AT_PATH";
            /** @description The paths that are watched. */
            trigger_condition_paths: string[];
        };
        /** @description Holds when the last run of another pipeline was successful. */
        PipelineCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "SUCCESS_PIPELINE";
            /** @description The name ID of the project of that pipeline. */
            trigger_project_name: string;
            /** @description The name of that pipeline. */
            trigger_pipeline_name: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds when the last run of another pipeline was successful. */
        PipelineConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "SUCCESS_PIPELINE";
            /** @description The name ID of the project of that pipeline. */
            trigger_project_name: string;
            /** @description The name of that pipeline. */
            trigger_pipeline_name: string;
        };
        /** @description An event that starts a pipeline. */
        PipelineEvent: {
            /** @description The kind of the event. */
            type: ("PUSH" | "CREATE_REF" | "DELETE_REF" | "PULL_REQUEST") | Unrecognized;
            /** @description The refs or wildcards whose events count. */
            refs?: string[] | null;
            /** @description For `PULL_REQUEST`, the pull-request events that count, such as `opened`. */
            events?: string[] | null;
            /** @description For `PULL_REQUEST`, the target branches that count. */
            branches?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The pipeline as lists and other objects show it. */
        PipelineSummary: {
            /** @description The address of the pipeline in the API. */
            url: string;
            /** @description The address of the pipeline in the app. */
            html_url: string;
            /** @description The ID of the pipeline. */
            id: number;
            /** @description The name of the pipeline. */
            name: string;
            on?: components["schemas"]["PipelineTrigger"] | null;
            /** @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. */
            refs?: string[] | null;
            /** @description The events that start the pipeline, when `on` is `EVENT`. */
            events?: components["schemas"]["PipelineEvent"][] | null;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            last_execution_revision?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description What starts the pipeline. */
        PipelineTrigger: ("CLICK" | "EVENT" | "SCHEDULE") | Unrecognized;
        /** @description A RUN_DOCKER_CONTAINER action. */
        RunDockerContainerAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The name of the Docker image. */
            docker_image_name?: string | null;
            /** @description The tag of the Docker image. */
            docker_image_tag?: string | null;
            /** @description The commands that will be executed. */
            inline_commands?: string | null;
            /**
             * @description All build commands are run as the default user defined in the selected Docker image. Can be set to another
             *     username (on the condition that this user exists in the selected image).
             */
            run_as_user?: string | null;
            /** @description Defines whether or not to mount the filesystem to the running container. */
            mount_filesystem_disable?: boolean | null;
            /**
             * @description The path preceding the colon is the filesystem path (the folder from the filesystem to be mounted in the
             *     container). The path after the colon is the container path (the path in the container, where this
             *     filesystem will be located).
             */
            volume_mappings?: string[] | null;
            /** @description Defines the export path of the container’s filesystem as a tar archive. */
            export_container_path?: string | null;
            /** @description If set to true the Docker image will be taken from action defined by docker_build_action_id. */
            use_image_from_action?: boolean | null;
            /**
             * @description The ID of the action which built the desired Docker image. If set to 0, the image will be taken from
             *     previous pipeline action. Can be used instead of docker_build_action_name.
             */
            docker_build_action_id?: number | null;
            /** @description The name of the action which built the desired Docker image. Can be used instead of docker_build_action_id. */
            docker_build_action_name?: string | null;
            /** @description Default command to execute at runtime. Overwrites the default entrypoint set by the image. */
            entrypoint?: string | null;
            /** @description The username required to connect to the Docker registry. */
            login?: string | null;
            /** @description The url to the Docker registry or GCR. Required for Google GCR. */
            registry?: string | null;
            /** @description The integration. Required for using the image from the Amazon ECR, Google GCR and Docker Hub. */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The name of the Amazon S3 region. Required for using the image from the Amazon ECR. */
            region?: string | null;
            /**
             * @description The type of the action.
             * @constant
             */
            type: "RUN_DOCKER_CONTAINER";
        } & {
            [key: string]: unknown;
        };
        /** @description A container with a service that is attached to the build environment. */
        Service: {
            /** @description The kind of service. */
            type: ("MYSQL" | "MONGO_DB" | "MARIADB" | "POSTGRE_SQL" | "REDIS" | "MEMCACHED" | "ELASTICSEARCH") | Unrecognized;
            /** @description The tag of the service's image. The newest when left out. */
            version?: string | null;
            connection?: components["schemas"]["ServiceConnection"] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How the commands reach the service. The documents leave this object open; these fields were seen in use. */
        ServiceConnection: {
            /** @description The host name under which the build container finds the service. */
            host?: string | null;
            /** @description The port of the service. */
            port?: number | null;
            /** @description The user that the service is started with. */
            user?: string | null;
            /** @description The database that is created when the service starts. */
            db?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How the commands reach the service. The documents leave this object open; these fields were seen in use. */
        ServiceConnectionInput: {
            /** @description The host name under which the build container finds the service. */
            host?: string | null;
            /** @description The port of the service. */
            port?: number | null;
            /** @description The user that the service is started with. */
            user?: string | null;
            /** @description The password of that user. */
            password?: string | null;
            /** @description The database that is created when the service starts. */
            db?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A container with a service that is attached to the build environment. */
        ServiceInput: {
            /**
             * @description The kind of service.
             * @enum {string}
             */
            type: "MYSQL" | "MONGO_DB" | "MARIADB" | "POSTGRE_SQL" | "REDIS" | "MEMCACHED" | "ELASTICSEARCH";
            /** @description The tag of the service's image. The newest when left out. */
            version?: string | null;
            connection?: components["schemas"]["ServiceConnectionInput"] | null;
        };
        /** @description Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
        TimeCondition: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DATETIME";
            /** @description The days of the week, Monday is 1. */
            trigger_days?: number[] | null;
            /** @description The hours of the day, 1 to 24. */
            trigger_hours?: number[] | null;
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Holds in some hours of some days. The older form of `DAY` and `HOUR`. */
        TimeConditionInput: {
            /**
             * @description The kind of condition.
             * @constant
             */
            trigger_condition: "DATETIME";
            /** @description The days of the week, Monday is 1. */
            trigger_days?: number[] | null;
            /** @description The hours of the day, 1 to 24. */
            trigger_hours?: number[] | null;
            /**
             * @description The time zone, a name of the tz database.
             * @default UTC
             */
            zone_id?: string | null;
        };
        /** @description A condition that must hold for the action to run. Several conditions must hold together. */
        TriggerCondition: components["schemas"]["ChangeCondition"] | components["schemas"]["PathChangeCondition"] | components["schemas"]["VariableCondition"] | components["schemas"]["DayCondition"] | components["schemas"]["HourCondition"] | components["schemas"]["TimeCondition"] | components["schemas"]["PipelineCondition"] | components["schemas"]["UserCondition"] | components["schemas"]["GroupCondition"] | components["schemas"]["ActionStatusCondition"] | components["schemas"]["OrCondition"] | components["schemas"]["UnknownCondition"];
        /** @description A condition that must hold for the action to run. Several conditions must hold together. */
        TriggerConditionInput: components["schemas"]["ChangeConditionInput"] | components["schemas"]["PathChangeConditionInput"] | components["schemas"]["VariableConditionInput"] | components["schemas"]["DayConditionInput"] | components["schemas"]["HourConditionInput"] | components["schemas"]["TimeConditionInput"] | components["schemas"]["PipelineConditionInput"] | components["schemas"]["UserConditionInput"] | components["schemas"]["GroupConditionInput"] | components["schemas"]["ActionStatusConditionInput"] | components["schemas"]["OrConditionInput"];
        /** @description An action of a type that this contract does not know. Only a server sends it. */
        UnknownAction: {
            /** @description The address of the action in the API. */
            url: string;
            /** @description The address of the action in the app. */
            html_url: string;
            /** @description The ID of the action. */
            id: number;
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            pipeline?: components["schemas"]["PipelineSummary"] | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE") | Unrecognized | null;
            /** @description The conditions under which the action runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description How the next action relates to this one: it waits, it runs beside this one when a runner is free, or it
             *     runs beside this one only with enough runners.
             */
            run_next?: ("WAIT_ON_SUCCESS" | "IN_SOFT_PARALLEL" | "IN_HARD_PARALLEL") | Unrecognized | null;
            /** @description For `ON_FAILURE`, whether the action runs only on the first of several failures in a row. */
            run_only_on_first_failure?: boolean | null;
            /**
             * @description If set to true, a failure of the action becomes a warning and the run goes on.
             * @default false
             */
            ignore_errors?: boolean | null;
            /**
             * @description If set to true, the action is skipped.
             * @default false
             */
            disabled?: boolean | null;
            /** @description After how many seconds the action is stopped. */
            timeout?: number | null;
            /** @description How often a failed action is tried again. */
            retry_count?: number | null;
            /** @description The pause between the tries, in seconds. */
            retry_interval?: number | null;
            /** @description The variables of the action. */
            variables?: components["schemas"]["Variable"][] | null;
            /** @description The type of the action. */
            type: UnrecognizedKind;
        } & {
            [key: string]: unknown;
        };
        /** @description A condition of a kind that this contract does not know. Only a server sends it. */
        UnknownCondition: {
            /** @description The kind of condition. */
            trigger_condition: UnrecognizedKind;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks who started the run. */
        UserCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS" | "TRIGGERING_USER_IS_NOT";
            /** @description The e-mail address of the user. */
            trigger_user: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Asks who started the run. */
        UserConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "TRIGGERING_USER_IS" | "TRIGGERING_USER_IS_NOT";
            /** @description The e-mail address of the user. */
            trigger_user: string;
        };
        /** @description A variable that belongs to the object that holds it. */
        Variable: {
            /** @description The ID of the variable. */
            id?: number | null;
            /** @description The name of the variable. */
            key: string;
            /** @description The value. An encrypted value comes back as `secure!…`; that text can be sent again to keep the value. */
            value: string;
            /**
             * @description The kind of variable. An `SSH_KEY` is always stored encrypted.
             * @default VAR
             */
            type?: ("VAR" | "SSH_KEY") | Unrecognized | null;
            /** @description What the variable is for. */
            description?: string | null;
            /** @description If set to true, the value is stored encrypted and never returned in clear. */
            encrypted?: boolean | null;
            /** @description If set to true, the value can be changed during a run. */
            settable?: boolean | null;
            /** @description For `SSH_KEY`, whether the key is put into the container as a file. */
            file_place?: ("CONTAINER" | "NONE") | Unrecognized | null;
            /** @description For `SSH_KEY`, the path of that file, such as `~/.ssh/id_my_key`. */
            file_path?: string | null;
            /** @description For `SSH_KEY`, the permissions of that file, such as `600`. */
            file_chmod?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description Compares a variable with a value. */
        VariableCondition: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "VAR_IS" | "VAR_IS_NOT" | "VAR_CONTAINS" | "VAR_NOT_CONTAINS" | "VAR_LESS_THAN" | "VAR_LESS_THAN_OR_EQUAL" | "VAR_GREATER_THAN" | "VAR_GREATER_THAN_OR_EQUAL";
            /** @description The name of the variable. */
            trigger_variable_key: string;
            /** @description The value that the variable is compared with. */
            trigger_variable_value: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Compares a variable with a value. */
        VariableConditionInput: {
            /**
             * @description The kind of condition.
             * @enum {string}
             */
            trigger_condition: "VAR_IS" | "VAR_IS_NOT" | "VAR_CONTAINS" | "VAR_NOT_CONTAINS" | "VAR_LESS_THAN" | "VAR_LESS_THAN_OR_EQUAL" | "VAR_GREATER_THAN" | "VAR_GREATER_THAN_OR_EQUAL";
            /** @description The name of the variable. */
            trigger_variable_key: string;
            /** @description The value that the variable is compared with. */
            trigger_variable_value: string;
        };
        /** @description A variable that belongs to the object that holds it. */
        VariableInput: {
            /** @description The ID of the variable. */
            readonly id?: unknown;
            /** @description The name of the variable. */
            key: string;
            /** @description The value. An encrypted value comes back as `secure!…`; that text can be sent again to keep the value. */
            value: string;
            /**
             * @description The kind of variable. An `SSH_KEY` is always stored encrypted.
             * @default VAR
             * @enum {string|null}
             */
            type?: "VAR" | "SSH_KEY" | null;
            /** @description What the variable is for. */
            description?: string | null;
            /** @description If set to true, the value is stored encrypted and never returned in clear. */
            encrypted?: boolean | null;
            /** @description If set to true, the value can be changed during a run. */
            settable?: boolean | null;
            /**
             * @description For `SSH_KEY`, whether the key is put into the container as a file.
             * @enum {string|null}
             */
            file_place?: "CONTAINER" | "NONE" | null;
            /** @description For `SSH_KEY`, the path of that file, such as `~/.ssh/id_my_key`. */
            file_path?: string | null;
            /** @description For `SSH_KEY`, the permissions of that file, such as `600`. */
            file_chmod?: string | null;
        };
    };
    responses: {
        /** @description Any other error. No other status is documented. */
        OtherError: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The token is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The token lacks a scope that the operation needs, or (some servers) the rate limit is exceeded. */
        Forbidden: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The workspace, project, pipeline or action does not exist, or the token's user cannot see it. */
        NotFound: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The rate limit is exceeded. */
        TooManyRequests: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
        /** @description The request does not fit the contract, or contradicts what is stored. Nothing was changed. */
        BadRequest: {
            headers: {
                "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Errors"];
            };
        };
    };
    parameters: {
        /**
         * @description The workspace domain.
         * @example buddy
         */
        Domain: string;
        /**
         * @description The name ID of the project.
         * @example company-website
         */
        ProjectName: string;
        /**
         * @description The numerical ID of the desired pipeline.
         * @example 2
         */
        PipelineId: number;
        /**
         * @description The numerical ID of the desired action.
         * @example 2
         */
        ActionId: number;
    };
    requestBodies: never;
    headers: {
        /** @description How many requests the token may send in one window. */
        RateLimitLimit: number;
        /** @description How many requests are left in this window. */
        RateLimitRemaining: number;
        /** @description When the window ends, in seconds since 1970. Read by existing clients; the documents do not show it. */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "actions.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions of the pipeline. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddAction"];
            };
        };
        responses: {
            /** @description The action that was added. */
            201: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The action was deleted. */
            204: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
    "actions.edit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The workspace domain.
                 * @example buddy
                 */
                domain: components["parameters"]["Domain"];
                /**
                 * @description The name ID of the project.
                 * @example company-website
                 */
                project_name: components["parameters"]["ProjectName"];
                /**
                 * @description The numerical ID of the desired pipeline.
                 * @example 2
                 */
                pipeline_id: components["parameters"]["PipelineId"];
                /**
                 * @description The numerical ID of the desired action.
                 * @example 2
                 */
                action_id: components["parameters"]["ActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditAction"];
            };
        };
        responses: {
            /** @description The action. */
            200: {
                headers: {
                    "X-Rate-Limit-Limit": components["headers"]["RateLimitLimit"];
                    "X-Rate-Limit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-Rate-Limit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Action"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherError"];
        };
    };
}
