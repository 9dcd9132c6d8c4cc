import { createCipheriv, createHash } from 'node:crypto';
import { text } from '../fields';
import type { Identity } from '../identity';
import { hex } from '../random';
import type { Contract, Refund, Transaction } from '../state';
import { contractTold, deductionOf } from '../v2/papay';
import { paymentOf, stateOf } from '../v2/payments';
import { writeElements } from '../v2/xml';
import type { WorldEventV2 } from '../world';
import type { Notice } from './notifier';

/** What the merchant is told of a payment of APIv2. */
const paymentNotice = (order: Transaction, mch_id: string): Omit<Notice, 'url'> => {
  const { appid = '', sign_type } = order.v2 ?? {};
  return {
    event_type: 'v2/transaction-success',
    original_type: '',
    summary: '',
    resource: {
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      appid,
      mch_id,
      nonce_str: hex(32),
      ...paymentOf(order),
    },
    xml: { digest: sign_type === 'HMAC-SHA256' ? sign_type : 'MD5' },
  };
};

/**
 * What the merchant is told of a refund of APIv2, encrypted by its secret (AES-256-ECB) and not signed.
 *
 * @param secret APIv2密钥
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985436
 */
const refundNotice = (refund: Refund, mch_id: string, secret: string): Omit<Notice, 'url'> => {
  const { appid = '' } = refund.v2 ?? {};
  const told = {
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    total_fee: `${refund.total}`,
    settlement_total_fee: `${refund.total}`,
    refund_fee: `${refund.refund}`,
    settlement_refund_fee: `${refund.refund}`,
    cash_refund_fee: `${refund.refund}`,
    refund_status: stateOf(refund),
    ...(refund.success_time && { success_time: refund.success_time.slice(0, 19).replace('T', ' ') }),
    refund_recv_accout: '支付用户零钱',
    refund_account: 'REFUND_SOURCE_UNSETTLED_FUNDS',
    refund_request_source: 'API',
  };
  const key = createHash('md5').update(secret).digest('hex');
  const cipher = createCipheriv('aes-256-ecb', key, null);
  const plaintext = writeElements(told).replace(/^<xml>|<\/xml>$/g, (tag) => tag.replace('xml', 'root'));
  const req_info = Buffer.concat([cipher.update(plaintext), cipher.final()]).toString('base64');
  return {
    event_type: 'v2/refund-processed',
    original_type: '',
    summary: '',
    resource: { return_code: 'SUCCESS', appid, mch_id, nonce_str: hex(32), req_info },
    xml: { digest: undefined },
  };
};

/** What the merchant is told of a deduction of APIv2, also of one that failed. */
const deductionNotice = (order: Transaction, mch_id: string): Omit<Notice, 'url'> => {
  const notice = paymentNotice(order, mch_id);
  return {
    ...notice,
    event_type: order.paid === undefined ? 'v2/transaction-fail' : notice.event_type,
    resource: {
      ...notice.resource,
      ...deductionOf(order),
      result_code: order.paid === undefined ? 'FAIL' : 'SUCCESS',
      contract_id: order.deduction?.contract_id ?? '',
    },
    repeatedLike: 'PAYSCORE.',
  };
};

/** What the merchant is told of a contract that was signed, or that ended. */
const contractNotice = (contract: Contract, mch_id: string): Omit<Notice, 'url'> => ({
  event_type: 'v2/pap-contract-state-changed',
  original_type: '',
  summary: '',
  resource: contractTold(contract, mch_id),
  xml: { digest: contract.v2?.sign_type === 'HMAC-SHA256' ? contract.v2.sign_type : 'MD5' },
});

/** What the merchant is told of something that was asked for by APIv2; the URL is empty where there is none. */
export const noticeOfV2 = (event: WorldEventV2, { mchid, secret }: Pick<Identity, 'mchid' | 'secret'>): Notice => {
  if ('contract' in event) {
    const { contract } = event;
    return { ...contractNotice(contract, mchid), url: text(contract.request, 'contract_notify_url') };
  }
  if ('refunded' in event) {
    const { refunded } = event;
    return { ...refundNotice(refunded, mchid, secret), url: text(refunded.request, 'notify_url') };
  }
  const notice = 'paid' in event ? paymentNotice(event.paid, mchid) : deductionNotice(event.deducted, mchid);
  const { request } = 'paid' in event ? event.paid : event.deducted;
  return { ...notice, url: text(request, 'notify_url') };
};
