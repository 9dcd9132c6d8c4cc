import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredCertificates } from '../../src/keys/store';
import type { BuilderOptions } from '../../src/options';
import { type Sm2Options, sm2 } from '../../src/sm';
import { Webhook } from '../../src/webhook';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { makePair } from '../support/openssl';
import { makeSm2Pair, opensslSm2Decrypt, opensslSm2Encrypt } from '../support/sm2';
import { thrown } from '../support/thrown';
import { apiV3Key, mchid, type SmPlatform, sealed, signatureOf, startSmPlatform } from './platform';

let platform: SmPlatform;
beforeEach(async () => {
  platform = await startSmPlatform();
});
afterEach(() => platform.close());

const options = (changes: Partial<Sm2Options> = {}): Sm2Options => ({
  serial: platform.merchant.serial,
  privateKey: platform.merchant.pkcs8,
  certs: { [platform.signer.serial]: platform.signer.certificate },
  apiV3Key,
  ...changes,
});

const client = (changes: Partial<Sm2Options> = {}, others: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({ mchid, base_uri: platform.base_uri, ...sm2(options(changes)), ...others });

const receiver = { appid: 'wx', type: 'PERSONAL_OPENID', account: 'o', name: '张三', relation_type: 'STORE' };

const notice = (resource: object, changes: object = {}): string =>
  JSON.stringify({
    id: 'EV-2018022511223320873',
    create_time: '2015-05-20T13:29:35+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: { original_type: 'transaction', ...sealed(JSON.stringify(resource), 'transaction'), ...changes },
  });

describe('a call of a 国密 merchant', () => {
  it('is signed so that OpenSSL finds it right, and its response is verified', async () => {
    const root = client();
    expect((await root.chain('v3/pay/thing').post({ json: { description: '腾讯充值中心' } })).data).toEqual({
      ok: true,
    });
    expect((await root.chain('v3/pay/thing').get({ query: { mchid } })).data).toEqual({ ok: true });
    expect(platform.requests.map(({ signed }) => signed)).toEqual([true, true]);
    expect(platform.requests[0]?.headers['wechatpay-serial']).toBe(platform.signer.serial);
  });

  it('is refused its response where another key signed it, or the body is another', async () => {
    const root = client();
    platform.signer = { ...platform.signer, pkcs8: makeSm2Pair().pkcs8 };
    expect(await rejection(root.chain('v3/pay/thing').get())).toMatchObject({ code: 'SIGNATURE_DIGEST' });
    platform.signer = makeSm2Pair();
    expect(await rejection(root.chain('v3/pay/thing').get())).toMatchObject({ code: 'SIGNATURE_SERIAL_UNKNOWN' });
  });

  it('encrypts sensitive fields for the platform, and leaves what is encrypted already', async () => {
    const add = client().chain('v3/profitsharing/receivers/add');
    const name = opensslSm2Encrypt('李四', platform.signer.spki);
    await add.post({ json: receiver });
    await add.post({ json: { ...receiver, name } });
    const [first, second] = platform.requests.map(({ body }) => JSON.parse(body).name);
    expect(opensslSm2Decrypt(first, platform.signer.pkcs8)).toBe('张三');
    expect(second).toBe(name);
    expect(platform.requests.every(({ signed }) => signed)).toBe(true);
  });

  it('opens the sensitive fields of a response', async () => {
    const payer_phone = opensslSm2Encrypt('13800138000', platform.merchant.spki);
    platform.answer = JSON.stringify({ data: [{ payer_phone }] });
    const { data } = await client().chain('v3/merchant-service/complaints-v2').get({ query: {} });
    expect(data).toEqual({ data: [{ payer_phone: '13800138000' }] });
  });
});

describe('a notification to a 国密 merchant', () => {
  it('is verified and opened, by the same options and by a client', async () => {
    const body = notice({ out_trade_no: '1217752501201407033233368018' });
    for (const webhook of [new Webhook({ ...sm2(options()) }), Webhook.from(client() as never)]) {
      expect(await webhook.parse(body, signatureOf(body, platform.signer))).toMatchObject({
        event_type: 'TRANSACTION.SUCCESS',
        resource: { out_trade_no: '1217752501201407033233368018' },
      });
    }
  });

  it('is refused where another key signed it, or APIv3密钥 is another one', async () => {
    const webhook = new Webhook({ ...sm2(options()) });
    const body = notice({ out_trade_no: '1' });
    const forged = signatureOf(body, { ...makeSm2Pair(), serial: platform.signer.serial });
    expect(await rejection(webhook.parse(body, forged))).toMatchObject({ code: 'SIGNATURE_DIGEST' });
    const foreign = notice({}, sealed('{"out_trade_no":"1"}', 'transaction', 'k'.repeat(32)));
    expect(await rejection(webhook.parse(foreign, signatureOf(foreign, platform.signer)))).toMatchObject({
      code: 'RESOURCE_NOT_AUTHENTIC',
    });
  });

  it('is refused where it names another algorithm, which is told to a webhook of RSA', async () => {
    const body = notice({ out_trade_no: '1' }, { algorithm: 'AEAD_AES_256_GCM' });
    const webhook = new Webhook({ ...sm2(options()) });
    expect(await rejection(webhook.parse(body, signatureOf(body, platform.signer)))).toMatchObject({
      code: 'ENVELOPE_INVALID',
      message: expect.stringContaining('resource.algorithm is not AEAD_SM4_GCM'),
    });
    const { cipher: _, ...withoutCipher } = sm2(options());
    const ofAes = new Webhook({ ...withoutCipher, apiV3Key });
    const good = notice({ out_trade_no: '1' });
    expect(await rejection(ofAes.parse(good, signatureOf(good, platform.signer)))).toMatchObject({
      code: 'ENVELOPE_INVALID',
      message: expect.stringContaining('wechatpay-chain/sm'),
    });
  });
});

describe('the certificates of 国密', () => {
  const downloads = (): number =>
    platform.requests.filter(({ target }) => target.startsWith('/v3/certificates')).length;
  const rotated = makeSm2Pair('5157F09EFDC096DE15EBE81A47057A7200000003');

  it('are downloaded with the first call, prove the response that brings them, and are named from then on', async () => {
    const root = client({ certs: undefined, certificates: 'download' });
    await root.chain('v3/pay/thing').get();
    await root.chain('v3/profitsharing/receivers/add').post({ json: receiver });
    expect(platform.requests.map(({ target, signed }) => [target, signed])).toEqual([
      ['/v3/certificates?algorithm_type=SM2', true],
      ['/v3/pay/thing', true],
      ['/v3/profitsharing/receivers/add', true],
    ]);
    const [first, ...others] = platform.requests.map(({ headers }) => headers['wechatpay-serial']);
    expect([first, ...others]).toEqual([undefined, platform.signer.serial, platform.signer.serial]);
    expect(opensslSm2Decrypt(JSON.parse(platform.requests[2]?.body ?? '').name, platform.signer.pkcs8)).toBe('张三');
  });

  it('are downloaded again when a response names another, and for a notification of the same client', async () => {
    const root = client({ certs: undefined, certificates: { cooldown: 0 } });
    await root.chain('v3/pay/thing').get();
    platform.listed.push({ serial: rotated.serial, pem: rotated.certificate });
    platform.signer = rotated;
    await root.chain('v3/pay/thing').get();
    expect(downloads()).toBe(2);
    const body = notice({ out_trade_no: '1' });
    expect(await Webhook.from(root as never).parse(body, signatureOf(body, rotated))).toMatchObject({
      resource: { out_trade_no: '1' },
    });
  });

  it('beside one that is given are downloaded only when they are needed', async () => {
    const root = client({ certificates: 'download' });
    await root.chain('v3/pay/thing').get();
    expect(downloads()).toBe(0);
    platform.listed.push({ serial: rotated.serial, pem: rotated.certificate });
    platform.signer = rotated;
    await root.chain('v3/pay/thing').get();
    expect(downloads()).toBe(1);
  });

  it('are skipped where they are of another algorithm, and refused where they are none of SM2', async () => {
    const rsa = makePair();
    platform.listed.push({ serial: rsa.serial, pem: rsa.certificate, algorithm: 'AEAD_AES_256_GCM' });
    await client({ certs: undefined, certificates: 'download' }).chain('v3/pay/thing').get();
    platform.listed.push({ serial: rsa.serial, pem: rsa.certificate });
    const root = client({ certs: undefined, certificates: 'download' });
    expect(await rejection(root.chain('v3/pay/thing').get())).toMatchObject({ code: 'CERTIFICATE_INVALID' });
  });

  it('are not taken from a list that another key signed', async () => {
    platform.signer = { ...platform.signer, pkcs8: makeSm2Pair().pkcs8 };
    const root = client({ certs: undefined, certificates: 'download' });
    expect(await rejection(root.chain('v3/pay/thing').get())).toMatchObject({ code: 'SIGNATURE_DIGEST' });
  });

  it('are kept apart from those of RSA', async () => {
    const kept = new Map<string, StoredCertificates>();
    const store = {
      get: (key: string) => kept.get(key),
      set: (key: string, value: StoredCertificates) => kept.set(key, value),
    };
    await client({ certs: undefined, certificates: { store } }).chain('v3/pay/thing').get();
    expect([...kept.keys()]).toEqual([`wechatpay-chain:certificates:${mchid}:SM2`]);
    await client({ certs: undefined, certificates: { store } }).chain('v3/pay/thing').get();
    expect(downloads()).toBe(1);
  });

  it('are not downloaded for a request that is only looked at', async () => {
    const root = client({ certs: undefined, certificates: 'download' });
    const looked = await root.chain('v3/pay/thing').toRequest('get');
    expect(looked.headers['Wechatpay-Serial']).toBeUndefined();
    expect(platform.requests).toEqual([]);
    await root.chain('v3/pay/thing').get();
    const { headers, body } = await root.chain('v3/profitsharing/receivers/add').toRequest('post', { json: receiver });
    expect(headers['Wechatpay-Serial']).toBe(platform.signer.serial);
    expect(opensslSm2Decrypt(JSON.parse(body).name, platform.signer.pkcs8)).toBe('张三');
  });

  it('that nobody has are looked for by a client, not by a webhook alone', () => {
    const given = sm2(options({ certs: undefined, certificates: 'download' }));
    expect(thrown(() => new Webhook({ ...given }))).toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('Webhook.from'),
    });
  });
});

