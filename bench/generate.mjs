import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from './child-environment.mjs';
import { median, medianRatio } from './median.mjs';

const rounds = 9;
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { resolve } = createRequire(fromRoot('packages/codegen/package.json'));
const script = (name) => join(import.meta.dirname, 'generate', name);

const authored = fromRoot('spec/openapi.yaml');
const resolved = fromRoot('packages/core/src/generated/openapi.json');
const openapiTypescript = [script('openapi-typescript.mjs'), resolve('openapi-typescript/dist/index.mjs')];
const ours = [script('ours.mjs'), resolve('@buddykit/codegen')];

/** Generating everything, against openapi-typescript alone: processes that read the contract and write text. */
export function run() {
  const folder = mkdtempSync(join(tmpdir(), 'buddykit-bench-generate-'));
  try {
    const samples = { ours: [], both: [], authored: [], resolved: [] };
    const one = copyWithoutChanges(folder);
    for (let round = 1; round <= rounds; round += 1) {
      console.error(`Generation, round ${round} of ${rounds}`);
      samples.resolved.push(measure([...openapiTypescript, resolved, folder]));
      samples.ours.push(measure([...ours, one, folder]));
      samples.both.push(measure([...ours, fromRoot('spec'), folder]));
      samples.authored.push(measure([...openapiTypescript, authored, folder]));
    }
    return toRows(samples);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The contract alone, without the generations that are told as changes to it. */
function copyWithoutChanges(folder) {
  const copy = join(folder, 'spec');
  cpSync(fromRoot('spec'), copy, { recursive: true, filter: (path) => path !== fromRoot('spec/changes') });
  return copy;
}

function measure(args) {
  return Number(
    execFileSync(process.execPath, args, { env: childEnvironment, encoding: 'utf8', timeout: 60_000 }),
  );
}

function toRows({ ours: all, both, authored: alone, resolved: aloneOnResolved }) {
  return [
    { what: 'openapi-typescript alone, from spec/', value: median(alone), unit: 'ms CPU', ratio: 1 },
    {
      what: 'openapi-typescript alone, from the resolved contract in one file',
      value: median(aloneOnResolved),
      unit: 'ms CPU',
      ratio: medianRatio(aloneOnResolved, alone),
    },
    {
      what: 'all generated files of one contract, from spec/',
      value: median(all),
      unit: 'ms CPU',
      ratio: medianRatio(all, alone),
      reach: 1.3,
      note: `${medianRatio(all, aloneOnResolved).toFixed(2)} × openapi-typescript on the resolved contract`,
    },
    {
      what: 'all generated files, with the generation of January 2026',
      value: median(both),
      unit: 'ms CPU',
      ratio: medianRatio(both, alone),
    },
  ];
}
