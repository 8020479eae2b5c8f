import { bundle, createConfig } from '@redocly/openapi-core';
import type { Contract } from '../contract.js';
import { MarkingResolver } from './marking-resolver.js';

/**
 * Reads the contract and everything that it refers to into one document. References between schemas stay.
 *
 * @throws when a file is missing or broken, with Redocly's words for it
 */
export async function bundleContract(entryFile: string): Promise<Contract> {
  const config = await createConfig({}, { extends: ['minimal'] });
  const { bundle: result, problems } = await bundle({
    ref: entryFile,
    config,
    externalRefResolver: new MarkingResolver(config.resolve),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(`${entryFile} cannot be bundled:\n${errors.map(({ message }) => message).join('\n')}`);
  }
  const contract = result.parsed as Contract;
  const {
    schemas = {},
    parameters = {},
    responses = {},
    headers = {},
    examples = {},
    securitySchemes = {},
  } = contract.components;
  return { ...contract, components: { schemas, parameters, responses, headers, examples, securitySchemes } };
}
