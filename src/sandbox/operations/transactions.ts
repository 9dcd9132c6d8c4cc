import { isDeepStrictEqual } from 'node:util';
import { bodyOf, type JsonObject, pick, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { hex } from '../random';
import { invalidRequest, orderNotExist, Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { PaidTransaction, TradeType, Transaction } from '../state';
import { checkParties, type World } from '../world';
import { couponsFor, useCoupons } from './favor';
import * as Order from './transaction';

/** Who orders: a merchant for itself, or a partner for one of its merchants. */
interface Role {
  /** Of its paths. */
  readonly base: string;
  /** What names it in its requests. */
  readonly mchid: 'mchid' | 'sp_mchid';
  /** What names those that an order belongs to, in requests about it. */
  readonly parties: readonly string[];
}

const merchant: Role = { base: 'v3/pay/transactions', mchid: 'mchid', parties: ['mchid'] };
const partner: Role = {
  base: 'v3/pay/partner/transactions',
  mchid: 'sp_mchid',
  parties: ['sp_mchid', 'sub_mchid'],
};

/** An order belongs to the role that placed it: to the other it does not exist, and neither does a part of a combined one. */
const isOf = ({ request, combine_out_trade_no }: Transaction, { mchid }: Role): boolean =>
  combine_out_trade_no === undefined && text(request, mchid) !== '';

export const storeTransaction = <T extends Transaction>(world: World, transaction: T): T => {
  world.transactions.set(transaction.out_trade_no, transaction);
  return transaction;
};

/** An order as it is by now. */
export const findTransaction = (world: World, outTradeNo: string): Transaction | undefined => {
  const transaction = world.transactions.get(outTradeNo);
  return transaction && Order.currentTransaction(transaction, world.now());
};

/** The paid order that a payment's number belongs to. */
export const findPaid = (world: World, transactionId: string): PaidTransaction | undefined => {
  for (const order of world.transactions.values()) {
    const { paid } = order;
    if (paid?.transaction_id === transactionId) return { ...order, paid };
  }
  return undefined;
};

/** The order that a request stands for: a new one, or the one of the same request before. */
const orderFor = (world: World, request: HandlerRequest, type: TradeType, role: Role): Transaction => {
  const json = bodyOf(request);
  checkParties(world, json, 'body', role.mchid);
  const fresh = Order.order(json, type, world.now());
  const known = findTransaction(world, fresh.out_trade_no);
  if (known === undefined) {
    Order.checkTerms(json, world.now());
    return storeTransaction(world, fresh);
  }
  if (known.trade_type !== type || !isDeepStrictEqual(known.request, json)) {
    throw new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复');
  }
  return known;
};

const prepay =
  (world: World, role: Role, type: TradeType, answer: (order: Transaction) => object) =>
  (request: HandlerRequest): Reply => {
    const order = orderFor(world, request, type, role);
    if (order.trade_state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭');
    if (order.trade_state !== 'NOTPAY') throw new Refusal(400, 'ORDERPAID', '该订单已支付');
    return { body: answer(storeTransaction(world, Order.placedAgain(order, world.now()))) };
  };

/** The order is paid, with what the user's coupons take off. */
const settle = (world: World, order: Transaction): PaidTransaction => {
  const settled = storeTransaction(world, Order.paid(order, world.now(), couponsFor(world, order)));
  useCoupons(world, settled);
  return settled;
};

/** The user's account always has the money, so a payment by code succeeds at once. */
const codepay = (world: World, role: Role, request: HandlerRequest): Reply => {
  const order = orderFor(world, request, 'MICROPAY', role);
  const settled = order.trade_state === 'NOTPAY' ? settle(world, order) : order;
  return { body: Order.viewOfTransaction(settled) };
};

/** An order by the merchant's number, or by the platform's, which only a paid one has. */
const known = (world: World, role: Role, variables: HandlerRequest['variables'], named: JsonObject): Transaction => {
  const { out_trade_no = '', transaction_id } = variables;
  const transaction =
    transaction_id === undefined ? findTransaction(world, out_trade_no) : findPaid(world, transaction_id);
  if (transaction === undefined || !isOf(transaction, role)) throw orderNotExist();
  const other = role.parties.find((name) => text(named, name) !== text(transaction.request, name));
  if (other === 'sub_mchid') throw invalidRequest('子商户号与订单不匹配');
  return transaction;
};

const query = (world: World, role: Role, { query: asked, variables }: HandlerRequest): Reply => {
  const named = Object.fromEntries(asked);
  checkParties(world, named, 'query', role.mchid);
  return { body: Order.viewOfTransaction(known(world, role, variables, named)) };
};

const close = (world: World, role: Role, request: HandlerRequest): Reply => {
  const named = bodyOf(request);
  checkParties(world, named, 'body', role.mchid);
  storeTransaction(world, Order.close(known(world, role, request.variables, named)));
  return { status: 204 };
};

const reverse = (world: World, role: Role, request: HandlerRequest): Reply => {
  const named = bodyOf(request);
  checkParties(world, named, 'body', role.mchid);
  const order = storeTransaction(world, Order.reverse(known(world, role, request.variables, named), world.now()));
  const { out_trade_no } = order;
  return { body: { ...pick(order.request, ['appid', 'mchid', ...Order.ofPartner]), out_trade_no } };
};

/** How an order answers by the way in which it is paid. */
type Prepaid = Pick<Transaction, 'prepay_id'>;
export const byPrepayId = ({ prepay_id }: Prepaid) => ({ prepay_id });
export const byH5Url = ({ prepay_id }: Prepaid) => ({
  h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}&package=${hex(8)}`,
});
export const byCodeUrl = ({ prepay_id }: Prepaid) => ({
  code_url: `weixin://wxpay/bizpayurl?pr=${prepay_id.slice(-9)}`,
});

const routesOf = (world: World, role: Role): Route[] => {
  const { base } = role;
  return [
    route(`POST ${base}/jsapi`, prepay(world, role, 'JSAPI', byPrepayId)),
    route(`POST ${base}/app`, prepay(world, role, 'APP', byPrepayId)),
    route(`POST ${base}/h5`, prepay(world, role, 'MWEB', byH5Url)),
    route(`POST ${base}/native`, prepay(world, role, 'NATIVE', byCodeUrl)),
    route(`POST ${base}/codepay`, (request) => codepay(world, role, request)),
    route(`GET ${base}/id/{transaction_id}`, (request) => query(world, role, request)),
    route(`GET ${base}/out-trade-no/{out_trade_no}`, (request) => query(world, role, request)),
    route(`POST ${base}/out-trade-no/{out_trade_no}/close`, (request) => close(world, role, request)),
    route(`POST ${base}/out-trade-no/{out_trade_no}/reverse`, (request) => reverse(world, role, request)),
  ];
};

/** 基础支付 of merchants and of partners: `v3/pay/transactions` and `v3/pay/partner/transactions`. */
export const transactionRoutes = (world: World): Route[] => [...routesOf(world, merchant), ...routesOf(world, partner)];

/**
 * The user pays an order.
 *
 * @returns the platform's number of the payment
 * @throws Error when there is no such order, or nothing to pay
 */
export const payTransaction = (world: World, outTradeNo: string): string => {
  const transaction = findTransaction(world, outTradeNo);
  if (transaction?.trade_state !== 'NOTPAY') {
    const found =
      transaction === undefined ? 'does not exist; create it' : `is ${transaction.trade_state}; create another`;
    throw new Error(`pay('${outTradeNo}'): this order ${found} in the sandbox first.`);
  }
  if (transaction.combine_out_trade_no !== undefined) {
    throw new Error(
      `pay('${outTradeNo}'): this order is a part of a combined one; pay('${transaction.combine_out_trade_no}') pays it as a whole.`,
    );
  }
  if (Order.isOverdue(transaction, world.now())) {
    throw new Error(`pay('${outTradeNo}'): the time_expire of this order has passed; create another.`);
  }
  const settled = settle(world, transaction);
  if (settled.v2 !== undefined) world.notifyV2({ paid: settled });
  else {
    world.notify({
      event_type: 'TRANSACTION.SUCCESS',
      form: isOf(settled, partner) ? 'PartnerPayment' : 'DirectPayment',
      url: text(settled.request, 'notify_url'),
      resource: Order.viewOfTransaction(settled),
    });
  }
  return settled.paid.transaction_id;
};
