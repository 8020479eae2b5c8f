// Generated from the contract in spec/ (sha256 7f0dae255e1c8853). Do not edit: change spec/, then run `pnpm generate`.

import type { Unrecognized, UnrecognizedKind } from '../../unrecognized.js';
import type { components as Before } from '../types.js';

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessLevel: Before["schemas"]["AccessLevel"];
        AccessLevelInput: Before["schemas"]["AccessLevelInput"];
        /** @description An action with all its fields. Secrets are left out. */
        Action: components["schemas"]["BuildAction"] | components["schemas"]["RunDockerContainerAction"] | components["schemas"]["DockerfileAction"] | components["schemas"]["UnknownAction"];
        /** @description What became of one action in a run. */
        ActionExecution: {
            status: components["schemas"]["ActionExecutionStatus"];
            /** @description How much of the action is done, in percent. */
            progress: number;
            action: components["schemas"]["ActionSummary"];
            /**
             * Format: date-time
             * @description When the action started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the action ended.
             */
            finish_date?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description How an action fared in a run. `NOT_EXECUTED` says that its turn did not come. */
        ActionExecutionStatus: ("INITIAL" | "ENQUEUED" | "INPROGRESS" | "SUCCESSFUL" | "FAILED" | "SKIPPED" | "TERMINATED" | "NOT_EXECUTED" | "WAITING_FOR_APPLY" | "WAITING_FOR_VARIABLES" | "TERMINATING" | "WAITING_FOR_SETTABLE_VARIABLES" | "WAITING_FOR_VT_SESSION") | Unrecognized;
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
        /** @description What one action wrote in a run. */
        ActionLog: {
            status: components["schemas"]["ActionExecutionStatus"];
            /** @description How much of the action is done, in percent. */
            progress: number;
            action: components["schemas"]["LoggedAction"];
            /**
             * Format: date-time
             * @description When the action started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the action ended.
             */
            finish_date?: string | null;
            /** @description The lines of the log. */
            log: string[];
        } & {
            [key: string]: unknown;
        };
        ActionStatusCondition: Before["schemas"]["ActionStatusCondition"];
        ActionStatusConditionInput: Before["schemas"]["ActionStatusConditionInput"];
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
        AddAmazonIntegration: Before["schemas"]["AddAmazonIntegration"];
        AddAzureIntegration: Before["schemas"]["AddAzureIntegration"];
        AddBackblazeIntegration: Before["schemas"]["AddBackblazeIntegration"];
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            shell?: "SH" | "BASH" | "POWERSHELL" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            shell?: "SH" | "BASH" | "POWERSHELL" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            shell?: "SH" | "BASH" | "POWERSHELL" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            shell?: "SH" | "BASH" | "POWERSHELL" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            shell?: "SH" | "BASH" | "POWERSHELL" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
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
        AddCloudflareIntegration: Before["schemas"]["AddCloudflareIntegration"];
        AddCloudflareIntegrationWithCloudflareApiKey: Before["schemas"]["AddCloudflareIntegrationWithCloudflareApiKey"];
        AddCloudflareIntegrationWithCloudflareToken: Before["schemas"]["AddCloudflareIntegrationWithCloudflareToken"];
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
        AddGoogleIntegration: Before["schemas"]["AddGoogleIntegration"];
        AddGroup: Before["schemas"]["AddGroup"];
        AddGroupMember: Before["schemas"]["AddGroupMember"];
        AddIntegration: Before["schemas"]["AddIntegration"];
        AddLoginIntegration: Before["schemas"]["AddLoginIntegration"];
        AddMember: Before["schemas"]["AddMember"];
        AddPermissionSet: Before["schemas"]["AddPermissionSet"];
        /** @description The pipeline to add. */
        AddPipeline: {
            /** @description The address of the pipeline in the API. */
            readonly url?: unknown;
            /** @description The address of the pipeline in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the pipeline. */
            readonly id?: unknown;
            /** @description How the last run ended, or how far the current one is. */
            readonly last_execution_status?: unknown;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            readonly last_execution_revision?: unknown;
            /** @description The name of the pipeline. */
            name: string;
            /** @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. */
            refs?: string[] | null;
            /** @description The events that start the pipeline. Without any it runs on click. */
            events?: components["schemas"]["PipelineEventInput"][] | null;
            /** @description A readable ID of the pipeline. */
            identifier?: string | null;
            /** @description The conditions under which the pipeline runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description If set to true, every run starts from scratch.
             * @default false
             */
            always_from_scratch?: boolean | null;
            /**
             * @description If set to true, the cache is cleared before every run.
             * @default false
             */
            auto_clear_cache?: boolean | null;
            /**
             * @description If set to true, queued runs are not collapsed to the most recent one.
             * @default false
             */
            no_skip_to_most_recent?: boolean | null;
            /**
             * @description If set to true, no commit status is sent to the repository host.
             * @default false
             */
            do_not_create_commit_status?: boolean | null;
            /**
             * @description For `SCHEDULE`, whether the schedule is paused.
             * @default false
             */
            paused?: boolean | null;
            /**
             * @description For `SCHEDULE`, after how many failures in a row the schedule is paused.
             * @default 100
             */
            pause_on_repeated_failures?: number | null;
            /**
             * @description If set to true, a failure does not count for the status of the project.
             * @default false
             */
            ignore_fail_on_project_status?: boolean | null;
            /**
             * @description The title of the runs.
             * @default $BUDDY_EXECUTION_REVISION_SUBJECT
             */
            execution_message_template?: string | null;
            /** @description How soon the runs of the pipeline leave the queue. */
            priority?: components["schemas"]["PriorityInput"] | null;
            /**
             * @description If set to true, all refs of the repository are fetched.
             * @default false
             */
            fetch_all_refs?: boolean | null;
            /**
             * @description If set to true, a run fails when its environment is prepared with warnings.
             * @default true
             */
            fail_on_prepare_env_warning?: boolean | null;
            /**
             * @description If set to true, several runs of the pipeline may be in progress at once.
             * @default false
             */
            concurrent_pipeline_runs?: boolean | null;
            /** @description How many commits are fetched. Existing clients send 0 for all of them. */
            clone_depth?: number | null;
            /** @description The address of the site that the pipeline deploys to. */
            target_site_url?: string | null;
            /** @description The name of the self-hosted runner of the pipeline. */
            worker?: string | null;
            /**
             * @description If set to true, the pipeline cannot run.
             * @default false
             */
            disabled?: boolean | null;
            /** @description Why the pipeline is disabled. */
            disabled_reason?: string | null;
            /**
             * @description If set to true, a run needs a comment.
             * @default false
             */
            description_required?: boolean | null;
            /**
             * @description What the changes of a run are compared with.
             * @default LATEST_RUN
             * @enum {string|null}
             */
            git_changeset_base?: "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST" | null;
            /**
             * @description How changed files are found.
             * @default DATE_MODIFIED
             * @enum {string|null}
             */
            filesystem_changeset_base?: "DATE_MODIFIED" | "CONTENTS" | null;
            /**
             * @description Who shares the cache of Docker layers.
             * @default PIPELINE
             * @enum {string|null}
             */
            cache_scope?: "PIPELINE" | "PROJECT" | "WORKSPACE" | null;
            /** @description The variables of the pipeline. */
            variables?: components["schemas"]["VariableInput"][] | null;
            permissions?: components["schemas"]["PipelinePermissionsInput"] | null;
            /** @description The folder in which the app shows the pipeline (unverified). */
            folder?: string | null;
            /** @description The names of the variables over whose values the pipeline is repeated. */
            loop?: string[] | null;
            /**
             * @description The architecture of the runner.
             * @enum {string|null}
             */
            cpu?: "X64" | "ARM" | null;
            /** @description If set to true, a new run stops those that are not done. */
            terminate_stale_runs?: boolean | null;
            /** @description If set to true, variables are not passed on between runs (unverified). */
            strict_context?: boolean | null;
            /** @description If set to true, the variables are those of the YAML file. */
            manage_variables_by_yaml?: boolean | null;
            /** @description If set to true, the permissions are those of the YAML file. */
            manage_permissions_by_yaml?: boolean | null;
            /**
             * @description Whether the pipeline is defined here or by a file of another project.
             * @enum {string|null}
             */
            definition_source?: "LOCAL" | "REMOTE" | null;
            /** @description For `REMOTE`, the name ID of the project with the definition. */
            remote_project_name?: string | null;
            /** @description For `REMOTE`, the branch with the definition. */
            remote_branch?: string | null;
            /** @description For `REMOTE`, the path of the definition. */
            remote_path?: string | null;
            /** @description For `REMOTE`, the parameters of the definition. */
            remote_parameters?: components["schemas"]["RemoteParameterInput"][] | null;
        };
        /** @description The project to add. Where its repository is follows from the fields that are given. */
        AddProject: components["schemas"]["AddProjectWithBuddyRepository"] | components["schemas"]["AddProjectWithIntegratedRepository"] | components["schemas"]["AddProjectWithCustomRepository"] | components["schemas"]["AddProjectWithCustomRepositoryKey"];
        AddProjectMember: Before["schemas"]["AddProjectMember"];
        AddProjectWithBuddyRepository: Before["schemas"]["AddProjectWithBuddyRepository"];
        AddProjectWithCustomRepository: Before["schemas"]["AddProjectWithCustomRepository"];
        AddProjectWithCustomRepositoryKey: Before["schemas"]["AddProjectWithCustomRepositoryKey"];
        /**
         * a repository of GitHub, GitLab or Bitbucket through an integration
         * @description A project that is integrated with the host of its repository.
         */
        AddProjectWithIntegratedRepository: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description Set by the server; ignored when sent. */
            readonly status?: unknown;
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name?: string | null;
            /** @description The full name of the project. */
            display_name: string;
            /** @description When the project was created. */
            readonly create_date?: unknown;
            /** @description The user who created the project. */
            readonly created_by?: unknown;
            /** @description The address of the repository over HTTPS. */
            readonly http_repository?: unknown;
            /** @description The address of the repository over SSH. */
            readonly ssh_repository?: unknown;
            /** @description The default branch of the repository. */
            readonly default_branch?: unknown;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             * @enum {string|null}
             */
            access?: "PUBLIC" | "PRIVATE" | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
            /** @description The integration with the host of the repository. */
            integration: components["schemas"]["IntegrationReferenceInput"];
            /** @description The repository at Bitbucket, GitHub or GitLab, such as `buddy/landing-page`. */
            external_project_id: string;
            /** @description The ID of the project in GitLab. */
            git_lab_project_id?: string | null;
            /** @description The address of another Git repository, over HTTPS or SSH. */
            custom_repo_url?: null;
            /** @description The username for that repository. */
            custom_repo_user?: null;
            /** @description The password for that repository. Required when `custom_repo_url` starts with `https`. */
            custom_repo_pass?: null;
            /** @description The ID of the SSH key for that repository. Sent by existing clients. */
            custom_repo_ssh_key_id?: null;
            /** @description If set to true, the project has no repository. */
            without_repo?: null;
            /** @description What newer clients call `without_repo`. */
            without_repository?: null;
        };
        AddPushoverIntegration: Before["schemas"]["AddPushoverIntegration"];
        AddRackspaceIntegration: Before["schemas"]["AddRackspaceIntegration"];
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "OTHER" | null;
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
        AddShopifyIntegration: Before["schemas"]["AddShopifyIntegration"];
        AddSpacesIntegration: Before["schemas"]["AddSpacesIntegration"];
        AddTokenIntegration: Before["schemas"]["AddTokenIntegration"];
        AddUserEmail: Before["schemas"]["AddUserEmail"];
        AddUserKey: Before["schemas"]["AddUserKey"];
        AddVariable: Before["schemas"]["AddVariable"];
        AddWebhook: Before["schemas"]["AddWebhook"];
        /** @description The workspace to add. */
        AddWorkspace: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the workspace. */
            readonly id?: unknown;
            /** @description The name of the workspace. */
            name?: string | null;
            /** @description The workspace domain, which is part of every address of the workspace. */
            domain: string;
            /** @description The ID of the user who owns the workspace. */
            readonly owner_id?: unknown;
            /** @description Whether the workspace is frozen, so that nothing runs in it. */
            readonly frozen?: unknown;
            /** @description When the workspace was created. */
            readonly create_date?: unknown;
            /** @description What the runners of pipelines have when nothing else is set. */
            readonly default_pipeline_resource?: unknown;
            /** @description Whether single sign-on is switched on. */
            readonly sso_enabled?: unknown;
            /** @description Whether pipelines cannot be made public. */
            readonly public_pipelines_disabled?: unknown;
            /** @description The salt with which the secrets of the workspace are encrypted. */
            encryption_salt?: string | null;
        };
        AllowedPipeline: Before["schemas"]["AllowedPipeline"];
        AllowedPipelineInput: Before["schemas"]["AllowedPipelineInput"];
        ApplyExecution: Before["schemas"]["ApplyExecution"];
        ApplyVariables: Before["schemas"]["ApplyVariables"];
        Branch: Before["schemas"]["Branch"];
        BranchList: Before["schemas"]["BranchList"];
        BranchSummary: Before["schemas"]["BranchSummary"];
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
            /** @description The revision that the action last ran at (unverified). */
            current_revision?: string | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE") | Unrecognized | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            shell?: ("SH" | "BASH" | "POWERSHELL") | Unrecognized | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /** @description Where the image is. The server fills it in from the other fields. */
            image_location?: ("PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION") | Unrecognized | null;
            /** @description The kind of registry that the image comes from. The server fills it in from the other fields. */
            docker_registry?: ("NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER") | Unrecognized | null;
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
        CancelExecution: Before["schemas"]["CancelExecution"];
        ChangeCondition: Before["schemas"]["ChangeCondition"];
        ChangeConditionInput: Before["schemas"]["ChangeConditionInput"];
        Commit: Before["schemas"]["Commit"];
        CommitFile: Before["schemas"]["CommitFile"];
        CommitList: Before["schemas"]["CommitList"];
        CommitPerson: Before["schemas"]["CommitPerson"];
        CommitStats: Before["schemas"]["CommitStats"];
        CommitSummary: Before["schemas"]["CommitSummary"];
        Content: Before["schemas"]["Content"];
        ContentList: Before["schemas"]["ContentList"];
        ContentView: Before["schemas"]["ContentView"];
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
            timezone?: string | null;
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
            timezone?: string | null;
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
            /** @description The revision that the action last ran at (unverified). */
            current_revision?: string | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE") | Unrecognized | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            shell?: "SH" | "BASH" | "POWERSHELL" | null;
            /** @description If set to true, an image that was pulled before is not pulled again. */
            cache_base_image?: boolean | null;
            /** @description If set to true, the cached image is used when pulling fails. Only for official images. */
            ignore_image_pull_failures?: boolean | null;
            /**
             * @description If set to true, the entrypoint of the image is not used.
             * @default false
             */
            reset_entrypoint?: boolean | null;
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "GIT_HUB_CONTAINER_REGISTRY" | "OTHER" | null;
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
        EditGroup: Before["schemas"]["EditGroup"];
        EditIntegration: Before["schemas"]["EditIntegration"];
        EditMember: Before["schemas"]["EditMember"];
        EditPermissionSet: Before["schemas"]["EditPermissionSet"];
        /** @description The fields to change; those left out stay as they are. */
        EditPipeline: {
            /** @description The address of the pipeline in the API. */
            readonly url?: unknown;
            /** @description The address of the pipeline in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the pipeline. */
            readonly id?: unknown;
            /** @description How the last run ended, or how far the current one is. */
            readonly last_execution_status?: unknown;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            readonly last_execution_revision?: unknown;
            /** @description The name of the pipeline. */
            name?: string | null;
            /** @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. */
            refs?: string[] | null;
            /** @description The events that start the pipeline. Without any it runs on click. */
            events?: components["schemas"]["PipelineEventInput"][] | null;
            /** @description A readable ID of the pipeline. */
            identifier?: string | null;
            /** @description The conditions under which the pipeline runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerConditionInput"][] | null;
            /**
             * @description If set to true, every run starts from scratch.
             * @default false
             */
            always_from_scratch?: boolean | null;
            /**
             * @description If set to true, the cache is cleared before every run.
             * @default false
             */
            auto_clear_cache?: boolean | null;
            /**
             * @description If set to true, queued runs are not collapsed to the most recent one.
             * @default false
             */
            no_skip_to_most_recent?: boolean | null;
            /**
             * @description If set to true, no commit status is sent to the repository host.
             * @default false
             */
            do_not_create_commit_status?: boolean | null;
            /**
             * @description For `SCHEDULE`, whether the schedule is paused.
             * @default false
             */
            paused?: boolean | null;
            /**
             * @description For `SCHEDULE`, after how many failures in a row the schedule is paused.
             * @default 100
             */
            pause_on_repeated_failures?: number | null;
            /**
             * @description If set to true, a failure does not count for the status of the project.
             * @default false
             */
            ignore_fail_on_project_status?: boolean | null;
            /**
             * @description The title of the runs.
             * @default $BUDDY_EXECUTION_REVISION_SUBJECT
             */
            execution_message_template?: string | null;
            /** @description How soon the runs of the pipeline leave the queue. */
            priority?: components["schemas"]["PriorityInput"] | null;
            /**
             * @description If set to true, all refs of the repository are fetched.
             * @default false
             */
            fetch_all_refs?: boolean | null;
            /**
             * @description If set to true, a run fails when its environment is prepared with warnings.
             * @default true
             */
            fail_on_prepare_env_warning?: boolean | null;
            /**
             * @description If set to true, several runs of the pipeline may be in progress at once.
             * @default false
             */
            concurrent_pipeline_runs?: boolean | null;
            /** @description How many commits are fetched. Existing clients send 0 for all of them. */
            clone_depth?: number | null;
            /** @description The address of the site that the pipeline deploys to. */
            target_site_url?: string | null;
            /** @description The name of the self-hosted runner of the pipeline. */
            worker?: string | null;
            /**
             * @description If set to true, the pipeline cannot run.
             * @default false
             */
            disabled?: boolean | null;
            /** @description Why the pipeline is disabled. */
            disabled_reason?: string | null;
            /**
             * @description If set to true, a run needs a comment.
             * @default false
             */
            description_required?: boolean | null;
            /**
             * @description What the changes of a run are compared with.
             * @default LATEST_RUN
             * @enum {string|null}
             */
            git_changeset_base?: "LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST" | null;
            /**
             * @description How changed files are found.
             * @default DATE_MODIFIED
             * @enum {string|null}
             */
            filesystem_changeset_base?: "DATE_MODIFIED" | "CONTENTS" | null;
            /**
             * @description Who shares the cache of Docker layers.
             * @default PIPELINE
             * @enum {string|null}
             */
            cache_scope?: "PIPELINE" | "PROJECT" | "WORKSPACE" | null;
            /** @description The variables of the pipeline. */
            variables?: components["schemas"]["VariableInput"][] | null;
            permissions?: components["schemas"]["PipelinePermissionsInput"] | null;
            /** @description The folder in which the app shows the pipeline (unverified). */
            folder?: string | null;
            /** @description The names of the variables over whose values the pipeline is repeated. */
            loop?: string[] | null;
            /**
             * @description The architecture of the runner.
             * @enum {string|null}
             */
            cpu?: "X64" | "ARM" | null;
            /** @description If set to true, a new run stops those that are not done. */
            terminate_stale_runs?: boolean | null;
            /** @description If set to true, variables are not passed on between runs (unverified). */
            strict_context?: boolean | null;
            /** @description If set to true, the variables are those of the YAML file. */
            manage_variables_by_yaml?: boolean | null;
            /** @description If set to true, the permissions are those of the YAML file. */
            manage_permissions_by_yaml?: boolean | null;
            /**
             * @description Whether the pipeline is defined here or by a file of another project.
             * @enum {string|null}
             */
            definition_source?: "LOCAL" | "REMOTE" | null;
            /** @description For `REMOTE`, the name ID of the project with the definition. */
            remote_project_name?: string | null;
            /** @description For `REMOTE`, the branch with the definition. */
            remote_branch?: string | null;
            /** @description For `REMOTE`, the path of the definition. */
            remote_path?: string | null;
            /** @description For `REMOTE`, the parameters of the definition. */
            remote_parameters?: components["schemas"]["RemoteParameterInput"][] | null;
            /** @description If set to true, the cache of the pipeline is cleared. */
            clear_cache?: boolean | null;
        };
        EditProject: Before["schemas"]["EditProject"];
        EditProjectMember: Before["schemas"]["EditProjectMember"];
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
            /** @description The revision that the action last ran at (unverified). */
            readonly current_revision?: unknown;
            /** @description The name of the action. */
            name?: string | null;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             * @enum {string|null}
             */
            trigger_time?: "ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE" | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /**
             * @description Where the image is. The server fills it in from the other fields.
             * @enum {string|null}
             */
            image_location?: "PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION" | null;
            /**
             * @description The kind of registry that the image comes from. The server fills it in from the other fields.
             * @enum {string|null}
             */
            docker_registry?: "NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "OTHER" | null;
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
        EditUser: Before["schemas"]["EditUser"];
        EditVariable: Before["schemas"]["EditVariable"];
        EditWebhook: Before["schemas"]["EditWebhook"];
        /** @description The fields to change; those left out stay as they are. */
        EditWorkspace: {
            /** @description The address of this object in the API. */
            readonly url?: unknown;
            /** @description The address of this object in the app. */
            readonly html_url?: unknown;
            /** @description The ID of the workspace. */
            readonly id?: unknown;
            /** @description The name of the workspace. */
            name?: string | null;
            /** @description The workspace domain, which is part of every address of the workspace. */
            domain?: string | null;
            /** @description The ID of the user who owns the workspace. */
            readonly owner_id?: unknown;
            /** @description Whether the workspace is frozen, so that nothing runs in it. */
            readonly frozen?: unknown;
            /** @description When the workspace was created. */
            readonly create_date?: unknown;
            /** @description What the runners of pipelines have when nothing else is set. */
            readonly default_pipeline_resource?: unknown;
            /** @description Whether single sign-on is switched on. */
            readonly sso_enabled?: unknown;
            /** @description Whether pipelines cannot be made public. */
            readonly public_pipelines_disabled?: unknown;
            /** @description The salt with which the secrets of the workspace are encrypted. */
            encryption_salt?: string | null;
        };
        Errors: Before["schemas"]["Errors"];
        /** @description A run with what became of each action. */
        Execution: {
            /** @description The address of the run in the API. */
            url: string;
            /** @description The address of the run in the app. It ends with an identifier of 24 hexadecimal digits, not with the `id`. */
            html_url: string;
            /** @description The ID of the run; each pipeline counts its own. */
            id: number;
            /**
             * Format: date-time
             * @description When the run started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the run ended. Null while it has not.
             */
            finish_date?: string | null;
            priority?: components["schemas"]["Priority"] | null;
            /** @description Whether the run started from scratch. */
            refresh?: boolean | null;
            status: components["schemas"]["ExecutionStatus"];
            /** @description The comment of the run. */
            comment?: string | null;
            /** @description The branch that ran. */
            branch?: components["schemas"]["ExecutionRef"] | null;
            /** @description The tag that ran. */
            tag?: components["schemas"]["ExecutionRef"] | null;
            /** @description The pull request that ran. */
            pull_request?: components["schemas"]["ExecutionRef"] | null;
            /** @description The revision that the changes are compared with. */
            from_revision?: components["schemas"]["ExecutionRevision"] | null;
            /** @description The revision that ran. */
            to_revision?: components["schemas"]["ExecutionRevision"] | null;
            /**
             * Format: date-time
             * @description When the run shall start, when it was asked to wait.
             */
            delay_until?: string | null;
            creator?: components["schemas"]["MemberSummary"] | null;
            /** @description What started the run. */
            triggered_on?: ("CLICK" | "EVENT" | "SCHEDULE" | "PIPELINE" | "WEBHOOK" | "EMAIL") | Unrecognized | null;
            /** @description The actions of the run. */
            action_executions: components["schemas"]["ActionExecution"][];
        } & {
            [key: string]: unknown;
        };
        /** @description The runs of a pipeline. The totals are there when a page was asked for. */
        ExecutionList: {
            /** @description The address of the list in the API. */
            url: string;
            /** @description The address of the list in the app. */
            html_url?: string | null;
            /** @description The number of this page. */
            page?: number | null;
            /** @description How many elements a page has at most. */
            page_size?: number | null;
            /** @description How many pages there are. */
            total_page_count?: number | null;
            /** @description How many elements this page has. */
            element_count?: number | null;
            /** @description How many elements there are on all pages. */
            total_element_count?: number | null;
            /** @description The runs, the newest first. */
            executions: components["schemas"]["ExecutionSummary"][];
        } & {
            [key: string]: unknown;
        };
        ExecutionRef: Before["schemas"]["ExecutionRef"];
        ExecutionRevision: Before["schemas"]["ExecutionRevision"];
        /** @description How the last run ended, or how far the current one is. `INITIAL` says that there was none. */
        ExecutionStatus: ("INITIAL" | "ENQUEUED" | "INPROGRESS" | "SUCCESSFUL" | "FAILED" | "SKIPPED" | "TERMINATED" | "WAITING_FOR_APPLY" | "WAITING_FOR_VARIABLES" | "NOT_EXECUTED" | "TERMINATING" | "WAITING_FOR_SETTABLE_VARIABLES" | "WAITING_FOR_VT_SESSION") | Unrecognized;
        /** @description A run as lists show it. */
        ExecutionSummary: {
            /** @description The address of the run in the API. */
            url: string;
            /** @description The address of the run in the app. It ends with an identifier of 24 hexadecimal digits, not with the `id`. */
            html_url: string;
            /** @description The ID of the run; each pipeline counts its own. */
            id: number;
            /**
             * Format: date-time
             * @description When the run started.
             */
            start_date?: string | null;
            /**
             * Format: date-time
             * @description When the run ended. Null while it has not.
             */
            finish_date?: string | null;
            priority?: components["schemas"]["Priority"] | null;
            /** @description Whether the run started from scratch. */
            refresh?: boolean | null;
            status: components["schemas"]["ExecutionStatus"];
            /** @description The comment of the run. */
            comment?: string | null;
            /** @description The branch that ran. */
            branch?: components["schemas"]["ExecutionRef"] | null;
            /** @description The tag that ran. */
            tag?: components["schemas"]["ExecutionRef"] | null;
            /** @description The pull request that ran. */
            pull_request?: components["schemas"]["ExecutionRef"] | null;
            /** @description The revision that the changes are compared with. */
            from_revision?: components["schemas"]["ExecutionRevision"] | null;
            /** @description The revision that ran. */
            to_revision?: components["schemas"]["ExecutionRevision"] | null;
            /**
             * Format: date-time
             * @description When the run shall start, when it was asked to wait.
             */
            delay_until?: string | null;
            creator?: components["schemas"]["MemberSummary"] | null;
            /** @description What started the run. */
            triggered_on?: ("CLICK" | "EVENT" | "SCHEDULE" | "PIPELINE" | "WEBHOOK" | "EMAIL") | Unrecognized | null;
        } & {
            [key: string]: unknown;
        };
        Group: Before["schemas"]["Group"];
        GroupCondition: Before["schemas"]["GroupCondition"];
        GroupConditionInput: Before["schemas"]["GroupConditionInput"];
        GroupList: Before["schemas"]["GroupList"];
        GroupMember: Before["schemas"]["GroupMember"];
        GroupMemberList: Before["schemas"]["GroupMemberList"];
        GroupMemberStatus: Before["schemas"]["GroupMemberStatus"];
        GroupMemberStatusInput: Before["schemas"]["GroupMemberStatusInput"];
        GroupMemberSummary: Before["schemas"]["GroupMemberSummary"];
        GroupSummary: Before["schemas"]["GroupSummary"];
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
            timezone?: string | null;
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
            timezone?: string | null;
        };
        Integration: Before["schemas"]["Integration"];
        IntegrationAccess: Before["schemas"]["IntegrationAccess"];
        IntegrationAccessInput: Before["schemas"]["IntegrationAccessInput"];
        IntegrationGrant: Before["schemas"]["IntegrationGrant"];
        IntegrationGrantInput: Before["schemas"]["IntegrationGrantInput"];
        IntegrationList: Before["schemas"]["IntegrationList"];
        IntegrationPermissions: Before["schemas"]["IntegrationPermissions"];
        IntegrationPermissionsInput: Before["schemas"]["IntegrationPermissionsInput"];
        /** @description Points to an integration of the workspace. */
        IntegrationReference: {
            /** @description The identifier of the integration. Its hash ID is taken too (unverified). */
            identifier: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Points to an integration of the workspace. */
        IntegrationReferenceInput: {
            /** @description The identifier of the integration. Its hash ID is taken too (unverified). */
            identifier: string;
        };
        IntegrationSummary: Before["schemas"]["IntegrationSummary"];
        IntegrationType: Before["schemas"]["IntegrationType"];
        IntegrationTypeInput: Before["schemas"]["IntegrationTypeInput"];
        /** @description The action that wrote a log. */
        LoggedAction: {
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
            /** @description Whether the action is skipped. */
            disabled?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        Member: Before["schemas"]["Member"];
        MemberList: Before["schemas"]["MemberList"];
        MemberProjectList: Before["schemas"]["MemberProjectList"];
        MemberSummary: Before["schemas"]["MemberSummary"];
        OperateExecution: Before["schemas"]["OperateExecution"];
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
        PathChangeCondition: Before["schemas"]["PathChangeCondition"];
        PathChangeConditionInput: Before["schemas"]["PathChangeConditionInput"];
        PermissionGrant: Before["schemas"]["PermissionGrant"];
        PermissionGrantInput: Before["schemas"]["PermissionGrantInput"];
        PermissionSet: Before["schemas"]["PermissionSet"];
        PermissionSetList: Before["schemas"]["PermissionSetList"];
        PermissionSetReference: Before["schemas"]["PermissionSetReference"];
        /** @description A pipeline with its settings and its actions. */
        Pipeline: {
            /** @description The address of the pipeline in the API. */
            url: string;
            /** @description The address of the pipeline in the app. */
            html_url: string;
            /** @description The ID of the pipeline. */
            id: number;
            /** @description How the last run ended, or how far the current one is. */
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            last_execution_revision?: string | null;
            /** @description The name of the pipeline. */
            name: string;
            /** @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. */
            refs?: string[] | null;
            /** @description The events that start the pipeline. Without any it runs on click. */
            events?: components["schemas"]["PipelineEvent"][] | null;
            /** @description A readable ID of the pipeline. */
            identifier?: string | null;
            /** @description The conditions under which the pipeline runs; all must hold. None means always. */
            trigger_conditions?: components["schemas"]["TriggerCondition"][] | null;
            /**
             * @description If set to true, every run starts from scratch.
             * @default false
             */
            always_from_scratch?: boolean | null;
            /**
             * @description If set to true, the cache is cleared before every run.
             * @default false
             */
            auto_clear_cache?: boolean | null;
            /**
             * @description If set to true, queued runs are not collapsed to the most recent one.
             * @default false
             */
            no_skip_to_most_recent?: boolean | null;
            /**
             * @description If set to true, no commit status is sent to the repository host.
             * @default false
             */
            do_not_create_commit_status?: boolean | null;
            /**
             * @description For `SCHEDULE`, whether the schedule is paused.
             * @default false
             */
            paused?: boolean | null;
            /**
             * @description For `SCHEDULE`, after how many failures in a row the schedule is paused.
             * @default 100
             */
            pause_on_repeated_failures?: number | null;
            /**
             * @description If set to true, a failure does not count for the status of the project.
             * @default false
             */
            ignore_fail_on_project_status?: boolean | null;
            /**
             * @description The title of the runs.
             * @default $BUDDY_EXECUTION_REVISION_SUBJECT
             */
            execution_message_template?: string | null;
            /** @description How soon the runs of the pipeline leave the queue. */
            priority?: components["schemas"]["Priority"] | null;
            /**
             * @description If set to true, all refs of the repository are fetched.
             * @default false
             */
            fetch_all_refs?: boolean | null;
            /**
             * @description If set to true, a run fails when its environment is prepared with warnings.
             * @default true
             */
            fail_on_prepare_env_warning?: boolean | null;
            /**
             * @description If set to true, several runs of the pipeline may be in progress at once.
             * @default false
             */
            concurrent_pipeline_runs?: boolean | null;
            /** @description How many commits are fetched. Existing clients send 0 for all of them. */
            clone_depth?: number | null;
            /** @description The address of the site that the pipeline deploys to. */
            target_site_url?: string | null;
            /** @description The name of the self-hosted runner of the pipeline. */
            worker?: string | null;
            /**
             * @description If set to true, the pipeline cannot run.
             * @default false
             */
            disabled?: boolean | null;
            /** @description Why the pipeline is disabled. */
            disabled_reason?: string | null;
            /**
             * @description If set to true, a run needs a comment.
             * @default false
             */
            description_required?: boolean | null;
            /**
             * @description What the changes of a run are compared with.
             * @default LATEST_RUN
             */
            git_changeset_base?: ("LATEST_RUN" | "LATEST_RUN_MATCHING_REF" | "PULL_REQUEST") | Unrecognized | null;
            /**
             * @description How changed files are found.
             * @default DATE_MODIFIED
             */
            filesystem_changeset_base?: ("DATE_MODIFIED" | "CONTENTS") | Unrecognized | null;
            /**
             * @description Who shares the cache of Docker layers.
             * @default PIPELINE
             */
            cache_scope?: ("PIPELINE" | "PROJECT" | "WORKSPACE") | Unrecognized | null;
            /** @description The variables of the pipeline. */
            variables?: components["schemas"]["Variable"][] | null;
            permissions?: components["schemas"]["PipelinePermissions"] | null;
            /** @description The folder in which the app shows the pipeline (unverified). */
            folder?: string | null;
            /** @description The names of the variables over whose values the pipeline is repeated. */
            loop?: string[] | null;
            /** @description The architecture of the runner. */
            cpu?: ("X64" | "ARM") | Unrecognized | null;
            /** @description If set to true, a new run stops those that are not done. */
            terminate_stale_runs?: boolean | null;
            /** @description If set to true, variables are not passed on between runs (unverified). */
            strict_context?: boolean | null;
            /** @description If set to true, the variables are those of the YAML file. */
            manage_variables_by_yaml?: boolean | null;
            /** @description If set to true, the permissions are those of the YAML file. */
            manage_permissions_by_yaml?: boolean | null;
            /** @description Whether the pipeline is defined here or by a file of another project. */
            definition_source?: ("LOCAL" | "REMOTE") | Unrecognized | null;
            /** @description For `REMOTE`, the name ID of the project with the definition. */
            remote_project_name?: string | null;
            /** @description For `REMOTE`, the branch with the definition. */
            remote_branch?: string | null;
            /** @description For `REMOTE`, the path of the definition. */
            remote_path?: string | null;
            /** @description For `REMOTE`, the parameters of the definition. */
            remote_parameters?: components["schemas"]["RemoteParameter"][] | null;
            /**
             * Format: date-time
             * @description When the pipeline was created.
             */
            create_date?: string | null;
            project?: components["schemas"]["ProjectSummary"] | null;
            creator?: components["schemas"]["MemberSummary"] | null;
            /** @description The actions of the pipeline, in the order in which they run. */
            actions?: components["schemas"]["PipelineAction"][] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An action as its pipeline shows it, with `status` and `revision` in place of `last_execution_status`. */
        PipelineAction: {
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
            status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description The revision of the last run in which the action was executed. */
            revision?: string | null;
        } & {
            [key: string]: unknown;
        };
        PipelineCondition: Before["schemas"]["PipelineCondition"];
        PipelineConditionInput: Before["schemas"]["PipelineConditionInput"];
        /** @description An event that starts a pipeline. */
        PipelineEvent: {
            /** @description The kind of the event. */
            type: ("PUSH" | "CREATE_REF" | "DELETE_REF" | "PULL_REQUEST" | "SCHEDULE" | "WEBHOOK" | "EMAIL") | Unrecognized;
            /** @description The refs or wildcards whose events count. */
            refs?: string[] | null;
            /** @description For `PULL_REQUEST`, the pull-request events that count, such as `opened`. */
            events?: string[] | null;
            /** @description For `PULL_REQUEST`, the target branches that count. */
            branches?: string[] | null;
            /**
             * Format: date-time
             * @description For `SCHEDULE`, when the first run starts.
             */
            start_date?: string | null;
            /** @description For `SCHEDULE`, the minutes between two runs. */
            delay?: number | null;
            /** @description For `SCHEDULE`, a CRON expression in place of `start_date` and `delay`. */
            cron?: string | null;
            /** @description For `SCHEDULE`, the time zone, a name of the tz database. */
            timezone?: string | null;
            /** @description For `WEBHOOK`, whether the call needs a one-time password (unverified). */
            totp?: boolean | null;
            /** @description For `EMAIL`, the first part of the address. */
            prefix?: string | null;
            /** @description For `EMAIL`, the senders that are heard. */
            whitelist?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description An event that starts a pipeline. */
        PipelineEventInput: {
            /**
             * @description The kind of the event.
             * @enum {string}
             */
            type: "PUSH" | "CREATE_REF" | "DELETE_REF" | "PULL_REQUEST" | "SCHEDULE" | "WEBHOOK" | "EMAIL";
            /** @description The refs or wildcards whose events count. */
            refs?: string[] | null;
            /** @description For `PULL_REQUEST`, the pull-request events that count, such as `opened`. */
            events?: string[] | null;
            /** @description For `PULL_REQUEST`, the target branches that count. */
            branches?: string[] | null;
            /**
             * Format: date-time
             * @description For `SCHEDULE`, when the first run starts.
             */
            start_date?: string | null;
            /** @description For `SCHEDULE`, the minutes between two runs. */
            delay?: number | null;
            /** @description For `SCHEDULE`, a CRON expression in place of `start_date` and `delay`. */
            cron?: string | null;
            /** @description For `SCHEDULE`, the time zone, a name of the tz database. */
            timezone?: string | null;
            /** @description For `WEBHOOK`, whether the call needs a one-time password (unverified). */
            totp?: boolean | null;
            /** @description For `EMAIL`, the first part of the address. */
            prefix?: string | null;
            /** @description For `EMAIL`, the senders that are heard. */
            whitelist?: string[] | null;
        };
        /** @description A page of the pipelines of a project. */
        PipelineList: {
            /** @description The address of the list in the API. */
            url: string;
            /** @description The address of the list in the app. */
            html_url: string;
            /** @description The pipelines. */
            pipelines: components["schemas"]["PipelineSummary"][];
        } & {
            [key: string]: unknown;
        };
        PipelinePermissions: Before["schemas"]["PipelinePermissions"];
        PipelinePermissionsInput: Before["schemas"]["PipelinePermissionsInput"];
        /** @description The pipeline as lists and other objects show it. */
        PipelineSummary: {
            /** @description The address of the pipeline in the API. */
            url: string;
            /** @description The address of the pipeline in the app. */
            html_url: string;
            /** @description The ID of the pipeline. */
            id: number;
            /** @description How the last run ended, or how far the current one is. */
            last_execution_status?: components["schemas"]["ExecutionStatus"] | null;
            /** @description The revision of the last run. Null when the pipeline never ran. */
            last_execution_revision?: string | null;
            /** @description The name of the pipeline. */
            name: string;
            /** @description The branches, tags or wildcards that the pipeline runs on, such as `refs/heads/master`. */
            refs?: string[] | null;
            /** @description The events that start the pipeline. Without any it runs on click. */
            events?: components["schemas"]["PipelineEvent"][] | null;
            /** @description A readable ID of the pipeline. */
            identifier?: string | null;
        } & {
            [key: string]: unknown;
        };
        /** @description The pipeline; as a buddy.yml file when that was asked for. */
        PipelineView: components["schemas"]["Pipeline"] | components["schemas"]["PipelineYaml"];
        PipelineYaml: Before["schemas"]["PipelineYaml"];
        Priority: Before["schemas"]["Priority"];
        PriorityInput: Before["schemas"]["PriorityInput"];
        /** @description A project with all its fields. Secrets are left out. */
        Project: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            status: components["schemas"]["ProjectStatus"];
            /** @description The name ID of the project, unique in the workspace. Made from `display_name` when left out. */
            name: string;
            /** @description The full name of the project. */
            display_name: string;
            /**
             * Format: date-time
             * @description When the project was created.
             */
            create_date?: string | null;
            /** @description The user who created the project. */
            created_by?: components["schemas"]["MemberSummary"] | null;
            /** @description The address of the repository over HTTPS. */
            http_repository?: string | null;
            /** @description The address of the repository over SSH. */
            ssh_repository?: string | null;
            /** @description The default branch of the repository. */
            default_branch?: string | null;
            /**
             * @description Whether the project is public or private.
             * @default PRIVATE
             */
            access?: ("PUBLIC" | "PRIVATE") | Unrecognized | null;
            /** @description If set to true, the runs of the project fetch the submodules. */
            fetch_submodules?: boolean | null;
            /** @description The name of the key that fetches the submodules. Required when `fetch_submodules` is true. */
            fetch_submodules_env_key?: string | null;
            /** @description If set to true, the project takes pull requests. Only for repositories on GitHub. */
            allow_pull_requests?: boolean | null;
            /** @description If set to true, the default branch follows that of GitHub, GitLab or Bitbucket. */
            update_default_branch_from_external?: boolean | null;
            /** @description The integration with the host of the repository. */
            integration?: components["schemas"]["IntegrationReference"] | null;
            /** @description The repository at Bitbucket, GitHub or GitLab, such as `buddy/landing-page`. */
            external_project_id?: string | null;
            /** @description The ID of the project in GitLab. */
            git_lab_project_id?: string | null;
            /** @description The address of another Git repository, over HTTPS or SSH. */
            custom_repo_url?: string | null;
            /** @description The username for that repository. */
            custom_repo_user?: string | null;
            /** @description The ID of the SSH key for that repository. Sent by existing clients. */
            custom_repo_ssh_key_id?: number | null;
            /** @description If set to true, the project has no repository. */
            without_repo?: boolean | null;
            /** @description What newer clients call `without_repo`. */
            without_repository?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        ProjectList: Before["schemas"]["ProjectList"];
        ProjectMember: Before["schemas"]["ProjectMember"];
        ProjectMemberList: Before["schemas"]["ProjectMemberList"];
        ProjectStatus: Before["schemas"]["ProjectStatus"];
        ProjectSummary: Before["schemas"]["ProjectSummary"];
        RefReference: Before["schemas"]["RefReference"];
        RemoteParameter: Before["schemas"]["RemoteParameter"];
        RemoteParameterInput: Before["schemas"]["RemoteParameterInput"];
        RetryExecution: Before["schemas"]["RetryExecution"];
        RevisionReference: Before["schemas"]["RevisionReference"];
        RoleAssumption: Before["schemas"]["RoleAssumption"];
        RoleAssumptionInput: Before["schemas"]["RoleAssumptionInput"];
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
            /** @description The revision that the action last ran at (unverified). */
            current_revision?: string | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE") | Unrecognized | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
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
            /** @description Where the image is. The server fills it in from the other fields. */
            image_location?: ("PUBLIC_REGISTRY" | "PRIVATE_REGISTRY" | "ACTION") | Unrecognized | null;
            /** @description The kind of registry that the image comes from. The server fills it in from the other fields. */
            docker_registry?: ("NONE" | "DOCKER_HUB" | "AMAZON_ECR" | "GOOGLE_GCR" | "GOOGLE_ARTIFACT_REGISTRY" | "OTHER") | Unrecognized | null;
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
        RunExecution: Before["schemas"]["RunExecution"];
        Service: Before["schemas"]["Service"];
        ServiceConnection: Before["schemas"]["ServiceConnection"];
        ServiceConnectionInput: Before["schemas"]["ServiceConnectionInput"];
        ServiceInput: Before["schemas"]["ServiceInput"];
        Tag: Before["schemas"]["Tag"];
        TagList: Before["schemas"]["TagList"];
        TagSummary: Before["schemas"]["TagSummary"];
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
            timezone?: string | null;
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
            timezone?: string | null;
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
            /** @description The revision that the action last ran at (unverified). */
            current_revision?: string | null;
            /** @description The name of the action. */
            name: string;
            /**
             * @description When in the run the action is executed.
             * @default ON_EVERY_EXECUTION
             */
            trigger_time?: ("ON_EVERY_EXECUTION" | "ON_FAILURE" | "ON_BACK_TO_SUCCESS" | "ON_WARNING" | "ON_WAIT_FOR_APPROVE" | "ON_TERMINATE") | Unrecognized | null;
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
            /** @description The names of the variables over whose values the action is repeated. */
            loop?: string[] | null;
            /** @description The type of the action. */
            type: UnrecognizedKind;
        } & {
            [key: string]: unknown;
        };
        UnknownCondition: Before["schemas"]["UnknownCondition"];
        User: Before["schemas"]["User"];
        UserCondition: Before["schemas"]["UserCondition"];
        UserConditionInput: Before["schemas"]["UserConditionInput"];
        UserEmail: Before["schemas"]["UserEmail"];
        UserEmailList: Before["schemas"]["UserEmailList"];
        UserKey: Before["schemas"]["UserKey"];
        UserKeyList: Before["schemas"]["UserKeyList"];
        Variable: Before["schemas"]["Variable"];
        VariableAction: Before["schemas"]["VariableAction"];
        VariableActionInput: Before["schemas"]["VariableActionInput"];
        VariableCondition: Before["schemas"]["VariableCondition"];
        VariableConditionInput: Before["schemas"]["VariableConditionInput"];
        VariableInput: Before["schemas"]["VariableInput"];
        VariableList: Before["schemas"]["VariableList"];
        VariablePipeline: Before["schemas"]["VariablePipeline"];
        VariablePipelineInput: Before["schemas"]["VariablePipelineInput"];
        VariableProject: Before["schemas"]["VariableProject"];
        VariableProjectInput: Before["schemas"]["VariableProjectInput"];
        Webhook: Before["schemas"]["Webhook"];
        WebhookEvent: Before["schemas"]["WebhookEvent"];
        WebhookEventInput: Before["schemas"]["WebhookEventInput"];
        WebhookList: Before["schemas"]["WebhookList"];
        WebhookRequest: Before["schemas"]["WebhookRequest"];
        WebhookSummary: Before["schemas"]["WebhookSummary"];
        /** @description A workspace with all its fields. */
        Workspace: {
            /** @description The address of this object in the API. */
            url: string;
            /** @description The address of this object in the app. */
            html_url: string;
            /** @description The ID of the workspace. */
            id: number;
            /** @description The name of the workspace. */
            name: string;
            /** @description The workspace domain, which is part of every address of the workspace. */
            domain: string;
            /** @description The ID of the user who owns the workspace. */
            owner_id?: number | null;
            /** @description Whether the workspace is frozen, so that nothing runs in it. */
            frozen?: boolean | null;
            /**
             * Format: date-time
             * @description When the workspace was created.
             */
            create_date?: string | null;
            /** @description What the runners of pipelines have when nothing else is set. */
            default_pipeline_resource?: ("DEFAULT" | "NANO" | "SMALL" | "MEDIUM" | "LARGE" | "XLARGE" | "CUSTOM" | "X2LARGE") | Unrecognized | null;
            /** @description Whether single sign-on is switched on. */
            sso_enabled?: boolean | null;
            /** @description Whether pipelines cannot be made public. */
            public_pipelines_disabled?: boolean | null;
        } & {
            [key: string]: unknown;
        };
        WorkspaceList: Before["schemas"]["WorkspaceList"];
        WorkspaceSummary: Before["schemas"]["WorkspaceSummary"];
        WorkspaceVariable: Before["schemas"]["WorkspaceVariable"];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
