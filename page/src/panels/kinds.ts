import { press } from '../control';
import { yuanOf } from '../format';
import { say } from '../language';
import { go } from '../route';

export type Item = Readonly<Record<string, unknown>>;

/** What the user, the bank or the platform would do. */
export interface Action {
  readonly title: () => string;
  readonly run: (item: Item) => unknown;
  /** The states in which it can be done. */
  readonly when: (item: Item) => boolean;
  readonly isPrimary?: true;
}

/** A kind of what the sandbox keeps: how it is listed, and what can be done about it. */
export interface Kind {
  /** Its name in the sandbox's state. */
  readonly name: string;
  readonly title: () => string;
  readonly number: string;
  readonly state: string;
  readonly about: (item: Item) => string;
  readonly amount?: (item: Item) => number | undefined;
  readonly actions: readonly Action[];
}

/** What stands at a path of names; `undefined` where anything is missing. */
const at = (item: unknown, ...names: readonly (string | number)[]): unknown =>
  names.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined,
    item,
  );

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

const whose = (item: Item): object => (ownerOf(item) === '' ? {} : { mchid: ownerOf(item) });

/** The merchant whose number it is: another may have the same one. */
export const ownerOf = (item: Item): string => text(item.mchid) || text(item.sp_mchid) || text(item.mch_id);

const isIn =
  (field: string, ...states: readonly string[]) =>
  (item: Item): boolean =>
    states.includes(text(item[field]));

const simple = (
  title: () => string,
  path: string,
  field: string,
  when: Action['when'],
  more: Readonly<Record<string, unknown>> = {},
): Action => ({ title, when, run: (item) => press(path, { [field]: item[field], ...whose(item), ...more }) });

const act = (title: () => string, action: string): Action =>
  simple(title, 'act-on-complaint', 'complaint_id', () => true, { action });

