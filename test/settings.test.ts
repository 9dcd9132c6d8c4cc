import { beforeAll, describe, expect, it } from 'vitest';
import { isConfigurationError } from '../src/errors';
import type { BuilderOptions } from '../src/options';
import { settingsOf } from '../src/settings';
import { makePair, type Pair } from './support/openssl';
import { bareOf, expectNoneOf } from './support/secrets';
import { signedSettings } from './support/signed-settings';
import { thrown } from './support/thrown';

const publicKeyId = 'PUB_KEY_ID_0114232134912410000000000000';
const serial = '3775B6A45ACD588826D15E583A95F5DD12345678';
const platformSerial = '5F3D9A2B00000000000000000000000000ABCDEF';
let merchant: Pair;
let platform: Pair;
beforeAll(() => {
  merchant = makePair(serial);
  platform = makePair(platformSerial);
});

const options = (changes: object = {}): BuilderOptions => ({
  mchid: '1900000109',
  serial,
  privateKey: merchant.pkcs8,
  certs: { [publicKeyId]: platform.spki },
  ...changes,
});

const refusal = (changes: unknown): { code: string; message: string } => {
  try {
    settingsOf(changes as BuilderOptions);
  } catch (error) {
    if (isConfigurationError(error)) return { code: error.code, message: error.message };
    throw error;
  }
  return { code: 'nothing was thrown', message: '' };
};

