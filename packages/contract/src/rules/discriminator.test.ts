import { object } from '../../test/documents.js';
import { testRule } from '../../test/test-rule.js';
import { discriminator } from './discriminator.js';

const kind = (value: string) => object({ kind: { const: value } }, ['kind']);
const schemas = { Cat: kind('cat'), Dog: kind('dog') };
const branches = [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }];
const plain = { oneOf: branches };
const told = (propertyName: string, mapping?: object) => ({
  oneOf: branches,
  discriminator: { propertyName, ...(mapping && { mapping }) },
});
const cat = { cat: '#/components/schemas/Cat' };
const dog = { dog: '#/components/schemas/Dog' };

testRule(discriminator, {
  schemas: [
    [
      'Branches get a property.',
      plain,
      told('kind'),
      { 'discriminator-added': ['info', 'info'] },
      { schemas },
    ],
    ['They lose it.', told('kind'), plain, { 'discriminator-removed': ['info', 'info'] }, { schemas }],
    [
      'They are told by another one.',
      told('kind'),
      told('type'),
      { 'discriminator-property-changed': ['breaking', 'breaking'] },
      { schemas },
    ],
    [
      'A value is mapped no more.',
      told('kind', { ...cat, ...dog, hound: dog.dog }),
      told('kind', { ...cat, ...dog }),
      { 'discriminator-value-removed': ['breaking', 'info'] },
      { schemas },
    ],
    [
      'One more value is mapped.',
      told('kind', { ...cat, ...dog }),
      told('kind', { ...cat, ...dog, hound: dog.dog }),
      { 'discriminator-unknown-value-added': ['info', 'breaking'] },
      { schemas },
    ],
    [
      'One more value is mapped, beside a branch for what is unknown.',
      told('kind', cat),
      told('kind', { ...cat, hound: cat.cat }),
      { 'discriminator-value-added': ['info', 'info'] },
      { schemas },
    ],
    [
      'The same mapping by names.',
      told('kind', { ...cat, ...dog }),
      told('kind', { dog: 'Dog', cat: 'Cat' }),
      {},
      { schemas },
    ],
  ],
});
