import { closest } from '@buddykit/core/check';

/** Says which name was probably meant, to follow a message; empty when none is near. */
export function suggest(name: string, names: readonly string[], show = (meant: string) => meant): string {
  const meant = closest(name, names);
  return meant === undefined ? '' : `; did you mean ${show(meant)}?`;
}
