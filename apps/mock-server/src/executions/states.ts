/** What can happen to a run, and where it leads from where. Whatever is not listed cannot happen. */
const transitions = {
  ENQUEUED: { start: 'INPROGRESS', cancel: 'TERMINATED' },
  INPROGRESS: {
    succeed: 'SUCCESSFUL',
    fail: 'FAILED',
    cancel: 'TERMINATED',
    terminate: 'TERMINATING',
    awaitApproval: 'WAITING_FOR_APPLY',
    awaitVariables: 'WAITING_FOR_VARIABLES',
  },
  WAITING_FOR_APPLY: { apply: 'INPROGRESS', cancel: 'TERMINATED', terminate: 'TERMINATING' },
  WAITING_FOR_VARIABLES: { applyVariables: 'INPROGRESS', cancel: 'TERMINATED', terminate: 'TERMINATING' },
  TERMINATING: { end: 'TERMINATED' },
  SUCCESSFUL: {},
  FAILED: { retry: 'ENQUEUED' },
  TERMINATED: { retry: 'ENQUEUED' },
} as const satisfies Record<string, Record<string, string>>;

/** The same for one action of a run. A run that is retried begins with new steps. */
const stepTransitions = {
  INITIAL: { start: 'INPROGRESS', skip: 'SKIPPED', passOver: 'NOT_EXECUTED' },
  INPROGRESS: {
    succeed: 'SUCCESSFUL',
    fail: 'FAILED',
    cancel: 'TERMINATED',
    terminate: 'TERMINATING',
    awaitApproval: 'WAITING_FOR_APPLY',
    awaitVariables: 'WAITING_FOR_VARIABLES',
  },
  WAITING_FOR_APPLY: { apply: 'SUCCESSFUL', cancel: 'TERMINATED' },
  WAITING_FOR_VARIABLES: { applyVariables: 'SUCCESSFUL', cancel: 'TERMINATED' },
  TERMINATING: { end: 'TERMINATED' },
  SUCCESSFUL: {},
  FAILED: {},
  SKIPPED: {},
  TERMINATED: {},
  NOT_EXECUTED: {},
} as const satisfies Record<string, Record<string, string>>;

type EventsOf<Table, Status> = Status extends keyof Table ? keyof Table[Status] : never;
export type RunStatus = keyof typeof transitions;
export type RunEvent = EventsOf<typeof transitions, RunStatus>;
export type StepStatus = keyof typeof stepTransitions;
export type StepEvent = EventsOf<typeof stepTransitions, StepStatus>;

/** The status of a run after an event; undefined when the event cannot happen in this status. */
export function nextStatus(status: RunStatus, event: RunEvent): RunStatus | undefined {
  const row: Partial<Record<RunEvent, RunStatus>> = transitions[status];
  return row[event];
}

/** The status of a step after an event; undefined when the event cannot happen in this status. */
export function nextStepStatus(status: StepStatus, event: StepEvent): StepStatus | undefined {
  const row: Partial<Record<StepEvent, StepStatus>> = stepTransitions[status];
  return row[event];
}

/** The statuses of a run in which an event can happen. */
export function statusesFor(event: RunEvent): RunStatus[] {
  return (Object.keys(transitions) as RunStatus[]).filter((status) => event in transitions[status]);
}

const active = new Set<RunStatus>([
  'INPROGRESS',
  'WAITING_FOR_APPLY',
  'WAITING_FOR_VARIABLES',
  'TERMINATING',
]);

/** Whether a run in this status holds the place of the one run that a pipeline may have in progress. */
export function isActive(status: RunStatus): boolean {
  return active.has(status);
}

/** Whether actions of a run in this status are on their way. */
export function isWorking(status: RunStatus): boolean {
  return status === 'INPROGRESS' || status === 'TERMINATING';
}

/** Whether nothing more happens to a step in this status. */
export function isOver(status: StepStatus): boolean {
  return Object.keys(stepTransitions[status]).length === 0;
}
