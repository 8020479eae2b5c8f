import type { PipelineIdentity, RunIdentity } from './plan-request.js';

/**
 * The variables that Buddy sets by itself, as far as they are known here.
 * Source: https://buddy.works/docs/pipelines/environment-variables (default variables)
 */
export function defaultVariables(pipeline: PipelineIdentity, run: RunIdentity): Record<string, string> {
  const known: Record<string, string | undefined> = {
    BUDDY: 'true',
    BUDDY_WORKSPACE_DOMAIN: pipeline.workspace,
    BUDDY_WORKSPACE_NAME: pipeline.workspace,
    BUDDY_PROJECT_NAME: pipeline.project,
    BUDDY_PROJECT_NAME_ID: pipeline.project,
    BUDDY_PIPELINE_ID: toText(pipeline.id),
    BUDDY_PIPELINE_NAME: pipeline.pipeline,
    ...ofExecution(run),
    BUDDY_INVOKER_ID: toText(run.invoker?.id),
    BUDDY_INVOKER_NAME: run.invoker?.name,
    BUDDY_INVOKER_EMAIL: run.invoker?.email,
  };
  const given = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given);
}

function ofExecution(run: RunIdentity): Record<string, string | undefined> {
  return {
    BUDDY_EXECUTION_ID: String(run.id),
    BUDDY_EXECUTION_BRANCH: run.branch,
    BUDDY_EXECUTION_TAG: run.tag,
    BUDDY_EXECUTION_MODE: 'MANUAL',
    BUDDY_EXECUTION_COMMENT: run.comment,
    BUDDY_EXECUTION_REFRESH: String(run.refresh ?? false),
    BUDDY_EXECUTION_CLEAR_CACHE: String(run.clearCache ?? false),
    BUDDY_EXECUTION_START_DATE: run.startedAt.toISOString(),
    BUDDY_EXECUTION_REVISION: run.revision,
    BUDDY_EXECUTION_REVISION_SHORT: run.revision?.slice(0, 8),
    BUDDY_RUN_BRANCH: run.branch,
    BUDDY_RUN_COMMIT: run.revision,
  };
}

function toText(number: number | undefined): string | undefined {
  return number === undefined ? undefined : String(number);
}
