import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { HandlerRequest, Reply } from '../handler';
import { hex } from '../random';
import { badParameter, Refusal } from '../refusal';
import { type Route, route } from '../router';
import type { PaidTransaction, Transaction } from '../state';
import type { World } from '../world';
import { type BillType, tradeBill } from './trade-bill';

const FILE = 'v3/billdownload/file';

const typeOf = (query: URLSearchParams): BillType => {
  const type = query.get('bill_type') ?? 'ALL';
  if (type === 'ALL' || type === 'SUCCESS') return type;
  throw badParameter('/query/bill_type', '沙箱只提供ALL和SUCCESS账单', type, 'query');
};

const isPaidOn =
  (day: string) =>
  (transaction: Transaction): transaction is PaidTransaction =>
    transaction.paid?.success_time.startsWith(day) === true;

/**
 * The bill is what is known now, and stays it: its digest was announced. The real one is ready after ten o'clock of the
 * next day; here nobody has to wait.
 */
const apply = (world: World, { query, headers }: HandlerRequest): Reply => {
  const [day, type, gzip] = [query.get('bill_date') ?? '', typeOf(query), query.get('tar_type') === 'GZIP'];
  const payments = [...world.transactions.values()].filter(isPaidOn(day));
  if (payments.length === 0) throw new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
  const bill = Buffer.from(tradeBill(payments, type));
  const token = hex(64);
  world.bills.set(token, bill);
  return {
    body: {
      hash_type: 'SHA1',
      // Of the bill itself, also where it is sent compressed.
      hash_value: createHash('sha1').update(bill).digest('hex'),
      download_url: `${world.scheme}://${headers.host}/${FILE}?token=${token}${gzip ? '&tartype=gzip' : ''}`,
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

/** 交易账单: `v3/bill/tradebill` and its download. Payments are in it, refunds are not. */
export const billRoutes = (world: World): Route[] => [
  route('GET v3/bill/tradebill', (request) => apply(world, request)),
  route(`GET ${FILE}`, (request) => download(world, request)),
];
