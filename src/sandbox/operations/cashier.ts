import type { Transaction } from '../state';
import type { World } from '../world';
import { subsOf } from './combined';
import { byCodeUrl, findTransaction } from './transactions';

/** An order as the page of a shop shows it to its customer. */
export interface Cashier {
  readonly out_trade_no: string;
  readonly description: string;
  /** Fen. */
  readonly total: number;
  readonly trade_type: Transaction['trade_type'];
  readonly trade_state: Transaction['trade_state'];
  /** What the QR code of a Native order holds. */
  readonly code_url?: string;
  readonly transaction_id?: string;
}

const nameOf = ({ request }: Transaction): string => `${request.description ?? request.body ?? ''}`;

/**
 * An order, or a combined order as a whole, before its customer.
 *
 * @returns `undefined` when there is none of this number
 */
export const cashierOf = (world: World, out_trade_no: string): Cashier | undefined => {
  const combined = world.combinedOrders.get(out_trade_no);
  const single = findTransaction(world, out_trade_no);
  const orders = combined === undefined ? (single === undefined ? [] : [single]) : subsOf(world, combined);
  const [first] = orders;
  if (first === undefined) return undefined;
  const { trade_type, trade_state, paid } = first;
  return {
    out_trade_no,
    description: orders.map(nameOf).join(' · '),
    total: orders.reduce((sum, { total }) => sum + total, 0),
    trade_type,
    trade_state,
    ...(trade_type === 'NATIVE' && byCodeUrl(combined ?? first)),
    ...(paid !== undefined && { transaction_id: paid.transaction_id }),
  };
};
