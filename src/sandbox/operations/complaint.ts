import { compactTime, isoTime, startOfDay } from '../clock';
import { type JsonObject, pick, text } from '../fields';
import { digits } from '../random';
import { badParameter, invalidRequest } from '../refusal';
import type { Complaint, ComplaintActionType, ComplaintStep, Transaction, UserComplaint } from '../state';

/** How often a merchant can reply before the user says something again, and how much can be said of one complaint. */
const [mostReplies, mostSteps] = [20, 2000];

const mostImages = 4;

/** The longest time that a list is of, in milliseconds. */
const longestSpan = 30 * 86_400_000;

/** Who does a step. */
const [user, merchant, platform, system] = ['投诉人', '商户', '微信支付客服', '系统'] as const;

/** A new step of a complaint, beside its number and its time. */
type NewStep = Omit<ComplaintStep, 'log_id' | 'at'>;

const withStep = (complaint: Complaint, step: NewStep, now: number): Complaint => ({
  ...complaint,
  history: [...complaint.history, { ...step, log_id: `3002853${compactTime(now).slice(0, 8)}${digits(12)}`, at: now }],
});

const textsOfUser = ['complaint_detail', 'problem_description', 'payer_phone'] as const;

const isKnown: Readonly<Record<keyof UserComplaint, (value: unknown, total: number) => boolean>> = {
  complaint_detail: (value) => typeof value === 'string' && value !== '' && value.length <= 300,
  problem_description: (value) => typeof value === 'string' && value !== '' && value.length <= 256,
  payer_phone: (value) => typeof value === 'string' && value !== '',
  problem_type: (value) => value === 'REFUND' || value === 'SERVICE_NOT_WORK' || value === 'OTHERS',
  apply_refund_amount: (value, total) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= total,
  user_tag_list: (value) => Array.isArray(value) && value.every((tag) => tag === 'TRUSTED' || tag === 'HIGH_RISK'),
  need_immediate_service: (value) => typeof value === 'boolean',
  images: (value) => Array.isArray(value) && value.every((id) => typeof id === 'string'),
};

/** @throws TypeError for what no user can say of a payment of so many fen */
export const checkUserComplaint = (complaint: UserComplaint, total: number): void => {
  for (const [name, value] of Object.entries(complaint)) {
    const isRight = Object.hasOwn(isKnown, name) ? isKnown[name as keyof UserComplaint] : undefined;
    if (isRight === undefined) {
      throw new TypeError(`complain: a complaint has no ${name}; it has ${Object.keys(isKnown).join(', ')}.`);
    }
    if (value !== undefined && !isRight(value, total)) {
      throw new TypeError(`complain: ${JSON.stringify(value)} cannot be the ${name} of a complaint about this order.`);
    }
  }
  const { apply_refund_amount, problem_type = 'REFUND' } = complaint;
  if (apply_refund_amount !== undefined && problem_type !== 'REFUND') {
    throw new TypeError(
      `complain: apply_refund_amount goes with the problem_type REFUND, and not with ${problem_type}.`,
    );
  }
};

/** A new complaint, that was checked. @param now milliseconds since the epoch */
export const newComplaint = ({ out_trade_no, total }: Transaction, said: UserComplaint, now: number): Complaint => {
  const { problem_type = 'REFUND', apply_refund_amount = total, images = [], ...facts } = said;
  const {
    complaint_detail = '未收到商品，申请退款',
    problem_description = '申请退款',
    payer_phone = '18500000000',
  } = said;
  const complaint: Complaint = {
    complaint_id: `2002018${compactTime(now).slice(0, 8)}${digits(12)}`,
    out_trade_no,
    complaint_state: 'PENDING',
    created: now,
    user_complaint_times: 1,
    incoming_user_response: true,
    in_platform_service: false,
    payer_phone,
    facts: {
      need_immediate_service: false,
      ...Object.fromEntries(Object.entries(facts).filter(([name]) => !textsOfUser.some((each) => each === name))),
      complaint_detail,
      problem_description,
      problem_type,
      ...(problem_type === 'REFUND' && { apply_refund_amount }),
    },
    images,
    history: [],
  };
  const step = { operator: user, operate_type: 'USER_CREATE_COMPLAINT', operate_details: complaint_detail, images };
  return withStep(complaint, step, now);
};

/** What a user and the platform can do, when, and what becomes of the complaint by it. */
interface Act {
  readonly operator: string;
  readonly operate_type: string;
  /** Why it cannot be done, and what can instead. */
  readonly refused: (complaint: Complaint) => string | undefined;
  readonly change: (complaint: Complaint) => Partial<Complaint>;
}

const isOver = ({ complaint_state }: Complaint): boolean => complaint_state === 'PROCESSED';

const notHelped = ({ in_platform_service }: Complaint): string | undefined =>
  in_platform_service ? undefined : 'the platform does not assist; USER_APPLY_PLATFORM_SERVICE asks it to';

