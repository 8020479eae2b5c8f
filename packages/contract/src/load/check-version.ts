import type { OpenApiDocument } from '../diff-contracts.js';
import { failAt } from './fail-at.js';
import type { TextFile } from './read-text.js';

/**
 * The document of a file that is OpenAPI 3.0 or 3.1.
 *
 * @throws ContractError that says what it is instead
 */
export function checkVersion({ value, locate }: TextFile): OpenApiDocument {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failAt(locate([]), 'not OpenAPI: an object with the key "openapi" is expected at the top');
  }
  const document = value as OpenApiDocument; // Its keys are read as unknown.
  const { openapi, swagger } = document;
  if (openapi === undefined && swagger !== undefined) {
    return failAt(
      locate(['swagger']),
      `Swagger ${show(swagger)} is not supported; convert it to OpenAPI 3.0 or 3.1`,
    );
  }
  if (openapi === undefined) {
    return failAt(locate([]), 'not OpenAPI: it has no key "openapi"; it should begin with openapi: 3.1.0');
  }
  if (typeof openapi !== 'string') {
    return failAt(
      locate(['openapi']),
      `"openapi" is ${show(openapi)}; it should be a text such as '3.1.0', in quotes`,
    );
  }
  if (!/^3\.[01](\.|$)/.test(openapi)) {
    return failAt(locate(['openapi']), `OpenAPI ${show(openapi)} is not supported; 3.0 and 3.1 are`);
  }
  return document;
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 40);
}
