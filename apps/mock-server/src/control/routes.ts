import { operations } from '@buddykit/core';
import { closest } from '@buddykit/core/check';
import * as z from 'zod';
import { createTokenFinder, unauthorised } from '../handle/authorise.js';
import { checkValue, pathText } from '../handle/check-value.js';
import { guard } from '../handle/guard.js';
import { invalid } from '../handle/invalid.js';
import { Refusal } from '../handle/refusal.js';
import type { MockRequest, MockResponse } from '../handle/request.js';
import type { Token } from '../handle/token.js';
import type { Control } from './control.js';
import { outcomeRule } from './outcome-schema.js';

/** Where the control stands: a prefix that Buddy does not use. */
export const controlPrefix = '/__buddykit';

interface Route {
  /** What the body must be; none when there is none. */
  body?: z.ZodType;
  run: (control: Control, body: never, query: URLSearchParams) => unknown;
}

// More than thirty years, and far from the last date that there is.
const longest = 1e9;

const clockChange = z.strictObject({
  /** How many seconds the time moves forward. */
  advance: z.number().min(0).max(longest).optional(),
  /** True holds the time where it is, a date holds it there. */
  hold: z.union([z.literal(true), z.iso.datetime({ offset: true })]).optional(),
  release: z.literal(true).optional(),
});

const requestPattern = z.strictObject({
  method: z.string().optional(),
  path: z.string().optional(),
  operation: z
    .string()
    .refine(isOperation, { error: ({ input }) => noOperation(String(input)) })
    .optional(),
  status: z.int().optional(),
  body: z.unknown().optional(),
  /** How many such requests there must be; at least one when left out. */
  count: z.int().min(0).optional(),
});

const routes: Record<string, Record<string, Route>> = {
  '/state': {
    GET: { run: exportChecked },
    PUT: { body: z.looseObject({ version: z.int() }), run: (control, body) => importChecked(control, body) },
  },
  '/reset': { POST: { run: (control) => control.reset() } },
  '/clock': {
    GET: { run: showClock },
    POST: {
      body: clockChange,
      run: (control, body: z.output<typeof clockChange>) => changeClock(control, body),
    },
  },
  '/outcomes': {
    GET: { run: (control) => ({ outcomes: control.outcomes.list() }) },
    POST: { body: outcomeRule, run: (control, rule) => control.outcomes.add(rule) },
    PUT: {
      body: z.strictObject({ outcomes: z.array(outcomeRule) }),
      run: (control, { outcomes }: { outcomes: never[] }) => control.outcomes.set(outcomes),
    },
    DELETE: { run: (control) => control.outcomes.set([]) },
  },
  '/requests': {
    GET: { run: (control, _, query) => ({ requests: control.requests.find(readQuery(query)) }) },
    DELETE: { run: (control) => control.requests.clear() },
  },
  '/requests/assert': {
    POST: {
      body: requestPattern,
      run: (control, body: z.output<typeof requestPattern>) => assertRequests(control, body),
    },
  },
};

/** Answers what is asked under the control's prefix. It wants a token that may do all. */
export function createControlHandle(
  control: Control,
  { tokens, onError }: { tokens: readonly Token[]; onError: (error: unknown) => void },
): (request: MockRequest) => MockResponse {
  const findToken = createTokenFinder(tokens);
  return (request) =>
    guard(() => {
      if (request.fault !== undefined) throw request.fault;
      const token = findToken(request.headers.authorization);
      if (token === undefined) throw unauthorised(request.headers.authorization);
      if (token.scopes !== undefined)
        throw new Refusal('forbidden', ['The control needs a token without limits.']);
      return respondWith(answer(control, request));
    }, onError);
}

function answer(control: Control, { method, target, body }: MockRequest): unknown {
  const { pathname, searchParams } = new URL(target, 'http://control');
  const path = pathname.slice(controlPrefix.length);
  const methods = routes[path];
  if (methods === undefined) {
    const known = Object.keys(routes).map((route) => `${controlPrefix}${route}`);
    throw new Refusal('absent', [`There is no control at ${pathname}; there are ${known.join(', ')}.`]);
  }
  const route = methods[method];
  if (route === undefined) {
    const allowed = Object.keys(methods).join(', ');
    throw new Refusal('wrongMethod', [`${method} cannot be used at ${pathname}; use one of ${allowed}.`], {
      allow: allowed,
    });
  }
  return route.run(
    control,
    (route.body === undefined ? undefined : check(route.body, parseJson(body))) as never,
    searchParams,
  );
}

function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const checked = checkValue(schema, value);
  if (checked.ok) return checked.value;
  throw invalid(checked.flaws.map(({ path, message }) => ({ path: pathText(path), message })));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid', ['The body is not valid JSON.']);
  }
}

function respondWith(result: unknown): MockResponse {
  if (result === undefined) return { status: 204, headers: {}, body: '' };
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result) };
}

function exportChecked(control: Control): object {
  try {
    return control.exportState();
  } catch (error) {
    throw new Refusal('unmet', [error instanceof Error ? error.message : String(error)]);
  }
}

function importChecked(control: Control, exported: unknown): void {
  try {
    control.importState(exported);
  } catch (error) {
    throw new Refusal('invalid', [error instanceof Error ? error.message : String(error)]);
  }
}

function showClock({ clock }: Control): object {
  return { now: new Date(clock.now()).toISOString() };
}

function changeClock(control: Control, { advance, hold, release }: z.output<typeof clockChange>): object {
  const { clock } = control;
  if (hold !== undefined) clock.hold(hold === true ? undefined : Date.parse(hold));
  if (advance !== undefined) clock.advance(advance * 1000);
  if (release) clock.release();
  return showClock(control);
}

function readQuery(query: URLSearchParams): z.output<typeof requestPattern> {
  const { status, ...texts } = Object.fromEntries(query);
  return check(requestPattern, { ...texts, ...(status !== undefined && { status: Number(status) }) });
}

function isOperation(id: string): boolean {
  return Object.hasOwn(operations, id);
}

// A misspelt one would never be found, and an assertion that there was none would always hold.
function noOperation(id: string): string {
  const meant = closest(id, Object.keys(operations));
  return `is no operation of the contract${meant === undefined ? '' : `; did you mean "${meant}"?`}`;
}

function assertRequests(
  { requests }: Control,
  { count, ...pattern }: z.output<typeof requestPattern>,
): object {
  const found = requests.find(pattern);
  const isMet = count === undefined ? found.length > 0 : found.length === count;
  if (isMet) return { requests: found };
  const wanted = count === undefined ? 'at least one' : String(count);
  const near = requests
    .find({ operation: pattern.operation })
    .slice(-5)
    .map((request) => JSON.stringify(request));
  throw new Refusal('unmet', [
    `There are ${found.length} such requests; there should be ${wanted}.`,
    ...near,
  ]);
}
