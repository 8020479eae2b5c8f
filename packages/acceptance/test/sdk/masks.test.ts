import { createMockServer } from '@buddykit/mock-server';
import { createBuddy } from '@buddykit/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../processes/run-cli.js';
import { type Stub, startStub } from '../processes/start-stub.js';

const token = 'marked-token';
const cases = [
  { title: 'an encrypted variable', body: { key: 'K', value: 'marked', encrypted: true }, isMasked: true },
  { title: 'an SSH key', body: { key: 'K', value: 'marked', type: 'SSH_KEY' }, isMasked: true },
  { title: 'a plain variable', body: { key: 'K', value: 'marked' }, isMasked: false },
];

describe.each(cases)('the value of $title', ({ body, isMasked }) => {
  let parrot: Stub;
  beforeAll(async () => {
    parrot = await startStub((_, text) => ({ status: 400, body: { errors: [{ message: text }] } }));
  });
  afterAll(() => parrot.stop());

  test('is treated alike in an error of the SDK, in a preview of the CLI and in what the mock server tells', async () => {
    const { fetch, control } = createMockServer({ token });
    await createBuddy({ token, workspace: 'buddy', fetch }).variables.add({}, body as never);
    const [logged] = control.requests.find({ operation: 'variables.add' });
    const error = await createBuddy({ token, workspace: 'buddy', baseUrl: parrot.url })
      .variables.add({}, body as never)
      .catch((reason: unknown) => reason);
    const args = ['variables', 'add', '--workspace=buddy', '--dry-run', '--body=-'];
    const { stdout } = await runCli({ url: parrot.url, token }, args, { stdin: JSON.stringify(body) });
    for (const shown of [JSON.stringify(logged), JSON.stringify(error), stdout]) {
      expect(/marked/.test(shown)).toBe(!isMasked);
      expect(shown).toContain(isMasked ? '***' : 'marked');
    }
  });
});
