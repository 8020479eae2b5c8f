import { describe, expect, it } from 'vitest';
import { stubCli } from './stubbed-cli.js';

const { buddykit, stub } = stubCli();
const get = ['contents', 'get', 'docs/logo.txt'];
const answer = (content: Buffer) => ({
  status: 200,
  body: { name: 'logo.txt', encoding: 'base64', content: content.toString('base64') },
});

describe('a file in an answer', () => {
  it('is text for people, and stays as it came for programs', async () => {
    stub().answerWith(answer(Buffer.from('Grüße\nund mehr\n')));
    expect((await buddykit([...get, '-o', 'table'])).stdout).toBe(
      'name      logo.txt\nencoding  base64\ncontent   Grüße\n          und mehr\n',
    );
    expect(JSON.parse((await buddykit(get)).stdout)).toEqual(answer(Buffer.from('Grüße\nund mehr\n')).body);
  });

  it.each([Buffer.from([0xff, 0xfe]), Buffer.from('a\0b')])(
    'that is no text stays as it came: %j',
    async (file) => {
      stub().answerWith(answer(file));
      expect((await buddykit([...get, '-o', 'table'])).stdout).toContain(file.toString('base64'));
    },
  );

  it('is written alone with --raw, byte for byte', async () => {
    stub().answerWith(answer(Buffer.from('no line end')));
    expect(await buddykit([...get, '--raw'])).toEqual({ code: 0, stdout: 'no line end', stderr: '' });
    stub().answerWith({ status: 200, body: { yaml: Buffer.from('- pipeline: x\n').toString('base64') } });
    const { stdout } = await buddykit(['pipelines', 'get', '2', '--yaml', '--raw']);
    expect(stdout).toBe('- pipeline: x\n');
    expect(stub().received[0]?.url).toMatch(/pipelines\/2\?yaml=true$/);
  });

  it('is missed with --raw where there is none', async () => {
    stub().answerWith({ status: 200, body: { id: 2 } });
    const { code, stdout, stderr } = await buddykit(['pipelines', 'get', '2', '--raw']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--raw: the answer holds no file');
  });

  it('has no flag where no answer holds one', async () => {
    expect((await buddykit(['actions', 'get', '3', '--pipeline', '2', '--raw'])).stderr).toContain(
      '--raw: is not a flag of this command',
    );
  });
});
