import { emitAll, type Schema } from '@buddykit/codegen';
import { describe, expect, it } from 'vitest';
import { contractOf, refer } from './contract-of.js';

const schemas: Record<string, Schema> = {
  Thing: {
    type: 'object',
    description: 'A thing.',
    required: ['size'],
    properties: {
      size: refer('Size'),
      sizes: { type: 'array', items: refer('Size'), description: 'All of them.' },
      picture: { type: 'string', contentEncoding: 'base64' },
    },
  },
  Size: { type: 'string', description: 'How big it is.', enum: ['BIG', 'SMALL'], default: 'BIG' },
};

async function fieldsOf(table: 'request' | 'response'): Promise<string> {
  const files = await emitAll(contractOf({ schemas, request: 'Thing', response: 'Thing' }));
  const text = files.find(({ path }) => path.endsWith(`${table}-shapes.ts`))?.text ?? '';
  return /^ {2}Thing\w*: (.*),$/m.exec(text)?.[1] ?? '';
}

describe('the rows of fields', () => {
  it('tell the values and the meaning of a schema that a field refers to', async () => {
    const { fields } = JSON.parse(await fieldsOf('request'));
    expect(fields).toMatchObject([
      { name: 'size', enum: ['BIG', 'SMALL'], default: 'BIG', description: 'How big it is.' },
      { name: 'sizes', list: true, enum: ['BIG', 'SMALL'], description: 'All of them.' },
      { name: 'picture' },
    ]);
  });

  it('tell that a text stands for other content', async () => {
    const { fields } = JSON.parse(await fieldsOf('response'));
    expect(fields).toContainEqual({ name: 'picture', kind: 'string', encoding: 'base64' });
  });
});
