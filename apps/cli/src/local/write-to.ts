import { once } from 'node:events';

/** Writes a text. The promise, where there is one, is kept when the reader can take more. */
export function writeTo(stream: NodeJS.WriteStream, text: string): Promise<void> | void {
  if (!stream.write(text)) return once(stream, 'drain').then(() => undefined);
}
