import { spawn } from 'node:child_process';
import { Duplex, PassThrough } from 'node:stream';
import type { EngineAddress, EngineEnvironment } from './engine-address.js';

type SshAddress = Extract<EngineAddress, { kind: 'ssh' }>;

/**
 * A connection to the engine of another machine, by the `ssh` program: so the user's own configuration, keys and known
 * hosts hold. The other machine needs the `docker` program.
 */
export function connectBySsh({ host, user, port }: SshAddress, environment: EngineEnvironment): Duplex {
  const options = [
    ...['-T', '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=30'],
    ...(user ? ['-l', user] : []),
    ...(port ? ['-p', port] : []),
  ];
  const child = spawn('ssh', [...options, '--', host, 'docker', 'system', 'dial-stdio'], {
    env: { ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  // It ends with the program, so that what the program said about its failure is known by then.
  const incoming = new PassThrough();
  child.stdout.pipe(incoming, { end: false });
  const connection = Duplex.from({ readable: incoming, writable: child.stdin });
  child.on('error', (error) => connection.destroy(error));
  child.on('close', (code) => {
    if (code) connection.destroy(new Error(`ssh: ${said.join('').trim() || `ended with ${code}`}`));
    else incoming.end();
  });
  connection.on('close', () => child.kill());
  return connection;
}
