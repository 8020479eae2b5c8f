import type { Seed } from '../src/index.js';

type SeedWorkspace = NonNullable<Seed['workspaces']>[number];
type Fields = Record<string, unknown>;

/** An action that runs. */
export function action(name: string, fields: Fields = {}) {
  return {
    name,
    type: 'BUILD',
    docker_image_name: 'library/node',
    docker_image_tag: '20',
    execute_commands: ['npm test'],
    ...fields,
  };
}

/** The workspace `acme` with the given fields. */
export function acme(fields: Partial<SeedWorkspace>): Seed {
  return { user: { name: 'Ann', email: 'ann@acme.example' }, workspaces: [{ domain: 'acme', ...fields }] };
}

/** The workspace `acme` with the project `shop` and its pipeline 7, which has the given actions. */
export function shop(actions: Fields[], pipeline: Fields = {}): Seed {
  const deploy = { id: 7, name: 'Deploy', on: 'CLICK', refs: ['refs/heads/master'], actions, ...pipeline };
  return acme({ projects: [{ name: 'shop', pipelines: [deploy] }] });
}
