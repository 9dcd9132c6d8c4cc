import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AesGcm } from '../../src/crypto/aes-gcm';
import type { ResourceCipher } from '../../src/crypto/resource-cipher';
import { isConfigurationError } from '../../src/errors';
import type { Signer, Verifier } from '../../src/keys/custom';
import type { BuilderOptions } from '../../src/options';
import type { Sandbox } from '../../src/sandbox';
import type { SensitiveFailure } from '../../src/sensitive/open';
import { settingsOf } from '../../src/settings';
import { findFlaw } from '../../src/v3/verify';
import { type LogEntry, Webhook } from '../../src/webhook';
import { createPlatform } from '../../src/webhook/testing';
import { looseClient, rejection, startSandbox } from '../support/client';
import { opensslOpen, opensslSeal } from '../support/oaep';
import { makePair, openssl, withFile } from '../support/openssl';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.on('GET v3/echo', () => ({ body: { ok: true } }));
});
afterAll(() => sandbox.close());

/** An HSM played by OpenSSL's command line: the key never enters the client. */
const hsm = (): Signer => ({
  sign: (message) =>
    withFile(sandbox.options.privateKey, (key) => openssl(['dgst', '-sha256', '-sign', key], message)).toString(
      'base64',
    ),
});

const without = (name: keyof BuilderOptions): BuilderOptions =>
  Object.fromEntries(Object.entries(sandbox.options).filter(([key]) => key !== name)) as unknown as BuilderOptions;

describe('a signer', () => {
  it('signs in place of a private key', async () => {
    const { data } = await looseClient({ ...without('privateKey'), signer: hsm() })
      .chain('v3/echo')
      .get();
    expect(data).toEqual({ ok: true });
    expect(sandbox.requests.at(-1)?.signatureAccepted).toBe(true);
  });

  it('goes before a private key beside it, which still opens what is encrypted', () => {
    const settings = settingsOf({ ...sandbox.options, signer: { sign: () => 'QUJD' } });
    expect(settings.signed?.privateKey).toBeDefined();
    expect(settings.signed?.signer.decrypt).toBeDefined();
  });

  it('that gives something else than base64 sends nothing', async () => {
    const before = sandbox.requests.length;
    for (const signature of ['a"b', '', Buffer.from('abc') as never, undefined as never]) {
      const root = looseClient({ ...without('privateKey'), signer: { sign: () => signature } });
      expect(await rejection(root.chain('v3/echo').get())).toMatchObject({ code: 'OPTIONS_INVALID' });
    }
    expect(sandbox.requests).toHaveLength(before);
  });

  it('that fails fails the call, with its own error as the cause', async () => {
    const signer = { sign: () => Promise.reject(new Error('HSM is locked')) };
    const error = await rejection(
      looseClient({ ...without('privateKey'), signer })
        .chain('v3/echo')
        .get(),
    );
    expect(error).toMatchObject({ code: 'SIGNER_FAILED', cause: { message: 'HSM is locked' } });
  });

  it.each<[string, unknown, RegExp]>([
    ['a Buffer', Buffer.from('13800138000'), /Buffer\.from/],
    ['a Uint8Array', new Uint8Array([49]), /Buffer\.from/],
    ['nothing', undefined, /type undefined/],
    ['an object', { plaintext: '13800138000' }, /type object/],
  ])('that opens a field as %s leaves the field encrypted and says why', async (_, opened, message) => {
    const payer_phone = Buffer.alloc(256, 7).toString('base64');
    sandbox.on('GET v3/merchant-service/complaints-v2', () => ({ body: { data: [{ payer_phone }] } }));
    const failures: SensitiveFailure[] = [];
    const root = looseClient({
      ...without('privateKey'),
      signer: { ...hsm(), decrypt: () => opened as never },
      onSensitiveFailure: (failure) => void failures.push(failure),
    });
    const { data } = await root.chain('v3/merchant-service/complaints-v2').get({ query: {} });
    expect(data).toEqual({ data: [{ payer_phone }] });
    expect(failures).toMatchObject([
      { field: 'data.data[0].payer_phone', error: { cause: { message: expect.stringMatching(message) } } },
    ]);
    expect(`${Object(failures[0]?.error.cause).message}`).not.toContain('138');
  });
});

