import { posix } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diffContracts, loadContract } from '../src/index.js';
import { writeFiles } from './write-files.js';

interface Plan {
  /** For each schema, the file that has it. */
  readonly files: readonly number[];
  /** For each schema, its properties: the type of one, or the schema that it refers to. */
  readonly properties: readonly (readonly (string | number)[])[];
}

const names = ['openapi.json', 'schemas/a.json', 'schemas/deep/b c.json', '../d.json'];

const plans: fc.Arbitrary<Plan> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    files: fc.array(fc.nat(names.length - 1), { minLength: count, maxLength: count }),
    properties: fc.array(
      fc.array(fc.oneof(fc.constantFrom('string', 'integer'), fc.nat(count - 1)), { maxLength: 3 }),
      { minLength: count, maxLength: count },
    ),
  }),
);

/** The files of a contract, each schema in the file that the plan says. */
function write({ files, properties }: Plan): Record<string, string> {
  const nameOf = (index: number) => names[files[index] ?? 0] ?? '';
  const refer = (from: string, index: number) => {
    const to = nameOf(index);
    const path = posix.relative(posix.dirname(`spec/${from}`), `spec/${to}`);
    const keys = to === names[0] ? `components/schemas/S${index}` : `S${index}`;
    return { $ref: `${from === to ? '' : encodeURI(path)}#/${keys}` };
  };
  const contents = names.map((name): Record<string, object> => {
    const own = properties.flatMap((parts, index) => (nameOf(index) === name ? [{ parts, index }] : []));
    return Object.fromEntries(
      own.map(({ parts, index }) => {
        const entries = parts.map((part, at) => [
          `p${at}`,
          typeof part === 'number' ? refer(name, part) : { type: part },
        ]);
        return [`S${index}`, { type: 'object', properties: Object.fromEntries(entries) }];
      }),
    );
  });
  const [schemas = {}, ...further] = contents;
  const bodies = properties.map((_, index) => {
    const content = { 'application/json': { schema: refer(names[0] ?? '', index) } };
    return [
      `/s${index}`,
      { post: { requestBody: { content }, responses: { 200: { description: 'Done', content } } } },
    ];
  });
  const main = {
    openapi: '3.1.0',
    info: { title: 'S', version: '1' },
    paths: Object.fromEntries(bodies),
    components: { schemas },
  };
  const all = [main, ...further].map((content, index) => [
    posix.join('spec', names[index] ?? ''),
    JSON.stringify(content),
  ]);
  return Object.fromEntries(all);
}

async function load(plan: Plan) {
  return (await loadContract('spec/openapi.json', { cwd: writeFiles(write(plan)) })).document;
}

it('A contract says the same in several files as in one, however they refer to one another', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const whole = await load({ ...plan, files: plan.files.map(() => 0) });
      const split = await load(plan);
      expect(diffContracts(whole, split).findings).toEqual([]);
      expect(diffContracts(split, whole).findings).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('A change of one schema is found wherever that stands', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const [first = [], ...others] = plan.properties;
      const changed = { ...plan, properties: [[...first, 'string'], ...others] };
      const findings = diffContracts(await load(plan), await load(changed)).findings;
      expect(findings.map(({ id }) => id)).toContain('request-property-added');
    }),
    { numRuns: 50 },
  );
});
