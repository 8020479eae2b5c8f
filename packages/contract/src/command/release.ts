import { judge, tooSmall } from '../gate/judge.js';
import { hasReleases, readTree } from '../gate/read-tree.js';
import { recordRelease } from '../gate/record-release.js';
import { readReleasePlan } from '../gate/release-plan.js';
import { makeVersions } from '../gate/run-changesets.js';
import { tellJudgement } from '../gate/tell-judgement.js';
import { defineCommand } from './command.js';
import { exitCodes } from './exit-codes.js';
import { gateOptions, readConfig } from './gate-options.js';
import { readMoment } from './read-moment.js';

export const release = defineCommand({
  operands: '',
  operandCount: [0, 0],
  description:
    'Makes the versions that the pending changesets plan, and records them with the contract: its version, its snapshot and its changelog. Refuses when `check` would fail. Publishes nothing, and does nothing when run again.',
  options: gateOptions,
  async run({ values, host, program }) {
    const config = await readConfig({ values, host });
    const now = readMoment(values.now);
    if (await hasReleases(config)) {
      const judgement = await judge(config, await readTree(config), now);
      if (judgement.faults.length > 0 || tooSmall(judgement).length > 0) {
        host.stdout.write(
          `${tellJudgement(judgement, config.call ?? program.name)}\nNothing was released.\n`,
        );
        return exitCodes.found.code;
      }
    }
    const done = await makeVersions(config.root);
    const { preState } = await readReleasePlan(config.root);
    done.push(
      ...(preState === undefined
        ? await recordRelease(config, now)
        : ['The contract waits for the end of the pre-releases.']),
    );
    host.stdout.write(done.length === 0 ? 'Nothing is to be released.\n' : `${done.join('\n')}\n`);
    return exitCodes.fine.code;
  },
});
