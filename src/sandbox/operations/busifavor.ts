import { isoTime } from '../clock';
import { bodyOf, child, type JsonObject, pick, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { digits } from '../random';
import { badParameter, invalidRequest, Refusal, resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { BusifavorCoupon } from '../state';
import { checkParties, type World } from '../world';
import * as Coupon from './busifavor-coupon';
import { checkBusifavorSending } from './busifavor-stock';
import { codesOf, couponKey, couponsOf, isCode, type KnownStock, knownStock, stocksOf } from './busifavor-stocks';
import { pageOf } from './page';

const BASE = 'v3/marketing/busifavor';

/** A coupon with its stock. */
interface KnownCoupon extends KnownStock {
  readonly coupon: BusifavorCoupon;
}

const store = ({ owner }: KnownStock, coupon: BusifavorCoupon): BusifavorCoupon => {
  owner.busifavorCoupons.set(couponKey(coupon.stock_id, coupon.coupon_code), coupon);
  return coupon;
};

/** What a coupon is asked for with. */
export type AskedCoupon = Pick<BusifavorCoupon, 'stock_id' | 'openid' | 'out_request_no'> & {
  /** Of a stock whose codes the merchant names. */
  readonly coupon_code: string;
};

/** The code of a coupon to come: the platform's, the merchant's, or the next one that was uploaded. */
const codeFor = (known: KnownStock, { coupon_code: named }: AskedCoupon): string => {
  const { coupon_code_mode: mode } = known.stock.request;
  const wrong = (issue: string): Refusal => badParameter('/body/coupon_code', issue, named, 'body');
  if (mode === 'MERCHANT_API') {
    if (!isCode(named)) throw wrong('券code模式为MERCHANT_API的批次必填，1到32个字符');
    const isUsed = couponsOf(known).some(({ coupon_code }) => coupon_code === named);
    if (isUsed) throw invalidRequest('券code已被使用');
    return named;
  }
  if (named !== '') throw wrong('仅券code模式为MERCHANT_API的批次可填');
  if (mode === 'WECHATPAY_MODE') return digits(16);
  const free = codesOf(known).find(({ dispatched }) => dispatched === undefined);
  if (free === undefined) throw new Refusal(403, 'NOT_ENOUGH', '批次没有可用的券code');
  return free.code;
};

/** The one who made the stock is told; of the user only where it said under which appid. */
const tell = ({ owner, stock, coupon }: KnownCoupon, sender: World, channel: string): void => {
  const isUserTold = text(child(stock.request, 'notify_config'), 'notify_appid') !== '';
  owner.notify({
    event_type: 'COUPON.SEND',
    url: owner.busifavorCallbacks.get(owner.mchid)?.url ?? '',
    resource: {
      event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
      ...pick({ ...coupon }, ['coupon_code', 'stock_id']),
      ...(isUserTold && { openid: coupon.openid }),
      send_time: isoTime(coupon.created),
      send_channel: channel,
      send_merchant: sender.mchid,
    },
  });
};

/**
 * Gives a coupon to a user; the same request again gives the same one.
 *
 * @param channel how it is sent: `BUSICOUPON_SEND_CHANNEL_API`
 */
export const sendCoupon = (world: World, asked: AskedCoupon, channel: string): BusifavorCoupon => {
  const { stock_id, openid, out_request_no, coupon_code: named } = asked;
  const known = knownStock(world, stock_id);
  const { owner, stock } = known;
  const sent = couponsOf(known);
  const earlier = sent.find((each) => each.openid === openid && each.out_request_no === out_request_no);
  if (earlier !== undefined) {
    if (named === '' || named === earlier.coupon_code) return earlier;
    throw invalidRequest('发券凭证已存在，且参数不一致');
  }
  const now = world.now();
  checkBusifavorSending(stock, sent, openid, now);
  const coupon_code = codeFor(known, asked);
  const code = owner.busifavorCodes.get(couponKey(stock_id, coupon_code));
  if (code) owner.busifavorCodes.set(couponKey(stock_id, coupon_code), { ...code, dispatched: { at: now, openid } });
  const coupon = store(known, { coupon_code, stock_id, openid, out_request_no, sender: world.mchid, created: now });
  tell({ ...known, coupon }, world, channel);
  return coupon;
};

const send = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, json);
  const asked = {
    ...{ stock_id: text(json, 'stock_id'), openid: text(json, 'openid') },
    ...{ out_request_no: text(json, 'out_request_no'), coupon_code: text(json, 'coupon_code') },
  };
  const coupon = sendCoupon(world, asked, 'BUSICOUPON_SEND_CHANNEL_API');
  return { body: pick({ ...coupon }, ['stock_id', 'coupon_code', 'out_request_no']) };
};

