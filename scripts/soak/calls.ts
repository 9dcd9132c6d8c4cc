import { Bill } from '../../src/bill/bill';
import type { Client } from '../../src/client';
import { MediaUtil } from '../../src/upload/media-util';
import { pages, rows } from '../../src/wait/pages';
import { until } from '../../src/wait/until';

/** An order that was made. */
interface Order {
  number: string;
  total: number;
  isPaid: boolean;
  isRefunded: boolean;
}

/** What a shop knows. */
export interface Shop {
  mchid: string;
  notify_url: string;
  /** The latest orders. */
  orders: Order[];
  random: () => number;
  /** Does what the user does, at the platform's control API. */
  act(action: string, body: object): Promise<void>;
}

/** A call that is to be made. */
export interface Turn {
  instance: Client;
  shop: Shop;
  /** Of this call alone, for whatever it makes. */
  number: string;
  /** What every request of it takes. */
  options: { headers: Record<string, string>; signal: AbortSignal | undefined };
}

/** A kind of call. */
export interface Kind {
  name: string;
  weight: number;
  /** What it makes, which is not sent again where a second request might do harm. */
  makes?: 'order' | 'payment' | 'refund' | 'transfer';
  /** @returns what is wrong with the response, if anything is */
  run(turn: Turn): Promise<string | undefined>;
}

const appid = 'wxd678efh567hg6787';

export const phone = '13800138000';

const differs = (found: unknown, expected: unknown, what: string): string | undefined =>
  found === expected ? undefined : `${what} is ${JSON.stringify(found)}, and not ${JSON.stringify(expected)}`;

const madeBy = ({ shop: { mchid, notify_url }, number: out_trade_no }: Turn, total: number) => ({
  ...{ appid, mchid, description: 'Image形象店-深圳腾大-QQ公仔', out_trade_no, notify_url },
  amount: { total },
});

const remember = ({ shop: { orders }, number }: Turn, total: number, isPaid: boolean): Order => {
  const order = { number, total, isPaid, isRefunded: false };
  orders.push(order);
  if (orders.length > 300) orders.shift();
  return order;
};

/** One of the latest orders, or the first that comes where there is none. */
const anOrder = ({ shop: { orders, random } }: Turn, fits: (order: Order) => boolean): Order | undefined => {
  const fitting = orders.slice(-100).filter(fits);
  return fitting[Math.floor(random() * fitting.length)];
};

const pay = async ({ shop }: Turn, order: Order): Promise<void> => {
  order.isPaid = true;
  await shop.act('pay', { out_trade_no: order.number });
};

const ordered: Kind = {
  name: 'POST v3 order',
  weight: 20,
  makes: 'order',
  async run(turn) {
    const { instance, options, shop } = turn;
    const total = 1 + Math.floor(shop.random() * 10_000);
    const { data } = await instance.v3.pay.transactions.native.post({ json: madeBy(turn, total), ...options });
    const order = remember(turn, total, false);
    if (shop.random() < 0.6) await pay(turn, order);
    return typeof data?.code_url === 'string' ? undefined : 'there is no code_url';
  },
};

const queried: Kind = {
  name: 'GET v3 order',
  weight: 20,
  async run(turn) {
    const order = anOrder(turn, () => true);
    if (order === undefined) return undefined;
    const { mchid } = turn.shop;
    const node = turn.instance.v3.pay.transactions.outTradeNo._out_trade_no_;
    const { data } = await node.get({ out_trade_no: order.number, query: { mchid }, ...turn.options });
    return (
      differs(data?.out_trade_no, order.number, 'out_trade_no') ?? differs(data?.amount?.total, order.total, 'total')
    );
  },
};

const paidByCode: Kind = {
  name: 'POST v3 payment by code',
  weight: 6,
  makes: 'payment',
  async run(turn) {
    const { notify_url: _, ...order } = madeBy(turn, 100);
    const json = { ...order, payer: { auth_code: '130061098828009406' }, scene_info: { store_info: { id: '0001' } } };
    const { data } = await turn.instance.v3.pay.transactions.codepay.post({ json, ...turn.options });
    remember(turn, 100, true);
    return differs(data?.out_trade_no, turn.number, 'out_trade_no');
  },
};

