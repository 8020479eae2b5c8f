import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createServer as createTlsServer } from 'node:tls';
import { createDockerEngine, type Engine, type EngineEnvironment } from '@buddykit/runner';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeCertificates, readPem } from './certificates.js';
import { createContainer, pullOpen, runToEnd } from './containers.js';
import { startSshServer } from './ssh-server.js';
import { describeEngine, engineEnvironment, type TestBed } from './test-bed.js';

describeEngine('an engine that is reached', (bed) => {
  it('over TLS, by those who have a certificate, runs containers', async () => {
    const directory = makeDirectory();
    makeCertificates(directory);
    const engine = createDockerEngine({ environment: await offerOverTls(bed, directory) });
    expect(await engine.capabilities()).toMatchObject({ mountsDirectories: false, subDirectories: 'none' });
    await expectToRun(bed, engine);
  });

  it('over TLS is not believed with the certificate of somebody else', async () => {
    const [directory, other] = [makeDirectory(), makeDirectory()];
    makeCertificates(directory);
    makeCertificates(other);
    const environment = { ...(await offerOverTls(bed, directory)), DOCKER_CERT_PATH: other };
    await expectUnavailable(environment, /certificate/);
  });

  it('by ssh, with the program and the keys of the user, runs containers', async () => {
    const { port, programs } = await startSshServer(makeDirectory(), bed.dockerHost);
    const PATH = `${programs}:${process.env.PATH}`;
    const engine = createDockerEngine({ environment: { PATH, DOCKER_HOST: `ssh://root@127.0.0.1:${port}` } });
    expect(await engine.capabilities()).toMatchObject({ mountsDirectories: false, subDirectories: 'none' });
    await expectToRun(bed, engine);
  });

  it('by ssh is not believed when its host key is another', async () => {
    const directory = makeDirectory();
    const { port, programs } = await startSshServer(directory, bed.dockerHost);
    const another = readFileSync(join(directory, 'user.pub'), 'utf8');
    writeFileSync(join(directory, 'known'), `[127.0.0.1]:${port} ${another}`);
    const PATH = `${programs}:${process.env.PATH}`;
    await expectUnavailable({ PATH, DOCKER_HOST: `ssh://root@127.0.0.1:${port}` }, /host key/i);
  });

  it('at the socket of this machine mounts directories', async () => {
    const engine = createDockerEngine({ environment: engineEnvironment(bed) });
    expect(await engine.capabilities()).toMatchObject({ engine: 'docker', mountsDirectories: true });
  });
});

describe('an engine that cannot be reached', () => {
  it.each([
    ['unix:///no/such.sock', /No engine answers at unix:\/\/\/no\/such\.sock/],
    ['tcp://127.0.0.1:1', /No engine answers at tcp:\/\/127\.0\.0\.1:1/],
    ['npipe://x', /DOCKER_HOST is "npipe:\/\/x"; it can be/],
    ['tcp://me:secret@host:1', /DOCKER_HOST is "tcp:\/\/me:\*\*\*@host:1"; it can be/],
    ['ssh://-oProxyCommand=x', /DOCKER_HOST is "ssh:\/\/-oProxyCommand=x"; it can be/],
  ])('at %s is named', async (DOCKER_HOST, message) => {
    await expectUnavailable({ DOCKER_HOST }, message);
  });

  it('is named with the certificate that is missing', async () => {
    const directory = makeDirectory();
    const DOCKER_HOST = 'tcp://127.0.0.1:1';
    const environment = { DOCKER_HOST, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: directory };
    await expectUnavailable(environment, new RegExp(`${join(directory, 'ca.pem')} cannot be read`));
  });

  // Where there is an engine at the usual place, it would be found.
  it.skipIf(['/var/run/docker.sock', '/run/podman/podman.sock'].some((path) => existsSync(path)))(
    'is told with all places that were looked at',
    async () => {
      const message = /no socket at \/var\/run\/docker\.sock, \/no-home\/.*DOCKER_HOST/;
      await expectUnavailable({ HOME: '/no-home' }, message);
    },
  );

  it.each([
    ['', 'ENGINE_UNAVAILABLE', /is no Docker engine/],
    ['1.40', 'UNSUPPORTED', /API version 1\.40; 1\.41 \(Docker 20\.10\) is needed/],
  ])('because it has the version %j is told so', async (version, code, message) => {
    const environment = await answerWithVersion(() => version);
    const call = createDockerEngine({ environment }).capabilities();
    await expect(call).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('is asked again at the next call', async () => {
    let version = '1.40';
    const engine = createDockerEngine({ environment: await answerWithVersion(() => version) });
    await expect(engine.capabilities()).rejects.toMatchObject({ code: 'UNSUPPORTED' });
    version = '1.41';
    expect(await engine.capabilities()).toMatchObject({ mountsDirectories: false });
  });
});

async function expectToRun(bed: TestBed, engine: Engine): Promise<void> {
  const { id: image } = await pullOpen(bed, engine, 'base/busybox:1');
  const command = ['sh', '-c', 'read line; seq 100000; cat; exit 3'];
  const container = await createContainer(engine, { image, command, waitsForLine: true });
  const { stdout, exitCode } = await runToEnd(container);
  expect({ lines: stdout.split('\n').length, exitCode }).toEqual({ lines: 100_001, exitCode: 3 });
  await container.remove();
}

async function expectUnavailable(environment: EngineEnvironment, message: RegExp): Promise<void> {
  const call = createDockerEngine({ environment }).capabilities();
  const error = { code: 'ENGINE_UNAVAILABLE', message: expect.stringMatching(message) };
  await expect(call).rejects.toMatchObject(error);
}

async function answerWithVersion(version: () => string): Promise<EngineEnvironment> {
  const server = createServer((_request, response) => {
    if (version()) response.setHeader('Api-Version', version());
    response.end('{}');
  });
  return { DOCKER_HOST: `tcp://127.0.0.1:${await listen(server)}` };
}

async function offerOverTls(bed: TestBed, directory: string): Promise<EngineEnvironment> {
  const certificate = { ca: readPem(directory, 'ca'), cert: readPem(directory, 'server') };
  const key = readPem(directory, 'server-key');
  const options = { ...certificate, key, requestCert: true, allowHalfOpen: true };
  const server = createTlsServer(options, (client) => {
    const engine = connect({ path: bed.dockerHost.replace('unix://', ''), allowHalfOpen: true });
    client.on('error', () => engine.destroy());
    engine.on('error', () => client.destroy());
    client.pipe(engine).pipe(client);
  });
  const DOCKER_HOST = `tcp://127.0.0.1:${await listen(server)}`;
  return { DOCKER_HOST, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: directory };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // A server that listens on a port has such an address.
  return (server.address() as AddressInfo).port;
}

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'runner-addresses-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}
