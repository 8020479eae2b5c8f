/** A text as a POSIX shell reads it back as one word. */
export function quote(word: string): string {
  if (/^[\w@%+:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** A list of arguments as a shell command. A first word such as `A=b` would be no program; later ones may have the sign. */
export function quoteAll([program = '', ...words]: readonly string[]): string {
  const rest = words.map((word) => (/^[\w@%+:,./-]+=[\w@%+:,./=-]*$/.test(word) ? word : quote(word)));
  return [quote(program), ...rest].join(' ');
}
