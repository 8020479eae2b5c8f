/**
 * Reads a whole number of the command line.
 *
 * @throws with a message for a person when it is none, or out of its limits
 */
export function readNumber(name: string, text: string, [least, most]: [number, number]): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new Error(
    `--${name} must be a whole number from ${least} to ${most}; it is ${JSON.stringify(text)}.`,
  );
}
