import { distance } from 'fastest-levenshtein';

/** The name that was probably meant: the nearest one, when it is near. */
export function closest(name: string, names: readonly string[]): string | undefined {
  if (name.length > 60) return undefined;
  const measured = names.map((candidate) => ({
    candidate,
    steps: distance(name.toLowerCase(), candidate.toLowerCase()),
  }));
  const [best] = measured.sort((left, right) => left.steps - right.steps);
  return best !== undefined && best.steps <= Math.max(2, Math.floor(name.length / 4))
    ? best.candidate
    : undefined;
}
