/** What the process ends with, and when. There are no others. */
export const exitCodes = {
  fine: { code: 0, when: 'Nothing was found that is to fail.' },
  found: {
    code: 1,
    when: 'Something was found that is to fail: at or above --fail-on, overdue, or not planned.',
  },
  unusable: { code: 2, when: 'A wrong command line or input that cannot be read. Nothing was judged.' },
} as const satisfies Record<string, { code: number; when: string }>;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]['code'];
