import type { OperationId } from '@buddykit/core';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { cases } from '../model/contract.js';
import { closedCheck } from './closed-contract.js';
import { actions, newer, older, pipeline, project, startTwo } from './two-clients.js';
import { bodiesFor, readBack, withEdit } from './written-bodies.js';

type Fields = Record<string, unknown>;

const { server, old, fresh } = startTwo();
const wholePipeline = closedCheck('Pipeline');
beforeEach(() => server.control.reset());

/** What is written, and where; the new pipeline or action is read at its own address. */
const kinds = [
  { kind: 'an action', id: 'actions.add', path: actions, schema: 'Action' },
  { kind: 'a pipeline', id: 'pipelines.add', path: `${project}/pipelines`, schema: 'Pipeline' },
  { kind: 'a project', id: 'projects.add', path: '/workspaces/buddy/projects', schema: 'Project' },
] as const satisfies { kind: string; id: OperationId; path: string; schema: string }[];

/** The address of what was added to a list: projects are found by their names. */
function addressOf(path: string, { id, name }: { id?: number; name: string }): string {
  return `${path}/${id ?? name}`;
}

const sides = [
  { side: 'an old client', writer: old, reader: fresh, known: older },
  { side: 'a new client', writer: fresh, reader: old, known: newer },
];

const laws = kinds.flatMap((kind) => sides.map((side) => ({ ...kind, ...side })));

describe('what is written', () => {
  it.each(laws)('by $side is read back unchanged: $kind', async ({ id, path, writer, known }) => {
    await fc.assert(
      fc.asyncProperty(bodiesFor(known, id), async (body) => {
        server.control.reset();
        const added = await writer.post(path, body);
        expect([added.status, added.text]).toEqual([201, expect.any(String)]);
        const got = await writer.get(addressOf(path, added.json));
        const wanted = readBack(known, id, body);
        expect(got.json).toMatchObject(wanted);
        for (const [name, value] of Object.entries(wanted)) expect(got.json[name]).toEqual(value);
      }),
      cases(80),
    );
  });

  it.each(laws.filter(({ known }) => known === newer))(
    'by $side is never told to an old client in words that it does not know: $kind',
    async ({ id, path, schema }) => {
      const [whole, list] = [closedCheck(schema), closedCheck(`${schema}List`)];
      await fc.assert(
        fc.asyncProperty(bodiesFor(newer, id), async (body) => {
          server.control.reset();
          const { json } = await fresh.post(path, body);
          const got = await old.get(addressOf(path, json));
          const isTold = body.trigger_time !== 'ON_TERMINATE' && body.shell !== 'POWERSHELL';
          expect(got.status).toBe(isTold ? 200 : 409);
          if (isTold) expect(whole(got.json)).toEqual([]);
          const listed = await old.get(`${path}?per_page=50`);
          expect(list(listed.json)).toEqual([]);
          expect(listed.text).not.toContain('"ON_TERMINATE"');
          expect(wholePipeline((await old.get(pipeline)).json)).toEqual([]);
        }),
        cases(80),
      );
    },
  );

  it.each(sides)('by $side is the same action for both', async ({ writer, known }) => {
    await fc.assert(
      fc.asyncProperty(bodiesFor(known, 'actions.add'), async (body) => {
        fc.pre(body.trigger_time !== 'ON_TERMINATE' && body.shell !== 'POWERSHELL');
        server.control.reset();
        const { json } = await writer.post(actions, body);
        const path = `${actions}/${json.id}`;
        const [seenOld, seenNew] = [await old.get(path), await fresh.get(path)];
        const { pipeline: _, integration, ...plain } = seenOld.json as Fields;
        const { pipeline: __, integration: reference, ...plainNew } = seenNew.json as Fields;
        expect(inOldWords(plainNew)).toMatchObject(plain);
        const { hash_id: hash } = (integration ?? {}) as Fields;
        expect(hash).toBe(((reference ?? {}) as Fields).identifier);
      }),
      cases(60),
    );
  });
});

describe('what is edited', () => {
  it('by an old client is what it read, with the changes: a pipeline', async () => {
    const bodies = fc.tuple(bodiesFor(older, 'pipelines.add'), bodiesFor(older, 'pipelines.edit'));
    await fc.assert(
      fc.asyncProperty(bodies, async ([body, { name: _, ...changes }]) => {
        server.control.reset();
        const added = await old.post(`${project}/pipelines`, body);
        const edited = await old.patch(`${project}/pipelines/${added.json.id}`, changes);
        expect(edited.json).toEqual(withEdit(older, added.json, changes));
      }),
      cases(80),
    );
  });

  it('by an old client keeps what only a new one can tell: an action', async () => {
    const bodies = fc.tuple(bodiesFor(newer, 'actions.add'), fc.stringMatching(/^[a-z]{1,9}$/));
    await fc.assert(
      fc.asyncProperty(bodies, async ([body, name]) => {
        fc.pre(body.trigger_time !== 'ON_TERMINATE' && body.shell !== 'POWERSHELL');
        server.control.reset();
        const { json: before } = await fresh.post(actions, body);
        const edited = await old.patch(`${actions}/${before.id}`, { name });
        expect([edited.status, edited.messages]).toEqual([200, []]);
        expect((await fresh.get(`${actions}/${before.id}`)).json).toEqual({ ...before, name });
      }),
      cases(60),
    );
  });
});

/** The names of the newest contract as the older one has them. */
function inOldWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOldWords);
  if (typeof value !== 'object' || value === null) return value;
  const isCondition = 'trigger_condition' in value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      isCondition && name === 'timezone' ? 'zone_id' : name,
      inOldWords(inner),
    ]),
  );
}
