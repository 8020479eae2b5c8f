import { judge, tooSmall } from '../gate/judge.js';
import { makeChangeset } from '../gate/make-changeset.js';
import { readTree } from '../gate/read-tree.js';
import { tellFaults } from '../gate/tell-judgement.js';
import { writeChangeset } from '../gate/write-changeset.js';
import { defineCommand } from './command.js';
import { exitCodes } from './exit-codes.js';
import { gateOptions, readConfig } from './gate-options.js';
import { readMoment } from './read-moment.js';

export const changeset = defineCommand({
  operands: '',
  operandCount: [0, 0],
  description:
    'Writes the changeset that `check` asks for, its summary made from what changed in the contract. Writes nothing when enough is planned.',
  options: {
    ...gateOptions,
    'dry-run': { type: 'boolean', description: 'Show it instead of writing it.' },
  },
  async run({ values, host }) {
    const config = await readConfig({ values, host });
    const judgement = await judge(config, await readTree(config), readMoment(values.now));
    const faults = tellFaults(judgement);
    if (faults !== '') {
      host.stdout.write(faults);
      return exitCodes.found.code;
    }
    const lacking = tooSmall(judgement);
    if (lacking.length === 0) {
      host.stdout.write('Enough is planned: no changeset is needed.\n');
      return exitCodes.fine.code;
    }
    const made = makeChangeset(lacking);
    if (values['dry-run']) host.stdout.write(made.text);
    else host.stdout.write(`Wrote ${await writeChangeset(config.root, made)}.\n`);
    return exitCodes.fine.code;
  },
});
