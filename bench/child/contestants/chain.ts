import { subscribe } from 'node:diagnostics_channel';
import type { BuilderOptions, Client } from '../../../src/index.js';
import type { Webhook } from '../../../src/webhook/index.js';
import type { Contestant, Peer, Shop } from '../contestant.js';
import { order, serial } from '../order.js';

/** A client from the built package. */
export const clientOf = async (
  peer: Omit<Peer, 'port' | 'forgingPort'>,
  port: number,
  options: Partial<BuilderOptions> = {},
): Promise<Client> => {
  const built = new URL('../../../dist/index.js', import.meta.url).href;
  const { Builder }: typeof import('../../../src/index.js') = await import(built);
  return Builder.factory({
    mchid: order.mchid,
    serial,
    privateKey: peer.privateKey,
    certs: { [peer.platformKeyId]: peer.platformKey },
    base_uri: `http://127.0.0.1:${port}/`,
    ...options,
  });
};

/** What receives notifications, from the built package. */
export const chainWebhook = async (keys: {
  platformKeyId: string;
  platformKey: string;
  apiV3Key: string;
}): Promise<Webhook> => {
  const built = new URL('../../../dist/webhook.js', import.meta.url).href;
  const { Webhook }: typeof import('../../../src/webhook/index.js') = await import(built);
  return new Webhook({ certs: { [keys.platformKeyId]: keys.platformKey }, apiV3Key: keys.apiV3Key });
};

/** The calls from the README. */
export const shopOf = ({ v3 }: Client): Shop => ({
  order: async () => (await v3.pay.transactions.native.post({ json: order })).data,
  query: async (out_trade_no) => {
    const query = { mchid: order.mchid };
    return (await v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query })).data;
  },
});

/** Registers an interceptor that returns the config unchanged, as a logging one does. */
export const intercept = (client: Client): Client => {
  client
    .getDriver()
    .select('v3')
    .interceptors.request.use((config) => config);
  return client;
};

export const chain: Contestant = async (peer, port) => shopOf(await clientOf(peer, port));

export const chainOverAxios: Contestant = async (peer, port) => shopOf(await clientOf(peer, port, { adapter: 'http' }));

export const chainIntercepted: Contestant = async (peer, port) => shopOf(intercept(await clientOf(peer, port)));

const nothing = (): void => undefined;

/** Listeners that do nothing, on every channel of an attempt. */
export const chainWatched: Contestant = async (peer, port) => {
  for (const name of ['request', 'response', 'refused', 'retry']) subscribe(`wechatpay-chain:${name}`, nothing);
  return shopOf(await clientOf(peer, port));
};

export const chainLogged: Contestant = async (peer, port) => {
  const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  return shopOf(await clientOf(peer, port, { logger }));
};
