// The yardstick: a bare node:http server that parses what it gets and serialises it again, and does nothing else.
// Usage: bare.mjs <port> <the JSON that a GET is answered with>
import { createServer } from 'node:http';
import process from 'node:process';

const [port, shown] = process.argv.slice(2);
const action = JSON.parse(shown);

const server = createServer((request, response) => {
  if (request.method === 'GET') return answer(response, 200, action);
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', () => answer(response, 201, JSON.parse(text)));
});

server.listen(Number(port), '127.0.0.1');

function answer(response, status, value) {
  const body = JSON.stringify(value);
  const head = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, head).end(body);
}
