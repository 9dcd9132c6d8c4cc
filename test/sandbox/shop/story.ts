import { expect } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import { type Receiver, startReceiver } from '../notify/receiver';

/** What a shop does, in whatever language and with whatever library. */
export interface Shop {
  /** Orders and returns the `code_url`. */
  order(order: { out_trade_no: string; total: number; notify_url: string }): Promise<unknown>;
  /** The state of an order. */
  query(out_trade_no: string): Promise<unknown>;
  /** What a notification says, verified and decrypted as the shop does it; rejects one that is not the platform's. */
  open(headers: Readonly<Record<string, unknown>>, body: string): Promise<Record<string, unknown>>;
  refund(refund: {
    out_trade_no: string;
    out_refund_no: string;
    refund: number;
    total: number;
    notify_url: string;
  }): Promise<unknown>;
  /** The state of a refund. */
  refunded(out_refund_no: string): Promise<unknown>;
  close(out_trade_no: string): Promise<unknown>;
  /** The lines of the trade bill of a day, headings and sums included. */
  bill(bill_date: string): Promise<string>;
}

const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** Beijing's date: the day of the bill. */
const today = (): string => new Date(Date.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

/**
 * A day of a shop: orders, two of which are paid and one is closed, notifications, one of them forged, a refund, and a bill
 * that adds up to what was paid. The expectations are written by hand.
 */
export const tellStory = async (sandbox: Sandbox, shop: Shop): Promise<void> => {
  sandbox.reset();
  const receiver: Receiver = await startReceiver();
  try {
    const totals = { 'order-1': 100, 'order-2': 2550, 'order-3': 7 };
    for (const [out_trade_no, total] of Object.entries(totals)) {
      const code = await shop.order({ out_trade_no, total, notify_url: receiver.url });
      expect(code).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w+$/);
    }
    expect(await shop.query('order-1')).toBe('NOTPAY');
    sandbox.pay('order-1');
    sandbox.pay('order-2');
    await sandbox.idle();
    expect(await shop.query('order-1')).toBe('SUCCESS');
    const paid = await Promise.all(receiver.arrived.map(({ headers, body }) => shop.open(headers, body)));
    const told = paid.map(({ out_trade_no, trade_state, amount }) => ({ out_trade_no, trade_state, amount }));
    expect(told.sort((one, other) => `${one.out_trade_no}`.localeCompare(`${other.out_trade_no}`))).toMatchObject([
      { out_trade_no: 'order-1', trade_state: 'SUCCESS', amount: { total: 100 } },
      { out_trade_no: 'order-2', trade_state: 'SUCCESS', amount: { total: 2550 } },
    ]);

    const [first] = receiver.arrived;
    // The same JSON, but not the bytes that were signed.
    await expect(shop.open(first?.headers ?? {}, `${first?.body} `)).rejects.toThrow();

    const refund = { out_trade_no: 'order-2', out_refund_no: 'refund-1', refund: 550, total: 2550 };
    expect(await shop.refund({ ...refund, notify_url: receiver.url })).toBe('PROCESSING');
    expect(await shop.refunded('refund-1')).toBe('PROCESSING');
    await sandbox.advance('1m');
    const last = receiver.arrived.at(-1);
    expect(await shop.open(last?.headers ?? {}, last?.body ?? '')).toMatchObject({
      ...{ out_refund_no: 'refund-1', refund_status: 'SUCCESS' },
      amount: { refund: 550, total: 2550 },
    });
    expect(await shop.refunded('refund-1')).toBe('SUCCESS');
    expect(await shop.query('order-2')).toBe('REFUND');
    await shop.close('order-3');
    expect(await shop.query('order-3')).toBe('CLOSED');
    expect(sandbox.notifications.map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);

    const lines = (await shop.bill(today())).trimEnd().split(/\r?\n/);
    const booked = lines.filter((line) => /order-\d/.test(line));
    expect(booked.map((line) => [/order-\d/.exec(line)?.[0], /refund-\d/.exec(line)?.[0]]).sort()).toEqual([
      ['order-1', undefined],
      ['order-2', undefined],
      ['order-2', 'refund-1'],
    ]);
    const [paidInAll, givenBack] = [100 + 2550, 550].map((fen) => yuan(fen).replace('.', '\\.'));
    expect(lines.at(-1)).toMatch(new RegExp(`^\`3,\`${paidInAll},\`${givenBack},`));
  } finally {
    await receiver.close();
  }
};
