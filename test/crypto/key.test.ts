import { createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseKey, samePublicKey } from '../../src/crypto/key';
import { derOf, makePair, openssl, type Pair, withFile } from '../support/openssl';
import { bareOf, expectNoneOf } from '../support/secrets';
import { thrown } from '../support/thrown';

let pair: Pair;
let encrypted: string;
beforeAll(() => {
  pair = makePair();
  encrypted = openssl(['pkcs8', '-topk8', '-passout', 'pass:secret'], pair.pkcs8).toString();
});

/** The public half, as OpenSSL prints it of the key that was parsed. */
const publicHalf = (parsed: ReturnType<typeof parseKey>): string =>
  (parsed.kind === 'private' ? createPublicKey(parsed.key) : parsed.key)
    .export({ type: 'spki', format: 'pem' })
    .toString();

describe('parseKey', () => {
  const bare = (pem: string): string => pem.replace(/-----[^\n]+-----\n/g, '').replace(/\n/g, '');
  const forms: [string, (pem: string) => Parameters<typeof parseKey>[0]][] = [
    ['PEM text', (pem) => pem],
    ['PEM text with literal \\n', (pem) => pem.replace(/\n/g, '\\n')],
    ['PEM text with Windows line ends', (pem) => pem.replace(/\n/g, '\r\n')],
    ['PEM text on one line', (pem) => pem.replace(/\n/g, ' ')],
    ['PEM text in quotes', (pem) => `"${pem.replace(/\n/g, '\\n')}"`],
    ['PEM text after a byte order mark', (pem) => `\uFEFF  ${pem}`],
    ['PEM bytes', (pem) => Buffer.from(pem)],
    ['bare base64', bare],
    ['base64 in lines', (pem) => pem.replace(/-----[^\n]+-----\n/g, '')],
    ['DER bytes', derOf],
    ['DER in a Uint8Array', (pem) => new Uint8Array(derOf(pem))],
  ];
  const kinds = [
    ['PKCS#8', 'pkcs8', 'private'],
    ['PKCS#1', 'pkcs1', 'private'],
    ['SPKI', 'spki', 'public'],
    ['PKCS#1 public', 'pkcs1Public', 'public'],
    ['X.509', 'certificate', 'certificate'],
  ] as const;

  describe.each(kinds)('reads %s', (_, name, kind) => {
    it.each(forms)('as %s', (_form, write) => {
      const parsed = parseKey(write(pair[name]));
      expect(parsed.kind).toBe(kind);
      expect(publicHalf(parsed)).toBe(pair.spki);
    });

    it.each(['text', 'URL'])('from a file:// %s', (form) => {
      withFile(pair[name], (path) => {
        const url = pathToFileURL(path);
        expect(publicHalf(parseKey(form === 'URL' ? url : url.href))).toBe(pair.spki);
      });
      withFile(derOf(pair[name]), (path) => {
        expect(publicHalf(parseKey(pathToFileURL(path)))).toBe(pair.spki);
      });
    });
  });

  it('takes a KeyObject of either half', () => {
    expect(parseKey(createPrivateKey(pair.pkcs8)).kind).toBe('private');
    expect(parseKey(createPublicKey(pair.spki)).kind).toBe('public');
  });

  it('takes a CryptoKey', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await webcrypto.subtle.importKey('spki', derOf(pair.spki), algorithm, true, ['verify']);
    expect(publicHalf(parseKey(key))).toBe(pair.spki);
  });

  it('reads the serial of a certificate as OpenSSL does', () => {
    const parsed = parseKey(pair.certificate);
    expect(parsed.kind === 'certificate' && parsed.certificate.serialNumber).toBe(pair.serial);
  });

  it.each([
    ['an empty text', () => '', /is empty/],
    ['a path', () => './keys/apiclient_key.pem', /file:\/\/ URL/],
    ['a file that is not there', () => 'file:///nowhere/apiclient_key.pem', /cannot be read \(ENOENT\)/],
    ['a PEM cut off', () => pair.pkcs8.slice(0, 600), /cut off|neither PEM/],
    ['base64 cut off', () => bare(pair.pkcs8).slice(0, 400), /cut off/],
    ['other base64', () => 'aGVsbG8=', /is no RSA key/],
    ['a number', () => 42 as never, /neither text, bytes/],
    ['an object', () => ({}) as never, /neither text, bytes/],
    ['an encrypted key', () => encrypted, /is encrypted/],
    ['a secret KeyObject', () => createSecretKey(Buffer.alloc(32)), /is a secret key/],
    ['an elliptic key', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, /type ec, not RSA/],
    [
      'an elliptic key as PEM',
      () => openssl(['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']).toString(),
      /type ec, not RSA/,
    ],
  ])('refuses %s and says why', (_, make, message) => {
    expect(() => parseKey(make())).toThrow(message);
  });

  it('never quotes the key in an error', () => {
    const cut = bare(pair.pkcs8).slice(0, 400);
    expect(() => parseKey(cut)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(cut.slice(50, 70)) }),
    );
  });
});

describe('a key behind file:// by mistake', () => {
  const body = (): string => bareOf(pair.pkcs8);
  it.each([
    ['its PEM', () => `file://${pair.pkcs8}`],
    ['its PEM as a path', () => `file:///${pair.pkcs8}`],
    ['its PEM with literal \\n', () => `file:///${pair.pkcs8.replace(/\n/g, '\\n')}`],
    ['its base64', () => `file://${body()}`],
    ['its base64 as a path', () => `file:///${body()}`],
    ['the beginning of its base64', () => `file:///${body().slice(0, 200)}`],
    ['the middle of its base64', () => `file:///${body().slice(200, 900)}`],
    ['its PEM as a URL', () => new URL(`file:///${pair.pkcs8}`)],
  ])('is not quoted by the error: %s', (_, make) => {
    const error = thrown(() => parseKey(make()));
    expect(error).toMatchObject({ message: expect.stringMatching(/file:\/\//) });
    expectNoneOf(body(), error);
  });
});

describe('samePublicKey', () => {
  it('compares public halves, whichever half is given', () => {
    const [ours, other] = [parseKey(pair.pkcs8).key, parseKey(makePair().spki).key];
    expect(samePublicKey(ours, parseKey(pair.certificate).key)).toBe(true);
    expect(samePublicKey(ours, other)).toBe(false);
  });
});
