import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { listLifecycle } from '../lifecycle/list-lifecycle.js';
import { renderLifecycle, renderLifecycleJson } from '../lifecycle/render-lifecycle.js';
import { loadContract } from '../load/load-contract.js';
import { createPaint, widthOf } from '../report/paint.js';
import { defineCommand } from './command.js';
import { sourceHelp } from './compare.js';
import { exitCodes } from './exit-codes.js';
import { nowOption, readMoment } from './read-moment.js';
import { UsageError } from './usage-error.js';
import { writeReport } from './write-report.js';

/** Where a contract is looked for when none is named. */
const usual = ['spec/openapi.yaml', 'openapi.yaml', 'openapi.json'];

export const lifecycle = defineCommand({
  operands: '[document]',
  operandCount: [0, 1],
  description: `Lists what is deprecated and when it ends, and checks that each end has a date, enough notice and a replacement that exists.\nWithout a document, it takes the first that is there of ${usual.join(', ')}.\n${sourceHelp}`,
  options: {
    format: {
      type: 'string',
      short: 'f',
      value: 'format',
      values: ['terminal', 'json'],
      default: 'terminal',
      description: 'How to report.',
    },
    notice: {
      type: 'string',
      value: 'days',
      default: '180',
      description: 'The least number of days from x-deprecated-since, where that is a date, to x-sunset.',
    },
    now: nowOption,
    output: {
      type: 'string',
      short: 'o',
      value: 'file',
      description: 'Write the report there instead of to standard output.',
    },
  },
  async run({ operands, values, host }) {
    const options = { now: readMoment(values.now), notice: readDays(values.notice) };
    const name = operands[0] ?? findUsual(host.cwd());
    const contract = await loadContract(name, { cwd: host.cwd(), stdin: host.stdin });
    const entries = listLifecycle(contract, options);
    const screen = values.output === undefined ? host.stdout : {};
    const text =
      values.format === 'json'
        ? renderLifecycleJson(entries)
        : renderLifecycle(entries, { paint: createPaint(screen, host.env), width: widthOf(screen) });
    writeReport(text, values.output, host);
    return entries.some(({ problems }) => problems.length > 0) ? exitCodes.found.code : exitCodes.fine.code;
  },
});

function readDays(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new UsageError(`--notice cannot be "${text}"; it is a number of days`);
  return Number(text);
}

function findUsual(cwd: string): string {
  const found = usual.find((name) => existsSync(resolve(cwd, name)));
  if (found === undefined) throw new UsageError(`name a document; there is none of ${usual.join(', ')} here`);
  return found;
}
