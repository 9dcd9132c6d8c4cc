import { isDeepStrictEqual } from 'node:util';
import { bodyOf, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { hex } from '../random';
import { orderNotExist, Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { TradeType, Transaction } from '../state';
import { checkParties, type World } from '../world';
import * as Order from './transaction';

const BASE = 'v3/pay/transactions';

export const storeTransaction = <T extends Transaction>(world: World, transaction: T): T => {
  world.transactions.set(transaction.out_trade_no, transaction);
  return transaction;
};

/** An order as it is by now. */
export const findTransaction = (world: World, outTradeNo: string): Transaction | undefined => {
  const transaction = world.transactions.get(outTradeNo);
  return transaction && Order.currentTransaction(transaction, world.now());
};

/** The order that a request stands for: a new one, or the one of the same request before. */
const orderFor = (world: World, request: HandlerRequest, type: TradeType): Transaction => {
  const json = bodyOf(request);
  checkParties(world, json);
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
  (world: World, type: TradeType, answer: (order: Transaction) => object) =>
  (request: HandlerRequest): Reply => {
    const order = orderFor(world, request, type);
    if (order.trade_state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭');
    if (order.trade_state !== 'NOTPAY') throw new Refusal(400, 'ORDERPAID', '该订单已支付');
    return { body: answer(storeTransaction(world, Order.placedAgain(order, world.now()))) };
  };

/** The user's account always has the money, so a payment by code succeeds at once. */
const codepay = (world: World, request: HandlerRequest): Reply => {
  const order = orderFor(world, request, 'MICROPAY');
  const settled = order.trade_state === 'NOTPAY' ? storeTransaction(world, Order.paid(order, world.now())) : order;
  return { body: Order.viewOfTransaction(settled) };
};

const known = (world: World, outTradeNo: string | undefined): Transaction => {
  const transaction = findTransaction(world, outTradeNo ?? '');
  if (transaction === undefined) throw orderNotExist();
  return transaction;
};

const query = (world: World, request: HandlerRequest, transaction: () => Transaction): Reply => {
  checkParties(world, { mchid: request.query.get('mchid') }, 'query');
  return { body: Order.viewOfTransaction(transaction()) };
};

/** Only a paid order is found by the platform's number. */
const byTransactionId = (world: World, id: string | undefined): Transaction => {
  const found = [...world.transactions.values()].find(({ paid }) => paid !== undefined && paid.transaction_id === id);
  if (found === undefined) throw orderNotExist();
  return found;
};

const close = (world: World, request: HandlerRequest): Reply => {
  checkParties(world, bodyOf(request));
  storeTransaction(world, Order.close(known(world, request.variables.out_trade_no)));
  return { status: 204 };
};

const reverse = (world: World, request: HandlerRequest): Reply => {
  checkParties(world, bodyOf(request));
  const order = storeTransaction(world, Order.reverse(known(world, request.variables.out_trade_no)));
  return { body: { appid: order.request.appid, mchid: world.mchid, out_trade_no: order.out_trade_no } };
};

const prepayId = ({ prepay_id }: Transaction) => ({ prepay_id });
const h5Url = ({ prepay_id }: Transaction) => ({
  h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}&package=${hex(8)}`,
});
const codeUrl = ({ prepay_id }: Transaction) => ({
  code_url: `weixin://wxpay/bizpayurl?pr=${prepay_id.slice(-9)}`,
});

/** 基础支付: `v3/pay/transactions`. */
export const transactionRoutes = (world: World): Route[] => [
  route(`POST ${BASE}/jsapi`, prepay(world, 'JSAPI', prepayId)),
  route(`POST ${BASE}/app`, prepay(world, 'APP', prepayId)),
  route(`POST ${BASE}/h5`, prepay(world, 'MWEB', h5Url)),
  route(`POST ${BASE}/native`, prepay(world, 'NATIVE', codeUrl)),
  route(`POST ${BASE}/codepay`, (request) => codepay(world, request)),
  route(`GET ${BASE}/id/{transaction_id}`, (request) =>
    query(world, request, () => byTransactionId(world, request.variables.transaction_id)),
  ),
  route(`GET ${BASE}/out-trade-no/{out_trade_no}`, (request) =>
    query(world, request, () => known(world, request.variables.out_trade_no)),
  ),
  route(`POST ${BASE}/out-trade-no/{out_trade_no}/close`, (request) => close(world, request)),
  route(`POST ${BASE}/out-trade-no/{out_trade_no}/reverse`, (request) => reverse(world, request)),
];

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
  if (Order.isOverdue(transaction, world.now())) {
    throw new Error(`pay('${outTradeNo}'): the time_expire of this order has passed; create another.`);
  }
  const settled = Order.paid(transaction, world.now());
  storeTransaction(world, settled);
  if (settled.v2 !== undefined) world.notifyV2({ paid: settled });
  else {
    world.notify({
      event_type: 'TRANSACTION.SUCCESS',
      form: 'DirectPayment',
      url: text(settled.request, 'notify_url'),
      resource: Order.viewOfTransaction(settled),
    });
  }
  return settled.paid.transaction_id;
};
