import { actionOf } from '../executions/context.js';
import type { Ref, Run, Step } from '../executions/run.js';
import { progressOf, visibleLog } from '../executions/visible-log.js';
import { apiLink, appLink, toDate } from './links.js';
import {
  type PipelinePlace,
  pipelineParams,
  presentActionSummary,
  presentCommit,
  presentMember,
  projectParams,
  runParams,
} from './present.js';

/** A run as it is at a time, in milliseconds since 1970, with what became of each action. */
export function presentRun(place: PipelinePlace, run: Run, now: number): object {
  const actions = run.steps.flatMap((step) => presentStep(place, step, now));
  return { ...presentRunSummary(place, run), action_executions: actions };
}

/** A run as lists show it. */
export function presentRunSummary(place: PipelinePlace, run: Run): object {
  const { workspace, project, pipeline } = place;
  const { from_revision: from, delay_until: delay, priority, refresh, comment = '' } = run.fields;
  return {
    url: apiLink(place, 'executions.get', runParams(place, run)),
    html_url: appLink(
      place,
      workspace.domain,
      project.name,
      'pipelines',
      'pipeline',
      pipeline.id,
      'execution',
      run.hash,
    ),
    id: run.id,
    ...(run.startedAt !== undefined && { start_date: toDate(run.startedAt) }),
    finish_date: run.finishedAt === undefined ? null : toDate(run.finishedAt),
    // What a token starts counts as a click.
    triggered_on: 'CLICK',
    priority,
    refresh,
    status: run.status,
    comment,
    [run.ref.kind]: presentRef(place, run.ref),
    ...(from !== undefined && {
      from_revision: presentCommit(place, (from as { revision: string }).revision),
    }),
    to_revision: presentCommit(place, run.revision),
    delay_until: delay,
    creator: presentMember(place, workspace, run.creatorId),
  };
}

/** What one action of a run has written by a time. */
export function presentLog(place: PipelinePlace, step: Step, now: number): object | undefined {
  const [shown] = presentStep(place, step, now);
  return shown && { ...shown, log: visibleLog(step, now) };
}

function presentStep(place: PipelinePlace, step: Step, now: number): object[] {
  const action = actionOf(place, step);
  if (action === undefined) return [];
  return [
    {
      status: step.status,
      progress: progressOf(step, now),
      action: presentActionSummary(place, action),
      start_date: step.startedAt === undefined ? null : toDate(step.startedAt),
      finish_date: step.finishedAt === undefined ? null : toDate(step.finishedAt),
    },
  ];
}

function presentRef(place: PipelinePlace, { kind, name }: Ref): object {
  if (kind !== 'branch') return { name };
  const { workspace, project } = place;
  return {
    url: apiLink(place, 'branches.get', { ...projectParams(place), name }),
    html_url: appLink(place, workspace.domain, project.name, 'repository', 'branch', name),
    name,
    default: name === project.repository.defaultBranch,
  };
}

/** The address of the list of a pipeline's runs. */
export function runListLinks(place: PipelinePlace): object {
  const { workspace, project, pipeline } = place;
  return {
    url: apiLink(place, 'executions.list', pipelineParams(place)),
    html_url: appLink(
      place,
      workspace.domain,
      project.name,
      'pipelines',
      'pipeline',
      pipeline.id,
      'executions',
    ),
  };
}
