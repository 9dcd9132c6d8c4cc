import { isoDate, isoTime, startOfDay } from '../clock';
import { amount, child, type JsonObject, pick, text } from '../fields';
import { digits, hex, openid } from '../random';
import { badParameter, invalidRequest } from '../refusal';
import type { Contract, DeductionSchedule } from '../state';

const [hour, day] = [3_600_000, 86_400_000];

/** How long a contract lasts; no time is documented. */
const lifetime = 3650 * day;

/** When a contract ends, after the day of its only deduction has passed without it: at 8 o'clock. */
const endOfScheduled = 8 * hour;

/** A contract is known by the merchant's number under its plan. */
export const contractKey = (plan_id: string, contract_code: string): string => `${plan_id} ${contract_code}`;

/** @throws Refusal 400 `PARAM_ERROR` for what is no amount in fen */
export const checkAmount = (field: string, total: number): void => {
  if (!Number.isInteger(total) || total < 1) throw badParameter(field, '金额应为大于0的整数', total, 'body');
};

/** @throws Refusal 400 `PARAM_ERROR` for an amount that is none, or a day that is none, or does not lie ahead */
const scheduleOf = (request: JsonObject, now: number): DeductionSchedule => {
  const asked = child(request, 'deduct_schedule');
  const date = text(asked, 'estimated_deduct_date');
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(startOfDay(date)) || date <= isoDate(now)) {
    const field = '/body/deduct_schedule/estimated_deduct_date';
    throw badParameter(field, '应为今天以后的日期，格式为yyyy-MM-DD', date, 'body');
  }
  const total = amount(child(asked, 'estimated_deduct_amount'), 'total');
  checkAmount('/body/deduct_schedule/estimated_deduct_amount/total', total);
  return { date, total, state: 'NO_SCHEDULED' };
};

/** A contract that its user has yet to sign. @param now milliseconds since the epoch */
export const contractOf = (request: JsonObject, now: number): Contract => ({
  contract_id: '',
  plan_id: `${request.plan_id}`,
  contract_code: text(request, 'out_contract_code'),
  state: 'SIGNING',
  openid: text(request, 'openid') || text(request, 'sp_openid') || openid(),
  pre_entrustweb_id: hex(32).toLowerCase(),
  signed: 0,
  ...(request.deduct_schedule !== undefined && { schedule: scheduleOf(request, now) }),
  request,
});

/** The user signs. @param now milliseconds since the epoch */
export const signed = (contract: Contract, now: number): Contract => ({
  ...contract,
  contract_id: `Wx${digits(30)}`,
  state: 'SIGNED',
  signed: now,
});

/** A contract that ended. @param at milliseconds since the epoch */
export const terminated = (
  contract: Contract,
  by: NonNullable<Contract['terminated']>['by'],
  remark: string,
  at: number,
): Contract => ({ ...contract, state: 'TERMINATED', terminated: { at, by, remark } });

/** What becomes of a contract by itself, and when; `undefined` of one that is not in force. */
export const nextOfContract = (contract: Contract): { readonly at: number; readonly becomes: Contract } | undefined => {
  const { state, schedule } = contract;
  if (state !== 'SIGNED') return undefined;
  if (schedule === undefined) {
    const at = contract.signed + lifetime;
    return { at, becomes: terminated(contract, 'EXPIRY', '协议到期', at) };
  }
  const end = startOfDay(schedule.date) + day;
  if (schedule.state === 'NO_SCHEDULED' || schedule.state === 'SCHEDULED') {
    return { at: end, becomes: { ...contract, schedule: { ...schedule, state: 'EXPIRED' } } };
  }
  const at = end + endOfScheduled;
  return { at, becomes: terminated(contract, 'SYSTEM', '预约扣费已结束', at) };
};

/** A contract as it is by now. @param now milliseconds since the epoch */
export const currentContract = (contract: Contract, now: number): Contract => {
  const next = nextOfContract(contract);
  return next === undefined || now < next.at ? contract : currentContract(next.becomes, now);
};

/** When a contract ends by itself at the latest, in milliseconds since the epoch. */
export const expiryOf = ({ signed: at, schedule }: Contract): number =>
  schedule === undefined ? at + lifetime : startOfDay(schedule.date) + day + endOfScheduled;

/** How long after the signing a deduction is made at once. */
const immediate = 12 * hour;

/** How long the platform takes for a deduction that is due; no time is documented. */
const platformTime = 10_000;

/** The days that a user may object in, once told of a deduction: that of the notice, and the next one. */
const waitingDays = 2;

/** The days in which a deduction can be made that its user was told of, in milliseconds since the epoch. */
export const windowOf = ({ at, days }: NonNullable<Contract['notice']>): { from: number; to: number } => {
  const from = startOfDay(isoDate(at)) + waitingDays * day;
  return { from, to: from + days * day };
};

/**
 * When the money of a deduction is taken that is asked for now, in milliseconds since the epoch: at once where the user
 * knows of it, and else a day after the notice that the request itself sends.
 *
 * @throws Refusal 400 `INVALID_REQUEST`
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011988372
 */
