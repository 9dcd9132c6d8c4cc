import { createCipheriv, createHash, createHmac, createSign, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Builder } from '../../src/builder';
import { aesGcm } from '../../src/crypto/aes-gcm';
import { proven } from '../../src/crypto/digest';
import { openCertificates } from '../../src/keys/open';
import { sharedBy } from '../../src/keys/shared';
import { collect } from '../../src/transport/bytes';
import { verifyV2Response } from '../../src/v2/verify';
import { verifyResponse } from '../../src/v3/verify';
import { Webhook } from '../../src/webhook';
import { Transformer } from '../../src/xml/transformer';
import { operationsOf } from '../support/catalogue';
import { mutantsOf, type SignedMessage } from '../support/mutations';
import { notificationsOf } from '../support/notifications';
import { makePair } from '../support/openssl';
import { sampleOf } from '../support/sample';
import { tellTried } from '../support/tried';

/** Every byte with `MUTANTS=all`, otherwise every 31st, another one for each change. */
const step = process.env.MUTANTS === 'all' ? 1 : 31;

const apiV3Key = 'an-api-v3-key-of-exactly-32-bytes'.slice(0, 32);
const secret = 'an-api-v2-key-of-exactly-32-bytes'.slice(0, 32);
const [merchant, platform, other] = [
  makePair(),
  makePair('5F3D9A2B4C6E8F1A3B5D7E9F0A2C4E6F8A1B3CA1'),
  makePair('5F3D9A2B4C6E8F1A3B5D7E9F0A2C4E6F8A1B3CA2'),
];
const id = 'PUB_KEY_ID_0114232134912410000000000000';
const certs = { [id]: platform.spki, [other.serial]: other.certificate };
const client = Builder.factory({
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: merchant.pkcs8,
  certs,
  apiV3Key,
  secret,
});
const webhook = Webhook.from(client, { v2: true });

