import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidParameterError } from '../src/index.js';
import { buddyWith, pipeline, rejection } from './buddy.js';
import { json, stubFetch } from './stub-fetch.js';

const template = '/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions';

/** What a call with these parameters sends, or the error that it rejects with. */
async function call(values: object) {
  const fetch = stubFetch(json(200, {}));
  const outcome = await buddyWith({ fetch })
    .actions.list({ ...pipeline, ...values })
    .catch((error: unknown) => error);
  return { sent: fetch.sent, outcome };
}

const unsafeNames = ['', '.', '..', '%2e', '%2E', '%2e%2E', '.%2e', '%2E.', '\ud800', 'half \udfff'];

describe.each(['domain', 'project_name'])('the text %s', (parameter) => {
  it.each(unsafeNames)('is not sent when it is %j', async (value) => {
    const { sent, outcome } = await call({ [parameter]: value });
    expect(sent).toEqual([]);
    expect(outcome).toBeInstanceOf(InvalidParameterError);
    expect(outcome).toMatchObject({
      operation: 'actions.list',
      method: 'GET',
      path: template,
      parameter,
      value,
    });
    expect(String(outcome)).toContain(
      `was not sent: ${parameter} must be usable in a path; it is ${JSON.stringify(value)}.`,
    );
  });

  it.each([7, true, ['..'], { toString: () => '..' }, Symbol('..')])(
    'is not sent when it is %s, which is no text',
    async (value) => {
      const { sent, outcome } = await call({ [parameter]: value });
      expect(sent).toEqual([]);
      expect(outcome).toMatchObject({ name: 'InvalidParameterError', parameter, value });
    },
  );

  it.each([
    ['a/b', 'a%2Fb'],
    ['../../admin', '..%2F..%2Fadmin'],
    ['a\\b', 'a%5Cb'],
    ['two words', 'two%20words'],
    ['what?', 'what%3F'],
    ['a#b', 'a%23b'],
    ['100%', '100%25'],
    ['%2F', '%252F'],
    ['zażółć 🚀', 'za%C5%BC%C3%B3%C5%82%C4%87%20%F0%9F%9A%80'],
    ['{pipeline_id}', '%7Bpipeline_id%7D'],
    ['$&', '%24%26'],
    ['...', '...'],
    ['.git', '.git'],
    ['.\t.', '.%09.'],
    ['line\nbreak', 'line%0Abreak'],
    [';v=1', '%3Bv%3D1'],
  ])('is encoded when it is %j', async (value, encoded) => {
    const { sent } = await call({ [parameter]: value });
    const [, , domain, , project] = sent[0]?.path.split('/') ?? [];
    expect({ domain, project_name: project }[parameter]).toBe(encoded);
  });
});

describe('a text that is missing', () => {
  it.each([undefined, null])('is not sent as %s', async (value) => {
    const { sent, outcome } = await call({ project_name: value });
    expect(sent).toEqual([]);
    expect(outcome).toMatchObject({ parameter: 'project_name', value: undefined });
  });
});

describe('an integer', () => {
  it.each([0, -1, 1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '2', '..', null, undefined, 2n])(
    'is not sent when it is %s',
    async (value) => {
      const { sent, outcome } = await call({ pipeline_id: value });
      expect(sent).toEqual([]);
      expect(outcome).toBeInstanceOf(InvalidParameterError);
      expect(outcome).toMatchObject({ parameter: 'pipeline_id', value: value ?? undefined });
      expect(String(outcome)).toContain('pipeline_id must be an integer of at least 1');
    },
  );
});

