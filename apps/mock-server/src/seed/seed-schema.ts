import * as z from 'zod';
import { contractDates } from '../contracts/known-contracts.js';
import { outcomeRule } from '../control/outcome-schema.js';
import type { Seed } from './seed.js';

const id = z.int().min(1).exactOptional();
// Only how a run ended: one that is in progress would never end, since there is none.
const lastStatus = z.enum(['INITIAL', 'SUCCESSFUL', 'FAILED', 'SKIPPED', 'TERMINATED']);
// What a request to the API may hold is checked by the contract, not here.
const fields = z.looseObject({});

// It travels in a header.
const token = z.string().regex(/^[\x21-\x7e]+$/);
const revision = z.string().regex(/^[\da-f]{40}$/);

const repository = z.strictObject({
  default_branch: z.string().min(1).exactOptional(),
  commits: z
    .array(
      z.strictObject({
        revision,
        message: z.string().exactOptional(),
        date: z.iso.datetime({ offset: true }).exactOptional(),
        changes: z.array(z.string()).exactOptional(),
      }),
    )
    .min(1)
    .exactOptional(),
  branches: z.record(z.string(), revision).exactOptional(),
  tags: z.record(z.string(), revision).exactOptional(),
  files: z.record(z.string(), z.string()).exactOptional(),
});

const pipeline = fields.extend({
  id,
  last_execution_status: lastStatus.exactOptional(),
  last_execution_revision: z.string().exactOptional(),
  actions: z.array(fields.extend({ id })).exactOptional(),
});

const project = fields.extend({
  name: z.string().min(1),
  repository: repository.exactOptional(),
  pipelines: z.array(pipeline).exactOptional(),
});

const workspace = fields.extend({
  domain: z.string().min(1),
  id,
  members: z.array(fields).exactOptional(),
  integrations: z.array(fields.extend({ hash_id: z.string().min(1).exactOptional() })).exactOptional(),
  variables: z.array(fields).exactOptional(),
  projects: z.array(project).exactOptional(),
});

/** What a seed must be, as far as the contract has no say in it. */
export const seedSchema: z.ZodType<Seed> = z.strictObject({
  user: z
    .strictObject({ name: z.string().exactOptional(), email: z.string().exactOptional() })
    .exactOptional(),
  workspaces: z.array(workspace).exactOptional(),
  outcomes: z.array(outcomeRule).exactOptional(),
  tokens: z
    .array(
      z.strictObject({
        token,
        scopes: z.array(z.string()).exactOptional(),
        contract: z.enum(contractDates).exactOptional(),
      }),
    )
    .exactOptional(),
});
