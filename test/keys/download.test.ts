import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredCertificates } from '../../src/keys/store';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { makePair, type Pair } from '../support/openssl';
import { apiV3Key, type CertificatePlatform, signedBy, startPlatform } from './platform';

let merchant: Pair;
let first: Pair;
let second: Pair;
let third: Pair;
beforeAll(() => {
  merchant = makePair();
  first = makePair('5F3D9A2B000000000000000000000000000000A1');
  second = makePair('5F3D9A2B000000000000000000000000000000A2');
  third = makePair();
});

let platform: CertificatePlatform;
beforeEach(async () => {
  platform = await startPlatform(first);
});
afterEach(() => platform.close());

const client = (changes: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({
    mchid: '1900000109',
    serial: merchant.serial,
    privateKey: merchant.pkcs8,
    certificates: 'download',
    apiV3Key,
    base_uri: platform.base_uri,
    ...changes,
  });
const call = (root: LooseNode): Promise<unknown> => root.chain('v3/pay/thing').get();

describe('downloaded certificates', () => {
  it('are fetched with the first call, once for many at a time, and named from then on', async () => {
    const root = client();
    expect(platform.requests).toHaveLength(0);
    await Promise.all([call(root), call(root), call(root), call(root)]);
    await call(root);
    expect(platform.downloads()).toBe(1);
    expect(platform.requests[0]).toMatchObject({ path: '/v3/certificates', serial: undefined });
    expect(platform.requests.slice(1).map(({ serial }) => serial)).toEqual(Array(5).fill(first.serial));
  });

  it('are not fetched for a request that is only looked at, which names what is at hand', async () => {
    const root = client();
    const look = async () => (await root.chain('v3/pay/thing').toRequest('get')).headers['Wechatpay-Serial'];
    expect(await look()).toBeUndefined();
    expect(platform.requests).toHaveLength(0);
    await call(root);
    expect(await look()).toBe(first.serial);
    expect(platform.downloads()).toBe(1);
  });

  it('are not fetched to encrypt a field of a request that is only looked at', async () => {
    const root = client();
    const receivers = root.chain('v3/profitsharing/receivers/add');
    const json = { appid: 'wx', type: 'MERCHANT_ID', account: '1', name: '张三', relation_type: 'STORE' };
    expect(await rejection(receivers.toRequest('post', { json }))).toMatchObject({ code: 'SERIAL_UNKNOWN' });
    expect(platform.requests).toHaveLength(0);
    await call(root);
    const { headers, body } = await receivers.toRequest('post', { json });
    expect([headers['Wechatpay-Serial'], body.includes('张三')]).toEqual([first.serial, false]);
  });

  it('are found by a serial in other letters, already in the response that brings them', async () => {
    platform.signer = { ...signedBy(first), id: first.serial.toLowerCase() };
    await call(client());
    expect(platform.downloads()).toBe(1);
  });

  it('are not fetched for a call that cannot be sent for its timeout', async () => {
    const receivers = client().chain('v3/profitsharing/receivers/add');
    const json = { appid: 'wx', type: 'MERCHANT_ID', account: '1', name: '张三', relation_type: 'STORE' };
    expect(await rejection(receivers.post({ json, timeout: 2 ** 31 }))).toMatchObject({ code: 'OPTIONS_INVALID' });
    expect(platform.requests).toHaveLength(0);
  });

  it('are fetched by a signed request', async () => {
    await call(client());
    expect(platform.requests[0]?.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="1900000109"/);
  });

  it('are fetched again when a response names another serial, old and new side by side', async () => {
    const root = client({ certificates: { cooldown: 0 } });
    await call(root);
    platform.listed = [first, second];
    platform.signer = signedBy(second);
    await call(root);
    expect(platform.downloads()).toBe(2);
    platform.signer = signedBy(first);
    platform.listed = [second];
    await call(root);
    expect(platform.downloads()).toBe(2);
  });

  it('keep the old one although the platform lists it no longer', async () => {
    const root = client({ certificates: { cooldown: 0 } });
    await call(root);
    platform.listed = [second];
    platform.signer = signedBy(second);
    await call(root);
    platform.signer = signedBy(first);
    await call(root);
    expect(platform.downloads()).toBe(2);
  });

  it('are not fetched for each made-up serial, but once in a cooldown', async () => {
    const root = client();
    await call(root);
    platform.signer = { ...signedBy(second), id: 'ABCDEF' };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await rejection(call(root))).toMatchObject({ code: 'SIGNATURE_SERIAL_UNKNOWN' });
    }
    expect(platform.downloads()).toBe(1);
  });

  it('are never fetched for an unknown 公钥ID', async () => {
    const root = client({ certificates: { cooldown: 0 } });
    await call(root);
    platform.signer = { ...signedBy(second), id: 'PUB_KEY_ID_0000000000000000000000000000' };
    expect(await rejection(call(root))).toMatchObject({ code: 'SIGNATURE_SERIAL_UNKNOWN' });
    expect(platform.downloads()).toBe(1);
  });

  it('also serve a call to v3/certificates itself', async () => {
    const { data } = await client().chain('v3/certificates').get();
    expect(data).toMatchObject({ data: [{ serial_no: first.serial }] });
  });

  it('stand beside a 微信支付公钥, which is the one that requests name, while a merchant migrates', async () => {
    const id = 'PUB_KEY_ID_0114232134912410000000000000';
    const publicKey = makePair();
    const root = client({ certs: { [id]: publicKey.spki } });
    platform.signer = { id, privateKey: publicKey.pkcs8 };
    await call(root);
    expect(platform.downloads()).toBe(0);
    platform.signer = signedBy(first);
    await call(root);
    expect(platform.downloads()).toBe(1);
    expect(new Set(platform.requests.map(({ serial }) => serial))).toEqual(new Set([id]));
  });

  it('pass through the same interceptors as every call', async () => {
    const root = client();
    const seen: unknown[] = [];
    const { interceptors } = (root as unknown as { getDriver(): { select(): import('axios').AxiosInstance } })
      .getDriver()
      .select();
    interceptors.request.use((config) => {
      seen.push(config.url);
      return config;
    });
    await call(root);
    expect(seen).toEqual(['v3/pay/thing', 'v3/certificates']);
  });
});

