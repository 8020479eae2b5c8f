import { place } from '../documents/document.js';
import { cliBin } from './bins.js';
import { type Ended, type RunOptions, run } from './run.js';

/** Which server the CLI is to call, with which token. */
export interface Target {
  url: string;
  token: string;
}

/** The flags that say where the documents' actions are. */
export const placeFlags = [
  `--workspace=${place.domain}`,
  `--project=${place.project_name}`,
  `--pipeline=${place.pipeline_id}`,
];

/** Runs the CLI with nothing in its environment but the target and what is given. */
export function runCli(
  target: Target,
  args: readonly string[],
  options: Partial<RunOptions> = {},
): Promise<Ended> {
  const env = {
    PATH: process.env.PATH,
    BUDDY_BASE_URL: target.url,
    BUDDY_TOKEN: target.token,
    ...options.env,
  };
  return run(process.execPath, [cliBin, ...args], { ...options, env });
}
