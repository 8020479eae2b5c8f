import type { FileAction } from '@buddykit/pipeline-file';
import type { RunnerConfiguration } from '@buddykit/runner';
import { readShape } from '../contract/read-table.js';
import { suggest } from '../fail/suggest.js';
import type { Mistake } from '../fail/usage-error.js';
import { readIntegrations } from './read-integrations.js';
import type { Reading } from './reading.js';

/** What the person decides of the engine's side: other images, other registries, credentials of integrations. */
export async function readConfiguration(
  actions: readonly FileAction[],
  reading: Reading,
): Promise<RunnerConfiguration> {
  const serviceImages = readPairs('service-image', 'a kind and an image, such as REDIS=redis:7', reading);
  reading.mistakes.push(...Object.keys(serviceImages).flatMap(checkKind));
  return {
    serviceImages,
    registries: readPairs('replace-registry', 'two hosts, such as docker.io=localhost:5000', reading),
    integrations: await readIntegrations(actions, reading),
  };
}

function readPairs(name: string, wanted: string, { parsed, mistakes }: Reading): Record<string, string> {
  const texts = parsed.given.filter(({ flag }) => flag.name === name).map(({ text = '' }) => text);
  const pairs = texts.map((text) => /^([^=]+)=(.+)$/.exec(text));
  texts.forEach((text, at) => {
    if (pairs[at] === null)
      mistakes.push({ part: `--${name}`, message: `must be ${wanted}; it is "${text}"` });
  });
  return Object.fromEntries(pairs.flatMap((pair) => (pair === null ? [] : [[pair[1] ?? '', pair[2] ?? '']])));
}

/** The kinds of services are those of the contract. */
function checkKind(kind: string): Mistake[] {
  const shape = readShape('ServiceInput');
  const fields = shape.kind === 'object' ? shape.fields : [];
  const kinds = fields.find(({ required }) => required)?.enum ?? [];
  if (kinds.includes(kind)) return [];
  const message = `${kind} is no kind of service; there is ${kinds.join(', ')}${suggest(kind, kinds)}`;
  return [{ part: '--service-image', message }];
}
