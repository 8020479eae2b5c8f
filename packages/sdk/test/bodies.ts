import type { AddBuildActionWithPrivateRegistryImage, AddDockerfileActionWithNoPush } from '@buddykit/core';

export const password = 'a password with "quotes" and \\ and ü';

export const dockerfileAction: AddDockerfileActionWithNoPush = {
  type: 'DOCKERFILE',
  name: 'Build the image',
  dockerfile_path: 'Dockerfile',
};

/** A body with a secret. */
export const buildAction: AddBuildActionWithPrivateRegistryImage = {
  type: 'BUILD',
  name: 'Test',
  docker_image_name: 'registry.example.com/node',
  docker_image_tag: '20',
  registry: 'https://registry.example.com',
  login: 'robot',
  password,
  execute_commands: ['npm test'],
};
