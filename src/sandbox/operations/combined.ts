import { isDeepStrictEqual } from 'node:util';
import { bodyOf, type JsonObject, listOf, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { invalidRequest, Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { CombinedOrder, TradeType, Transaction } from '../state';
import { checkParties, type World } from '../world';
import { checkCombined, combine, keptRequest, namesAll, viewOfCombinedOrder } from './combined-order';
import * as Order from './transaction';
import { byCodeUrl, byH5Url, byPrepayId, findTransaction, storeTransaction } from './transactions';

const BASE = 'v3/combine-transactions';

/** An order of a combined one, and the world of whom it belongs to. */
interface Part {
  readonly owner: World;
  readonly sub: Transaction;
}

/** Whom an order of a combined one belongs to: the merchant that is paid, where the sandbox has it. */
const ownerOf = (world: World, mchid: string): World => world.worlds.get(mchid) ?? world;

/** Its orders as they are by now. */
const partsOf = (world: World, { combine_out_trade_no, sub_orders, request }: CombinedOrder): readonly Part[] => {
  const mchids = listOf(request, 'sub_orders').map((sub) => text(sub, 'mchid'));
  return sub_orders.flatMap((number, index) =>
    // With whoever combined it: those of a merchant that the sandbox did not have when it was ordered.
    [world, ownerOf(world, mchids[index] ?? '')]
      .flatMap((owner) => {
        const sub = findTransaction(owner, number);
        return sub?.combine_out_trade_no === combine_out_trade_no ? [{ owner, sub }] : [];
      })
      .slice(0, 1),
  );
};

export const subsOf = (world: World, order: CombinedOrder): readonly Transaction[] =>
  partsOf(world, order).map(({ sub }) => sub);

/** A combined order as a query shows it. */
export const viewOfCombined = (world: World, order: CombinedOrder): JsonObject =>
  viewOfCombinedOrder(order, subsOf(world, order));

const place = (world: World, json: JsonObject, type: TradeType): CombinedOrder => {
  checkCombined(json, world.now());
  const { order, subs } = combine(json, type, world.now());
  const parts = subs.map((sub) => ({ sub, owner: ownerOf(world, text(sub.request, 'mchid')) }));
  const isUsed = ({ sub: { out_trade_no }, owner }: Part): boolean =>
    [world, owner].some(({ transactions }) => transactions.has(out_trade_no));
  if (parts.some(isUsed)) throw used();
  for (const { owner, sub } of parts) storeTransaction(owner, sub);
  return order;
};

const used = (): Refusal => new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复');

const prepay =
  (world: World, type: TradeType, answer: (order: CombinedOrder) => object) =>
  (request: HandlerRequest): Reply => {
    const json = keptRequest(bodyOf(request), world.decrypt);
    checkParties(world, json, 'body', 'combine_mchid');
    const known = world.combinedOrders.get(text(json, 'combine_out_trade_no'));
    if (known && (known.trade_type !== type || !isDeepStrictEqual(known.request, json))) throw used();
    const order = known ?? place(world, json, type);
    const subs = subsOf(world, order);
    if (subs.some(({ trade_state }) => trade_state === 'CLOSED')) throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭');
    if (subs.some(({ paid }) => paid !== undefined)) throw new Refusal(400, 'ORDERPAID', '该订单已支付');
    const placed = { ...order, prepay_id: Order.prepayId(world.now()) };
    world.combinedOrders.set(order.combine_out_trade_no, placed);
    return { body: answer(placed) };
  };

const find = (world: World, { variables }: HandlerRequest): CombinedOrder => {
  const order = world.combinedOrders.get(variables.combine_out_trade_no ?? '');
  // The pages of combined orders spell it without underscores.
  if (order === undefined) throw new Refusal(404, 'ORDERNOTEXIST', '订单不存在');
  return order;
};

const query = (world: World, request: HandlerRequest): Reply => ({ body: viewOfCombined(world, find(world, request)) });

/** All or nothing: it is closed as a whole. */
const close = (world: World, request: HandlerRequest): Reply => {
  const order = find(world, request);
  const json = bodyOf(request);
  if (text(json, 'combine_appid') !== text(order.request, 'combine_appid')) {
    throw new Refusal(400, 'APPID_MCHID_NOT_MATCH', 'AppID与订单不匹配');
  }
  if (!namesAll(order, listOf(json, 'sub_orders'))) throw invalidRequest('子单信息与下单时不一致');
  const parts = partsOf(world, order);
  if (parts.some(({ sub }) => sub.paid !== undefined)) throw invalidRequest('订单已支付，不能关闭');
  for (const { owner, sub } of parts) storeTransaction(owner, Order.close(sub));
  return { status: 204 };
};

/** 合单支付: `v3/combine-transactions`. */
export const combinedRoutes = (world: World): Route[] => [
  route(`POST ${BASE}/jsapi`, prepay(world, 'JSAPI', byPrepayId)),
  route(`POST ${BASE}/app`, prepay(world, 'APP', byPrepayId)),
  route(`POST ${BASE}/h5`, prepay(world, 'MWEB', byH5Url)),
  route(`POST ${BASE}/native`, prepay(world, 'NATIVE', byCodeUrl)),
  route(`GET ${BASE}/out-trade-no/{combine_out_trade_no}`, (request) => query(world, request)),
  route(`POST ${BASE}/out-trade-no/{combine_out_trade_no}/close`, (request) => close(world, request)),
];

/**
 * The user pays a combined order: every order in it at once.
 *
 * @returns the platform's number of the first payment
 * @throws Error when there is nothing to pay
 */
export const payCombined = (world: World, combineOutTradeNo: string): string => {
  const order = world.combinedOrders.get(combineOutTradeNo);
  const parts = order === undefined ? [] : partsOf(world, order);
  const first = parts[0]?.sub;
  if (order === undefined || first === undefined) {
    throw new Error(`pay('${combineOutTradeNo}'): this order does not exist; create it in the sandbox first.`);
  }
  if (first.trade_state !== 'NOTPAY') {
    throw new Error(`pay('${combineOutTradeNo}'): this combined order is ${first.trade_state}; create another.`);
  }
  if (Order.isOverdue(first, world.now())) {
    throw new Error(`pay('${combineOutTradeNo}'): the time_expire of this order has passed; create another.`);
  }
  const [paid] = parts.map(({ owner, sub }) => storeTransaction(owner, Order.paid(sub, world.now())));
  world.notify({
    event_type: 'TRANSACTION.SUCCESS',
    form: 'CombinePayment',
    url: text(order.request, 'notify_url'),
    resource: viewOfCombined(world, order),
  });
  return paid?.paid.transaction_id ?? '';
};
