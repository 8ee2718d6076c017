import { createServer } from 'node:http';

/** Answers on a port; after `/fall-ill` its health is bad, and everything else good. */
let isIll = false;

createServer((request, response) => {
  if (request.url === '/fall-ill') isIll = true;
  response.statusCode = request.url === '/health' && isIll ? 503 : 200;
  response.end();
}).listen(Number(process.argv[2]), '127.0.0.1');
