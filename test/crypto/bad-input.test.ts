import { createSecretKey, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AesEcb, AesGcm, Formatter, Hash, isCryptoError, isXmlError, PemUtil, Rsa, Transformer } from '../../src';
import { makePair } from '../support/openssl';
import { thrown } from '../support/thrown';

const pair = makePair();
const key = 'k'.repeat(32);
const sealed = AesGcm.encrypt('text', key, 'n'.repeat(12));

/** Every helper with arguments that are right, so that one at a time can be made wrong. */
const helpers: Record<string, { call: (...given: never[]) => unknown; right: readonly unknown[] }> = {
  'AesEcb.encrypt': { call: AesEcb.encrypt, right: ['text', key] },
  'AesEcb.decrypt': { call: AesEcb.decrypt, right: [AesEcb.encrypt('text', key), key] },
  'AesGcm.encrypt': { call: AesGcm.encrypt, right: ['text', key, 'n'.repeat(12), 'aad'] },
  'AesGcm.decrypt': { call: AesGcm.decrypt, right: [sealed, key, 'n'.repeat(12), ''] },
  'Formatter.nonce': { call: Formatter.nonce, right: [32] },
  'Formatter.authorization': { call: Formatter.authorization, right: ['1900000109', 'n', 's', 1, 'A'] },
  'Formatter.request': { call: Formatter.request, right: ['GET', '/', 1, 'n', ''] },
  'Formatter.response': { call: Formatter.response, right: [1, 'n', ''] },
  'Formatter.joinedByLineFeed': { call: Formatter.joinedByLineFeed, right: ['a', 1, 2n] },
  'Formatter.ksort': { call: Formatter.ksort, right: [{ b: 1, a: 2 }] },
  'Formatter.queryStringLike': { call: Formatter.queryStringLike, right: [{ b: 1, a: 2 }] },
  'Hash.md5': { call: Hash.md5, right: ['a=1', key, false] },
  'Hash.hmac': { call: Hash.hmac, right: ['a=1', key, 'sha256'] },
  'Hash.equals': { call: Hash.equals, right: ['a', 'a'] },
  'Hash.sign': { call: Hash.sign, right: ['MD5', 'a=1', key] },
  'PemUtil.loadPrivateKey': { call: PemUtil.loadPrivateKey, right: ['/nowhere.pem'] },
  'PemUtil.loadPrivateKeyFromString': { call: PemUtil.loadPrivateKeyFromString, right: [pair.pkcs8] },
  'PemUtil.loadCertificate': { call: PemUtil.loadCertificate, right: ['/nowhere.pem'] },
  'PemUtil.loadCertificateFromString': { call: PemUtil.loadCertificateFromString, right: [pair.certificate] },
  'PemUtil.parseCertificateSerialNo': { call: PemUtil.parseCertificateSerialNo, right: [pair.certificate] },
  'Rsa.from': { call: Rsa.from, right: [pair.pkcs8, 'private', 'passphrase'] },
  'Rsa.fromPkcs1': { call: Rsa.fromPkcs1, right: ['MIIB', 'private'] },
  'Rsa.fromPkcs8': { call: Rsa.fromPkcs8, right: ['MIIB'] },
  'Rsa.fromSpki': { call: Rsa.fromSpki, right: ['MIIB'] },
  'Rsa.pkcs1ToSpki': { call: Rsa.pkcs1ToSpki, right: ['MIIB'] },
  'Rsa.sign': { call: Rsa.sign, right: ['text', pair.pkcs8] },
  'Rsa.signAsync': { call: Rsa.signAsync, right: ['text', pair.pkcs8] },
  'Rsa.verify': { call: Rsa.verify, right: ['text', 'c2ln', pair.spki] },
  'Rsa.verifyAsync': { call: Rsa.verifyAsync, right: ['text', 'c2ln', pair.spki] },
  'Rsa.encrypt': { call: Rsa.encrypt, right: ['text', pair.spki, 4] },
  'Rsa.encryptAsync': { call: Rsa.encryptAsync, right: ['text', pair.spki] },
  'Rsa.decrypt': { call: Rsa.decrypt, right: [Rsa.encrypt('text', pair.spki), pair.pkcs8] },
  'Rsa.decryptAsync': { call: Rsa.decryptAsync, right: [Rsa.encrypt('text', pair.spki), pair.pkcs8] },
  'Transformer.toXml': { call: Transformer.toXml, right: [{ a: 1 }, true, false, 'xml', 'item'] },
  'Transformer.toObject': { call: Transformer.toObject, right: ['<xml/>'] },
};

const elliptic = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const short = generateKeyPairSync('rsa', { modulusLength: 512 });
const throwing = {
  toString() {
    throw new TypeError('bare');
  },
};

