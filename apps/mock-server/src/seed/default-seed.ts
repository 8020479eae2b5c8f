import type { Seed } from './seed.js';

const revision = '506a3963507943d6908154f4bc9646e829128a08';

/** The workspace, the project, the pipeline and the actions of the API's documents, and an image to build. */
export const defaultSeed: Seed = {
  user: { name: 'Mike Benson', email: 'mike@example.com' },
  workspaces: [
    {
      domain: 'buddy',
      name: 'Buddy',
      integrations: [
        {
          hash_id: '5ddb7c180fb38be67bd78a88a',
          name: 'Docker Hub',
          type: 'DOCKER_HUB',
          scope: 'WORKSPACE',
          username: 'buddyworks',
          password: 'not-a-password',
        },
      ],
      projects: [
        {
          name: 'company-website',
          display_name: 'Company website',
          repository: {
            commits: [
              {
                revision,
                message: 'Start the project\n',
                date: '2024-10-01T12:36:33Z',
                changes: ['README.md', 'Dockerfile'],
              },
            ],
            tags: { 'v1.0': revision },
            files: {
              'README.md': '# Company website\n',
              Dockerfile: 'FROM nginx\nCOPY . /usr/share/nginx/html\n',
            },
          },
          pipelines: [
            {
              id: 2,
              name: 'Live mirror',
              on: 'CLICK',
              refs: ['refs/heads/master'],
              last_execution_status: 'SUCCESSFUL',
              last_execution_revision: revision,
              actions: [
                { id: 1, name: 'Build Docker image', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile' },
                {
                  id: 2,
                  name: 'Build application',
                  type: 'BUILD',
                  docker_image_name: 'buddyworks/private_image',
                  docker_image_tag: 'latest',
                  volume_mappings: ['/:/buddy/mount/directory'],
                  execute_commands: ['ls -al > ls.log'],
                  login: 'buddyworks',
                  password: 'top_secret_password',
                  registry: 'my.registry.com',
                },
                {
                  id: 3,
                  name: 'Run container',
                  type: 'RUN_DOCKER_CONTAINER',
                  docker_image_name: 'library/ubuntu',
                  docker_image_tag: 'latest',
                  inline_commands: 'ls -al > ls.log',
                  run_as_user: '$containerUser',
                  mount_filesystem_disable: false,
                  export_container_path: '/exportPath',
                  volume_mappings: ['/:/buddy/mount/directory'],
                  integration: { hash_id: '5ddb7c180fb38be67bd78a88a' },
                  variables: [{ key: 'containerUser', value: 'notRoot' }],
                  entrypoint: '/bin/sh',
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};
