import type { MockRequest, MockResponse } from '../handle/request.js';

type Handle = (request: MockRequest) => MockResponse;

/** Answers a request; the contract's files are loaded when they are first asked for. */
export type Answer = (request: MockRequest) => MockResponse | Promise<MockResponse>;

const writers: Record<string, { type: string; write: (contract: object) => Promise<string> }> = {
  '/openapi.json': { type: 'application/json', write: async (contract) => JSON.stringify(contract, null, 2) },
  '/openapi.yaml': { type: 'application/yaml', write: toYaml },
};

/** Puts the contract, as files that need no token, beside the operations. */
export function withContractFiles(handle: Handle): Answer {
  return (request) => {
    const writer = request.method === 'GET' ? writers[request.target] : undefined;
    return writer === undefined ? handle(request) : writeContract(request, writer);
  };
}

async function writeContract(
  { origin }: MockRequest,
  { type, write }: (typeof writers)[string],
): Promise<MockResponse> {
  const { default: contract } = await import('@buddykit/core/openapi.json', { with: { type: 'json' } });
  const servers = [{ url: origin, description: 'This mock server' }, ...contract.servers];
  const body = await write({ ...contract, servers });
  return { status: 200, headers: { 'content-type': type }, body };
}

async function toYaml(contract: object): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(contract);
}
