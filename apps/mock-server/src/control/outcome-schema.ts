import * as z from 'zod';

const partialOutcome = z.strictObject({
  duration: z.number().min(0).max(1e9).exactOptional(),
  exit_code: z.int().min(0).max(255).exactOptional(),
  log: z.array(z.string()).exactOptional(),
  wait_for: z.enum(['approval', 'variables']).exactOptional(),
});

const name = z.union([z.string(), z.int()]);

/** A rule that says what simulated actions do. */
export const outcomeRule = partialOutcome.extend({
  project: z.string().exactOptional(),
  pipeline: name.exactOptional(),
  action: name.exactOptional(),
  tries: z.array(partialOutcome).min(1).exactOptional(),
});
