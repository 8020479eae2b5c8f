// Generated from the contract in spec/ (sha256 f3ad7a5e06b827aa). Do not edit: change spec/, then run `pnpm generate`.

/** Whether nothing more happens in a status. */
export const isFinalStatus: Readonly<Record<string, boolean>> = {"INITIAL":false,"ENQUEUED":false,"INPROGRESS":false,"SUCCESSFUL":true,"FAILED":true,"SKIPPED":true,"TERMINATED":true,"NOT_EXECUTED":true,"WAITING_FOR_APPLY":false,"WAITING_FOR_VARIABLES":false};
