import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listRules } from '../scripts/list-rules.mjs';
import { placeRules, travelRules } from '../src/rules/all-rules.js';
import { idsOf } from './test-rule.js';

const folder = new URL('../src/rules/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));

/** The files that export a rule, with the name of what they export. */
const rules = [...sources].flatMap(([file, source]) => {
  const isRule =
    /export const (\w+)(?:: (?:Schema)?Rule = \{| = (?:presence|bound|upperLimit|lowerLimit)Rule\()/;
  const [, name] = isRule.exec(source) ?? [];
  return name === undefined ? [] : [{ file, name }];
});

test('Every rule of the folder is in the list of all rules.', () => {
  expect(rules.length).toBe(travelRules.length + placeRules.length);
});

test.each(rules)('The rule of $file has a test beside it.', ({ file, name }) => {
  const beside = new URL(file.replace('.ts', '.test.ts'), folder);
  expect(existsSync(beside)).toBe(true);
  expect(readFileSync(beside, 'utf8')).toContain(`testRule(${name}, {`);
});

test('No two outcomes have one id.', () => {
  const ids = [
    ...travelRules.flatMap((rule) => idsOf(rule, ['request-', 'response-'])),
    ...placeRules.flatMap((rule) => idsOf(rule, [''])),
  ];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('RULES.md tells all rules; `pnpm --filter @buddykit/contract rules` writes it.', () => {
  const written = readFileSync(new URL('../RULES.md', import.meta.url), 'utf8');
  expect(written).toBe(listRules({ travelRules, placeRules }));
});