/** Everything that the sandbox keeps, in the order in which the page shows it. */
export const kinds: readonly Kind[] = [
  {
    name: 'transactions',
    title: () => say('订单', 'Orders'),
    number: 'out_trade_no',
    state: 'trade_state',
    about: (item) => text(item.description) || text(item.body),
    amount: (item) => number(at(item, 'amount', 'total')) ?? number(at(item, 'amount', 'total_amount')),
    actions: [
      {
        title: () => say('收银台', 'Cashier'),
        when: isIn('trade_state', 'NOTPAY'),
        run: (item) => go('cashier', text(item.out_trade_no)),
        isPrimary: true,
      },
      simple(() => say('用户付款', 'User pays'), 'pay', 'out_trade_no', isIn('trade_state', 'NOTPAY')),
      simple(() => say('扣款失败', 'Deduction fails'), 'fail-deduction', 'out_trade_no', isIn('trade_state', 'ACCEPT')),
      simple(
        () => say('用户投诉', 'User complains'),
        'complain',
        'out_trade_no',
        isIn('trade_state', 'SUCCESS', 'REFUND'),
      ),
    ],
  },
  {
    name: 'combinedOrders',
    title: () => say('合单', 'Combined orders'),
    number: 'combine_out_trade_no',
    state: 'trade_state',
    about: (item) => {
      const sub = at(item, 'sub_orders');
      return say(`${Array.isArray(sub) ? sub.length : 0} 个子单`, `${Array.isArray(sub) ? sub.length : 0} sub orders`);
    },
    actions: [
      {
        title: () => say('用户付款', 'User pays'),
        when: (item) => at(item, 'sub_orders', 0, 'trade_state') === 'NOTPAY',
        run: (item) => press('pay', { out_trade_no: item.combine_out_trade_no }),
        isPrimary: true,
      },
    ],
  },
  {
    name: 'refunds',
    title: () => say('退款', 'Refunds'),
    number: 'out_refund_no',
    state: 'status',
    about: (item) => text(item.out_trade_no),
    amount: (item) => number(at(item, 'amount', 'refund')),
    actions: [
      simple(() => say('银行退不了', 'Bank fails'), 'fail-refund', 'out_refund_no', isIn('status', 'PROCESSING')),
    ],
  },
  {
    name: 'serviceOrders',
    title: () => say('支付分', 'Service orders'),
    number: 'out_order_no',
    state: 'state',
    about: (item) => text(item.service_introduction),
    amount: (item) => number(item.total_amount),
    actions: [
      {
        ...simple(() => say('用户确认', 'User confirms'), 'confirm', 'out_order_no', isIn('state', 'CREATED')),
        isPrimary: true,
      },
    ],
  },
  {
    name: 'transferBills',
    title: () => say('转账', 'Transfers'),
    number: 'out_bill_no',
    state: 'state',
    about: (item) => text(item.transfer_remark),
    amount: (item) => number(item.transfer_amount),
    actions: [
      {
        ...simple(
          () => say('用户确认收款', 'User confirms'),
          'confirm-transfer',
          'out_bill_no',
          isIn('state', 'WAIT_USER_CONFIRM', 'CANCELING'),
        ),
        isPrimary: true,
      },
      simple(
        () => say('转账失败', 'Transfer fails'),
        'fail-transfer',
        'out_bill_no',
        isIn('state', 'WAIT_USER_CONFIRM', 'TRANSFERING'),
      ),
    ],
  },
  {
    name: 'transferAuthorizations',
    title: () => say('免确认授权', 'Transfer authorizations'),
    number: 'out_authorization_no',
    state: 'state',
    about: (item) => text(item.user_display_name),
    actions: [
      {
        ...simple(
          () => say('用户授权', 'User authorizes'),
          'authorize-transfers',
          'out_authorization_no',
          isIn('state', 'WAIT_USER_CONFIRM'),
        ),
        isPrimary: true,
      },
      simple(
        () => say('用户关闭', 'User closes'),
        'close-authorization',
        'out_authorization_no',
        isIn('state', 'TAKING_EFFECT'),
      ),
    ],
  },
  {
    name: 'contracts',
    title: () => say('代扣协议', 'Contracts'),
    number: 'contract_code',
    state: 'contract_state',
    about: (item) => text(item.contract_id),
    actions: [
      {
        ...simple(
          () => say('用户签约', 'User signs'),
          'sign-contract',
          'contract_code',
          (item) => text(item.contract_id) === '',
        ),
        isPrimary: true,
      },
      simple(
        () => say('用户解约', 'User ends it'),
        'terminate-contract',
        'contract_code',
        (item) => text(item.contract_id) !== '' && !/TERMINATED|^1$/.test(text(item.contract_state)),
      ),
    ],
  },
  {
    name: 'sharingOrders',
    title: () => say('分账', 'Profit sharing'),
    number: 'out_order_no',
    state: 'state',
    about: (item) => text(item.transaction_id),
    actions: [],
  },
  {
    name: 'sharingReturns',
    title: () => say('分账回退', 'Sharing returns'),
    number: 'out_return_no',
    state: 'result',
    about: (item) => text(item.description),
    amount: (item) => number(item.amount),
    actions: [],
  },
  {
    name: 'sharingReceivers',
    title: () => say('分账接收方', 'Sharing receivers'),
    number: 'account',
    state: 'type',
    about: (item) => text(item.relation_type),
    actions: [],
  },
  {
    name: 'complaints',
    title: () => say('投诉', 'Complaints'),
    number: 'complaint_id',
    state: 'complaint_state',
    about: (item) => text(item.complaint_detail),
    amount: (item) => number(item.apply_refund_amount),
    actions: [
      act(() => say('用户留言', 'User writes'), 'USER_RESPONSE'),
      act(() => say('继续投诉', 'User complains again'), 'CONTINUE_COMPLAINT'),
    ],
  },
  {
    name: 'favorStocks',
    title: () => say('代金券批次', 'Coupon stocks'),
    number: 'stock_id',
    state: 'status',
    about: (item) => text(item.stock_name),
    actions: [],
  },
  {
    name: 'favorCoupons',
    title: () => say('代金券', 'Coupons'),
    number: 'coupon_id',
    state: 'status',
    about: (item) => text(item.coupon_name),
    actions: [],
  },
];

export const amountOf = (kind: Kind, item: Item): string => {
  const amount = kind.amount?.(item);
  return amount === undefined ? '' : yuanOf(amount);
};
