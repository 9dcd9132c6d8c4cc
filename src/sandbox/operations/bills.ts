import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { hex } from '../random';
import { badParameter, Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { World } from '../world';
import { bookOf } from './book';
import { fundBill } from './fund-bill';
import { sharingBill } from './sharing-bill';
import { type BillType, tradeBill } from './trade-bill';

const FILE = 'v3/billdownload/file';

/** What is said where a bill of another type is asked for. */
export const otherBillType = '沙箱只提供ALL、SUCCESS和REFUND账单';

/** @returns `undefined` for a type that the sandbox has no bill of */
export const billTypeOf = (type = 'ALL'): BillType | undefined =>
  type === 'ALL' || type === 'SUCCESS' || type === 'REFUND' ? type : undefined;

const typeOf = (query: URLSearchParams): BillType => {
  const asked = query.get('bill_type') ?? undefined;
  const type = billTypeOf(asked);
  if (type === undefined) throw badParameter('/query/bill_type', otherBillType, asked, 'query');
  return type;
};

/**
 * The trade bill of a day.
 *
 * @param day Beijing's, `2024-06-01`
 * @param sub_mchid a partner's bill holds the orders of this merchant; of all its merchants where it is empty
 * @returns `undefined` for a day on which nothing happened
 */
export const billOf = (world: World, day: string, type: BillType, sub_mchid = ''): string | undefined => {
  const book = bookOf(world).filter(({ order }) => sub_mchid === '' || text(order.request, 'sub_mchid') === sub_mchid);
  return tradeBill(book, day, type);
};

/** Makes the bill of a day, or nothing where nothing happened. */
type Make = (world: World, day: string, query: URLSearchParams) => string | undefined;

const trade: Make = (world, day, query) => billOf(world, day, typeOf(query), query.get('sub_mchid') ?? '');

/** Nothing ever moves the accounts of operations and of fees. */
const fund: Make = (world, day, query) =>
  (query.get('account_type') ?? 'BASIC') === 'BASIC' ? fundBill(world, day, query.get('sub_mchid') ?? '') : undefined;

const sharing: Make = (world, day, query) => sharingBill(world, day, query.get('sub_mchid') ?? '');

/** A bill on its way, compressed or as it is; the platform signs no file. */
export const billFile = (bill: Buffer, gzip: boolean): Reply => ({
  body: gzip ? gzipSync(bill) : bill,
  headers: { 'Content-Type': gzip ? 'application/x-gzip' : 'text/plain' },
  signed: false,
});

/**
 * The bill is what is known now, and stays it: its digest was announced. The real one is ready after ten o'clock of the
 * next day; here nobody has to wait.
 */
const apply = (world: World, make: Make, { query, headers }: HandlerRequest): Reply => {
  const made = make(world, query.get('bill_date') ?? '', query);
  if (made === undefined) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
  const bill = Buffer.from(made);
  const token = hex(64);
  world.bills.set(token, bill);
  const isZipped = query.get('tar_type') === 'GZIP';
  return {
    body: {
      hash_type: 'SHA1',
      // Of the bill itself, also where it is sent compressed.
      hash_value: createHash('sha1').update(bill).digest('hex'),
      download_url: `${world.scheme}://${headers.host}/${FILE}?token=${token}${isZipped ? '&tartype=gzip' : ''}`,
    },
  };
};

/** The response is the bill itself. */
const download = (world: World, { query }: HandlerRequest): Reply => {
  const bill = world.bills.get(query.get('token') ?? '');
  if (bill === undefined) throw badParameter('/query/token', '无效的token', '', 'query');
  return billFile(bill, query.get('tartype') === 'gzip');
};

/** 交易账单, 资金账单 and 分账账单, and their download. They add up to what happened in the sandbox. */
export const billRoutes = (world: World): Route[] => [
  route('GET v3/bill/tradebill', (request) => apply(world, trade, request)),
  route('GET v3/bill/fundflowbill', (request) => apply(world, fund, request)),
  route('GET v3/profitsharing/bills', (request) => apply(world, sharing, request)),
  route(`GET ${FILE}`, (request) => download(world, request)),
];
