/** A field of an action that cannot be honoured. */
export interface PlanProblem {
  /** The path of the field, such as `services[0].version`. */
  readonly field: string;
  /** What is wrong and what would help. Holds no secret. */
  readonly message: string;
}

/** An action that cannot run as it is written. It names all problems. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly problems: readonly PlanProblem[];

  constructor(action: string, problems: readonly PlanProblem[]) {
    const lines = problems.map(({ field, message }) => `${field}: ${message}`);
    super(`The action "${action}" cannot run. ${lines.join(' ')}`);
    this.problems = problems;
  }
}
