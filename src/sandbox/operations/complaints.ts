import { bodyOf, type JsonObject, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { leadsTo } from '../leads-to';
import { badParameter, invalidRequest, Refusal, resourceNotExists } from '../refusal';
import { type Route, route } from '../router';
import type { Complaint, ComplaintActionType, Refund, Transaction, UserComplaint } from '../state';
import type { World } from '../world';
import * as Case from './complaint';

const BASE = 'v3/merchant-service/complaints-v2';
const CONFIGURATION = 'v3/merchant-service/complaint-notifications';

/** Why the merchant is told of a complaint. */
type Told =
  | ComplaintActionType
  | 'CREATE_COMPLAINT'
  | 'MERCHANT_RESPONSE'
  | 'MERCHANT_CONFIRM_COMPLETE'
  | 'MERCHANT_APPROVE_REFUND'
  | 'MERCHANT_REJECT_REFUND'
  | 'SELLER_REFUND'
  | 'REFUND_SUCCESS';

const store = (world: World, complaint: Complaint): Complaint => {
  world.complaints.set(complaint.complaint_id, complaint);
  return complaint;
};

/** What has happened to a complaint is kept, and the merchant is told where it wants to be. */
const settle = (world: World, complaint: Complaint, action_type: Told): Complaint => {
  const { complaint_id } = store(world, complaint);
  world.notify({
    event_type: action_type === 'CREATE_COMPLAINT' ? 'COMPLAINT.CREATE' : 'COMPLAINT.STATE_CHANGE',
    url: world.complaintNotifications.get(world.mchid)?.url ?? '',
    resource: { complaint_id, action_type },
  });
  return complaint;
};

/** The order that a complaint is about; orders are never forgotten before their complaints. */
const orderOf = (world: World, { out_trade_no }: Complaint): Transaction => {
  const order = world.transactions.get(out_trade_no);
  if (order === undefined) throw resourceNotExists('投诉单关联的订单不存在');
  return order;
};

/** Fen of an order that were paid back, or are about to be. */
const paidBack = (world: World, out_trade_no: string, counts: (status: Refund['status']) => boolean): number =>
  [...world.refunds.values()]
    .filter((refund) => refund.out_trade_no === out_trade_no && counts(refund.status))
    .reduce((sum, { refund }) => sum + refund, 0);

const arrived = (world: World, out_trade_no: string): number =>
  paidBack(world, out_trade_no, (status) => status === 'SUCCESS');

/** How a picture is fetched from the sandbox, by the name that a request reached it by. */
const imageUrlOf =
  (world: World, host = '') =>
  (media_id: string): string =>
    `${world.scheme}://${host}/v3/merchant-service/images/${media_id}`;

const contextOf = (world: World, complaint: Complaint, host?: string): Case.ComplaintContext => ({
  order: orderOf(world, complaint),
  back: arrived(world, complaint.out_trade_no),
  imageUrl: imageUrlOf(world, host),
});

/** The complaints as queries show them, without phones. */
export const viewsOfComplaints = (world: World, host: string): JsonObject[] =>
  [...world.complaints.values()].map((each) => Case.viewOfComplaint(each, contextOf(world, each, host)));

const show = (world: World, complaint: Complaint, { headers }: HandlerRequest): JsonObject => ({
  ...Case.viewOfComplaint(complaint, contextOf(world, complaint, headers.host)),
  payer_phone: world.encrypt(complaint.payer_phone),
});

const known = (world: World, { variables }: HandlerRequest): Complaint => {
  const complaint = world.complaints.get(variables.complaint_id ?? '');
  if (complaint === undefined) throw resourceNotExists('投诉单不存在');
  return complaint;
};

/** The complaint that a merchant does something about, as the one that it is made of. */
const ownOf = (world: World, request: HandlerRequest): Complaint => {
  const complaint = known(world, request);
  const complained = text(orderOf(world, complaint).request, 'sub_mchid') || world.mchid;
  if (text(bodyOf(request), 'complainted_mchid') !== complained) {
    throw new Refusal(403, 'NO_AUTH', '无权限操作该投诉单，请确认被诉商户号');
  }
  return complaint;
};

/** The part of a list that is asked for. */
const pageOf = <T>(all: readonly T[], query: URLSearchParams, most: number) => {
  const limit = Number(query.get('limit') ?? Math.min(most, 10));
  const offset = Number(query.get('offset') ?? 0);
  if (limit < 1 || limit > most) throw badParameter('/query/limit', `取值范围为1到${most}`, limit, 'query');
  if (offset < 0) throw badParameter('/query/offset', '不能小于0', offset, 'query');
  const shown = { limit, offset, ...(offset === 0 && { total_count: all.length }) };
  return { page: all.slice(offset, offset + limit), shown };
};

const list = (world: World, request: HandlerRequest): Reply => {
  const { query } = request;
  const { from, to } = Case.spanOf(query);
  const complained = query.get('complainted_mchid') ?? '';
  const all = [...world.complaints.values()].filter((complaint) => {
    const isMeant =
      complained === '' || (text(orderOf(world, complaint).request, 'sub_mchid') || world.mchid) === complained;
    return isMeant && complaint.created >= from && complaint.created < to;
  });
  const { page, shown } = pageOf(all, query, 50);
  return { body: { data: page.map((each) => show(world, each, request)), ...shown } };
};

const history = (world: World, request: HandlerRequest): Reply => {
  const { page, shown } = pageOf(known(world, request).history, request.query, 300);
  const imageUrl = imageUrlOf(world, request.headers.host);
  return { body: { data: page.map((step) => Case.viewOfStep(step, imageUrl)), ...shown } };
};

const reply = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const complaint = ownOf(world, request);
  const isUploaded = (id: string): boolean => world.images.has(id);
  const images = Case.checkImages(json.response_images, '/body/response_images', isUploaded);
  const said = { operate_details: text(json, 'response_content'), images };
  settle(world, Case.replied(complaint, said, world.now()), 'MERCHANT_RESPONSE');
  return { status: 204 };
};

