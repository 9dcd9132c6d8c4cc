import { isDeepStrictEqual } from 'node:util';
import { isoTime } from '../clock';
import { amount, bodyOf, child, type JsonObject, listOf, pick, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { digits } from '../random';
import { badParameter, invalidRequest, Refusal, resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { PaidTransaction, Share, SharingOrder, SharingReceiver, SharingReturn } from '../state';
import { checkParties, type World } from '../world';
import { findPaid } from './transactions';
import { isFrozen, isToBeShared, sharesOf, sharingOrdersOf, unsplitOf } from './unsplit';

const BASE = 'v3/profitsharing';

/** The largest part of an order that may be shared, in ten-thousandths: what a merchant may do by default. */
const maxRatio = 3000;

const mostReceivers = 20_000;

/** Divisions of an order, receivers of a division, returns of a division. */
const mostOfEach = 50;

/** How long the platform takes, in milliseconds; "nearly at once" is all that is documented. */
const sharingTime = 10_000;

/** A payment can be shared once it is settled: after a minute. */
const settledAfter = 60_000;

/** How long a share can be given back: 180 days. */
const returnWindow = 180 * 86_400_000;

/** Openids mean something under an appid only, numbers of merchants everywhere. */
const keyOf = (named: JsonObject, { type, account }: Pick<SharingReceiver, 'type' | 'account'>): string => {
  const appid = type === 'PERSONAL_SUB_OPENID' ? 'sub_appid' : 'appid';
  return [text(named, 'sub_mchid'), type === 'MERCHANT_ID' ? '' : text(named, appid), type, account].join('\n');
};

/** A receiver without its name, which is sensitive. */
export const viewOfReceiver = (receiver: SharingReceiver): JsonObject =>
  pick({ ...receiver }, ['sub_mchid', 'type', 'account', 'relation_type', 'custom_relation']);

const addReceiver = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, json);
  const sent = text(json, 'name');
  const name = sent === '' ? '' : world.decrypt(sent, '/body/name');
  const fresh: SharingReceiver = {
    ...pick(json, ['sub_mchid', 'custom_relation']),
    ...(name !== '' && { name }),
    type: text(json, 'type'),
    account: text(json, 'account'),
    relation_type: text(json, 'relation_type'),
  };
  const key = keyOf(json, fresh);
  // Adding one again succeeds, and leaves what is known of it.
  const receiver = world.sharingReceivers.get(key) ?? fresh;
  if (receiver === fresh) {
    if (world.sharingReceivers.size >= mostReceivers) throw invalidRequest('分账接收方数量超过限制，最多20000个');
    world.sharingReceivers.set(key, receiver);
  }
  return {
    body: { ...viewOfReceiver(receiver), ...(receiver.name !== undefined && { name: world.encrypt(receiver.name) }) },
  };
};

const deleteReceiver = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, json);
  world.sharingReceivers.delete(keyOf(json, { type: text(json, 'type'), account: text(json, 'account') }));
  return { body: pick(json, ['sub_mchid', 'type', 'account']) };
};

/** A division as a query shows it. */
export const viewOfSharingOrder = (order: SharingOrder): JsonObject => ({
  ...pick(order.request, ['sub_mchid']),
  ...pick({ ...order }, ['transaction_id', 'out_order_no', 'order_id', 'state', 'receivers']),
});

/** Who shares: the merchant that was paid. */
const payerOf = (world: World, named: JsonObject): string => text(named, 'sub_mchid') || world.mchid;

/** What the merchant that gets the money is told, at the URL that is set up for it and stands in no request. */
const tell = (world: World, named: JsonObject, summary: string, resource: JsonObject): void => {
  const { sub_mchid } = named;
  const { notify } = world.worlds.get(text(child(resource, 'receiver'), 'account')) ?? world;
  notify({
    event_type: 'TRANSACTION.SUCCESS',
    summary,
    form: 'ProfitsharingReceipt',
    url: '',
    resource: {
      ...(sub_mchid === undefined ? { mchid: world.mchid } : { sp_mchid: world.mchid, sub_mchid }),
      ...resource,
    },
  });
};

