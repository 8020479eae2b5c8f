/** What the CLI needs of its process. */
export type Host = Pick<NodeJS.Process, 'env' | 'stdin' | 'stdout' | 'stderr' | 'hrtime' | 'once' | 'off'>;
