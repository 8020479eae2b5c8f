import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, medianRatio } from './median.mjs';
import { dockerRun } from './runner/docker-run.mjs';
import { readTestBed } from './runner/read-test-bed.mjs';
import { runInRunner } from './runner/run-in-runner.mjs';

const rounds = 15;
const logRounds = 5;
const megabytes = 100;
const together = 8;

/** What an action costs over `docker run` of the same container, on the engine of the runner's test bed. */
export async function run() {
  const bed = await readTestBed();
  const directory = await mkdtemp(join(tmpdir(), 'bench-runner-'));
  const runner = await runInRunner(bed, directory);
  try {
    return [...(await shortActions(bed, runner)), ...(await longLog(bed, runner)), await inParallel(runner)];
  } finally {
    await runner.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function shortActions(bed, runner) {
  const samples = await inTurn(rounds, {
    'docker run': () => dockerRun(bed, ['sh', '-c', 'true']),
    'an action': () => runner.action({ execute_commands: ['true'] }),
    'an action with a warm setup layer': () =>
      runner.action({ execute_commands: ['true'], setup_commands: ['echo set up >/set-up'] }),
  });
  const yardstick = samples['docker run'];
  return Object.entries(samples).map(([what, times]) => ({
    what,
    value: median(times),
    unit: 'ms',
    ...(times !== yardstick && { ratio: medianRatio(times, yardstick), reach: 1.1 }),
  }));
}

async function longLog(bed, runner) {
  // Lines of 100 bytes.
  const command = `yes ${'0123456789'.repeat(9)}012345678 | head -n ${megabytes * 10_000}`;
  const samples = await inTurn(logRounds, {
    'docker run, piped to a file': () => dockerRun(bed, ['sh', '-c', command]),
    'the log of an action, to a file': () => runner.action({ execute_commands: [command] }),
  });
  const yardstick = samples['docker run, piped to a file'];
  return Object.entries(samples).map(([what, times]) => ({
    what,
    value: median(times.map((milliseconds) => megabytes / (milliseconds / 1000))),
    unit: 'MB/s',
    ...(times !== yardstick && { ratio: medianRatio(times, yardstick), note: 'ratio of the time' }),
  }));
}

async function inParallel(runner) {
  const places = Array.from({ length: together }, (_, index) => `place ${index}`);
  const samples = await inTurn(logRounds, {
    apart: async () => {
      for (const place of places) await runner.action({ execute_commands: ['true'] }, place);
    },
    together: () => Promise.all(places.map((place) => runner.action({ execute_commands: ['true'] }, place))),
  });
  return {
    what: `${together} actions in parallel`,
    value: median(samples.together),
    unit: 'ms',
    ratio: medianRatio(samples.together, samples.apart),
    note: 'over one after the other',
  };
}

/** Milliseconds of each, in turn. */
async function inTurn(count, jobs) {
  const samples = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  await timeAll(jobs);
  for (let round = 0; round < count; round += 1) {
    for (const [name, time] of Object.entries(await timeAll(jobs))) samples[name].push(time);
  }
  return samples;
}

async function timeAll(jobs) {
  const times = {};
  for (const [name, job] of Object.entries(jobs)) {
    const start = performance.now();
    await job();
    times[name] = performance.now() - start;
  }
  return times;
}
