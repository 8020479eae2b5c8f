import { checkRequest } from '@buddykit/core/check';
import { describe, expect, it } from 'vitest';
import { build, dockerfile, run } from './bodies.js';

const conditions =
  'ON_CHANGE, ON_CHANGE_AT_PATH, VAR_IS, VAR_IS_NOT, VAR_CONTAINS, VAR_NOT_CONTAINS, VAR_LESS_THAN, ' +
  'VAR_LESS_THAN_OR_EQUAL, VAR_GREATER_THAN, VAR_GREATER_THAN_OR_EQUAL, DAY, HOUR, DATETIME, SUCCESS_PIPELINE, ' +
  'TRIGGERING_USER_IS, TRIGGERING_USER_IS_NOT, TRIGGERING_USER_IS_IN_GROUP, TRIGGERING_USER_IS_NOT_IN_GROUP, ' +
  'ACTION_STATUS_IS, ACTION_STATUS_IS_NOT, OR';

function problemsOf(checked: ReturnType<typeof checkRequest>): string[] {
  return checked.ok ? [] : checked.problems.map(({ path, message }) => `${path} ${message}`.trim());
}

describe('an action that is added', () => {
  it.each<[string, unknown, string[]]>([
    ['is a JSON object', [build], ['must be a JSON object']],
    ['is not null', null, ['must be a JSON object']],
    [
      'needs a type, and what every type needs',
      {},
      ['type is required; it must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE', 'name is required'],
    ],
    [
      'has a type that is known, and is told the nearest one',
      { ...build, type: 'BULD' },
      ['type must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE; it is "BULD"; did you mean "BUILD"?'],
    ],
    [
      'is told of every problem that does not depend on the type',
      { type: 'build', nam: 'x' },
      [
        'type must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE; it is "build"; did you mean "BUILD"?',
        'name is required',
        'nam is not a known field; did you mean "name"?',
      ],
    ],
    [
      'has a type that is text',
      { ...build, type: 3 },
      ['type must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE'],
    ],
    [
      'needs all the fields of its type, and only those',
      { type: 'BUILD' },
      [
        'name is required',
        'docker_image_name is required',
        'docker_image_tag is required',
        'execute_commands is required',
      ],
    ],
    [
      'cannot have the fields of another type',
      { ...run, execute_commands: ['ls'] },
      ['execute_commands is not a known field'],
    ],
    [
      'is told which field was meant',
      { ...build, docker_image_nam: 'x' },
      ['docker_image_nam is not a known field; did you mean "docker_image_name"?'],
    ],
    [
      'has required fields that are not null',
      { ...build, name: null },
      ['name must be a string; it is null'],
    ],
    [
      'has text that is not empty where that says nothing',
      { ...dockerfile, name: '' },
      ['name must not be empty'],
    ],
    [
      'has whole numbers within their bounds',
      { ...build, timeout: 0, retry_count: 1.5, retry_interval: '3' },
      [
        'timeout must be at least 1; it is 0',
        'retry_count must be a whole number; it is a fraction',
        'retry_interval must be a number; it is a string',
      ],
    ],
    [
      'has one of the known values, and is told the nearest one',
      { ...build, trigger_time: 'ON_FAILUR', run_next: 7 },
      [
        'trigger_time must be one of ON_EVERY_EXECUTION, ON_FAILURE, ON_BACK_TO_SUCCESS, ON_WARNING, ON_WAIT_FOR_APPROVE; it is "ON_FAILUR"; did you mean "ON_FAILURE"?',
        'run_next must be one of WAIT_ON_SUCCESS, IN_SOFT_PARALLEL, IN_HARD_PARALLEL; it is 7',
      ],
    ],
    [
      'has lists, whose items are counted from 0',
      { ...build, execute_commands: ['a', 1, null], cached_dirs: 'x' },
      [
        'execute_commands[1] must be a string; it is a number',
        'execute_commands[2] must be a string; it is null',
        'cached_dirs must be a list; it is a string',
      ],
    ],
    [
      'has text of the right form',
      { ...build, volume_mappings: ['a:b', 'nocolon'] },
      ['volume_mappings[1] must match /^[^:]+:.+$/; it is "nocolon"'],
    ],
  ])('%s', (_, body, expected) => {
    expect(problemsOf(checkRequest('actions.add', body))).toEqual(expected);
  });
});

