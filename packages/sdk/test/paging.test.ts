import type { ExecutionSummary, ProjectSummary } from '@buddykit/core';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { NotFoundError } from '../src/index.js';
import { buddyWith, pipeline, rejection } from './buddy.js';
import { failure, json, stubFetch } from './stub-fetch.js';

const names = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `p${index}` }));
const page = (count: number) => json(200, { projects: names(count) });
const runs = (count: number, pages?: number | null) =>
  json(200, {
    executions: Array.from({ length: count }, (_, id) => ({ id })),
    ...(pages !== undefined && { total_page_count: pages }),
  });

/** How many elements the pages of the projects give, and which pages were asked for. */
async function projectsOf(answers: Parameters<typeof stubFetch>, params: { per_page?: number } = {}) {
  const fetch = stubFetch(...answers);
  const found = await collect(buddyWith({ fetch }).projects.iterate(params));
  return { count: found.length, asked: fetch.sent.map(({ url }) => new URL(url).search) };
}

async function collect<T>(iterator: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const element of iterator) found.push(element);
  return found;
}

describe('the pages of a list', () => {
  it.each([
    { title: 'an empty page', answers: [page(20), page(20), page(0)], count: 40 },
    { title: 'an empty page at once', answers: [page(0)], count: 0 },
    { title: 'a page that is shorter than the usual one', answers: [page(20), page(19)], count: 39 },
    { title: 'a page without the list', answers: [json(200, {})], count: 0 },
  ])('end with $title', async ({ answers, count }) => {
    const { asked, ...rest } = await projectsOf(answers);
    expect(rest.count).toBe(count);
    expect(asked).toEqual(answers.map((_, index) => `?page=${index + 1}&per_page=20`));
  });

  it('do not end with a page that is shorter only because the server gives no more at once', async () => {
    const { count, asked } = await projectsOf([page(100), page(100), page(7)], { per_page: 500 });
    expect(count).toBe(207);
    expect(asked).toEqual([1, 2, 3].map((number) => `?page=${number}&per_page=500`));
  });

  it('end with a short page when less than usual was asked for', async () => {
    const { count, asked } = await projectsOf([page(2), page(2), page(1)], { per_page: 2 });
    expect({ count, pages: asked.length }).toEqual({ count: 5, pages: 3 });
  });

  it.each([
    { title: 'a full page', answers: [runs(20, 2), runs(20, 2)], count: 40 },
    { title: 'a short page that is not the last', answers: [runs(5, 2), runs(20, 2)], count: 25 },
    { title: 'a count that shrinks', answers: [runs(20, 9), runs(3, 2)], count: 23 },
    { title: 'no page at all', answers: [runs(0, 0)], count: 0 },
    { title: 'a count that is not set', answers: [runs(20, null), runs(1, null)], count: 21 },
  ])('end where their count says: $title', async ({ answers, count }) => {
    const fetch = stubFetch(...answers);
    expect(await collect(buddyWith({ fetch }).executions.iterate(pipeline))).toHaveLength(count);
    expect(fetch.sent).toHaveLength(answers.length);
  });

  it('keep the filters and the order that were asked for', async () => {
    const fetch = stubFetch(page(20), page(0));
    await collect(buddyWith({ fetch }).projects.iterate({ status: 'ACTIVE', membership: false }));
    expect(fetch.sent.map(({ url }) => new URL(url).search)).toEqual(
      [1, 2].map((number) => `?page=${number}&per_page=20&membership=false&status=ACTIVE`),
    );
  });

  it('are asked for one at a time, when their turn comes', async () => {
    const fetch = stubFetch(page(20), page(20));
    const iterator = buddyWith({ fetch }).projects.iterate();
    expect(fetch.sent).toHaveLength(0);
    for (let count = 0; count < 20; count += 1) await iterator.next();
    expect(fetch.sent).toHaveLength(1);
    expect(await iterator.next()).toMatchObject({ done: false });
    expect(fetch.sent).toHaveLength(2);
    await iterator.return();
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  it('stop with the reason of the signal', async () => {
    const fetch = stubFetch(page(20), page(20));
    const controller = new AbortController();
    const iterator = buddyWith({ fetch }).projects.iterate({}, { signal: controller.signal });
    await iterator.next();
    controller.abort(new Error('Enough.'));
    expect(await rejection(collect(iterator))).toEqual(new Error('Enough.'));
    expect(fetch.sent).toHaveLength(1);
  });

  it('stop with the error of a call', async () => {
    const fetch = stubFetch(page(20), failure(404, 'Gone.'));
    expect(await rejection(collect(buddyWith({ fetch }).projects.iterate()))).toBeInstanceOf(NotFoundError);
  });

  it('have elements of the type that the list has', () => {
    const { projects, executions } = buddyWith({});
    expectTypeOf(projects.iterate).returns.toEqualTypeOf<AsyncGenerator<ProjectSummary, void>>();
    expectTypeOf(executions.iterate).returns.toEqualTypeOf<AsyncGenerator<ExecutionSummary, void>>();
    // @ts-expect-error The pages are counted by the iterator.
    projects.iterate({ page: 2 });
    // @ts-expect-error A pipeline is needed.
    executions.iterate({ project_name: 'company-website' });
  });
});
