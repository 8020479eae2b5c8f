import { requestShapes } from '@buddykit/core/request-shapes';
import type { EngineSettings } from './executions/real/engine-settings.js';
import { readNumber } from './read-number.js';

/** The flags of a server that really runs actions, as `parseArgs` takes them. */
export const engineFlags = {
  engine: { type: 'string' },
  'engine-workspace': { type: 'string' },
  'engine-runs': { type: 'string' },
  'engine-queue': { type: 'string' },
  'engine-log': { type: 'string' },
  'expose-engine': { type: 'boolean' },
  'service-image': { type: 'string', multiple: true },
  'replace-registry': { type: 'string', multiple: true },
  integrations: { type: 'string' },
  grace: { type: 'string' },
} as const;

export const engineUsage = `Options for actions that really run, in containers; without --engine they are simulated:
  --engine docker          run actions on the container engine that DOCKER_HOST names, or else on that of this
                           machine. Whoever has the token can then run code there
  --expose-engine          let the server with --engine be bound to an address that other machines reach
  --engine-workspace <dir> keep the filesystems of pipelines here (default: a temporary directory)
  --engine-runs <number>   how many runs go on at a time, the others wait (default 2)
  --engine-queue <number>  how many runs may wait; one more is refused with 503 (default 100)
  --engine-log <bytes>     how much of the log of an action is kept, and 32 times as much of all
                           logs (default 4194304)
  --service-image <kind>=<image>  the image of a kind of service, such as REDIS=localhost:5000/redis:7; repeatable
  --replace-registry <host>=<host>  another registry for one that actions name; repeatable
  --integrations <file>    the credentials of integrations by their hash IDs, YAML or JSON
  --grace <time>           how long a process may take to end when it is cancelled, such as 5s (default 10s)
`;

/** What the flags say. */
export interface EngineValues {
  engine?: string | undefined;
  'engine-workspace'?: string | undefined;
  'engine-runs'?: string | undefined;
  'engine-queue'?: string | undefined;
  'engine-log'?: string | undefined;
  'expose-engine'?: boolean | undefined;
  'service-image'?: string[] | undefined;
  'replace-registry'?: string[] | undefined;
  integrations?: string | undefined;
  grace?: string | undefined;
}

/** How actions really run, and the file with the credentials of integrations. */
export interface EngineOptions {
  settings: EngineSettings;
  integrations: string | undefined;
}

/**
 * Reads the flags. Undefined when runs are simulated.
 *
 * @throws with a message for a person when one has no sense
 */
export function readEngineOptions(values: EngineValues): EngineOptions | undefined {
  if (values.engine === undefined) {
    const stray = Object.keys(engineFlags).find((name) => values[name as keyof EngineValues] !== undefined);
    if (stray !== undefined) throw new Error(`--${stray} has no sense without --engine docker.`);
    return undefined;
  }
  if (values.engine !== 'docker')
    throw new Error(`--engine must be docker; it is ${JSON.stringify(values.engine)}.`);
  return { settings: settingsOf(values), integrations: values.integrations };
}

function settingsOf(values: EngineValues): EngineSettings {
  const { 'engine-workspace': workspace, grace } = values;
  return {
    ...(workspace !== undefined && { workspace }),
    expose: values['expose-engine'] === true,
    mostRuns: readNumber('engine-runs', values['engine-runs'] ?? '2', [1, 1000]),
    mostQueued: readNumber('engine-queue', values['engine-queue'] ?? '100', [0, 1e6]),
    logBytes: readNumber('engine-log', values['engine-log'] ?? '4194304', [1, 2 ** 30]),
    ...(grace !== undefined && { graceSeconds: readSeconds(grace) }),
    serviceImages: readServiceImages(values),
    registries: readPairs('replace-registry', 'two hosts, such as docker.io=localhost:5000', values),
  };
}

/** The kinds of services are those of the contract. */
function readServiceImages(values: EngineValues): Record<string, string> {
  const images = readPairs('service-image', 'a kind and an image, such as REDIS=redis:7', values);
  const shape = requestShapes.ServiceInput;
  const kinds = shape?.kind === 'object' ? shape.fields.find(({ name }) => name === 'type')?.enum : undefined;
  const unknown = Object.keys(images).find((kind) => kinds?.includes(kind) === false);
  if (unknown === undefined) return images;
  throw new Error(`--service-image: ${unknown} is no kind of service; there is ${kinds?.join(', ')}.`);
}

function readPairs(
  name: 'service-image' | 'replace-registry',
  wanted: string,
  values: EngineValues,
): Record<string, string> {
  const pairs = (values[name] ?? []).map((text) => {
    const [, left, right] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (left === undefined || right === undefined)
      throw new Error(`--${name} must be ${wanted}; it is ${JSON.stringify(text)}.`);
    return [left, right] as const;
  });
  return Object.fromEntries(pairs);
}

const seconds: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 };

/** The seconds of a text such as `90s`, `10m` or `2h`; a bare number means seconds. */
function readSeconds(text: string): number {
  const [, amount = '', unit = ''] = /^(\d{1,9}(?:\.\d+)?)([smh]?)$/.exec(text) ?? [];
  if (amount === '') throw new Error(`--grace must be a time such as 5s; it is ${JSON.stringify(text)}.`);
  return Number(amount) * (seconds[unit] ?? 1);
}
