import { describe, expect, it } from 'vitest';
import {
  applyPolicy,
  diffContracts,
  emptyPolicy,
  type LoadedContract,
  loadContract,
  renderMarkdown,
} from '../src/index.js';
import { openapi, writeFiles } from './write-files.js';

const now = new Date('2026-11-21T12:00:00Z');

function pets(schema: string): string {
  return openapi(
    'paths: { /pets: { post: { requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } } } }',
    `components: { schemas: { Pet: { ${schema} } } }`,
  );
}

/** The lines of the changelog that show what was and what is. */
async function sidesOf(old: string, next: string): Promise<string[]> {
  const cwd = writeFiles({ 'old.yaml': old, 'new.yaml': next });
  const contracts = [
    await loadContract('old.yaml', { cwd }),
    await loadContract('new.yaml', { cwd }),
  ] as const;
  const named = (contract: LoadedContract) => ({ ...contract, name: 'a' });
  const diff = applyPolicy(
    diffContracts(contracts[0].document, contracts[1].document, { now }),
    emptyPolicy,
    now,
  );
  const parts = { surface: 'wire', version: '1.0.0', now, cwd } as const;
  const text = renderMarkdown({ ...parts, diff, old: named(contracts[0]), new: named(contracts[1]) });
  return text.split('\n').filter((line) => /^ {2}- (Before|After): /.test(line));
}

describe('The changelog shows what stands in the two contracts', () => {
  it.each([
    {
      change: 'a value of an enum',
      old: 'properties: { kind: { enum: [CAT, DOG] } }',
      next: 'properties: { kind: { enum: [CAT] } }',
      sides: ['Before: `["CAT","DOG"]`', 'After: `["CAT"]`'],
    },
    {
      change: 'a property that is new',
      old: 'properties: { name: { type: string } }',
      next: 'properties: { name: { type: string }, age: { type: integer } }',
      sides: ['After: `{"type":"integer"}`'],
    },
    {
      change: 'a keyword that was not there',
      old: 'properties: { name: { type: string } }',
      next: 'properties: { name: { type: string } }, required: [name]',
      sides: ['Before: `nothing`', 'After: `required: ["name"]`'],
    },
    {
      change: 'a limit',
      old: 'properties: { name: { type: string, maxLength: 9 } }',
      next: 'properties: { name: { type: string, maxLength: 8 } }',
      sides: ['Before: `9`', 'After: `8`'],
    },
  ])('of $change', async ({ old, next, sides }) => {
    expect(await sidesOf(pets(old), pets(next))).toEqual(sides.map((side) => `  - ${side}`));
  });

  it('shortens what is large', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `p${index}: { type: string }`).join(', ');
    const [line = ''] = await sidesOf(
      pets(`properties: { big: { properties: { ${many} } } }`),
      pets('properties: {}'),
    );
    expect(line).toMatch(/^ {2}- Before: `\{"properties":\{"p0":/);
    expect(line.length).toBeLessThan(230);
  });
});
