import { createMockServer, type MockServer, type MockServerOptions } from '@buddykit/mock-server';
import { type Buddy, type BuddyOptions, type Clock, createBuddy } from '@buddykit/sdk';

const token = 'sdk-token';

/** A mock server whose clock is held, and clients in the same time. */
export interface HeldServer extends Pick<MockServer, 'control' | 'close'> {
  /** Makes a client of the server. */
  connect(options?: Partial<BuddyOptions>): Buddy;
  /** The pauses that clients made, in milliseconds. */
  readonly pauses: readonly number[];
}

/**
 * Makes a mock server whose clock is held, and a client in the same time: when the client pauses, the server's clock moves
 * on by as much, and nobody waits.
 */
export function holdServer(options: MockServerOptions = {}): HeldServer {
  const { fetch, close, control } = createMockServer({ token, ...options });
  control.clock.hold();
  const pauses: number[] = [];
  const clock: Clock = {
    now: control.clock.now,
    after(milliseconds, run) {
      if (milliseconds === Number.POSITIVE_INFINITY) return () => undefined;
      const turn = setImmediate(() => {
        pauses.push(milliseconds);
        control.clock.advance(milliseconds);
        run();
      });
      return () => clearImmediate(turn);
    },
  };
  const connect = (more: Partial<BuddyOptions> = {}): Buddy =>
    // Attempts have no timeout, so that only pauses ask for the time.
    createBuddy({ token, workspace: 'buddy', fetch, clock, timeout: Number.POSITIVE_INFINITY, ...more });
  return { connect, control, close, pauses };
}
