import type { Field, Shape } from '@buddykit/core';
import { requestShapes } from '@buddykit/core/request-shapes';
import type { Body } from './source.js';

/** The fields that an object of a shape can have in a file; nothing where the contract leaves that open. */
export function fieldsOf(name: string, value: Body): readonly Field[] | undefined {
  const shape = shapeOf(name);
  if (shape?.kind === 'union') {
    const given = value[shape.discriminator ?? ''];
    const branch = shape.branches.find(({ values }) => values?.some((known) => known === given));
    return branch === undefined ? undefined : fieldsOf(branch.shape, value);
  }
  return shape?.kind === 'object' && !shape.open ? shape.fields.filter(isSayable) : undefined;
}

/** The fields that only a server sets, whichever kind of a union it is. */
export function ignoredFields(name: string): readonly string[] {
  const shape = shapeOf(name);
  if (shape?.kind === 'union') return ignoredFields(shape.branches[0]?.shape ?? '');
  const fields = shape?.kind === 'object' ? shape.fields : [];
  return fields.filter(({ kind }) => kind === 'ignored').map((field) => field.name);
}

/** The values by which the kinds of a union are told apart. */
export function kindsOf(name: string): readonly string[] {
  const shape = shapeOf(name);
  return shape?.kind === 'union' ? shape.branches.flatMap(({ values }) => values ?? []) : [];
}

/**
 * The name of the one field of an object that only refers to something. In a file such a reference is a plain text,
 * as Buddy's documentation says of `integration` (https://buddy.works/docs/yaml/yaml-actions/build).
 */
export function referenceIn({ kind, list, shape: name = '' }: Field): string | undefined {
  const shape = kind === 'object' && !list ? shapeOf(name) : undefined;
  if (shape?.kind !== 'object' || shape.open) return undefined;
  const [only, ...others] = shape.fields;
  return only?.kind === 'string' && only.required && others.length === 0 ? only.name : undefined;
}

/** What says something of the thing itself: neither what only a server sets, nor an instruction for one request. */
function isSayable({ kind, writeOnly }: Field): boolean {
  return kind !== 'ignored' && !(writeOnly && kind !== 'string');
}

function shapeOf(name: string) {
  const shapes: Readonly<Record<string, Shape>> = requestShapes;
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}
