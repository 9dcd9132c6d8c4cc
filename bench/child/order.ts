/** The path that every contestant calls. */
export const path = '/v3/pay/transactions/native';

/** The request body. */
export const order = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://example.com/notify',
  amount: { total: 100 },
} as const;

/** Where an order is asked after. */
export const targetOf = (out_trade_no: string): string =>
  `/v3/pay/transactions/out-trade-no/${encodeURIComponent(out_trade_no)}?mchid=${order.mchid}`;

/** The response body, always the same. */
export const body = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl?pr=abc' });

/** The serial number of the merchant's certificate. */
export const serial = '3775B6A45ACD588826D15E583A95F5DD00000000';
