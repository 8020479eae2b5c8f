import { describe } from 'vitest';
import { createScriptedEngine, type ScriptedProcess } from '../src/index.js';
import { keepsContract, programs } from './engine-contract.js';

const scripts: Readonly<Record<string, ScriptedProcess>> = {
  [programs.both]: {
    output: ['out\n', { stream: 'stderr', bytes: Buffer.from('err\n') }],
    exitCode: 3,
  },
  [programs.sleeps]: { takes: 'forever' },
  [programs.deaf]: { takes: 'forever', ignoresStop: true },
  [programs.writes]: { output: Array<string>(2000).fill('line\n'), exitCode: 4 },
};

const engine = createScriptedEngine({
  images: { 'contract:1': {} },
  run: ({ command }) => scripts[command?.at(-1) ?? ''] ?? {},
});

describe('the scripted engine', () => keepsContract(async () => ({ engine, image: 'contract:1' })));
