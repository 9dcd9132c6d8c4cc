import { Agent } from 'node:http';
import axios from 'axios';
import type { Contestant } from '../contestant.js';
import { order, path, targetOf } from '../order.js';
import { type Sent, signatures } from './signature.js';

/** Signs and verifies with node:crypto and sends with plain axios. */
export const bareAxios: Contestant = async (peer, port) => {
  const { headersFor, check } = signatures(peer);
  const client = axios.create({
    baseURL: `http://127.0.0.1:${port}`,
    httpAgent: new Agent({ keepAlive: true }),
    // A signed request must not follow a redirect. It also makes axios call node:http directly.
    maxRedirects: 0,
    responseType: 'text',
    timeout: 30_000,
    transformResponse: [(text: unknown) => text],
  });
  const call = async (sent: Sent): Promise<unknown> => {
    const content = sent.method === 'GET' ? {} : { data: sent.body };
    const request = { method: sent.method, url: sent.target, headers: await headersFor(sent), ...content };
    const { data, headers } = await client.request<string>(request);
    check(headers, data);
    return JSON.parse(data);
  };
  return {
    order: () => call({ method: 'POST', target: path, body: JSON.stringify(order) }),
    query: (out_trade_no) => call({ method: 'GET', target: targetOf(out_trade_no), body: '' }),
  };
};
