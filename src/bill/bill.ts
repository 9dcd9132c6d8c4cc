import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallOptions, LooseNode, Sink } from '../../types/core.js';
import type { Client } from '../client';
import { isAnnounced } from '../download/bill-file';
import { checkSink, pour } from '../download/sink';
import { RequestError } from '../errors';
import { sharedBy } from '../keys/shared';
import { ownOf } from '../own';
import type { Bytes } from '../transport/bytes';
import { Deadline } from '../transport/deadline';
import { failureOf } from '../transport/failure';
import { type BillAddress, billAddressOf } from './address';
import { fenOf } from './amount';
import { type Application, type Applied, applicationOf, type DownloadFile, filesOf } from './application';
import { yesterdayOf } from './day';
import { parseBill } from './parser';
import type { AnyBill, BillRow, BillShape } from './shape';

/**
 * Options of a download. A `base_uri` takes precedence over the host of the `download_url`; without it, a signed request goes
 * to the client's own host and to WeChat Pay's over https, and to no other.
 */
export type BillOptions = Omit<CallOptions, 'sink' | 'responseType' | 'baseURL' | 'sensitive'>;

/**
 * Bills and receipts in one call: applied for, downloaded, decrypted where they are encrypted, decompressed, and compared
 * with the digest that the verified application announced.
 */
export const Bill = {
  /**
   * The rows of a bill. The whole bill is verified before its first row is yielded: it waits in a temporary file of this
   * user, which is removed when the iteration ends.
   *
   * @param applied the application's response, or its promise
   * @throws MediaError `DIGEST_MISMATCH`, `GZIP_BROKEN`, `SEAL_BROKEN`, `BILL_NOT_FOUND`, `DOWNLOAD_URL_FOREIGN`,
   *   `BILL_CUT_OFF`, `BILL_MALFORMED`
   * @throws ApiError when the platform refuses one of the two requests, `NO_STATEMENT_EXIST` for a day without a bill
   * @example
   * const query = { bill_date: Bill.yesterday(), tar_type: 'GZIP' } as const;
   * for await (const row of Bill.rows<TradeBill>(instance, instance.v3.bill.tradebill.get({ query }))) {
   *   if (row.kind === 'detail') book(row.fields.商户订单号, Bill.fen(row.fields.订单金额));
   *   else compare(Bill.fen(row.fields.订单总金额));
   * }
   */
  rows<Shape extends BillShape = AnyBill>(
    client: Client | LooseNode,
    applied: Applied,
    options: BillOptions = {},
  ): AsyncGenerator<BillRow<Shape>, void, undefined> {
    checkArguments('Bill.rows', client, applied);
    return rowsOf<Shape>(client, held(applied), ownOf(options));
  },

  /**
   * Saves a bill or a receipt, decrypted and decompressed. The file appears when it is complete and verified; a failure
   * leaves what was there before.
   *
   * @param applied the application's response, or its promise
   * @param sink a path, a `file://` URL or a writable stream
   * @throws MediaError `DIGEST_MISMATCH`, `GZIP_BROKEN`, `SEAL_BROKEN`, `BILL_NOT_FOUND`, `DOWNLOAD_URL_FOREIGN`,
   *   `HASH_UNSUPPORTED`, `SINK_FAILED`
   * @example await Bill.save(instance, instance.v3.bill.fundflowbill.get({ query }), './bill.csv');
   */
  async save(client: Client | LooseNode, applied: Applied, sink: Sink, options: BillOptions = {}): Promise<void> {
    checkArguments('Bill.save', client, applied);
    const application = held(applied);
    await checkSink(sink);
    const own = ownOf(options);
    const files = downloadsOf(client, await application, own);
    const [file, ...others] = files;
    if (file !== undefined && others.length === 0) return download(client, file, sink, own);
    await spooled(client, files, own, (bytes) => poured(bytes, sink, own));
  },

  /**
   * An amount of a bill, which is text in 元, as the integer in 分 of the API; exact, never rounded.
   *
   * @param yuan a cell as it is: `12.30`, `-0.06`, `0.01000`
   * @returns 分
   * @throws MediaError `AMOUNT_INVALID` if it is not an amount, or not a whole number of 分
   * @example Bill.fen('0.29') // 29
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
   */
  fen: (yuan: string): number => fenOf(yuan),

  /**
   * The `bill_date` of yesterday, in Beijing time wherever this runs. A day's bill is ready from ten o'clock (Beijing) of
   * the next day; before that, the application fails with `STATEMENT_CREATING`.
   *
   * @param now a `Date`, or milliseconds as `Date.now()` gives them
   * @default now the current time
   * @returns `YYYY-MM-DD`
   * @throws RequestError `OPTIONS_INVALID` for an invalid date
   * @example Bill.yesterday(new Date('2024-06-01T16:00:00Z')) // '2024-06-01'
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071215
   */
  yesterday: (now: Date | number = Date.now()): string => yesterdayOf(now),

  /**
   * The rows of a bill that you already have. A line that does not begin with a backtick, in the middle of a row, continues
   * the cell. A row that can be read in more than one way, with a comma and a backtick inside a cell, is refused with its
   * line number.
   *
   * @param source text, bytes or a stream, compressed or not
   * @throws MediaError `BILL_CUT_OFF`, `BILL_MALFORMED` or `GZIP_BROKEN`
   * @throws RequestError `OPTIONS_INVALID` for anything else, such as a stream with an encoding
   * @example for await (const row of Bill.parse<FundFlowBill>(createReadStream('./bill.csv'))) console.log(row.fields);
   */
  parse: parseBill,
} as const;

