import { describe, expect, test } from 'vitest';
import { documentOf, type Fields } from './documents/document.js';
import { expectDocumented } from './documents/expect-documented.js';

const { response } = documentOf('RUN_DOCKER_CONTAINER');
const pipeline: Fields = Object(response.pipeline);
const origin = 'https://api.buddy.works';
const compare = (answer: Fields) => expectDocumented(answer, response, { operation: 'actions.add', origin });

describe('an answer is as documented', () => {
  test('when it is the documented one', () => {
    compare(response);
  });

  test('when it has another id, in its links too', () => {
    compare({
      ...response,
      id: 31,
      url: String(response.url).replace(/2$/, '31'),
      html_url: String(response.html_url).replace('/2/', '/31/'),
    });
  });

  test('when it has more of what the contract lists', () => {
    compare({ ...response, timeout: 5, variables: [{ key: 'A', value: 'b' }] });
  });
});

describe('an answer is not as documented', () => {
  test.each<[string, Fields]>([
    ['another value', { ...response, docker_image_tag: '1' }],
    ['another type of value', { ...response, mount_filesystem_disable: 'false' }],
    ['an item less in a list', { ...response, volume_mappings: [] }],
    ['an item more in a list', { ...response, volume_mappings: ['/:/buddy/mount/directory', '/:/x'] }],
    ['no id', { ...response, id: undefined }],
    ['an id of 0', { ...response, id: 0 }],
    ['an id that its links do not have', { ...response, id: 31 }],
    ['a link to another server', { ...response, url: String(response.url).replace('api.', 'other.') }],
    ['a field that the contract does not list', { ...response, docker_registry: 'OTHER' }],
    ['such a field further down', { ...response, pipeline: { ...pipeline, created: true } }],
    ['another value further down', { ...response, pipeline: { ...pipeline, on: 'EVENT' } }],
    ['a secret', { ...response, password: 'top_secret_password' }],
  ])('when it has %s', (_, answer) => {
    expect(() => compare(answer)).toThrow();
  });

  test.each(Object.keys(response))('when it has no %s', (name) => {
    const { [name]: _, ...rest } = response;
    expect(() => compare(rest)).toThrow();
  });
});
