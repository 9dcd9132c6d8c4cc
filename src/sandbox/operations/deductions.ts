import { isDeepStrictEqual } from 'node:util';
import { type JsonObject, text } from '../fields';
import { digits } from '../random';
import { Refusal } from '../refusal';
import type { Contract, Transaction } from '../state';
import type { World } from '../world';
import { checkAmount, contractKey, dueTime } from './contract';
import { endContract, findContract, storeContract } from './contract-book';
import * as Order from './transaction';
import { findTransaction, storeTransaction } from './transactions';

/** The merchant is told of the result, also where there is no payment. */
const tell = (world: World, order: Transaction): void => {
  if (order.v2 !== undefined) {
    world.notifyV2({ deducted: order });
    return;
  }
  const isPaid = order.paid !== undefined;
  world.notify({
    event_type: isPaid ? 'TRANSACTION.SUCCESS' : 'TRANSACTION.FAIL',
    form: text(order.request, 'sp_mchid') === '' ? 'PapayPayment' : 'PartnerPapayPayment',
    url: text(order.request, 'notify_url'),
    resource: {
      ...Order.viewOfTransaction(order),
      trade_type: order.trade_type,
      // A notification has a word of its own for it.
      ...(!isPaid && { trade_state: 'PAY_FAIL' }),
    },
  });
};

/** An order that the platform takes the money of by itself. */
const follow = (world: World, order: Transaction): Transaction => {
  const due = order.deduction?.due ?? 0;
  world.after(Math.max(due - world.now(), 0), () => {
    const known = world.transactions.get(order.out_trade_no);
    if (known?.trade_state === 'ACCEPT' && known.deduction?.due === due) take(world, known);
  });
  return storeTransaction(world, order);
};

/** Deductions that were under way when the sandbox ended. */
export const resumeDeductions = (world: World): void => {
  for (const order of world.transactions.values()) if (order.trade_state === 'ACCEPT') follow(world, order);
};

/** The user's account always has the money; without a contract nothing is taken. */
const take = (world: World, order: Transaction): void => {
  const { contract: key = '', transaction_id = '' } = order.deduction ?? {};
  const contract = findContract(world, key);
  if (contract?.state !== 'SIGNED') {
    fail(world, order);
    return;
  }
  const { paid, ...rest } = Order.paid(order, world.now());
  tell(world, storeTransaction(world, { ...rest, paid: { ...paid, transaction_id } }));
  const { notice: _, ...settled } = contract;
  const { schedule } = settled;
  if (schedule === undefined) storeContract(world, settled);
  else endContract(world, { ...settled, schedule: { ...schedule, state: 'PAID' } }, 'SYSTEM', '预约扣费已完成');
};

const fail = (world: World, order: Transaction): void =>
  tell(world, storeTransaction(world, { ...order, trade_state: 'PAYERROR' }));

/**
 * Takes money under a contract: at once or later, as the contract has it.
 *
 * @param request as an order of APIv3 has it
 * @param v2 the fields of a request of APIv2, without their signature
 * @returns the order, which may have been asked for before
 * @throws Refusal 403 `OUT_TRADE_NO_USED`, 400 `PARAM_ERROR` or 400 `INVALID_REQUEST`
 */
export const deduct = (world: World, contract: Contract, request: JsonObject, v2?: Transaction['v2']): Transaction => {
  const now = world.now();
  const fresh = { ...Order.order(request, 'PAP', now), openid: contract.openid, ...(v2 && { v2 }) };
  const known = findTransaction(world, fresh.out_trade_no);
  if (known !== undefined && !(isDeepStrictEqual(known.v2, v2) && (v2 || isDeepStrictEqual(known.request, request)))) {
    throw new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复');
  }
  if (known !== undefined && known.trade_state !== 'PAYERROR') return known;
  checkAmount(v2 === undefined ? '/body/amount/total' : '/body/total_fee', fresh.total);
  Order.checkTerms(request, now);
  const deduction = {
    contract: contractKey(contract.plan_id, contract.contract_code),
    contract_id: contract.contract_id,
    transaction_id: `4200${digits(24)}`,
    due: dueTime(contract, fresh.total, now),
  };
  return follow(world, { ...fresh, trade_state: 'ACCEPT', deduction });
};

/**
 * The user's account does not have the money.
 *
 * @throws Error when there is no such deduction under way
 */
export const failDeduction = (world: World, out_trade_no: string): void => {
  const order = world.transactions.get(out_trade_no);
  if (order?.trade_state !== 'ACCEPT') {
    const found = order === undefined ? 'does not exist; apply for it' : `is ${order.trade_state}; apply for another`;
    throw new Error(`failDeduction('${out_trade_no}'): this deduction ${found} in the sandbox first.`);
  }
  fail(world, order);
};
