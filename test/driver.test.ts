import type { AxiosInstance } from 'axios';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Builder } from '../src/builder';
import type { Client } from '../src/client';
import type { Sandbox } from '../src/sandbox';
import type { LooseNode } from '../types/core.js';
import { rejection, startSandbox } from './support/client';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.on('GET v3/echo', ({ query }) => ({ body: { query: [...query] } }));
});
afterAll(() => sandbox.close());

const make = (): { instance: Client; echo: LooseNode; axios: AxiosInstance } => {
  const instance = Builder.factory(sandbox.options);
  const echo = (instance as unknown as LooseNode).chain('v3/echo');
  return { instance, echo, axios: instance.getDriver().select('v3') };
};

it('select gives the axios of APIv3 by default, in either case, and another for APIv2', () => {
  const { instance, axios } = make();
  expect(instance.getDriver().select()).toBe(axios);
  expect(instance.getDriver().select('V3' as 'v3')).toBe(axios);
  expect(instance.getDriver().select('v2')).not.toBe(axios);
  expect(() => instance.getDriver().select('v4' as 'v3')).toThrow(/'v2' \(XML\) or 'v3' \(JSON\)/);
});

it('an interceptor sees every request and answer, and what it changes is what is signed', async () => {
  const { echo, axios } = make();
  const seen: unknown[] = [];
  axios.interceptors.request.use((config) => ({ ...config, params: { added: 1 } }));
  axios.interceptors.response.use((response) => {
    seen.push(response.status, response.data);
    return response;
  });
  const { data } = await echo.get();
  expect(data).toEqual({ query: [['added', '1']] });
  expect(seen).toEqual([200, { query: [['added', '1']] }]);
  expect(sandbox.requests.at(-1)?.signatureAccepted).toBe(true);
});

it('what an interceptor sends again is signed anew', async () => {
  const { echo, axios } = make();
  axios.interceptors.response.use(undefined, (error) => axios.request(error.config));
  const before = sandbox.requests.length;
  sandbox.answerNext({ kind: 'status', status: 500, signed: false });
  sandbox.answerNext({ kind: 'reset' });
  await echo.get();
  const attempts = sandbox.requests.slice(before);
  expect(attempts.map(({ signatureAccepted }) => signatureAccepted)).toEqual([true, true, true]);
  expect(new Set(attempts.map(({ authorization }) => authorization?.nonce_str)).size).toBe(3);
});

it('a call goes through the request of the axios that someone has wrapped, as tracing libraries do', async () => {
  const { echo, axios } = make();
  const { request } = axios;
  const seen: unknown[] = [];
  axios.request = (config: never) => {
    seen.push(Reflect.get(config, 'url'));
    return request(config);
  };
  await echo.get();
  expect(seen).toEqual(['v3/echo']);
});

it('a request of its own is signed and verified like a call', async () => {
  const { axios } = make();
  const { data } = await axios.get('v3/echo', { params: { a: 'x' } });
  expect(data).toEqual({ query: [['a', 'x']] });
  sandbox.answerNext({ kind: 'tampered' });
  expect(await rejection(axios.get('v3/echo'))).toMatchObject({ code: 'SIGNATURE_DIGEST' });
});

it('is no segment of the chain, and printing a client shows none of it', () => {
  const { instance } = make();
  expect(Object.keys(instance)).toEqual([]);
  expect(JSON.stringify(instance)).toBe('""');
});
