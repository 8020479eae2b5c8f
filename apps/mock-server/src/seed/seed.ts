import type { OutcomeRule } from '../executions/outcomes.js';
import type { Token } from '../handle/token.js';
import type { Fields } from '../store/fields.js';

/** What a server starts with. Fields that are not named here are those of the API, and are checked by its contract. */
export interface Seed {
  /** The person to whom the tokens belong. */
  user?: { name?: string; email?: string };
  workspaces?: SeedWorkspace[];
  /** What simulated actions do. */
  outcomes?: OutcomeRule[];
  /** Tokens besides the one that the server is started with. */
  tokens?: Token[];
}

/** A workspace as a seed has it. */
export interface SeedWorkspace extends Fields {
  domain: string;
  id?: number;
  members?: Fields[];
  integrations?: (Fields & { hash_id?: string })[];
  variables?: Fields[];
  projects?: SeedProject[];
}

/** A project as a seed has it. */
export interface SeedProject extends Fields {
  name: string;
  repository?: SeedRepository;
  pipelines?: SeedPipeline[];
}

/** A pipeline as a seed has it. */
export interface SeedPipeline extends Fields {
  id?: number;
  last_execution_status?: 'INITIAL' | 'SUCCESSFUL' | 'FAILED' | 'SKIPPED' | 'TERMINATED';
  last_execution_revision?: string;
  actions?: (Fields & { id?: number })[];
}

/** What can be read of a repository. */
export interface SeedRepository {
  default_branch?: string;
  /** The newest first. */
  commits?: { revision: string; message?: string; date?: string; changes?: string[] }[];
  /** The revision of each branch. */
  branches?: Record<string, string>;
  tags?: Record<string, string>;
  /** The text of each file. */
  files?: Record<string, string>;
}
