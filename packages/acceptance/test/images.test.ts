import { secretFields } from '@buddykit/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf } from './documents/document.js';
import { expectDocumented } from './documents/expect-documented.js';
import { everyForm } from './documents/forms.js';
import { openCliWithBody } from './doors/cli-doors.js';
import type { Door } from './doors/door.js';
import { doors } from './doors/open-doors.js';

const forms = everyForm();

test('a BUILD action can have five kinds of image', () => {
  const titles = forms.filter(({ type }) => type === 'BUILD').map(({ title }) => title);
  expect(titles).toEqual([
    'a public image',
    'an image from a private registry',
    'an image from Docker Hub through an integration',
    'an image from the Google Container Registry through an integration',
    'an image from the Amazon ECR',
  ]);
});

// A body in a file takes the same way as one from flags, so it is left to the journeys.
const ways = doors.filter(({ open }) => open !== openCliWithBody);

describe.each(ways)('through $door', ({ open }) => {
  let opened: Door;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());

  test.each(forms.map(({ type, title, body }) => [type, title, body] as const))(
    '%s takes %s',
    async (...[, , body]) => {
      const sent = Object.entries(body).filter(([name]) => !secretFields.includes(name));
      const added = await opened.add(body);
      expectDocumented(added, Object.fromEntries(sent), { operation: 'actions.add', origin: opened.origin });
    },
  );

  test.each([0, 1])('RUN_DOCKER_CONTAINER takes the image of the action %i', async (id) => {
    const body = {
      ...documentOf('RUN_DOCKER_CONTAINER').body,
      use_image_from_action: true,
      docker_build_action_id: id,
    };
    const added = await opened.add(body);
    expectDocumented(added, body, { operation: 'actions.add', origin: opened.origin });
  });

  test('DOCKERFILE takes false where true is the default', async () => {
    const body = { name: 'Image', type: 'DOCKERFILE', dockerfile_path: 'Dockerfile', buildkit: false };
    const added = await opened.add(body);
    expectDocumented(added, body, { operation: 'actions.add', origin: opened.origin });
    expect(added).toMatchObject({ provenance: 'NONE', cache_mode: 'MIN' });
  });
});
