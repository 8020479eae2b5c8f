/** The first sentence of what the contract says, without its marks of Markdown. */
export function firstSentence(text: string): string {
  const plain = text.replaceAll('`', '');
  return /^.*?\.(?=\s|$)/s.exec(plain)?.[0] ?? plain;
}