const acts: Readonly<Record<ComplaintActionType, Act>> = {
  USER_RESPONSE: {
    operator: user,
    operate_type: 'USER_RESPONSE',
    refused: (complaint) =>
      isOver(complaint) ? 'the complaint is PROCESSED; CONTINUE_COMPLAINT reopens it' : undefined,
    change: () => ({ incoming_user_response: true }),
  },
  CONTINUE_COMPLAINT: {
    operator: user,
    operate_type: 'USER_CONTINUE_COMPLAINT',
    refused: (complaint) =>
      isOver(complaint) ? undefined : `the complaint is ${complaint.complaint_state}; USER_RESPONSE adds to it`,
    change: ({ user_complaint_times }) => ({
      complaint_state: 'PENDING',
      user_complaint_times: user_complaint_times + 1,
      incoming_user_response: true,
      refund_decision: undefined,
    }),
  },
  USER_APPLY_PLATFORM_SERVICE: {
    operator: user,
    operate_type: 'USER_APPLY_PLATFORM_SERVICE',
    refused: ({ in_platform_service }) => (in_platform_service ? 'the platform assists already' : undefined),
    change: () => ({ in_platform_service: true }),
  },
  USER_CANCEL_PLATFORM_SERVICE: {
    operator: user,
    operate_type: 'USER_CANCEL_PLATFORM_SERVICE',
    refused: notHelped,
    change: () => ({ in_platform_service: false }),
  },
  PLATFORM_SERVICE_FINISHED: {
    operator: platform,
    operate_type: 'PLATFORM_SERVICE_FINISHED',
    refused: notHelped,
    change: () => ({ in_platform_service: false }),
  },
  RESPONSE_BY_PLATFORM: {
    operator: platform,
    operate_type: 'PLATFORM_RESPONSE',
    refused: () => undefined,
    change: () => ({}),
  },
};

/**
 * The user or the platform does something about a complaint.
 *
 * @throws TypeError for what they do not do
 * @throws Error for what cannot be done as the complaint is
 */
export const act = (complaint: Complaint, action: ComplaintActionType, content: string, now: number): Complaint => {
  const call = `actOnComplaint('${complaint.complaint_id}', '${action}')`;
  const known = Object.hasOwn(acts, action) ? acts[action] : undefined;
  if (known === undefined) {
    throw new TypeError(`${call}: the user and the platform do one of ${Object.keys(acts).join(', ')}.`);
  }
  const refused = known.refused(complaint);
  if (refused !== undefined) throw new Error(`${call}: ${refused}.`);
  const { operator, operate_type } = known;
  const step = { operator, operate_type, ...(content !== '' && { operate_details: content }) };
  return withStep({ ...complaint, ...known.change(complaint) }, step, now);
};

/** @throws Refusal 400 `PARAM_ERROR` for more pictures than there may be, or one that was not uploaded */
export const checkImages = (
  ids: unknown,
  field: string,
  isUploaded: (media_id: string) => boolean,
): readonly string[] => {
  const list: readonly string[] = Array.isArray(ids) ? ids : [];
  if (list.length > mostImages) throw badParameter(field, `最多上传${mostImages}张图片凭证`, list, 'body');
  const missing = list.findIndex((id) => !isUploaded(id));
  if (missing >= 0) throw badParameter(`${field}/${missing}`, '图片不存在', list[missing], 'body');
  return list;
};

/** @throws Refusal 400 `INVALID_REQUEST` when as much was said as can be */
const checkReplies = ({ history }: Complaint): void => {
  const last = history.map(({ operator }) => operator).lastIndexOf(user);
  const replies = history.slice(last + 1).filter(({ operate_type }) => operate_type === 'MERCHANT_RESPONSE');
  if (replies.length >= mostReplies) throw invalidRequest('当前投诉单已达单次回复上限，请等待用户回复后再操作');
  if (history.length >= mostSteps) throw invalidRequest('当前投诉单已达留言总数上限');
};

/**
 * The merchant replies to the user; by the first reply the complaint is being handled.
 *
 * @throws Refusal 400 `INVALID_REQUEST`
 */
export const replied = (
  complaint: Complaint,
  said: Omit<NewStep, 'operator' | 'operate_type'>,
  now: number,
): Complaint => {
  checkReplies(complaint);
  const complaint_state = isOver(complaint) ? 'PROCESSED' : 'PROCESSING';
  return withStep(
    { ...complaint, complaint_state, incoming_user_response: false },
    { ...said, operator: merchant, operate_type: 'MERCHANT_RESPONSE' },
    now,
  );
};

/** The merchant is done with a complaint. @throws Refusal 400 `INVALID_REQUEST` before its first reply, and a second time */
export const completed = (complaint: Complaint, now: number): Complaint => {
  if (complaint.complaint_state === 'PENDING') throw invalidRequest('投诉单待处理，请先回复用户');
  if (isOver(complaint)) throw invalidRequest('投诉单已处理完成');
  const step = { operator: merchant, operate_type: 'MERCHANT_CONFIRM_COMPLETE' };
  return withStep({ ...complaint, complaint_state: 'PROCESSED', incoming_user_response: false }, step, now);
};

