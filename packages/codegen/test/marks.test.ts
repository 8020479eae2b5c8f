import { emitAll, type Schema } from '@buddykit/codegen';
import { describe, expect, it } from 'vitest';
import { contractOf, refer } from './contract-of.js';

async function emitted(schemas: Record<string, Schema>): Promise<Record<string, string>> {
  const files = await emitAll(contractOf({ schemas, request: 'Thing', response: 'Thing' }));
  return Object.fromEntries(files.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

function thing(properties: Record<string, Schema>): Schema {
  return { type: 'object', description: 'A thing.', properties };
}

describe('the marks of secrets', () => {
  it('give the names of the fields that never come back, and when others hold a secret', async () => {
    const { 'secrets.ts': secrets } = await emitted({
      Thing: thing({
        password: { type: 'string', writeOnly: true },
        position: { type: 'integer', writeOnly: true },
        value: { type: 'string', 'x-secret-when': { sealed: true } },
        sealed: { type: 'boolean' },
      }),
    });
    expect(secrets).toContain('secretFields: readonly string[] = ["password"];');
    expect(secrets).toContain('= {"value":{"sealed":true}};');
  });

  it('refuse a name that is a secret here and none there, for masks go by names', async () => {
    const other = thing({ token: { type: 'string' } });
    const schemas = {
      Thing: thing({ token: { type: 'string', writeOnly: true }, other: refer('Other') }),
      Other: other,
    };
    await expect(emitted(schemas)).rejects.toThrow(/^Other\.token must be writeOnly/);
  });

  it('refuse a condition on a field that does not stand beside it', async () => {
    const value: Schema = { type: 'string', 'x-secret-when': { sealed: true } };
    await expect(emitted({ Thing: thing({ value }) })).rejects.toThrow(
      'Thing.value is a secret depending on sealed, which does not stand beside it.',
    );
  });
});

describe('the marks of statuses', () => {
  const status = (final: string[]) => ({
    Thing: thing({ status: refer('Status') }),
    Status: { type: 'string', enum: ['BUSY', 'DONE'], 'x-final': final } satisfies Schema,
  });

  it('give for each known status whether it is an end', async () => {
    const { 'statuses.ts': statuses } = await emitted(status(['DONE']));
    expect(statuses).toContain('= {"BUSY":false,"DONE":true};');
  });

  it('refuse one that is none of the values', async () => {
    await expect(emitted(status(['OVER']))).rejects.toThrow(
      'lists OVER in x-final, which is none of its values.',
    );
  });
});
