import { describe, expect, it } from 'vitest';
import { listLifecycle, loadContract } from '../src/index.js';
import { openapi, writeFiles } from './write-files.js';

const now = new Date('2026-11-21T22:00:00Z');

async function list(files: Record<string, string>, notice?: number) {
  const contract = await loadContract('a.yaml', { cwd: writeFiles(files) });
  return listLifecycle(contract, notice === undefined ? { now } : { now, notice });
}

/** What is said of one operation with these lines. */
async function problemsOf(...lines: string[]): Promise<readonly string[] | undefined> {
  const operation = [
    'paths:',
    '  /pets:',
    '    get:',
    '      operationId: pets.list',
    ...lines.map((line) => `      ${line}`),
  ];
  return (await list({ 'a.yaml': openapi(...operation) }))[0]?.problems;
}

describe('The lifecycle of a contract', () => {
  it('lists operations, parameters, properties and schemas, in all files, by the date of their end', async () => {
    const entries = await list({
      'a.yaml': openapi(
        'paths:',
        '  /pets: { $ref: pets.yaml }',
        'components:',
        '  schemas:',
        '    Pet:',
        '      deprecated: true',
        '      x-sunset: 2027-01-01',
        '      example: { deprecated: true }',
        '      properties: { deprecated: { type: boolean }, color: { deprecated: true, x-sunset: 2026-12-01 } }',
      ),
      'pets.yaml': [
        'get:',
        '  deprecated: true',
        '  x-deprecated-since: 2026-01-01',
        '  x-sunset: 2026-11-21',
        '  parameters: [{ name: page, in: query, deprecated: true, x-sunset: 2027-06-01T00:00:00Z }]',
        '  responses: { default: { content: { a/b: { schema: { $ref: "a.yaml#/components/schemas/Pet" } } } } }',
      ].join('\n'),
    });
    expect(
      entries.map(({ name, daysLeft, location }) => [name, daysLeft, location?.file, location?.line]),
    ).toEqual([
      ['GET /pets', 0, 'pets.yaml', 1],
      ['property color of Pet', 10, 'a.yaml', 11],
      ['schema Pet', 41, 'a.yaml', 7],
      ['query parameter page', 192, 'pets.yaml', 5],
    ]);
    expect(entries.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it.each([
    { lines: ['deprecated: true'], problem: 'has no x-sunset; say on which date it ends' },
    {
      lines: ['deprecated: true', 'x-sunset: soon'],
      problem: 'x-sunset "soon" is no date such as 2026-12-31',
    },
    {
      lines: ['deprecated: true', 'x-sunset: 2027-02-29'],
      problem: 'x-sunset "2027-02-29" is no date such as 2026-12-31',
    },
    {
      lines: ['deprecated: true', 'x-sunset: 2026-11-20'],
      problem: 'is overdue by 1 day; remove it or move its x-sunset',
    },
    { lines: ['x-sunset: 2027-01-01'], problem: 'has an end, and is not marked with deprecated: true' },
    {
      lines: ['deprecated: true', 'x-deprecated-since: 2026-11-01', 'x-sunset: 2027-04-29'],
      problem: 'ends 179 days after it was deprecated; 180 are promised',
    },
    {
      lines: ['deprecated: true', 'x-sunset: 2027-04-29', 'x-replaced-by: pets.find'],
      problem: 'x-replaced-by "pets.find" is neither an operationId nor a JSON pointer into this contract',
    },
    {
      lines: ['deprecated: true', 'x-sunset: 2027-04-29', 'x-replaced-by: "#/paths/~1cats"'],
      problem:
        'x-replaced-by "#/paths/~1cats" is neither an operationId nor a JSON pointer into this contract',
    },
  ])('tells what is wrong with $lines', async ({ lines, problem }) => {
    expect(await problemsOf(...lines)).toEqual([problem]);
  });

  it.each([
    { lines: ['deprecated: true', 'x-sunset: 2026-11-21'] },
    { lines: ['deprecated: true', 'x-deprecated-since: 2026-11-01', 'x-sunset: 2027-04-30'] },
    { lines: ['deprecated: true', 'x-deprecated-since: 1.4.0', 'x-sunset: 2026-12-01'] },
    { lines: ['deprecated: true', 'x-sunset: 2026-12-01', 'x-replaced-by: pets.list'] },
    { lines: ['deprecated: true', 'x-sunset: 2026-12-01', 'x-replaced-by: "#/paths/~1pets/get"'] },
  ])('is content with $lines', async ({ lines }) => {
    expect(await problemsOf(...lines)).toEqual([]);
  });

  it('takes another notice than 180 days', async () => {
    const text = openapi(
      'x: 1',
      'paths: { /a: { get: { deprecated: true, x-deprecated-since: 2026-11-01, x-sunset: 2026-12-01 } } }',
    );
    expect((await list({ 'a.yaml': text }, 30))[0]?.problems).toEqual([]);
    expect((await list({ 'a.yaml': text }, 31))[0]?.problems).toHaveLength(1);
  });
});
