import { checkRequest } from '@buddykit/core/check';
import { describe, expect, it } from 'vitest';
import { build, dockerfile, run } from './bodies.js';

const integration = { hash_id: '5ddb7c180fb38be67bd78a88a' };

function problemsOf(checked: ReturnType<typeof checkRequest>): string[] {
  return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path} ${message}`.trim());
}

describe('the image of an action', () => {
  it.each<[string, object, string[]]>([
    [
      'from a private registry needs everything that opens it',
      { ...build, login: 'me' },
      [
        'password is required for an image from a private registry',
        'registry is required for an image from a private registry',
      ],
    ],
    [
      'from the Amazon ECR needs an integration',
      { ...run, region: 'eu' },
      ['integration is required for an image from the Amazon ECR'],
    ],
    [
      'is opened in one way',
      { ...build, login: 'me', password: 'p', registry: 'r', integration },
      ['integration cannot be given for an image from a private registry'],
    ],
    ['can be told to have no credentials', { ...build, login: null, password: null, integration: null }, []],
    ['can be private', { ...build, login: 'me', password: 'p', registry: 'r' }, []],
    ['can come from Docker Hub', { ...run, integration }, []],
    [
      'names the field of the integration that is missing',
      { ...run, integration: {} },
      ['integration.hash_id is required'],
    ],
    [
      'has an integration that is an object',
      { ...run, integration: 'abc' },
      ['integration must be an object; it is a string'],
    ],
    [
      'that is built is pushed in one way',
      { ...dockerfile, login: 'me', integration },
      [
        'password is required for an image that is pushed with a username and a password',
        'integration cannot be given for an image that is pushed with a username and a password',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(problemsOf(checkRequest('actions.add', body))).toEqual(expected);
  });

  it('never shows its password', () => {
    const body = { ...build, login: 'me', registry: 'r', password: { hunter2: ['hunter2'] } };
    expect(problemsOf(checkRequest('actions.add', body))).toEqual([
      'password must be a string; it is an object',
    ]);
  });
});
