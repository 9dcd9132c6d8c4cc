import { Agent } from 'node:http';
import axios from 'axios';
import type { Contestant } from '../contestant.js';
import { order, path } from '../order.js';
import { signatures } from './signature.js';

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
  return async () => {
    const body = JSON.stringify(order);
    const { data, headers } = await client.post<string>(path, body, { headers: await headersFor(body) });
    check(headers, data);
    return JSON.parse(data);
  };
};
