import contract from '@buddykit/core/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { startClient } from './client.js';

describe('the contract', () => {
  test('is served as JSON and as YAML, without a token, with this server in front', async () => {
    const { server } = startClient();
    const json = JSON.parse(await (await server.fetch('http://mock.test/openapi.json')).text());
    const yaml = parse(await (await server.fetch('http://mock.test/openapi.yaml')).text());
    expect(json).toEqual(yaml);
    expect(json.paths).toEqual(contract.paths);
    expect(json.servers).toEqual([
      { url: 'http://mock.test', description: 'This mock server' },
      ...contract.servers,
    ]);
  });

  test('holds no example that the server would not take', async () => {
    const { add } = startClient();
    const examples = Object.entries(contract.components.examples).filter(([name]) =>
      /^(?!actions).*-request$/.test(name),
    );
    const answers = await Promise.all(examples.map(([, { value }]) => add(value)));
    expect(answers.map(({ status }) => status)).toEqual(examples.map(() => 201));
  });
});
