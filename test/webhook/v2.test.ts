import { createCipheriv, createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type LogEntry, Webhook } from '../../src/webhook';
import { openssl } from '../support/openssl';
import { apiV3Key, joined, md5, options, sealed, secret, xml } from './by-hand';

const webhook = new Webhook(options);

const hmac = (fields: Record<string, string>): string =>
  createHmac('sha256', secret)
    .update(`${joined(fields)}&key=${secret}`)
    .digest('hex')
    .toUpperCase();
const parse = (body: string, headers = {}) => webhook.parse(body, headers);

const payment = {
  appid: 'wx2421b1c4370ec43b',
  mch_id: '10000100',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  attach: '支付 & 测试',
  bank_type: 'CFT',
  device_info: '',
  total_fee: '1',
  out_trade_no: '1409811653',
  transaction_id: '1004400740201409030005092168',
};

describe('a signed notification', () => {
  it('is verified with MD5, its fields left as text', async () => {
    const event = await parse(xml({ ...payment, sign: md5(payment) }));
    expect(event.event_type).toBe('v2/transaction-success');
    expect(event.resource).toMatchObject(payment);
  });

  it('is verified with HMAC-SHA256, named or told by its length', async () => {
    const named = { ...payment, sign_type: 'HMAC-SHA256' };
    expect((await parse(xml({ ...named, sign: hmac(named) }))).event_type).toBe('v2/transaction-success');
    expect((await parse(xml({ ...payment, sign: hmac(payment) }))).event_type).toBe('v2/transaction-success');
  });

  it('verifies the published example of the signature', async () => {
    const published = {
      appid: 'wxd930ea5d5a258f4f',
      body: 'test',
      device_info: '1000',
      mch_id: '10000100',
      nonce_str: 'ibuaiVcKdpRxkhJA',
    };
    const its = new Webhook({ ...options, secret: '192006250b4c09247ec02edce69f6a2d' });
    const signs = [
      '9A0A8659F005D6984697E2CA0A9CF3B7',
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
    ];
    for (const sign of signs) {
      expect((await its.parse(xml({ ...published, sign }), {})).event_type).toBe('v2/unknown');
    }
  });

  it.each([
    ['one changed field', { ...payment, total_fee: '2', sign: md5(payment) }, 'SIGNATURE_DIGEST'],
    ['an added field', { ...payment, added: '1', sign: md5(payment) }, 'SIGNATURE_DIGEST'],
    ['another secret', { ...payment, sign: md5(payment, 'k'.repeat(32)) }, 'SIGNATURE_DIGEST'],
    ['no sign', payment, 'SIGNATURE_HEADERS_INCOMPLETE'],
    ['a sign of another kind', { ...payment, sign: 'ABC' }, 'SIGNATURE_MALFORMED'],
    ['a sign in lower case', { ...payment, sign: md5(payment).toLowerCase() }, 'SIGNATURE_MALFORMED'],
    [
      'a sign_type that the sign does not have',
      { ...payment, sign_type: 'HMAC-SHA256', sign: md5(payment) },
      'SIGNATURE_MALFORMED',
    ],
  ])('is refused with %s', async (_, fields, code) => {
    await expect(parse(xml(fields))).rejects.toMatchObject({ code });
  });

  it.each([
    ['nested elements', `<xml>${xml({ a: '1' }, 'out_trade_no')}<sign>A</sign></xml>`, 'BODY_NOT_XML'],
    ['repeated elements', '<xml><total_fee>1</total_fee><total_fee>2</total_fee></xml>', 'BODY_NOT_XML'],
    ['a document type', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><b>&a;</b></xml>', 'BODY_NOT_XML'],
    ['XML cut off', '<xml><a>1</a>', 'BODY_NOT_XML'],
    ['an HTML page', '<html><body>scan</body></html>', 'BODY_NOT_XML'],
    ['65,000 instructions', `<xml><sign>1</sign>${'<?'.repeat(65_000)}x></xml>`, 'BODY_NOT_XML'],
    ['32,700 elements', `<xml>${'<a/>'.repeat(32_700)}<sign/></xml>`, 'BODY_NOT_XML'],
    [
      '1,001 fields',
      xml(Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`sign_${n}`, '1'])), 'sign'),
      'BODY_NOT_XML',
    ],
    ['an instruction', `<xml><?php ?><sign>1</sign></xml>`, 'BODY_NOT_XML'],
  ])('is refused with %s', async (_, body, code) => {
    await expect(parse(body)).rejects.toMatchObject({ code });
  });

  it.each(['x\r\ny', 'x\ry', '\r\n'])(
    'keeps the line ends of attach %j, raw, in CDATA or by number',
    async (attach) => {
      const fields = { ...payment, attach, sign: md5({ ...payment, attach }) };
      const cdata = xml(fields);
      const raw = cdata.replace(`<![CDATA[${attach}]]>`, attach);
      const numbered = cdata.replace(`<![CDATA[${attach}]]>`, attach.replaceAll('\r', '&#xD;'));
      expect(new Set([cdata, raw, numbered]).size).toBe(3);
      for (const body of [cdata, raw, numbered]) expect((await parse(body)).resource).toMatchObject({ attach });
    },
  );

  it.each([
    ['secret alone', { secret }],
    ['v2: false', { secret, v2: false }],
    ['neither secret nor v2', {}],
  ])('is refused by a webhook with %s, which says what to give, as a warning', async (_, given) => {
    const entries: LogEntry[] = [];
    const its = new Webhook({ certs: options.certs, apiV3Key, ...given, log: (entry) => entries.push(entry) });
    const body = xml({ ...payment, sign: md5(payment) });
    await expect(its.parse(body, {})).rejects.toMatchObject({
      code: 'V2_NOT_ENABLED',
      message: expect.stringMatching(/v2: true and secret/),
    });
    expect(await its.receive(body, {})).toMatchObject({ status: 400, body: expect.stringContaining('FAIL') });
    expect(entries).toMatchObject([{ level: 'warn', code: 'V2_NOT_ENABLED' }]);
    expect((await its.receive('<rss/>', {})).body).toContain('BODY_NOT_XML');
  });

  it('is not to be had by v2: true without a secret, which is refused at once', () => {
    expect(() => new Webhook({ certs: options.certs, apiV3Key, v2: true })).toThrow(
      expect.objectContaining({ code: 'SECRET_INVALID', message: expect.stringContaining('v2: true needs secret') }),
    );
    expect(() => new Webhook({ v2: true } as never)).toThrow(expect.objectContaining({ code: 'SECRET_INVALID' }));
  });

  it('is asked for where nothing but a secret is given', () => {
    expect(() => new Webhook({ secret } as never)).toThrow(
      expect.objectContaining({ code: 'CERTS_INVALID', message: expect.stringContaining('give v2: true') }),
    );
  });
});

