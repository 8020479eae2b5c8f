import { EngineError } from '../engine/engine-error.js';
import { apiVersion } from './api-version.js';
import {
  defaultSockets,
  describeAddress,
  type EngineAddress,
  type EngineEnvironment,
  engineAddresses,
} from './engine-address.js';
import { type Destination, openResponse, readText } from './exchange.js';
import { requestOptions } from './request-options.js';

/** An engine that answered, and the version of the API that both sides know. */
export interface Connection extends Destination {
  /** Such as 1.41. */
  readonly version: string;
  readonly isPodman: boolean;
}

/**
 * Finds the engine: the first address that answers.
 *
 * @throws {EngineError} `ENGINE_UNAVAILABLE`, with all that were tried; `UNSUPPORTED` when it is too old
 */
export async function connect(environment: EngineEnvironment, signal?: AbortSignal): Promise<Connection> {
  const failures: EngineError[] = [];
  for (const address of engineAddresses(environment)) {
    const answer = await tryAddress(greet(address, environment, signal));
    if (!(answer instanceof EngineError)) return answer;
    failures.push(answer);
  }
  throw failures[0] && failures.length === 1 ? failures[0] : noneAnswers(environment, failures);
}

// Only that nothing answers leads on to the next address.
async function tryAddress(greeting: Promise<Connection>): Promise<Connection | EngineError> {
  try {
    return await greeting;
  } catch (error) {
    if (error instanceof EngineError && /^ENGINE_(UNAVAILABLE|LOST)$/.test(error.code))
      return unavailable(error);
    throw error;
  }
}

async function greet(
  address: EngineAddress,
  environment: EngineEnvironment,
  signal?: AbortSignal,
): Promise<Connection> {
  const destination = { address, options: requestOptions(address, environment), prefix: '' };
  const response = await openResponse(destination, { path: '/_ping', signal, area: 'other' });
  await readText(response);
  const version = apiVersion(String(response.headers['api-version'] ?? ''), describeAddress(address));
  const isPodman = response.headers['libpod-api-version'] !== undefined;
  return { ...destination, version, isPodman, prefix: `/v${version}` };
}

function noneAnswers(environment: EngineEnvironment, failures: readonly EngineError[]): EngineError {
  const tried =
    failures.length > 0
      ? failures.map(({ message }) => message).join(' ')
      : `There is no socket at ${defaultSockets(environment).join(', ')}.`;
  const message = `No container engine answers. ${tried} Start Docker or Podman, or set DOCKER_HOST.`;
  return new EngineError('ENGINE_UNAVAILABLE', message);
}

function unavailable(error: EngineError): EngineError {
  return new EngineError('ENGINE_UNAVAILABLE', error.message, { cause: error });
}