describe('a signer and a verifier of 国密', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-sm2-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [key, publicKey] = [join(folder, 'key.pem'), join(folder, 'public.pem')];
  const sm2 = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
  const sign = (message: string | Uint8Array): string =>
    withFile(message, (file) => openssl(['pkeyutl', '-sign', '-inkey', key, '-in', file, ...sm2])).toString('base64');
  const verify = (message: Uint8Array, signature: string): boolean =>
    withFile(message, (file) =>
      withFile(Buffer.from(signature, 'base64'), (sig) => {
        try {
          openssl(['pkeyutl', '-verify', '-pubin', '-inkey', publicKey, '-in', file, '-sigfile', sig, ...sm2]);
          return true;
        } catch {
          return false;
        }
      }),
    );
  beforeAll(() => {
    openssl(['ecparam', '-name', 'SM2', '-genkey', '-noout', '-out', key]);
    openssl(['ec', '-in', key, '-pubout', '-out', publicKey]);
  });

  const root = (answer: { body?: string; serial?: string } = {}) => {
    const seen: string[] = [];
    const verifier: Verifier = {
      inUse: () => 'SM2SERIAL',
      verify: (message, signature, serial) => (serial === 'SM2SERIAL' ? verify(message, signature) : undefined),
    };
    const client = looseClient({
      mchid: '1900000109',
      serial: 'ABCDEF',
      signer: { scheme: 'WECHATPAY2-SM2-WITH-SM3', sign },
      verifier,
      adapter: async (config) => {
        seen.push(String(config.headers.get('Authorization')), String(config.headers.get('Wechatpay-Serial')));
        const timestamp = `${Math.floor(Date.now() / 1000)}`;
        const headers = {
          'wechatpay-timestamp': timestamp,
          'wechatpay-nonce': 'n',
          'wechatpay-signature': sign(`${timestamp}\nn\n{"ok":true}\n`),
          'wechatpay-serial': answer.serial ?? 'SM2SERIAL',
        };
        return { data: answer.body ?? '{"ok":true}', status: 200, statusText: 'OK', headers, config };
      },
    });
    return { client, seen };
  };

  it('carry a call, under the scheme that the signer names', async () => {
    const { client, seen } = root();
    expect((await client.chain('v3/echo').get()).data).toEqual({ ok: true });
    const [header = '', serial] = seen;
    expect(header).toMatch(/^WECHATPAY2-SM2-WITH-SM3 mchid="1900000109",nonce_str="/);
    expect(serial).toBe('SM2SERIAL');
    const { message, headers } = await client.chain('v3/echo').toRequest('get');
    const [, signature = ''] = /signature="([^"]+)"/.exec(`${headers.Authorization}`) ?? [];
    expect(verify(Buffer.from(message), signature)).toBe(true);
  });

  it('refuse what was changed, and what another key signed', async () => {
    expect(await rejection(root({ body: '{"ok":false}' }).client.chain('v3/echo').get())).toMatchObject({
      code: 'SIGNATURE_DIGEST',
    });
    expect(await rejection(root({ serial: 'OTHER' }).client.chain('v3/echo').get())).toMatchObject({
      code: 'SIGNATURE_SERIAL_UNKNOWN',
    });
  });
});

