import { testRule } from '../../test/test-rule.js';
import { contentSchema } from './content-schema.js';

const json = { type: 'string', contentMediaType: 'application/json' };
const held = { ...json, contentSchema: { type: 'integer' } };

testRule(contentSchema, {
  schemas: [
    ['A schema for what the text holds.', json, held, { 'content-schema-added': ['breaking', 'info'] }],
    ['No schema for it any more.', held, json, { 'content-schema-removed': ['info', 'breaking'] }],
    [
      'A wider schema.',
      held,
      { ...json, contentSchema: { type: 'number' } },
      { 'type-widened': ['info', 'breaking'] },
    ],
    ['A schema that everything fits.', json, { ...json, contentSchema: {} }, {}],
  ],
});
