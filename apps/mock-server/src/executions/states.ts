/** What can happen to a run, and where it leads from where. Whatever is not listed cannot happen. */
export const transitions = {
  ENQUEUED: { start: 'INPROGRESS', cancel: 'TERMINATED' },
  INPROGRESS: {
    succeed: 'SUCCESSFUL',
    fail: 'FAILED',
    cancel: 'TERMINATED',
    awaitApproval: 'WAITING_FOR_APPLY',
    awaitVariables: 'WAITING_FOR_VARIABLES',
  },
  WAITING_FOR_APPLY: { apply: 'INPROGRESS', cancel: 'TERMINATED' },
  WAITING_FOR_VARIABLES: { applyVariables: 'INPROGRESS', cancel: 'TERMINATED' },
  SUCCESSFUL: {},
  FAILED: { retry: 'ENQUEUED' },
  TERMINATED: { retry: 'ENQUEUED' },
} as const satisfies Record<string, Record<string, string>>;

export type RunStatus = keyof typeof transitions;
type EventsOf<Status> = Status extends RunStatus ? keyof (typeof transitions)[Status] : never;
export type RunEvent = EventsOf<RunStatus>;

/** The status after an event; undefined when the event cannot happen in this status. */
export function nextStatus(status: RunStatus, event: RunEvent): RunStatus | undefined {
  const row: Partial<Record<RunEvent, RunStatus>> = transitions[status];
  return row[event];
}

/** The statuses in which an event can happen. */
export function statusesFor(event: RunEvent): RunStatus[] {
  return (Object.keys(transitions) as RunStatus[]).filter((status) => event in transitions[status]);
}

/** Whether a run in this status holds the place of the one run that a pipeline may have in progress. */
export function isActive(status: RunStatus): boolean {
  return status === 'INPROGRESS' || status === 'WAITING_FOR_APPLY' || status === 'WAITING_FOR_VARIABLES';
}
