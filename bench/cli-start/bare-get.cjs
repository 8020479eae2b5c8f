// The least that a program on Node does for a call: the request, its answer, some text.
const { get } = require('node:http');

get(process.argv[2], { agent: false }, (response) => {
  let text = '';
  response.setEncoding('utf8');
  response.on('data', (chunk) => {
    text += chunk;
  });
  response.on('end', () => process.stdout.write(`${JSON.stringify(JSON.parse(text), null, 2)}\n`));
});
