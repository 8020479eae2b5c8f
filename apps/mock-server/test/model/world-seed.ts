import { defaultSeed } from '../../src/seed/default-seed.js';
import type { Seed } from '../../src/seed/seed.js';

const [workspace, ...others] = defaultSeed.workspaces ?? [];
const [project, ...projects] = workspace?.projects ?? [];

const wait = {
  name: 'Wait',
  type: 'BUILD',
  docker_image_name: 'library/node',
  docker_image_tag: '20',
  execute_commands: ['npm test'],
};

/** How the runs of some pipelines stand a moment after they began, so that there are runs of every status. */
const outcomes = [
  { pipeline: 'Approved by hand', wait_for: 'approval' },
  { pipeline: 'Given variables', wait_for: 'variables' },
  { pipeline: 'Broken', exit_code: 1 },
  { pipeline: 'Slow', duration: 3600 },
] as const;

/** The default seed with further pipelines. */
export const worldSeed: Seed = {
  ...defaultSeed,
  outcomes: [...outcomes],
  workspaces: [
    {
      domain: 'buddy',
      ...workspace,
      members: [{ email: 'lisa@example.com' }, { email: 'tom@example.com' }, { email: 'ann@example.com' }],
      projects: [
        {
          name: 'company-website',
          ...project,
          pipelines: [
            ...(project?.pipelines ?? []),
            ...outcomes.map(({ pipeline }) => ({ name: pipeline, on: 'CLICK', actions: [wait] })),
          ],
        },
        ...projects,
      ],
    },
    ...others,
  ],
};
