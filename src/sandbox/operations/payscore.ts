import { bodyOf, child, type JsonObject, pick, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { badParameter, orderNotExist } from '../refusal';
import { type Route, route } from '../router';
import type { ServiceOrder } from '../state';
import { checkParties, type World } from '../world';
import * as Order from './service-order';
import { charge } from './transaction';

const BASE = 'v3/payscore/serviceorder';

const readBody = (world: World, request: HandlerRequest): JsonObject => {
  const json = bodyOf(request);
  checkParties(world, json);
  return json;
};

/** An order belongs to the appid and the service it was created with: under others it does not exist. */
const belongs = (order: ServiceOrder, named: JsonObject): boolean =>
  ['appid', 'service_id'].every((name) => !text(named, name) || text(named, name) === text(order.facts, name));

/** An order as it is by now. */
const find = (world: World, outOrderNo: string): ServiceOrder | undefined => {
  const order = world.serviceOrders.get(outOrderNo);
  return order && Order.currentServiceOrder(order, world.now());
};

const findOrder = (world: World, outOrderNo: string, named: JsonObject): ServiceOrder => {
  const order = find(world, outOrderNo);
  if (order === undefined || !belongs(order, named)) throw orderNotExist();
  return order;
};

const store = (world: World, order: ServiceOrder): ServiceOrder => {
  world.serviceOrders.set(order.out_order_no, order);
  return order;
};

/** The merchant is told of the user's confirmation, and of the payment. */
const tell = (world: World, order: ServiceOrder, event_type: 'PAYSCORE.USER_CONFIRM' | 'PAYSCORE.USER_PAID'): void =>
  world.notify({
    event_type,
    form: 'PayscoreServiceOrder',
    url: text(order.facts, 'notify_url'),
    resource: Order.viewOfServiceOrder(order, world.mchid),
  });

/** How long the platform takes to collect what is owed, in milliseconds; no time is documented. */
const collectionTime = 10_000;

/** Orders whose amount was still to be collected when the sandbox ended. */
export const resumeCollections = (world: World): void => {
  for (const order of world.serviceOrders.values()) {
    if (order.collection?.state === 'USER_PAYING') completed(world, order);
  }
};

/** A completed order, whose amount the platform collects by itself. */
const completed = (world: World, order: ServiceOrder): ServiceOrder => {
  world.after(collectionTime, () => {
    const owed = world.serviceOrders.get(order.out_order_no);
    if (owed?.collection?.state === 'USER_PAYING') collect(world, owed);
  });
  return store(world, order);
};

/** The user's account always has the money. */
const collect = (world: World, order: ServiceOrder): ServiceOrder => {
  const transaction = charge(world, order);
  const settled = Order.collected(order, transaction.paid.transaction_id, world.now());
  world.transactions.set(transaction.out_trade_no, transaction);
  tell(world, settled, 'PAYSCORE.USER_PAID');
  return store(world, settled);
};

const show = (world: World, order: ServiceOrder): Reply => ({ body: Order.viewOfServiceOrder(order, world.mchid) });

/** The response of `cancel` and `pay`: just which order it is. */
const showIds = (world: World, order: ServiceOrder): Reply => ({
  body: pick(Order.viewOfServiceOrder(order, world.mchid), [
    'appid',
    'mchid',
    'out_order_no',
    'service_id',
    'order_id',
  ]),
});

/** What can be done to an order that exists. */
type Step = (world: World, order: ServiceOrder, json: JsonObject) => Reply;

const create = (world: World, request: HandlerRequest): Reply => {
  const json = readBody(world, request);
  const known = world.serviceOrders.get(text(json, 'out_order_no'));
  const order =
    known && Order.isRepeated(known, 'create', json) ? known : store(world, Order.create(json, world.now()));
  return { body: { ...Order.viewOfServiceOrder(order, world.mchid), package: order.package } };
};

const directComplete = (world: World, request: HandlerRequest): Reply => {
  const json = readBody(world, request);
  const known = world.serviceOrders.get(text(json, 'out_order_no'));
  if (known && Order.isRepeated(known, 'create', json)) return show(world, known);
  const begun = Order.create({ service_introduction: '', ...json, need_user_confirm: false }, world.now());
  // A repetition is told by what the merchant sent, not by what was made of it.
  return show(world, completed(world, { ...Order.complete(begun, json), steps: { create: json, complete: json } }));
};

const query = (world: World, { query: search }: HandlerRequest): Reply => {
  const named = Object.fromEntries(search);
  checkParties(world, named, 'query');
  const { out_order_no, query_id } = named;
  if (out_order_no && query_id) throw badParameter('/query/out_order_no', '与query_id须二选一', '', 'query');
  const byQueryId = [...world.serviceOrders.values()].find((order) => order.query_id === query_id);
  return show(world, findOrder(world, out_order_no || (byQueryId?.out_order_no ?? ''), named));
};

const cancel: Step = (world, order, json) =>
  showIds(world, Order.isRepeated(order, 'cancel', json) ? order : store(world, Order.cancel(order, json)));

const complete: Step = (world, order, json) =>
  show(world, Order.isRepeated(order, 'complete', json) ? order : completed(world, Order.complete(order, json)));

const modify: Step = (world, order, json) => show(world, store(world, Order.modify(order, json)));

const sync: Step = (world, order, json) => {
  const type = text(json, 'type');
  if (type !== 'Order_Paid') throw badParameter('/body/type', '应为Order_Paid', type, 'body');
  const paidTime = text(child(json, 'detail'), 'paid_time');
  if (!/^\d{8}(\d{6})?$/.test(paidTime)) {
    throw badParameter('/body/detail/paid_time', '应为yyyyMMddHHmmss或yyyyMMdd', paidTime, 'body');
  }
  return show(world, store(world, Order.paidElsewhere(order, paidTime)));
};

/** The platform tries at once. */
const pay: Step = (world, order) => showIds(world, collect(world, order));

/** A message to the user: the sandbox has none, so it only checks that the order exists. */
const message: Step = () => ({ status: 204 });

const stepRoute = (world: World, name: string, step: Step): Route =>
  route(`POST ${BASE}/{out_order_no}/${name}`, (request) => {
    const json = readBody(world, request);
    return step(world, findOrder(world, request.variables.out_order_no ?? '', json), json);
  });

/** 支付分: `v3/payscore/serviceorder`. */
export const payscoreRoutes = (world: World): Route[] => [
  route(`POST ${BASE}`, (request) => create(world, request)),
  route(`GET ${BASE}`, (request) => query(world, request)),
  route(`POST ${BASE}/direct-complete`, (request) => directComplete(world, request)),
  stepRoute(world, 'cancel', cancel),
  stepRoute(world, 'complete', complete),
  stepRoute(world, 'modify', modify),
  stepRoute(world, 'pay', pay),
  stepRoute(world, 'sync', sync),
  stepRoute(world, 'send-pendingmessage', message),
  stepRoute(world, 'send-prepaidmessage', message),
];

/**
 * The user confirms a service order.
 *
 * @returns the id that the user's client brings back
 * @throws Error when there is no such order, or nothing to confirm
 */
export const confirmOrder = (world: World, outOrderNo: string): string => {
  const order = find(world, outOrderNo);
  if (order?.state !== 'CREATED') throw new Error(`No service order ${outOrderNo} waits for its user`);
  const confirmed = store(world, Order.confirm(order));
  tell(world, confirmed, 'PAYSCORE.USER_CONFIRM');
  return confirmed.query_id;
};
