import { describe, expect, it } from 'vitest';
import {
  applyPolicy,
  ContractError,
  diffContracts,
  emptyPolicy,
  type Level,
  loadPolicy,
  ruleIds,
} from '../src/index.js';
import { levelsOf, makeDiff, makeFinding } from './make-finding.js';
import { writeFiles } from './write-files.js';

const now = new Date('2026-11-21T12:00:00Z');

function load(...lines: string[]) {
  return loadPolicy('policy.yaml', { cwd: writeFiles({ 'policy.yaml': lines.join('\n') }) });
}

function waiver(fingerprint: string, until: string): string[] {
  return [
    'waivers:',
    `  - { fingerprint: "${fingerprint}", reason: The server always asked for it., until: ${until} }`,
  ];
}

/** A contract with a thing of each kind, each with this name and of this type. */
function manyThings(name: string, type: string) {
  const schema = {
    type: 'object',
    properties: { [name]: { type }, both: { type, enum: [name], deprecated: name === 'b' } },
    required: [name],
    additionalProperties: name === 'a',
    oneOf: [{ title: name, properties: { [name]: { const: name } } }],
  };
  const content = { [`application/${name}+json`]: { schema }, 'application/json': { schema } };
  const operation = {
    operationId: name,
    deprecated: name === 'b',
    security: [{ [name]: [] }],
    parameters: [
      { name, in: 'query', required: true, schema: { type } },
      { name: 'both', in: 'query', required: name === 'b', schema: { type } },
    ],
    requestBody: { required: name === 'b', content },
    responses: {
      [name === 'a' ? '200' : '202']: { description: name },
      default: { description: name, headers: { [name]: { schema: { type } } }, content },
    },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: `https://${name}.example.com` }],
    paths: { '/things': { post: operation }, [`/${name}`]: { get: operation } },
    webhooks: { [name]: { post: operation }, both: { post: operation } },
    components: { securitySchemes: { [name]: { type: 'http', scheme: 'bearer' } } },
  };
}

describe('A waiver', () => {
  it('makes a finding a correction on the wire, and leaves all other surfaces as they are', async () => {
    const judged = applyPolicy(
      makeDiff(makeFinding()),
      await load(...waiver('0123456789ab', '2026-11-21')),
      now,
    );
    expect(judged.breaking).toBe(false);
    expect(judged.problems).toEqual([]);
    expect(judged.findings[0]).toMatchObject({
      levels: { ...levelsOf('breaking'), wire: 'info' },
      originalLevels: levelsOf('breaking'),
      waiver: { reason: 'The server always asked for it.', until: '2026-11-21' },
    });
  });

  it.each([
    {
      fault: 'is expired',
      lines: waiver('0123456789ab', '2026-11-20'),
      message:
        'the waiver of 0123456789ab expired on 2026-11-20; adapt to the change, or say until when it is accepted',
    },
    {
      fault: 'matches nothing',
      lines: waiver('ffffffffffff', '2026-12-31'),
      message: 'the waiver of ffffffffffff matches no finding that fails on the wire; remove it',
    },
  ])('that $fault is a problem at its place and changes nothing', async ({ lines, message }) => {
    const judged = applyPolicy(makeDiff(makeFinding()), await load(...lines), now);
    expect(judged.breaking).toBe(true);
    expect(judged.problems).toEqual([{ location: { file: 'policy.yaml', line: 2, column: 5 }, message }]);
  });

  it('of a finding that nobody has to accept is a problem', async () => {
    const harmless = makeDiff(makeFinding({ levels: levelsOf('info') }));
    const { problems } = applyPolicy(harmless, await load(...waiver('0123456789ab', '2026-12-31')), now);
    expect(problems).toHaveLength(1);
  });
});

