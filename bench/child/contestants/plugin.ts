import { Agent } from 'node:http';
import { createRequire } from 'node:module';
import type { Contestant, Peer } from '../contestant.js';
import { order, serial } from '../order.js';

type Send = (data: object, config?: object) => Promise<{ data: unknown }>;

/** The part of the plugin's API used here. Its own types cannot be imported, because it is installed on demand. */
export interface PluginClient {
  v2: { pay: { orderquery: { post: Send } } };
  v3: {
    pay: {
      transactions: {
        native: { post: Send };
        outTradeNo: { $out_trade_no$: { get: Send } } & Record<string, { get: Send }>;
      };
    };
  };
}

export interface Plugin {
  Wechatpay: new (options: object) => PluginClient;
  Aes: { AesGcm: { decrypt(ciphertext: string, key: string, nonce: string, associated_data: string): string } };
  Formatter: { response(timestamp: string, nonce: string, body: string): string };
  Rsa: { verify(message: string, signature: string, publicKey: string): boolean };
}

export const loadPlugin = (): Plugin => createRequire(import.meta.url)('wechatpay-axios-plugin');

/** A client set up as in the plugin's README, with a keep-alive agent like every other contestant. */
export const pluginClient = (peer: Omit<Peer, 'port' | 'forgingPort'>, port: number, options = {}): PluginClient => {
  const { Wechatpay } = loadPlugin();
  return new Wechatpay({
    mchid: order.mchid,
    serial,
    privateKey: peer.privateKey,
    certs: { [peer.platformKeyId]: peer.platformKey },
    baseURL: `http://127.0.0.1:${port}/`,
    httpAgent: new Agent({ keepAlive: true }),
    ...options,
  });
};

export const plugin: Contestant = async (peer, port) => {
  const { transactions } = pluginClient(peer, port).v3.pay;
  const params = { mchid: order.mchid };
  return {
    order: async () => (await transactions.native.post(order)).data,
    query: async (out_trade_no) => (await transactions.outTradeNo.$out_trade_no$.get({ params, out_trade_no })).data,
  };
};
