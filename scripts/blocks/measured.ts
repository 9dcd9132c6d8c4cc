// Makes calls with the largest inputs, one after the other, and says how long each kept the event loop from anything else.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PerformanceObserver } from 'node:perf_hooks';
import { Bill } from '../../src/bill/bill';
import { Builder } from '../../src/builder';
import { MediaUtil } from '../../src/upload/media-util';
import { Webhook } from '../../src/webhook';
import { createPlatform } from '../../src/webhook/testing';
import type { LooseNode } from '../../types/core.js';
import { sizes } from './sizes';

/** The longest block of a run, in milliseconds, and how much of it went to collecting garbage. */
export interface Run {
  block: number;
  garbage: number;
  /** From the beginning to the end. */
  whole: number;
}

/** What was read or sent, and its runs. */
export interface Measured {
  input: string;
  runs: readonly Run[];
}

const { options, rounds, only } = JSON.parse(process.env.SOAK ?? '{}') as {
  options: { mchid: string; base_uri: string };
  rounds: number;
  only?: string;
};

const folder = mkdtempSync(join(tmpdir(), 'blocks-'));
const [picture, video] = [Buffer.alloc(sizes.picture, 'jpg'), Buffer.alloc(sizes.video, 'mp4')];
const videoPath = join(folder, 'a.mp4');
writeFileSync(videoPath, video);

const instance = Builder.factory(options as never) as unknown as LooseNode;
const at = (template: string): LooseNode => instance.chain(template);

const platform = await createPlatform();
const webhook = new Webhook({ ...platform.options, v2: true, log: () => {} }).on('*', () => undefined);
let told = 0;

/** A notification whose resource has so many bytes. */
const notificationOf = async (bytes: number): Promise<() => Promise<void>> => {
  told += 1;
  const resource = {
    out_trade_no: `N${told}`,
    list: Array.from({ length: bytes / 64 }, (_, id) => `${id}`.padEnd(61, 'x')),
  };
  const { body, headers } = await platform.notification({ event_type: 'TRANSACTION.SUCCESS', resource });
  return async () => {
    const { status } = await webhook.receive(body, headers);
    if (status !== 204) throw new Error(`A notification got ${status}.`);
  };
};

/** A notification of APIv2 with nearly as many fields as are taken, whose names nobody has seen before. */
const notificationInV2 = async (): Promise<() => Promise<void>> => {
  told += 1;
  const others = Array.from({ length: 950 }, (_, id) => [`n${told}_${id}`, `${id}`]);
  const transaction = {
    transaction_id: '1',
    out_trade_no: `N${told}`,
    cash_fee: '1',
    fee_type: 'CNY',
    time_end: '20240601100000',
  };
  const { body, headers } = platform.notificationV2({ fields: { ...transaction, ...Object.fromEntries(others) } });
  return async () => {
    const { status } = await webhook.receive(body, headers);
    if (status !== 200) throw new Error(`A notification of APIv2 got ${status}.`);
  };
};

const count = async (rows: AsyncIterable<unknown>): Promise<void> => {
  let found = 0;
  for await (const _ of rows) found += 1;
  if (found !== sizes.rows + 1) throw new Error(`The bill has ${found} rows.`);
};

const receivers = Array.from({ length: sizes.receivers }, (_, id) => ({
  ...{ type: 'MERCHANT_ID', account: `19000001${id}`, amount: 1, description: '分给门店', name: `门店${id}` },
}));
const division = {
  appid: 'wx8888888888888888',
  transaction_id: 'x',
  out_order_no: 'x',
  unfreeze_unsplit: false,
  receivers,
};
const order = { appid: 'wx8888888888888888', out_trade_no: 'x', amount: { total: 1 } };

