import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The contract that every server is given. */
export const contractFile = fileURLToPath(
  new URL('../../packages/core/src/generated/openapi.json', import.meta.url),
);

const { examples } = JSON.parse(readFileSync(contractFile, 'utf8')).components;

/** The documented BUILD action with an image from a private registry. */
export const validBody = JSON.stringify(examples['build-private-registry-request'].value);

/** The same without its password, which JSON leaves out when it is undefined. */
export const invalidBody = JSON.stringify({ ...JSON.parse(validBody), password: undefined });

/** The documented response to it. */
export const documentedAction = examples['build-private-registry-response'].value;
