import { tooDeep } from './check-tokens.js';
import { limits } from './limits.js';
import { SyntaxMistake } from './parsed-text.js';

interface Measure {
  /** How many levels it holds. */
  readonly height: number;
  /** How many values it holds, with shared ones counted at every place. */
  readonly size: number;
}

interface Frame {
  readonly value: object;
  readonly rest: Iterator<unknown>;
  height: number;
  size: number;
}

/**
 * Refuses values that nest or unfold beyond what is read, and values that hold themselves. Needs no recursion.
 *
 * @throws SyntaxMistake
 */
export function checkSize(root: unknown): void {
  const done = new Map<object, Measure>();
  const path = new Set<object>();
  const stack: Frame[] = [];
  enter(root);
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const next = frame.rest.next();
    if (next.done === true) leave(frame);
    else enter(next.value);
  }

  function enter(value: unknown): void {
    const isObject = typeof value === 'object' && value !== null;
    const known = isObject ? done.get(value) : { height: 0, size: 1 };
    if (known !== undefined) add(stack.at(-1), known);
    else if (isObject) open(value);
  }

  function open(value: object): void {
    if (path.has(value))
      throw new SyntaxMistake('an alias stands inside the very value that it stands for', 0);
    if (stack.length > limits.depth) throw new SyntaxMistake(tooDeep, 0);
    path.add(value);
    stack.push({ value, rest: Object.values(value).values(), height: 0, size: 1 });
  }

  function leave(frame: Frame): void {
    stack.pop();
    path.delete(frame.value);
    const measure = { height: frame.height + 1, size: frame.size };
    done.set(frame.value, measure);
    add(stack.at(-1), measure);
  }
}

function add(frame: Frame | undefined, { height, size }: Measure): void {
  if (frame === undefined) return;
  frame.height = Math.max(frame.height, height);
  frame.size += size;
  if (frame.height > limits.depth) throw new SyntaxMistake(tooDeep, 0);
  if (frame.size > limits.values) {
    throw new SyntaxMistake(`holds more than ${limits.values} values, the most that is read`, 0);
  }
}
