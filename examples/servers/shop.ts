/** What the servers beside this file share: one webhook, and what the shop does with a payment. */
import { Webhook } from '../../src/webhook';

const { PUBLIC_KEY_ID = '', PUBLIC_KEY = '', API_V3_KEY = '' } = process.env;

/**
 * 微信支付公钥 (its id, and the key itself or a `file://` URL to it) and APIv3密钥 come from the environment; a shop with
 * several replicas gives a `redisStore` or a `pgStore` as well.
 */
export const webhook = new Webhook({ certs: { [PUBLIC_KEY_ID]: PUBLIC_KEY }, apiV3Key: API_V3_KEY });

webhook.on('DirectPayment', async ({ resource }) => {
  console.log(`paid ${resource.out_trade_no}`);
});
webhook.on('CombinePayment', async ({ resource }) => {
  console.log(`paid ${resource.combine_out_trade_no}`);
});
webhook.on('REFUND.SUCCESS', 'DirectRefund', async ({ resource }) => {
  console.log(`refunded ${resource.out_refund_no}`);
});

/** Where to listen; a port of 0 is any free one. */
export const port = Number(process.env.PORT ?? 3000);

/** Says where notifications are taken. */
export const listening = (at: number): void => console.log(`listening at http://127.0.0.1:${at}/notify`);
