import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Builder } from 'wechatpay-chain';
import { Webhook } from 'wechatpay-chain/webhook';

/**
 * What a shop does with WeChat Pay, whatever framework it has. A real one keeps its orders in a database, and the number of
 * an order or a refund is there before it is sent.
 *
 * @param options for `Builder.factory`
 * @param notify_url where WeChat Pay reaches this shop
 */
export const createShop = (options, notify_url) => {
  const instance = Builder.factory(options);
  const orders = new Map();
  const webhook = Webhook.from(instance);

  webhook.on('DirectPayment', ({ resource: { out_trade_no, amount } }) => {
    const order = orders.get(out_trade_no);
    if (order?.total !== amount.total) throw new Error(`${out_trade_no} was not ordered for ${amount.total} 分`);
    order.state = 'PAID';
  });
  webhook.on('REFUND.SUCCESS', 'DirectRefund', ({ resource: { out_trade_no } }) => {
    orders.get(out_trade_no).state = 'REFUNDED';
  });

  return {
    webhook,

    /** @param total 分 */
    async place(total) {
      const out_trade_no = randomUUID().replaceAll('-', '');
      orders.set(out_trade_no, { total, state: 'PLACED' });
      const { data } = await instance.v3.pay.transactions.native.post({
        json: {
          appid: 'wxd678efh567hg6787',
          mchid: options.mchid,
          description: 'Image形象店-深圳腾大-QQ公仔',
          out_trade_no,
          notify_url,
          amount: { total },
        },
      });
      return { out_trade_no, code_url: data.code_url };
    },

    find(out_trade_no) {
      return { state: orders.get(out_trade_no)?.state };
    },

    async refund(out_trade_no) {
      const { total } = orders.get(out_trade_no);
      const { data } = await instance.v3.refund.domestic.refunds.post({
        json: {
          out_trade_no,
          out_refund_no: `${out_trade_no}-1`, // the same each time: a repeat refunds nothing twice
          notify_url,
          amount: { refund: total, total, currency: 'CNY' },
        },
      });
      return { status: data.status };
    },
  };
};

/** The options of a merchant, from a file as `npx wechatpay-chain sandbox` writes it. */
export const readOptions = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** The shop that `npm start` opens, from the environment. */
export const openShop = ({ PORT = '3000', WECHATPAY_OPTIONS = '.wechatpay/options.json' } = process.env) => ({
  port: Number(PORT),
  shop: createShop(readOptions(WECHATPAY_OPTIONS), `http://127.0.0.1:${PORT}/notify`),
});