describe('a path that keeps its slashes', () => {
  const file = (path: string) => ({ project_name: 'company-website', path });

  async function get(path: string) {
    const fetch = stubFetch(json(200, {}));
    const outcome = await buddyWith({ fetch })
      .contents.get(file(path))
      .catch((error: unknown) => error);
    return { sent: fetch.sent, outcome };
  }

  it.each([
    ['README.md', 'README.md'],
    ['src/app/main.ts', 'src/app/main.ts'],
    ['.github/two words/#1?.yml', '.github/two%20words/%231%3F.yml'],
    ['a\\b/..c/...', 'a%5Cb/..c/...'],
    ['100%/%20', '100%25/%2520'],
  ])('%j is sent as %j', async (path, encoded) => {
    const { sent } = await get(path);
    expect(sent[0]?.path).toBe(`/workspaces/buddy/projects/company-website/repository/contents/${encoded}`);
  });

  it.each([
    ...['', '/', '.', '..', '/src', 'src/', 'src//app', '../x', 'src/../x', 'src/.', './src'],
    ...['src/%2e%2E/x', '%2e', 'src/%2f/x', 'src%2F..%2Fx', '%252e%252e/x', 'x%25252F%25252e', 'x/\ud800'],
  ])('%j is not sent', async (path) => {
    const { sent, outcome } = await get(path);
    expect(sent).toEqual([]);
    expect(outcome).toBeInstanceOf(InvalidParameterError);
    expect(outcome).toMatchObject({
      operation: 'contents.get',
      path: '/workspaces/{domain}/projects/{project_name}/repository/contents/{path}',
      parameter: 'path',
      value: path,
    });
  });

  it('is sent with all its parts, or not at all', async () => {
    const parts = fc.array(fc.string({ unit: fc.constantFrom('.', '%', '2', 'e', 'a', '\\', '?') }));
    const property = fc.asyncProperty(parts, async (names) => {
      const { sent, outcome } = await get(names.join('/'));
      if (sent.length === 0) {
        expect(outcome).toBeInstanceOf(InvalidParameterError);
        return;
      }
      const segments = new URL(sent[0]?.url ?? '').pathname.split('/').slice(7);
      expect(segments.map(decodeURIComponent)).toEqual(names);
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

describe('any path', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('.', '/', '%', '2', 'e', 'E', 'f', '\\', '?', '#', '\ud800', ' ') }),
  );

  it('keeps its segments and its resource, or is not sent', async () => {
    const property = fc.asyncProperty(anyText, anyText, async (domain, projectName) => {
      const { sent, outcome } = await call({ domain, project_name: projectName });
      if (sent.length === 0) {
        expect(outcome).toBeInstanceOf(InvalidParameterError);
        return;
      }
      const { pathname, search, hash } = new URL(sent[0]?.url ?? '');
      const segments = pathname.split('/').slice(1);
      expect(segments.map(decodeURIComponent)).toEqual([
        'workspaces',
        domain,
        'projects',
        projectName,
        'pipelines',
        '2',
        'actions',
      ]);
      expect(`${search}${hash}`).toBe('');
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it('is the same for every value of an integer, or is not sent', async () => {
    const property = fc.asyncProperty(fc.oneof(fc.integer(), fc.double()), async (id) => {
      const { sent } = await call({ pipeline_id: id });
      const isPositive = Number.isSafeInteger(id) && id >= 1;
      expect(sent.map(({ path }) => path)).toEqual(
        isPositive ? [`/workspaces/buddy/projects/company-website/pipelines/${id}/actions`] : [],
      );
    });
    await fc.assert(property);
  });
});

describe('the plain client', () => {
  const path = '/workspaces/{domain}/projects/{project_name}/pipelines/{pipeline_id}/actions' as const;
  const good = { domain: 'buddy', ...pipeline };

  it.each([
    ...unsafeNames.slice(0, -2).map((name) => ({ ...good, project_name: name })),
    { ...good, project_name: undefined },
    { ...good, pipeline_id: Number.NaN },
    { ...good, pipeline_id: ['..'] },
    {},
    undefined,
  ])('does not send %j either', async (values) => {
    const fetch = stubFetch();
    const params = { path: values as typeof good };
    const error = await rejection(buddyWith({ fetch }).raw.GET(path, { params }));
    expect(error).toBeInstanceOf(InvalidParameterError);
    expect(error).toMatchObject({ method: 'GET', path });
    expect(fetch.sent).toEqual([]);
  });

  it('encodes what it sends', async () => {
    const fetch = stubFetch(json(200, { actions: [] }));
    const params = { path: { ...good, project_name: 'a/../b' } };
    await buddyWith({ fetch }).raw.GET(path, { params });
    expect(fetch.sent[0]?.path).toBe('/workspaces/buddy/projects/a%2F..%2Fb/pipelines/2/actions');
  });
});
