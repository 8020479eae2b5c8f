import type { IncomingMessage } from 'node:http';
import { type Area, toConnectionError, toEngineError } from './to-engine-error.js';

/** One object of a stream in which an engine tells how it goes on. */
export interface ProgressLine {
  readonly status?: string;
  readonly id?: string;
  readonly stream?: string;
  readonly error?: string;
  readonly aux?: { readonly ID?: string };
}

/**
 * Reads such a stream. The response has a good status long before the work can fail, so that an error comes as a line.
 *
 * @throws {EngineError} for such a line, and when the connection breaks
 */
export async function* progressLines(response: IncomingMessage, area: Area): AsyncIterable<ProgressLine> {
  for await (const text of lines(response)) {
    // What the engine writes has these fields.
    const line = JSON.parse(text) as ProgressLine;
    if (line.error !== undefined) {
      response.destroy();
      throw toEngineError({ status: 200, message: line.error, area });
    }
    yield line;
  }
}

async function* lines(response: IncomingMessage): AsyncIterable<string> {
  let rest = '';
  response.setEncoding('utf8');
  try {
    for await (const chunk of response) {
      const parts = (rest + chunk).split('\n');
      rest = parts.pop() ?? '';
      yield* parts.filter((part) => part.trim() !== '');
    }
  } catch (error) {
    throw toConnectionError(error, 'the engine');
  }
  if (rest.trim() !== '') yield rest;
}