const closed: Kind = {
  name: 'POST v3 close, 204',
  weight: 4,
  async run(turn) {
    const order = anOrder(turn, ({ isPaid }) => !isPaid);
    if (order === undefined) return undefined;
    const node = turn.instance.v3.pay.transactions.outTradeNo._out_trade_no_.close;
    const json = { mchid: turn.shop.mchid };
    const { status } = await node.post({ out_trade_no: order.number, json, ...turn.options });
    return differs(status, 204, 'the status');
  },
};

const refunded: Kind = {
  name: 'POST v3 refund',
  weight: 6,
  makes: 'refund',
  async run(turn) {
    const order = anOrder(turn, ({ isPaid, isRefunded }) => isPaid && !isRefunded);
    if (order === undefined) return undefined;
    order.isRefunded = true;
    const { number, total } = order;
    const json = {
      ...{ out_trade_no: number, out_refund_no: turn.number, notify_url: turn.shop.notify_url },
      amount: { refund: total, total, currency: 'CNY' },
    };
    const { data } = await turn.instance.v3.refund.domestic.refunds.post({ json, ...turn.options });
    return differs(data?.out_refund_no, turn.number, 'out_refund_no');
  },
};

const transferred: Kind = {
  name: 'POST v3 transfer, encrypted field',
  weight: 5,
  makes: 'transfer',
  async run(turn) {
    const json = {
      ...{ appid, out_bill_no: turn.number, openid: 'o-MYE421800elYMDE34nYD456Xoy', transfer_amount: 400 },
      ...{ transfer_remark: '新会员有礼', transfer_scene_id: '1000', user_name: '张三' },
      transfer_scene_report_infos: [
        { info_type: '活动名称', info_content: '新会员有礼' },
        { info_type: '奖励说明', info_content: '注册会员抽奖一等奖' },
      ],
    };
    const { data } = await turn.instance.v3.fundApp.mchTransfer.transferBills.post({ json, ...turn.options });
    return differs(data?.out_bill_no, turn.number, 'out_bill_no');
  },
};

const receiverAdded: Kind = {
  name: 'POST v3 receiver, encrypted field',
  weight: 3,
  async run({ instance, options }) {
    const json = {
      appid,
      type: 'MERCHANT_ID',
      account: '1900000110',
      name: '示例商户',
      relation_type: 'STORE',
    } as const;
    const { data } = await instance.v3.profitsharing.receivers.add.post({ json, ...options });
    return differs(data?.account, '1900000110', 'account');
  },
};

const told: Kind = {
  name: 'POST and DELETE v3 where complaints are told',
  weight: 3,
  async run({ instance, options, shop: { random, notify_url } }) {
    const node = instance.v3.merchantService.complaintNotifications;
    if (random() < 0.5) await node.delete(options);
    else await node.post({ json: { url: notify_url }, ...options });
    return undefined;
  },
};

const uploaded: Kind = {
  name: 'POST v3 upload, 200 kB',
  weight: 3,
  async run({ instance, options }) {
    const body = new MediaUtil('license.jpg', Buffer.alloc(200_000, 'jpg'));
    const { data } = await instance.v3.merchant.media.upload.post({ body, ...options });
    return typeof data?.media_id === 'string' ? undefined : 'there is no media_id';
  },
};

const beijing = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const billed: Kind = {
  name: 'GET v3 bill, its rows',
  weight: 0.7,
  async run({ instance, options }) {
    const query = { bill_date: beijing(), tar_type: 'GZIP' } as const;
    const counted = { detail: 0, summary: 0 };
    const applied = instance.v3.bill.tradebill.get({ query, ...options });
    for await (const { kind } of Bill.rows(instance, applied, options)) counted[kind] += 1;
    return differs(counted.summary, 1, 'the number of summaries');
  },
};

const complained: Kind = {
  name: 'GET v3 complaints, rows, decrypted',
  weight: 2,
  async run(turn) {
    const { instance, options, shop } = turn;
    const order = anOrder(turn, ({ isPaid, isRefunded }) => isPaid && !isRefunded);
    const payer_phone = phone;
    if (order !== undefined) await shop.act('complain', { out_trade_no: order.number, payer_phone });
    const query = { begin_date: beijing(), end_date: beijing(), limit: 20 };
    let seen = 0;
    for await (const row of rows(instance.v3.merchantService.complaintsV2, { query, ...options })) {
      seen += 1;
      if (row.payer_phone !== phone) return `payer_phone is ${row.payer_phone}`;
      if (seen === 50) break;
    }
    return undefined;
  },
};

