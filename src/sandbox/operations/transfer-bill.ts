import { isoTime } from '../clock';
import { amount, type JsonObject, pick, text } from '../fields';
import { digits, hex } from '../random';
import { badParameter, invalidRequest } from '../refusal';
import type { TransferBill, TransferWay } from '../state';
import { checkScene } from './transfer-scenes';

/** How long a transfer waits for its user, in milliseconds: 24 hours. */
const confirmationTime = 86_400_000;

/** How long the platform takes to pay out, and to cancel; no time is documented. */
const platformTime = 10_000;

/** How long a transfer can be queried: 30 days. */
const queryTime = 30 * 86_400_000;

/** Amounts in fen: the least, and the least by which the platform compares a name. */
const [least, leastNamed] = [10, 30];

/**
 * Checks what a new transfer asks for beyond the form of its fields.
 *
 * @throws Refusal 400 `PARAM_ERROR` or `INVALID_REQUEST`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013778940
 */
export const checkTransfer = (request: JsonObject): void => {
  const number = text(request, 'out_bill_no');
  if (!/^[0-9A-Za-z]+$/.test(number)) {
    throw badParameter('/body/out_bill_no', '只能由数字、大小写字母组成', number, 'body');
  }
  const total = amount(request, 'transfer_amount');
  if (total < least) throw badParameter('/body/transfer_amount', '转账金额不能低于0.1元', total, 'body');
  if (total < leastNamed && text(request, 'user_name') !== '') {
    throw badParameter('/body/user_name', '0.3元以下不允许输入姓名校验', '', 'body');
  }
  checkScene(request);
};

/** A new transfer. @param now milliseconds since the epoch */
export const transferBill = (
  request: JsonObject,
  { way, openid, user_name }: Pick<TransferBill, 'way' | 'openid' | 'user_name'>,
  now: number,
): TransferBill => ({
  out_bill_no: text(request, 'out_bill_no'),
  transfer_bill_no: `133${digits(37)}`,
  way,
  // The merchant's account always has the money, which is locked at once.
  state: way === 'AUTHORIZED' ? 'TRANSFERING' : 'WAIT_USER_CONFIRM',
  openid,
  ...(user_name !== undefined && { user_name }),
  package_info: hex(64),
  created: now,
  updated: now,
  request,
});

/** What becomes of a transfer by itself. */
interface TransferStep extends Pick<TransferBill, 'state' | 'fail_reason'> {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What becomes of a transfer by itself, and when; `undefined` of one that is over. */
export const nextStep = ({ state, created, updated }: TransferBill): TransferStep | undefined => {
  if (state === 'WAIT_USER_CONFIRM') {
    return { at: created + confirmationTime, state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' };
  }
  if (state === 'TRANSFERING') return { at: updated + platformTime, state: 'SUCCESS' };
  return state === 'CANCELING' ? { at: updated + platformTime, state: 'CANCELLED' } : undefined;
};

/** Whether a transfer is in one of the states that it stays in. */
export const isOver = ({ state }: TransferBill): boolean =>
  state === 'SUCCESS' || state === 'FAIL' || state === 'CANCELLED';

/** A transfer as it is by now. @param now milliseconds since the epoch */
export const currentTransferBill = (bill: TransferBill, now: number): TransferBill => {
  const next = nextStep(bill);
  if (next === undefined || now < next.at) return bill;
  const { at, ...change } = next;
  return currentTransferBill({ ...bill, ...change, updated: at }, now);
};

/** Whether a transfer can still be queried. @param now milliseconds since the epoch */
export const canBeQueried = ({ created }: TransferBill, now: number): boolean => now - created <= queryTime;

/** Whether a transfer was asked for in this way, with this name. */
export const wasAskedFor = (bill: TransferBill, way: TransferWay, user_name: string | undefined): boolean =>
  bill.way === way && bill.user_name === user_name;

/** The merchant takes a transfer back: possible until its user has confirmed it; taking it back again changes nothing. */
export const cancelTransferBill = (bill: TransferBill, now: number): TransferBill => {
  if (bill.state === 'CANCELING' || bill.state === 'CANCELLED') return bill;
  if (bill.state !== 'WAIT_USER_CONFIRM') throw invalidRequest('当前单据状态不支持撤销');
  return { ...bill, state: 'CANCELING', updated: now };
};

/** The transfer as a query shows it, without its user's name. */
export const viewOfTransferBill = (bill: TransferBill, mch_id: string): JsonObject => ({
  mch_id,
  ...pick(bill.request, ['appid', 'transfer_amount', 'transfer_remark']),
  ...pick({ ...bill }, ['out_bill_no', 'transfer_bill_no', 'state', 'fail_reason', 'openid']),
  create_time: isoTime(bill.created),
  update_time: isoTime(bill.updated),
});
