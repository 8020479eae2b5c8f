import { styleText } from 'node:util';
import { type Operation, operations } from '@buddykit/core';
import { BuddyError, InvalidParameterError, RateLimitError, ResponseError } from '@buddykit/sdk';
import { toCell } from '../print/cell.js';
import { exitCodes } from './exit-codes.js';
import { OutcomeError } from './outcome-error.js';
import { type Mistake, UsageError } from './usage-error.js';

/** The one place that turns an error into words on standard error and an exit code. */
export function reportFailure(error: unknown, stderr: NodeJS.WriteStream): number {
  const [first = '', ...rest] = describe(error);
  const isWanted = error instanceof OutcomeError && error.outcome === 'interrupted';
  const label = isWanted ? 'stopped:' : styleText('red', 'error:', { stream: stderr });
  stderr.write(
    [`${label} ${toCell(first)}`, ...rest.map((line) => `  ${toCell(line)}`)].join('\n').concat('\n'),
  );
  return exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof OutcomeError) return exitCodes[error.outcome].code;
  if (error instanceof UsageError || error instanceof InvalidParameterError) return exitCodes.usage.code;
  if (error instanceof ResponseError && error.status >= 400 && error.status < 500)
    return exitCodes.refused.code;
  return error instanceof BuddyError ? exitCodes.failed.code : exitCodes.unexpected.code;
}

function describe(error: unknown): string[] {
  if (error instanceof UsageError) return describeUsage(error);
  if (error instanceof OutcomeError) return [error.message, ...error.lines];
  if (error instanceof ResponseError && error.messages.length > 0) return describeResponse(error);
  if (error instanceof BuddyError) return [error.message];
  return [
    String(error),
    'This is a fault of buddykit: please tell https://github.com/buddykit/buddykit/issues.',
  ];
}

function describeResponse(error: ResponseError): string[] {
  const { operation = '', method, path, status, messages } = error;
  const head = `${operation}: ${method} ${path} answered ${status}:`;
  const hint = hintFor(error);
  const said = hint === undefined ? messages : [...messages.slice(0, -1), `${messages.at(-1)} (${hint})`];
  return said.length === 1 ? [`${head} ${said[0]}`] : [head, ...said];
}

function hintFor(error: ResponseError): string | undefined {
  const { status, operation, rateLimit } = error;
  if (error instanceof RateLimitError)
    return rateLimit.reset && `the limit ends at ${rateLimit.reset.toISOString()}`;
  if (status === 401) return 'check the token';
  const { scopes }: Pick<Operation, 'scopes'> =
    operation === undefined ? { scopes: [] } : operations[operation];
  return status === 403 && scopes.length > 0 ? `the token needs the scopes ${scopes.join(', ')}` : undefined;
}

function describeUsage({ mistakes, command }: UsageError): string[] {
  const [only, second] = mistakes;
  const name = ['buddykit', command].filter(Boolean).join(' ');
  const help = `Run "${name} --help" for what there is.`;
  if (only !== undefined && second === undefined) return [toLine(only), help];
  return [`${name} cannot be carried out:`, ...mistakes.map(toLine), help];
}

function toLine({ part, message }: Mistake): string {
  return `${part}: ${message}`;
}
