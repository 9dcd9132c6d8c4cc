import { child } from '../fields';
import { invalidRequest } from '../refusal';
import type { PaidTransaction, Refund, Share, SharingOrder, Transaction } from '../state';
import type { World } from '../world';
import { feeOf } from './fee';

/** How long the money of an order can wait to be shared: 30 days, then the platform releases it. */
const frozenFor = 30 * 86_400_000;

/** Whether an order was placed to be shared. */
export const isToBeShared = ({ request }: Transaction): boolean =>
  child(request, 'settle_info').profit_sharing === true;

/** The divisions of a payment. */
export const sharingOrdersOf = (world: World, { paid }: PaidTransaction): readonly SharingOrder[] =>
  [...world.sharingOrders.values()].filter(({ transaction_id }) => transaction_id === paid.transaction_id);

/** The shares of a payment that were paid out or are to be. */
export const sharesOf = (world: World, order: PaidTransaction): readonly Share[] =>
  sharingOrdersOf(world, order).flatMap(({ receivers }) => receivers.filter(({ result }) => result !== 'CLOSED'));

/** Whether the money of an order waits to be shared. */
export const isFrozen = (world: World, order: PaidTransaction): boolean =>
  isToBeShared(order) &&
  order.trade_state !== 'REVOKED' &&
  world.now() - Date.parse(order.paid.success_time) < frozenFor &&
  !sharingOrdersOf(world, order).some(({ isLast }) => isLast);

/** The refunds of an order that took money from it. */
export const refundsOf = (world: World, { out_trade_no }: Transaction): readonly Refund[] =>
  [...world.refunds.values()].filter((refund) => refund.out_trade_no === out_trade_no && refund.status !== 'CLOSED');

const sum = (amounts: readonly number[]): number => amounts.reduce((all, each) => all + each, 0);

/** What of an order can still be shared, in fen: what refunds, the fee and earlier shares left. */
export const unsplitOf = (world: World, order: PaidTransaction): number => {
  if (!isFrozen(world, order)) return 0;
  const left = order.total - sum(refundsOf(world, order).map(({ refund }) => refund));
  return Math.max(left - feeOf(left) - sum(sharesOf(world, order).map(({ amount }) => amount)), 0);
};

/**
 * Where the money of a refund is taken from: of an order to be shared what is frozen, or once nothing is, what is available.
 *
 * @throws Refusal 400 `INVALID_REQUEST` when shares left too little of what is frozen
 */
export const fundsFor = (world: World, order: PaidTransaction, refund: number): Pick<Refund, 'funds_account'> => {
  if (!isToBeShared(order)) return {};
  if (!isFrozen(world, order)) return { funds_account: 'AVAILABLE' };
  if (sharesOf(world, order).length > 0 && refund > unsplitOf(world, order)) {
    throw invalidRequest('申请退款金额大于剩余未分账金额，请等待分账完成后再试');
  }
  return { funds_account: 'UNAVAILABLE' };
};
