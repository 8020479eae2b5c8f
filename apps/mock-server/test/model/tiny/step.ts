import { expect } from 'vitest';
import type { Answer } from '../../client.js';
import type { Real } from './real.js';
import type { Model } from './state.js';

/** One step of a random sequence: what is done, and numbers and names that say to what. */
export interface Step {
  what: string;
  /** Which object it is about. */
  at: number;
  /** Which other object, or which form of the call. */
  other: number;
  name: string;
  flag: boolean;
}

export interface Pair {
  model: Model;
  real: Real;
}

/** Does the same to the model and to the server. */
export type Call = (pair: Pair, step: Step) => Promise<void>;

/** Checks the status of an answer; gives its body. */
export function expectStatus({ status, text, json }: Answer, expected: number): Record<string, unknown> {
  expect(status, text).toBe(expected);
  return json ?? {};
}

/** The map with an entry under another key, at the same place. */
export function rekeyed<K, V>(map: Map<K, V>, from: K, to: K): Map<K, V> {
  return new Map([...map].map(([key, value]) => [key === from ? to : key, value]));
}
