/**
 * Checked by the compiler, never run: every `@ts-expect-error` is a mistake that must not compile, every other line must.
 */
import type { Test } from 'ts-toolbelt';
import type { CallResponse, Client, LooseNode } from '../../src';
import type { ServiceorderByOutOrderNoModifyPostResponse } from '../../types/v3/payscore/serviceorder.js';

declare const instance: Client;
declare const check: typeof import('ts-toolbelt').Test.check;
declare const checks: typeof import('ts-toolbelt').Test.checks;

const out_order_no = '1234323JKHDFE1243252';
const json = {
  appid: 'wxd678efh567hg6787',
  service_id: '2002000000000558128851361561536',
  post_payments: [{ name: '就餐费用', amount: 40000, description: '就餐人均100元', count: 4 }],
  post_discounts: [{ name: '满20减1元', description: '不与其他优惠叠加', amount: 100, count: 2 }],
  total_amount: 50000,
  reason: '用户投诉',
  device: { start_device_id: 'HG123456', end_device_id: 'HG123456', materiel_no: 'example_materiel_no' },
};

const property = instance.v3.payscore.serviceorder._out_order_no_.modify;
const chain = instance.chain('v3/payscore/serviceorder/{out_order_no}/modify');
const angles = instance.chain('v3/payscore/serviceorder/<out_order_no>/modify');
const index = instance['v3/payscore/serviceorder/{out_order_no}/modify'];

export const forms = async (): Promise<void> => {
  const answers = [
    await property.post({ out_order_no, json }),
    await property.postAsync({ out_order_no, json }),
    await chain.post({ out_order_no, json }),
    await chain.postAsync({ out_order_no, json }),
    await angles.postAsync({ out_order_no, json }),
    await index.post({ out_order_no, json }),
    await index.postAsync({ out_order_no, json }),
    await instance.v3.payscore.serviceorder.$out_order_no$.modify.post({ out_order_no, json }),
    await instance.chain('/v3/payscore/serviceorder/{out_order_no}/modify').post({ out_order_no, json }),
    await instance.chain('v3/payscore').serviceorder._out_order_no_.modify.post({ out_order_no, json }),
    await instance.chain('/v3/payscore').serviceorder._out_order_no_.modify.post({ out_order_no, json }),
  ];
  checks([
    check<(typeof answers)[number], CallResponse<ServiceorderByOutOrderNoModifyPostResponse>, Test.Pass>(),
    check<typeof angles, typeof chain, Test.Pass>(),
    check<typeof property, typeof index, Test.Pass>(),
  ]);
  instance.v3.payscore.serviceorder._out_order_no_.modify
    .postAsync({ out_order_no, json })
    .then(({ data }) => data.state)
    .catch((error: unknown) => error);
};

export const wrongField = async (): Promise<void> => {
  const wrong = { ...json, totalAmount: 1 };
  // @ts-expect-error: misspelt in the body
  await property.post({ out_order_no, json: { ...json, totalAmount: 1 } });
  // @ts-expect-error: misspelt in the body
  await chain.post({ out_order_no, json: { ...json, totalAmount: 1 } });
  // @ts-expect-error: misspelt in the body
  await angles.post({ out_order_no, json: { ...json, totalAmount: 1 } });
  // @ts-expect-error: misspelt in the body
  await index.post({ out_order_no, json: { ...json, totalAmount: 1 } });
  // @ts-expect-error: misspelt in a nested list
  await property.post({ out_order_no, json: { ...json, post_payments: [{ name: 'x', price: 1 }] } });
  // @ts-expect-error: an option that no call has
  await property.post({ out_order_no, json, jsn: wrong });
  // @ts-expect-error: an option of axios that the SDK sets itself
  await property.post({ out_order_no, json, transformRequest: [] });
  // @ts-expect-error: an option of axios that only Builder.factory takes
  await property.post({ out_order_no, json, adapter: 'fetch' });
  // @ts-expect-error: of another type
  await property.post({ out_order_no, json: { ...json, total_amount: '50000' } });
  // @ts-expect-error: a query where a body belongs
  await property.post({ out_order_no, query: json });
};

export const missingField = async (): Promise<void> => {
  const { reason: _, ...rest } = json;
  // @ts-expect-error: reason is required
  await property.post({ out_order_no, json: rest });
  // @ts-expect-error: reason is required
  await chain.post({ out_order_no, json: rest });
  // @ts-expect-error: reason is required
  await angles.post({ out_order_no, json: rest });
  // @ts-expect-error: reason is required
  await index.post({ out_order_no, json: rest });
  // @ts-expect-error: a body is required
  await property.post({ out_order_no });
  // @ts-expect-error: the name of a payment is required
  await property.post({ out_order_no, json: { ...json, post_payments: [{ amount: 1 }] } });
  // @ts-expect-error: service_id and appid are required in the query
  await instance.v3.payscore.serviceorder.get({ query: { out_order_no } });
};

export const missingVariable = async (): Promise<void> => {
  // @ts-expect-error: out_order_no is required
  await property.post({ json });
  // @ts-expect-error: out_order_no is required
  await chain.post({ json });
  // @ts-expect-error: out_order_no is required
  await angles.post({ json });
  // @ts-expect-error: out_order_no is required
  await index.post({ json });
  // @ts-expect-error: null is no path variable
  await property.post({ out_order_no: null, json });
  // @ts-expect-error: misspelt
  await property.post({ outOrderNo: out_order_no, json });
};