describe('An override', () => {
  const override = (level: Level, rest = '') => [
    'overrides:',
    `  - { id: request-property-became-required, level: ${level}, reason: We count it so.${rest} }`,
  ];

  it('sets the level on every surface that shows the change', async () => {
    const finding = makeFinding({ levels: { ...levelsOf('breaking'), mock: 'none' } });
    const { breaking, findings } = applyPolicy(makeDiff(finding), await load(...override('warning')), now);
    expect(breaking).toBe(false);
    expect(findings[0]?.levels).toEqual({ ...levelsOf('warning'), mock: 'none' });
    expect(findings[0]?.overrides).toEqual([{ level: 'warning', reason: 'We count it so.' }]);
  });

  it('of one surface decides over one of all', async () => {
    const second = override('none', ', surface: cli')[1] ?? '';
    const policy = await load('overrides:', second, override('info')[1] ?? '');
    const { findings } = applyPolicy(makeDiff(makeFinding()), policy, now);
    expect(findings[0]?.levels).toEqual({ ...levelsOf('info'), cli: 'none' });
  });

  it('can make a diff breaking', async () => {
    const { breaking } = applyPolicy(
      makeDiff(makeFinding({ levels: levelsOf('info') })),
      await load(...override('breaking')),
      now,
    );
    expect(breaking).toBe(true);
  });

  it('that matches no finding is a problem at its place', async () => {
    const { problems } = applyPolicy(makeDiff(), await load('', ...override('info')), now);
    expect(problems).toEqual([
      {
        location: { file: 'policy.yaml', line: 3, column: 5 },
        message: 'the override of request-property-became-required matches no finding; remove it',
      },
    ]);
  });
});

describe('A policy file', () => {
  it.each([
    [
      'has no reason',
      'waivers: [{ fingerprint: 0123456789ab, until: 2026-12-31 }]',
      '1:11: "reason" is missing: why the change is accepted',
    ],
    [
      'has a blank reason',
      'overrides: [{ id: response-enum-value-added, level: info, reason: " " }]',
      '1:59: "reason" is empty: why the level is another',
    ],
    [
      'has an unknown id',
      'overrides: [{ id: nope, level: info, reason: x }]',
      '1:15: "nope" is not the id of a rule',
    ],
    [
      'has no id',
      'overrides: [{ level: info, reason: x }]',
      '1:13: "id" is missing: the id of a rule, as a report shows it',
    ],
    [
      'has an unknown level',
      'overrides: [{ id: response-enum-value-added, level: high, reason: x }]',
      '1:46: "level" cannot be "high"; it is one of breaking, warning, info, none',
    ],
    [
      'has an unknown surface',
      'overrides: [{ id: response-enum-value-added, level: info, surface: web, reason: x }]',
      '1:59: "surface" cannot be "web"; it is one of wire, types, sdk, cli, mock',
    ],
    [
      'has no proper fingerprint',
      'waivers: [{ fingerprint: 0123ABCDEF45, reason: x, until: 2026-12-31 }]',
      '1:13: "0123ABCDEF45" is no fingerprint: 12 hexadecimal digits in lower case',
    ],
    [
      'has a number for a fingerprint',
      'waivers: [{ fingerprint: 123456789012, reason: x, until: 2026-12-31 }]',
      '1:13: "fingerprint" must be a text, in quotes if it looks like a number',
    ],
    [
      'has no end',
      'waivers: [{ fingerprint: 0123456789ab, reason: x }]',
      '1:11: "until" is missing: the last day on which it holds, such as 2026-12-31',
    ],
    [
      'ends on no day',
      'waivers: [{ fingerprint: 0123456789ab, reason: x, until: 2026-02-30 }]',
      '1:51: "2026-02-30" is no date such as 2026-12-31',
    ],
    ['has an unknown key', 'waviers: []', '1:1: "waviers" is not known here; there is overrides, waivers'],
    ['has a list for an entry', 'waivers: [[]]', '1:11: an object is expected here'],
    ['has an object for a list', 'waivers: {}', '1:1: "waivers" must be a list'],
    [
      'says one thing twice',
      `waivers:\n${'  - { fingerprint: 0123456789ab, reason: x, until: 2026-12-31 }\n'.repeat(2)}`,
      '3:5: 0123456789ab stands here a second time; keep one of them',
    ],
    ['is empty', '', '1:1: empty; YAML or JSON is expected'],
  ])('that %s is refused with the place', async (_, text, message) => {
    await expect(load(text)).rejects.toThrow(new ContractError(`policy.yaml:${message}`));
  });

  it('can name the id of every finding', () => {
    const findings = diffContracts(manyThings('a', 'integer'), manyThings('b', 'string')).findings;
    expect(new Set(findings.map(({ id }) => id)).size).toBeGreaterThan(12);
    expect(findings.filter(({ id }) => !ruleIds.includes(id))).toEqual([]);
  });

  it('that is not there decides nothing', () => {
    const diff = makeDiff(makeFinding());
    expect(applyPolicy(diff, emptyPolicy, now)).toMatchObject({ ...diff, problems: [] });
  });
});
