import { createHash } from 'node:crypto';
import { type JsonObject, text } from '../fields';
import type { World } from '../world';
import { billText, billTime, type Cells, yuan } from './bill-text';
import { type Booked, bookOf } from './book';

const COLUMNS: readonly string[] = [
  ...[
    '记账时间',
    '微信支付业务单号',
    '资金流水单号',
    '业务名称',
    '业务类型',
    '收支类型',
    '收支金额(元)',
    '账户结余(元)',
  ],
  ...['资金变更提交申请人', '备注', '业务凭证号'],
];

/** A movement of the account. */
interface Movement {
  /** ISO 8601, Beijing time. */
  readonly time: string;
  /** The platform's number of what moved it. */
  readonly id: string;
  /** 业务名称 and 业务类型. */
  readonly kind: readonly [name: string, type: string];
  /** In fen; below zero for what leaves the account. */
  readonly amount: number;
  /** Who asked for it: a merchant, or nobody where the platform moved it by itself. */
  readonly by?: string;
  readonly note: string;
  /** The merchant's number. */
  readonly voucher: string;
  /** What tells it from other movements by the same number. */
  readonly detail: string;
}

/** A payment is booked with its fee next to it, and so is what goes back. */
const movementsOf = ({ order, fee, back }: Booked, by: string): readonly Movement[] => {
  const common = { voucher: order.out_trade_no, note: '', detail: '' };
  const payment = { ...common, time: order.paid.success_time, id: order.paid.transaction_id };
  return [
    { ...payment, kind: ['交易', '交易'] as const, amount: order.total },
    { ...payment, kind: ['交易', '扣除交易手续费'] as const, amount: -fee },
    ...back.flatMap(({ time, amount, fee: returned, refund }): readonly Movement[] => {
      const each = { ...common, time, id: refund?.refund_id ?? order.paid.transaction_id, by };
      return [
        { ...each, kind: ['退款', '退款'], amount: -amount },
        { ...each, kind: ['退款', '退还交易手续费'], amount: returned },
      ];
    }),
  ];
};

/** Whose account gets the money of a payment: the merchant's, or that of a partner's merchant. */
const payeeOf = (world: World, request: JsonObject): string => text(request, 'sub_mchid') || world.mchid;

/** A movement from one account to another. */
interface Passed extends Movement {
  readonly from: string;
  readonly to: string;
}

/** Shares that were paid out, and those that came back. What is frozen and released stays in the account. */
const sharesIn = (world: World): readonly Passed[] => {
  const by = world.mchid;
  return [
    ...[...world.sharingOrders.values()].flatMap(({ request, order_id, out_order_no, receivers }) =>
      receivers
        .filter(({ result, account }) => result === 'SUCCESS' && account !== payeeOf(world, request))
        .map(({ account, finish_time, amount, description, detail_id }) => ({
          ...{ time: finish_time, id: order_id, kind: ['分账', '分账'] as const, amount, by },
          ...{ note: description, voucher: out_order_no, detail: detail_id },
          ...{ from: payeeOf(world, request), to: account },
        })),
    ),
    ...[...world.sharingReturns.values()]
      .filter(({ result }) => result === 'SUCCESS')
      .map(({ request, return_mchid, finish_time, return_id, amount, description, out_return_no }) => ({
        ...{ time: finish_time, id: return_id, kind: ['分账', '分账回退'] as const, amount, by },
        ...{ note: description, voucher: out_return_no, detail: '' },
        ...{ from: return_mchid, to: payeeOf(world, request) },
      })),
  ];
};

/** What moved an account by what a merchant, or its partner, did. */
const movementsIn = (world: World, account: string): readonly Movement[] => [
  ...bookOf(world)
    .filter(({ order }) => payeeOf(world, order.request) === account)
    .flatMap((booked) => movementsOf(booked, world.mchid)),
  ...sharesIn(world)
    .filter(({ from, to }) => from === account || to === account)
    .map((share) => ({
      ...share,
      amount: share.to === account ? share.amount : -share.amount,
      // Each of the two accounts has a movement of its own.
      detail: `${share.detail} ${account}`,
    })),
];

/** The same for the same movement, whenever a bill of its day is made. */
const flowNumber = ({ id, kind, detail }: Movement): string =>
  BigInt(
    `0x${createHash('sha256')
      .update([id, ...kind, detail].join('\n'))
      .digest('hex')}`,
  )
    .toString()
    .padStart(78, '1')
    .slice(0, 28);

const escapedNote = (note: string): string =>
  note.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\u0001', ' ');

const cellsOf = (movement: Movement, balance: number): Cells => ({
  记账时间: billTime(movement.time),
  微信支付业务单号: movement.id,
  资金流水单号: flowNumber(movement),
  业务名称: movement.kind[0],
  业务类型: movement.kind[1],
  收支类型: movement.amount < 0 ? '支出' : '收入',
  '收支金额(元)': yuan(Math.abs(movement.amount)),
  '账户结余(元)': yuan(balance),
  资金变更提交申请人: movement.by === undefined ? 'system' : `${movement.by}API`,
  备注: escapedNote(movement.note),
  业务凭证号: escapedNote(movement.voucher),
});

const summaryOf = (movements: readonly Movement[]): Cells => {
  const [incoming, outgoing] = [
    movements.filter(({ amount }) => amount > 0),
    movements.filter(({ amount }) => amount < 0),
  ];
  const sum = (of: readonly Movement[]): string => yuan(Math.abs(of.reduce((all, { amount }) => all + amount, 0)));
  return {
    资金流水总笔数: String(movements.length),
    收入笔数: String(incoming.length),
    收入金额: sum(incoming),
    支出笔数: String(outgoing.length),
    支出金额: sum(outgoing),
  };
};

/**
 * 资金账单 of a day: what moved the merchant's account, or that of a partner's merchant, which was empty at first. Other
 * merchants of the sandbox move the merchant's own: its partner, and who shares with it.
 *
 * @returns nothing when nothing moved it
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071249
 */
export const fundBill = (world: World, day: string, subMchid: string): string | undefined => {
  const others = subMchid === '' ? [...world.worlds.values()].filter((each) => each !== world) : [];
  const all = [world, ...others]
    .flatMap((each) => movementsIn(each, subMchid || world.mchid))
    .filter(({ amount }) => amount !== 0)
    .sort((one, other) => one.time.localeCompare(other.time));
  let balance = 0;
  const booked = all.map((movement) => {
    balance += movement.amount;
    return { movement, cells: cellsOf(movement, balance) };
  });
  const ofDay = booked.filter(({ movement }) => movement.time.startsWith(day));
  if (ofDay.length === 0) return undefined;
  return billText(
    COLUMNS,
    ofDay.map(({ cells }) => cells),
    summaryOf(ofDay.map(({ movement }) => movement)),
  );
};
