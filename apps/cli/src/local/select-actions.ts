import type { FileAction } from '@buddykit/pipeline-file';
import { suggest } from '../fail/suggest.js';
import type { Reading } from './reading.js';

/** The places of the actions that `--only` and `--from` leave. */
export function selectActions(actions: readonly FileAction[], reading: Reading): ReadonlySet<number> {
  const { given } = reading.parsed;
  const named = (flag: string) =>
    given.filter((one) => one.flag.name === flag).flatMap(({ text = '' }) => placesOf(text, flag));
  const placesOf = (name: string, flag: string) => {
    const places = actions.flatMap((action, place) => (action.name === name ? [place] : []));
    if (places.length === 0)
      reading.mistakes.push({ part: `--${flag}`, message: describeNone(name, actions) });
    return places;
  };
  const only = named('only');
  const [first = 0] = named('from');
  const all = actions.map((_, place) => place).filter((place) => place >= first);
  return new Set(only.length === 0 ? all : all.filter((place) => only.includes(place)));
}

function describeNone(name: string, actions: readonly FileAction[]): string {
  const names = actions.map((action) => action.name);
  const meant = suggest(name, names, (one) => `"${one}"`);
  const known = names.map((one) => `"${one}"`).join(', ');
  return `there is no action "${name}"${meant || `; there is ${known || 'none'}`}`;
}
