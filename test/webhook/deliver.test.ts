import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { type LogEntry, memoryStore, type ReplayStore, reply, Webhook } from '../../src/webhook';
import { apiV3Key, envelope, options, resource, signed } from './by-hand';

const make = (changes = {}) => {
  const entries: LogEntry[] = [];
  const webhook = new Webhook({ ...options, log: (entry) => entries.push(entry), ...changes });
  const send = async (draft: object = envelope()) => {
    const { body, headers } = signed(draft);
    const answer = await webhook.receive(body, headers);
    return { status: answer.status, body: answer.body };
  };
  return { webhook, send, entries, codes: () => entries.map(({ code }) => code) };
};
const done = { status: 204, body: '' };
const again = (status: number, message: string) => ({ status, body: JSON.stringify({ code: 'FAIL', message }) });

describe('a handler', () => {
  it('gets the event, and 204 is answered once it resolves', async () => {
    const { webhook, send } = make();
    let finished = false;
    webhook.on('TRANSACTION.SUCCESS', async (event) => {
      await sleep(20);
      finished = event.kind === 'DirectPayment' && event.resource.out_trade_no === resource.out_trade_no;
    });
    expect(await send()).toEqual(done);
    expect(finished).toBe(true);
  });

  it('that throws, or rejects, is answered 500 without a word of its error, which is logged', async () => {
    const { webhook, send, entries } = make();
    const error = new Error(`cannot reach postgres://user:${apiV3Key}@db`);
    webhook.on('TRANSACTION.SUCCESS', () => {
      throw error;
    });
    webhook.on('REFUND.SUCCESS', () => Promise.reject(error));
    expect(await send()).toEqual(again(500, 'HANDLER_FAILED'));
    const refund = envelope(
      { id: 'r', event_type: 'REFUND.SUCCESS' },
      { original_type: 'refund' },
      { refund_status: 'SUCCESS' },
    );
    expect(await send(refund)).toEqual(again(500, 'HANDLER_FAILED'));
    expect(entries).toMatchObject([
      {
        level: 'error',
        code: 'HANDLER_FAILED',
        id: 'EV-2018022511223320873',
        event_type: 'TRANSACTION.SUCCESS',
        error,
      },
      { level: 'error', code: 'HANDLER_FAILED', id: 'r', error },
    ]);
  });

  it('of its own type comes before the one of all', async () => {
    const { webhook, send } = make();
    const seen: string[] = [];
    webhook.on('*', ({ event_type }) => seen.push(`* ${event_type}`)).on('TRANSACTION.SUCCESS', () => seen.push('own'));
    await send();
    await send(envelope({ id: '2', event_type: 'SOMETHING.NEW' }));
    expect(seen).toEqual(['own', '* SOMETHING.NEW']);
  });

  it('that is missing lets the notification come again, with a warning', async () => {
    const { webhook, send, codes } = make();
    expect(await send()).toEqual(again(501, 'HANDLER_MISSING'));
    expect(codes()).toEqual(['HANDLER_MISSING']);
    webhook.on('TRANSACTION.SUCCESS', () => {});
    expect(await send()).toEqual(done);
  });

  it('of a kind takes that kind alone: what the shop does not handle comes again, and the log says what would', async () => {
    const { webhook, send, entries } = make();
    const seen: (string | undefined)[] = [];
    webhook.on('DirectPayment', ({ kind }) => seen.push(kind));
    expect(await send()).toEqual(done);
    const combined = { combine_mchid: '1', combine_out_trade_no: '2', sub_orders: [{ trade_state: 'SUCCESS' }] };
    expect(await send(envelope({ id: '2' }, {}, combined))).toEqual(again(501, 'HANDLER_MISSING'));
    expect(await send(envelope({ id: '3' }, {}, { ...combined, out_trade_no: '4' }))).toEqual(
      again(501, 'HANDLER_MISSING'),
    );
    expect(entries.map(({ message }) => message)).toEqual([
      "no handler takes this CombinePayment, so it comes again; add on('TRANSACTION.SUCCESS', 'CombinePayment', …), or on('*', …) for all.",
      "no handler takes it, and its resource is none of the documented kinds of TRANSACTION.SUCCESS, so it comes again; add on('TRANSACTION.SUCCESS', …), or on('*', …) for all.",
    ]);
    webhook.on('CombinePayment', ({ kind }) => seen.push(kind));
    expect(await send(envelope({ id: '2' }, {}, combined))).toEqual(done);
    expect(seen).toEqual(['DirectPayment', 'CombinePayment']);
  });

  it('of a kind comes before that of the event_type, and that before the one of all', async () => {
    const { webhook, send } = make();
    const seen: string[] = [];
    const refund = { mchid: '1', out_refund_no: '2', refund_status: 'SUCCESS', user_received_account: '3' };
    webhook
      .on('*', () => seen.push('*'))
      .on('REFUND.SUCCESS', () => seen.push('REFUND.SUCCESS'))
      .on('REFUND.SUCCESS', 'DirectRefund', () => seen.push('DirectRefund'));
    const sent = async (id: string, event_type: string, content: object): Promise<void> => {
      expect(await send(envelope({ id, event_type }, { original_type: 'refund' }, content))).toEqual(done);
    };
    await sent('1', 'REFUND.SUCCESS', refund);
    await sent('2', 'REFUND.SUCCESS', { ...refund, sp_mchid: '1' });
    await sent('3', 'REFUND.CLOSED', { ...refund, refund_status: 'CLOSED' });
    expect(seen).toEqual(['DirectRefund', 'REFUND.SUCCESS', '*']);
  });

  it('cannot be of a kind alone that does not say what happened, nor of one that never comes', () => {
    const { webhook } = make();
    const on = webhook.on.bind(webhook) as (...given: unknown[]) => unknown;
    expect(() => on('PapayPayment', () => {})).toThrow(
      /TRANSACTION\.FAIL, TRANSACTION\.SUCCESS; name the event_type too: on\('TRANSACTION\.SUCCESS', 'PapayPayment', …\)/,
    );
    expect(() => on('TRANSACTION.SUCCESS', 'DirectRefund', () => {})).toThrow(
      /would never be called: it holds DirectPayment, /,
    );
    expect(() => on('SOMETHING.NEW', 'DirectPayment', () => {})).toThrow(/no kind of it is documented/);
    expect(() => on('TRANSACTION.SUCCESS', 'DirectPayment')).toThrow(/and a function/);
  });

  it('is one for each kind, however that is written', () => {
    const { webhook } = make();
    webhook.on('DirectPayment', () => {});
    expect(() => webhook.on('TRANSACTION.SUCCESS', 'DirectPayment', () => {})).toThrow(/one handler/);
    webhook.on('TRANSACTION.SUCCESS', () => {});
  });

  it('is one for each type', () => {
    const { webhook } = make();
    webhook.on('TRANSACTION.SUCCESS', () => {});
    expect(() => webhook.on('TRANSACTION.SUCCESS', () => {})).toThrow(/one handler/);
    expect(() => webhook.on('BUDGET.CLOSED', undefined as never)).toThrow(/a function/);
  });

  it('answers with what reply() says, and with nothing else that it returns', async () => {
    const { webhook, send } = make();
    webhook.onUndocumented('PARKING', () => reply({ total_amount: 500 }));
    webhook.onUndocumented('SIGNED', () => reply('{ "a": 1 }', { Authorization: 'x' }));
    webhook.onUndocumented('ROW', () => ({ body: 'a row of the database', secret: apiV3Key }));
    expect(await send(envelope({ event_type: 'PARKING' }))).toEqual({ status: 200, body: '{"total_amount":500}' });
    expect(await send(envelope({ id: '2', event_type: 'SIGNED' }))).toEqual({ status: 200, body: '{ "a": 1 }' });
    expect(await send(envelope({ id: '3', event_type: 'ROW' }))).toEqual(done);
  });
});

