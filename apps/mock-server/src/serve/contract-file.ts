import type { ChooseDate } from '../contracts/choose-contract.js';
import type { ContractDate } from '../contracts/known-contracts.js';
import { Refusal } from '../handle/refusal.js';
import type { Answer, MockRequest, MockResponse } from '../handle/request.js';
import { respondError } from '../handle/respond.js';

const files: Record<ContractDate, () => Promise<{ servers: object[] }>> = {
  '2024-10': async () => (await import('@buddykit/core/openapi.json', { with: { type: 'json' } })).default,
  '2026-01': async () =>
    (await import('@buddykit/core/2026-01/openapi.json', { with: { type: 'json' } })).default,
};

const writers: Record<string, { type: string; write: (contract: object) => Promise<string> }> = {
  '/openapi.json': { type: 'application/json', write: async (contract) => JSON.stringify(contract, null, 2) },
  '/openapi.yaml': { type: 'application/yaml', write: toYaml },
};

/** Puts the contract of a request, as files that need no token, beside the operations. */
export function withContractFiles(choose: ChooseDate, handle: Answer): Answer {
  return (request) => {
    const writer = request.method === 'GET' ? writers[request.target] : undefined;
    return writer === undefined ? handle(request) : tryWrite(choose, request, writer);
  };
}

type Writer = (typeof writers)[string];

async function tryWrite(choose: ChooseDate, request: MockRequest, writer: Writer): Promise<MockResponse> {
  try {
    return await writeContract(choose(request), request, writer);
  } catch (error) {
    if (error instanceof Refusal) return respondError(error);
    throw error;
  }
}

async function writeContract(
  date: ContractDate,
  { origin }: MockRequest,
  { type, write }: Writer,
): Promise<MockResponse> {
  const contract = await files[date]();
  const servers = [{ url: origin, description: 'This mock server' }, ...contract.servers];
  const body = await write({ ...contract, servers });
  return { status: 200, headers: { 'content-type': type }, body };
}

async function toYaml(contract: object): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(contract);
}
