/** A text as a POSIX shell reads it back as one word. */
export function quote(word: string): string {
  if (/^[\w@%+:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A list of arguments as a shell command. */
export function quoteAll(words: readonly string[]): string {
  // A first word such as `A=b` is no program for a shell, but quoting the sign makes it one; `=` is never left bare.
  return words.map(quote).join(' ');
}