describe('a duplicate', () => {
  it('is answered as the first was, and not handled', async () => {
    const { webhook, send } = make();
    const paid = vi.fn();
    webhook.on('TRANSACTION.SUCCESS', paid);
    webhook.onUndocumented('PARKING', () => reply({ total_amount: paid.mock.calls.length }));
    for (let delivery = 0; delivery < 5; delivery += 1) expect(await send()).toEqual(done);
    expect(paid).toHaveBeenCalledTimes(1);
    const parking = envelope({ id: 'p', event_type: 'PARKING' });
    const first = await send(parking);
    paid();
    expect(await send(parking)).toEqual(first);
  });

  it('that comes while the first is handled is told to come again, and then is answered as success', async () => {
    const { webhook, send } = make();
    let finish = () => {};
    const paid = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    webhook.on('TRANSACTION.SUCCESS', paid);
    const first = send();
    await vi.waitFor(() => expect(paid).toHaveBeenCalled());
    expect(await Promise.all([send(), send()])).toEqual([again(503, 'IN_PROGRESS'), again(503, 'IN_PROGRESS')]);
    finish();
    expect(await first).toEqual(done);
    expect(await send()).toEqual(done);
    expect(paid).toHaveBeenCalledTimes(1);
  });

  it('of a failed one is handled again, until it succeeds', async () => {
    const { webhook, send } = make();
    const paid = vi
      .fn()
      .mockRejectedValueOnce(new Error())
      .mockRejectedValueOnce(new Error())
      .mockResolvedValue(undefined);
    webhook.on('TRANSACTION.SUCCESS', paid);
    const statuses = [];
    for (let delivery = 0; delivery < 5; delivery += 1) statuses.push((await send()).status);
    expect(statuses).toEqual([500, 500, 204, 204, 204]);
    expect(paid).toHaveBeenCalledTimes(3);
  });

  it('of a refused one was never claimed', async () => {
    const { webhook, send } = make();
    const paid = vi.fn();
    webhook.on('TRANSACTION.SUCCESS', paid);
    const { body, headers } = signed();
    await webhook.receive(body, { ...headers, 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/AAA' });
    expect(await send()).toEqual(done);
    expect(paid).toHaveBeenCalledTimes(1);
  });

  it('is handled again once what was remembered is over', async () => {
    let time = Date.now();
    const { webhook, send } = make({ store: memoryStore({ now: () => time, retention: 1000 }) });
    const paid = vi.fn();
    webhook.on('TRANSACTION.SUCCESS', paid);
    await send();
    time += 999;
    await send();
    expect(paid).toHaveBeenCalledTimes(1);
    time += 1;
    await send();
    expect(paid).toHaveBeenCalledTimes(2);
  });
});

describe('the budget', () => {
  it('ends the delivery with a warning, while the handler goes on', async () => {
    const { webhook, send, entries } = make({ budget: 30 });
    let finish = (): void => undefined;
    const paid = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    webhook.on('TRANSACTION.SUCCESS', paid);
    expect(await send()).toEqual(again(503, 'IN_PROGRESS'));
    expect(entries).toMatchObject([{ level: 'warn', code: 'HANDLER_SLOW', event_type: 'TRANSACTION.SUCCESS' }]);
    finish();
    await vi.waitFor(async () => expect(await send()).toEqual(done), 5_000);
    expect(paid).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    try {
      const { webhook, send } = make();
      webhook.on('TRANSACTION.SUCCESS', () => {});
      expect(await send()).toEqual(done);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is below the 5 s after which WeChat Pay gives up', async () => {
    vi.useFakeTimers();
    try {
      const { webhook, entries } = make();
      webhook.on('TRANSACTION.SUCCESS', () => new Promise(() => {}));
      const { body, headers } = signed();
      const answer = webhook.receive(body, headers);
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      await vi.advanceTimersByTimeAsync(4_999);
      expect((await answer).status).toBe(503);
      expect(entries[0]).toMatchObject({ code: 'HANDLER_SLOW' });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a store', () => {
  const broken = (changes: Partial<ReplayStore>): ReplayStore => ({ ...memoryStore(), ...changes });
  const fail = async (): Promise<never> => {
    throw new Error('ECONNREFUSED');
  };

  it('that fails to claim keeps the handler from running, and the notification comes again', async () => {
    const { webhook, send, codes } = make({ store: broken({ claim: fail }) });
    const paid = vi.fn();
    webhook.on('TRANSACTION.SUCCESS', paid);
    expect(await send()).toEqual(again(503, 'STORE_FAILED'));
    expect(paid).not.toHaveBeenCalled();
    expect(codes()).toEqual(['STORE_FAILED']);
  });

  it('that fails to commit is not taken for success', async () => {
    const { webhook, send } = make({ store: broken({ commit: fail }) });
    webhook.on('TRANSACTION.SUCCESS', () => {});
    expect(await send()).toEqual(again(503, 'STORE_FAILED'));
  });

  it('that fails to release still has the handler’s own failure logged', async () => {
    const { webhook, send, codes } = make({ store: broken({ release: fail }) });
    webhook.on('TRANSACTION.SUCCESS', fail);
    expect((await send()).status).toBeGreaterThanOrEqual(500);
    expect(codes()).toContain('HANDLER_FAILED');
  });

  it('whose claim ran out says so, and leaves the answer to who has it now', async () => {
    let time = Date.now();
    const { webhook, send, codes } = make({ store: memoryStore({ now: () => time, lease: 100 }) });
    const nested: unknown[] = [];
    const paid = vi.fn(async () => {
      if (paid.mock.calls.length > 1) return;
      time += 101;
      nested.push(await send());
    });
    webhook.on('TRANSACTION.SUCCESS', paid);
    expect(await send()).toEqual(again(503, 'CLAIM_LOST'));
    expect(nested).toEqual([done]);
    expect(codes()).toEqual(['CLAIM_LOST']);
  });
});

it('answers although the log itself throws', async () => {
  const webhook = new Webhook({
    ...options,
    log: () => {
      throw new Error('disk full');
    },
  });
  expect((await webhook.receive('junk', {})).status).toBe(401);
});

it('logs warnings and errors to the console, one line each, and no junk', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const webhook = new Webhook(options);
  await webhook.receive('junk', {});
  expect(warn).not.toHaveBeenCalled();
  const { body, headers } = signed();
  await webhook.receive(body, headers);
  expect(warn.mock.calls).toEqual([
    [expect.stringMatching(/^\[wechatpay\] HANDLER_MISSING \(TRANSACTION\.SUCCESS EV-2018022511223320873\): [^\n]+$/)],
  ]);
  warn.mockRestore();
});
