import { readFileSync } from 'node:fs';
import process from 'node:process';
import { pairsOf } from './contract/pairs-of.mjs';
import { median, medianRatio } from './median.mjs';

const rounds = 9;
const { diffContracts } = await import(new URL('../packages/contract/dist/index.js', import.meta.url));

/** Comparing contracts, against reading and copying the same. */
export function run() {
  const text = readFileSync(new URL('../packages/core/src/generated/openapi.json', import.meta.url), 'utf8');
  const contract = JSON.parse(text);
  const pairs = pairsOf(contract);
  const texts = pairs.map((pair) => pair.map((document) => JSON.stringify(document)));
  const jobs = {
    read: () => [text, text].map(readAndCopy),
    self: () => diffContracts(...[text, text].map((own) => JSON.parse(own))),
    readPairs: () => texts.flat().map(readAndCopy),
    pairs: () => {
      for (const pair of texts) diffContracts(...pair.map((own) => JSON.parse(own)));
    },
  };
  return toRows(measureAll(jobs), pairs.length);
}

function readAndCopy(text) {
  return structuredClone(JSON.parse(text));
}

function measureAll(jobs) {
  const samples = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (const job of Object.values(jobs)) measure(job);
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, job] of Object.entries(jobs)) samples[name].push(measure(job));
  }
  return samples;
}

/** Milliseconds of CPU time. */
function measure(job) {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function toRows({ read, self, readPairs, pairs }, count) {
  const unit = 'ms CPU';
  return [
    { what: 'reading and copying the contract twice', value: median(read), unit, ratio: 1 },
    {
      what: 'the contract against itself, reading included',
      value: median(self),
      unit,
      ratio: medianRatio(self, read),
    },
    { what: `reading and copying ${count} pairs`, value: median(readPairs), unit, ratio: 1 },
    {
      what: `${count} pairs, reading included`,
      value: median(pairs),
      unit,
      ratio: medianRatio(pairs, readPairs),
      note: `${(median(pairs) / count).toFixed(2)} ms a pair`,
    },
  ];
}
