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

const typeOf = (query: URLSearchParams): BillType => {
  const type = query.get('bill_type') ?? 'ALL';
  if (type === 'ALL' || type === 'SUCCESS' || type === 'REFUND') return type;
  throw badParameter('/query/bill_type', '沙箱只提供ALL、SUCCESS和REFUND账单', type, 'query');
};

/** Makes the bill of a day, or nothing where nothing happened. */
type Make = (world: World, day: string, query: URLSearchParams) => string | undefined;

/** A partner's bill holds the orders of all its merchants, or of the one that is named. */
const trade: Make = (world, day, query) => {
  const named = query.get('sub_mchid') ?? '';
  const book = bookOf(world).filter(({ order }) => named === '' || text(order.request, 'sub_mchid') === named);
  return tradeBill(book, day, typeOf(query));
};

/** Nothing ever moves the accounts of operations and of fees. */
const fund: Make = (world, day, query) =>
  (query.get('account_type') ?? 'BASIC') === 'BASIC' ? fundBill(world, day, query.get('sub_mchid') ?? '') : undefined;

const sharing: Make = (world, day, query) => sharingBill(world, day, query.get('sub_mchid') ?? '');

/**
 * The bill is what is known now, and stays it: its digest was announced. The real one is ready after ten o'clock of the
 * next day; here nobody has to wait.
 */
const apply = (world: World, make: Make, { query, headers }: HandlerRequest): Reply => {
  const made = make(world, query.get('bill_date') ?? '', query);
  if (made === undefined) throw new Refusal(400, 'NO_STATEMENT_EXIST', '请求的账单文件不存在');
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

/** The response is the bill itself, and the platform signs no file. */
const download = (world: World, { query }: HandlerRequest): Reply => {
  const bill = world.bills.get(query.get('token') ?? '');
  if (bill === undefined) throw badParameter('/query/token', '无效的token', '', 'query');
  const gzip = query.get('tartype') === 'gzip';
  return {
    body: gzip ? gzipSync(bill) : bill,
    headers: { 'Content-Type': gzip ? 'application/x-gzip' : 'text/plain' },
    signed: false,
  };
};

/** 交易账单, 资金账单 and 分账账单, and their download. They add up to what happened in the sandbox. */
export const billRoutes = (world: World): Route[] => [
  route('GET v3/bill/tradebill', (request) => apply(world, trade, request)),
  route('GET v3/bill/fundflowbill', (request) => apply(world, fund, request)),
  route('GET v3/profitsharing/bills', (request) => apply(world, sharing, request)),
  route(`GET ${FILE}`, (request) => download(world, request)),
];