describe('a refund’s notification', () => {
  const inner = {
    out_refund_no: '131811191610442717309',
    refund_id: '50000',
    refund_status: 'SUCCESS',
    refund_fee: '3960',
  };
  const md5OfSecret = createHash('md5').update(secret).digest('hex');
  const reqInfo = (key = md5OfSecret): string => {
    const cipher = createCipheriv('aes-256-ecb', key, null);
    return Buffer.concat([cipher.update(xml(inner, 'root')), cipher.final()]).toString('base64');
  };
  const outer = { return_code: 'SUCCESS', appid: 'wx2421b1c4370ec43b', mch_id: '10000100', nonce_str: 'abc' };

  it('is opened in its place, what OpenSSL encrypted too', async () => {
    const key = Buffer.from(md5OfSecret).toString('hex');
    const req_info = openssl(['enc', '-aes-256-ecb', '-K', key], xml(inner, 'root')).toString('base64');
    expect(req_info).toBe(reqInfo());
    const event = await parse(xml({ ...outer, req_info }));
    expect(event.event_type).toBe('v2/refund-processed');
    expect(event.resource).toMatchObject({ mch_id: '10000100', out_refund_no: '131811191610442717309' });
  });

  it('is refused when another secret sealed it, or a bit was flipped at its end', async () => {
    const foreign = xml({ ...outer, req_info: reqInfo(createHash('md5').update('other').digest('hex')) });
    await expect(parse(foreign)).rejects.toMatchObject({ code: expect.stringMatching(/^RESOURCE_NOT_/) });
    const bytes = Buffer.from(reqInfo(), 'base64');
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    const flipped = xml({ ...outer, req_info: bytes.toString('base64') });
    await expect(parse(flipped)).rejects.toMatchObject({ code: expect.stringMatching(/^RESOURCE_NOT_/) });
    await expect(parse(xml({ ...outer, req_info: '###' }))).rejects.toMatchObject({ code: 'RESOURCE_MALFORMED' });
  });

  it('is refused when it carries a sign that is wrong', async () => {
    const fields = { ...outer, req_info: reqInfo() };
    await expect(parse(xml({ ...fields, sign: md5({ ...fields, a: '1' }) }))).rejects.toMatchObject({
      code: 'SIGNATURE_DIGEST',
    });
    expect((await parse(xml({ ...fields, sign: md5(fields) }))).event_type).toBe('v2/refund-processed');
  });
});