export const dueTime = (contract: Contract, total: number, now: number): number => {
  const { state, schedule, notice } = contract;
  if (state !== 'SIGNED') throw invalidRequest('协议不在生效中，不能扣款');
  if (schedule !== undefined) {
    if (schedule.state !== 'SCHEDULED') throw invalidRequest('未预约扣费，不能扣款');
    if (schedule.date !== isoDate(now)) throw invalidRequest('不在可扣费的日期内');
    if (schedule.total !== total) throw invalidRequest('扣费金额与预约的金额不一致');
    return now + platformTime;
  }
  if (now - contract.signed < immediate) return now + platformTime;
  const { from, to } = notice === undefined ? { from: 0, to: 0 } : windowOf(notice);
  if (now < from) throw invalidRequest('扣费前通知的等待期内不能扣款');
  if (now >= to) return now + day;
  if (total > (notice?.most ?? 0)) throw invalidRequest('扣费金额超过扣费前通知的预计金额');
  return now + platformTime;
};

/** The user is told of a deduction to come. @throws Refusal 400 `INVALID_REQUEST` */
export const announced = (contract: Contract, asked: JsonObject, now: number): Contract => {
  if (contract.state !== 'SIGNED') throw invalidRequest('协议不在生效中，不能下发扣费前通知');
  if (contract.schedule !== undefined) {
    throw invalidRequest('当前签约的模板不是周期扣费类型，不能下发扣费前通知');
  }
  if (contract.notice !== undefined && now < windowOf(contract.notice).to) {
    throw invalidRequest('本扣费周期内已下发扣费前通知');
  }
  const most = amount(child(asked, 'estimated_amount'), 'amount');
  checkAmount('/body/estimated_amount/amount', most);
  const days = amount(child(asked, 'deduct_duration'), 'count') || 7;
  return { ...contract, notice: { at: now, most, days } };
};

/** The merchant confirms the only deduction of a contract, on the day before. @throws Refusal 400 `INVALID_REQUEST` */
export const scheduled = (contract: Contract, total: number, now: number): Contract => {
  const { state, schedule } = contract;
  if (state !== 'SIGNED') throw invalidRequest('协议不在生效中，不能预约扣费');
  if (schedule === undefined) throw invalidRequest('签约时未约定预约扣费');
  if (schedule.state !== 'NO_SCHEDULED') throw invalidRequest('该协议已预约扣费，或已不能预约');
  if (isoDate(now + day) !== schedule.date) throw invalidRequest('只能在约定的扣费日期的前一天预约扣费');
  if (schedule.total !== total) throw invalidRequest('预约的金额与签约时约定的金额不一致');
  return { ...contract, schedule: { ...schedule, state: 'SCHEDULED' } };
};

const modes = {
  EXPIRY: 'SYSTEM_TERMINATE',
  USER: 'USER_TERMINATE',
  MERCHANT: 'MCH_API_TERMINATE',
  SYSTEM: 'SYSTEM_TERMINATE',
} as const;

/** A sum under the name that it has in some place. */
type Sum = (total: number) => JsonObject;

const asTotal: Sum = (total) => ({ total, currency: 'CNY' });

/** What the user agreed to, and what became of it. */
const agreedView = ({ date, total, state }: DeductionSchedule, sum: Sum): JsonObject => ({
  estimated_deduct_date: date,
  estimated_deduct_amount: sum(total),
  schedule_state: state,
  ...((state === 'SCHEDULED' || state === 'PAID') && { scheduled_amount: sum(total) }),
  ...(state === 'PAID' && { deduct_amount: sum(total), deduct_date: date }),
});

/** The only deduction of a contract, as a query of it shows it. */
export const viewOfSchedule = ({ date, total, state }: DeductionSchedule): JsonObject => ({
  schedule_state: state,
  deduct_start_date: date,
  deduct_end_date: date,
  ...((state === 'SCHEDULED' || state === 'PAID') && { scheduled_amount: asTotal(total) }),
  ...(state === 'PAID' && { deduct_amount: asTotal(total), deduct_date: date }),
});

/** The contract as a query shows it, of a merchant or of a partner. */
export const viewOfContract = (contract: Contract, mchid: string): JsonObject => {
  const { request, state, openid: user, terminated: end, schedule } = contract;
  const isPartner = text(request, 'sub_mchid') !== '';
  return {
    ...pick(request, ['appid', 'sp_appid', 'sub_mchid', 'sub_appid', 'sub_openid', 'out_user_code']),
    ...pick(request, ['contract_display_account']),
    ...(isPartner ? { sp_mchid: mchid, sp_openid: user } : { mchid, openid: user }),
    plan_id: Number(contract.plan_id),
    out_contract_code: contract.contract_code,
    contract_state: state,
    ...(state !== 'SIGNING' && {
      contract_id: contract.contract_id,
      contract_signed_time: isoTime(contract.signed),
      contract_expired_time: isoTime(expiryOf(contract)),
    }),
    ...(end && {
      contract_terminate_info: {
        contract_termination_mode: modes[end.by],
        contract_terminated_time: isoTime(end.at),
        contract_termination_remark: end.remark,
      },
    }),
    ...(schedule && { deduct_schedule: agreedView(schedule, asTotal) }),
  };
};

/** The contract as a notification tells of it: sums have another name there, and there is no schedule before its payment. */
export const toldOfContract = (contract: Contract, mchid: string): JsonObject => {
  const { deduct_schedule: _, ...told } = viewOfContract(contract, mchid);
  const { schedule } = contract;
  if (schedule?.state !== 'PAID') return told;
  return { ...told, deduct_schedule: agreedView(schedule, (total) => ({ amount: total, currency: 'CNY' })) };
};
