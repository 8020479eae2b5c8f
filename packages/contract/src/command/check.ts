import { annotateJudgement, annotateSilentBranch } from '../gate/annotate-judgement.js';
import { isPassed, judge } from '../gate/judge.js';
import { readTree } from '../gate/read-tree.js';
import { isSilent, readBranch } from '../gate/since.js';
import { tellJudgement, tellSilentBranch } from '../gate/tell-judgement.js';
import { defineCommand } from './command.js';
import { exitCodes } from './exit-codes.js';
import { gateOptions, readConfig } from './gate-options.js';
import { readMoment } from './read-moment.js';

export const check = defineCommand({
  operands: '',
  operandCount: [0, 0],
  description:
    'Compares the contract of a repository with its last release, and fails when the pending changesets plan a smaller release of a package than the changes ask for.',
  options: {
    ...gateOptions,
    since: {
      type: 'string',
      value: 'ref',
      description:
        'Fail too when the contract changed since the branch left this ref, and no changeset was added.',
    },
    format: {
      type: 'string',
      short: 'f',
      value: 'format',
      values: ['terminal', 'github'],
      default: 'terminal',
      description: 'How to report; github also shows each change that fails beside its line.',
    },
  },
  async run({ values, host, program }) {
    const config = await readConfig({ values, host });
    const now = readMoment(values.now);
    const tree = await readTree(config);
    const judgement = await judge(config, tree, now);
    const told = [tellJudgement(judgement, config.call ?? program.name)];
    const notes = [annotateJudgement(judgement, host.cwd())];
    const branch =
      values.since === undefined ? undefined : await readBranch(config, tree, { ref: values.since, now });
    const isBranchSilent = branch !== undefined && isSilent(branch, judgement);
    if (isBranchSilent) {
      told.push(tellSilentBranch(branch));
      notes.push(annotateSilentBranch(branch, host.cwd()));
    }
    host.stdout.write(told.join('\n'));
    if (values.format === 'github') host.stdout.write(notes.join(''));
    return isPassed(judgement) && !isBranchSilent ? exitCodes.fine.code : exitCodes.found.code;
  },
});
