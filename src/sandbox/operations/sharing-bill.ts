import { text } from '../fields';
import type { Share, SharingOrder, SharingReturn } from '../state';
import type { World } from '../world';
import { billText, billTime, type Cells, escaped, yuan } from './bill-text';
import { findPaid } from './transactions';

/** The documentation has the columns in a spreadsheet only; these are the sandbox's, and no row sums them up. */
const COLUMNS: readonly string[] = [
  ...['分账时间', '分账发起方', '分账方', '微信订单号', '微信分账/回退单号', '分账明细单号', '商户分账/回退单号'],
  ...['订单金额(元)', '分账接收方', '分账金额(元)', '业务类型', '处理状态', '分账描述', '备注'],
];

/** What every line says of its division. */
const commonOf = (world: World, { request, transaction_id }: SharingOrder): Cells => ({
  分账发起方: world.mchid,
  分账方: text(request, 'sub_mchid') || world.mchid,
  微信订单号: transaction_id,
  '订单金额(元)': yuan(findPaid(world, transaction_id)?.total ?? 0),
});

const typeOf = (share: Share, payer: string | undefined): string => (share.account === payer ? '解冻' : '分账');

const linesOf = (world: World, order: SharingOrder): readonly Cells[] => {
  if (order.state !== 'FINISHED') return [];
  const common = commonOf(world, order);
  return order.receivers.map((share) => ({
    ...common,
    分账时间: billTime(share.finish_time),
    '微信分账/回退单号': order.order_id,
    分账明细单号: share.detail_id,
    '商户分账/回退单号': order.out_order_no,
    分账接收方: share.account,
    '分账金额(元)': yuan(share.amount),
    业务类型: typeOf(share, common.分账方),
    处理状态: share.result,
    分账描述: escaped(share.description, 'order'),
    备注: share.fail_reason ?? '',
  }));
};

/** A line of the merchant that gives its share back. */
const returnLine = (world: World, order: SharingOrder, made: SharingReturn): Cells => ({
  ...commonOf(world, order),
  分账时间: billTime(made.finish_time),
  '微信分账/回退单号': made.return_id,
  '商户分账/回退单号': made.out_return_no,
  分账接收方: made.return_mchid,
  '分账金额(元)': yuan(made.amount),
  业务类型: '分账回退',
  处理状态: made.result,
  分账描述: escaped(made.description, 'order'),
});

/**
 * 分账账单 of a day: what was shared, released and given back on it.
 *
 * @param subMchid of which of a partner's merchants; of all, where it is empty
 * @returns nothing when nothing was
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
 */
export const sharingBill = (world: World, day: string, subMchid: string): string | undefined => {
  const orders = [...world.sharingOrders.values()].filter(
    ({ request }) => subMchid === '' || text(request, 'sub_mchid') === subMchid,
  );
  const returns = [...world.sharingReturns.values()].filter(({ result }) => result !== 'PROCESSING');
  const lines = orders
    .flatMap((order) => [
      ...linesOf(world, order),
      ...returns.filter(({ order_id }) => order_id === order.order_id).map((made) => returnLine(world, order, made)),
    ])
    .filter(({ 分账时间: time = '' }) => time.startsWith(day))
    .sort(({ 分账时间: one = '' }, { 分账时间: other = '' }) => one.localeCompare(other));
  return lines.length === 0 ? undefined : billText(COLUMNS, lines);
};
