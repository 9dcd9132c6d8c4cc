const { Webhook } = require('wechatpay-chain/webhook');

/**
 * Sells one thing; what has been paid is in `paid`.
 *
 * @param instance a client, of the sandbox in tests and of the merchant in production
 */
const createCounter = (instance, { mchid }) => {
  const paid = new Set();
  const webhook = Webhook.from(instance).on('DirectPayment', ({ resource }) => {
    paid.add(resource.out_trade_no);
  });
  const order = async (out_trade_no, notify_url) => {
    const { data } = await instance.v3.pay.transactions.native.post({
      json: {
        appid: 'wxd678efh567hg6787',
        mchid,
        description: 'Image形象店-深圳腾大-QQ公仔',
        out_trade_no,
        notify_url,
        amount: { total: 100 }, // 分
      },
    });
    return data.code_url;
  };
  const refund = async (out_trade_no) => {
    const { data } = await instance.v3.refund.domestic.refunds.post({
      json: { out_trade_no, out_refund_no: `${out_trade_no}-1`, amount: { refund: 100, total: 100, currency: 'CNY' } },
    });
    return data.status;
  };
  return { webhook, paid, order, refund };
};

module.exports = { createCounter };
