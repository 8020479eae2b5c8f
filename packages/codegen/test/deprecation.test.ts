import { emitAll } from '@buddykit/codegen';
import { describe, expect, it } from 'vitest';
import { contractOf, type Parts } from './contract-of.js';

async function emitted(operation: Parts['operation'] = {}): Promise<Record<string, string>> {
  const files = await emitAll(contractOf({ schemas: {}, operation }));
  return Object.fromEntries(files.map(({ path, text }) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

const ending = {
  deprecated: true,
  'x-deprecated-since': '2026-11-01',
  'x-sunset': '2027-06-01',
  'x-replaced-by': 'things.create',
};

describe('an operation that is deprecated', () => {
  it('says so in the table of operations', async () => {
    const { 'operations.ts': operations } = await emitted(ending);
    expect(operations).toContain(
      '"deprecated":{"since":"2026-11-01","sunset":"2027-06-01","replacedBy":"things.create"}',
    );
  });

  it('says so to who writes a call of it', async () => {
    const { 'resources.ts': resources } = await emitted(ending);
    expect(resources).toContain(
      '* @deprecated Since 2026-11-01. Ends on 2027-06-01. Use things.create instead.\n',
    );
  });

  it('says so where it is sent, with the date of its end', async () => {
    expect((await emitted(ending))['routes.ts']).toContain('add: "POST-!2027-06-01 /things",');
  });

  it('may have no dates', async () => {
    const files = await emitted({ deprecated: true });
    expect(files['operations.ts']).toContain('"deprecated":{}');
    expect(files['resources.ts']).toContain('* @deprecated Deprecated.\n');
    expect(files['routes.ts']).toContain('add: "POST-! /things",');
  });

  it('is the only kind of operation that is told so', async () => {
    const files = await emitted();
    expect(files['operations.ts']).not.toContain('deprecated');
    expect(files['resources.ts']).not.toContain('@deprecated');
    expect(files['routes.ts']).toContain('add: "POST- /things",');
  });
});
