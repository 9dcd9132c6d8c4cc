import { isDeepStrictEqual } from 'node:util';
import { isoTime } from '../clock';
import { bodyOf, type JsonObject, pick, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { badParameter, invalidRequest, resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { BusifavorCode, BusifavorCoupon, BusifavorStock } from '../state';
import { checkParties, type World } from '../world';
import { viewOfBusifavorCoupon } from './busifavor-coupon';
import * as Stock from './busifavor-stock';
import { sliceOf } from './page';

const BASE = 'v3/marketing/busifavor';

/** How many codes one request uploads. */
const mostCodes = 200;

/** A stock, and the world of who made it. */
export interface KnownStock {
  readonly owner: World;
  readonly stock: BusifavorStock;
}

/** Codes are unique in their stock. */
export const couponKey = (stock_id: string, code: string): string => `${stock_id} ${code}`;

/** Whether a merchant may name a code so. */
export const isCode = (code: string): boolean => /^[\w \-\\/=|]{1,32}$/.test(code);

/** The stocks that a merchant made, and those that others made for it. */
export const stocksOf = (world: World): readonly KnownStock[] =>
  [world, ...[...world.worlds.values()].filter((each) => each !== world)]
    .flatMap((owner) => [...owner.busifavorStocks.values()].map((stock) => ({ owner, stock })))
    .filter(({ owner, stock }) => owner === world || stock.request.belong_merchant === world.mchid);

/** @throws Refusal 404 `RESOURCE_NOT_EXISTS` */
export const knownStock = (world: World, stock_id: string): KnownStock => {
  const known = stocksOf(world).find(({ stock }) => stock.stock_id === stock_id);
  if (known === undefined) throw resourceNotExists('批次不存在');
  return known;
};

/** The coupons of a stock, in the order in which they were received. */
export const couponsOf = ({ owner, stock: { stock_id } }: KnownStock): readonly BusifavorCoupon[] =>
  [...owner.busifavorCoupons.values()].filter((coupon) => coupon.stock_id === stock_id);

/** The codes of a stock, in the order in which they were uploaded. */
export const codesOf = ({ owner, stock: { stock_id } }: KnownStock): readonly BusifavorCode[] =>
  [...owner.busifavorCodes.values()].filter((code) => code.stock_id === stock_id);

/** The stock that a path names. */
const asked = (world: World, { variables }: HandlerRequest): KnownStock => knownStock(world, variables.stock_id ?? '');

const store = ({ owner }: KnownStock, stock: BusifavorStock): void =>
  void owner.busifavorStocks.set(stock.stock_id, stock);

const create = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const number = text(json, 'out_request_no');
  const known = [...world.busifavorStocks.values()].find((each) => each.asked.out_request_no === number);
  if (known !== undefined && !isDeepStrictEqual(known.asked, json)) {
    throw invalidRequest('商户请求单号已存在，且参数不一致');
  }
  if (known === undefined) Stock.checkBusifavorStock(json, world.now());
  const stock = known ?? Stock.newBusifavorStock(json, world.now());
  if (known === undefined) store({ owner: world, stock }, stock);
  return { body: { stock_id: stock.stock_id, create_time: isoTime(stock.created) } };
};

/** A stock as queries show it. */
const showStock = (known: KnownStock): JsonObject => {
  const codes = codesOf(known);
  const count = { total_count: codes.length, available_count: codes.filter(({ dispatched }) => !dispatched).length };
  return Stock.viewOfBusifavorStock(known.stock, couponsOf(known), count, known.owner.now());
};

const change = (world: World, request: HandlerRequest): Reply => {
  const known = asked(world, request);
  Stock.checkRunning(known.stock, world.now());
  store(known, Stock.withChanges(known.stock, bodyOf(request)));
  return { status: 204 };
};

const changeBudget = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const known = asked(world, request);
  const earlier = known.stock.budgets[text(json, 'modify_budget_request_no')];
  if (earlier !== undefined && !isDeepStrictEqual(earlier, json)) {
    throw invalidRequest('修改预算请求单据号已存在，且参数不一致');
  }
  if (earlier === undefined) Stock.checkRunning(known.stock, world.now());
  const stock = earlier === undefined ? Stock.withBudget(known.stock, json, couponsOf(known).length) : known.stock;
  store(known, stock);
  return { body: pick(Stock.sendRuleOf(stock), ['max_coupons', 'max_coupons_by_day']) };
};

