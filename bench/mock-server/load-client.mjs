// Sends requests over keep-alive connections, in a process of its own, and counts the answers.
import { connect } from 'node:net';
import process from 'node:process';

const connections = 32;
const patience = 120_000;

process.on('message', async (job) => {
  const turn = { sent: 0, statuses: {} };
  const startedAt = performance.now();
  const drivers = Array.from({ length: Math.min(connections, job.count) }, () => drive(job, turn));
  try {
    await Promise.all(drivers);
    process.send({ seconds: (performance.now() - startedAt) / 1000, statuses: turn.statuses });
  } catch (error) {
    process.send({ problem: error.message });
  }
});

/** One connection: sends the next request when the last one is answered. */
function drive(job, turn) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: job.port, host: '127.0.0.1', noDelay: true });
    const send = () => (turn.sent < job.count ? socket.write(writeRequest(job, turn.sent++)) : socket.end());
    let pending = '';
    socket.setEncoding('latin1');
    socket.setTimeout(patience, () => socket.destroy(new Error('No answer came.')));
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      pending += chunk;
      if (!isComplete(pending)) return;
      const status = pending.slice(9, 12);
      turn.statuses[status] = (turn.statuses[status] ?? 0) + 1;
      pending = '';
      send();
    });
    socket.on('error', reject);
    socket.on('close', resolve);
  });
}

function writeRequest({ method, path, headers, body, ids }, index) {
  const target = path.replace('{id}', ids ? String(ids.first + ((index * ids.step) % ids.count)) : '');
  const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) };
  const lines = Object.entries({ host: '127.0.0.1', ...headers, ...length });
  return `${method} ${target} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

function isComplete(text) {
  const end = text.indexOf('\r\n\r\n');
  if (end === -1) return false;
  const head = text.slice(0, end).toLowerCase();
  if (head.includes('transfer-encoding: chunked')) return text.endsWith('\r\n0\r\n\r\n');
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0);
  return text.length >= end + 4 + length;
}