/** @throws RequestError `OPTIONS_INVALID` when the client is left out, or comes second */
const checkArguments = (name: string, client: unknown, applied: unknown): void => {
  const isClient = typeof Reflect.get(Object(client), 'chain') === 'function';
  if (isClient && typeof applied === 'object' && applied !== null) return;
  throw new RequestError(
    'OPTIONS_INVALID',
    `${name} takes the client first, and then the application: ${name}(instance, instance.v3.bill.tradebill.get({ query })).`,
  );
};

/** The promise may fail before anyone iterates; whoever iterates gets the error. */
const held = (applied: Applied): Promise<Application> => {
  const application = applicationOf(applied);
  application.catch(() => undefined);
  return application;
};

async function* rowsOf<Shape extends BillShape>(
  client: Client | LooseNode,
  application: Promise<Application>,
  options: BillOptions,
): AsyncGenerator<BillRow<Shape>, void, undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-bill-'));
  try {
    yield* parseBill<Shape>(await spool(client, downloadsOf(client, await application, options), options, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One file and where it is. */
type Download = BillAddress & { file: DownloadFile };

/** Every address is checked before the first request. */
const downloadsOf = (
  client: Client | LooseNode,
  application: Application,
  { base_uri: given }: BillOptions,
): readonly Download[] => {
  const own = sharedBy(client)?.baseURL;
  return filesOf(application).map((file) => ({ file, ...billAddressOf(file.download_url, { own, given }) }));
};

const spooled = async (
  client: Client | LooseNode,
  files: readonly Download[],
  options: BillOptions,
  use: (bytes: Bytes) => Promise<void>,
): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-bill-'));
  try {
    await use(await spool(client, files, options, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** All files are complete and verified before the first byte is yielded. */
const spool = async (
  client: Client | LooseNode,
  files: readonly Download[],
  options: BillOptions,
  folder: string,
): Promise<Bytes> => {
  const paths = files.map((_, index) => join(folder, `${index}`));
  for (const [index, file] of files.entries()) await download(client, file, paths[index] ?? folder, options);
  return joined(paths);
};

async function* joined(paths: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const path of paths) yield* createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** The files are there, and the sink is waited for as in a call. */
const poured = async (bytes: Bytes, sink: Sink, options: BillOptions): Promise<void> => {
  try {
    const deadline = new Deadline(options);
    await pour(bytes, sink, deadline).finally(() => deadline.end());
  } catch (error) {
    throw failureOf(error, 'Bill.save');
  }
};

const download = async (
  client: Client | LooseNode,
  { file, base_uri, template }: Download,
  sink: Sink,
  options: BillOptions,
): Promise<void> => {
  const bill = isAnnounced(file) ? file : undefined;
  await (client as LooseNode).chain(template).get({ headers: { Accept: '*/*' }, ...options, base_uri, sink, bill });
};
