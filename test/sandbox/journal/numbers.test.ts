import { describe, expect, it } from 'vitest';
import { isNumber, numbersIn } from '../../../src/sandbox/journal/numbers';

describe('business numbers', () => {
  it.each([
    ...[
      'out_trade_no',
      'transaction_id',
      'out_refund_no',
      'refund_id',
      'out_bill_no',
      'transfer_bill_no',
      'mch_billno',
    ],
    ...['combine_out_trade_no', 'out_order_no', 'out_batch_no', 'out_contract_code', 'contract_id', 'complaint_id'],
    ...['partner_trade_no', 'out_request_no', 'send_request_no', 'coupon_code', 'stock_id', 'sub_order_no', 'media_id'],
  ])('have names such as %s', (name) => {
    expect(isNumber(name)).toBe(true);
  });

  it.each([
    ...[
      'mchid',
      'sub_mchid',
      'appid',
      'openid',
      'service_id',
      'plan_id',
      'serial_no',
      'err_code',
      'trade_type',
      'out',
      '',
    ],
    ...['total', 'description', 'notify_url', 'device_id', 'store_id', 'bank_branch_id', 'trade_state', 'checkout'],
  ])('do not have names such as %s', (name) => {
    expect(isNumber(name)).toBe(false);
  });

  it('are found at any depth, each once, in their order, twenty at most', () => {
    const sub_orders = [{ out_trade_no: 'b' }, { out_trade_no: 'c', amount: { transaction_id: 'a' } }];
    expect(numbersIn({ transaction_id: 'a' }, { sub_orders, out_trade_no: 'b' }, undefined, 'x')).toEqual([
      'a',
      'b',
      'c',
    ]);
    const many = Array.from({ length: 30 }, (_, at) => ({ out_trade_no: `${at}` }));
    expect(numbersIn(many)).toHaveLength(20);
    expect(numbersIn({ out_trade_no: 'x'.repeat(129) }, { out_refund_no: '' }, { transaction_id: 1 })).toEqual([]);
  });
});
