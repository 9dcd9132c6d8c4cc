import { isDeepStrictEqual } from 'node:util';
import { isoTime } from '../clock';
import { bodyOf, child, type JsonObject, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { digits } from '../random';
import { badParameter, invalidRequest, resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { FavorCoupon, FavorStock, PaidTransaction, Refund, Transaction, UsedCoupon } from '../state';
import { checkParties, type World } from '../world';
import * as Favor from './favor-coupon';
import { pageOf } from './page';

const BASE = 'v3/marketing/favor';

const couponsOf = (world: World, { stock_id }: FavorStock): FavorCoupon[] =>
  [...world.favorCoupons.values()].filter((coupon) => coupon.stock_id === stock_id);

const show = (world: World, stock: FavorStock): JsonObject =>
  Favor.viewOfStock(stock, couponsOf(world, stock).length, world.mchid);

/** A coupon with its stock, and the world of the merchant that made both. */
interface KnownCoupon extends Favor.HeldCoupon {
  readonly creator: World;
}

const couponsIn = (worlds: Iterable<World>): KnownCoupon[] =>
  [...worlds].flatMap((creator) =>
    [...creator.favorCoupons.values()].map((coupon) => ({
      ...{ creator, coupon },
      stock: knownStock(creator, coupon.stock_id),
    })),
  );

/** Coupons of a payment, whoever made them. */
const couponsUsedBy = (world: World, { coupons = [] }: Transaction): KnownCoupon[] => {
  const ids = coupons.map(({ coupon_id }) => coupon_id);
  return couponsIn(world.worlds.values()).filter(({ coupon: { coupon_id } }) => ids.includes(coupon_id));
};

const findStock = (world: World, stock_id: string): FavorStock | undefined => {
  const stock = world.favorStocks.get(stock_id);
  return stock && Favor.currentStock(stock, world.now());
};

/** @throws Refusal for another creator than this merchant */
const checkCreator = (world: World, mchid: string, pointer: string): void => {
  if (mchid === world.mchid) return;
  throw badParameter(pointer, '与创建批次的商户号不一致', mchid, pointer.startsWith('/query') ? 'query' : 'body');
};

const knownStock = (world: World, stock_id = ''): FavorStock => {
  const stock = findStock(world, stock_id);
  if (stock === undefined) throw resourceNotExists('批次不存在');
  return stock;
};

/** The stock that a query names. */
const askedStock = (world: World, { query, variables }: HandlerRequest): FavorStock => {
  checkCreator(world, query.get('stock_creator_mchid') ?? '', '/query/stock_creator_mchid');
  return knownStock(world, variables.stock_id);
};

const create = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkCreator(world, text(json, 'belong_merchant'), '/body/belong_merchant');
  const number = text(json, 'out_request_no');
  const known = [...world.favorStocks.values()].find((each) => text(each.request, 'out_request_no') === number);
  if (known !== undefined && !isDeepStrictEqual(known.request, json))
    throw invalidRequest('商户单据号已存在，且参数不一致');
  if (known === undefined) Favor.checkStock(json, world.now());
  const stock = known ?? Favor.newStock(json, world.now());
  world.favorStocks.set(stock.stock_id, stock);
  return { body: { stock_id: stock.stock_id, create_time: isoTime(stock.created) } };
};

/** A step of a stock, from one state to another. */
const step =
  (world: World, from: FavorStock['status'], to: FavorStock['status'], time: string) =>
  (request: HandlerRequest): Reply => {
    checkCreator(world, text(bodyOf(request), 'stock_creator_mchid'), '/body/stock_creator_mchid');
    const now = world.now();
    const change = { status: to, ...(from === 'unactivated' && { started: now }) };
    const stock = Favor.stepped(knownStock(world, request.variables.stock_id), from, change);
    world.favorStocks.set(stock.stock_id, stock);
    return { body: { [time]: isoTime(now), stock_id: stock.stock_id } };
  };

const stocks = (world: World, { query }: HandlerRequest): Reply => {
  checkCreator(world, query.get('stock_creator_mchid') ?? '', '/query/stock_creator_mchid');
  const [from, to] = ['create_start_time', 'create_end_time'].map((name) => Date.parse(query.get(name) ?? ''));
  const status = query.get('status');
  const all = [...world.favorStocks.values()]
    .map((stock) => Favor.currentStock(stock, world.now()))
    .filter((stock) => status === null || stock.status === status)
    .filter(({ created }) => !(created < Number(from)) && !(created > Number(to)));
  const { data, ...page } = pageOf(all, query, 10);
  return { body: { ...page, data: data.map((stock) => show(world, stock)) } };
};

/** One of the lists that a stock is good for: goods, or merchants. */
const listOf =
  (world: World, name: 'available_items' | 'available_merchants') =>
  (request: HandlerRequest): Reply => {
    const { stock_id, request: asked } = askedStock(world, request);
    const all = child(asked, 'coupon_use_rule')[name];
    return { body: { ...pageOf(Array.isArray(all) ? all : [], request.query, 10), stock_id } };
  };

const send = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const { openid = '' } = request.variables;
  checkParties(world, json);
  checkCreator(world, text(json, 'stock_creator_mchid'), '/body/stock_creator_mchid');
  const [out_request_no, stock_id] = [text(json, 'out_request_no'), text(json, 'stock_id')];
  const known = [...world.favorCoupons.values()].find((coupon) => coupon.out_request_no === out_request_no);
  if (known !== undefined) {
    if (known.openid !== openid || known.stock_id !== stock_id) throw invalidRequest('商户单据号已存在，且参数不一致');
    return { body: { coupon_id: known.coupon_id } };
  }
  const stock = knownStock(world, stock_id);
  Favor.checkSending(stock, couponsOf(world, stock), openid, world.now());
  const coupon_id = digits(10);
  world.favorCoupons.set(coupon_id, { coupon_id, stock_id, openid, out_request_no, created: world.now() });
  return { body: { coupon_id } };
};

