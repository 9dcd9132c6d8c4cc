import { createHash } from 'node:crypto';
import { isoTime } from '../clock';
import { bodyOf, type JsonObject, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { hex } from '../random';
import { badParameter, invalidRequest } from '../refusal';
import { type Route, route } from '../router';
import type { TransferBill, TransferReceipt } from '../state';
import type { World } from '../world';
import { pdfOf } from './pdf';
import { viewOfTransferBill } from './transfer-bill';
import { findTransferBill } from './transfers';

const BASE = 'v3/fund-app/mch-transfer/elecsign';
const FILE = 'v3/transferdownload/elecvoucherfile';

/** How long a receipt takes to be made, in milliseconds. Documented is that it is there within the hour. */
const makingTime = 10_000;

/** How long a link leads to a receipt: 10 minutes. */
const linkTime = 600_000;

/** How long a receipt is kept: 90 days. */
const keepingTime = 90 * 86_400_000;

/** A transfer by one of its two numbers. */
const transferOf = (world: World, named: JsonObject): TransferBill | undefined => {
  const number = text(named, 'transfer_bill_no');
  const known =
    number === ''
      ? world.transferBills.get(text(named, 'out_bill_no'))
      : [...world.transferBills.values()].find(({ transfer_bill_no }) => transfer_bill_no === number);
  return findTransferBill(world, known);
};

/** A receipt as it is by now; `undefined` when it is no longer kept. */
const find = (world: World, transfer_bill_no: string): TransferReceipt | undefined => {
  const receipt = world.transferReceipts.get(transfer_bill_no);
  if (receipt === undefined || world.now() - receipt.created > keepingTime) return undefined;
  const made = receipt.created + makingTime;
  return receipt.state === 'GENERATING' && world.now() >= made
    ? { ...receipt, state: 'FINISHED', updated: made }
    : receipt;
};

/** A receipt that is being made. */
const follow = (world: World, receipt: TransferReceipt): TransferReceipt => {
  world.after(Math.max(receipt.created + makingTime - world.now(), 0), () => {
    const now = world.transferReceipts.get(receipt.transfer_bill_no);
    if (now?.state === 'GENERATING' && now.created === receipt.created) {
      world.transferReceipts.set(now.transfer_bill_no, { ...now, state: 'FINISHED', updated: world.now() });
    }
  });
  world.transferReceipts.set(receipt.transfer_bill_no, receipt);
  return receipt;
};

/** Receipts that were being made when the sandbox ended. */
export const resumeReceipts = (world: World): void => {
  for (const receipt of world.transferReceipts.values()) if (receipt.state === 'GENERATING') follow(world, receipt);
};

/** The last moment at which a receipt of something can be applied for: 6 months later. */
const lastApplication = (created: number): number => {
  const end = new Date(created);
  end.setUTCMonth(end.getUTCMonth() + 6);
  return end.getTime();
};

const apply = (world: World, request: HandlerRequest): Reply => {
  const bill = transferOf(world, bodyOf(request));
  if (bill === undefined) throw invalidRequest('转账单据不存在');
  const known = find(world, bill.transfer_bill_no);
  if (known === undefined) {
    if (bill.state !== 'SUCCESS') throw invalidRequest('仅转账成功的单据可以申请电子回单');
    if (bill.user_name === undefined) throw invalidRequest('转账时未传入收款用户姓名，不能申请电子回单');
    if (world.now() > lastApplication(bill.created)) throw invalidRequest('单据已超过6个月，不能申请电子回单');
  }
  const now = world.now();
  const { transfer_bill_no } = bill;
  const { state, created } =
    known ?? follow(world, { transfer_bill_no, state: 'GENERATING', created: now, updated: now, links: [] });
  return { body: { state, create_time: isoTime(created) } };
};

/** What the receipt says; a name is no text for the plain fonts of PDF. */
const receiptOf = (world: World, bill: TransferBill): Buffer => {
  const { out_bill_no, transfer_bill_no, transfer_amount, create_time, update_time, mch_id } = viewOfTransferBill(
    bill,
    world.mchid,
  );
  const said = { mch_id, out_bill_no, transfer_bill_no, transfer_amount, create_time, update_time };
  return pdfOf(['Receipt of a transfer, made by a sandbox', ...Object.entries(said).map((pair) => pair.join(': '))]);
};

const query = (world: World, { variables, headers }: HandlerRequest): Reply => {
  const bill = transferOf(world, variables);
  const receipt = bill && find(world, bill.transfer_bill_no);
  if (bill === undefined || receipt === undefined) throw invalidRequest('电子回单申请单不存在');
  const { state, created, updated, links } = receipt;
  const shown = { state, create_time: isoTime(created), update_time: isoTime(updated) };
  if (state !== 'FINISHED') return { body: shown };
  const now = world.now();
  const link = { token: hex(64), until: now + linkTime };
  const live = links.filter(({ until }) => until > now);
  world.transferReceipts.set(bill.transfer_bill_no, { ...receipt, links: [...live, link] });
  return {
    body: {
      ...shown,
      hash_type: 'SHA256',
      hash_value: createHash('sha256').update(receiptOf(world, bill)).digest('hex'),
      download_url: `${world.scheme}://${headers.host}/${FILE}?token=${link.token}&source=mch_transfer`,
    },
  };
};

/** The response is the receipt itself, and the platform signs no file. */
const download = (world: World, request: HandlerRequest): Reply => {
  const token = request.query.get('token');
  const receipt = [...world.transferReceipts.values()].find(({ links }) =>
    links.some((link) => link.token === token && link.until > world.now()),
  );
  const bill = receipt && transferOf(world, { transfer_bill_no: receipt.transfer_bill_no });
  if (bill === undefined) throw badParameter('/query/token', '无效的token', '', 'query');
  return { body: receiptOf(world, bill), headers: { 'Content-Type': 'application/pdf' }, signed: false };
};

/** 电子回单 of transfers: `v3/fund-app/mch-transfer/elecsign` and its download. */
export const transferReceiptRoutes = (world: World): Route[] => [
  ...['out-bill-no', 'transfer-bill-no'].flatMap((by) => [
    route(`POST ${BASE}/${by}`, (request) => apply(world, request)),
    route(`GET ${BASE}/${by}/{${by.replaceAll('-', '_')}}`, (request) => query(world, request)),
  ]),
  route(`GET ${FILE}`, (request) => download(world, request)),
];
