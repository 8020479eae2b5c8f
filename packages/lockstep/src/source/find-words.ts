import type { Source } from './list-sources.js';
import { readTokens, type Token } from './read-tokens.js';

/** A place where a source holds a word. */
export interface Place {
  file: string;
  line: number;
  word: string;
}

/**
 * The places where sources hold one of the words: as a name or as a whole text. Words with an underscore are found
 * inside texts too, since no other word looks like them; other words in capitals are found in texts only.
 */
export function findWords(sources: readonly Source[], words: ReadonlySet<string>): Place[] {
  return sources.flatMap((source) =>
    readTokens(source).flatMap((token) =>
      wordsOf(token)
        .filter((word) => words.has(word))
        .map((word) => ({ file: source.file, line: token.line, word })),
    ),
  );
}

function wordsOf({ text, kind }: Token): string[] {
  if (kind === 'identifier') return isConstantLike(text) ? [] : [text];
  const inside = text.split(/\W+/).filter((word) => word.includes('_') && word !== text);
  return [text, ...new Set(inside)];
}

/** A name such as DAY may be a constant of the code that has nothing to do with the value of that name. */
function isConstantLike(text: string): boolean {
  return /^[A-Z]+$/.test(text);
}
