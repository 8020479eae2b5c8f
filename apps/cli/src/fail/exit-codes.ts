/** What the process ends with, and when. */
export const exitCodes = {
  done: { code: 0, when: 'The command did what it says.' },
  unexpected: { code: 1, when: 'Something unexpected failed: a fault of buddykit.' },
  usage: {
    code: 2,
    when: 'A wrong or unconfirmed command line, or a body that does not fit. Nothing was sent.',
  },
  refused: { code: 4, when: 'The server refused the request (status 4xx).' },
  failed: { code: 5, when: 'The server failed (5xx), gave no proper answer, or was not reached.' },
  interrupted: { code: 130, when: 'The command was interrupted.' },
} as const satisfies Record<string, { code: number; when: string }>;
