/** A BUILD action with the fields that it needs and no more. */
export const build = {
  name: 'Build application',
  type: 'BUILD',
  docker_image_name: 'library/node',
  docker_image_tag: '20',
  execute_commands: ['npm ci'],
};

/** A RUN_DOCKER_CONTAINER action with the fields that it needs and no more. */
export const run = {
  name: 'Run container',
  type: 'RUN_DOCKER_CONTAINER',
  docker_image_name: 'library/ubuntu',
  docker_image_tag: 'latest',
  inline_commands: 'ls',
};

/** A DOCKERFILE action with the fields that it needs and no more. */
export const dockerfile = { name: 'Build image', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile' };

/** What a server adds to any action. */
export const identity = { id: 1, url: 'https://api.example.com/1', html_url: 'https://app.example.com/1' };
