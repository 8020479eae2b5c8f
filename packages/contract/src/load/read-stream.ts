import { ContractError } from '../contract-error.js';
import { toMebibytes } from './limits.js';

/**
 * All bytes of a stream. It is closed as soon as it turns out larger than the limit.
 *
 * @throws ContractError when it is larger
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    length += bytes.length;
    if (length > limit)
      throw new ContractError(`${name}: larger than ${toMebibytes(limit)}, the most that is read`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
