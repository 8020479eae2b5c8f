// Runs the blocks that the READMEs mark, as a reader would: `node scripts/check-readme.mjs`. Prints a line for each,
// and ends with 1 when one fails. A mark is a comment right before a fenced block:
//   check: background until="regex"   commands that go on; waits until they print it, and ends them with the document
//   check: run contains="text"        commands that end with 0, and print the text on standard output
//   check: ts run contains="text"     a program that compiles; with `run`, it also runs
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readBlocks } from './check-readme/read-blocks.mjs';
import { runProgram } from './check-readme/run-program.mjs';
import { runShell, startShell } from './check-readme/run-shell.mjs';
import { createReport } from './checks/report.mjs';

const root = join(import.meta.dirname, '..');
// A reader's turbo may use its cache.
const { TURBO_FORCE: _, ...env } = process.env;

const report = createReport();
for (const file of await findReadmes()) await checkReadme(file);
process.exitCode = report.close();

/** @returns the README of the repository, then those of its packages */
async function findReadmes() {
  const groups = await Promise.all(
    ['packages', 'apps'].map(async (group) => {
      const names = await readdir(join(root, group));
      return names.map((name) => join(group, name, 'README.md'));
    }),
  );
  return ['README.md', ...groups.flat()];
}

async function checkReadme(file) {
  const document = await readFile(join(root, file), 'utf8').catch(() => '');
  let blocks = [];
  if (document.includes('<!-- check:') || file === 'README.md') {
    await report.check(`${file}: its marks can be read`, () => {
      blocks = readBlocks(document);
      if (blocks.length === 0) throw new Error('it marks no block');
      return `${blocks.length} blocks`;
    });
  }
  if (blocks.length > 0) await runBlocks(file, blocks);
}

async function runBlocks(file, blocks) {
  const folder = await mkdtemp(join(tmpdir(), 'buddykit-readme-'));
  const started = [];
  try {
    for (const [at, block] of blocks.entries()) {
      await report.check(`${file}: ${block.title}`, () => runBlock(block, { folder, at, started }));
    }
  } finally {
    for (const { stop } of started) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function runBlock(block, { folder, at, started }) {
  const terminal = { cwd: root, env, folder };
  if (block.kind === 'background') {
    started.push(await startShell(block, terminal));
    return;
  }
  const isProgram = block.kind === 'ts';
  const printed = isProgram
    ? await runProgram(block, { root, env, folder: join(folder, `program-${at}`) })
    : await runShell(block, terminal);
  const { contains = '' } = block.options;
  if (!printed.includes(contains)) throw new Error(`it does not print ${contains}, but\n${printed}`);
}