const showCoupon = (world: World, coupon: FavorCoupon): JsonObject =>
  Favor.viewOfCoupon(coupon, knownStock(world, coupon.stock_id), world.mchid, world.now());

const coupon = (world: World, { query, variables }: HandlerRequest): Reply => {
  checkParties(world, Object.fromEntries(query), 'query');
  const found = world.favorCoupons.get(variables.coupon_id ?? '');
  if (found === undefined || found.openid !== variables.openid) throw resourceNotExists('代金券不存在');
  return { body: showCoupon(world, found) };
};

/** Of a creator those that have not expired; of a merchant those that can be used there. */
const coupons = (world: World, { query, variables }: HandlerRequest): Reply => {
  checkParties(world, Object.fromEntries(query), 'query');
  const isByCreator = query.has('creator_mchid') || query.has('sender_mchid');
  const creator = query.get('creator_mchid') ?? query.get('sender_mchid');
  const wanted = isByCreator && query.get('status') !== 'SENDED' ? ['SENDED', 'USED'] : ['SENDED'];
  const [stock_id, merchant] = [isByCreator ? query.get('stock_id') : null, query.get('available_mchid')];
  const all = couponsIn(isByCreator ? [world] : world.worlds.values()).filter(({ coupon: each, stock }) => {
    const merchants = child(stock.request, 'coupon_use_rule').available_merchants;
    const isThere = isByCreator ? creator === world.mchid : Array.isArray(merchants) && merchants.includes(merchant);
    const isMeant = each.openid === variables.openid && (stock_id === null || each.stock_id === stock_id);
    return isMeant && isThere && wanted.includes(Favor.statusOfCoupon(each, stock, world.now()));
  });
  const { data, ...page } = pageOf(
    all,
    isByCreator ? query : new URLSearchParams(),
    isByCreator ? 20 : all.length || 1,
  );
  return { body: { ...page, data: data.map(({ creator: maker, coupon: each }) => showCoupon(maker, each)) } };
};

const configure = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, json);
  const notify_url = text(json, 'notify_url');
  world.favorCallbacks.set(world.mchid, { url: notify_url, isOff: json.switch === false });
  return { body: { update_time: isoTime(world.now()), notify_url } };
};

const configuration = (world: World, { query }: HandlerRequest): Reply => {
  checkParties(world, Object.fromEntries(query), 'query');
  const known = world.favorCallbacks.get(world.mchid);
  if (known === undefined) throw resourceNotExists('未设置核销事件回调通知地址');
  return { body: { mchid: world.mchid, notify_url: known.url } };
};

