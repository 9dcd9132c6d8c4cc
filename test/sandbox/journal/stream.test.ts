import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sandbox } from '../../../src/sandbox';
import { startSandbox } from '../../support/client';
import { call, get, post } from '../client';
import { startReceiver } from '../notify/receiver';
import { entriesOf, type Reader, startReader } from './reader';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.on('GET v3/ping', () => ({ body: { pong: true } }));
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const readers: Reader[] = [];
afterEach(() => {
  for (const reader of readers.splice(0)) reader.leave();
});
const read = async (query = '', headers: Record<string, string> = {}): Promise<Reader> => {
  const reader = await startReader(sandbox.options.base_uri, query, headers);
  readers.push(reader);
  return reader;
};

const isNamed =
  (name: string) =>
  ({ event }: { event: string }): boolean =>
    event === name;
const [entry, ready, changed, reset] = [isNamed('entry'), isNamed('ready'), isNamed('changed'), isNamed('reset')];

/** What a reader was told, but that something has changed: that may come at any time. */
const namesOf = ({ told }: Reader): string[] => told.map(({ event }) => event).filter((name) => name !== 'changed');

const order = (out_trade_no: string, notify_url = 'http://127.0.0.1:9/notify') => ({
  ...{ appid: 'wxd678efh567hg6787', mchid: sandbox.options.mchid, description: 'x', out_trade_no, notify_url },
  amount: { total: 1 },
});

describe('the stream of events', () => {
  it('begins with what happened before, says that this was all, and goes on with what happens', async () => {
    await post(sandbox, '/v3/pay/transactions/native', order('order-1'));
    await get(sandbox, '/v3/ping?out_trade_no=order-7');
    const reader = await read();
    expect(reader.incoming.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    await reader.until(ready);
    expect(entriesOf(reader)).toMatchObject([
      {
        kind: 'request',
        method: 'POST',
        target: '/v3/pay/transactions/native',
        operation: 'POST v3/pay/transactions/native',
        title: 'Native下单',
        status: 200,
        verdict: 'accepted',
        numbers: ['order-1'],
      },
      { method: 'GET', target: '/v3/ping?out_trade_no=order-7', status: 200, numbers: ['order-7'] },
    ]);
    await get(sandbox, '/v3/pay/transactions/out-trade-no/order-2?mchid=1900000109');
    const { data } = await reader.until(entry);
    expect(data).toMatchObject({
      operation: 'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
      ...{ status: 404, code: 'ORDER_NOT_EXIST', numbers: ['order-2'] },
    });
  });

  it('goes on after the last event that a reader has, by header or by query', async () => {
    for (const path of ['/v3/ping?1', '/v3/ping?2', '/v3/ping?3']) await get(sandbox, path);
    const whole = await read();
    await whole.until(ready);
    const [first, second] = entriesOf(whole);
    const later = await read('', { 'Last-Event-ID': String(first?.id) });
    await later.until(ready);
    expect(entriesOf(later).map((each) => each.kind === 'request' && each.target)).toEqual([
      '/v3/ping?2',
      '/v3/ping?3',
    ]);
    const last = await read(`?after=${second?.id}`);
    await last.until(ready);
    expect(entriesOf(last)).toHaveLength(1);
  });

  it('begins anew for a reader of an earlier sandbox, however many events there are by now', async () => {
    await get(sandbox, '/v3/ping');
    const reader = await read();
    await reader.until(ready);
    const [known] = entriesOf(reader);
    const later = await startSandbox();
    try {
      for (const path of ['/v3/ping?1', '/v3/ping?2', '/v3/ping?3']) await get(later, path);
      for (let more = 0; more < 30; more += 1) await fetch(later.options.base_uri + more);
      const returning = await startReader(later.options.base_uri, `?after=${known?.id}`);
      readers.push(returning);
      await returning.until(ready);
      expect(namesOf(returning)).toEqual(['reset', ...Array.from({ length: 33 }, () => 'entry'), 'ready']);
    } finally {
      await later.close();
    }
  });

  it('never gives an id twice, and tells of a reset also who was not there', async () => {
    await get(sandbox, '/v3/ping');
    const reader = await read();
    await reader.until(ready);
    const [before] = entriesOf(reader);
    sandbox.reset();
    const { id } = await reader.until(reset);
    await get(sandbox, '/v3/ping');
    const { data } = await reader.until(entry);
    expect(Object(data).id).toBeGreaterThan(Number(id));
    expect(id).toBeGreaterThan(Number(before?.id));

    const absent = await read(`?after=${before?.id}`);
    await absent.until(ready);
    expect(namesOf(absent)).toEqual(['reset', 'entry', 'ready']);
    const present = await read(`?after=${id}`);
    await present.until(ready);
    expect(namesOf(present)).toEqual(['entry', 'ready']);
  });

  it('begins anew for a reader with an id that was never given: it is of another process', async () => {
    await get(sandbox, '/v3/ping');
    const reader = await read('?after=999999999');
    await reader.until(ready);
    expect(namesOf(reader)).toEqual(['reset', 'entry', 'ready']);
  });

  it.each(['abc', '-1', '1.5'])('refuses an id that is none: %s', async (id) => {
    const response = await fetch(new URL(`/_sandbox/events?after=${id}`, sandbox.options.base_uri));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ message: 'The parameter after is the id of an entry, a whole number.' });
  });

  it.each<Record<string, string>>([{ Origin: 'https://evil.example' }, { Host: 'evil.example' }])(
    'is for nobody else: %j',
    async (headers) => {
      const reader = await read('', headers);
      expect(reader.incoming.statusCode).toBe(403);
    },
  );

  it('says that something has changed: an order, a payment, the time, what a user does', async () => {
    const reader = await read();
    await reader.until(ready);
    await post(sandbox, '/v3/pay/transactions/native', order('order-1'));
    await reader.until(changed);
    sandbox.pay('order-1');
    await reader.until(changed);
    await sandbox.idle();
    await sandbox.advance('1d');
    await reader.until(changed);
  });

  it('tells many changes as one, and the last one too', async () => {
    for (const number of Array.from({ length: 40 }, (_, at) => `order-${at}`)) {
      await post(sandbox, '/v3/pay/transactions/native', order(number));
    }
    const reader = await read();
    await reader.until(ready);
    for (const { out_trade_no } of sandbox.state.transactions) sandbox.pay(`${out_trade_no}`);
    await reader.until(changed);
    expect(reader.told.filter(changed).length).toBeLessThan(5);
    await sandbox.idle();
    await post(sandbox, '/v3/pay/transactions/native', order('order-last'));
    await reader.until(changed);
  });

  it('has the deliveries of notifications, with what came back', async () => {
    const receiver = await startReceiver((_, count) => (count === 1 ? 500 : 204));
    try {
      const reader = await read();
      await post(sandbox, '/v3/pay/transactions/native', order('order-1', receiver.url));
      const transaction_id = sandbox.pay('order-1');
      await sandbox.idle();
      await sandbox.replay();
      const facts = { kind: 'delivery', event_type: 'TRANSACTION.SUCCESS', url: receiver.url };
      const isDelivery = ({ data }: { data: unknown }): boolean => Object(data).kind === 'delivery';
      expect((await reader.until(isDelivery)).data).toMatchObject({
        ...facts,
        attempt: 1,
        outcome: 'refused',
        status: 500,
      });
      const { data } = await reader.until(isDelivery);
      expect(data).toMatchObject({ ...facts, attempt: 2, outcome: 'acknowledged', status: 204 });
      expect(Object(data).numbers).toEqual(expect.arrayContaining(['order-1', transaction_id]));
      expect(Object(data).notification).toBe(sandbox.notifications[0]?.id);
    } finally {
      await receiver.close();
    }
  });

  it('says of a delivery that there was no response, or that nothing was sent', async () => {
    const reader = await read();
    for (const url of ['http://127.0.0.1:9/notify', 'https://shop.example/notify']) {
      sandbox.notify('COUPON.USE', { url });
      await sandbox.idle();
    }
    expect((await reader.until(({ data }) => Object(data).kind === 'delivery')).data).toMatchObject({
      ...{ outcome: 'unanswered', error: expect.stringContaining('ECONNREFUSED') },
    });
    const { data } = await reader.until(({ data }) => Object(data).kind === 'delivery');
    expect(data).toMatchObject({ outcome: 'unsent', error: expect.stringContaining('notifyHosts') });
  });
});

