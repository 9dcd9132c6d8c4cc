import { isDeepStrictEqual } from 'node:util';
import { isoTime } from '../clock';
import { bodyOf, child, type JsonObject, pick, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { digits, hex } from '../random';
import { invalidRequest, Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { TransferBill, TransferConsent } from '../state';
import { checkParties, type World } from '../world';

const BASE = 'v3/fund-app/mch-transfer/user-confirm-authorization';

const day = 86_400_000;

/** How long an authorization waits for its user, and how long one is remembered that its user did not give. */
const [confirmationTime, memoryTime] = [day, 30 * day];

/** How many authorizations a user may have, or be asked for, in one scene. */
const mostOfUser = 5;

/** An authorization as it is by now; `undefined` when it is forgotten. @param now milliseconds since the epoch */
export const currentAuthorization = (authorization: TransferConsent, now: number): TransferConsent | undefined => {
  const { state, created, authorization_id } = authorization;
  if (authorization_id === undefined && now - created >= memoryTime) return undefined;
  if (state !== 'WAIT_USER_CONFIRM' || now - created < confirmationTime) return authorization;
  return closed(authorization, 'USER_OVERDUE_UNCONFIRMED', created + confirmationTime);
};

const closed = (authorization: TransferConsent, close_reason: string, now: number): TransferConsent => ({
  ...authorization,
  state: 'CLOSED',
  close_info: { close_time: isoTime(now), close_reason },
});

const find = (world: World, out_authorization_no: string): TransferConsent | undefined => {
  const known = world.transferAuthorizations.get(out_authorization_no);
  return known && currentAuthorization(known, world.now());
};

const store = (world: World, authorization: TransferConsent): TransferConsent => {
  world.transferAuthorizations.set(authorization.out_authorization_no, authorization);
  return authorization;
};

/** The authorization as a query shows it. */
export const viewOfAuthorization = (authorization: TransferConsent): JsonObject => ({
  ...pick(authorization.request, ['appid', 'openid', 'user_display_name', 'transfer_scene_id', 'user_recv_perception']),
  ...pick({ ...authorization }, ['out_authorization_no', 'state', 'authorization_id', 'authorize_time', 'close_info']),
  create_time: isoTime(authorization.created),
});

/** The merchant is told of what came into force, and of its end. */
const tell = (world: World, authorization: TransferConsent, event: 'CONFIRMED' | 'CLOSED'): void => {
  world.notify({
    event_type: `MCHTRANSFER.AUTHORIZATION.${event}`,
    url: text(authorization.request, 'authorization_notify_url'),
    resource: viewOfAuthorization(authorization),
  });
};

const inForce = (world: World, authorization: TransferConsent): TransferConsent => {
  const given = store(world, {
    ...authorization,
    state: 'TAKING_EFFECT',
    authorization_id: digits(32),
    authorize_time: isoTime(world.now()),
  });
  tell(world, given, 'CONFIRMED');
  return given;
};

/** The merchant is told of the end of what was in force alone. */
const close = (world: World, authorization: TransferConsent, reason: string): TransferConsent => {
  const over = store(world, closed(authorization, reason, world.now()));
  if (authorization.state === 'TAKING_EFFECT') tell(world, over, 'CLOSED');
  return over;
};

const authorizationOf = (request: JsonObject, now: number): TransferConsent => ({
  out_authorization_no: text(request, 'out_authorization_no'),
  state: 'WAIT_USER_CONFIRM',
  created: now,
  package_info: hex(64),
  request,
});

/** @throws Refusal 400 `INVALID_REQUEST` when the user has as many authorizations in this scene as there may be */
const checkCount = (world: World, request: JsonObject): void => {
  const open = [...world.transferAuthorizations.values()].filter((each) => {
    const { state, request: other } = currentAuthorization(each, world.now()) ?? { state: 'CLOSED', request: {} };
    const isSame = ['openid', 'transfer_scene_id'].every((name) => text(other, name) === text(request, name));
    return state !== 'CLOSED' && isSame;
  });
  if (open.length >= mostOfUser) throw invalidRequest('同一用户在同一转账场景下的授权数量已达上限');
};

const apply = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  checkParties(world, json);
  const known = find(world, text(json, 'out_authorization_no'));
  if (known !== undefined && (known.state !== 'WAIT_USER_CONFIRM' || !isDeepStrictEqual(known.request, json))) {
    throw invalidRequest('商户侧授权单号已存在');
  }
  if (known === undefined) checkCount(world, json);
  const authorization = known ?? store(world, authorizationOf(json, world.now()));
  const { package_info } = authorization;
  return {
    body: {
      ...pick({ ...authorization }, ['out_authorization_no', 'state']),
      create_time: isoTime(authorization.created),
      package_info,
    },
  };
};

const known = (world: World, { variables }: HandlerRequest): TransferConsent => {
  const authorization = find(world, variables.out_authorization_no ?? '');
  if (authorization === undefined) throw new Refusal(404, 'NOT_FOUND', '授权记录不存在');
  return authorization;
};

/** With `is_display_authorization` the user's client can show the authorization, too. */
const query = (world: World, request: HandlerRequest): Reply => {
  const authorization = known(world, request);
  const isShown = request.query.get('is_display_authorization') === 'true' && authorization.state !== 'CLOSED';
  const { package_info } = authorization;
  return { body: { ...viewOfAuthorization(authorization), ...(isShown && { package_info }) } };
};

const closeByMerchant = (world: World, request: HandlerRequest): Reply => {
  const authorization = known(world, request);
  const over = authorization.state === 'CLOSED' ? authorization : close(world, authorization, 'CLOSE_VIA_MCH_API');
  return { body: viewOfAuthorization(over) };
};

/** 免确认收款授权: `v3/fund-app/mch-transfer/user-confirm-authorization`. */
export const transferAuthorizationRoutes = (world: World): Route[] => [
  route(`POST ${BASE}`, (request) => apply(world, request)),
  route(`GET ${BASE}/out-authorization-no/{out_authorization_no}`, (request) => query(world, request)),
  route(`POST ${BASE}/out-authorization-no/{out_authorization_no}/close`, (request) => closeByMerchant(world, request)),
];

/**
 * The user that a transfer without a confirmation goes to.
 *
 * @returns the `openid`
 * @throws Refusal 400 `INVALID_REQUEST` or `ORDER_CLOSED` when there is no authorization in force for it
 */
export const authorizationInForce = (world: World, transfer: JsonObject): string => {
  const id = text(transfer, 'authorization_id');
  const number = text(transfer, 'out_authorization_no');
  const named = [...world.transferAuthorizations.values()].find(
    (each) => each.out_authorization_no === number || (id !== '' && each.authorization_id === id),
  );
  const authorization = named && currentAuthorization(named, world.now());
  if (authorization === undefined) throw invalidRequest('授权记录不存在');
  if (authorization.state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', '授权已关闭');
  if (authorization.state !== 'TAKING_EFFECT') throw invalidRequest('授权未生效，请等待用户确认授权');
  const other = ['appid', 'transfer_scene_id'].find(
    (name) => text(transfer, name) !== text(authorization.request, name),
  );
  if (other !== undefined) throw invalidRequest(`${other}与授权时不一致`);
  return text(authorization.request, 'openid');
};

/** What a transfer asks its user to authorize beside it, as an authorization by itself would be asked for. */
const askedBeside = (transfer: JsonObject): JsonObject => ({
  ...pick(transfer, ['appid', 'openid', 'transfer_scene_id', 'user_recv_perception']),
  ...child(transfer, 'authorization_info'),
});

/**
 * Checks that the authorization can be given that a transfer asks for beside it, if it asks for one.
 *
 * @throws Refusal 400 `INVALID_REQUEST`
 */
export const checkAuthorizable = (world: World, transfer: JsonObject): void => {
  const asked = askedBeside(transfer);
  const number = text(asked, 'out_authorization_no');
  if (number === '') return;
  if (find(world, number) !== undefined) throw invalidRequest('商户侧授权单号已存在');
  checkCount(world, asked);
};

/** The user takes the money, and authorizes transfers to come by the same step. */
export const authorizeWithTransfer = (world: World, { request }: TransferBill): void => {
  const asked = askedBeside(request);
  const number = text(asked, 'out_authorization_no');
  if (number !== '' && find(world, number) === undefined) inForce(world, authorizationOf(asked, world.now()));
};

/**
 * The user authorizes transfers without a confirmation.
 *
 * @returns the platform's number of the authorization
 * @throws Error when there is no such authorization, or nothing to give
 */
export const authorizeTransfers = (world: World, out_authorization_no: string): string => {
  const authorization = find(world, out_authorization_no);
  if (authorization?.state === 'WAIT_USER_CONFIRM') return inForce(world, authorization).authorization_id ?? '';
  const found =
    authorization === undefined ? 'does not exist; apply for it' : `is ${authorization.state}; apply for another`;
  throw new Error(`authorizeTransfers('${out_authorization_no}'): this authorization ${found} in the sandbox first.`);
};

/**
 * An authorization ends without the merchant.
 *
 * @throws Error when there is no such authorization in force
 */
export const closeAuthorization = (world: World, out_authorization_no: string, close_reason: string): void => {
  const authorization = find(world, out_authorization_no);
  if (authorization?.state !== 'TAKING_EFFECT') {
    throw new Error(
      `closeAuthorization('${out_authorization_no}'): no such authorization is in force; authorizeTransfers gives one.`,
    );
  }
  close(world, authorization, close_reason);
};