const replyAtOnce = (world: World, request: HandlerRequest): Reply => {
  const { message, idempotent_id } = bodyOf(request);
  const complaint = ownOf(world, request);
  if (complaint.facts.need_immediate_service !== true) throw invalidRequest('投诉单不需要即时服务');
  const before = complaint.history.find((step) => step.idempotent_id === idempotent_id);
  if (before !== undefined) return { body: { log_id: before.log_id } };
  const said = { normal_message: message as JsonObject, idempotent_id: `${idempotent_id}` };
  const { history: steps } = settle(world, Case.replied(complaint, said, world.now()), 'MERCHANT_RESPONSE');
  return { body: { log_id: steps.at(-1)?.log_id } };
};

const complete = (world: World, request: HandlerRequest): Reply => {
  settle(world, Case.completed(ownOf(world, request), world.now()), 'MERCHANT_CONFIRM_COMPLETE');
  return { status: 204 };
};

const decide = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const complaint = known(world, request);
  const images = Case.checkImages(json.reject_media_list, '/body/reject_media_list', (id) => world.images.has(id));
  const decided = Case.decided(complaint, json, images, world.now());
  settle(world, decided, decided.refund_decision === 'APPROVE' ? 'MERCHANT_APPROVE_REFUND' : 'MERCHANT_REJECT_REFUND');
  return { status: 204 };
};

/** Only HTTPS is taken; but for this machine, where notifications of a sandbox go. */
const configure = (world: World, request: HandlerRequest): Reply => {
  const url = text(bodyOf(request), 'url');
  if (!url.startsWith('https://') && !leadsTo(url, [])) {
    throw badParameter('/body/url', '通知地址仅支持HTTPS', url, 'body');
  }
  world.complaintNotifications.set(world.mchid, { url });
  return { body: { mchid: world.mchid, url } };
};

const createConfiguration = (world: World, request: HandlerRequest): Reply => {
  if (world.complaintNotifications.has(world.mchid)) throw invalidRequest('投诉通知回调地址已存在，请使用更新接口');
  return configure(world, request);
};

const configured = (world: World): string => {
  const { url } = world.complaintNotifications.get(world.mchid) ?? {};
  if (url === undefined) throw resourceNotExists('投诉通知回调地址不存在');
  return url;
};

const updateConfiguration = (world: World, request: HandlerRequest): Reply => {
  configured(world);
  return configure(world, request);
};

