import type { Answer, Received } from './start-stub.js';

/** How a run is, whenever somebody asks. */
export interface RunStage {
  status: string;
  /** By its name, how each action is. */
  actions?: Readonly<Record<string, string>>;
  /** By the name of the action, all lines that it has written. */
  logs?: Readonly<Record<string, readonly string[]>>;
}

const start = '2026-01-02T03:04:05Z';
const end = '2026-01-02T03:05:10Z';
const final = /^(SUCCESSFUL|FAILED|SKIPPED|TERMINATED|NOT_EXECUTED|EXPLODED)$/;

/** Answers like a server on which one run goes through its stages, one at each look; the last one stays. */
export function scriptRun(...stages: readonly RunStage[]): (request: Received) => Answer {
  let at = 0;
  return ({ method, url = '' }) => {
    const stage = stages[Math.min(at, stages.length - 1)] ?? { status: 'INITIAL' };
    const log = /\/action\/(\d+)$/.exec(url)?.[1];
    if (log !== undefined) return { status: 200, body: logOf(stage, Number(log)) };
    at += 1;
    return { status: method === 'POST' ? 201 : 200, body: toRun(stage) };
  };
}

function toRun({ status, actions = {} }: RunStage) {
  return {
    id: 5,
    html_url: 'https://app.example/run/5f',
    ...toProgress(status),
    action_executions: Object.keys(actions).map((name) => toAction(actions, name)),
  };
}

function toAction(actions: Readonly<Record<string, string>>, name: string) {
  const status = actions[name] ?? '';
  const id = Object.keys(actions).indexOf(name) + 1;
  return {
    ...toProgress(status),
    progress: status === 'INPROGRESS' ? 40 : 0,
    action: { id, name, type: 'BUILD' },
  };
}

function toProgress(status: string) {
  const hasBegun = !/^(INITIAL|ENQUEUED|NOT_EXECUTED|SKIPPED)$/.test(status);
  return {
    status,
    start_date: hasBegun ? start : null,
    finish_date: hasBegun && final.test(status) ? end : null,
  };
}

function logOf({ actions = {}, logs = {} }: RunStage, id: number) {
  const name = Object.keys(actions)[id - 1] ?? '';
  return { ...toAction(actions, name), log: logs[name] ?? [] };
}
