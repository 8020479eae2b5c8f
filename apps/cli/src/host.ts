/** What the CLI needs of its process. */
export type Host = Pick<
  NodeJS.Process,
  'env' | 'cwd' | 'exitCode' | 'stdin' | 'stdout' | 'stderr' | 'hrtime' | 'once' | 'off'
>;