const storeOrder = (world: World, order: SharingOrder): SharingOrder => {
  world.sharingOrders.set(order.out_order_no, order);
  return order;
};

/** A division on its way to the receivers. */
const process = (world: World, order: SharingOrder): SharingOrder => {
  world.after(sharingTime, () => {
    const current = world.sharingOrders.get(order.out_order_no);
    if (current?.state === 'PROCESSING') finish(world, current);
  });
  return storeOrder(world, order);
};

/** Who is no receiver any more gets nothing. */
const finish = (world: World, order: SharingOrder): void => {
  const { request, order_id, out_order_no, transaction_id } = order;
  const finish_time = isoTime(world.now());
  const payer = payerOf(world, request);
  const end = (share: Share): Share =>
    share.account === payer || world.sharingReceivers.has(keyOf(request, share))
      ? { ...share, result: 'SUCCESS', finish_time }
      : { ...share, result: 'CLOSED', fail_reason: 'NO_RELATION', finish_time };
  const receivers = order.receivers.map(end);
  storeOrder(world, { ...order, state: 'FINISHED', receivers });
  for (const share of receivers) {
    if (share.type !== 'MERCHANT_ID' || share.account === payer || share.result !== 'SUCCESS') continue;
    const receiver = pick({ ...share }, ['type', 'account', 'amount', 'description']);
    tell(world, request, '分账', { transaction_id, order_id, out_order_no, receiver, success_time: finish_time });
  }
};

/** A paid order of the merchant, to be shared. */
const sharedOrder = (world: World, json: JsonObject): PaidTransaction => {
  const order = findPaid(world, text(json, 'transaction_id'));
  const { request = {} } = order ?? {};
  const owner = text(request, 'mchid') || text(request, 'sp_mchid');
  if (order === undefined || owner !== world.mchid || text(request, 'sub_mchid') !== text(json, 'sub_mchid')) {
    throw invalidRequest('商户号和订单信息不匹配');
  }
  if (!isToBeShared(order)) throw invalidRequest('非分账订单不支持分账');
  return order;
};

const isSettled = (world: World, { paid }: PaidTransaction): boolean =>
  world.now() - Date.parse(paid.success_time) >= settledAfter;

/** @throws Refusal when the money of an order cannot be shared now */
const checkReady = (world: World, order: PaidTransaction): void => {
  if (!isFrozen(world, order)) throw invalidRequest('订单已完结');
  const earlier = sharingOrdersOf(world, order);
  if (!isSettled(world, order) || earlier.some(({ state }) => state === 'PROCESSING')) {
    throw invalidRequest('订单处理中，请稍后重试');
  }
  if (earlier.length >= mostOfEach) throw invalidRequest(`订单分账次数超过限制，最多${mostOfEach}次`);
};

type Asked = Pick<Share, 'type' | 'account' | 'amount' | 'description'>;

const shareOf = (asked: Asked, now: number): Share => ({
  ...asked,
  result: 'PENDING',
  detail_id: `360${digits(26)}`,
  create_time: isoTime(now),
  // The field is always there; before the end it says no more than the time before.
  finish_time: isoTime(now),
});

const askedOf = (receiver: JsonObject): Asked => ({
  type: text(receiver, 'type'),
  account: text(receiver, 'account'),
  amount: amount(receiver, 'amount'),
  description: text(receiver, 'description'),
});

/** @throws Refusal for receivers that no state would make right */
const checkReceivers = (receivers: readonly Asked[]): void => {
  if (receivers.length < 1 || receivers.length > mostOfEach) {
    throw badParameter('/body/receivers', `分账接收方应为1至${mostOfEach}个`, receivers.length, 'body');
  }
  const known = new Set<string>();
  for (const [index, { type, account, amount: share }] of receivers.entries()) {
    if (share < 1) throw badParameter(`/body/receivers/${index}/amount`, '分账金额应大于0', share, 'body');
    const key = `${type}\n${account}`;
    if (known.has(key)) throw badParameter(`/body/receivers/${index}/account`, '分账接收方重复', account, 'body');
    known.add(key);
  }
};

