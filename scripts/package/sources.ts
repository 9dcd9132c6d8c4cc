/** Programs that a user may write, to be run and compiled against the packed package. */

const use = `
const sandbox = await Sandbox.start();
const instance = Builder.factory(sandbox.options);
const { data } = await instance.v3.pay.transactions.native.post({
  json: {
    appid: 'wx0000000000000000', mchid: sandbox.options.mchid, description: 'Image形象店', out_trade_no: 'packed-0001',
    notify_url: 'https://example.com/notify', amount: { total: 1 },
  },
});
await sandbox.close();
const platform = await createPlatform();
const webhook = new Webhook(platform.options);
const { body, headers } = await platform.notification({ event_type: 'REFUND.SUCCESS', resource: { out_refund_no: '1' } });
const event = await webhook.parse(body, headers);
if (event.event_type !== 'REFUND.SUCCESS') throw new Error('another event: ' + event.event_type);
const refused = await webhook.parse('{}', {}).catch((error) => error);
if (!(refused instanceof WeChatPayError)) throw new Error('another class: ' + refused);
if (typeof expressWebhook(webhook) !== 'function') throw new Error('no adapter');
if (!data.code_url.startsWith('weixin://')) throw new Error('no code_url: ' + JSON.stringify(data));
`;

const useSm = `
const sandbox = await Sandbox.start({ algorithm: 'SM2' });
const { mchid, base_uri, secret, ...keys } = sandbox.options;
const list = await Builder.factory({ mchid, base_uri, ...sm2(keys) }).v3.certificates.get({ query: { algorithm_type: 'SM2' } });
await sandbox.close();
if (list.data.data[0].serial_no !== Object.keys(keys.certs)[0]) throw new Error('another certificate of SM2');
`;

/** A payment and a notification, and 国密, from ESM and from CJS. */
export const programs = {
  'use.mjs': `import { Builder, WeChatPayError } from 'wechatpay-chain';\nimport { Sandbox } from 'wechatpay-chain/sandbox';\nimport { Webhook } from 'wechatpay-chain/webhook';\nimport { expressWebhook } from 'wechatpay-chain/webhook/express';\nimport { createPlatform } from 'wechatpay-chain/webhook/testing';\n${use}`,
  'use.cjs': `const { Builder, WeChatPayError } = require('wechatpay-chain');\nconst { Sandbox } = require('wechatpay-chain/sandbox');\nconst { Webhook } = require('wechatpay-chain/webhook');\nconst { expressWebhook } = require('wechatpay-chain/webhook/express');\nconst { createPlatform } = require('wechatpay-chain/webhook/testing');\n(async () => {${use}})();`,
  'sm.mjs': `import { Builder } from 'wechatpay-chain';\nimport { Sandbox } from 'wechatpay-chain/sandbox';\nimport { sm2 } from 'wechatpay-chain/sm';\n${useSm}`,
  'sm.cjs': `const { Builder } = require('wechatpay-chain');\nconst { Sandbox } = require('wechatpay-chain/sandbox');\nconst { sm2 } = require('wechatpay-chain/sm');\n(async () => {${useSm}})();`,
} as const;

