import type { Seed } from './seed-schema.js';

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
              ],
            },
          ],
        },
      ],
    },
  ],
};
