import { Agent, type IncomingMessage, request } from 'node:http';
import type { Contestant } from '../contestant.js';
import { order, path, targetOf } from '../order.js';
import { type Sent, signatures } from './signature.js';

/** The floor: node:http and node:crypto only, with the checks and error handling that production code needs. */
export const byHand: Contestant = async (peer, port) => {
  const agent = new Agent({ keepAlive: true });
  const { headersFor, check } = signatures(peer);

  const send = ({ method, target, body }: Sent, signed: Record<string, string>): Promise<[IncomingMessage, string]> =>
    new Promise((resolve, reject) => {
      const headers = method === 'GET' ? signed : { ...signed, 'Content-Length': Buffer.byteLength(body) };
      const outgoing = request(
        { agent, host: '127.0.0.1', port, method, path: target, headers, timeout: 30_000 },
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

  const call = async (sent: Sent): Promise<unknown> => {
    const [response, text] = await send(sent, await headersFor(sent));
    if (response.statusCode !== 200) throw new Error(`HTTP ${response.statusCode}: ${text}`);
    check(response.headers, text);
    return JSON.parse(text);
  };
  return {
    order: () => call({ method: 'POST', target: path, body: JSON.stringify(order) }),
    query: (out_trade_no) => call({ method: 'GET', target: targetOf(out_trade_no), body: '' }),
  };
};
