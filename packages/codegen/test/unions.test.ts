import { resolveContract, type Schema } from '@buddykit/codegen';
import { describe, expect, it } from 'vitest';
import { contractOf, refer } from './contract-of.js';

describe('resolving a union with a discriminator', () => {
  const shape: Schema = {
    oneOf: ['Round', 'Angular', 'UnknownShape'].map(refer),
    discriminator: { propertyName: 'form' },
  };
  const schemas: Record<string, Schema> = {
    Shape: shape,
    Round: { type: 'object', required: ['form'], properties: { form: { const: 'CIRCLE' } } },
    Angular: {
      type: 'object',
      required: ['form'],
      properties: { form: { type: 'string', enum: ['SQUARE', 'STAR'] } },
    },
    UnknownShape: {
      type: 'object',
      readOnly: true,
      required: ['form'],
      properties: { form: { type: 'string' } },
    },
  };
  const { Shape, ShapeInput, Angular, UnknownShape } = resolve(schemas, 'Shape');

  it('maps every value to its branch', () => {
    expect(Shape?.discriminator?.mapping).toEqual({
      CIRCLE: refer('Round').$ref,
      SQUARE: refer('Angular').$ref,
      STAR: refer('Angular').$ref,
    });
  });

  it('has the branch for unknown values only in what a server sends', () => {
    expect(Shape?.oneOf).toEqual(['Round', 'Angular', 'UnknownShape'].map(refer));
    expect(ShapeInput?.oneOf).toEqual(['RoundInput', 'AngularInput'].map(refer));
  });

  it('closes the branch for unknown values against the known ones', () => {
    expect(UnknownShape?.properties?.form).toEqual({
      type: 'string',
      not: { enum: ['CIRCLE', 'SQUARE', 'STAR'] },
      'x-unrecognized': true,
    });
  });

  it('keeps the values of a known branch closed, so that no value leads to two branches', () => {
    expect(Angular?.properties?.form).toEqual({ type: 'string', enum: ['SQUARE', 'STAR'] });
  });

  it('refuses a branch for unknown values that is no object', () => {
    const broken = { ...schemas, UnknownShape: { type: 'string' } };
    expect(() => resolve(broken, 'Shape')).toThrow('The branch for an unknown form must be an object.');
  });
});

describe('resolving variants', () => {
  const login: Schema = { type: 'string' };
  const schemas: Record<string, Schema> = {
    Image: {
      type: 'object',
      description: 'An image.',
      required: ['name'],
      properties: { name: { type: 'string' }, login },
      oneOf: [refer('Open'), refer('Locked')],
    },
    Open: { type: 'object', title: 'a public image', properties: { login: { type: 'null' } } },
    Locked: { type: 'object', title: 'a private image', required: ['login'], properties: {} },
  };
  const resolved = resolve(schemas, 'Image');

  it('gives each variant a flat schema with the name of both', () => {
    expect(resolved.ImageInput?.oneOf ?? resolved.Image?.oneOf).toEqual(
      [expect.stringMatching(/ImageWithOpen/), expect.stringMatching(/ImageWithLocked/)].map(($ref) => ({
        $ref,
      })),
    );
  });

  it('refuses in a variant what it says is null, and requires what it says is required', () => {
    const open = resolved.ImageWithOpenInput ?? resolved.ImageWithOpen;
    const locked = resolved.ImageWithLockedInput ?? resolved.ImageWithLocked;
    expect(open?.properties?.login).toEqual({ type: 'null' });
    expect(open?.required).toEqual(['name']);
    expect(locked?.properties?.login).toEqual({ type: 'string' });
    expect(locked?.required).toEqual(['name', 'login']);
    expect(locked?.title).toBe('a private image');
  });

  it('asks for the title of a variant, since messages name it', () => {
    const { title: _, ...untitled } = schemas.Open ?? {};
    expect(() => resolve({ ...schemas, Open: untitled }, 'Image')).toThrow(
      'Open is a variant and needs a title.',
    );
  });

  it('refuses a variant without a name', () => {
    const inline = { ...schemas.Image, oneOf: [{ type: 'object', title: 'inline', properties: {} }] };
    expect(() => resolve({ ...schemas, Image: inline }, 'Image')).toThrow(
      'A variant must be a reference to a schema with a name.',
    );
  });
});

function resolve(schemas: Record<string, Schema>, name: string): Record<string, Schema | undefined> {
  return resolveContract(contractOf({ schemas, request: name, response: name })).components.schemas;
}
