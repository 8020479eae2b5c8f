import type { IncomingMessage } from 'node:http';
import { Refusal } from '../handle/refusal.js';

/**
 * Gathers the body of a request and hands it on as text, once. A body over the limit is read to its end but not
 * kept, so that the client gets to see the refusal.
 */
export function receiveBody(
  request: IncomingMessage,
  limit: number,
  next: (body: string | Refusal) => void,
): void {
  const chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
  });
  request.on('end', () => {
    if (length <= limit) next(Buffer.concat(chunks).toString('utf8'));
    else next(new Refusal('tooLarge', [`The body is longer than ${limit} bytes.`]));
  });
  // The client went away; there is nobody to answer.
  request.on('error', () => {});
}
