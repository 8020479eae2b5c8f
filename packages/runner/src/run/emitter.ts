import type { EventSource, OnEvent, RunEvent } from './run-event.js';

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** An event without what every event has. */
export type EventPart = DistributiveOmit<RunEvent, keyof EventSource>;

/** What an emitter adds to events, and whom it tells. */
export interface EmitterOptions {
  readonly onEvent: OnEvent | undefined;
  readonly action: EventSource['action'];
  readonly index: number;
  readonly now: () => number;
  /** Is told once when a reader fails. */
  readonly onError: (error: unknown) => void;
}

/** Tells of one action. A reader that failed is not told of anything more, and its error is kept. */
export class Emitter {
  attempt = 1;
  readonly #options: EmitterOptions;
  #error: { readonly cause: unknown } | undefined;

  constructor(options: EmitterOptions) {
    this.#options = options;
  }

  /** Never rejects. Undefined when there is nothing to wait for. */
  emit(part: EventPart): Promise<void> | undefined {
    const { onEvent, action, index, now } = this.#options;
    if (onEvent === undefined || this.#error !== undefined) return undefined;
    const event = toEvent(part, { action, index, attempt: this.attempt, at: now() });
    try {
      const taken = onEvent(event);
      return taken === undefined ? undefined : taken.catch((error: unknown) => this.#fail(error));
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  /** Throws what the reader threw. */
  rethrow(): void {
    if (this.#error !== undefined) throw this.#error.cause;
  }

  #fail(cause: unknown): void {
    if (this.#error !== undefined) return;
    this.#error = { cause };
    this.#options.onError(cause);
  }
}

function toEvent(part: EventPart, { action, index, attempt, at }: EventSource): RunEvent {
  // A log has millions of them, and spreading costs more than all else that is done to a line.
  if (part.type === 'log') return { type: 'log', line: part.line, action, index, attempt, at };
  return { ...part, action, index, attempt, at };
}
