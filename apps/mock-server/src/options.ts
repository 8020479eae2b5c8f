import { parseArgs } from 'node:util';
import { readDate, usualContract } from './contracts/known-contracts.js';
import { type EngineOptions, engineFlags, engineUsage, readEngineOptions } from './engine-options.js';
import { readNumber } from './read-number.js';

/** What a person can set on the command line. */
export interface RunOptions {
  port: number;
  host: string;
  token: string | undefined;
  limit: number;
  windowSeconds: number;
  bodyLimit: number;
  validateResponses: boolean;
  /** The contract of requests that ask for none. */
  contract: string;
  /** The file with what the server starts with. */
  seed: string | undefined;
  /** How actions really run; undefined when they are simulated. */
  engine: EngineOptions | undefined;
  wants: 'serve' | 'help' | 'version';
}

export const usage = `Usage: buddykit-mock [options]

Runs an emulator of the Buddy REST API on this machine. Unofficial.

Options:
  --port <number>          the port, 0 for any free one (default 4567)
  --host <address>         the address to bind (default 127.0.0.1)
  --token <token>          the token that requests must bring (default: a random one, printed;
                           also read from BUDDYKIT_MOCK_TOKEN)
  --rate-limit <number>    requests that the token may send in one window (default 10000)
  --rate-window <seconds>  the length of that window (default 60)
  --body-limit <bytes>     the longest body (default 1048576)
  --seed <file>            what the server starts with, YAML or JSON (default: the objects of Buddy's
                           documentation)
  --contract <date>        the contract of requests that ask for none, 2024-10 or 2026-01 (default 2024-10;
                           a request asks with the header X-Buddykit-Contract)
  --no-validate-responses  do not check responses by the contract
  --version                print the version
  -h, --help               print this help

${engineUsage}`;

/**
 * Reads the command line.
 *
 * @throws with a message for a person when an option is unknown or has no sense
 */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): RunOptions {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      port: { type: 'string', default: '4567' },
      host: { type: 'string', default: '127.0.0.1' },
      token: { type: 'string' },
      seed: { type: 'string' },
      contract: { type: 'string', default: usualContract.date },
      'rate-limit': { type: 'string', default: '10000' },
      'rate-window': { type: 'string', default: '60' },
      'body-limit': { type: 'string', default: '1048576' },
      'validate-responses': { type: 'boolean', default: true },
      ...engineFlags,
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const token = values.token ?? env.BUDDYKIT_MOCK_TOKEN;
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new Error('--token must have at least one character and no spaces, since it travels in a header.');
  }
  const asked = values.help ? 'help' : 'version';
  return {
    port: readNumber('port', values.port, [0, 65_535]),
    host: values.host,
    token,
    limit: readNumber('rate-limit', values['rate-limit'], [1, Number.MAX_SAFE_INTEGER]),
    windowSeconds: readNumber('rate-window', values['rate-window'], [1, 86_400]),
    bodyLimit: readNumber('body-limit', values['body-limit'], [1, 1024 ** 3]),
    validateResponses: values['validate-responses'],
    contract: readDate(values.contract, '--contract'),
    seed: values.seed,
    engine: readEngineOptions(values),
    wants: values.help || values.version ? asked : 'serve',
  };
}