/** 代金券: `v3/marketing/favor`. */
export const favorRoutes = (world: World): Route[] => [
  route(`POST ${BASE}/coupon-stocks`, (request) => create(world, request)),
  route(`POST ${BASE}/stocks/{stock_id}/start`, step(world, 'unactivated', 'running', 'start_time')),
  route(`POST ${BASE}/stocks/{stock_id}/pause`, step(world, 'running', 'paused', 'pause_time')),
  route(`POST ${BASE}/stocks/{stock_id}/restart`, step(world, 'paused', 'running', 'restart_time')),
  route(`GET ${BASE}/stocks`, (request) => stocks(world, request)),
  route(`GET ${BASE}/stocks/{stock_id}`, (request) => ({ body: show(world, askedStock(world, request)) })),
  route(`GET ${BASE}/stocks/{stock_id}/items`, listOf(world, 'available_items')),
  route(`GET ${BASE}/stocks/{stock_id}/merchants`, listOf(world, 'available_merchants')),
  route(`POST ${BASE}/users/{openid}/coupons`, (request) => send(world, request)),
  route(`GET ${BASE}/users/{openid}/coupons`, (request) => coupons(world, request)),
  route(`GET ${BASE}/users/{openid}/coupons/{coupon_id}`, (request) => coupon(world, request)),
  route(`POST ${BASE}/callbacks`, (request) => configure(world, request)),
  route(`GET ${BASE}/callbacks`, (request) => configuration(world, request)),
];

/** The stocks, as a query shows them. */
export const viewsOfStocks = (world: World): JsonObject[] =>
  [...world.favorStocks.values()].map((stock) => show(world, Favor.currentStock(stock, world.now())));

/** The coupons, as a query shows them. */
export const viewsOfCoupons = (world: World): JsonObject[] =>
  [...world.favorCoupons.values()].map((each) => showCoupon(world, each));

/** What the user's coupons take off an order that is about to be paid. */
export const couponsFor = (world: World, order: Transaction): readonly UsedCoupon[] => {
  // Of an order of APIv2, coupons are fields of its own.
  if (order.v2 !== undefined) return [];
  const held = couponsIn(world.worlds.values())
    .filter(({ coupon: { openid } }) => openid === order.openid)
    .filter((each) => Favor.statusOfCoupon(each.coupon, each.stock, world.now()) === 'SENDED');
  let left = order.total;
  return Favor.chosen(held, order, world.now()).map((each) => {
    const use = Favor.useOf(each, left);
    left -= use.amount;
    return use;
  });
};

/** The coupons of a payment are used up, and their creator is told of each. */
export const useCoupons = (world: World, order: PaidTransaction): void => {
  for (const { creator, coupon: known } of couponsUsedBy(world, order)) {
    const { transaction_id, success_time: consume_time } = order.paid;
    const consume_mchid = text(order.request, 'sub_mchid') || world.mchid;
    const { amount = 0 } = order.coupons?.find(({ coupon_id }) => coupon_id === known.coupon_id) ?? {};
    const used = { ...known, used: { consume_time, consume_mchid, transaction_id, amount } };
    creator.favorCoupons.set(known.coupon_id, used);
    const callback = creator.favorCallbacks.get(creator.mchid);
    const url = callback?.isOff === true ? undefined : callback?.url;
    if (url !== undefined) creator.notify({ event_type: 'COUPON.USE', url, resource: showCoupon(creator, used) });
  }
};

/** Once all of a payment was paid back, its coupons can be used again. */
export const returnCoupons = (world: World, { out_trade_no }: Refund): void => {
  const order = world.transactions.get(out_trade_no);
  const back = [...world.refunds.values()]
    .filter((refund) => refund.out_trade_no === out_trade_no && refund.status === 'SUCCESS')
    .reduce((sum, { refund }) => sum + refund, 0);
  if (order === undefined || back < order.total) return;
  for (const { creator, coupon: known } of couponsUsedBy(world, order)) {
    if (known.used?.transaction_id !== order.paid?.transaction_id) continue;
    const { used: _, ...free } = known;
    creator.favorCoupons.set(known.coupon_id, free);
  }
};
