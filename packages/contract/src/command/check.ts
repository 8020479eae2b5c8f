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
  },
  async run({ values, host, program }) {
    const config = await readConfig(values, host);
    const now = readMoment(values.now);
    const tree = await readTree(config);
    const judgement = await judge(config, tree, now);
    host.stdout.write(tellJudgement(judgement, config.call ?? program.name));
    const branch =
      values.since === undefined ? undefined : await readBranch(config, tree, { ref: values.since, now });
    const isBranchSilent = branch !== undefined && isSilent(branch, judgement);
    if (isBranchSilent) host.stdout.write(`\n${tellSilentBranch(branch)}`);
    return isPassed(judgement) && !isBranchSilent ? exitCodes.fine.code : exitCodes.found.code;
  },
});
