/** An object of an answer. */
export type Row = Readonly<Record<string, unknown>>;

/** Where a table is shown. */
export interface Screen {
  /** How many columns there are; none where lines may have any length. */
  readonly columns?: number | undefined;
  readonly stream: NodeJS.WritableStream;
}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Whether a field only tells where its object is found: in the API, or in the app. Such addresses are as long as they
 * are useless in a table; one that means something, such as the target of a webhook, has a name that says what.
 */
export function isOwnAddress(name: string, value: unknown): boolean {
  return /^(html_)?url$/.test(name) && typeof value === 'string';
}