describe('settingsOf refuses', () => {
  it.each([
    ['no options', () => undefined, 'OPTIONS_INVALID', /one object/],
    ['a missing mchid', () => options({ mchid: undefined }), 'MCHID_INVALID', /mchid .* is missing/],
    ['a number as mchid', () => options({ mchid: 1900000109 }), 'MCHID_INVALID', /must be text.*type number/],
    ['an empty mchid', () => options({ mchid: '' }), 'MCHID_INVALID', /empty/],
    ['a missing serial', () => options({ serial: undefined }), 'SERIAL_INVALID', /serial .* is missing/],
    ['a serial with colons', () => options({ serial: '37:75:B6' }), 'SERIAL_INVALID', /without colons/],
    ['a missing privateKey', () => options({ privateKey: undefined }), 'PRIVATE_KEY_INVALID', /is missing/],
    ['a path of no file', () => options({ privateKey: './key.pem' }), 'PRIVATE_KEY_INVALID', /"\.\/key\.pem".*ENOENT/],
    ['a broken privateKey', () => options({ privateKey: 'AAAA' }), 'PRIVATE_KEY_INVALID', /is no key/],
    [
      'a public key where the private one belongs',
      () => options({ privateKey: merchant.spki }),
      'PRIVATE_KEY_IS_PUBLIC',
      /is a public key; use apiclient_key/,
    ],
    [
      'a certificate where the private key belongs',
      () => options({ privateKey: merchant.certificate }),
      'PRIVATE_KEY_IS_PUBLIC',
      /is a certificate/,
    ],
    ['missing certs', () => options({ certs: undefined }), 'CERTS_INVALID', /certs is missing/],
    ['certs as a list', () => options({ certs: [] }), 'CERTS_INVALID', /not an object/],
    ['empty certs', () => options({ certs: {} }), 'CERTS_INVALID', /is empty/],
    [
      'certs without a key',
      () => options({ certs: { A: undefined } }),
      'CERTS_INVALID',
      /certs\['A'\] is missing its key/,
    ],
    ['broken certs', () => options({ certs: { A: 'AAAA' } }), 'CERTS_INVALID', /certs\['A'\] is no key/],
    [
      'a private key in certs',
      () => options({ certs: { A: platform.pkcs8 } }),
      'CERTS_HOLD_PRIVATE_KEY',
      /private key/,
    ],
    [
      "the merchant's serial among certs",
      () => options({ certs: { [serial]: platform.spki } }),
      'CERTS_HOLD_MERCHANT_KEY',
      /merchant's own serial/,
    ],
    [
      "the merchant's serial among certs in another case, with leading zeros",
      () => options({ certs: { [`00${serial.toLowerCase()}`]: platform.spki } }),
      'CERTS_HOLD_MERCHANT_KEY',
      /merchant's own serial/,
    ],
    [
      "the merchant's certificate under the id of a public key",
      () => options({ certs: { [publicKeyId]: merchant.certificate } }),
      'CERTS_HOLD_MERCHANT_KEY',
      /merchant's own key/,
    ],
    [
      'a certificate under another serial',
      () => options({ certs: { ABCDEF: platform.certificate } }),
      'CERTS_SERIAL_MISMATCH',
      new RegExp(platformSerial),
    ],
    ['a short apiV3Key', () => options({ apiV3Key: 'x' }), 'API_V3_KEY_INVALID', /exactly 32 bytes, and it is 1 bytes/],
    ['an apiV3Key with a line break', () => options({ apiV3Key: `${'x'.repeat(31)}\nx` }), 'API_V3_KEY_INVALID', /33/],
    ['a short secret', () => options({ secret: 'x'.repeat(31) }), 'SECRET_INVALID', /31/],
    ['a relative base_uri', () => options({ base_uri: '/v3' }), 'BASE_URI_INVALID', /absolute/],
    ['another protocol', () => options({ base_uri: 'ftp://example.com/' }), 'BASE_URI_INVALID', /http/],
    ['credentials', () => options({ base_uri: 'https://a:b@example.com/' }), 'BASE_URI_INVALID', /credentials/],
    [
      'two different base URLs',
      () => options({ base_uri: 'https://a.example/', baseURL: 'https://b.example/' }),
      'BASE_URI_INVALID',
      /two names of one option/,
    ],
    ['axios options that it sets', () => options({ transformRequest: [] }), 'OPTIONS_INVALID', /transformRequest/],
    [
      'a timeout that is no number',
      () => options({ timeout: Number.NaN }),
      'OPTIONS_INVALID',
      /timeout .*milliseconds/,
    ],
    ['a timeout below zero', () => options({ timeout: -1 }), 'OPTIONS_INVALID', /timeout .*milliseconds/],
    ['a timeout that no timer holds', () => options({ timeout: 2 ** 31 }), 'OPTIONS_INVALID', /timeout .*2147483647/],
    ['a transport', () => options({ transport: {} }), 'OPTIONS_INVALID', /transport .*redirects are never.*adapter/],
    ['a parseReviver', () => options({ parseReviver: () => 1 }), 'OPTIONS_INVALID', /parseReviver .*interceptor/],
    ['other credentials', () => options({ auth: { username: 'a', password: 'b' } }), 'OPTIONS_INVALID', /auth/],
  ])('%s', (_, make, code, message) => {
    const found = refusal(make());
    expect(found).toEqual({ code, message: expect.stringMatching(message) });
  });

  it.each([
    ['sensetive', 'sensitive'],
    ['Secret', 'secret'],
    ['apiv3key', 'apiV3Key'],
    ['private_key', 'privateKey'],
    ['mchId', 'mchid'],
    ['cert', 'certs'],
    ['timeOut', 'timeout'],
    ['httpAgents', 'httpAgent'],
  ])('the unknown name %s, and says that %s is meant', (name, meant) => {
    expect(refusal(options({ [name]: 'a value' }))).toEqual({
      code: 'OPTIONS_INVALID',
      message: expect.stringMatching(new RegExp(`"${name}".* ${meant} `)),
    });
  });

  it('a name that is like no other, without guessing and without its value', () => {
    const { code, message } = refusal(options({ max_retries: 'a value' }));
    expect(code).toBe('OPTIONS_INVALID');
    expect(message).toMatch(/"max_retries"/);
    expect(message).not.toMatch(/meant|a value/);
    expect(message).toContain("getDriver().select('v3').defaults");
  });

  it.each([
    ['publicKey', 'leave it out'],
    ['mchNumber', 'leave it out'],
    ['appid', 'the query of a call'],
    ['notify_url', 'leave it out'],
    ['json', 'a call takes it'],
    ['verify', 'httpsAgent'],
    ['param', 'params cannot be set either'],
    ['constructor', 'the query of a call'],
  ])('the name %s, which would be lost or shown, without its value', (name, remedy) => {
    const { code, message } = refusal(options({ [name]: 'a value' }));
    expect({ code, message }).toEqual({ code: 'OPTIONS_INVALID', message: expect.stringContaining(remedy) });
    expect(message).toContain(`"${name}" is no option of Builder.factory`);
    expect(message).not.toContain('a value');
  });

  it('a key behind file:// by mistake, without quoting any of it', () => {
    for (const text of [`file://${merchant.pkcs8}`, `file:///${merchant.pkcs8}`, `file://${bareOf(merchant.pkcs8)}`]) {
      for (const changes of [
        { privateKey: text },
        { certs: { [publicKeyId]: text } },
        { merchant: { pfx: text } },
        { merchant: { cert: platform.certificate, key: text } },
      ]) {
        const error = thrown(() => settingsOf(options(changes)));
        expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringMatching(/file:\/\//) });
        expectNoneOf(bareOf(merchant.pkcs8), error);
      }
    }
  });

  it('without quoting a key or a secret', () => {
    const secret = 'SECRET-THAT-IS-MUCH-TOO-LONG-TO-BE-ONE';
    for (const changes of [
      { secret },
      { apiV3Key: secret },
      { mchid: secret },
      { serial: secret },
      { privateKey: secret },
    ]) {
      expect(refusal(options(changes)).message).not.toContain(secret);
    }
  });
});

describe('settingsOf', () => {
  it('names the public key in requests, and verifies by either, while a merchant migrates', async () => {
    const other = makePair();
    const certs = { [platform.serial]: platform.certificate, [publicKeyId]: other.spki };
    const { keys } = signedSettings(options({ certs }));
    expect(await keys.inUse()).toBe(publicKeyId);
    expect((await keys.find(publicKeyId))?.export({ type: 'spki', format: 'pem' })).toBe(other.spki);
    expect((await keys.find(platform.serial))?.export({ type: 'spki', format: 'pem' })).toBe(platform.spki);
  });

  it.each([
    ['lower case', (id: string) => id.toLowerCase()],
    ['leading zeros', (id: string) => `00${id}`],
    ['the serial itself', (id: string) => id],
  ])('names a 平台证书 by its own serial when certs lists it in %s, and finds it', async (_, spell) => {
    const { keys } = signedSettings(options({ certs: { [spell(platform.serial)]: platform.certificate } }));
    expect(await keys.inUse()).toBe(platform.serial);
    for (const id of [platform.serial, spell(platform.serial)]) {
      expect((await keys.find(id))?.export({ type: 'spki', format: 'pem' })).toBe(platform.spki);
    }
  });

  it('takes every option of axios, of a later one too, and any name with a hyphen, which belongs to a plugin', () => {
    const given = {
      ...{ maxContentLength: 1, signal: undefined, proxy: false, http2Options: {} },
      ...{ retries: 3, dnsCache: {}, 'axios-retry': { a: 1 } },
    };
    expect(settingsOf(options(given)).axios).toMatchObject(given);
  });

  it('finds keys by exactly their id', async () => {
    const { keys } = signedSettings(options());
    expect(await keys.find(publicKeyId.toLowerCase())).toBeUndefined();
    expect(await keys.find('0114232134912410000000000000')).toBeUndefined();
    expect(await keys.find('__proto__')).toBeUndefined();
    expect(await keys.find('constructor')).toBeUndefined();
  });

  it('waits 30 seconds at the official host unless told otherwise', () => {
    expect(settingsOf(options())).toMatchObject({
      baseURL: 'https://api.mch.weixin.qq.com/',
      axios: { timeout: 30_000 },
    });
    for (const timeout of [undefined, null]) {
      expect(settingsOf(options({ timeout })).axios.timeout).toBe(30_000);
    }
    expect(settingsOf(options({ timeout: 0 })).axios.timeout).toBe(0);
    expect(settingsOf(options({ baseURL: 'http://127.0.0.1:8080/x', timeout: 1 }))).toMatchObject({
      baseURL: 'http://127.0.0.1:8080/x/',
      axios: { timeout: 1 },
    });
  });
});
