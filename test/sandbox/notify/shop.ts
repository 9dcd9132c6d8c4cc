// A shop's server, for ten-thousand.test.ts to start, to notify and to kill.
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';

const { FILE = '', PORT = '' } = process.env;

/** Refuses one delivery in five, the same ones whenever it is asked. */
const isRefused = (nonce: unknown): boolean => (createHash('md5').update(`${nonce}`).digest()[0] ?? 0) < 51;

createServer(async (incoming, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { id } = JSON.parse(Buffer.concat(chunks).toString());
  if (isRefused(incoming.headers['wechatpay-nonce'])) {
    response.writeHead(500).end();
    return;
  }
  // Written before it is acknowledged, so that it outlives the process.
  appendFileSync(FILE, `${id}\n`);
  response.writeHead(204).end();
}).listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));