export const lackedVerb = async (): Promise<void> => {
  // @ts-expect-error: modify is only posted
  await property.get({ out_order_no });
  // @ts-expect-error: modify is only posted
  await chain.patch({ out_order_no, json });
  // @ts-expect-error: modify is only posted
  await angles.deleteAsync({ out_order_no });
  // @ts-expect-error: modify is only posted
  await index.put({ out_order_no, json });
  // @ts-expect-error: certificates are only read
  await instance.v3.certificates.post({});
  // @ts-expect-error: no verb of this API
  await instance.v3.certificates.head();
};

export const unknownResponseField = async (): Promise<void> => {
  const answers = [await property.post({ out_order_no, json }), await chain.post({ out_order_no, json })] as const;
  const { data } = answers[0];
  void [data.state, data.total_amount, data.collection?.details?.[0]?.amount];
  // @ts-expect-error: not in the response
  void data.totalAmount;
  // @ts-expect-error: not in the response
  void answers[1].data.collection?.paid;
  // @ts-expect-error: not in the response
  void (await angles.post({ out_order_no, json })).data.statee;
  // @ts-expect-error: not in the response
  void (await index.post({ out_order_no, json })).data.statee;
  // @ts-expect-error: may be absent
  void data.collection.state;
};

export const unknownPath = (): void => {
  // @ts-expect-error: no such segment
  void instance.v3.payscore.serviceorders;
  // @ts-expect-error: no such template
  void instance['v3/payscore/serviceorder/{id}/modify'];
};

export const enumerations = async (): Promise<void> => {
  const { data } = await instance.v3.payscore.serviceorder.get({ query: { appid: '', service_id: '', query_id: '' } });
  // open in responses: a value that appears without notice is not a compile error
  if (data.state === 'DONE' || data.state === 'SOMETHING_NEW') return;
  const order = { appid: '', mchid: '', description: '', out_trade_no: '', notify_url: '', amount: { total: 1 } };
  await instance.v3.pay.transactions.native.post({ json: { ...order, limit_pay: ['no_credit'] } });
  // open in requests too where no official page lists the values
  await instance.v3.pay.transactions.native.post({ json: { ...order, limit_pay: ['SOMETHING_NEW'] } });
  const receiver = { appid: '', account: '' };
  await instance.v3.profitsharing.receivers.delete.post({ json: { ...receiver, type: 'MERCHANT_ID' } });
  // @ts-expect-error: closed in requests where one does
  await instance.v3.profitsharing.receivers.delete.post({ json: { ...receiver, type: 'SOMETHING_NEW' } });
};

export const others = async (): Promise<void> => {
  await instance.v3.certificates.get();
  await instance.v3.certificates.get({ timeout: 1, signal: AbortSignal.timeout(1), headers: { 'X-Trace': '1' } });
  await instance.v3.certificates.get({ family: 4, decompress: false, maxBodyLength: 1, timeoutErrorMessage: 'late' });
  const closed = await instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no: '1',
    json: { mchid: '1' },
  });
  checks([check<typeof closed.data, undefined, Test.Pass>()]);
  const prepared = await property.toRequest('post', { out_order_no, json });
  void [prepared.message, prepared.headers.Authorization];
  await instance.v3.profitsharing.receivers.delete.post({
    json: { appid: '', type: 'MERCHANT_ID', account: '' },
  });
};

export const outsideTheCatalogue = async (): Promise<void> => {
  const thing = instance.chain('v3/new/thing/{id}/of/<other>');
  const { data } = await thing.post({ id: '1', other: 2, json: { any: 'thing' }, query: { a: 1 } });
  checks([check<typeof data, unknown, Test.Pass>()]);
  // @ts-expect-error: other is required
  await thing.post({ id: '1' });
  // @ts-expect-error: id is required
  await instance.chain('v3/new/thing/<id>').getAsync({ query: {} });
  // @ts-expect-error: options hold the variable
  await instance.chain('v3/new/thing/{+id}').get();
  // @ts-expect-error: an object is no path variable
  await instance.chain('v3/new/thing/{id}').get({ id: {} });
  await instance.chain('v3/new/thing/{empty}').post();
  await instance.chain('v3/new/thing').get();
  await instance.chain('v3/new').delete.post({ json: {} });
  const id: string = '4200';
  const interpolated = await instance.chain(`v3/pay/transactions/id/${id}`).get({ query: { mchid: '1' } });
  checks([check<typeof interpolated.data, unknown, Test.Pass>()]);
  const anything: LooseNode = instance.chain(id);
  await anything.get();
  // @ts-expect-error: unknown is not text
  const text: string = data;
  void text;
};

export const partnersOfV2 = async (): Promise<void> => {
  const order = { appid: '', mch_id: '', sub_appid: '', sub_mch_id: '' };
  const payment = {
    body: '',
    out_trade_no: '',
    total_fee: 1,
    spbill_create_ip: '',
    notify_url: '',
    trade_type: 'JSAPI',
  };
  await instance.v2.pay.unifiedorder.post({ xml: { ...order, ...payment, sub_openid: '' } });
  await instance.v2.pay.closeorder.post({ xml: { ...order, out_trade_no: '' } });
  await instance.v2.pay.downloadbill.post({ xml: { ...order, bill_date: '20240601', bill_type: 'ALL' } });
};