describe('a list of certificates is refused', () => {
  const refused = async (): Promise<unknown> => {
    const error = await rejection(call(client()));
    expect(platform.requests.map(({ path }) => path)).toEqual(['/v3/certificates']);
    return error;
  };

  it('when its signature is by a key that it does not carry', async () => {
    platform.signer = signedBy(second);
    expect(await refused()).toMatchObject({ code: 'SIGNATURE_SERIAL_UNKNOWN' });
  });

  it('when its signature does not match the certificate that it names', async () => {
    platform.signer = { ...signedBy(second), id: first.serial };
    expect(await refused()).toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });

  it('when it does not open with APIv3密钥, as one of an attacker cannot', async () => {
    const error = await rejection(call(client({ apiV3Key: 'x'.repeat(32) })));
    expect(error).toMatchObject({ name: 'CryptoError', code: 'DECRYPTION_FAILED' });
    expect(JSON.stringify(error)).not.toContain('xxxxxxxx');
  });

  it('when one entry was changed', async () => {
    platform.spoil = ([entry]) => {
      if (entry) entry.encrypt_certificate.associated_data = 'another';
    };
    expect(await refused()).toMatchObject({ code: 'DECRYPTION_FAILED' });
  });

  it('when an entry is listed under another serial', async () => {
    platform.spoil = ([entry]) => {
      if (entry) entry.serial_no = second.serial;
    };
    expect(await refused()).toMatchObject({ code: 'CERTIFICATE_INVALID' });
  });

  it.each(['[]', '{"data":{}}', '{"data":[{}]}', 'null', '<html>'])('when it is %s', async (body) => {
    platform.certificatesAnswer = { status: 200, body };
    expect(await refused()).toMatchObject({ code: 'CERTIFICATE_INVALID' });
  });

  it('by normal verification once a key is known, even if a new one would open', async () => {
    const root = client({ certificates: { cooldown: 0 } });
    await call(root);
    platform.listed = [second];
    platform.signer = { ...signedBy(second), id: first.serial };
    expect(await rejection(root.chain('v3/certificates').get())).toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });
});

