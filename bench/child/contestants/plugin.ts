import { Agent } from 'node:http';
import { createRequire } from 'node:module';
import type { Contestant } from '../contestant.js';
import { order, serial } from '../order.js';

/** The part of the plugin's API used here. Its own types cannot be imported, because it is installed on demand. */
interface Plugin {
  Wechatpay: new (
    options: object,
  ) => { v3: { pay: { transactions: { native: { post(json: object): Promise<{ data: unknown }> } } } } };
}

/** wechatpay-axios-plugin, set up as in its README, with a keep-alive agent like every other contestant. */
export const plugin: Contestant = async ({ privateKey, platformKeyId, platformKey }, port) => {
  const { Wechatpay }: Plugin = createRequire(import.meta.url)('wechatpay-axios-plugin');
  const { v3 } = new Wechatpay({
    mchid: order.mchid,
    serial,
    privateKey,
    certs: { [platformKeyId]: platformKey },
    baseURL: `http://127.0.0.1:${port}/`,
    httpAgent: new Agent({ keepAlive: true }),
  });
  return async () => (await v3.pay.transactions.native.post(order)).data;
};
