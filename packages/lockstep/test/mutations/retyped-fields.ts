import type { Mutation } from './mutation.js';

export const retypedFields: [Mutation, ...Mutation[]] = [
  {
    title: 'a field that is read by name',
    edits: {
      'packages/sdk/src/clock.ts': (text) =>
        `${text}\nexport const image = (body: any) => body.docker_image_name;\n`,
    },
    file: 'packages/sdk/src/clock.ts',
    name: 'docker_image_name',
    says: /repeats the field docker_image_name, .* or add a waiver with a reason to packages\/lockstep\/waivers\.yaml/,
  },
  {
    title: 'a field that is a key',
    edits: {
      'apps/mock-server/src/options.ts': (text) =>
        `${text}\nexport const body = { 'inline_commands': 'ls' };\n`,
    },
    file: 'apps/mock-server/src/options.ts',
    name: 'inline_commands',
    says: /repeats the field inline_commands/,
  },
  {
    title: 'a field inside a text',
    edits: { 'apps/cli/src/host.ts': (text) => `${text}\nexport const path = 'body.trigger_time';\n` },
    file: 'apps/cli/src/host.ts',
    name: 'trigger_time',
    says: /repeats the field trigger_time/,
  },
];
