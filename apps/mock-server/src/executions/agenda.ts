/** Something that happens to a run at a time. */
export interface Appointment {
  at: number;
  pipelineId: number;
  runId: number;
  epoch: number;
  /** `start` the run, or end the current try of a `step`, or begin its next one. */
  what: 'start' | 'attempt' | 'retry';
  step: number;
}

/** What will happen, soonest first; what was said first comes first when times are equal. */
export class Agenda {
  constructor(readonly appointments: Appointment[] = []) {}

  add(appointment: Appointment): void {
    const later = this.appointments.findIndex(({ at }) => at > appointment.at);
    this.appointments.splice(later === -1 ? this.appointments.length : later, 0, appointment);
  }

  /** Takes the next appointment that is due. */
  takeDue(now: number): Appointment | undefined {
    const [first] = this.appointments;
    return first !== undefined && first.at <= now ? this.appointments.shift() : undefined;
  }
}