const deleteConfiguration = (world: World): Reply => {
  configured(world);
  world.complaintNotifications.delete(world.mchid);
  return { status: 204 };
};

/** 消费者投诉: `v3/merchant-service/complaints-v2` and `v3/merchant-service/complaint-notifications`. */
export const complaintRoutes = (world: World): Route[] => [
  route(`GET ${BASE}`, (request) => list(world, request)),
  route(`GET ${BASE}/{complaint_id}`, (request) => ({ body: show(world, known(world, request), request) })),
  route(`GET ${BASE}/{complaint_id}/negotiation-historys`, (request) => history(world, request)),
  route(`POST ${BASE}/{complaint_id}/response`, (request) => reply(world, request)),
  route(`POST ${BASE}/{complaint_id}/response-immediate-service`, (request) => replyAtOnce(world, request)),
  route(`POST ${BASE}/{complaint_id}/complete`, (request) => complete(world, request)),
  route(`POST ${BASE}/{complaint_id}/update-refund-progress`, (request) => decide(world, request)),
  route(`POST ${CONFIGURATION}`, (request) => createConfiguration(world, request)),
  route(`GET ${CONFIGURATION}`, () => ({ body: { mchid: world.mchid, url: configured(world) } })),
  route(`PUT ${CONFIGURATION}`, (request) => updateConfiguration(world, request)),
  route(`DELETE ${CONFIGURATION}`, () => deleteConfiguration(world)),
];

const about = (world: World, out_trade_no: string): Complaint[] =>
  [...world.complaints.values()].filter((complaint) => complaint.out_trade_no === out_trade_no);

/** Complaints about an order hear of a refund that its merchant asked for. */
export const complaintsOfRefund = (world: World, { out_trade_no, total }: Refund): void => {
  const isFull = paidBack(world, out_trade_no, (status) => status !== 'CLOSED') >= total;
  for (const each of about(world, out_trade_no)) {
    const complaint = Case.refunding(each, isFull, world.now());
    // Of a part there is no notification.
    if (isFull) settle(world, complaint, 'SELLER_REFUND');
    else store(world, complaint);
  }
};

/** Complaints about an order hear of the arrival of a refund. */
export const complaintsOfArrival = (world: World, { out_trade_no }: Refund): void => {
  for (const each of about(world, out_trade_no)) {
    settle(world, Case.refunded(each, arrived(world, out_trade_no), world.now()), 'REFUND_SUCCESS');
  }
};

/**
 * The user complains of an order.
 *
 * @returns the `complaint_id`
 * @throws Error when there is no such order, it was not paid, or a complaint about it is open
 * @throws TypeError for what no user can say
 */
export const complain = (world: World, out_trade_no: string, said: UserComplaint): string => {
  const order = world.transactions.get(out_trade_no);
  if (order?.paid === undefined) {
    const found = order === undefined ? 'does not exist; create it' : `is ${order.trade_state}; pay it`;
    throw new Error(`complain('${out_trade_no}'): this order ${found} in the sandbox first.`);
  }
  const [earlier] = about(world, out_trade_no);
  if (earlier !== undefined) {
    throw new Error(
      `complain('${out_trade_no}'): this order has the complaint ${earlier.complaint_id}; actOnComplaint goes on with it.`,
    );
  }
  Case.checkUserComplaint(said, order.total);
  const missing = said.images?.find((id) => !world.images.has(id));
  if (missing !== undefined) {
    throw new Error(`complain('${out_trade_no}'): there is no picture ${missing}; upload it to the sandbox first.`);
  }
  return settle(world, Case.newComplaint(order, said, world.now()), 'CREATE_COMPLAINT').complaint_id;
};

/**
 * The user or the platform does something about a complaint.
 *
 * @throws Error when there is no such complaint, or it cannot be done as the complaint is
 */
export const actOnComplaint = (
  world: World,
  complaint_id: string,
  action: ComplaintActionType,
  content: string,
): void => {
  const complaint = world.complaints.get(complaint_id);
  if (complaint === undefined) {
    throw new Error(`actOnComplaint('${complaint_id}'): this complaint does not exist; complain gives one.`);
  }
  settle(world, Case.act(complaint, action, content, world.now()), action);
};