/** @throws Refusal for a receiver that was not added, or under another name */
const checkRelations = (world: World, json: JsonObject): void => {
  for (const [index, receiver] of listOf(json, 'receivers').entries()) {
    const { type, account } = askedOf(receiver);
    const sent = text(receiver, 'name');
    const name = sent === '' ? undefined : world.decrypt(sent, `/body/receivers/${index}/name`);
    if (type === 'MERCHANT_ID' && account === payerOf(world, json)) {
      if (json.unfreeze_unsplit === true) throw invalidRequest('分账接收方不允许为分账出资方');
      continue;
    }
    const known = world.sharingReceivers.get(keyOf(json, { type, account }));
    if (known === undefined) throw invalidRequest('分账接收方关系不存在，请检查是否已添加分账接收方');
    if (name === undefined || known.name === undefined || name === known.name) continue;
    throw invalidRequest(type === 'MERCHANT_ID' ? '分账接收商户全称不匹配' : '微信用户姓名与实名不一致');
  }
};

const sumOf = (shares: readonly Pick<Share, 'amount'>[]): number =>
  shares.reduce((all, share) => all + share.amount, 0);

/** @throws Refusal for more than may be shared, or than is there */
const checkAmounts = (world: World, order: PaidTransaction, receivers: readonly Asked[]): void => {
  const payer = payerOf(world, order.request);
  const shared = [...sharesOf(world, order), ...receivers].filter(({ account }) => account !== payer);
  if (sumOf(shared) * 10_000 > order.total * maxRatio) {
    throw new Refusal(403, 'RULE_LIMIT', '分账金额超过最大分账比例');
  }
  if (sumOf(receivers) > unsplitOf(world, order)) throw notEnough();
};

const notEnough = (): Refusal => new Refusal(403, 'NOT_ENOUGH', '分账金额不足');

/** What a division is asked for with. Names are encrypted anew each time, so that they tell no repetition. */
const saidBy = (json: JsonObject): JsonObject => ({
  ...pick(json, ['sub_mchid', 'appid', 'sub_appid', 'transaction_id', 'out_order_no', 'unfreeze_unsplit']),
  receivers: listOf(json, 'receivers').map(askedOf),
});

/** @throws Refusal for the number of a division with other parameters */
const checkRepeated = ({ request: before }: SharingOrder, said: JsonObject): void => {
  const each = (request: JsonObject, names: readonly string[]) =>
    listOf(request, 'receivers').map((receiver) => pick(receiver, names));
  const differs = (names: readonly string[]): boolean => !isDeepStrictEqual(each(before, names), each(said, names));
  if (differs(['type', 'account'])) throw invalidRequest('分账接收方与原请求不一致');
  if (differs(['amount'])) throw invalidRequest('分账接收方金额与原请求不一致');
  if (!isDeepStrictEqual(before, said)) throw invalidRequest('请求参数与原请求不一致');
};

const newOrder = (world: World, said: JsonObject, more: Pick<SharingOrder, 'kind' | 'isLast'>, to: readonly Asked[]) =>
  process(world, {
    ...more,
    out_order_no: text(said, 'out_order_no'),
    order_id: `30${digits(28)}`,
    transaction_id: text(said, 'transaction_id'),
    state: 'PROCESSING',
    created: world.now(),
    receivers: to.map((asked) => shareOf(asked, world.now())),
    request: said,
  });

/** What goes back to the merchant that was paid. */
const toPayer = (world: World, json: JsonObject, rest: number, description: string): Asked => ({
  type: 'MERCHANT_ID',
  account: payerOf(world, json),
  amount: rest,
  description,
});

const share = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, json);
  const said = saidBy(json);
  const known = world.sharingOrders.get(text(json, 'out_order_no'));
  if (known !== undefined) {
    checkRepeated(known, said);
    return { body: viewOfSharingOrder(known) };
  }
  const receivers = listOf(json, 'receivers').map(askedOf);
  checkReceivers(receivers);
  const order = sharedOrder(world, json);
  checkReady(world, order);
  checkRelations(world, json);
  checkAmounts(world, order, receivers);
  const isLast = json.unfreeze_unsplit === true;
  const rest = isLast ? unsplitOf(world, order) - sumOf(receivers) : 0;
  const released = rest > 0 ? [toPayer(world, json, rest, '解冻给分账方')] : [];
  const made = newOrder(world, said, { kind: 'share', isLast }, [...receivers, ...released]);
  return { body: viewOfSharingOrder(made) };
};

