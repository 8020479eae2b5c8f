import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

/** An ssh server whose users find an engine, and how to get in. */
export interface SshServer {
  readonly port: number;
  /** A directory with an `ssh` that is the real one with the keys of the test. To be put before the others in PATH. */
  readonly programs: string;
}

/** Starts the real sshd on a free port of this machine; ends it after the test. */
export async function startSshServer(directory: string, dockerHost: string): Promise<SshServer> {
  const port = await freePort();
  const file = (name: string) => join(directory, name);
  for (const name of ['host', 'user']) {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file(name)], { timeout: 20_000 });
  }
  copyFileSync(file('user.pub'), file('authorized'));
  chmodSync(file('authorized'), 0o600);
  writeFileSync(file('known'), `[127.0.0.1]:${port} ${readFileSync(file('host.pub'), 'utf8')}`);
  writeFileSync(file('sshd.conf'), serverSettings({ directory, port, dockerHost }));
  writeFileSync(file('ssh.conf'), clientSettings(directory));
  mkdirSync(file('bin'));
  const program = `#!/bin/sh\nexec /usr/bin/ssh -F ${file('ssh.conf')} "$@"\n`;
  writeFileSync(join(file('bin'), 'ssh'), program, { mode: 0o755 });
  await startServer(directory, port);
  return { port, programs: file('bin') };
}

async function startServer(directory: string, port: number): Promise<void> {
  // Where Debian's sshd wants to be locked up.
  mkdirSync('/run/sshd', { recursive: true });
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(directory, 'sshd.conf')], {
    stdio: 'ignore',
  });
  onTestFinished(async () => {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
  });
  await vi.waitFor(() => canConnect(port), { timeout: 10_000, interval: 50 });
}

interface ServerPlace {
  readonly directory: string;
  readonly port: number;
  readonly dockerHost: string;
}

function serverSettings({ directory, port, dockerHost }: ServerPlace): string {
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${join(directory, 'host')}`,
    `AuthorizedKeysFile ${join(directory, 'authorized')}`,
    `PidFile ${join(directory, 'sshd.pid')}`,
    `SetEnv DOCKER_HOST=${dockerHost}`,
    'UsePAM no',
    'StrictModes no',
    'PermitRootLogin prohibit-password',
    'MaxStartups 100',
  ].join('\n');
}

function clientSettings(directory: string): string {
  return [
    `IdentityFile ${join(directory, 'user')}`,
    `UserKnownHostsFile ${join(directory, 'known')}`,
    'StrictHostKeyChecking yes',
    'IdentitiesOnly yes',
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

async function canConnect(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect').finally(() => socket.destroy());
}