it('opens what the service orders of 支付分 send, under their own event_type, their id apart from those of APIv3', async () => {
  const fields = {
    mch_id: '1230000109',
    algorithm: 'HMAC-SHA256',
    event_id: 'EV-1',
    event_type: 'CHECK.SUCCESS',
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce: 'fdasflkja484',
    event_associated_data: 'aad',
    event_ciphertext: sealed(JSON.stringify({ out_order_no: '1234323JKHDFE1243252' }), 'aad'),
  };
  const event = await parse(xml({ ...fields, sign: hmac(fields) }));
  expect(event).toMatchObject({ id: 'v2-EV-1', event_type: 'v2/CHECK.SUCCESS' });
  expect(event.resource).toMatchObject({ mch_id: '1230000109', out_order_no: '1234323JKHDFE1243252' });
});

it.each([
  [
    'v2/combined-transactions-success',
    {
      combine_appid: '1',
      combine_mch_id: '2',
      combine_out_trade_no: '3',
      result_code: 'SUCCESS',
      sub_order_list: '{}',
    },
  ],
  [
    'v2/pap-contract-state-changed',
    { contract_code: '1', change_type: 'ADD', contract_id: '2', mch_id: '3', operate_time: '4', plan_id: '5' },
  ],
  ['v2/transaction-success', { ...payment, contract_code: '1', contract_id: '2' }],
  ['v2/transactions-risk-occurred', { event_code: '1', risk_level: 'HIGH', mch_id: '2', transaction_id_list: '3' }],
  [
    'v2/vehicle-state-changed-for-parking',
    { appid: '1', mch_id: '2', plate_number: '粤B888888', vehicle_event_createtime: '20260101000000' },
  ],
  ['v2/unknown', { something: 'new' }],
])('knows %s by its fields', async (event_type, fields) => {
  expect((await parse(xml({ ...fields, sign: md5(fields) }))).event_type).toBe(event_type);
});

describe('the id of a notification that has none', () => {
  const idOf = async (fields: Record<string, string>) => (await parse(xml({ ...fields, sign: md5(fields) }))).id;

  it('is the same for every delivery, whatever is drawn anew and in whatever order', async () => {
    const again = { ...payment, nonce_str: 'another' };
    const reversed = Object.fromEntries(Object.entries(again).reverse());
    expect(await idOf(reversed)).toBe(await idOf(payment));
  });

  it('differs between notifications', async () => {
    expect(await idOf({ ...payment, out_trade_no: '1409811654' })).not.toBe(await idOf(payment));
  });
});

describe('the answer', () => {
  it('is XML that says SUCCESS, or FAIL', async () => {
    const quiet = new Webhook({ ...options, log: () => {} });
    quiet.on('v2/transaction-success', () => {});
    const good = await quiet.receive(xml({ ...payment, sign: md5(payment) }), {});
    expect(good).toMatchObject({ status: 200, headers: { 'Content-Type': 'text/xml; charset=utf-8' } });
    expect(good.body).toBe('<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>');
    const bad = await quiet.receive(xml({ ...payment, sign: md5({}) }), {});
    expect(bad.status).toBe(401);
    expect(bad.body).toBe('<xml><return_code>FAIL</return_code><return_msg>SIGNATURE_DIGEST</return_msg></xml>');
  });
});
