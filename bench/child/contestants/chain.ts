import { subscribe } from 'node:diagnostics_channel';
import type { BuilderOptions, Client } from '../../../src/index.js';
import type { Contestant, Peer } from '../contestant.js';
import { order, serial } from '../order.js';

/** A client from the built package. */
export const clientOf = async (peer: Peer, port: number, options: Partial<BuilderOptions> = {}): Promise<Client> => {
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

/** The call from the README. */
export const callOf = (client: Client) => async (): Promise<unknown> =>
  (await client.v3.pay.transactions.native.post({ json: order })).data;

/** Registers an interceptor that returns the config unchanged, as a logging one does. */
export const intercept = (client: Client): Client => {
  client
    .getDriver()
    .select('v3')
    .interceptors.request.use((config) => config);
  return client;
};

export const chain: Contestant = async (peer, port) => callOf(await clientOf(peer, port));

export const chainOverAxios: Contestant = async (peer, port) => callOf(await clientOf(peer, port, { adapter: 'http' }));

export const chainIntercepted: Contestant = async (peer, port) => callOf(intercept(await clientOf(peer, port)));

const nothing = (): void => undefined;

/** Listeners that do nothing, on every channel of an attempt. */
export const chainWatched: Contestant = async (peer, port) => {
  for (const name of ['request', 'response', 'refused', 'retry']) subscribe(`wechatpay-chain:${name}`, nothing);
  return callOf(await clientOf(peer, port));
};

export const chainLogged: Contestant = async (peer, port) => {
  const logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  return callOf(await clientOf(peer, port, { logger }));
};
