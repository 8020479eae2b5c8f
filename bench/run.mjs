// Runs the benchmarks one after the other, since they share the machine's cores, and prints a table for each.
import { availableParallelism, cpus, loadavg } from 'node:os';
import process from 'node:process';
import { formatRows } from './format-rows.mjs';

const benchmarks = {
  'mock-server': () => import('./mock-server.mjs'),
  'mock-server-state': () => import('./mock-server-state.mjs'),
  'sdk-call': () => import('./sdk-call.mjs'),
  'sdk-size': () => import('./sdk-size.mjs'),
  'sdk-types': () => import('./sdk-types.mjs'),
  'cli-start': () => import('./cli-start.mjs'),
  runner: () => import('./runner.mjs'),
  generate: () => import('./generate.mjs'),
  contract: () => import('./contract.mjs'),
};

const chosen = process.argv.slice(2).filter((name) => name !== '--');
const unknown = chosen.filter((name) => !Object.hasOwn(benchmarks, name));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; there are ${Object.keys(benchmarks).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = await runAll(chosen.length > 0 ? chosen : Object.keys(benchmarks));
}

async function runAll(names) {
  let failed = 0;
  for (const name of names) {
    console.log(`\n${name}: ${describeMachine()}`);
    failed += await runOne(name);
  }
  return failed > 0 ? 1 : 0;
}

/** Gives 0, or 1 when the benchmark could not be run. A number that is not reached is no failure. */
async function runOne(name) {
  try {
    const { run } = await benchmarks[name]();
    console.log(formatRows(await run()));
    return 0;
  } catch (error) {
    console.error(error);
    console.error(`The benchmark ${name} failed. It needs everything built: run \`pnpm build\` first.`);
    return 1;
  }
}

function describeMachine() {
  const load = loadavg()[0].toFixed(1);
  return `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}, load ${load}`;
}
