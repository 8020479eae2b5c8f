/** Says how many columns of a terminal a text takes. */
export type Measure = (text: string) => number;

/** Finds a measure for some texts: wide characters and emoji need a table that plain ones need not wait for. */
export async function findMeasure(texts: readonly string[]): Promise<Measure> {
  if (texts.every((text) => /^[ -~]*$/.test(text))) return (text) => text.length;
  const { measureWide } = await import('./measure-wide.js');
  return measureWide;
}

/** A text that takes no more columns than there are, with an ellipsis for what was cut. */
export function fit(text: string, columns: number, measure: Measure): string {
  if (measure(text) <= columns) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (measure(`${kept}${segment}…`) > columns) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** A text with spaces up to a number of columns. */
export function pad(text: string, columns: number, measure: Measure): string {
  return text + ' '.repeat(Math.max(0, columns - measure(text)));
}