const couponsSeenBy = (world: World): readonly KnownCoupon[] =>
  stocksOf(world).flatMap((known) => couponsOf(known).map((coupon) => ({ ...known, coupon })));

/**
 * The coupon that a request names: by its code alone where the platform gave it.
 *
 * @throws Refusal 404 `RESOURCE_NOT_EXISTS`, or 400 `PARAM_ERROR` where the code alone does not tell it
 */
const named = (world: World, json: JsonObject): KnownCoupon => {
  const [stock_id, code] = [text(json, 'stock_id'), text(json, 'coupon_code')];
  const found = couponsSeenBy(world).filter(
    ({ coupon }) => coupon.coupon_code === code && (stock_id === '' || coupon.stock_id === stock_id),
  );
  const [known] = found;
  if (known === undefined) throw resourceNotExists('券不存在');
  if (stock_id === '' && known.stock.request.coupon_code_mode !== 'WECHATPAY_MODE') {
    throw badParameter('/body/stock_id', '商户自定义code的批次必填', '', 'body');
  }
  return known;
};

/** What has been done with coupons, each time by a number that is used once. */
interface Step {
  /** What names the number. */
  readonly number: 'use_request_no' | 'return_request_no' | 'deactivate_request_no';
  /** The number by which it was done to a coupon. */
  readonly doneBy: (coupon: BusifavorCoupon) => string | undefined;
  readonly take: (known: KnownCoupon, json: JsonObject, now: number) => BusifavorCoupon;
}

const steps = {
  use: {
    number: 'use_request_no',
    doneBy: ({ used }) => used?.use_request_no,
    take: ({ coupon, stock }, json, now) => ({
      ...Coupon.used(coupon, stock, text(json, 'use_request_no'), now),
      ...(text(json, 'out_trade_no') && { associated: text(json, 'out_trade_no') }),
    }),
  },
  return: {
    number: 'return_request_no',
    doneBy: ({ used, returned }) => (used === undefined ? returned?.return_request_no : undefined),
    take: ({ coupon, stock }, json, now) => Coupon.returned(coupon, stock, text(json, 'return_request_no'), now),
  },
  deactivate: {
    number: 'deactivate_request_no',
    doneBy: ({ deactivated }) => deactivated?.deactivate_request_no,
    take: ({ coupon, stock }, json, now) => Coupon.deactivated(coupon, stock, json, now),
  },
} as const satisfies Record<string, Step>;

/** Takes a step with a coupon; the same request again changes nothing. */
const take = (world: World, request: HandlerRequest, { number, doneBy, take: next }: Step): BusifavorCoupon => {
  const json = bodyOf(request);
  const known = named(world, json);
  const no = text(json, number);
  if (doneBy(known.coupon) === no) return known.coupon;
  const isUsed = couponsSeenBy(world).some(({ coupon }) => doneBy(coupon) === no);
  if (isUsed) throw invalidRequest('请求单据号已用于另一张券');
  return store(known, next(known, json, world.now()));
};

const use = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, pick(json, ['appid']));
  const { openid } = named(world, json).coupon;
  const given = text(json, 'openid');
  if (given !== '' && given !== openid) throw badParameter('/body/openid', '与领券用户不一致', given, 'body');
  const coupon = take(world, request, steps.use);
  return { body: { stock_id: coupon.stock_id, openid, wechatpay_use_time: isoTime(coupon.used?.at ?? 0) } };
};

const giveBack = (world: World, request: HandlerRequest): Reply => {
  const { returned } = take(world, request, steps.return);
  return { body: { wechatpay_return_time: isoTime(returned?.at ?? 0) } };
};

