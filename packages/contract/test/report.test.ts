import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import {
  createPaint,
  type Report,
  renderGithub,
  renderJson,
  renderMarkdown,
  renderSarif,
  renderTerminal,
} from '../src/index.js';
import { makeFinding } from './make-finding.js';
import { full, hostile, makeReport, waiver } from './make-report.js';

const plain = createPaint({}, {});

/** What a terminal obeys; a line end apart. */
const obeyed = /(?!\n)[\p{Cc}\u202A-\u202E]/u;

describe('In a terminal', () => {
  it('operations come one after the other, and what matters most first in each', () => {
    expect(renderTerminal(full(), { paint: plain, width: 80 })).toMatchSnapshot();
  });

  it('no line is wider than the screen unless a word is', () => {
    const lines = renderTerminal(full(), { paint: plain, width: 44 }).split('\n');
    expect(lines.filter((line) => line.length > 44)).toEqual([]);
  });

  it('nothing in a document moves the cursor or turns the text', () => {
    const text = renderTerminal(hostile, { paint: plain, width: 400 });
    expect(text).toBe(stripVTControlCharacters(text));
    expect(text).not.toMatch(obeyed);
  });

  it.each<[string, { isTTY?: boolean }, Record<string, string>, boolean]>([
    ['on a terminal', { isTTY: true }, {}, true],
    ['not in a pipe', {}, {}, false],
    ['not with NO_COLOR', { isTTY: true }, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', { isTTY: true }, { NO_COLOR: '' }, true],
    ['with FORCE_COLOR in a pipe', {}, { FORCE_COLOR: '1' }, true],
    ['with FORCE_COLOR in spite of NO_COLOR', {}, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', { isTTY: true }, { FORCE_COLOR: '0' }, false],
    ['not on a dumb terminal', { isTTY: true }, { TERM: 'dumb' }, false],
  ])('colours are there %s', (...row) => {
    const [, screen, env, isColoured] = row;
    const text = renderTerminal(full(), { paint: createPaint(screen, env), width: 80 });
    expect(text.includes('\u001B[31m')).toBe(isColoured);
  });
});

describe('In Markdown', () => {
  it('each section has its operations, with what was, what is and what is to be done', () => {
    expect(renderMarkdown(full())).toMatchSnapshot();
  });

  it('says so when nothing changed', () => {
    expect(renderMarkdown(makeReport([]))).toBe(
      '## Pets 1.0.0 → 2.0.0\n\nNothing changed that can be noticed.\n',
    );
  });

  it('nothing in a document is markup', () => {
    expect(renderMarkdown(hostile)).toMatchSnapshot();
  });
});

describe('For GitHub', () => {
  it('each finding is an annotation at its line', () => {
    expect(renderGithub(full()).split('\n')).toMatchSnapshot();
  });

  it('nothing in a document begins a command or a property', () => {
    const lines = renderGithub(hostile).trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=a%2Cb%3Ac%25d.yaml,line=12,col=5,title=[^,:]*::[^\r\n]*100%25 /);
  });
});

describe('As JSON', () => {
  const schema: object = JSON.parse(readFileSync(new URL('../report.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: true, strictRequired: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  it.each([
    ['of each section', full()],
    ['of a hostile document', hostile],
    ['without a finding', makeReport([])],
    ['with a policy that does not hold', makeReport([], {}, [waiver])],
  ])('a report %s is as the published schema says', (_, report) => {
    expect(validate(JSON.parse(renderJson(report)))).toBe(true);
  });

  it('a report without its fingerprints is not', () => {
    const report = JSON.parse(renderJson(full()));
    delete report.findings[0].fingerprint;
    expect(validate(report)).toBe(false);
  });

  it('large values are shortened, and said to be', () => {
    const large = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`property_${index}`, { type: 'string' }]),
    );
    const text = renderJson(makeReport([makeFinding({ old: large, new: { type: 'object' } })]));
    expect(text.length).toBeLessThan(12_000);
    expect(JSON.parse(text).findings[0]).toMatchObject({ shortened: ['old'], new: { type: 'object' } });
  });

  it('no character of it is obeyed by a terminal', () => {
    expect(renderJson(hostile)).not.toMatch(obeyed);
  });
});

describe('As SARIF', () => {
  const read = (report: Report): Log => JSON.parse(renderSarif(report));

  it('a log has what version 2.1.0 of the standard demands', () => {
    const log = read(full());
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const result of run?.results ?? []) {
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
      expect(['error', 'warning', 'note', 'none']).toContain(result.level);
      expect(result.message.text).toMatch(/\S/);
      const physical = result.locations?.[0]?.physicalLocation;
      expect(physical?.artifactLocation?.uri).toMatch(/^[\w./%-]+$/);
      expect(physical?.artifactLocation?.uri).not.toMatch(/^\/|:|\.\./);
      expect(physical?.region?.startLine).toBeGreaterThan(0);
      expect(Object.values(result.partialFingerprints ?? {})).toEqual([
        expect.stringMatching(/^[0-9a-f]{12}$/),
      ]);
    }
    expect({ rule: rules[0], result: run?.results?.[0] }).toMatchSnapshot();
  });

  it('what a waiver accepts is suppressed, with the reason', () => {
    const results = read(full()).runs[0]?.results ?? [];
    expect(results.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
      { kind: 'external', status: 'accepted', justification: 'It was never open.' },
    ]);
  });

  it('a file of a strange name has an address all the same', () => {
    const location = read(hostile).runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;
    expect(decodeURIComponent(location?.artifactLocation?.uri ?? '')).toBe('a,b:c%d.yaml');
  });
});
