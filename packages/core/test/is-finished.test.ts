import { isFinished } from '@buddykit/core';
import { describe, expect, it } from 'vitest';

const end = '2024-10-07T12:00:00.000Z';

describe('a run, or an action in it, is over', () => {
  it.each(['SUCCESSFUL', 'FAILED', 'SKIPPED', 'TERMINATED', 'NOT_EXECUTED'])('when it is %s', (status) => {
    expect(isFinished({ status })).toBe(true);
    expect(isFinished({ status, finish_date: null })).toBe(true);
  });

  it.each(['INITIAL', 'ENQUEUED', 'INPROGRESS', 'WAITING_FOR_APPLY', 'WAITING_FOR_VARIABLES'])(
    'not while it is %s, although it may have ended before it was retried',
    (status) => {
      expect(isFinished({ status, finish_date: end })).toBe(false);
    },
  );

  it.each(['TERMINATING', 'WAITING_FOR_VT_SESSION', 'toString'])(
    'when it has a date at which it ended and the status %s, which the contract does not know',
    (status) => {
      expect(isFinished({ status })).toBe(false);
      expect(isFinished({ status, finish_date: null })).toBe(false);
      expect(isFinished({ status, finish_date: end })).toBe(true);
    },
  );
});
