import { inspect } from 'node:util';
import type { AxiosInstance, AxiosResponse, InternalAxiosRequestConfig } from 'axios';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { type Platform, type Reply, startPlatform } from '../support/platform';

let platform: Platform;
let reply: Reply;
beforeAll(async () => {
  platform = await startPlatform(() => reply);
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.requests.length = 0;
  reply = { body: '{"ok":1}' };
});

const make = (options: Partial<BuilderOptions> = {}): { driver: AxiosInstance; node: LooseNode } => {
  const client = Builder.factory({ ...platform.options, base_uri: platform.url, ...options });
  return { driver: client.getDriver().select('v3'), node: client as unknown as LooseNode };
};
const complaints = 'v3/merchant-service/complaints-v2';

describe('a response interceptor that gives the data alone', () => {
  const unwrap = (response: AxiosResponse): never => response.data as never;

  it.each([
    ['an object', { body: '{"ok":1}' }, { ok: 1 }],
    ['a list', { body: '[1]' }, [1]],
    ['nothing, as a 204 has', { status: 204 }, undefined],
    ['null', { body: 'null' }, null],
    ['a text', { body: '"x"' }, 'x'],
  ] as [string, Reply, unknown][])('is given to the caller: %s', async (_, answer, data) => {
    const { driver, node } = make();
    driver.interceptors.response.use(unwrap);
    reply = answer;
    expect(await node.chain('v3/thing').post({ json: {} })).toEqual(data);
    expect(platform.requests).toHaveLength(1);
  });

  it('finds sensitive fields open', async () => {
    const { driver, node } = make();
    driver.interceptors.response.use(unwrap);
    reply = { body: JSON.stringify({ data: [{ payer_phone: platform.seal('138') }] }) };
    expect(await node.chain(complaints).get()).toEqual({ data: [{ payer_phone: '138' }] });
  });

  it('does not disturb toRequest', async () => {
    const { driver, node } = make();
    driver.interceptors.response.use(unwrap);
    expect(await node.chain('v3/thing').toRequest('post', { json: {} })).toMatchObject({ method: 'POST', body: '{}' });
    expect(platform.requests).toHaveLength(0);
  });
});

describe('response interceptors', () => {
  it('see sensitive fields open, once, also of a response that came at the second attempt', async () => {
    const failures: unknown[] = [];
    const { driver, node } = make({ onSensitiveFailure: (failure) => failures.push(failure) });
    const seen: unknown[] = [];
    driver.interceptors.response.use(
      (response) => {
        seen.push(response.data);
        return response;
      },
      (error) => {
        reply = { body: JSON.stringify({ data: [{ payer_phone: platform.seal('139') }] }) };
        return driver(error.config);
      },
    );
    reply = { status: 500 };
    const { data } = await node.chain(complaints).get();
    expect(data).toEqual({ data: [{ payer_phone: '139' }] });
    expect(seen).toContain(data);
    expect(failures).toEqual([]);
  });

  it('see sensitive fields open of a request whose config they wrote anew, whichever call of many it belongs to', async () => {
    const { driver, node } = make();
    driver.interceptors.request.use(
      ({ method, url, baseURL, data, headers, adapter, responseType }) =>
        ({ method, url, baseURL, data, headers, adapter, responseType }) as InternalAxiosRequestConfig,
    );
    reply = { body: JSON.stringify({ data: [{ payer_phone: platform.seal('138') }] }) };
    const get = async (sensitive: 'auto' | 'manual'): Promise<unknown> =>
      (await node.chain(complaints).get({ sensitive })).data;
    const opened = { data: [{ payer_phone: '138' }] };
    const [first, second, third] = await Promise.all([get('auto'), get('manual'), get('auto')]);
    expect([first, third]).toEqual([opened, opened]);
    expect(second).not.toEqual(opened);
  });

  it('see sensitive fields as they came where the call says so', async () => {
    const { node } = make();
    const payer_phone = platform.seal('138');
    reply = { body: JSON.stringify({ data: [{ payer_phone }] }) };
    expect((await node.chain(complaints).get({ sensitive: 'manual' })).data).toEqual({ data: [{ payer_phone }] });
  });

  it('see the whole answer and may copy or freeze it', async () => {
    for (const change of [
      (response: AxiosResponse) => ({ ...response }),
      (each: AxiosResponse) => Object.freeze(each),
    ]) {
      const { driver, node } = make();
      const urls: unknown[] = [];
      driver.interceptors.response.use(change);
      driver.interceptors.response.use((response) => {
        urls.push(response.config.url);
        return response;
      });
      expect((await node.chain('v3/thing').get()).data).toEqual({ ok: 1 });
      expect(urls).toEqual(['v3/thing']);
    }
  });

  it('leave nothing of the request in what a log shows of a response', async () => {
    const { driver, node } = make();
    driver.interceptors.response.use((response) => ({ ...response, data: { mine: response.data } }));
    const response = await node.chain('v3/thing').get();
    expect(response.data).toEqual({ mine: { ok: 1 } });
    expect(inspect(response, { depth: 9 })).not.toContain('WECHATPAY2');
  });

  it('see an error of the API parsed', async () => {
    const { driver, node } = make();
    const seen: unknown[] = [];
    driver.interceptors.response.use(undefined, (error) => {
      seen.push(error.response.status, error.response.data);
      throw error;
    });
    reply = { status: 400, body: '{"code":"PARAM_ERROR"}' };
    expect(await rejection(node.chain('v3/thing').get())).toMatchObject({ code: 'PARAM_ERROR' });
    expect(seen).toEqual([400, { code: 'PARAM_ERROR' }]);
  });
});

it('a request interceptor sees the options of a call and of the client that no axios at hand knows', async () => {
  const { driver, node } = make({ keepWarm: true, retries: 3 } as object);
  const seen: unknown[] = [];
  driver.interceptors.request.use((config) => {
    seen.push({ ...config });
    return config;
  });
  await node.chain('v3/thing').post({ json: {}, retries: 1, dnsCache: { ttl: 5 } });
  expect(seen).toMatchObject([{ keepWarm: true, retries: 1, dnsCache: { ttl: 5 } }]);
  expect(platform.requests).toHaveLength(1);
});
