import stringWidth from 'string-width';

/** How many columns a text takes that may hold wide characters. */
export function measureWide(text: string): number {
  return stringWidth(text);
}
