import { relative, resolve } from 'node:path';
import process from 'node:process';
import { type GateConfig, readGateConfig } from '../gate/gate-config.js';
import type { Option, Values } from './command.js';
import type { Host } from './host.js';
import { nowOption } from './read-moment.js';

/** The options of every command that judges a repository. */
export const gateOptions = {
  gate: {
    type: 'string',
    value: 'file',
    default: 'contract.config.yaml',
    description: 'The configuration of the gate: what the contract and its packages are.',
  },
  now: nowOption,
} as const satisfies Record<string, Option>;

/** The configuration that a command line names. */
export function readConfig({ gate }: Values<typeof gateOptions>, { cwd }: Host): Promise<GateConfig> {
  return readGateConfig(relative(process.cwd(), resolve(cwd(), gate)));
}