const unfreeze = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const known = world.sharingOrders.get(text(json, 'out_order_no'));
  if (known !== undefined) {
    // The number of a division that shared is taken for a repetition of that one, and nothing is released.
    if (known.kind === 'unfreeze' && !isDeepStrictEqual(known.request, json)) {
      throw invalidRequest('请求参数与原请求不一致');
    }
    return { body: viewOfSharingOrder(known) };
  }
  const order = sharedOrder(world, json);
  checkReady(world, order);
  const rest = unsplitOf(world, order);
  if (rest === 0) throw notEnough();
  const to = [toPayer(world, json, rest, text(json, 'description'))];
  return { body: viewOfSharingOrder(newOrder(world, json, { kind: 'unfreeze', isLast: true }, to)) };
};

const query = (world: World, { variables, query: asked }: HandlerRequest): Reply => {
  const order = world.sharingOrders.get(variables.out_order_no ?? '');
  const isIt =
    order?.transaction_id === asked.get('transaction_id') &&
    text(order?.request ?? {}, 'sub_mchid') === (asked.get('sub_mchid') ?? '');
  if (order === undefined || !isIt) throw resourceNotExists('记录不存在');
  return { body: viewOfSharingOrder(order) };
};

const queryAmounts = (world: World, { variables: { transaction_id = '' } }: HandlerRequest): Reply => {
  const order = findPaid(world, transaction_id);
  if (order === undefined || !isToBeShared(order) || !isSettled(world, order)) throw resourceNotExists('记录不存在');
  return { body: { transaction_id, unsplit_amount: unsplitOf(world, order) } };
};

const queryRatio = ({ variables: { sub_mchid } }: HandlerRequest): Reply => ({
  body: { sub_mchid, max_ratio: maxRatio },
});

/** A return as a query shows it. */
export const viewOfReturn = ({ request, ...shown }: SharingReturn): JsonObject => ({
  ...pick(request, ['sub_mchid']),
  ...shown,
});

const storeReturn = (world: World, made: SharingReturn): SharingReturn => {
  world.sharingReturns.set(made.out_return_no, made);
  return made;
};

/** A return on its way; the receiver's account always has the money. */
const processReturn = (world: World, made: SharingReturn): SharingReturn => {
  world.after(sharingTime, () => {
    const current = world.sharingReturns.get(made.out_return_no);
    if (current?.result === 'PROCESSING') finishReturn(world, current);
  });
  return storeReturn(world, made);
};

const finishReturn = (world: World, made: SharingReturn): void => {
  const { request, amount: back, description, return_id: order_id, out_return_no: out_order_no } = made;
  const success_time = isoTime(world.now());
  storeReturn(world, { ...made, result: 'SUCCESS', finish_time: success_time });
  const { transaction_id } = world.sharingOrders.get(made.out_order_no) ?? {};
  const receiver = toPayer(world, request, back, description);
  tell(world, request, '分账回退', { transaction_id, order_id, out_order_no, receiver, success_time });
};

/** The division that a return names by one number of the two; both are fine when they agree. */
const returnedOrder = (world: World, json: JsonObject): SharingOrder => {
  const [id, number] = [text(json, 'order_id'), text(json, 'out_order_no')];
  if (id === '' && number === '') throw badParameter('/body/out_order_no', '与order_id至少填一个', '', 'body');
  const order = [...world.sharingOrders.values()].find(
    ({ order_id, out_order_no }) => (id === '' || order_id === id) && (number === '' || out_order_no === number),
  );
  const isOld = order !== undefined && world.now() - order.created > returnWindow;
  if (order === undefined || isOld || text(order.request, 'sub_mchid') !== text(json, 'sub_mchid')) {
    throw invalidRequest('分账指令不存在，或超过分账回退时效，请检查对应的分账单');
  }
  return order;
};

