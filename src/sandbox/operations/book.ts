import { text } from '../fields';
import type { PaidTransaction, Refund, Transaction } from '../state';
import type { World } from '../world';
import { feeOf } from './fee';

/** Money that goes back to the user: a refund, or a payment that was undone. */
export interface MoneyBack {
  /** ISO 8601, Beijing time. */
  readonly time: string;
  /** In fen. */
  readonly amount: number;
  /** What of the order's fee goes back with it, in fen. */
  readonly fee: number;
  readonly refund?: Refund;
}

/** A payment and what went back of it since. */
export interface Booked {
  readonly order: PaidTransaction;
  /** In fen. */
  readonly fee: number;
  readonly back: readonly MoneyBack[];
}

/** The fee is always that of what is left, so that a whole refund gives back all of it. */
const backOf = ({ total, reversed_time }: PaidTransaction, refunds: readonly Refund[]): readonly MoneyBack[] => {
  let left = total;
  const book = (time: string, amount: number): MoneyBack => {
    const before = left;
    left -= amount;
    return { time, amount, fee: feeOf(before) - feeOf(left) };
  };
  const back = refunds.map((refund) => ({ ...book(refund.create_time, refund.refund), refund }));
  return reversed_time === undefined ? back : [...back, book(reversed_time, left)];
};

/** Whether an order was placed by the merchant of the sandbox: the orders in a combined one may be of others. */
const isOwn = (world: World, { request }: Transaction): boolean =>
  (text(request, 'mchid') || text(request, 'sp_mchid')) === world.mchid;

/** The payments that the merchant, or a partner's merchants, got so far. */
export const bookOf = (world: World): readonly Booked[] => {
  const refunds = new Map<string, Refund[]>();
  for (const refund of world.refunds.values()) {
    if (refund.status === 'CLOSED') continue;
    const { out_trade_no } = refund;
    refunds.set(out_trade_no, [...(refunds.get(out_trade_no) ?? []), refund]);
  }
  return [...world.transactions.values()].flatMap((order) => {
    const { paid, out_trade_no, total } = order;
    if (paid === undefined || !isOwn(world, order)) return [];
    const known = { ...order, paid };
    return [{ order: known, fee: feeOf(total), back: backOf(known, refunds.get(out_trade_no) ?? []) }];
  });
};