/** Values of every wrong type, and text and bytes of every wrong length. */
const wrong: readonly unknown[] = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 32,
    2 ** 53,
    1n,
    Symbol('s'),
  ],
  ...[
    {},
    [],
    [[]],
    [null],
    { key: null },
    { key: pair.pkcs8, passphrase: 1 },
    { a: Symbol('s') },
    { a: throwing },
    throwing,
  ],
  ...[() => 'text', new Date(), new Date(Number.NaN), new Map(), Object.create(null), new Proxy({}, {}), /x/],
  ...[new Uint8Array(0), Buffer.alloc(1), Buffer.alloc(31), Buffer.alloc(33), new Uint16Array(16), new ArrayBuffer(32)],
  ...['', ' ', 'x', 'k'.repeat(31), 'k'.repeat(33), '密'.repeat(11), '\uD800', '\0', 'a\nb', 'A'.repeat(5000)],
  ...[
    'AAAA',
    'A'.repeat(344),
    'sha257',
    'md5 ',
    'hmac',
    'shake128',
    'private',
    '4',
    '<xml>',
    '__proto__',
    'constructor',
  ],
  ...['-----BEGIN PRIVATE KEY-----', 'file://', 'file:///', 'file://%', 'public.spki://', '/', '.', 'C:\\x'],
  ...[elliptic.privateKey, elliptic.publicKey, short.privateKey, short.publicKey, createSecretKey(Buffer.alloc(32))],
  ...[
    new URL('https://example.com/'),
    new URL('file:///nowhere'),
    { href: 1, protocol: 2 },
    { type: 'private', algorithm: {}, extractable: true },
  ],
];

/** What a call throws or rejects with; `undefined` if it does neither. */
const failureOf = async (call: () => unknown): Promise<unknown> => {
  try {
    await call();
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing');
  }
};

describe('no helper throws anything but a CryptoError (Transformer: an XmlError), whatever it is given', () => {
  const isTyped = (name: string): ((error: unknown) => boolean) =>
    name.startsWith('Transformer') ? isXmlError : isCryptoError;

  it('and every helper is here', () => {
    const all = Object.entries({ AesEcb, AesGcm, Formatter, Hash, PemUtil, Rsa, Transformer }).flatMap(
      ([group, functions]) =>
        Object.entries(functions)
          .filter(([, value]) => typeof value === 'function')
          .map(([name]) => `${group}.${name}`),
    );
    expect(Object.keys(helpers).sort()).toEqual(all.filter((name) => name !== 'Formatter.timestamp').sort());
  });

  it.each(Object.entries(helpers))('%s', async (name, { call, right }) => {
    const bare: string[] = [];
    for (const at of right.keys()) {
      for (const value of wrong) {
        const given = right.map((each, place) => (place === at ? value : each));
        const error = await failureOf(() => call(...(given as never[])));
        if (error !== undefined && !isTyped(name)(error)) bare.push(`${at}: ${typeof value} ${error}`);
      }
    }
    expect(bare).toEqual([]);
  });
});

describe('what cannot be signed is refused, and not signed as the text of something else', () => {
  it.each([
    ['Formatter.joinedByLineFeed of undefined', () => Formatter.joinedByLineFeed('a', undefined as never)],
    ['Formatter.request of an object as the body', () => Formatter.request('POST', '/', 1, 'n', { a: 1 } as never)],
    ['Formatter.response of bytes as the body', () => Formatter.response(1, 'n', Buffer.from('{}') as never)],
    ['Formatter.authorization without a serial', () => Formatter.authorization('1', 'n', 's', 1, undefined as never)],
    ['Formatter.queryStringLike of a list inside', () => Formatter.queryStringLike({ a: [1] as never })],
    ['Formatter.queryStringLike of text', () => Formatter.queryStringLike('a=1' as never)],
    ['Formatter.ksort of null', () => Formatter.ksort(null as never)],
    ['Hash.md5 of an object', () => Hash.md5({ a: 1 } as never, key)],
    ['Hash.hmac without a key', () => Hash.hmac('a=1', undefined as never)],
    ['Hash.equals without what is right', () => Hash.equals(undefined as never, 'undefined')],
    ['Rsa.sign of an object', () => Rsa.sign({ a: 1 } as never, pair.pkcs8)],
    ['AesGcm.encrypt of a number', () => AesGcm.encrypt(1 as never, key, 'n'.repeat(12))],
  ])('%s', (_, call) => {
    expect(thrown(call)).toMatchObject({ name: 'CryptoError', code: 'DATA_NOT_TEXT' });
  });

  it.each(['sha257', '', 'shake128', 42 as never, Symbol('s') as never, null as never])(
    'Hash.hmac with %s, which is no digest that it can take',
    (algorithm) => {
      expect(thrown(() => Hash.hmac('a=1', key, algorithm))).toMatchObject({
        name: 'CryptoError',
        code: 'ALGORITHM_UNSUPPORTED',
      });
    },
  );

  it('Formatter.nonce of a size that no machine can hold', () => {
    expect(thrown(() => Formatter.nonce(2 ** 32))).toMatchObject({ name: 'CryptoError', code: 'SIZE_INVALID' });
  });
});
