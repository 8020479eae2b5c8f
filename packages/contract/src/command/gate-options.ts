import { relative, resolve } from 'node:path';
import process from 'node:process';
import { type GateConfig, readGateConfig } from '../gate/gate-config.js';
import type { Call, Options } from './command.js';
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
} as const satisfies Options;

/** The configuration that a command line names. */
export function readConfig({
  values,
  host,
}: Pick<Call<typeof gateOptions>, 'values' | 'host'>): Promise<GateConfig> {
  return readGateConfig(relative(process.cwd(), resolve(host.cwd(), values.gate)));
}
