import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';

/** What a server sent. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** The programs that a documented command needs and this machine lacks. */
export function missingPrograms(): string[] {
  return ['bash', 'curl'].filter((program) => spawnSync(program, ['--version']).error !== undefined);
}

/**
 * Lets bash run a curl command as it stands. The status and the headers, which the command does not ask for, come by
 * way of curl's own configuration file. Rejects with curl's words when it could not send.
 */
export async function runCurl(command: string): Promise<Answer> {
  const home = await mkdtemp(join(tmpdir(), 'buddykit-curl-'));
  try {
    const head = join(home, 'head');
    await writeFile(join(home, '.curlrc'), `silent\nshow-error\ndump-header = "${head}"\n`);
    const { code, stdout, stderr } = await run('bash', ['-c', command], {
      env: { PATH: process.env.PATH, HOME: home, CURL_HOME: home },
    });
    if (code !== 0) throw new Error(`curl ended with ${code}: ${stderr}`);
    return { ...readHead(await readFile(head, 'latin1')), text: stdout };
  } finally {
    await rm(home, { recursive: true });
  }
}

function readHead(head: string): Omit<Answer, 'text'> {
  const [first = '', ...lines] = head.trimEnd().split('\r\n');
  const pairs = lines.map((line): [string, string] => {
    const [name = ''] = line.split(':');
    return [name, line.slice(name.length + 1).trim()];
  });
  return { status: Number(first.split(' ')[1]), headers: new Headers(pairs) };
}