/** The platform's signature, by OpenSSL. */
const sign = (body: Buffer, changes: { ahead?: number; key?: string; serial?: string } = {}): SignedMessage => {
  const { ahead = 0, key = platform.pkcs8, serial = id } = changes;
  const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000) + ahead}`, randomBytes(16).toString('hex')];
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);
  const headers = {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': nonce,
    'wechatpay-signature': createSign('RSA-SHA256').update(message).sign(key, 'base64'),
    'wechatpay-serial': serial,
  };
  return { body, headers };
};

/** So many of a list, spread over all of it. */
const spread = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, index) => all[Math.floor((index * all.length) / count)]).filter(
    (each) => each !== undefined,
  );

const bodies = operationsOf('v3')
  .flatMap(({ answer: { schema } }) => (schema === undefined ? [] : [Buffer.from(JSON.stringify(sampleOf(schema)))]))
  .filter(({ length }) => length > 20 && length < 1_500);
const responses = spread(bodies, 30);

/** How the platform encrypts, by OpenSSL. */
const sealed = (text: string, aad: string) => {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(aad));
  const ciphertext = Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64');
  return { algorithm: 'AEAD_AES_256_GCM', ciphertext, nonce, associated_data: aad };
};

const notifications = spread(
  notificationsOf('v3').flatMap(({ event_type, variants }) =>
    variants
      .slice(0, 1)
      .map(({ original_type, schema }) => ({ event_type, original_type, resource: sampleOf(schema) })),
  ),
  30,
).map(({ event_type, original_type, resource }) =>
  Buffer.from(
    JSON.stringify({
      id: `EV-${event_type}`,
      create_time: '2015-05-20T13:29:35+08:00',
      resource_type: 'encrypt-resource',
      event_type,
      summary: '支付成功',
      resource: { original_type, ...sealed(JSON.stringify(resource), 'transaction') },
    }),
  ),
);

/** Fields of APIv2 as XML, signed as the documentation says. */
const signedXml = (fields: Record<string, string>, signType: 'MD5' | 'HMAC-SHA256'): string => {
  const message = Object.entries(fields)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .concat(`key=${secret}`)
    .join('&');
  const hash = signType === 'MD5' ? createHash('md5') : createHmac('sha256', secret);
  const sign = hash.update(message).digest('hex').toUpperCase();
  const elements = Object.entries({ ...fields, sign }).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  );
  return `<xml>${elements.join('')}</xml>`;
};

const v2Responses = spread(
  operationsOf('v2').filter(({ answer: { type } }) => type === 'text/xml' || type === 'application/xml'),
  30,
).map(({ answer: { schema } }, index) => {
  const fields = Object.keys(schema?.properties ?? {}).filter((name) => name !== 'sign' && name !== 'sign_type');
  const texts = Object.fromEntries(fields.slice(0, 12).map((name) => [name, `${name}支${index}`]));
  return signedXml({ ...texts, return_code: 'SUCCESS', nonce_str: `n${index}` }, index % 2 ? 'MD5' : 'HMAC-SHA256');
});

const counts = new Map<string, number>();
const tell = (what: string, count: number): void => void counts.set(what, (counts.get(what) ?? 0) + count);
afterAll(() => {
  for (const [what, count] of counts) tellTried(what, count);
});

/** Which mutants are taken for something else than the message is. */
const accepted = async <T>(
  what: string,
  message: SignedMessage,
  take: (mutant: SignedMessage) => Promise<T>,
  isSame: (taken: T, genuine: T) => boolean = () => false,
): Promise<string[]> => {
  const genuine = await take(message);
  const through: string[] = [];
  const mutants = mutantsOf(message, step);
  for (const mutant of mutants) {
    const taken = await take(mutant).then(
      (value) => ({ value }),
      () => undefined,
    );
    if (taken !== undefined && !isSame(taken.value, genuine)) through.push(mutant.what);
  }
  tell(what, mutants.length);
  return through;
};

const keysOf = () => {
  const keys = sharedBy(client)?.keys;
  if (keys === undefined) throw new Error('The client verifies nothing.');
  return keys;
};
const takeResponse = ({ body, headers }: SignedMessage) => verifyResponse(keysOf(), headers, body);
const takeNotification = ({ body, headers }: SignedMessage) => webhook.parse(body, headers);
const refused = (taking: Promise<unknown>): Promise<boolean> =>
  taking.then(
    () => false,
    () => true,
  );

describe('of a message that was signed, nothing changed is taken', () => {
  it('in 30 responses of APIv3', async () => {
    expect(responses.length).toBe(30);
    for (const body of responses) {
      expect(await accepted('responses of APIv3', sign(body), takeResponse)).toEqual([]);
    }
  });

  it('in 30 notifications of APIv3, of as many kinds', async () => {
    expect(notifications.length).toBe(30);
    for (const body of notifications) {
      expect(await accepted('notifications of APIv3', sign(body), takeNotification)).toEqual([]);
    }
  });

  it('in 30 responses of APIv2: what is taken says the same', async () => {
    expect(v2Responses.length).toBe(30);
    const take = async ({ body }: SignedMessage): Promise<string> => {
      const fields = Transformer.toObject(body.toString());
      verifyV2Response(fields, { secret, signType: 'MD5', unsigned: false, requestId: undefined });
      // The order of fields says nothing, and no digest covers what is empty.
      const { sign: _, ...others } = fields;
      return JSON.stringify(
        Object.entries(others)
          .filter(([, value]) => value !== '')
          .sort(),
      );
    };
    for (const xml of v2Responses) {
      const message = { body: Buffer.from(xml), headers: {} };
      expect(await accepted('responses of APIv2', message, take, (a, b) => a === b)).toEqual([]);
    }
  });

  it('in notifications of APIv2: what is taken says the same', async () => {
    const paid = {
      ...{ appid: 'wx8888888888888888', mch_id: '1900000109', nonce_str: '5d2b6c2a8db53831f7eda20af46e531c' },
      ...{ openid: 'oUpF8uMEb4qRXf22hE3X68TekukE', result_code: 'SUCCESS', return_code: 'SUCCESS', total_fee: '1' },
      ...{ out_trade_no: '1409811653', transaction_id: '1004400740201409030005092168', time_end: '20140903131540' },
    };
    const take = async ({ body }: SignedMessage): Promise<string> => {
      const { sign: _, ...others } = (await webhook.parse(body, {})).resource as Record<string, unknown>;
      return JSON.stringify(
        Object.entries(others)
          .filter(([, value]) => value !== '')
          .sort(),
      );
    };
    for (const type of ['MD5', 'HMAC-SHA256'] as const) {
      const message = { body: Buffer.from(signedXml(paid, type)), headers: {} };
      expect(await accepted('notifications of APIv2', message, take, (a, b) => a === b)).toEqual([]);
    }
  });
});

describe('of a file or a key, nothing changed is taken', () => {
  it('in a bill whose digest the application announced', async () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) => `\`2026-01-02 03:04:${10 + row},\`wx8888888888888888,\`1900000109,\`${row}.00`,
    );
    const bill = Buffer.from(
      ['交易时间,公众账号ID,商户号,订单金额', ...rows, '总交易单数,总金额', '`20,`190.00', ''].join('\r\n'),
    );
    const sha1 = createHash('sha1').update(bill).digest('hex');
    const take = ({ body }: SignedMessage) => collect(proven(Readable.from([body]), 'SHA1', sha1, 'The bill'));
    expect(await accepted('bills', { body: bill, headers: {} }, take)).toEqual([]);
  });

  it('in downloaded 平台证书: what is taken holds the same certificates', async () => {
    const data = [platform, other].map(({ serial, certificate }) => ({
      serial_no: serial,
      effective_time: '2026-01-01T00:00:00+08:00',
      expire_time: '2031-01-01T00:00:00+08:00',
      encrypt_certificate: sealed(certificate, 'certificate'),
    }));
    const take = async ({ body }: SignedMessage): Promise<string> => {
      const opened = await openCertificates(body, aesGcm(apiV3Key), 'RSA');
      return JSON.stringify(opened.map(({ id: serial, key }) => [serial, key.export({ type: 'spki', format: 'pem' })]));
    };
    const whole = JSON.parse(await take({ body: Buffer.from(JSON.stringify({ data })), headers: {} }));
    // An entry of another algorithm is skipped, and says nothing; what is there is one of the two.
    const isSame = (taken: string): boolean =>
      JSON.parse(taken).every((each: unknown) => whole.some((known: unknown) => isDeepStrictEqual(known, each)));
    const message = { body: Buffer.from(JSON.stringify({ data })), headers: {} };
    expect(await accepted('downloaded certificates', message, take, isSame)).toEqual([]);
  });
});

