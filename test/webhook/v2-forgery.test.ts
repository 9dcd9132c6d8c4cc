import { describe, expect, it, vi } from 'vitest';
import { memoryStore, Webhook } from '../../src/webhook';
import { apiV3Key, joined, md5, options, reqInfo, resource, signed, xml } from './by-hand';

const parse = (fields: Record<string, string>) => new Webhook(options).parse(xml(fields), {});
const signedFields = (fields: Record<string, string>) => ({ ...fields, sign: md5(fields) });

const payment = {
  appid: 'wx2421b1c4370ec43b',
  bank_type: 'CFT',
  mch_id: '10000100',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  out_trade_no: '1409811653',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  total_fee: '1',
  transaction_id: '1004400740201409030005092168',
};
const inner = {
  out_refund_no: '131811191610442717309',
  refund_id: '50000',
  refund_status: 'SUCCESS',
  refund_fee: '3960',
};
const refund = { return_code: 'SUCCESS', appid: 'wx2421b1c4370ec43b', mch_id: '10000100', req_info: reqInfo(inner) };

describe('a refund that was listened in on', () => {
  const forgery = {
    ...refund,
    event_ciphertext: 'x',
    event_type: 'TRANSACTION.SUCCESS',
    event_id: 'EV-2018022511223320873',
    out_order_no: 'VICTIM-ORDER',
    transaction_id: '4200001',
    contract_code: 'EVIL',
    change_type: 'ADD',
    state: 'USER_PAID',
  };

  it('stays a refund whatever is put beside it, and none of that is handed on', async () => {
    const event = await parse(forgery);
    expect(event.event_type).toBe('v2/refund-processed');
    expect(event.resource).toEqual({ ...refund, ...inner });
  });

  it('keeps its id whatever is put beside it', async () => {
    expect((await parse({ ...forgery, added: '1' })).id).toBe((await parse(refund)).id);
  });

  it('keeps its id with blocks of its ciphertext left out or repeated, or is refused', async () => {
    const long = { attach: 'x'.repeat(60), ...inner, refund_recv_accout: '支付用户零钱', settlement: 'y'.repeat(60) };
    const bytes = Buffer.from(reqInfo(long), 'base64');
    const ids = new Set<string>();
    for (let block = 0; block < bytes.length; block += 16) {
      for (const copies of [0, 2]) {
        const parts = [bytes.subarray(0, block), ...Array(copies).fill(bytes.subarray(block, block + 16))];
        const req_info = Buffer.concat([...parts, bytes.subarray(block + 16)]).toString('base64');
        await parse({ ...refund, req_info }).then(
          ({ id, resource }) => {
            const { refund_id, refund_status } = resource as typeof inner;
            if (refund_id === inner.refund_id && refund_status === inner.refund_status) ids.add(id);
          },
          (error: { code: string }) => expect(error.code).toMatch(/^RESOURCE_/),
        );
      }
    }
    expect([...ids]).toEqual([(await parse(refund)).id]);
  });

  it('cannot take the id of a notification of APIv3', async () => {
    const webhook = new Webhook(options);
    const paid = vi.fn();
    webhook.on('TRANSACTION.SUCCESS', paid).on('v2/refund-processed', () => {});
    await webhook.receive(xml(forgery), {});
    const { body, headers } = signed();
    expect((await webhook.receive(body, headers)).status).toBe(204);
    expect(paid).toHaveBeenCalledTimes(1);
  });
});

