import { describe, expect, it } from 'vitest';
import { ContractError, loadContract } from '../src/index.js';
import { openapi, writeFiles } from './write-files.js';

function times(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}

/** Takes what a machine has in seconds, and no more: the limit of the test's time is the measure. */
async function read(text: string) {
  return loadContract('a', { cwd: writeFiles({ a: text }) });
}

describe('A hostile file ends in time, with a message', () => {
  const deep = 30_000;
  const tooDeep = /^a:\d+:\d+: nested more than 500 levels deep, the most that is read$/;
  const aliases = /^a:1:1: its aliases stand for more than is read/;

  it.each<[string, string, RegExp]>([
    ['flow lists in one another', openapi(`x: ${'['.repeat(deep)}${']'.repeat(deep)}`), tooDeep],
    ['flow maps in one another', openapi(`x: ${'{a: '.repeat(deep)}`), tooDeep],
    ['block lists in one another', openapi(`x:\n  ${'- '.repeat(deep)}a`), tooDeep],
    ['block maps in one another', openapi(times(2_000, (index) => `${' '.repeat(index)}a:\n`)), tooDeep],
    ['keys that are maps', openapi('? '.repeat(deep)), tooDeep],
    ['JSON', `{"openapi":"3.1.0","x":${'['.repeat(deep)}${']'.repeat(deep)}}`, tooDeep],
    ['JSON that does not end', `{"x":${'['.repeat(deep)}`, tooDeep],
    [
      'a billion laughs',
      openapi(`x: [&a0 [1], ${times(40, (i) => `&a${i + 1} [*a${i}, *a${i}], `)}]`),
      aliases,
    ],
    ['a chain of aliases', openapi(`x: [&a0 [1], ${times(9_000, (i) => `&a${i + 1} [*a${i}], `)}]`), aliases],
    [
      'countless aliases',
      openapi(
        'x:',
        times(50_000, (i) => `- &a${i} x\n- *a${i}\n`),
      ),
      /more than 10000 anchors or aliases/,
    ],
    ['a large file of YAML', openapi('x:', '- abcdefghijklmnop\n'.repeat(900_000)), /^a: larger than 16 MiB/],
    [
      'countless references to nothing',
      openapi(
        'components:',
        '  schemas:',
        times(20_000, (i) => `    A${i}: { $ref: "#/${i}" }\n`),
      ),
      /and 19990 more like these$/,
    ],
    [
      'a part that holds itself',
      openapi(
        'x: { properties: { x: { properties: { $ref: "#/x/properties" } } } }',
        'components: { schemas: { A: { $ref: "#/x" } } }',
      ),
      /^a:1:1: its files put together: an alias/,
    ],
  ])('%s', async (_, text, message) => {
    const error: unknown = await read(text).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toHaveProperty('message', expect.stringMatching(message));
  });
});

describe('A large file is read in time', () => {
  it('with very many keys in one object', async () => {
    const { locate } = await read(
      openapi(
        'x:',
        times(100_000, (index) => `  k${index}: 1\n`),
      ),
    );
    expect(locate('/x/k99999')).toEqual({ file: 'a', line: 100_003, column: 3 });
  });

  it('with references that would unfold to more than any machine holds', async () => {
    const schema = (next: string) => `{ properties: { a: { $ref: "${next}" }, b: { $ref: "${next}" } } }`;
    const schemas = times(60, (index) => `    S${index}: ${schema(`#/components/schemas/S${index + 1}`)}\n`);
    const { document } = await read(openapi('components:', '  schemas:', `${schemas}    S60: {}`));
    expect(JSON.stringify(document).length).toBeLessThan(8_000);
  });
});
