import { isDeepStrictEqual } from 'node:util';
import { isoTime } from '../clock';
import { bodyOf, child, type JsonObject, pick, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { invalidRequest, Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { TransferBill, TransferWay } from '../state';
import { checkParties, type World } from '../world';
import { authorizationInForce, authorizeWithTransfer, checkAuthorizable } from './transfer-authorizations';
import * as Bill from './transfer-bill';

const BASE = 'v3/fund-app/mch-transfer/transfer-bills';

const notFound = (): Refusal => new Refusal(404, 'NOT_FOUND', '转账单据不存在');

/** A transfer that goes on by itself. */
const follow = (world: World, bill: TransferBill): TransferBill => {
  const next = Bill.nextStep(bill);
  if (next !== undefined) {
    const { at, ...change } = next;
    world.after(Math.max(at - world.now(), 0), () => {
      const now = world.transferBills.get(bill.out_bill_no);
      if (now?.state === bill.state) settle(world, { ...now, ...change, updated: world.now() });
    });
  }
  world.transferBills.set(bill.out_bill_no, bill);
  return bill;
};

/** A transfer in its new state; of the last one the merchant is told. */
const settle = (world: World, bill: TransferBill): TransferBill => {
  follow(world, bill);
  if (!Bill.isOver(bill)) return bill;
  world.notify({
    event_type: 'MCHTRANSFER.BILL.FINISHED',
    url: text(bill.request, 'notify_url'),
    resource: Bill.viewOfTransferBill(bill, world.mchid),
  });
  return bill;
};

/** Transfers that were under way when the sandbox ended. */
export const resumeTransfers = (world: World): void => {
  for (const bill of world.transferBills.values()) if (!Bill.isOver(bill)) follow(world, bill);
};

/** A transfer as it is by now. */
export const findTransferBill = (world: World, known: TransferBill | undefined): TransferBill | undefined => {
  if (known === undefined) return undefined;
  const bill = Bill.currentTransferBill(known, world.now());
  return bill === known ? known : settle(world, bill);
};

/** What a request asks for, its user's name opened and apart: each time it is encrypted anew. */
const askedBy = (world: World, request: HandlerRequest): { asked: JsonObject; user_name: string | undefined } => {
  const json = bodyOf(request);
  checkParties(world, json);
  Bill.checkTransfer(json);
  const { user_name: encrypted, ...asked } = json;
  const user_name =
    typeof encrypted === 'string' && encrypted !== '' ? world.decrypt(encrypted, '/body/user_name') : undefined;
  return { asked, user_name };
};

/** The transfer that a request stands for: a new one, or the one of the same request before. */
const transferFor = (
  world: World,
  request: HandlerRequest,
  way: TransferWay,
  receiver: (asked: JsonObject) => string,
): TransferBill => {
  const { asked, user_name } = askedBy(world, request);
  const known = findTransferBill(world, world.transferBills.get(text(asked, 'out_bill_no')));
  if (known === undefined) {
    return follow(world, Bill.transferBill(asked, { way, openid: receiver(asked), user_name }, world.now()));
  }
  if (Bill.isOver(known)) throw new Refusal(400, 'ALREADY_EXISTS', '商户单号已存在，且单据已是终态');
  if (!Bill.wasAskedFor(known, way, user_name) || !isDeepStrictEqual(known.request, asked)) {
    throw invalidRequest('单号已存在但信息不一致，请查单后比较确认');
  }
  return known;
};

/** What a new transfer is answered with: `package_info` only as long as its user can confirm it. */
const shownAtFirst = (bill: TransferBill): JsonObject => ({
  ...pick({ ...bill }, ['out_bill_no', 'transfer_bill_no', 'state']),
  create_time: isoTime(bill.created),
  ...(bill.state === 'WAIT_USER_CONFIRM' && { package_info: bill.package_info }),
});

const create = (world: World, request: HandlerRequest): Reply => ({
  body: shownAtFirst(transferFor(world, request, 'CONFIRM', (asked) => text(asked, 'openid'))),
});

const createAndAuthorize = (world: World, request: HandlerRequest): Reply => {
  const bill = transferFor(world, request, 'CONFIRM_AND_AUTHORIZE', (asked) => {
    checkAuthorizable(world, asked);
    return text(asked, 'openid');
  });
  const told = pick(child(bill.request, 'authorization_info'), ['user_display_name', 'out_authorization_no']);
  return { body: { ...shownAtFirst(bill), ...told } };
};

/** The whole transfer, as its merchant sees it. */
const show = (world: World, bill: TransferBill): Reply => ({
  body: {
    ...Bill.viewOfTransferBill(bill, world.mchid),
    ...(bill.user_name !== undefined && { user_name: world.encrypt(bill.user_name) }),
  },
});

const createAuthorized = (world: World, request: HandlerRequest): Reply =>
  show(
    world,
    transferFor(world, request, 'AUTHORIZED', (asked) => authorizationInForce(world, asked)),
  );

const query = (world: World, named: TransferBill | undefined): Reply => {
  const bill = findTransferBill(world, named);
  if (bill === undefined || !Bill.canBeQueried(bill, world.now())) throw notFound();
  return show(world, bill);
};

const byTransferNumber = (world: World, transfer_bill_no = ''): TransferBill | undefined =>
  [...world.transferBills.values()].find((bill) => bill.transfer_bill_no === transfer_bill_no);

const cancel = (world: World, out_bill_no = ''): Reply => {
  const known = findTransferBill(world, world.transferBills.get(out_bill_no));
  if (known === undefined) throw invalidRequest('转账单据不存在');
  const bill = Bill.cancelTransferBill(known, world.now());
  if (bill !== known) follow(world, bill);
  return {
    body: {
      ...pick({ ...bill }, ['out_bill_no', 'transfer_bill_no', 'state']),
      update_time: isoTime(bill.updated),
    },
  };
};

/** 商家转账: `v3/fund-app/mch-transfer/transfer-bills`. */
export const transferRoutes = (world: World): Route[] => [
  route(`POST ${BASE}`, (request) => create(world, request)),
  route(`POST ${BASE}/pre-transfer-with-authorization`, (request) => createAndAuthorize(world, request)),
  route(`POST ${BASE}/transfer`, (request) => createAuthorized(world, request)),
  route(`GET ${BASE}/out-bill-no/{out_bill_no}`, ({ variables }) =>
    query(world, world.transferBills.get(variables.out_bill_no ?? '')),
  ),
  route(`GET ${BASE}/transfer-bill-no/{transfer_bill_no}`, ({ variables }) =>
    query(world, byTransferNumber(world, variables.transfer_bill_no)),
  ),
  route(`POST ${BASE}/out-bill-no/{out_bill_no}/cancel`, ({ variables }) => cancel(world, variables.out_bill_no)),
];

/** @throws Error when there is no such transfer, or it is over */
const underWay = (world: World, method: string, out_bill_no: string): TransferBill => {
  const bill = findTransferBill(world, world.transferBills.get(out_bill_no));
  if (bill === undefined) {
    throw new Error(`${method}('${out_bill_no}'): this transfer does not exist; create it in the sandbox first.`);
  }
  if (!Bill.isOver(bill)) return bill;
  throw new Error(`${method}('${out_bill_no}'): this transfer is ${bill.state}; create another in the sandbox first.`);
};

/**
 * The user confirms a transfer: the platform pays it out. A user may be faster than a cancellation that is under way.
 *
 * @param consent whether the user also authorizes transfers to come, where the merchant asked for it
 * @throws Error when there is no such transfer, or nothing to confirm
 */
export const confirmTransfer = (world: World, out_bill_no: string, consent: boolean): void => {
  const bill = underWay(world, 'confirmTransfer', out_bill_no);
  if (bill.state === 'TRANSFERING') {
    throw new Error(
      `confirmTransfer('${out_bill_no}'): this transfer is being paid out already; nothing is left to do.`,
    );
  }
  follow(world, { ...bill, state: 'TRANSFERING', updated: world.now() });
  if (consent && bill.way === 'CONFIRM_AND_AUTHORIZE') authorizeWithTransfer(world, bill);
};

/**
 * A transfer cannot be paid out: it becomes `FAIL`.
 *
 * @throws Error when there is no such transfer, or it is over
 */
export const failTransfer = (world: World, out_bill_no: string, fail_reason: string): void => {
  settle(world, { ...underWay(world, 'failTransfer', out_bill_no), state: 'FAIL', fail_reason, updated: world.now() });
};