/** The merchant decides on the refund that the user asks for. @throws Refusal 400 `INVALID_REQUEST` */
export const decided = (
  complaint: Complaint,
  decision: JsonObject,
  images: readonly string[],
  now: number,
): Complaint => {
  if (text(complaint.facts, 'problem_type') !== 'REFUND') throw invalidRequest('投诉单不是申请退款的投诉单');
  if (isOver(complaint) || complaint.refund_decision !== undefined) {
    throw invalidRequest('当前单据状态不支持操作, 请检查是否重复调用');
  }
  const isApproved = text(decision, 'action') === 'APPROVE';
  const step = {
    operator: merchant,
    // As the platform spells it.
    operate_type: isApproved ? 'MERCHANT_APPROVE_REFUND' : 'MERCHANT_REFUSE_RERUND',
    operate_details: text(decision, 'reject_reason') || text(decision, 'remark'),
    images,
  };
  return withStep(
    {
      ...complaint,
      complaint_state: isApproved ? 'PROCESSING' : 'PROCESSED',
      incoming_user_response: false,
      refund_decision: isApproved ? 'APPROVE' : 'REJECT',
    },
    step,
    now,
  );
};

/** The merchant asked for a refund of the order. @param isFull whether nothing of it is left */
export const refunding = (complaint: Complaint, isFull: boolean, now: number): Complaint =>
  withStep(
    complaint,
    {
      operator: system,
      operate_type: `COMPLAINT_${isFull ? 'FULL' : 'PARTIAL'}_REFUNDED_SYSTEM_MESSAGE`,
    },
    now,
  );

/** A refund of the order has arrived: that was all, where the merchant approved as much. @param back fen that have arrived */
export const refunded = (complaint: Complaint, back: number, now: number): Complaint => {
  const isPaid = complaint.refund_decision === 'APPROVE' && back >= Number(complaint.facts.apply_refund_amount);
  return withStep(
    { ...complaint, ...(isPaid && { complaint_state: 'PROCESSED' }) },
    { operator: system, operate_type: 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' },
    now,
  );
};

/** The days that a list is asked for, in milliseconds since the epoch. @throws Refusal 400 `PARAM_ERROR` */
export const spanOf = (query: URLSearchParams): { from: number; to: number } => {
  const [from = 0, last = 0] = ['begin_date', 'end_date'].map((name) => {
    const date = query.get(name) ?? '';
    const start = /^\d{4}-\d\d-\d\d$/.test(date) ? startOfDay(date) : Number.NaN;
    if (Number.isNaN(start)) throw badParameter(`/query/${name}`, '日期格式应为yyyy-MM-DD', date, 'query');
    return start;
  });
  if (last < from) throw badParameter('/query/end_date', '结束日期早于开始日期', query.get('end_date'), 'query');
  if (last - from > longestSpan) {
    throw badParameter('/query/end_date', '查询日期跨度不超过30天', query.get('end_date'), 'query');
  }
  return { from, to: last + 86_400_000 };
};

/** Pictures of a complaint, with how they are fetched. */
const mediaOf = (media_type: string, ids: readonly string[], imageUrl: (media_id: string) => string): JsonObject => ({
  media_type,
  media_url: ids.map(imageUrl),
});

/** What a complaint looks like beyond itself. */
export interface ComplaintContext {
  readonly order: Transaction;
  /** Fen that were paid back. */
  readonly back: number;
  readonly imageUrl: (media_id: string) => string;
}

/** A complaint as a query shows it, without its user's phone. */
export const viewOfComplaint = (complaint: Complaint, { order, back, imageUrl }: ComplaintContext): JsonObject => {
  const { images, facts, created } = complaint;
  const complainted_mchid = text(order.request, 'sub_mchid');
  return {
    ...pick({ ...complaint }, ['complaint_id', 'complaint_state', 'user_complaint_times']),
    ...pick({ ...complaint }, ['incoming_user_response', 'in_platform_service']),
    ...facts,
    complaint_time: isoTime(created),
    ...(complainted_mchid && { complainted_mchid }),
    payer_openid: order.openid,
    ...(images.length > 0 && { complaint_media_list: [mediaOf('USER_COMPLAINT_IMAGE', images, imageUrl)] }),
    complaint_order_info: [
      { transaction_id: order.paid?.transaction_id, out_trade_no: order.out_trade_no, amount: order.total },
    ],
    complaint_full_refunded: back >= order.total,
    is_agent_mode: false,
  };
};

/** A step of a complaint as its history shows it. */
export const viewOfStep = (step: ComplaintStep, imageUrl: (media_id: string) => string): JsonObject => {
  const { operate_type, at, images = [] } = step;
  const media_type = operate_type === 'USER_CREATE_COMPLAINT' ? 'USER_COMPLAINT_IMAGE' : 'OPERATION_IMAGE';
  return {
    ...pick({ ...step }, ['log_id', 'operator', 'operate_type', 'operate_details', 'normal_message']),
    operate_time: isoTime(at),
    ...(images.length > 0 && {
      complaint_media_list: mediaOf(media_type, images, imageUrl),
      image_list: images.map(imageUrl),
    }),
  };
};
