import { expect, test } from 'vitest';
import { createMockServer } from '../src/index.js';
import { defaultSeed } from '../src/seed/default-seed.js';

test('what a server starts with is what the API would take', () => {
  expect(() => createMockServer({ seed: defaultSeed })).not.toThrow();
});