const upload = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const known = asked(world, request);
  const { stock, owner } = known;
  if (stock.request.coupon_code_mode !== 'MERCHANT_UPLOAD') throw invalidRequest('批次的券code模式不是MERCHANT_UPLOAD');
  Stock.checkRunning(stock, world.now());
  const list: readonly string[] = Array.isArray(json.coupon_code_list) ? json.coupon_code_list : [];
  if (list.length < 1 || list.length > mostCodes) {
    throw badParameter('/body/coupon_code_list', `应有1到${mostCodes}个code`, list.length, 'body');
  }
  const { stock_id } = stock;
  const codes = [...new Set(list)];
  const exist_codes = codes.filter((code) => owner.busifavorCodes.has(couponKey(stock_id, code)));
  const fresh = codes.filter((code) => !exist_codes.includes(code));
  const success_codes = fresh.filter(isCode);
  const fail_codes = fresh
    .filter((code) => !isCode(code))
    .map((code) => ({
      coupon_code: code,
      code: 'PARAM_ERROR',
      message: '券code含有不允许的字符，或长度不在1到32之间',
    }));
  for (const code of success_codes) {
    owner.busifavorCodes.set(couponKey(stock_id, code), { stock_id, code, uploaded: world.now() });
  }
  return {
    body: {
      stock_id,
      total_count: codes.length,
      success_count: success_codes.length,
      success_codes,
      success_time: isoTime(world.now()),
      fail_count: fail_codes.length,
      fail_codes,
      exist_codes,
      duplicate_codes: codes.filter((code) => list.indexOf(code) !== list.lastIndexOf(code)),
    },
  };
};

const statusOf = ({ dispatched }: BusifavorCode): string => (dispatched === undefined ? 'AVAILABLE' : 'DISPATCHED');

const showCode = (each: BusifavorCode): JsonObject => ({
  code: each.code,
  code_status: statusOf(each),
  upload_time: isoTime(each.uploaded),
  ...(each.dispatched && {
    dispatched_time: isoTime(each.dispatched.at),
    openid: each.dispatched.openid,
    coupon_code: each.code,
  }),
});

const listCodes = (world: World, request: HandlerRequest): Reply => {
  const known = asked(world, request);
  const status = request.query.get('status');
  const all = codesOf(known).filter((each) => status === null || statusOf(each) === status);
  const { data, ...page } = sliceOf(all, request.query, 20);
  return { body: { ...page, stock_id: known.stock.stock_id, data: data.map(showCode) } };
};

/** The code that a path names, and its key. */
const askedCode = (world: World, request: HandlerRequest) => {
  const known = asked(world, request);
  const key = couponKey(known.stock.stock_id, request.variables.coupon_code ?? '');
  const code = known.owner.busifavorCodes.get(key);
  if (code === undefined) throw resourceNotExists('券code不存在');
  return { known, key, code };
};

const queryCode = (world: World, request: HandlerRequest): Reply => {
  const { known, key, code } = askedCode(world, request);
  const coupon = known.owner.busifavorCoupons.get(key);
  const information = coupon && { coupon_information: viewOfBusifavorCoupon(coupon, known.stock, world.now()) };
  return { body: { code_information: showCode(code), ...information } };
};

const deleteCode = (world: World, request: HandlerRequest): Reply => {
  const { known, key, code } = askedCode(world, request);
  if (code.dispatched !== undefined) throw invalidRequest('券code已被分配，不能删除');
  known.owner.busifavorCodes.delete(key);
  return { body: { stock_id: code.stock_id, delete_time: isoTime(world.now()) } };
};

const configure = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, json);
  const notify_url = text(json, 'notify_url');
  world.busifavorCallbacks.set(world.mchid, { url: notify_url });
  return { body: { update_time: isoTime(world.now()), notify_url, mchid: world.mchid } };
};

const configuration = (world: World, { query }: HandlerRequest): Reply => {
  checkParties(world, Object.fromEntries(query), 'query');
  const known = world.busifavorCallbacks.get(world.mchid);
  if (known === undefined) throw resourceNotExists('未设置商家券事件通知地址');
  return { body: { notify_url: known.url, mchid: world.mchid } };
};

const STOCK = `${BASE}/stocks/{stock_id}`;

/** 商家券: stocks, their codes, and where to be told: `v3/marketing/busifavor/stocks` and `…/callbacks`. */
export const busifavorStockRoutes = (world: World): Route[] => [
  route(`POST ${BASE}/stocks`, (request) => create(world, request)),
  route(`GET ${STOCK}`, (request) => ({ body: showStock(asked(world, request)) })),
  route(`PATCH ${STOCK}`, (request) => change(world, request)),
  route(`PATCH ${STOCK}/budget`, (request) => changeBudget(world, request)),
  route(`POST ${STOCK}/couponcodes`, (request) => upload(world, request)),
  route(`GET ${STOCK}/couponcodes`, (request) => listCodes(world, request)),
  route(`GET ${STOCK}/couponcodes/{coupon_code}`, (request) => queryCode(world, request)),
  route(`DELETE ${STOCK}/couponcodes/{coupon_code}`, (request) => deleteCode(world, request)),
  route(`POST ${BASE}/callbacks`, (request) => configure(world, request)),
  route(`GET ${BASE}/callbacks`, (request) => configuration(world, request)),
];

/** The stocks that a merchant made, as a query shows them. */
export const viewsOfBusifavorStocks = (world: World): JsonObject[] =>
  [...world.busifavorStocks.values()].map((stock) => showStock({ owner: world, stock }));
