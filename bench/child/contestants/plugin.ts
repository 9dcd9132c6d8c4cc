import { Agent } from 'node:http';
import { createRequire } from 'node:module';
import type { Contestant } from '../contestant.js';
import { order, serial } from '../order.js';

/** What is used of it here; its own types are there only once it is installed. */
interface Plugin {
  Wechatpay: new (
    options: object,
  ) => { v3: { pay: { transactions: { native: { post(json: object): Promise<{ data: unknown }> } } } } };
}

/** wechatpay-axios-plugin, as its README has it, with an agent that keeps its connections like everybody's here. */
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