describe('a verifier of keys that are kept elsewhere', () => {
  const [platform, merchant] = [makePair(), makePair()];
  const id = 'PUB_KEY_ID_0114232134912410000000000000';
  const receiver = { appid: 'wx', type: 'MERCHANT_ID', account: '1', name: '张三', relation_type: 'STORE' };

  /** An adapter that keeps what is sent; `sign` and `verify` matter in no test here. */
  const sending = (encrypt: Verifier['encrypt']) => {
    const sent: { body: string; serial: string }[] = [];
    const verifier: Verifier = { inUse: () => id, verify: () => true, ...(encrypt && { encrypt }) };
    const client = looseClient({
      mchid: '1900000109',
      serial: 'ABCDEF',
      privateKey: merchant.pkcs8,
      verifier,
      adapter: async (config) => {
        sent.push({ body: String(config.data), serial: String(config.headers.get('Wechatpay-Serial')) });
        const proof = { timestamp: `${Math.floor(Date.now() / 1000)}`, nonce: 'n', signature: 'QUJD', serial: id };
        const headers = Object.fromEntries(Object.entries(proof).map(([name, text]) => [`wechatpay-${name}`, text]));
        return { data: '{}', status: 200, statusText: 'OK', headers, config };
      },
    });
    const add = (json: object = receiver) => client.chain('v3/profitsharing/receivers/add').post({ json });
    return { sent, add };
  };

  it('encrypts sensitive fields, for the key that the request names', async () => {
    const asked: string[] = [];
    const { sent, add } = sending((text, serial) => {
      asked.push(serial);
      return opensslSeal(text, platform.spki);
    });
    await add();
    expect(opensslOpen(JSON.parse(sent[0]?.body ?? '').name, platform.pkcs8)).toBe('张三');
    expect([asked, sent[0]?.serial]).toEqual([[id], id]);
  });

  it.each<[string, Verifier['encrypt'] | undefined, object]>([
    [
      'that cannot',
      undefined,
      { code: 'ENCRYPTION_FAILED', message: expect.stringContaining('verifier has no encrypt') },
    ],
    [
      'that fails',
      () => Promise.reject(new Error('HSM is locked')),
      { code: 'ENCRYPTION_FAILED', cause: { message: 'HSM is locked' } },
    ],
    ['that does not know the key', () => undefined, { code: 'SERIAL_UNKNOWN', message: expect.stringContaining(id) }],
    [
      'that gives the plaintext back',
      (text) => text,
      { code: 'OPTIONS_INVALID', message: expect.not.stringContaining('张') },
    ],
  ])('%s sends no sensitive field', async (_, encrypt, error) => {
    const { sent, add } = sending(encrypt);
    expect(await rejection(add())).toMatchObject(error);
    expect(sent).toEqual([]);
    await add({ ...receiver, name: undefined });
    expect(sent).toHaveLength(1);
  });

  it('that answers by anything but true proves nothing', async () => {
    for (const said of ['false', 1, {}, null]) {
      const verifier = { inUse: () => id, verify: () => said as never };
      const message = { timestamp: `${Math.floor(Date.now() / 1000)}`, nonce: 'n', signature: 'QUJD', serial: id };
      const { signed } = settingsOf({ ...sandbox.options, certs: undefined, verifier });
      if (signed === undefined) throw new Error('These are the options of APIv2 alone.');
      expect(await findFlaw(signed.keys, message, Buffer.from('{}'), Date.now())).toMatchObject({
        code: 'SIGNATURE_DIGEST',
      });
    }
  });

  it.each<[string, unknown]>([
    ['an empty text', ''],
    ['a number', 5],
    ['a Buffer', Buffer.from(id)],
    ['a list', [id]],
    ['a header more', `${id}\r\nX-Evil: 1`],
    ['letters of no header', '公钥'],
    ['more than an id has', 'A'.repeat(65)],
  ])('that names a key by %s sends nothing', async (_, given) => {
    const before = sandbox.requests.length;
    const client = looseClient({
      ...without('certs'),
      verifier: { inUse: () => given as never, verify: () => true },
    });
    expect(await rejection(client.chain('v3/echo').get())).toMatchObject({
      code: 'OPTIONS_INVALID',
      message: expect.stringContaining('verifier.inUse'),
    });
    expect(sandbox.requests).toHaveLength(before);
  });

  it('that names no key sends nothing', async () => {
    const verifier = { inUse: () => undefined, verify: () => true };
    const client = looseClient({ mchid: '1', serial: 'A', privateKey: merchant.pkcs8, verifier });
    expect(await rejection(client.chain('v3/echo').get())).toMatchObject({ code: 'SERIAL_UNKNOWN' });
  });
});