const deactivate = (world: World, request: HandlerRequest): Reply => {
  const { deactivated } = take(world, request, steps.deactivate);
  return { body: { wechatpay_deactivate_time: isoTime(deactivated?.at ?? 0) } };
};

/** A coupon that was not used is tied to the order that it is to be used for; the same again changes nothing. */
const associate = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const known = named(world, json);
  const number = text(json, 'out_trade_no');
  if (known.coupon.associated !== undefined && known.coupon.associated !== number) {
    throw invalidRequest('券已关联其他订单');
  }
  Coupon.checkState(known.coupon, known.stock, 'SENDED', world.now());
  store(known, { ...known.coupon, associated: number });
  return { body: { wechatpay_associate_time: isoTime(world.now()) } };
};

const disassociate = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const known = named(world, json);
  const { associated, ...free } = known.coupon;
  if (associated !== undefined && associated !== text(json, 'out_trade_no')) throw invalidRequest('券未关联该订单');
  store(known, free);
  return { body: { wechatpay_disassociate_time: isoTime(world.now()) } };
};

const show = ({ coupon, stock, owner }: KnownCoupon): JsonObject =>
  Coupon.viewOfBusifavorCoupon(coupon, stock, owner.now());

const query = (world: World, { variables: { openid, coupon_code, appid } }: HandlerRequest): Reply => {
  checkParties(world, { appid }, 'query');
  const found = couponsSeenBy(world).find(
    ({ coupon }) => coupon.coupon_code === coupon_code && coupon.openid === openid,
  );
  if (found === undefined) throw resourceNotExists('券不存在');
  return { body: show(found) };
};

/** Of a user, the coupons whose stock the caller made, owns or sends: it has to say as which it asks. */
const list = (world: World, { variables: { openid }, query: asked }: HandlerRequest): Reply => {
  checkParties(world, Object.fromEntries(asked), 'query');
  const [creator, belongs, sender] = ['creator_merchant', 'belong_merchant', 'sender_merchant'].map((name) =>
    asked.get(name),
  );
  if (![creator, belongs, sender].includes(world.mchid)) {
    const issue = 'creator_merchant、belong_merchant、sender_merchant中应有一个是调用方商户号';
    throw badParameter('/query/creator_merchant', issue, creator, 'query');
  }
  const is = (wanted: string | null | undefined, value: unknown): boolean => wanted == null || wanted === value;
  const all = couponsSeenBy(world).filter(
    ({ coupon, stock, owner }) =>
      coupon.openid === openid &&
      is(creator, owner.mchid) &&
      is(belongs, stock.request.belong_merchant) &&
      is(sender, coupon.sender) &&
      is(asked.get('stock_id'), coupon.stock_id) &&
      is(asked.get('coupon_state'), Coupon.stateOfCoupon(coupon, stock, world.now())),
  );
  const { data, ...page } = pageOf(all, asked, 20);
  return { body: { ...page, data: data.map(show) } };
};

/** 商家券: coupons of users: `v3/marketing/busifavor/coupons` and `…/users`. */
export const busifavorRoutes = (world: World): Route[] => [
  route(`POST ${BASE}/coupons/send`, (request) => send(world, request)),
  route(`POST ${BASE}/coupons/use`, (request) => use(world, request)),
  route(`POST ${BASE}/coupons/return`, (request) => giveBack(world, request)),
  route(`POST ${BASE}/coupons/deactivate`, (request) => deactivate(world, request)),
  route(`POST ${BASE}/coupons/associate`, (request) => associate(world, request)),
  route(`POST ${BASE}/coupons/disassociate`, (request) => disassociate(world, request)),
  route(`GET ${BASE}/users/{openid}/coupons`, (request) => list(world, request)),
  route(`GET ${BASE}/users/{openid}/coupons/{coupon_code}/appids/{appid}`, (request) => query(world, request)),
];

/** The coupons of the stocks that a merchant made, as a query shows them. */
export const viewsOfBusifavorCoupons = (world: World): JsonObject[] =>
  couponsSeenBy(world)
    .filter(({ owner }) => owner === world)
    .map(show);