describe('who reads the stream', () => {
  afterEach(() => void vi.useRealTimers());

  it('gets a sign of life every 15 s', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const reader = await read();
    await reader.until(ready);
    vi.advanceTimersByTime(45_000);
    await get(sandbox, '/v3/ping');
    await reader.until(entry);
    expect(reader.beats()).toBe(3);
  });

  it('is dropped when nothing is taken any more, and takes no memory meanwhile; the others go on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const [slow, quick] = [await read(), await read()];
    await Promise.all([slow.until(ready), quick.until(ready)]);
    slow.incoming.pause();
    // More than the buffers of both ends of a connection hold.
    const count = 1200;
    const long = `/v3/ping?${'x'.repeat(15_000)}`;
    for (let number = 0; number < count; number += 1) await call(sandbox, 'GET', long, { authorization: null });
    while (entriesOf(quick).length < count) await quick.until(entry);
    vi.advanceTimersByTime(30_000);
    slow.incoming.resume();
    await slow.ended;
    expect(entriesOf(slow).length).toBeLessThan(count);
    await get(sandbox, '/v3/ping');
    await quick.until(entry);
  });

  it('may leave at any time', async () => {
    for (let turn = 0; turn < 20; turn += 1) {
      const reader = await read();
      if (turn % 2 === 0) await reader.until(ready);
      reader.leave();
      await get(sandbox, '/v3/ping');
    }
    const last = await read();
    await last.until(ready);
    expect(entriesOf(last)).toHaveLength(20);
  });
});

describe('the streams of a sandbox that is closed', () => {
  it('end, however many there are', async () => {
    const closing = await startSandbox();
    const open = await Promise.all(Array.from({ length: 20 }, () => startReader(closing.options.base_uri)));
    await Promise.all(open.map((reader) => reader.until(ready)));
    await closing.close();
    await Promise.all(open.map(({ ended }) => ended));
  });
});