/** What compiles, and what must not, under every supported TypeScript. */
export const types = `import { ApiError, Builder, isApiError, WeChatPayError } from 'wechatpay-chain';
import { Sandbox } from 'wechatpay-chain/sandbox';
import { NotificationError, Webhook } from 'wechatpay-chain/webhook';
import { redisStore } from 'wechatpay-chain/webhook/redis';
import { sm2 } from 'wechatpay-chain/sm';
import type { TransactionsNativePostResponse } from 'wechatpay-chain/types/v3/pay/transactions';
export const pay = async (): Promise<TransactionsNativePostResponse | undefined> => {
  try {
    const sandbox = await Sandbox.start();
    const { data } = await Builder.factory(sandbox.options).chain('v3/pay/transactions/native').post({
      json: { appid: '', mchid: '', description: '', out_trade_no: '', notify_url: '', amount: { total: 1 } },
    });
    return data;
  } catch (error) {
    if (isApiError(error)) return undefined;
    throw error;
  }
};
export const notified = (webhook: Webhook): Webhook =>
  webhook.on('DirectPayment', async ({ resource }) => void resource.out_trade_no);
export { redisStore };
export const ofSm = (apiV3Key: string | undefined) => {
  const keys = sm2({ serial: '', privateKey: '', certs: {}, apiV3Key });
  return [Builder.factory({ mchid: '', ...keys }), new Webhook({ ...keys }), new Webhook({ ...keys, v2: true, secret: '' })];
};
// Errors are told by instanceof, whichever entry their class is taken from.
class Own extends WeChatPayError {
  constructor(readonly shop: string) {
    super('Own', 'OWN', 'A class of the caller');
  }
}
export const told = (error: unknown): string => {
  if (error instanceof Own) return error.shop;
  if (error instanceof ApiError) return error.status.toFixed();
  if (error instanceof NotificationError) return error.requestId ?? '';
  return error instanceof WeChatPayError ? error.code : '';
};
// What may be left out may be undefined: \`tsc --init\` turns exactOptionalPropertyTypes on.
export const optional = (attach: string | undefined, store: ReturnType<typeof redisStore> | undefined) => {
  const instance = Builder.factory({ mchid: '', serial: '', privateKey: '', certs: {}, secret: process.env.SECRET });
  new Webhook({ certs: {}, apiV3Key: '', secret: process.env.SECRET, store });
  return instance.v3.pay.transactions.native.post({
    timeout: undefined,
    json: { appid: '', mchid: '', description: '', out_trade_no: '', notify_url: '', amount: { total: 1 }, attach },
  });
};
// @ts-expect-error: the SDK itself sets it
export const reserved = () => Builder.factory({ mchid: '', serial: '', privateKey: '', certs: {}, transformRequest: [] });
// @ts-expect-error: misspelt
export const wrong = () => Builder.factory({ mchid: '', serial: '', privateKey: '', certs: {} }).v3.certificatez;
`;

/** Compiles, as a newer axios brings an option that this SDK has never heard of. */
export const newer = `import { Builder } from 'wechatpay-chain';
declare module 'axios' {
  interface AxiosRequestConfig {
    retries?: number;
  }
}
export const call = () =>
  Builder.factory({ mchid: '', serial: '', privateKey: '', certs: {}, retries: 3 }).v3.certificates.get({ retries: 1 });
`;

/**
 * A service whose declarations are emitted: every type that is inferred must have a name that can be written from here,
 * though axios is no dependency of this project.
 */
export const service = `import { ApiError, Builder, type Client, isApiError } from 'wechatpay-chain';
import { Webhook } from 'wechatpay-chain/webhook';
export class PayService {
  readonly client: Client;
  readonly webhook = new Webhook({ certs: {}, apiV3Key: '' });
  constructor() {
    this.client = Builder.factory({ mchid: '', serial: '', privateKey: '', certs: {} });
  }
  pay(out_trade_no: string) {
    return this.client.v3.pay.transactions.native.post({
      json: { appid: '', mchid: '', description: '', out_trade_no, notify_url: '', amount: { total: 1 } },
    });
  }
  payLater = (out_trade_no: string) =>
    this.client.chain('v3/pay/transactions/native').postAsync({
      json: { appid: '', mchid: '', description: '', out_trade_no, notify_url: '', amount: { total: 1 } },
    });
  async query(out_trade_no: string) {
    const response = await this.client['v3/pay/transactions/out-trade-no/{out_trade_no}'].get({
      out_trade_no,
      query: { mchid: '' },
    });
    return { response, data: response.data, headers: response.headers, config: response.config };
  }
  other() {
    return this.client.chain('v3/some/new/{thing_id}').get({ thing_id: '1' });
  }
  both(out_trade_no: string) {
    return Promise.all([this.pay(out_trade_no), this.query(out_trade_no), this.other()]);
  }
  old() {
    return this.client.v2.pay.orderquery.post({ xml: { appid: '', mch_id: '', out_trade_no: '' } });
  }
  signed() {
    return this.client.v3.certificates.toRequest('get');
  }
  driver() {
    return this.client.getDriver();
  }
  node() {
    return this.client.v3.pay.transactions;
  }
  reason(error: unknown) {
    return isApiError(error) ? { error, response: error.response } : undefined;
  }
  failed = (error: ApiError) => error.response;
  received(body: string, headers: Record<string, string>) {
    return this.webhook.parse(body, headers);
  }
}
`;

/** The settings that NestJS 11 writes into a new project, but for its folders; `skipLibCheck` is left off, to be stricter. */
export const nestSettings = [
  ...['--module', 'nodenext', '--moduleResolution', 'nodenext', '--target', 'ES2023', '--types', 'node'],
  ...['--declaration', '--removeComments', '--esModuleInterop', '--isolatedModules', '--strictNullChecks'],
  ...['--emitDecoratorMetadata', '--experimentalDecorators', '--resolvePackageJsonExports', '--outDir', 'built'],
] as const;
