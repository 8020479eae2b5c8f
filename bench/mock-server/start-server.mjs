import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment } from '../child-environment.mjs';
import { jobs } from './jobs.mjs';

const patience = 60_000;

/**
 * Starts a server and waits until it has answered a valid add.
 *
 * @returns its port, its process id, what it answered, and `stop`
 */
export async function startServer({ name, command }) {
  const port = await findFreePort();
  const [file, ...args] = command(String(port));
  const child = spawn(file, args, { env: childEnvironment, stdio: ['ignore', 'ignore', 'pipe'] });
  const errors = [];
  child.stderr.on('data', (chunk) => errors.push(chunk));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  try {
    return { port, pid: child.pid, answer: await awaitFirstAnswer(child, port), stop };
  } catch (error) {
    await stop();
    throw new Error(`${name} did not answer: ${errors.join('').slice(0, 500)}`, { cause: error });
  }
}

async function awaitFirstAnswer(child, port) {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}.`);
    const answer = await ask(port).catch(notYetListening);
    if (answer !== undefined) return answer;
    await pause(5);
  }
  throw new Error(`It took more than ${patience} ms.`);
}

function notYetListening(error) {
  if (error.code !== 'ECONNREFUSED') throw error;
}

async function ask(port) {
  const { method, path, headers, body } = jobs['valid add'];
  const sent = request({ port, host: '127.0.0.1', method, path, headers, agent: false, timeout: patience });
  sent.on('timeout', () => sent.destroy(new Error('No answer came.')));
  sent.end(body);
  const [response] = await once(sent, 'response');
  const text = (await response.setEncoding('utf8').toArray()).join('');
  if (response.statusCode !== 201) throw new Error(`It answered ${response.statusCode} ${text}`);
  return JSON.parse(text);
}

async function findFreePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
