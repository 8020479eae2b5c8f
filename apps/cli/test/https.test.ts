import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { place, runCli } from './run-cli.js';

let folder: string;
let server: Server;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'buddykit-https-'));
  const request = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '1'];
  const files = ['-keyout', file('key.pem'), '-out', file('cert.pem')];
  execFileSync('openssl', [...request, ...names, ...files], { stdio: 'ignore' });
  const options = { key: readFileSync(file('key.pem')), cert: readFileSync(file('cert.pem')) };
  server = createServer(options, (_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"actions":[]}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function list(env: Record<string, string>) {
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const address = { BUDDY_BASE_URL: `https://localhost:${port}` };
  return runCli(['actions', 'list', '--pipeline', '5'], { env: { ...place, ...address, ...env } });
}

describe('an https address', () => {
  it('is called when its certificate is known', async () => {
    expect(await list({ NODE_EXTRA_CA_CERTS: file('cert.pem') })).toMatchObject({ code: 0, stderr: '' });
  });

  it('is refused when it is not', async () => {
    const { code, stdout, stderr } = await list({});
    expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
    expect(stderr).toContain('self-signed certificate');
  });
});
