import {
  BadRequestError,
  createBuddy,
  InvalidParameterError,
  NotFoundError,
  UnauthorizedError,
} from '@buddykit/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, place } from './documents/document.js';
import { type RunningServer, startMockServer } from './processes/start-mock-server.js';

describe('a mistake, through the SDK', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startMockServer('right-token');
  });
  afterAll(() => server.stop());
  const connect = (token = server.token) => createBuddy({ token, baseUrl: server.url }).actions;

  test('a wrong token is an UnauthorizedError that says what to check', async () => {
    const error = await connect('wrong-token').list(place).catch(toError);
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error).toMatchObject({
      operation: 'actions.list',
      status: 401,
      messages: ['The token in the Authorization header is not valid.'],
    });
    expect(error.message).toContain('check the token');
  });

  test('a pipeline that does not exist is a NotFoundError that names it', async () => {
    const error = await connect()
      .list({ ...place, pipeline_id: 77 })
      .catch(toError);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 404, messages: ['The pipeline 77 does not exist.'] });
  });

  test('a body with several problems is one BadRequestError with all of them', async () => {
    const { registry: _, ...documented } = documentOf('BUILD').body;
    const body = { ...documented, docker_imge_tag: '1', shell: 'ZSH' };
    // A body that the compiler refuses, as a program in JavaScript may send it.
    const error = await connect()
      .add(place, body as never)
      .catch(toError);
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      status: 400,
      messages: expect.arrayContaining([
        expect.stringMatching(/^registry: is required for an image from a private registry/),
        expect.stringMatching(/^shell: must be one of SH, BASH; it is "ZSH"/),
        expect.stringMatching(/^docker_imge_tag: is not a known field; did you mean "docker_image_tag"\?/),
      ]),
    });
  });

  test.each([
    ['domain', '..'],
    ['domain', '.'],
    ['domain', ''],
    ['project_name', '..'],
    ['project_name', '%2e%2e'],
  ])('a %s of "%s" is refused before anything is sent', async (parameter, value) => {
    const sent: string[] = [];
    const fetch = async (input: string | Request) => {
      sent.push(String(input));
      return Response.json({});
    };
    const { actions } = createBuddy({ token: server.token, baseUrl: server.url, fetch });
    const error = await actions.list({ ...place, [parameter]: value }).catch(toError);
    expect(error).toBeInstanceOf(InvalidParameterError);
    expect(error).toMatchObject({ parameter, value });
    expect(sent).toEqual([]);
  });

  test('a name that looks like another path stays one segment of its own', async () => {
    const error = await connect()
      .list({ ...place, project_name: '../x?y#z' })
      .catch(toError);
    expect(error).toMatchObject({ status: 404, messages: ['The project "../x?y#z" does not exist.'] });
  });
});

function toError(error: unknown): Error {
  if (error instanceof Error) return error;
  throw new TypeError('What was thrown is no Error.', { cause: error });
}