describe('a text that the merchant signed for a user to carry', () => {
  it('is no payment, although a name in it can be taken apart into one under the same sign', async () => {
    const name =
      'Bob&mch_id=10000100&out_trade_no=VICTIM&result_code=SUCCESS&return_code=SUCCESS&total_fee=1&transaction_id=42&z=';
    const contract = {
      appid: 'wx2421b1c4370ec43b',
      contract_code: '100005698',
      contract_display_account: name,
      mch_id: '10000100',
      notify_url: 'https://shop.example/notify',
      plan_id: '12535',
      timestamp: '1414488825',
      version: '1.0',
    };
    const carried = joined(contract);
    const [, before = '', split = '', rest = ''] = /^(.*contract_display_account=)(.*&z=)(.*)$/.exec(carried) ?? [];
    const pairs = [...`${before}${split}`.slice(0, -3).split('&'), `z=${rest}`].map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    });
    const forged = Object.fromEntries(pairs) as Record<string, string>;
    expect(forged).toMatchObject({ out_trade_no: 'VICTIM', total_fee: '1', transaction_id: '42' });
    expect(joined(forged)).toBe(carried);
    await expect(parse({ ...forged, sign: md5(contract) })).rejects.toMatchObject({ code: 'SIGNATURE_AMBIGUOUS' });
  });

  /** Every name of which a kind takes notice. */
  const names = `appid bank_type change_type combine_appid combine_mch_id combine_out_trade_no contract_code contract_id
    event_code mch_id operate_time out_trade_no plan_id plate_number result_code risk_level sub_order_list total_fee
    transaction_id transaction_id_list vehicle_event_createtime`.split(/\s+/);

  /** The names that fit into a value: those that are sorted behind its name and before the next one of the text. */
  const fitting = (text: Record<string, string>, chosen: string): string[] => {
    const next = Object.keys(text)
      .sort()
      .find((name) => name > chosen);
    return names.filter((name) => !(name in text) && name > chosen && (next === undefined || name < next));
  };

  it.each([
    [
      'a coupon’s link',
      'coupon_code open_id out_request_no send_coupon_merchant stock_id',
      'coupon_code open_id stock_id',
    ],
    [
      'a contract’s URL',
      'appid clientip contract_code contract_display_account mch_id notify_url plan_id request_serial timestamp version',
      'clientip contract_code contract_display_account',
    ],
    ['a link to a service order', 'mch_id nonce_str out_order_no service_id sign_type timestamp', 'out_order_no'],
    ['a QR code of a product', 'appid mch_id nonce_str product_id time_stamp', 'product_id'],
    ['the cashier’s parameters', 'appId nonceStr package signType timeStamp', 'package'],
  ])('is nothing that anybody acts on, whatever its users write into %s', async (_, all, chosen) => {
    const text = Object.fromEntries(all.split(' ').map((name) => [name, name === 'sign_type' ? 'MD5' : 'SUCCESS']));
    const written = { ...text };
    const forged = { ...text };
    for (const name of chosen.split(' ')) {
      const inside = Object.fromEntries(fitting(text, name).map((each) => [each, 'SUCCESS']));
      if (Object.keys(inside).length > 0) written[name] = `SUCCESS&${joined(inside)}`;
      Object.assign(forged, inside);
    }
    expect(joined(forged)).toBe(joined(written));
    expect((await parse(signedFields(text))).event_type).toBe('v2/unknown');
    expect((await parse(signedFields(forged))).event_type).toBe('v2/unknown');
  });

  it('is no contract, although a name in it holds the fields of one', async () => {
    const carried = {
      appid: 'wx2421b1c4370ec43b',
      contract_code: 'MINE',
      contract_display_account: 'Bob',
      contract_id: 'VICTIM-CONTRACT',
      contract_state: '0',
      mch_id: '10000100',
      notify_url: 'https://shop.example/notify',
      plan_id: '12535',
      request_serial: '1',
      timestamp: '1414488825',
      version: '1.0',
    };
    const { contract_id: _, contract_state: __, ...page } = carried;
    const name = 'Bob&contract_id=VICTIM-CONTRACT&contract_state=0';
    expect(joined(carried)).toBe(joined({ ...page, contract_display_account: name }));
    expect((await parse(signedFields(carried))).event_type).toBe('v2/unknown');
  });

  it('is no payment with empty elements beside it', async () => {
    const cashier = { appId: 'wx', nonceStr: 'n', package: 'prepay_id=1', signType: 'MD5', timeStamp: '1414561699' };
    for (const mark of ['transaction_id', 'req_info', 'combine_out_trade_no', 'risk_level', 'plate_number']) {
      const event = await parse({ ...signedFields(cashier), [mark]: '' });
      expect(event.event_type).toBe('v2/unknown');
    }
  });
});

describe('a payment', () => {
  it('may carry an attach that looks like a query', async () => {
    for (const attach of ['a=1&b=2&out_trade_no=3', 'uid=7&version=2', 'x=1&appid=wxabc&mch_id=1&timestamp=2']) {
      expect((await parse(signedFields({ ...payment, attach }))).event_type).toBe('v2/transaction-success');
    }
  });

  it('is no success without a word of success', async () => {
    const { result_code: _, ...silent } = payment;
    expect((await parse(signedFields(silent as never))).event_type).toBe('v2/unknown');
  });

  it('is not renamed by an empty element', async () => {
    for (const mark of ['req_info', 'combine_out_trade_no', 'risk_level', 'plate_number', 'event_ciphertext']) {
      const event = await parse({ ...signedFields(payment), [mark]: '' });
      expect(event.event_type).toBe('v2/transaction-success');
    }
  });

  it('keeps its id whatever is added unsigned, so that it is handled once', async () => {
    const webhook = new Webhook({ ...options, store: memoryStore() });
    const paid = vi.fn();
    webhook.on('v2/transaction-success', paid);
    for (let delivery = 0; delivery < 5; delivery += 1) {
      await webhook.receive(xml({ ...signedFields(payment), [`added_${delivery}`]: '' }), {});
    }
    expect(paid).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['result_code', 'FAIL'],
    ['return_code', 'FAIL'],
    ['trade_state', 'PAY_FAIL'],
    ['trade_state', 'ACCEPT'],
    ['trade_state', 'NOTPAY'],
  ])('whose %s is %s is not called a success', async (name, value) => {
    expect((await parse(signedFields({ ...payment, [name]: value }))).event_type).toBe('v2/transaction-fail');
    const combined = { ...payment, combine_out_trade_no: '1', combine_mch_id: '2', [name]: value };
    expect((await parse(signedFields(combined))).event_type).toBe('v2/combined-transactions-fail');
  });

  it('whose trade_state is SUCCESS or REFUND is', async () => {
    for (const trade_state of ['SUCCESS', 'REFUND', '']) {
      expect((await parse(signedFields({ ...payment, trade_state }))).event_type).toBe('v2/transaction-success');
    }
  });
});

describe('XML', () => {
  it('is refused by a webhook that takes no APIv2, and unread', async () => {
    const without = new Webhook({ ...options, v2: false });
    await expect(without.parse(xml(signedFields(payment)), {})).rejects.toMatchObject({ code: 'V2_NOT_ENABLED' });
    const { body, headers } = signed();
    expect((await without.parse(body, headers)).resource).toEqual(resource);
  });

  it('of a size that no notification has is not read at all', async () => {
    const junk = `<xml><sign>A</sign>${'<a/>'.repeat(40_000)}</xml>`;
    for (const keys of [options, { certs: options.certs, apiV3Key }]) {
      const webhook = new Webhook(keys);
      await expect(webhook.parse(junk, {})).rejects.toMatchObject({ code: 'BODY_NOT_XML' });
    }
  });

  it('is told from JSON whatever its headers say', async () => {
    const { headers } = signed();
    await expect(new Webhook(options).parse(xml(payment), headers)).rejects.toMatchObject({
      code: 'SIGNATURE_HEADERS_INCOMPLETE',
    });
  });
});
