import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { schemaStability } from './schema-stability.js';

const property = (level?: string) =>
  object({ a: { type: 'string', ...(level && { 'x-stability-level': level }) } });

testRule(schemaStability, {
  schemas: [
    [
      'A property is promised no more.',
      property(),
      property('beta'),
      { 'schema-stability-decreased': ['breaking', 'breaking'] },
    ],
    [
      'A property is promised now.',
      property('alpha'),
      property(),
      { 'schema-stability-increased': ['info', 'info'] },
    ],
    [
      'A property says what nobody knows.',
      property(),
      property('soon'),
      { 'schema-stability-invalid': ['breaking', 'breaking'] },
    ],
  ],
});
