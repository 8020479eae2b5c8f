type Plain = string | number | boolean | null | undefined;

/** Whether a value fits in one cell of a table. */
export function isPlain(value: unknown): value is Plain {
  return typeof value !== 'object' || value === null;
}

/** A value as text for a terminal. What could steer the terminal is shown as its escape. */
export function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.replace(steering, toEscape);
  return isPlain(value) ? String(value) : JSON.stringify(value).replace(steering, toEscape);
}

// Control characters, and those that turn the direction of the text around them.
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

function toEscape(character: string): string {
  const known = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
  return known ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