describe('when a response names an unknown serial and looking for its key fails', () => {
  const id = 'PUB_KEY_ID_0114232134912410000000000000';
  const refused = (status: number) => (): Partial<BuilderOptions> => {
    platform.certificatesAnswer = { status, body: '{"code":"REFUSED","message":"no"}' };
    return {};
  };
  const failures: [string, () => Partial<BuilderOptions>, object][] = [
    ['403', refused(403), { name: 'ApiError', status: 403 }],
    ['404', refused(404), { name: 'ApiError', status: 404 }],
    ['429', refused(429), { name: 'ApiError', status: 429 }],
    ['no connection', () => ({ base_uri: 'http://127.0.0.1:1/' }), { name: 'ConnectionError' }],
    ['another APIv3密钥', () => ({ apiV3Key: 'x'.repeat(32) }), { name: 'CryptoError', code: 'DECRYPTION_FAILED' }],
  ];

  it.each(failures)('by %s, the call says that it was probably carried out', async (_, prepare, cause) => {
    const root = client({ certs: { [id]: third.spki }, ...prepare() });
    const post = (): Promise<unknown> => root.chain('v3/pay/thing').post({ json: {}, base_uri: platform.base_uri });
    // The second one falls into the pause after the failure.
    for (const error of [await rejection(post()), await rejection(post())]) {
      expect(error).toMatchObject({
        name: 'SignatureError',
        code: 'SIGNATURE_SERIAL_UNKNOWN',
        message: expect.stringMatching(/v3\/certificates failed.*carried out.*query/),
        cause,
      });
      expect((error as Error).message).not.toMatch(/nothing was sent/);
    }
    expect(platform.requests.filter(({ path }) => path === '/v3/pay/thing')).toHaveLength(2);
  });
});

describe('with a given 平台证书 at hand', () => {
  const withGiven = (): LooseNode => client({ certs: { [first.serial.toLowerCase()]: first.certificate } });

  it('the first call goes through although v3/certificates fails', async () => {
    platform.certificatesAnswer = { status: 500, body: '{}' };
    await call(withGiven());
    expect(platform.requests.find(({ path }) => path === '/v3/pay/thing')).toMatchObject({ serial: first.serial });
  });

  it('no call waits for v3/certificates', async () => {
    platform.delay = 60_000;
    const root = withGiven();
    for (let attempt = 0; attempt < 3; attempt += 1) await call(root);
    expect(platform.downloads()).toBeLessThanOrEqual(1);
  });
});

describe('without certificates to download', () => {
  it('a 404 says to take 微信支付公钥, and the next call tries again', async () => {
    platform.certificatesAnswer = {
      status: 404,
      body: '{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}',
    };
    const root = client();
    expect(await rejection(call(root))).toMatchObject({
      name: 'ApiError',
      code: 'RESOURCE_NOT_EXISTS',
      operation: 'GET v3/certificates',
      hint: expect.stringMatching(/微信支付公钥.*PUB_KEY_ID_/),
    });
    platform.certificatesAnswer = undefined;
    await call(root);
  });

  it('an empty list says so', async () => {
    platform.listed = [];
    const error = await rejection(call(client()));
    expect(error).toMatchObject({ name: 'SignatureError' });
  });
});

describe('a store', () => {
  const storeOf = (): {
    store: Map<string, StoredCertificates>;
    get: (key: string) => StoredCertificates | undefined;
    set: (key: string, value: StoredCertificates) => void;
  } => {
    const store = new Map<string, StoredCertificates>();
    return { store, get: (key) => store.get(key), set: (key, value) => void store.set(key, value) };
  };

  it('spares the next process the download, and holds plain data without secrets', async () => {
    const store = storeOf();
    await call(client({ certificates: { store } }));
    const kept = JSON.stringify([...store.store]);
    expect(kept).toContain('wechatpay-chain:certificates:1900000109');
    expect(kept).not.toContain(apiV3Key);
    expect(kept).not.toContain('PRIVATE KEY');
    const other = storeOf();
    for (const [key, value] of JSON.parse(kept)) other.set(key, value);
    await call(client({ certificates: { store: other } }));
    expect(platform.downloads()).toBe(1);
  });

  it.each([
    ['fails', { get: () => Promise.reject(new Error('down')), set: () => Promise.reject(new Error('down')) }],
    ['holds something else', { get: () => ({ a: 1 }) as never, set: () => undefined }],
    [
      'holds a broken certificate',
      { get: () => ({ downloaded: 1, certificates: [{ serial: 'A', certificate: 'x' }] }), set: () => undefined },
    ],
  ])('that %s is as good as an empty one', async (_, store) => {
    await call(client({ certificates: { store } }));
    expect(platform.downloads()).toBe(1);
  });
});
