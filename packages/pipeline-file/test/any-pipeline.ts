import { anyJson, anyText, arbitraryOf } from '@buddykit/arbitrary';
import type { AddPipeline } from '@buddykit/core';
import { checkRequest } from '@buddykit/core/check';
import type { FileAction, FilePipeline } from '@buddykit/pipeline-file';
import fc from 'fast-check';
import { contract } from './contract.js';

type Body = Record<string, unknown>;

const text = anyText.filter((one) => one !== '');

/** Any pipeline that a file can say: as a request that adds it, without what only a request says. */
export const anyPipeline: fc.Arbitrary<FilePipeline> = fc
  .record({ id: text, pipeline: bodyOf('AddPipeline'), actions: fc.array(anyAction(), { maxLength: 3 }) })
  .map(({ id, pipeline, actions }) => ({ id, pipeline: toPipeline(pipeline), actions }));

function anyAction(): fc.Arbitrary<FileAction> {
  const known = bodyOf('AddAction').map((body) => {
    const { after_action_id: _, ...rest } = taken('actions.add', body);
    return rest as FileAction;
  });
  const other = fc
    .record({ name: text, type: fc.constantFrom('SFTP', 'SSH_COMMAND', 'SLACK'), more: anyJson })
    .map((body): unknown => body) as fc.Arbitrary<FileAction>;
  return fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: other });
}

function toPipeline(body: Body): AddPipeline {
  const { permissions, ...rest } = taken('pipelines.add', body);
  const others = Reflect.get(Object(permissions), 'others');
  return (others === undefined ? rest : { ...rest, permissions: { others } }) as AddPipeline;
}

function bodyOf(schema: string): fc.Arbitrary<Body> {
  return arbitraryOf(contract, schema) as fc.Arbitrary<Body>;
}

/** The body as the contract takes it, without nulls: they mean the same as nothing. */
function taken(id: 'pipelines.add' | 'actions.add', body: Body): Body {
  const checked = checkRequest(id, body);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return withoutNulls(checked.value) as Body;
}

/** Of an object that the contract leaves open, all stays. */
function withoutNulls(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item));
  if (typeof value !== 'object' || value === null || name === 'connection') return value;
  const held = Object.entries(value).filter(([key, inner]) => inner !== null && key !== 'id');
  return Object.fromEntries(held.map(([key, inner]) => [key, withoutNulls(inner, key)]));
}
