import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bin, place, run, runCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'buddykit-contract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, ...lines: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, ['openapi: 3.1.0', 'info: { title: Pets, version: "1" }', ...lines, ''].join('\n'));
  return path;
}

const both = write('both.yaml', 'paths: { /pets: { get: { responses: {} }, post: { responses: {} } } }');
const one = write('one.yaml', 'paths: { /pets: { get: { responses: {} } } }');

describe('buddykit contract', () => {
  it('says what breaks, and ends with 1 when something does', async () => {
    const { code, stdout, stderr } = await runCli(['contract', 'diff', both, one]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^POST \/pets\n {2}breaking /);
    expect((await runCli(['contract', 'diff', one, both])).code).toBe(0);
  });

  it('ends with 2 and names itself when it cannot be carried out', async () => {
    const { code, stdout, stderr } = await runCli(['contract', 'dif']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^buddykit contract: dif is not a command; did you mean diff\?\n/);
  });

  it('has help of its own, whatever way one asks for it', async () => {
    const asked = await runCli(['contract', 'diff', '--help']);
    expect(asked.stdout).toContain('buddykit contract diff <old> <new> [options]');
    expect((await runCli(['help', 'contract', 'diff'])).stdout).toBe(asked.stdout);
  });

  it('completes its commands, options and values', async () => {
    const complete = async (...words: string[]) =>
      (await runCli(['complete', '--', 'contract', ...words])).stdout;
    expect(await complete('cha')).toMatch(/^changelog\t/);
    expect(await complete('diff', '--fo')).toBe('--format\tHow to report.\n:0\n');
    expect(await complete('diff', '--format', 's')).toBe('sarif\t\n:4\n');
  });

  it('costs other commands nothing: its code is only read when it is called', async () => {
    const hook = join(import.meta.dirname, 'tell-modules.cjs');
    const env = { ...place, NODE_OPTIONS: `--require=${hook}` };
    const { stderr } = await run(process.execPath, [bin, '--help'], { env });
    expect(stderr).not.toMatch(/dist\/contract-/);
    const { stderr: own } = await run(process.execPath, [bin, 'contract', '--help'], { env });
    expect(own).toMatch(/dist\/contract-/);
  });
});
