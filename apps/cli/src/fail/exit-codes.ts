/** What the process ends with, and when. */
export const exitCodes = {
  done: { code: 0, when: 'The command did what it says.' },
  unexpected: {
    code: 1,
    when: 'Something unexpected failed: a fault of buddykit. Of contract: it found what is to fail.',
  },
  usage: {
    code: 2,
    when: 'A wrong or unconfirmed command line, or a body or file that does not fit. Nothing was done.',
  },
  refused: { code: 4, when: 'The server refused the request (status 4xx), or has nothing of that name.' },
  failed: {
    code: 5,
    when: 'The server failed (5xx), gave no proper answer, or was not reached; or no engine was.',
  },
  runFailed: { code: 10, when: 'The run that was waited for, or that ran here, failed.' },
  runEnded: {
    code: 11,
    when: 'It was terminated or skipped, or ended in a way that this version does not know.',
  },
  runWaits: { code: 12, when: 'It waits for an approval or for variables.' },
  timedOut: { code: 124, when: 'It was not over within --timeout.' },
  interrupted: {
    code: 130,
    when: 'The command was interrupted. A run at Buddy goes on; one here was cancelled.',
  },
} as const satisfies Record<string, { code: number; when: string }>;
