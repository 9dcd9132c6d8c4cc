import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import type { SensitiveFailure } from '../../src/sensitive/open';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { frozen } from '../support/frozen';
import { opensslOpen, opensslSeal } from '../support/oaep';
import { makePair } from '../support/openssl';
import { type Arrived, type Platform, type Reply, startPlatform } from '../support/platform';
import { thrown } from '../support/thrown';

let platform: Platform;
let reply: Reply;
beforeAll(async () => {
  platform = await startPlatform(() => reply);
});
afterAll(() => platform.close());
beforeEach(() => {
  platform.requests.length = 0;
  reply = { body: '{}' };
});

const client = (options: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({ ...platform.options, base_uri: platform.url, ...options });
const last = (): Arrived => {
  const arrived = platform.requests.at(-1);
  if (arrived === undefined) throw new Error('nothing arrived');
  return arrived;
};
const keyOf = ({ headers }: Arrived): string => platform.keys[String(headers['wechatpay-serial'])]?.pkcs8 ?? '';

describe('a request', () => {
  it('arrives with its sensitive fields encrypted for the key that it names, and signed as sent', async () => {
    const json = frozen({
      appid: 'wx1',
      transfer_detail_list: [
        { out_detail_no: '1', user_name: '张三', user_id_card: '11010119900101123X' },
        { out_detail_no: '2', user_name: '李四' },
        { out_detail_no: '3', user_name: null },
      ],
    });
    await client().chain('v3/transfer/batches').post({ json });
    const { signed, headers, body } = last();
    expect({ signed, serial: headers['wechatpay-serial'] }).toEqual({
      signed: true,
      serial: Object.keys(platform.keys)[0],
    });
    const sent = JSON.parse(body.toString());
    const [first, second, third] = sent.transfer_detail_list;
    expect(
      [first.user_name, first.user_id_card, second.user_name].map((each) => opensslOpen(each, keyOf(last()))),
    ).toEqual(['张三', '11010119900101123X', '李四']);
    expect(third.user_name).toBeNull();
    expect({ appid: sent.appid, no: first.out_detail_no }).toEqual({ appid: 'wx1', no: '1' });
    expect(body.toString()).not.toContain('张三');
  });

  it('has each text of a sensitive list encrypted, and the list of a response opened', async () => {
    const custom_field_list = [
      { name: '爱好', user_chosen_values: ['登山', '摄影'] },
      { name: '其他', user_chosen_values: [] },
    ];
    const sealed = opensslSeal('登山', platform.merchant.spki);
    reply = {
      body: JSON.stringify({ user_information: { custom_field_list: [{ user_chosen_values: [sealed, ''] }] } }),
    };
    const { data } = await client()
      .chain('v3/brand/partner/card-member/user-cards/import-by-openid')
      .post({ json: frozen({ user_information: { custom_field_list } }) });
    const [first, second] = JSON.parse(last().body.toString()).user_information.custom_field_list;
    expect(first.user_chosen_values.map((each: string) => opensslOpen(each, keyOf(last())))).toEqual(['登山', '摄影']);
    expect(second.user_chosen_values).toEqual([]);
    expect(last().body.toString()).not.toMatch(/登山|摄影/);
    expect(data).toEqual({ user_information: { custom_field_list: [{ user_chosen_values: ['登山', ''] }] } });
  });

  it('carries an encrypted query where the catalogue says so', async () => {
    await client()
      .chain('v3/smartguide/guides')
      .get({ query: { store_id: 1, mobile: '13800000000' } });
    const query = new URL(last().target, platform.url).searchParams;
    expect(opensslOpen(query.get('mobile'), keyOf(last()))).toBe('13800000000');
    expect(query.get('store_id')).toBe('1');
    expect(last().signed).toBe(true);
  });

  it("is encrypted for the key of the caller's own Wechatpay-Serial", async () => {
    const [, id = ''] = Object.keys(platform.keys);
    await client()
      .chain('v3/security/echo')
      .post({ json: { encrypted_echo_message: 'x' }, headers: { 'Wechatpay-Serial': id } });
    expect(last().headers['wechatpay-serial']).toBe(id);
    expect(opensslOpen(JSON.parse(last().body.toString()).encrypted_echo_message, platform.keys[id]?.pkcs8 ?? '')).toBe(
      'x',
    );
  });

  it('passes a ciphertext through', async () => {
    const ciphertext = opensslSeal('x', platform.keys[Object.keys(platform.keys)[0] ?? '']?.spki ?? '');
    await client()
      .chain('v3/security/echo')
      .post({ json: { encrypted_echo_message: ciphertext } });
    expect(JSON.parse(last().body.toString())).toEqual({ encrypted_echo_message: ciphertext });
  });

  it('may hold a rare ideograph in a sensitive field, which never goes over the wire as it is', async () => {
    await client()
      .chain('v3/security/echo')
      .post({ json: { encrypted_echo_message: '𠮷' } });
    expect(opensslOpen(JSON.parse(last().body.toString()).encrypted_echo_message, keyOf(last()))).toBe('𠮷');
    const call = client()
      .chain('v3/security/echo')
      .post({ json: { echo_message: '𠮷', encrypted_echo_message: 'x' } });
    expect(await rejection(call)).toMatchObject({
      code: 'CHARACTER_UNSUPPORTED',
      message: expect.stringContaining('json.echo_message'),
    });
  });

  it('has a field of the same name left alone where the catalogue does not call it sensitive', async () => {
    await client()
      .chain('v3/pay/transactions/native')
      .post({ json: { user_name: '张三', name: 'a' } });
    expect(JSON.parse(last().body.toString())).toEqual({ user_name: '张三', name: 'a' });
  });

  it('given as text is sent as it is', async () => {
    const body = '{"encrypted_echo_message":"x"}';
    await client().chain('v3/security/echo').post({ body });
    expect(last().body.toString()).toBe(body);
  });

  it.each([
    [{ json: { encrypted_echo_message: 'x'.repeat(215) } }, 'SENSITIVE_TOO_LONG'],
    [{ json: { encrypted_echo_message: 1 } }, 'SENSITIVE_NOT_TEXT'],
    [{ json: { encrypted_echo_message: 'x' }, headers: { 'wechatpay-serial': 'OTHER' } }, 'SERIAL_UNKNOWN'],
    [{ json: { encrypted_echo_message: 'x' }, sensitive: 'off' as never }, 'OPTIONS_INVALID'],
  ])('that cannot be encrypted is not sent: %#', async (options, code) => {
    expect(await rejection(client().chain('v3/security/echo').post(options))).toMatchObject({
      name: 'RequestError',
      code,
    });
    expect(platform.requests).toEqual([]);
  });

  it('is shown by toRequest as it would be sent', async () => {
    const { body, message, headers } = await client()
      .chain('v3/security/echo')
      .toRequest('post', { json: { encrypted_echo_message: '张三' } });
    const [id = ''] = Object.keys(platform.keys);
    expect(headers['Wechatpay-Serial']).toBe(id);
    expect(opensslOpen(JSON.parse(body).encrypted_echo_message, platform.keys[id]?.pkcs8 ?? '')).toBe('张三');
    expect(message.endsWith(`\n${body}\n`)).toBe(true);
  });
});

describe('a response', () => {
  const seal = (text: string): string => opensslSeal(text, platform.merchant.spki);

  it('has its sensitive fields opened, in lists too', async () => {
    reply = { body: JSON.stringify({ data: [{ payer_phone: seal('138'), complaint_id: '1' }, { payer_phone: '' }] }) };
    const { data } = await client().chain('v3/merchant-service/complaints-v2').get();
    expect(data).toEqual({ data: [{ payer_phone: '138', complaint_id: '1' }, { payer_phone: '' }] });
  });

  it('is known also when the chain string holds an id in place of its variable', async () => {
    reply = { body: JSON.stringify({ payer_phone: seal('138') }) };
    const root = client();
    const [written, named] = ['4200', '{any}'].map((id) => root.chain(`v3/merchant-service/complaints-v2/${id}`));
    expect((await written?.get())?.data).toEqual({ payer_phone: '138' });
    expect((await named?.get({ any: '1' }))?.data).toEqual({ payer_phone: '138' });
  });

  it('with a field that does not open is given all the same, and the field is told', async () => {
    const foreign = opensslSeal('138', makePair().spki);
    reply = { body: JSON.stringify({ data: [{ payer_phone: seal('139') }, { payer_phone: foreign }] }) };
    const told: SensitiveFailure[] = [];
    const { data } = await client({ onSensitiveFailure: (failure) => told.push(failure) })
      .chain('v3/merchant-service/complaints-v2')
      .get();
    expect(data).toEqual({ data: [{ payer_phone: '139' }, { payer_phone: foreign }] });
    expect(told).toMatchObject([
      {
        operation: 'GET v3/merchant-service/complaints-v2',
        field: 'data.data[1].payer_phone',
        error: expect.any(Error),
      },
    ]);
    expect(inspect(told, { depth: 9 })).not.toContain(foreign);
  });

  it('is not lost to a listener that throws, nor without one', async () => {
    reply = { body: JSON.stringify({ payer_phone: 'plain' }) };
    const onSensitiveFailure = (): void => {
      throw new Error('the logger broke');
    };
    const rejecting = async (): Promise<void> => onSensitiveFailure();
    for (const options of [{ onSensitiveFailure }, { onSensitiveFailure: rejecting }, {}]) {
      const { data } = await client(options).chain('v3/merchant-service/complaints-v2/1').get();
      expect(data).toEqual({ payer_phone: 'plain' });
    }
  });

  it('that is an error is left alone', async () => {
    reply = { status: 400, body: JSON.stringify({ code: 'PARAM_ERROR', message: 'x', payer_phone: seal('138') }) };
    const told: SensitiveFailure[] = [];
    const call = client({ onSensitiveFailure: (failure) => told.push(failure) })
      .chain('v3/merchant-service/complaints-v2/1')
      .get();
    expect(await rejection(call)).toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' });
    expect(told).toEqual([]);
  });

  it('that was changed on its way is refused before anything is opened', async () => {
    reply = { body: JSON.stringify({ payer_phone: 'plain' }), headers: { 'Wechatpay-Nonce': 'other' } };
    const told: SensitiveFailure[] = [];
    const call = client({ onSensitiveFailure: (failure) => told.push(failure) })
      .chain('v3/merchant-service/complaints-v2/1')
      .get();
    expect(await rejection(call)).toMatchObject({ code: 'SIGNATURE_DIGEST' });
    expect(told).toEqual([]);
  });

  it('asked for as text stays as it was received', async () => {
    const text = JSON.stringify({ payer_phone: seal('138') });
    reply = { body: text };
    const { data } = await client().chain('v3/merchant-service/complaints-v2/1').get({ responseType: 'text' });
    expect(data).toBe(text);
  });
});

describe("sensitive: 'manual'", () => {
  const echo = { encrypted_echo_message: 'x' };
  const answers = async (root: LooseNode, sensitive?: 'auto' | 'manual'): Promise<unknown> => {
    const { data } = await root.chain('v3/security/echo').post({ json: echo, ...(sensitive && { sensitive }) });
    return data;
  };

  it('touches nothing either way, for a call or for a client', async () => {
    const sealed = { encrypted_echo_message: platform.seal('y') };
    reply = { body: JSON.stringify(sealed) };
    for (const given of [answers(client(), 'manual'), answers(client({ sensitive: 'manual' }))]) {
      expect(await given).toEqual(sealed);
      expect(JSON.parse(last().body.toString())).toEqual(echo);
    }
  });

  it("of a client gives way to a call's own 'auto'", async () => {
    reply = { body: JSON.stringify({ encrypted_echo_message: platform.seal('y') }) };
    expect(await answers(client({ sensitive: 'manual' }), 'auto')).toEqual({ encrypted_echo_message: 'y' });
    expect(JSON.parse(last().body.toString())).not.toEqual(echo);
  });

  it.each([{ sensitive: 'off' }, { sensitive: null }, { onSensitiveFailure: 'log' }])(
    'or anything else is checked by Builder.factory: %o',
    (options) => {
      expect(thrown(() => client(options as object))).toMatchObject({
        name: 'ConfigurationError',
        code: 'OPTIONS_INVALID',
      });
    },
  );
});