/** @throws Refusal when the receiver did not get as much, or has given it back */
const checkReturn = (world: World, order: SharingOrder, json: JsonObject): void => {
  const return_mchid = text(json, 'return_mchid');
  const back = amount(json, 'amount');
  if (back < 1) throw badParameter('/body/amount', '回退金额应大于0', back, 'body');
  if (return_mchid === payerOf(world, json))
    throw badParameter('/body/return_mchid', '参数不正确', return_mchid, 'body');
  if (order.state !== 'FINISHED') throw invalidRequest('分账单处理中，请稍后重试');
  const got = order.receivers.filter(
    ({ type, account, result }) => type === 'MERCHANT_ID' && account === return_mchid && result === 'SUCCESS',
  );
  if (got.length === 0) throw invalidRequest('回退商户不是该分账单的接收方');
  const earlier = [...world.sharingReturns.values()].filter(
    ({ order_id, result }) => order_id === order.order_id && result !== 'FAILED',
  );
  if (earlier.length >= mostOfEach) throw invalidRequest(`分账回退次数超过限制，最多${mostOfEach}次`);
  const gone = sumOf(earlier.filter((each) => each.return_mchid === return_mchid));
  if (gone + back > sumOf(got)) throw invalidRequest('剩余可回退的金额不足');
};

const giveBack = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const out_return_no = text(json, 'out_return_no');
  const known = world.sharingReturns.get(out_return_no);
  if (known !== undefined) {
    if (!isDeepStrictEqual(known.request, json)) throw invalidRequest('请求参数与原请求不一致');
    return { body: viewOfReturn(known) };
  }
  const order = returnedOrder(world, json);
  checkReturn(world, order, json);
  const made = processReturn(world, {
    out_return_no,
    return_id: `30${digits(28)}`,
    order_id: order.order_id,
    out_order_no: order.out_order_no,
    return_mchid: text(json, 'return_mchid'),
    amount: amount(json, 'amount'),
    description: text(json, 'description'),
    result: 'PROCESSING',
    create_time: isoTime(world.now()),
    finish_time: isoTime(world.now()),
    request: json,
  });
  return { body: viewOfReturn(made) };
};

const queryReturn = (world: World, { variables, query: asked }: HandlerRequest): Reply => {
  const made = world.sharingReturns.get(variables.out_return_no ?? '');
  const isIt =
    made?.out_order_no === asked.get('out_order_no') &&
    text(made?.request ?? {}, 'sub_mchid') === (asked.get('sub_mchid') ?? '');
  if (made === undefined || !isIt) throw resourceNotExists('记录不存在');
  return { body: viewOfReturn(made) };
};

/** Divisions and returns that were on their way when the sandbox ended. */
export const resumeSharing = (world: World): void => {
  for (const order of world.sharingOrders.values()) if (order.state === 'PROCESSING') process(world, order);
  for (const each of world.sharingReturns.values()) if (each.result === 'PROCESSING') processReturn(world, each);
};

/** 分账 of merchants and of partners: `v3/profitsharing`. */
export const profitSharingRoutes = (world: World): Route[] => [
  route(`POST ${BASE}/receivers/add`, (request) => addReceiver(world, request)),
  route(`POST ${BASE}/receivers/delete`, (request) => deleteReceiver(world, request)),
  route(`POST ${BASE}/orders`, (request) => share(world, request)),
  route(`POST ${BASE}/orders/unfreeze`, (request) => unfreeze(world, request)),
  route(`GET ${BASE}/orders/{out_order_no}`, (request) => query(world, request)),
  route(`GET ${BASE}/transactions/{transaction_id}/amounts`, (request) => queryAmounts(world, request)),
  route(`GET ${BASE}/merchant-configs/{sub_mchid}`, (request) => queryRatio(request)),
  route(`POST ${BASE}/return-orders`, (request) => giveBack(world, request)),
  route(`GET ${BASE}/return-orders/{out_return_no}`, (request) => queryReturn(world, request)),
];
