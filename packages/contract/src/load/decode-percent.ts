/** The text that percent signs in an address stand for. A percent sign that stands for nothing is meant as one. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
