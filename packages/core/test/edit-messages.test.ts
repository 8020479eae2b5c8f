import { checkRequest } from '@buddykit/core/check';
import { describe, expect, it } from 'vitest';

interface Edit {
  body: object;
  /** The type of the action that is edited, when it is known. */
  of?: string;
}

const types = 'must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE';

describe('an action that is edited', () => {
  it.each<[string, Edit, string[]]>([
    ['may change nothing', { body: {} }, []],
    ['may change fields of its type', { body: { inline_commands: 'ls' }, of: 'RUN_DOCKER_CONTAINER' }, []],
    [
      'cannot have the fields of another type',
      { body: { inline_commands: 'ls' }, of: 'BUILD' },
      ['inline_commands is not a known field'],
    ],
    [
      'cannot become another type',
      { body: { type: 'BUILD' }, of: 'RUN_DOCKER_CONTAINER' },
      ['type must be RUN_DOCKER_CONTAINER; it is "BUILD"'],
    ],
    [
      'is known by the fields that it holds when nothing else tells its type',
      { body: { inline_commands: 'ls', timeout: 0 } },
      ['timeout must be at least 1; it is 0'],
    ],
    ['is known by them when they are null too', { body: { inline_commands: null } }, []],
    [
      'cannot have the fields of two types',
      { body: { inline_commands: 'ls', execute_commands: [] } },
      ['inline_commands is not a known field'],
    ],
    [
      'has a type that is known',
      { body: { type: 'BULD' } },
      [`type ${types}; it is "BULD"; did you mean "BUILD"?`],
    ],
    ['has a type that is not null', { body: { type: null } }, [`type ${types}`]],
    [
      'is told which field was meant',
      { body: { disabledd: true } },
      ['disabledd is not a known field; did you mean "disabled"?'],
    ],
    ['keeps its place', { body: { after_action_id: 1 } }, ['after_action_id is not a known field']],
  ])('%s', (_, { body, of }, expected) => {
    const checked = checkRequest('actions.edit', body, of === undefined ? {} : { type: of });
    const problems = checked.ok ? [] : checked.problems.map(({ path, message }) => `${path} ${message}`);
    expect(problems).toEqual(expected);
  });
});