/** Each prepares a run, which is measured. */
const inputs: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  'an order': async () => () => at('v3/pay/transactions/native').post({ json: order }),
  'the largest documented response': async () => () => at('v3/largest').get(),
  'a response of 600 kB with encrypted fields that nobody marked': async () => () => at('v3/megabyte').get(),
  [`a page of ${sizes.page} complaints, ${sizes.page} fields decrypted`]: async () => () =>
    at('v3/merchant-service/complaints-v2').get(),
  [`a division among ${sizes.receivers}, ${sizes.receivers} fields encrypted`]: async () => () =>
    at('v3/profitsharing/orders').post({ json: division }),
  [`a response of APIv2 with ${sizes.coupons} coupons`]: async () => () =>
    at('v2/pay/orderquery').post({
      xml: { appid: 'wx8888888888888888', mch_id: options.mchid, out_trade_no: 'order-1' },
    }),
  'a notification of 64 kB': () => notificationOf(45_000),
  'a notification of 1 MB': () => notificationOf(750_000),
  'a notification of APIv2 with 960 fields': notificationInV2,
  [`Bill.rows, ${sizes.rows} rows`]: async () => () =>
    count(Bill.rows(instance, at('v3/bill/tradebill').get() as never)),
  [`Bill.rows, ${sizes.rows} rows, gzip`]: async () => () =>
    count(Bill.rows(instance, at('v3/bill/fundflowbill').get() as never)),
  [`Bill.save, ${sizes.rows} rows, gzip`]: async () => () =>
    Bill.save(instance, at('v3/bill/fundflowbill').get() as never, join(folder, 'bill.csv')),
  [`a bill of APIv2, ${sizes.rows} rows, into a sink`]: async () => () =>
    at('v2/pay/downloadbill').post({
      xml: { appid: 'wx8888888888888888', mch_id: options.mchid, bill_date: '20240601', bill_type: 'ALL' },
      sink: join(folder, 'v2.csv'),
    }),
  'a picture of 2 MB, bytes': async () => () =>
    at('v3/merchant/media/upload').post({ body: new MediaUtil('a.jpg', picture) }),
  'a picture of 2 MB, Blob': async () => () =>
    at('v3/merchant/media/upload').post({ body: new MediaUtil('a.jpg', new Blob([picture])) }),
  'a video of 5 MB, bytes': async () => () =>
    at('v3/merchant/media/video_upload').post({ body: new MediaUtil('a.mp4', video) }),
  'a video of 5 MB, path': async () => () =>
    at('v3/merchant/media/video_upload').post({ body: new MediaUtil(videoPath) }),
};

/** Collections, as they are told. */
const collections: { from: number; milliseconds: number }[] = [];
const observer = new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries())
    collections.push({ from: startTime, milliseconds: duration });
});
observer.observe({ entryTypes: ['gc'] });

/** Turns the event loop as fast as it goes, and keeps the longest turn: the less of its time and of the processor time in it. */
const measure = async (run: () => Promise<unknown>): Promise<Run> => {
  global.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 30));
  collections.length = 0;
  let longest = { block: 0, from: 0, to: 0 };
  let isOver = false;
  let last = performance.now();
  let spent = process.cpuUsage();
  const turn = (): void => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(spent);
    const block = Math.min(now - last, (user + system) / 1000);
    if (block > longest.block) longest = { block, from: last, to: now };
    last = now;
    spent = process.cpuUsage();
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const start = performance.now();
  await run();
  const whole = performance.now() - start;
  await new Promise((resolve) => setImmediate(resolve));
  isOver = true;
  await new Promise((resolve) => setTimeout(resolve, 30));
  const garbage = collections
    .filter(({ from }) => from >= longest.from - 1 && from <= longest.to)
    .reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return { block: longest.block, garbage, whole };
};

const measured: Measured[] = [];
for (const [input, prepare] of Object.entries(inputs)) {
  if (only !== undefined && !input.includes(only)) continue;
  const runs: Run[] = [];
  for (let round = 0; round < rounds + 1; round += 1) runs.push(await measure(await prepare()));
  // The first compiles what it runs.
  measured.push({ input, runs: runs.slice(1) });
}
observer.disconnect();
rmSync(folder, { recursive: true });
process.send?.(measured);
