/** Checked by the compiler, never run. */
import type { Client } from '../../src';
import type { PartnerTransactionsJsapiPostJson } from '../../types/v3/pay/partner';
import type { DomesticRefundsPostJson, DomesticRefundsPostJsonFields } from '../../types/v3/refund/domestic';

declare const instance: Client;
declare const known: string | undefined;
declare const paid: boolean;

const refund = { out_refund_no: '1217752501201407033233368018', amount: { refund: 1, total: 1, currency: 'CNY' } };
const [transaction_id, out_trade_no] = ['4200000000', '1217752501201407033233368018'];

/** One of them is enough, both are no mistake, and none is one. */
export const refunds = async (): Promise<void> => {
  const { refunds } = instance.v3.refund.domestic;
  await refunds.post({ json: { ...refund, transaction_id } });
  await refunds.post({ json: { ...refund, out_trade_no } });
  await refunds.post({ json: { ...refund, transaction_id, out_trade_no } });
  await refunds.post({ json: { ...refund, transaction_id: known, out_trade_no } });
  await refunds.post({ json: { ...refund, ...(paid ? { transaction_id } : { out_trade_no }) } });
  const json: DomesticRefundsPostJson = { ...refund, out_trade_no };
  await refunds.post({ json });
  // @ts-expect-error: neither
  await refunds.post({ json: refund });
  // @ts-expect-error: perhaps neither
  await refunds.post({ json: { ...refund, transaction_id: known } });
  // @ts-expect-error: a text
  await refunds.post({ json: { ...refund, out_trade_no, transaction_id: 1 } });
  // @ts-expect-error: no such field
  await refunds.post({ json: { ...refund, out_trade_no, out_trade_number: '' } });
};

/** The fields have a name of their own to extend, and so have the requests without alternatives at their root. */
export interface Refund extends DomesticRefundsPostJsonFields {
  out_trade_no: string;
}

export interface PartnerOrder extends PartnerTransactionsJsapiPostJson {
  attach: string;
}

export const extended = async (json: Refund, order: PartnerOrder): Promise<void> => {
  await instance.v3.refund.domestic.refunds.post({ json });
  await instance.v3.pay.partner.transactions.jsapi.post({ json: order });
};

export const payers = async (order: Omit<PartnerTransactionsJsapiPostJson, 'payer'>): Promise<void> => {
  const { jsapi } = instance.v3.pay.partner.transactions;
  await jsapi.post({ json: { ...order, payer: { sp_openid: 'o' } } });
  await jsapi.post({ json: { ...order, payer: { sub_openid: 'o' } } });
  // @ts-expect-error: nobody
  await jsapi.post({ json: { ...order, payer: {} } });
};

export const queries = async (): Promise<void> => {
  const query = { appid: '', service_id: '' };
  await instance.v3.payscore.serviceorder.get({ query: { ...query, query_id: '1' } });
  // @ts-expect-error: of which order
  await instance.v3.payscore.serviceorder.get({ query });
  // @ts-expect-error: a query that needs one of two is needed
  await instance.v3.apply4subject.applyment.get();
  await instance.v3.apply4subject.applyment.get({ query: { business_code: '1' } });
};

export const numbers = async (): Promise<void> => {
  const query = { appid: 'wx8888888888888888', mch_id: '1900000109' };
  for (const one of [{ transaction_id }, { out_trade_no }, { out_refund_no: '1' }, { refund_id: '1' }]) {
    await instance.v2.pay.refundquery.post({ xml: { ...query, ...one } });
  }
  // @ts-expect-error: of which refund
  await instance.v2.pay.refundquery.post({ xml: query });
  // a bank that needs its branch named is only said: the request does not tell which bank does
  const account = { account_type: 'ACCOUNT_TYPE_BUSINESS', account_bank: '', account_number: '' } as const;
  await instance.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post({ sub_mchid: '1', json: account });
};