describe('a cipher of a key that is kept elsewhere', () => {
  const platform = createPlatform({ privateKey: createPrivateKey(makePair().pkcs8) });
  const draft = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } };
  /** A webhook that has no `apiV3Key`. */
  const webhook = async (cipher: ResourceCipher) => {
    const { certs } = (await platform).options;
    const logged: LogEntry[] = [];
    const log = (entry: LogEntry) => logged.push(entry);
    const options = { certs, cipher, log };
    return { webhook: new Webhook(options), logged };
  };
  const opening = async (changes: Partial<ResourceCipher> = {}) => {
    const { apiV3Key } = (await platform).options;
    return webhook({
      algorithm: 'AEAD_AES_256_GCM',
      decrypt: async ({ ciphertext, nonce, associated_data }) =>
        AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data),
      ...changes,
    });
  };

  it('opens notifications', async () => {
    const { webhook } = await opening();
    const { body, headers } = await (await platform).notification(draft);
    expect(await webhook.parse(body, headers)).toMatchObject({ resource: { out_trade_no: '1' } });
  });

  it.each([
    [
      'of another key is refused as ever',
      () => AesGcm.decrypt('A'.repeat(32), 'k'.repeat(32), 'n'.repeat(12)),
      'RESOURCE_NOT_AUTHENTIC',
      400,
    ],
    [
      'that fails says that it did, and the notification comes again',
      () => Promise.reject(new Error('HSM is locked')),
      'CIPHER_FAILED',
      500,
    ],
    ['that gives no JSON is refused', () => 'text', 'RESOURCE_NOT_JSON', 400],
  ])('%s', async (_, decrypt, code, status) => {
    const { webhook, logged } = await opening({ decrypt });
    const { body, headers } = await (await platform).notification(draft);
    expect(await rejection(webhook.parse(body, headers))).toMatchObject({ name: 'NotificationError', code });
    expect(await webhook.receive(body, headers)).toMatchObject({ status });
    expect(logged).toMatchObject([{ level: 'error', code }]);
    if (code === 'CIPHER_FAILED') expect(logged[0]?.error).toMatchObject({ message: 'HSM is locked' });
  });

  it.each<[string, unknown]>([
    ['bytes', Buffer.from('{"transaction_id":"1"}')],
    ['a Uint8Array', new Uint8Array(Buffer.from('{}'))],
    ['nothing', undefined],
    ['an object that it parsed', { transaction_id: '1' }],
  ])('that gives %s and no text says so, and the notification comes again', async (_, opened) => {
    const { webhook, logged } = await opening({ decrypt: () => opened as never });
    const { body, headers } = await (await platform).notification(draft);
    expect(await webhook.receive(body, headers)).toMatchObject({ status: 500 });
    expect(logged).toMatchObject([
      { code: 'CIPHER_FAILED', error: { message: expect.stringContaining('cipher.decrypt gave no text') } },
    ]);
  });

  it('is asked for nothing of another algorithm', async () => {
    const { webhook } = await opening({
      algorithm: 'AEAD_SM4_GCM',
      decrypt: () => {
        throw new Error('asked');
      },
    });
    const { body, headers } = await (await platform).notification(draft);
    expect(await rejection(webhook.parse(body, headers))).toMatchObject({
      code: 'ENVELOPE_INVALID',
      message: expect.stringContaining('not AEAD_SM4_GCM'),
    });
  });
});

describe('the options refuse', () => {
  const refusal = (changes: object, base: BuilderOptions = sandbox.options): string => {
    try {
      settingsOf({ ...base, ...changes } as BuilderOptions);
    } catch (error) {
      if (isConfigurationError(error)) return `${error.code}: ${error.message}`;
    }
    return 'nothing was thrown';
  };
  const verifier = { inUse: () => 'A', verify: () => true };

  it.each([
    ['a signer that cannot sign', () => refusal({ signer: {} }), /OPTIONS_INVALID.*\{ sign \}/],
    ['a scheme that is no text', () => refusal({ signer: { sign: () => '', scheme: ['A'] } }), /signer\.scheme/],
    ['a scheme of two words', () => refusal({ signer: { sign: () => '', scheme: 'A B' } }), /signer\.scheme/],
    ['neither key nor signer', () => refusal({ privateKey: undefined }), /PRIVATE_KEY_INVALID/],
    ['a verifier beside certs', () => refusal({ verifier }), /in place of certs/],
    ['a cipher without a name', () => refusal({ cipher: { decrypt: () => '' } }), /\{ algorithm, decrypt \}/],
    ['a cipher that cannot decrypt', () => refusal({ cipher: { algorithm: 'A' } }), /\{ algorithm, decrypt \}/],
    ['a cipher that is none', () => refusal({ cipher: 'AES' }), /\{ algorithm, decrypt \}/],
    [
      'certificates of an algorithm that there is not',
      () => refusal({ certificates: { algorithm_type: 'ALL' } }),
      /algorithm_type is 'RSA' or 'SM2'/,
    ],
    ['half a verifier', () => refusal({ verifier: { verify: () => true } }, without('certs')), /inUse, verify/],
    [
      'certificates without apiV3Key',
      () => refusal({ certificates: 'download' }, without('apiV3Key')),
      /API_V3_KEY_INVALID.*missing/,
    ],
    ['no word for download', () => refusal({ certificates: '' }), /'download' or/],
    ['another word for download', () => refusal({ certificates: 'yes' }), /'download' or/],
    ['a store that is none', () => refusal({ certificates: { store: {} } }), /certificates\.store/],
    ['a cooldown that is no number', () => refusal({ certificates: { cooldown: -1 } }), /certificates\.cooldown/],
    ['neither certs nor another source', () => refusal({}, without('certs')), /CERTS_INVALID: certs is missing/],
  ])('%s', (_, found, message) => {
    expect(found()).toMatch(message);
  });
});