describe('what an action holds', () => {
  it.each<[string, object, string[]]>([
    [
      'has variables with a name and a value',
      { variables: [{ key: '', value: 3, typ: 'VAR' }, { kye: 'a' }, 5] },
      [
        'variables[0].key must not be empty',
        'variables[0].value must be a string; it is a number',
        'variables[0].typ is not a known field; did you mean "type"?',
        'variables[1].key is required',
        'variables[1].value is required',
        'variables[1].kye is not a known field; did you mean "key"?',
        'variables[2] must be an object; it is a number',
      ],
    ],
    [
      'has services of a known kind',
      { services: [{ type: 'MYSQ' }, {}, { type: 'REDIS', connection: { port: 0, extra: 1 } }] },
      [
        'services[0].type must be one of MYSQL, MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH; it is "MYSQ"; did you mean "MYSQL"?',
        'services[1].type is required; it must be one of MYSQL, MONGO_DB, MARIADB, POSTGRE_SQL, REDIS, MEMCACHED, ELASTICSEARCH',
        'services[2].connection.port must be at least 1; it is 0',
      ],
    ],
    [
      'has conditions of a known kind',
      { trigger_conditions: [{ trigger_condition: 'VAR_ISS', x: 1 }, {}] },
      [
        `trigger_conditions[0].trigger_condition must be one of ${conditions}; it is "VAR_ISS"; did you mean "VAR_IS"?`,
        'trigger_conditions[0].x is not a known field',
        `trigger_conditions[1].trigger_condition is required; it must be one of ${conditions}`,
      ],
    ],
    [
      'has conditions that are objects',
      { trigger_conditions: ['DAY', null] },
      [
        'trigger_conditions[0] must be an object; it is a string',
        'trigger_conditions[1] must be an object; it is null',
      ],
    ],
  ])('%s', (_, fields, expected) => {
    expect(problemsOf(checkRequest('actions.add', { ...build, ...fields }))).toEqual(expected);
  });

  it('has conditions inside conditions, each told for the kind that it is', () => {
    const days = { trigger_condition: 'DAY', trigger_days: [0, 3, 8] };
    const nested = { trigger_condition: 'OR', trigger_operands: [{ trigger_condition: 'VAR_IS' }] };
    const body = {
      ...build,
      trigger_conditions: [{ trigger_condition: 'OR', trigger_operands: [days, nested] }],
    };
    expect(problemsOf(checkRequest('actions.add', body))).toEqual([
      'trigger_conditions[0].trigger_operands[0].trigger_days[0] must be at least 1; it is 0',
      'trigger_conditions[0].trigger_operands[0].trigger_days[2] must be at most 7; it is 8',
      'trigger_conditions[0].trigger_operands[1].trigger_operands[0].trigger_variable_key is required',
      'trigger_conditions[0].trigger_operands[1].trigger_operands[0].trigger_variable_value is required',
    ]);
  });
});

describe('fields that are sent back', () => {
  it('are dropped when they are read-only, whatever they hold', () => {
    const sent = { ...build, id: 'x', url: null, html_url: 3, pipeline: { a: 1 }, last_execution_status: [] };
    expect(checkRequest('actions.add', sent)).toEqual({ ok: true, value: build });
  });

  it('stay when they are null, which says that they are not set', () => {
    const sent = { ...build, timeout: null, variables: null, login: null };
    expect(checkRequest('actions.add', sent)).toEqual({ ok: true, value: sent });
  });

  it('leave the body that was given as it was', () => {
    const sent = { ...build, id: 7 };
    checkRequest('actions.add', sent);
    expect(sent).toEqual({ ...build, id: 7 });
  });
});

describe('names that every object of JavaScript has', () => {
  it('are unknown fields like any other', () => {
    const body: unknown = JSON.parse(`{"__proto__": {"a": 1}, "constructor": 1, "toString": 2}`);
    const sent = Object.defineProperties({ ...dockerfile }, Object.getOwnPropertyDescriptors(body));
    expect(problemsOf(checkRequest('actions.add', sent))).toEqual([
      '__proto__ is not a known field',
      'constructor is not a known field',
      'toString is not a known field',
    ]);
  });

  it('do not stand in for a field that is missing', () => {
    expect(problemsOf(checkRequest('actions.add', { ...dockerfile, type: 'constructor' }))).toEqual([
      'type must be one of BUILD, RUN_DOCKER_CONTAINER, DOCKERFILE; it is "constructor"',
    ]);
  });
});

describe('what a run holds', () => {
  it('has dates with a time', () => {
    expect(problemsOf(checkRequest('executions.run', { delay_until: 'tomorrow' }))).toEqual([
      'delay_until must be a date and time, such as 2026-01-31T12:00:00Z; it is "tomorrow"',
    ]);
  });
});
