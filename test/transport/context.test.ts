import { executionAsyncId } from 'node:async_hooks';
import type { InternalAxiosRequestConfig } from 'axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { LooseNode } from '../../types/core.js';
import { type Platform, type Reply, startPlatform } from '../support/platform';

let platform: Platform;
let reply: (path: string) => Reply | Promise<Reply>;
beforeAll(async () => {
  platform = await startPlatform(({ target }) => reply(target));
});
afterAll(() => platform.close());

/** Whether Node.js follows every promise of the process, which makes each `await` several times as dear. */
const isFollowed = async (): Promise<boolean> => {
  await undefined;
  return executionAsyncId() !== 0;
};

/** A client whose interceptor writes every config anew, so that nothing in it names the call. */
const makeIntercepted = (hold: (url: string | undefined) => Promise<void> = async () => undefined): LooseNode => {
  const client = Builder.factory({ ...platform.options, base_uri: platform.url });
  const { interceptors } = client.getDriver().select('v3');
  interceptors.request.use(async ({ method, url, baseURL, data, headers, adapter, responseType }) => {
    await hold(url);
    return { method, url, baseURL, data, headers, adapter, responseType } as InternalAxiosRequestConfig;
  });
  return client as unknown as LooseNode;
};

describe('calls past an interceptor', () => {
  it('leave no promise of the process followed, however they end', async () => {
    reply = (path) => (path.endsWith('fails') ? { status: 500 } : { body: '{}' });
    expect(await isFollowed()).toBe(false);
    const clients = Array.from({ length: 5 }, () => makeIntercepted());
    for (const path of ['v3/thing', 'v3/fails']) {
      await Promise.allSettled(clients.map((client) => client.chain(path).get()));
      expect(await isFollowed()).toBe(false);
    }
  });

  it('are told apart as long as one of them runs, whichever ends first', async () => {
    const template = 'v3/merchant-service/complaints-v2';
    reply = () => ({ body: JSON.stringify({ data: [{ payer_phone: platform.seal('138') }] }) });
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const client = makeIntercepted(async (url) => (url?.includes('limit=1') ? held : undefined));
    const slow = client.chain(template).get({ query: { limit: 1 } });
    await client.chain(template).get();
    goOn();
    expect((await slow).data).toEqual({ data: [{ payer_phone: '138' }] });
  });
});