describe('of what is right in itself, nothing is taken for something else', () => {
  let [response, notification]: SignedMessage[] = [];
  beforeAll(() => {
    response = sign(responses[0] ?? Buffer.alloc(0));
    notification = sign(notifications[0] ?? Buffer.alloc(0));
  });
  const message = (given: SignedMessage | undefined): SignedMessage => {
    if (given === undefined) throw new Error('There is none.');
    return given;
  };

  it('neither by another key of the platform, nor by one of a stranger', async () => {
    const { body } = message(response);
    for (const changed of [
      sign(body, { serial: other.serial }),
      sign(body, { key: other.pkcs8 }),
      sign(body, { key: merchant.pkcs8 }),
      sign(body, { key: merchant.pkcs8, serial: merchant.serial }),
      sign(body, { serial: id.toLowerCase().replace('pub', 'pux') }),
    ]) {
      expect(await refused(takeResponse(changed))).toBe(true);
      expect(await refused(takeNotification({ ...changed, body: message(notification).body }))).toBe(true);
    }
    await takeResponse(sign(body, { key: other.pkcs8, serial: other.serial }));
  });

  it('by a clock that is 300 s off, either way, and not a millisecond more', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const at = Math.floor(Date.now() / 1000) * 1000;
      vi.setSystemTime(at);
      // The webhook keeps the clock that it is made with.
      const stopped = Webhook.from(client);
      const takeStopped = ({ body, headers }: SignedMessage) => stopped.parse(body, headers);
      const messages = [message(response), message(notification)].map(({ body }) => sign(body));
      const [signedResponse, signedNotification] = messages.map(message);
      for (const off of [-300_000, -299_000, 0, 299_000, 300_000]) {
        vi.setSystemTime(at + off);
        await takeResponse(message(signedResponse));
        await takeStopped(message(signedNotification));
      }
      for (const off of [-300_001, -301_000, 300_001, 301_000, 86_400_000]) {
        vi.setSystemTime(at + off);
        expect(await refused(takeResponse(message(signedResponse)))).toBe(true);
        expect(await refused(takeStopped(message(signedNotification)))).toBe(true);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('not the headers of one message with the body of another', async () => {
    for (const [index, body] of responses.entries()) {
      const { headers } = sign(responses[(index + 1) % responses.length] ?? Buffer.alloc(0));
      expect(await refused(takeResponse({ body, headers }))).toBe(true);
    }
    for (const [index, body] of notifications.entries()) {
      const { headers } = sign(notifications[(index + 1) % notifications.length] ?? Buffer.alloc(0));
      expect(await refused(takeNotification({ body, headers }))).toBe(true);
    }
  });

  it('not a response as a notification, nor a message of one protocol as one of the other', async () => {
    for (const body of responses) expect(await refused(takeNotification(sign(body)))).toBe(true);
    for (const xml of v2Responses) {
      const { headers } = message(response);
      expect(await refused(takeResponse({ body: Buffer.from(xml), headers }))).toBe(true);
    }
    for (const { body } of [message(response), message(notification)]) {
      const read = async () =>
        verifyV2Response(Transformer.toObject(body.toString()), {
          ...{ secret, signType: 'MD5' as const, unsigned: false, requestId: undefined },
        });
      expect(await refused(read())).toBe(true);
    }
  });
});
