import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, build, container } from './arrange.js';

/** The log of a process that writes these pieces, with these secrets among its variables. */
async function logOf(pieces: readonly Uint8Array[], secrets: readonly string[]): Promise<string[]> {
  const output = pieces.map((bytes) => ({ stream: 'stdout' as const, bytes }));
  const { start } = await arrange({ run: () => ({ output }) });
  const variables = secrets.map((value, index) => ({ key: `S${index}`, value, encrypted: true }));
  const running = start(container({ variables, inline_commands: 'true', entrypoint: '/bin/sh' }));
  await running.result;
  const lines = running.log();
  return lines.slice(lines.indexOf('Executing command: true') + 1, -1);
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  const ends = [...sorted, bytes.length];
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('secrets in a log', () => {
  test.each([
    ['as they are', 'top-secret', 'a top-secret b'],
    ['next to each other', 'top-secret', 'top-secrettop-secret'],
    ['in base64', 'top-secret', Buffer.from('a: top-secret').toString('base64')],
    ['in base64, shifted by one', 'top-secret', Buffer.from('ab: top-secret').toString('base64')],
    ['in base64, shifted by two', 'top-secret', Buffer.from('abc: top-secret!').toString('base64')],
    ['in a URL', 'a b/c&d', 'https://x/?q=a%20b%2Fc%26d'],
    ['in a form', 'a b/c&d', 'q=a+b%2Fc%26d'],
    ['in JSON', 'say "hi"\\', '{"a":"say \\"hi\\"\\\\"}'],
    ['line by line', 'first line\nsecond line\n', '> second line'],
  ])('are masked %s', async (_, secret, text) => {
    const [line = ''] = await logOf([Buffer.from(`${text}\n`)], [secret]);
    expect(line).toContain('***');
    for (const part of secret.split('\n').filter((piece) => piece !== '')) expect(line).not.toContain(part);
    const decoded = Buffer.from(line.replaceAll('***', ''), 'base64').toString();
    expect(decoded).not.toContain(secret.slice(1, -1));
  });

  test('that overlap are masked as one', async () => {
    expect(await logOf([Buffer.from('<abcdefgh>\n')], ['abcdef', 'defgh', 'abcd'])).toEqual(['<***>']);
  });

  test('that are too short stay, with a warning that names them', async () => {
    const { start } = await arrange({ run: () => ({ output: ['abc\n'] }) });
    const variables = [
      { key: 'PIN', value: 'abc', encrypted: true },
      { key: 'EMPTY', value: '', encrypted: true },
    ];
    const running = start(container({ variables }));
    const { warnings } = await running.result;
    expect(running.log()).toContain('abc');
    expect(warnings).toEqual(['The variable PIN is too short to be masked in the log.']);
  });

  test('are the same however the output is cut', async () => {
    const secrets = ['aab', 'aaba', 'abab', 'baabaa', 'secret\nwith lines', 'ä€😀x'];
    const unit = fc.constantFrom('a', 'b', 'ab', 'secret', '\n', 'with lines', 'ä', '€', '😀', 'x', ' ');
    const text = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 30 }), async (written, places) => {
        const bytes = Buffer.from(written);
        expect(await logOf(cut(bytes, places), secrets)).toEqual(await logOf([bytes], secrets));
      }),
      { numRuns: 60 },
    );
  });

  test('are what a search of the whole text finds, and nothing else is', async () => {
    const secrets = ['aaba', 'abab', 'baabaa'];
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(), { maxLength: 10 }), async (written, places) => {
        const lines = await logOf(cut(Buffer.from(written), places), secrets);
        expect(lines.join('')).toBe(maskedBySearch(written, secrets));
      }),
      { numRuns: 100 },
    );
  });
});

/** The same by looking at each character: whether it is in a secret, and whether a new one begins after the last. */
function maskedBySearch(text: string, secrets: readonly string[]): string {
  let masked = '';
  let until = 0;
  for (let at = 0; at < text.length; at += 1) {
    const lengths = secrets.filter((secret) => text.startsWith(secret, at)).map(({ length }) => length);
    const longest = Math.max(0, ...lengths);
    if (longest > 0 && at >= until) masked += '***';
    until = Math.max(until, at + longest);
    if (at >= until) masked += text[at];
  }
  return masked;
}

describe('lines', () => {
  test('come whole, the last one without an end too', async () => {
    const pieces = ['a\r\nb', 'c\n\nd'].map((text) => Buffer.from(text));
    expect(await logOf(pieces, [])).toEqual(['a', 'bc', '', 'd']);
  });

  test('are never mixed of both streams', async () => {
    const output = [
      { stream: 'stdout' as const, bytes: Buffer.from('one ') },
      { stream: 'stderr' as const, bytes: Buffer.from('error\n') },
      { stream: 'stdout' as const, bytes: Buffer.from('line\n') },
    ];
    const { start } = await arrange({ run: () => ({ output }) });
    const running = start(build());
    await running.result;
    expect(running.log().slice(1, 3)).toEqual(['error', 'one line']);
  });

  test('that never end are cut, between characters', async () => {
    const lines = await logOf([Buffer.from('€'.repeat(50_000)), Buffer.from('\n')], []);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('€'.repeat(50_000));
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(64 * 1024);
  });

  test('hold the process up until they are taken', async () => {
    let written = 0;
    async function* output() {
      for (; written < 1000; written += 1) yield `line ${written}\n`;
    }
    const { start } = await arrange({ run: () => ({ output: output() }) });
    let isBlocked = true;
    let release: () => void = () => {};
    const running = start(build(), {
      onEvent: (event) => {
        if (event.type !== 'log' || event.line !== 'line 3' || !isBlocked) return undefined;
        isBlocked = false;
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      },
    });
    await running.until((event) => event.type === 'log' && event.line === 'line 3');
    await new Promise((resolve) => setImmediate(resolve));
    expect(written).toBeLessThan(10);
    release();
    await running.result;
    expect(running.log().filter((line) => line.startsWith('line '))).toHaveLength(1000);
  });
});
