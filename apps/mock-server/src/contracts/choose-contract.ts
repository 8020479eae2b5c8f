import type { createTokenFinder } from '../handle/authorise.js';
import { Refusal } from '../handle/refusal.js';
import type { Answer, MockRequest, MockResponse } from '../handle/request.js';
import type { Token } from '../handle/token.js';
import { type ContractDate, findContract, loadContract, readDate } from './known-contracts.js';

/** The header with which a request says by which contract it is written. */
const contractHeader = 'X-Buddykit-Contract';

/**
 * Finds the contract of a request: that of its header, or else of its token, or else of the server.
 *
 * @throws {Refusal} when the header names none
 */
export type ChooseDate = (request: MockRequest) => ContractDate;

/** Makes the choice for a server. */
export function createChooseDate(
  tokens: readonly Token[],
  findToken: ReturnType<typeof createTokenFinder>,
  standard: ContractDate,
): ChooseDate {
  const pins = new Map(
    tokens.flatMap(({ token, contract }) =>
      contract === undefined ? [] : [[token, readDate(contract, 'The contract of a token')]],
    ),
  );
  const name = contractHeader.toLowerCase();
  return ({ headers }) => {
    const asked = headers[name];
    if (asked !== undefined) return readAsked(asked);
    // Looking for the token costs time, and most servers pin none.
    const pin = pins.size === 0 ? undefined : pins.get(findToken(headers.authorization)?.token ?? '');
    return pin ?? standard;
  };
}

function readAsked(text: string): ContractDate {
  try {
    return readDate(text.slice(0, 60), `The header ${contractHeader}`);
  } catch (error) {
    throw new Refusal('invalid', [(error as Error).message]);
  }
}

type Handle = (request: MockRequest) => MockResponse;

/** Loads the contract of a request before the request is handled. */
export function withContractLoaded(choose: ChooseDate, handle: Handle): Answer {
  return (request) => {
    const date = tryChoose(choose, request);
    const isReady = date === undefined || findContract(date) !== undefined;
    return isReady ? handle(request) : loadContract(date).then(() => handle(request));
  };
}

/** A request that names no contract is refused where all requests are. */
function tryChoose(choose: ChooseDate, request: MockRequest): ContractDate | undefined {
  try {
    return choose(request);
  } catch {
    return undefined;
  }
}
