/** Checked by the compiler, never run. */
import { type BikeSharingPostPayments, type Client, PostPayments } from '../../src';

declare const instance: Client;

const all = [
  PostPayments.twoWheelerCharging({ 收费标准: '', 使用时长: '' }),
  PostPayments.bikeSharing({ 计费规则: '', 骑行时长: '' }),
  PostPayments.express({ 首重费: 1 }),
  PostPayments.retail({ amount: 1, description: '', count: 1 }),
  PostPayments.carCharging({ 计费规则: '', 费用明细: '' }),
  PostPayments.freeCarRental(),
  PostPayments.carRental({ 加油费用: { amount: 1, description: '', count: 1 } }),
  PostPayments.hotel({ 酒店房费: { amount: 1, description: '' } }),
];

type Field<Options> = Options extends { json: { post_payments?: infer Payments } } ? NonNullable<Payments> : never;

const accept = <Options>(_call: (options: Options) => unknown, _payments: Field<Options>): void => undefined;

/** Every operation that takes 后付费项目 takes what each constructor gives. */
export const everywhere = (): void => {
  for (const payments of all) {
    const { payscore } = instance.v3;
    accept(payscore.serviceorder.post, payments);
    accept(payscore.serviceorder.directComplete.post, payments);
    accept(payscore.serviceorder._out_order_no_.complete.post, payments);
    accept(payscore.serviceorder._out_order_no_.modify.post, payments);
    accept(payscore.serviceorder._out_order_no_.sendPendingmessage.post, payments);
    accept(payscore.serviceorder._out_order_no_.sendPrepaidmessage.post, payments);
    accept(payscore.servicepayondeliveryorder.post, payments);
    accept(payscore.partner.serviceorder.post, payments);
    accept(payscore.partner.serviceorder.directComplete.post, payments);
    accept(payscore.partner.serviceorder._out_order_no_.complete.post, payments);
    accept(payscore.partner.serviceorder._out_order_no_.modify.post, payments);
    accept(payscore.partner.serviceorder._out_order_no_.sendPendingmessage.post, payments);
    accept(payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage.post, payments);
    accept(payscore.partner.servicepayondeliveryorder.post, payments);
    accept(payscore.acquiringbank.serviceorder.post, payments);
    accept(payscore.acquiringbank.serviceorder._out_order_no_.complete.post, payments);
    accept(payscore.acquiringbank.serviceorder._out_order_no_.modify.post, payments);
    accept(payscore.acquiringbank.servicepayondeliveryorder.post, payments);
    accept(payscore.oversea.partner.serviceorder.post, payments);
    accept(payscore.oversea.partner.serviceorder._out_order_no_.complete.post, payments);
    // @ts-expect-error: an operation without 后付费项目
    accept(payscore.serviceorder.get, payments);
  }
};

export const mistakes = (): void => {
  // @ts-expect-error: 使用时长 is required
  PostPayments.powerBank({ 收费标准: '' });
  // @ts-expect-error: of another industry
  PostPayments.express({ 首重费: 1, 罚款: 1 });
  // @ts-expect-error: at least one product
  PostPayments.retail();
  // @ts-expect-error: a product has a count
  PostPayments.retail({ amount: 1, description: '' });
  // @ts-expect-error: an amount, not a description
  PostPayments.express({ 首重费: '1' });
  // @ts-expect-error: no room without a charge
  PostPayments.hotel({ 其他杂费: { amount: 1, description: '' } });
  // @ts-expect-error: a name of another industry, also when written by hand
  const wrong: BikeSharingPostPayments[1] = { name: '使用时长', description: '' };
  void wrong;
};
