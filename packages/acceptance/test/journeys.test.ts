import { responseShapes } from '@buddykit/core/response-shapes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Document, documents, type Fields } from './documents/document.js';
import { expectDocumented } from './documents/expect-documented.js';
import type { Door } from './doors/door.js';
import { doors } from './doors/open-doors.js';

describe.each(doors)('through $door', ({ open }) => {
  let opened: Door;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());

  test.each(documents)('$name is added, listed, fetched, edited and deleted', async (document) => {
    const { origin, list, get } = opened;
    const { response, body } = document;
    const added = await opened.add(body);
    expectDocumented(added, response, { operation: 'actions.add', origin });
    const id = Number(added.id);

    expect(actionsIn(await list()).at(-1)).toEqual(summaryOf(added));
    const fetched = await get(id);
    expectDocumented(fetched, response, { operation: 'actions.get', origin });
    expect(fetched).toEqual(added);

    const changes = changesFor(document);
    const edited = await opened.edit(id, changes);
    expectDocumented(edited, { ...response, ...changes }, { operation: 'actions.edit', origin });
    expect(edited).toEqual({ ...added, ...changes });
    expect(await get(id)).toEqual(edited);

    await opened.delete(id);
    await expect(get(id)).rejects.toThrow(`The action ${id} does not exist.`);
    expect(actionsIn(await list()).map((action) => action.id)).not.toContain(id);
  });
});

function actionsIn(list: Fields): Fields[] {
  return Array.isArray(list.actions) ? list.actions : [];
}

/** An action as a list shows it: with the fields that the contract has for that. */
function summaryOf(action: Fields): Fields {
  const shape = responseShapes.ActionSummary;
  const names = shape?.kind === 'object' ? shape.fields.map(({ name }) => name) : [];
  return Object.fromEntries(Object.entries(action).filter(([name]) => names.includes(name)));
}

/** Changes of three kinds: a text, the commands that the action has, and a field that it did not have. */
function changesFor({ response }: Document): Fields {
  const { execute_commands: list, inline_commands: text } = response;
  const commands =
    list === undefined ? { inline_commands: `${text}\nenv` } : { execute_commands: ['ls', 'env'] };
  return { name: 'Renamed', ...commands, timeout: 90 };
}
