import { beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../src/builder';
import { isConfigurationError } from '../src/errors';
import { Invoke } from '../src/invoke';
import { sharedBy } from '../src/keys/shared';
import type { BuilderOptions } from '../src/options';
import { settingsOf } from '../src/settings';
import { Webhook } from '../src/webhook';
import { createPlatform } from '../src/webhook/testing';
import { makePair, type Pair } from './support/openssl';
import { signedSettings } from './support/signed-settings';
import { thrown } from './support/thrown';

const publicKeyId = 'PUB_KEY_ID_0114232134912410000000000000';
const serial = '3775B6A45ACD588826D15E583A95F5DD12345678';
const mchid = '1900000109';
const key = '0123456789abcdefghijABCDEFGHIJ+/';
let merchant: Pair;
let platform: Pair;
beforeAll(() => {
  merchant = makePair(serial);
  platform = makePair('5F3D9A2B00000000000000000000000000ABCDEF');
});

const options = (changes: object = {}): BuilderOptions => ({
  mchid,
  serial,
  privateKey: merchant.pkcs8,
  certs: { [publicKeyId]: platform.spki },
  ...changes,
});

/** The code and message of what each of the three that take certificates or secrets throws. */
const refusal = (call: () => unknown): { code: string; message: string } => {
  const error = thrown(call);
  if (!isConfigurationError(error)) throw error;
  return { code: error.code, message: error.message };
};

describe('white space around a value that was pasted', () => {
  const around: [string, (text: string) => string][] = [
    ['a line feed behind it', (text) => `${text}\n`],
    ['a carriage return behind it, as a Windows .env leaves one', (text) => `${text}\r`],
    ['blanks on both sides', (text) => `  ${text}\t`],
    ['a byte order mark before it', (text) => `\uFEFF${text}`],
    ['a no-break space behind it', (text) => `${text}\u00A0`],
  ];

  it.each(around)('is taken away by Builder.factory: %s', (_, write) => {
    const given = { mchid: write(mchid), serial: write(serial), apiV3Key: write(key), secret: write(key) };
    expect(settingsOf(options(given))).toMatchObject({ mchid, signed: { serial }, apiV3Key: key, secret: key });
    expect(sharedBy(Builder.factory(options(given)))).toMatchObject({ apiV3Key: key, secret: key });
  });

  it.each(around)('is taken away by Invoke.from, which signs as if it had never been there: %s', (_, write) => {
    const moment = { timestamp: 1414561699, nonce: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS' };
    const order = { appid: 'wx8888888888888888', prepay_id: 'wx2', ...moment };
    const [plain, pasted] = [
      Invoke.from({ mchid, secret: key }),
      Invoke.from({ mchid: write(mchid), secret: write(key) }),
    ];
    expect(pasted.v2.app(order)).toEqual(plain.v2.app(order));
    expect(pasted.payscore.detail({ service_id: 'S', out_order_no: 'O', ...moment })).toEqual(
      plain.payscore.detail({ service_id: 'S', out_order_no: 'O', ...moment }),
    );
  });

  it.each(around)('is taken away by Webhook, which opens what is sealed by the secret itself: %s', async (_, write) => {
    const sender = await createPlatform({ apiV3Key: key, secret: key });
    const webhook = new Webhook({ ...sender.options, apiV3Key: write(key), secret: write(key) });
    const { body, headers } = await sender.notification({ event_type: 'A.B', resource: { a: 1 } });
    expect(await webhook.parse(body, headers)).toMatchObject({ event_type: 'A.B', resource: { a: 1 } });
  });

  it('does not make up for a secret that is too short without it', () => {
    const short = `${key.slice(1)}\n`;
    expect(Buffer.byteLength(short)).toBe(32);
    expect(refusal(() => settingsOf(options({ secret: short })))).toMatchObject({ code: 'SECRET_INVALID' });
  });
});

describe('APIv3密钥 and APIv2密钥 of 32 bytes are refused', () => {
  const wrong: [string, string, RegExp][] = [
    ['with a line break inside', `${key.slice(0, 15)}\n${key.slice(0, 16)}`, /white space/],
    ['with a blank inside', `${key.slice(0, 15)} ${key.slice(0, 16)}`, /white space/],
    ['in double quotes', `"${key.slice(0, 30)}"`, /quotes/],
    ['in single quotes', `'${key.slice(0, 30)}'`, /quotes/],
    ['in Chinese', `${'密'.repeat(10)}ab`, /beyond ASCII/],
    ['with a NUL', `${key.slice(0, 31)}\0`, /control/],
    ['with a replacement character, as a wrong encoding leaves it', `${key.slice(0, 29)}\uFFFD`, /beyond ASCII/],
  ];
  const takers: [string, (changes: object) => unknown][] = [
    ['Builder.factory', (changes) => settingsOf(options(changes))],
    ['Webhook', (changes) => new Webhook({ certs: { [publicKeyId]: platform.spki }, apiV3Key: key, ...changes })],
  ];

  it.each(wrong)('%s, with what is wrong and without quoting any of it', (_, value, message) => {
    expect(Buffer.byteLength(value)).toBe(32);
    for (const [, take] of takers) {
      for (const [name, code] of [
        ['apiV3Key', 'API_V3_KEY_INVALID'],
        ['secret', 'SECRET_INVALID'],
      ] as const) {
        const found = refusal(() => take({ [name]: value }));
        expect(found).toEqual({ code, message: expect.stringMatching(message) });
        expect(found.message).toContain(name);
        expect(found.message).not.toContain(value.slice(2, 12));
      }
    }
    expect(refusal(() => Invoke.from({ mchid, secret: value }))).toMatchObject({ code: 'SECRET_INVALID' });
  });

  it('but any other visible text of that length is taken', () => {
    for (const value of [key, '!#$%&()*+,-./:;<=>?@[]^_{|}~abcd', '0'.repeat(32)]) {
      expect(settingsOf(options({ apiV3Key: value, secret: value }))).toMatchObject({ apiV3Key: value, secret: value });
    }
  });
});

describe('serial is refused', () => {
  it.each([
    ['in decimal', BigInt(`0x${serial}`).toString(), /hexadecimal.*not a number in decimal/],
    ['in decimal with leading zeros', `00${BigInt(`0x${serial}`)}`, /hexadecimal.*not a number in decimal/],
    ['as hex that no certificate can have', `${serial}AB`, /hexadecimal/],
    ['with the prefix that OpenSSL prints', `serial=${serial}`, /hexadecimal/],
    ['with 0x', `0x${serial}`, /hexadecimal/],
    ['with colons', '37:75:B6', /without colons/],
    ['in quotes', `"${serial}"`, /hexadecimal/],
    ['as the id of a public key', publicKeyId, /微信支付公钥ID.*apiclient_cert/],
    ['as undefined in text', 'undefined', /hexadecimal/],
    ['as a number', 42, /type number/],
  ])('%s', (_, value, message) => {
    expect(refusal(() => settingsOf(options({ serial: value })))).toEqual({
      code: 'SERIAL_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it.each(['00112233445566778899AABBCCDDEEFF00112233', '0042', '3775b6a45acd588826d15e583a95f5dd12345678'])(
    'but not as %s',
    (value) => {
      expect(signedSettings({ ...options({ serial: value }) }).serial).toBe(value);
    },
  );
});

describe('mchid is refused', () => {
  it.each([
    ['in quotes', "'1900000109'"],
    ['with a blank inside', '19000 00109'],
    ['in full width', '１９００００００１０９'],
    ['as an appid', 'wx8888888888888888'],
    ['as undefined in text', 'undefined'],
    ['as white space', ' \n'],
  ])('%s', (_, value) => {
    expect(refusal(() => settingsOf(options({ mchid: value }))).code).toBe('MCHID_INVALID');
    expect(refusal(() => Invoke.from({ mchid: value, secret: key })).code).toBe('MCHID_INVALID');
  });
});

describe('an id in certs is refused at once, by Builder.factory and by Webhook', () => {
  const wrong: [string, string, RegExp][] = [
    ['undefined in text', 'undefined', /"undefined".*variable/],
    ['null in text', 'null', /"null".*variable/],
    ['empty', '', /empty/],
    ['a word', '公钥', /PUB_KEY_ID_.*hex/],
    ['a blank before it', ` ${publicKeyId}`, /white space/],
    ['a blank behind it', `${publicKeyId} `, /white space/],
    ['a line feed behind it', `${publicKeyId}\n`, /white space/],
    ['a byte order mark before it', `\uFEFF${publicKeyId}`, /white space/],
    ['a zero-width space behind it', `${publicKeyId}\u200B`, /PUB_KEY_ID_.*hex/],
    ['in quotes', `'${publicKeyId}'`, /quotes/],
    ['in Chinese quotes', `“${publicKeyId}”`, /quotes/],
    ['in lower case', publicKeyId.toLowerCase(), /capitals/],
    ['without PUB_KEY_ID_', publicKeyId.slice(11), /PUB_KEY_ID_0114232134912410000000000000/],
    ['PUB_KEY_ID_ alone', 'PUB_KEY_ID_', /PUB_KEY_ID_.*hex/],
    ['PUB_KEY_ID_ before a variable that is not set', 'PUB_KEY_ID_undefined', /PUB_KEY_ID_.*hex/],
    ['a serial with colons', '5F:3D:9A:2B', /PUB_KEY_ID_.*hex/],
    ['a serial with a blank behind it', '5F3D9A2B00000000000000000000000000ABCDEF ', /white space/],
    ['a decimal serial', BigInt('0x5F3D9A2B00000000000000000000000000ABCDEF').toString(), /decimal/],
  ];

  it.each(wrong)('%s', (_, id, message) => {
    const found = { code: 'CERTS_INVALID', message: expect.stringMatching(message) };
    const certs = { [id]: platform.spki };
    expect(refusal(() => settingsOf(options({ certs })))).toEqual(found);
    expect(refusal(() => new Webhook({ certs, apiV3Key: key }))).toEqual(found);
    expect(refusal(() => settingsOf(options({ certs: { [publicKeyId]: platform.spki, ...certs } })))).toEqual(found);
  });

  it('and so is an id that is there in two spellings', () => {
    const certs = { [platform.serial]: platform.certificate, [platform.serial.toLowerCase()]: platform.certificate };
    expect(refusal(() => settingsOf(options({ certs })))).toEqual({
      code: 'CERTS_INVALID',
      message: expect.stringMatching(/twice/),
    });
  });

  it('but the public key of a 平台证书 may stand under its serial, as in PHP', async () => {
    const { keys } = signedSettings(options({ certs: { [platform.serial]: platform.spki } }));
    expect(await keys.inUse()).toBe(platform.serial);
  });
});
