import { checkResponse } from '@buddykit/core/check';
import { describe, expect, it } from 'vitest';
import { build, identity } from './bodies.js';

const { execute_commands: _, ...fields } = build;
const action = { ...fields, ...identity };

function problemsOf(...given: Parameters<typeof checkResponse>): string[] {
  return checkResponse(...given).map(({ path, message }) => `${path} ${message}`.trim());
}

describe('an action that a server sends', () => {
  it.each<[string, unknown, string[]]>([
    ['may hold fields that the contract does not list', { ...action, brand_new: [1] }, []],
    ['may hold values that the contract does not list', { ...action, trigger_time: 'ON_FULL_MOON' }, []],
    ['may leave out what adding it needs', action, []],
    ['may be of a type that the contract does not know', { ...action, type: 'SLACK', channel: 'x' }, []],
    [
      'is checked by what every action has when its type is not known',
      { ...action, type: 'SLACK', id: 'x' },
      ['id must be a number; it is a string'],
    ],
    [
      'may hold null for what is not set',
      { ...action, trigger_time: null, pipeline: null, variables: null },
      [],
    ],
    ['is not null itself', null, ['must be a JSON object']],
    [
      'has text where it may be a newer value',
      { ...action, trigger_time: 6, last_execution_status: 5 },
      [
        'last_execution_status must be a string; it is a number',
        'trigger_time must be a string; it is a number',
      ],
    ],
    ['needs the kind of what it holds', { ...action, services: [{}] }, ['services[0].type is required']],
    [
      'has a pipeline with all that a summary needs',
      { ...action, pipeline: { id: 1, events: [{}] } },
      [
        'pipeline.url is required',
        'pipeline.html_url is required',
        'pipeline.name is required',
        'pipeline.events[0].type is required',
      ],
    ],
    [
      'may hold conditions of a newer kind',
      { ...action, trigger_conditions: [{ trigger_condition: 'MOON' }] },
      [],
    ],
    [
      'has conditions that are whole when their kind is known',
      { ...action, trigger_conditions: [{ trigger_condition: 'VAR_IS' }] },
      [
        'trigger_conditions[0].trigger_variable_key is required',
        'trigger_conditions[0].trigger_variable_value is required',
      ],
    ],
  ])('%s', (_title, body, expected) => {
    expect(problemsOf('actions.get', body)).toEqual(expected);
  });
});

describe('a list that a server sends', () => {
  it('names the item that is broken', () => {
    const list = { url: 'u', html_url: 'h', actions: [action, {}, null] };
    expect(problemsOf('actions.list', list)).toEqual([
      'actions[1].url is required',
      'actions[1].html_url is required',
      'actions[1].id is required',
      'actions[1].name is required',
      'actions[1].type is required',
      'actions[2] must be an object; it is null',
    ]);
  });
});

describe('an answer of one of several forms that no field tells apart', () => {
  it('fits when any form fits, however much of another one it seems to hold', () => {
    const links = { url: 'u', html_url: 'h' };
    expect(problemsOf('pipelines.get', { ...links, yaml: 'LQo=', actions: [], refs: {} })).toEqual([]);
  });

  it('is told what it lacks of the form that it seems to mean', () => {
    expect(problemsOf('pipelines.get', { url: 'u', html_url: 'h', yaml: 1 })).toEqual([
      'yaml must be a string; it is a number',
    ]);
  });
});

describe('an answer without a body', () => {
  it('has none', () => {
    expect(problemsOf('actions.delete', undefined)).toEqual([]);
    expect(problemsOf('actions.delete', {})).toEqual(['must be empty']);
  });
});
