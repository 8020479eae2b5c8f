import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../host.js';

/** Where runs here leave what they need to know the next time. */
export function stateDirectory(env: Host['env']): string {
  return join(env.XDG_STATE_HOME || join(env.HOME || homedir(), '.local', 'state'), 'buddykit');
}
