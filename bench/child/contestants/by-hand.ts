import { Agent, type IncomingMessage, request } from 'node:http';
import type { Contestant } from '../contestant.js';
import { order, path } from '../order.js';
import { signatures } from './signature.js';

/** The floor: node:http and node:crypto only, with the checks and error handling that production code needs. */
export const byHand: Contestant = async (peer, port) => {
  const agent = new Agent({ keepAlive: true });
  const { headersFor, check } = signatures(peer);

  const post = (headers: Record<string, string | number>, body: string): Promise<[IncomingMessage, string]> =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        { agent, host: '127.0.0.1', port, method: 'POST', path, headers, timeout: 30_000 },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => resolve([incoming, Buffer.concat(chunks).toString()]));
          incoming.on('error', reject);
        },
      );
      outgoing.on('timeout', () => outgoing.destroy(new Error('the server did not respond in time')));
      outgoing.on('error', reject);
      outgoing.end(body);
    });

  return async () => {
    const body = JSON.stringify(order);
    const headers = await headersFor(body);
    const [response, text] = await post({ ...headers, 'Content-Length': Buffer.byteLength(body) }, body);
    if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}: ${text}`);
    check(response.headers, text);
    return JSON.parse(text);
  };
};
