// Serves what is read, and takes what is sent, in a process of its own, so that only the SDK's is measured.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { startPlatform } from '../../test/support/platform';
import { largestOf } from './largest';
import { secret, sizes } from './sizes';

const platform = await startPlatform(({ target }) => {
  const path = target.split('?')[0] ?? '';
  const made = answers[path];
  if (made === undefined) throw new Error(`Nothing is served at ${target}.`);
  return made;
});

const sha1 = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('hex');

const json = (value: unknown) => ({ body: JSON.stringify(value) });

/** A row of a list of complaints, as documented, with one field that is encrypted for the merchant. */
const complaint = (number: number) => ({
  ...{ complaint_id: `2002018202001010800${number}`.slice(0, 27), complaint_time: '2015-05-20T13:29:35+08:00' },
  ...{ complaint_detail: '反馈一个重复扣费的问题'.repeat(10), complaint_state: 'PENDING', problem_type: 'REFUND' },
  payer_phone: platform.seal(`1380013${number}`),
  complaint_order_info: [{ transaction_id: '4200000404201909069117582536', out_trade_no: `N${number}`, amount: 3 }],
});

/** A day's trade bill, each cell as documented. */
const billOf = (rows: number): Buffer => {
  const columns =
    '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
  const cells = (number: number): string =>
    `\`2024-06-01 10:00:00,\`wx8888888888888888,\`1900000109,\`0,\`,\`42000004042019090691${`${number}`.padStart(8, '0')},\`order-${number},\`o-MYE421800elYMDE34nYD456Xoy,\`NATIVE,\`SUCCESS,\`OTHERS,\`CNY,\`1.00,\`0.00,\`0,\`0,\`0.00,\`0.00,\`,\`,\`Image形象店-深圳腾大-QQ公仔,\`,\`0.01000,\`0.60%,\`1.00,\`0.00,\``;
  const lines = Array.from({ length: rows }, (_, number) => cells(number));
  const sums = `总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n\`${rows},\`${rows}.00,\`0.00,\`0.00,\`${rows / 100}.00,\`${rows}.00,\`0.00`;
  return Buffer.from(`\uFEFF${columns}\r\n${lines.join('\r\n')}\r\n${sums}\r\n`);
};

const elements = (fields: Readonly<Record<string, string>>): string =>
  `<xml>${Object.entries(fields)
    .map(([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`)
    .join('')}</xml>`;

/** A response of APIv2, signed by MD5. */
const xml = (fields: Readonly<Record<string, string>>) => {
  const pairs = Object.keys(fields)
    .sort()
    .map((name) => `${name}=${fields[name]}`);
  const sign = createHash('md5')
    .update([...pairs, `key=${secret}`].join('&'))
    .digest('hex')
    .toUpperCase();
  return { body: elements({ ...fields, sign }), signed: false, headers: { 'Content-Type': 'text/xml' } };
};

/** An order that was paid with as many coupons as a list may have. */
const withCoupons = (count: number): Record<string, string> => {
  const coupons = Array.from({ length: count }, (_, at) => [
    [`coupon_type_${at}`, 'CASH'],
    [`coupon_id_${at}`, `1000${at}`],
    [`coupon_fee_${at}`, '1'],
  ]).flat();
  return {
    ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', appid: 'wx8888888888888888', mch_id: platform.mchid },
    ...{ out_trade_no: 'order-1', trade_state: 'SUCCESS', total_fee: '100', coupon_count: `${count}` },
    ...Object.fromEntries(coupons),
  };
};

const bill = billOf(sizes.rows);
const packed = gzipSync(bill);
const applied = (path: string) => ({
  download_url: `${platform.url}v3/billdownload/file/${path}?token=x`,
  hash_type: 'SHA1',
  hash_value: sha1(bill),
});
const page = Array.from({ length: sizes.page }, (_, number) => complaint(1000 + number));
const file = (body: Buffer) => ({ body, signed: false, headers: { 'Content-Type': 'application/octet-stream' } });
const { name, row } = largestOf();

const answers: Readonly<Record<string, { body: string | Buffer; signed?: boolean; headers?: Record<string, string> }>> =
  {
    '/v3/merchant-service/complaints-v2': json({ data: page, limit: sizes.page, offset: 0, total_count: sizes.page }),
    '/v3/largest': json(row),
    '/v3/megabyte': json({
      data: Array.from({ length: 600 }, (_, number) => ({ ...complaint(1000), number, payer_phone: 'x'.repeat(344) })),
    }),
    '/v3/bill/tradebill': json(applied('plain')),
    '/v3/bill/fundflowbill': json(applied('packed')),
    '/v3/billdownload/file/plain': file(bill),
    '/v3/billdownload/file/packed': file(packed),
    '/v3/merchant/media/upload': json({ media_id: 'x' }),
    '/v3/merchant/media/video_upload': json({ media_id: 'x' }),
    '/v3/profitsharing/orders': json({ transaction_id: 'x', out_order_no: 'x', order_id: 'x', state: 'PROCESSING' }),
    '/v3/pay/transactions/native': json({ code_url: 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz' }),
    '/pay/orderquery': xml(withCoupons(sizes.coupons)),
    '/pay/downloadbill': { body: bill, signed: false, headers: { 'Content-Type': 'text/plain' } },
  };

process.once('disconnect', () => platform.close());
process.send?.({
  options: { ...platform.options, base_uri: platform.url, secret },
  largest: { name, bytes: Buffer.byteLength(JSON.stringify(row)) },
});