const paged: Kind = {
  name: 'GET v3 complaints, pages',
  weight: 1,
  async run({ instance, options }) {
    const query = { begin_date: beijing(), end_date: beijing(), limit: 10 };
    let seen = 0;
    for await (const { data } of pages(instance.v3.merchantService.complaintsV2, { query, ...options })) {
      seen += 1;
      if (data?.limit !== 10) return `limit is ${data?.limit}`;
      if (seen === 3) break;
    }
    return undefined;
  },
};

const awaited: Kind = {
  name: 'until an order is paid',
  weight: 3,
  async run(turn) {
    const { instance, options, shop } = turn;
    const order = anOrder(turn, ({ isPaid }) => !isPaid);
    if (order === undefined) return undefined;
    setTimeout(() => pay(turn, order), 200);
    const node = instance.v3.pay.transactions.outTradeNo._out_trade_no_;
    const { data } = await until(
      (signal) => node.get({ ...options, out_trade_no: order.number, query: { mchid: shop.mchid }, signal }),
      { every: 100, within: 1500, done: ({ data }) => data?.trade_state !== 'NOTPAY', signal: options.signal },
    );
    return differs(data?.out_trade_no, order.number, 'out_trade_no');
  },
};

const certified: Kind = {
  name: 'GET v3 certificates',
  weight: 2,
  async run({ instance, options }) {
    const { data } = await instance.v3.certificates.get(options);
    return Array.isArray(data?.data) ? undefined : 'there is no list';
  },
};

const orderedInV2: Kind = {
  name: 'POST v2 order',
  weight: 6,
  makes: 'order',
  async run(turn) {
    const { mchid: mch_id, notify_url } = turn.shop;
    const xml = {
      ...{
        appid,
        mch_id,
        body: 'Image形象店',
        spbill_create_ip: '14.23.150.211',
        trade_type: 'NATIVE',
        product_id: '1',
      },
      ...{ out_trade_no: turn.number, total_fee: 100, notify_url },
    };
    const { data } = await turn.instance.v2.pay.unifiedorder.post({ xml, ...turn.options });
    await pay(turn, remember(turn, 100, false));
    return typeof data?.code_url === 'string' ? undefined : 'there is no code_url';
  },
};

const queriedInV2: Kind = {
  name: 'POST v2 query',
  weight: 5,
  async run(turn) {
    const order = anOrder(turn, () => true);
    if (order === undefined) return undefined;
    const xml = { appid, mch_id: turn.shop.mchid, out_trade_no: order.number };
    const { data } = await turn.instance.v2.pay.orderquery.post({ xml, ...turn.options });
    return (
      differs(data?.out_trade_no, order.number, 'out_trade_no') ??
      differs(data?.total_fee, `${order.total}`, 'total_fee')
    );
  },
};

const paidByCodeInV2: Kind = {
  name: 'POST v2 payment by code',
  weight: 4,
  makes: 'payment',
  async run(turn) {
    const xml = {
      ...{ appid, mch_id: turn.shop.mchid, body: 'Image形象店', spbill_create_ip: '14.23.150.211' },
      ...{ out_trade_no: turn.number, total_fee: 100, auth_code: '130061098828009406' },
    };
    const { data } = await turn.instance.v2.pay.micropay.post({ xml, ...turn.options });
    remember(turn, 100, true);
    return differs(data?.out_trade_no, turn.number, 'out_trade_no');
  },
};

const unreachable: Kind = {
  name: 'to a port where nobody listens',
  weight: 1,
  makes: 'order',
  async run(turn) {
    const options = { ...turn.options, base_uri: 'http://127.0.0.1:1/' };
    await turn.instance.v3.pay.transactions.native.post({ json: madeBy(turn, 1), ...options });
    return 'it succeeded';
  },
};

const misused: Kind = {
  name: 'one that cannot be sent',
  weight: 1,
  makes: 'order',
  async run(turn) {
    const bodies = { json: madeBy(turn, 1), body: 'x' };
    await turn.instance.v3.pay.transactions.native.post({ ...bodies, ...turn.options } as never);
    return 'it succeeded';
  },
};

export const kinds: readonly Kind[] = [
  ...[ordered, queried, paidByCode, closed, refunded, transferred, receiverAdded, told, uploaded, billed, complained],
  ...[paged, awaited, certified, orderedInV2, queriedInV2, paidByCodeInV2, unreachable, misused],
];