describe('sm2 refuses at once, and says what to do about it:', () => {
  const rsa = makePair();
  it.each<[string, () => object, string, RegExp]>([
    ['no options', () => undefined as never, 'OPTIONS_INVALID', /sm2 takes one object/],
    ['a misspelt option', () => ({ apiv3Key: 'k' }), 'OPTIONS_INVALID', /"apiv3Key".*did you mean apiV3Key/],
    ['no serial', () => ({ serial: undefined }), 'SERIAL_INVALID', /serial .* is missing/],
    ['no private key', () => ({ privateKey: undefined }), 'PRIVATE_KEY_INVALID', /is missing/],
    [
      'an RSA key',
      () => ({ privateKey: rsa.pkcs8 }),
      'PRIVATE_KEY_INVALID',
      /key of type rsa, not SM2; .* without sm2/,
    ],
    [
      'a public key in place of the private one',
      () => ({ privateKey: platform.merchant.spki }),
      'PRIVATE_KEY_IS_PUBLIC',
      /is a public key/,
    ],
    ['a key that cannot be read', () => ({ privateKey: 'AAAA' }), 'PRIVATE_KEY_INVALID', /is no key/],
    ['no keys of the platform', () => ({ certs: undefined }), 'CERTS_INVALID', /certs is missing/],
    [
      'an RSA certificate of the platform',
      () => ({ certs: { [rsa.serial]: rsa.certificate } }),
      'CERTS_INVALID',
      /type rsa, not SM2/,
    ],
    [
      'a certificate under another serial',
      () => ({ certs: { ABCDEF: platform.signer.certificate } }),
      'CERTS_SERIAL_MISMATCH',
      /list it under that serial/,
    ],
    [
      "the merchant's own certificate",
      () => ({ certs: { [platform.merchant.serial]: platform.merchant.certificate } }),
      'CERTS_HOLD_MERCHANT_KEY',
      /the platform's keys/,
    ],
    [
      "the merchant's own key under another name",
      () => ({ certs: { PUB_KEY_ID_01: platform.merchant.spki } }),
      'CERTS_HOLD_MERCHANT_KEY',
      /the platform's keys/,
    ],
    [
      'a private key of the platform',
      () => ({ certs: { PUB_KEY_ID_01: platform.signer.pkcs8 } }),
      'CERTS_HOLD_PRIVATE_KEY',
      /public keys/,
    ],
    ['another word for download', () => ({ certificates: 'yes' }), 'OPTIONS_INVALID', /certificates takes 'download'/],
    ['an APIv3密钥 of another length', () => ({ apiV3Key: 'short' }), 'API_V3_KEY_INVALID', /32 bytes/],
  ])('%s', (_, changes, code, message) => {
    const given = changes() === undefined ? undefined : { ...options(), ...changes() };
    expect(thrown(() => sm2(given as never))).toMatchObject({
      name: 'ConfigurationError',
      code,
      message: expect.stringMatching(message),
    });
  });

  it('certificates without APIv3密钥, in Builder.factory', () => {
    expect(thrown(() => client({ certs: undefined, certificates: 'download', apiV3Key: undefined }))).toMatchObject({
      code: 'API_V3_KEY_INVALID',
    });
  });

  it('an SM2 key where RSA is due, in Builder.factory', () => {
    const { serial, certs, privateKey } = options();
    const message = expect.stringContaining("sm2 of 'wechatpay-chain/sm'");
    expect(
      thrown(() => looseClient({ mchid, serial, privateKey, certs: { PUB_KEY_ID_01: makePair().spki } })),
    ).toMatchObject({
      code: 'PRIVATE_KEY_INVALID',
      message,
    });
    expect(thrown(() => looseClient({ mchid, serial, privateKey: makePair().pkcs8, certs }))).toMatchObject({
      code: 'CERTS_INVALID',
      message,
    });
    expect(thrown(() => new Webhook({ certs: certs ?? {}, apiV3Key }))).toMatchObject({
      code: 'CERTS_INVALID',
      message,
    });
  });
});

it('takes an SM2 public key under its id, and names it before certificates', async () => {
  const id = 'PUB_KEY_ID_0114232134912410000000000000';
  const certs = { [platform.signer.serial]: platform.signer.certificate, [id]: makeSm2Pair().spki };
  await client({ certs }).chain('v3/pay/thing').get();
  expect(platform.requests[0]?.headers['wechatpay-serial']).toBe(id);
});

it('goes over options that hold the keys, as a sandbox hands them out', async () => {
  const { serial, privateKey, certs } = options();
  const whole = { mchid, serial, privateKey, certs, apiV3Key, base_uri: platform.base_uri };
  await looseClient({ ...whole, ...sm2(whole) })
    .chain('v3/pay/thing')
    .get();
  expect(platform.requests[0]?.signed).toBe(true);
});
