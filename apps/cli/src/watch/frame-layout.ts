import type { Measure } from '../print/measure.js';
import type { ActionState } from './run-state.js';

/** How wide the cells of a frame are. */
export interface Layout {
  readonly name: number;
  readonly status: number;
  readonly hasPercent: boolean;
  readonly hasTime: boolean;
}

const indent = 2;
const gap = 2;
const percentWidth = 4;
const timeWidth = 7;
const readable = 16;

/** The widths for a terminal: in a narrow one the percentage goes first, then the time, then the end of names. */
export function chooseLayout(
  actions: readonly Pick<ActionState, 'name' | 'status' | 'percent'>[],
  { columns, measure }: { columns: number; measure: Measure },
): Layout {
  const longest = Math.max(1, ...actions.map(({ name }) => measure(name)));
  const status = Math.max(1, ...actions.map(({ status: text }) => text.length));
  const choices = [
    ...(actions.some(({ percent }) => percent !== undefined) ? [{ hasPercent: true, hasTime: true }] : []),
    { hasPercent: false, hasTime: true },
    { hasPercent: false, hasTime: false },
  ];
  const room = ({ hasPercent, hasTime }: Pick<Layout, 'hasPercent' | 'hasTime'>) =>
    // The last column stays free: some terminals go to the next line as soon as it is filled.
    columns -
    1 -
    indent -
    gap -
    status -
    (hasPercent ? gap + percentWidth : 0) -
    (hasTime ? gap + timeWidth : 0);
  const least = Math.min(longest, readable);
  const chosen = choices.find((choice) => room(choice) >= least) ?? { hasPercent: false, hasTime: false };
  const name = Math.max(1, Math.min(longest, room(chosen)));
  return { ...chosen, name, status: Math.max(1, Math.min(status, columns - 1 - indent - gap - name)) };
}
