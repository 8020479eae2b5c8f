import { SyntaxMistake } from './parsed-text.js';

/**
 * The text of a file in UTF-8.
 *
 * @throws SyntaxMistake when it is no text
 */
export function decodeText(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  if (nul !== -1)
    throw new SyntaxMistake('not text: it holds a NUL character; a contract is YAML or JSON in UTF-8', nul);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SyntaxMistake('not text in UTF-8; save it in that encoding', 0);
  }
}
