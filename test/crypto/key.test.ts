import { createPrivateKey, createPublicKey, createSecretKey, generateKeyPairSync, webcrypto } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
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
    ['base64 of the PEM, as the one-line secret of a CI', (pem) => openssl(['base64', '-A'], pem).toString()],
    ['base64 of the PEM in lines, as the command base64 writes it', (pem) => openssl(['base64'], pem).toString()],
    ['base64 of the PEM as bytes', (pem) => openssl(['base64', '-A'], pem)],
    ['PEM text with literal \\n escaped twice', (pem) => pem.replace(/\n/g, '\\\\n')],
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

  it.each(['a#b', 'a?b', '100%', 'a%20b', '公钥', 'a b'])('finds a file in a folder called %s', (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'));
    try {
      mkdirSync(join(folder, name));
      const path = join(folder, name, 'key.pem');
      writeFileSync(path, pair.pkcs8);
      // A path; behind file:// as somebody types it, unless %20 is in it; as Node writes the URL; and as a URL.
      const typed = name === 'a%20b' ? [] : [`file://${path}`, new URL(`file://${path.replace('%', '%25')}`)];
      for (const file of [path, pathToFileURL(path).href, pathToFileURL(path), ...typed]) {
        expect(publicHalf(parseKey(file))).toBe(pair.spki);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('takes a plain path, absolute or from where the process was started, whatever the file holds', () => {
    for (const [bytes, kind] of [
      [pair.pkcs8, 'private'],
      [derOf(pair.certificate), 'certificate'],
      [openssl(['base64', '-A'], pair.spki), 'public'],
    ] as const) {
      withFile(bytes, (path) => {
        for (const each of [path, relative('.', path), ` ${path}\n`]) expect(parseKey(each).kind).toBe(kind);
      });
    }
  });

  it('reads no file that a file names', () => {
    withFile(pair.pkcs8, (path) => {
      withFile(path, (link) => expect(() => parseKey(link)).toThrow(/neither PEM nor base64/));
      expect(() => parseKey(Buffer.from(path))).toThrow(/neither PEM nor base64/);
    });
  });

  it('refuses a CryptoKey that is not extractable, which Node only reads with a warning (DEP0204)', async () => {
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
    const key = await webcrypto.subtle.importKey('pkcs8', derOf(pair.pkcs8), algorithm, false, ['sign']);
    expect(() => parseKey(key)).toThrow(/not extractable.*signer/);
  });

  it('reads the same key whatever another bug has put on Object.prototype', () => {
    const forms = [pair.pkcs8, derOf(pair.pkcs8), pair.pkcs1, createPrivateKey(pair.pkcs8)];
    const publicForms = [pair.spki, derOf(pair.spki), pair.pkcs1Public];
    const polluted = {
      algorithm: {},
      extractable: true,
      href: 'file:///etc/passwd',
      protocol: 'file:',
      passphrase: 'x',
    };
    for (const [name, value] of Object.entries(polluted)) {
      Object.defineProperty(Object.prototype, name, { value, configurable: true });
    }
    try {
      for (const form of forms) expect(parseKey(form)).toMatchObject({ kind: 'private' });
      for (const form of publicForms) expect(parseKey(form)).toMatchObject({ kind: 'public' });
      expect(() => parseKey({} as never)).toThrow(/URL/);
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('takes a URL and bytes of another realm, as under jsdom', () => {
    withFile(pair.pkcs8, (path) => {
      const { href, protocol } = pathToFileURL(path);
      const url = { href, protocol, toString: () => href } as unknown as URL;
      expect(parseKey(url).kind).toBe('private');
    });
    const bytes = runInNewContext('Uint8Array.from(bytes)', { bytes: [...derOf(pair.pkcs8)] }) as Uint8Array;
    expect(bytes).not.toBeInstanceOf(Uint8Array);
    expect(parseKey(bytes).kind).toBe('private');
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
    ['a path', () => './keys/apiclient_key.pem', /"\.\/keys\/apiclient_key\.pem".*\(ENOENT\).*file:\/\/ URL/],
    ['the path of a folder', () => './test', /"\.\/test".*\(EISDIR\)/],
    ['base64 of other text', () => Buffer.from('hello, world').toString('base64'), /is no key/],
    ['a relative file:// URL', () => 'file://./x.pem', /three slashes.*\.\/file\.pem/],
    ['a file:// URL with one segment', () => 'file://x.pem', /three slashes/],
    ['a file:// URL of the home directory', () => 'file://~/x.pem', /three slashes/],
    ['a file: URL without slashes', () => 'file:x.pem', /three slashes/],
    ['a relative file:// URL as a URL', () => new URL('file://folder/x.pem'), /three slashes/],
    ['the URL of a page', () => new URL('https://example.com/x.pem'), /no file:\/\/ URL/],
    ['a URL of a page as text', () => 'https://example.com/x.pem', /no|neither/],
    ['a file that is not there', () => 'file:///nowhere/apiclient_key.pem', /cannot be read \(ENOENT\)/],
    ['a PEM cut off', () => pair.pkcs8.slice(0, 600), /cut off|neither PEM/],
    ['base64 cut off', () => bare(pair.pkcs8).slice(0, 400), /cut off/],
    ['other base64', () => 'aGVsbG8=', /is no key/],
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

describe('what is no path is not quoted as one', () => {
  it.each([
    ['the middle of its base64', (text: string) => text.slice(200, 400)],
    ['the middle of its base64 behind a slash', (text: string) => `/${text.slice(200, 400)}`],
    ['its base64 with a changed character', (text: string) => `${text.slice(0, 200)}…`],
    ['its base64url', (text: string) => `-${text.slice(100, 300)}_`],
    ['its whole base64 with a dot behind', (text: string) => `${text}.`],
  ])('%s', (_, write) => {
    const body = bareOf(pair.pkcs8);
    const error = thrown(() => parseKey(write(body)));
    expect(error).toBeInstanceOf(Error);
    expectNoneOf(body, error);
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

it('quotes no piece of a key that begins as a path does', () => {
  const piece = '/SCBKgwggSkAgEAAoIBAQDWh1';
  expect(thrown(() => parseKey(piece))).toMatchObject({ message: expect.not.stringContaining(piece.slice(1)) });
  expect(() => parseKey('/etc/wechatpay/apiclient_key.pem')).toThrow('"/etc/wechatpay/apiclient_key.pem"');
});

const ecKey = (curve: string): string =>
  openssl(['genpkey', '-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`]).toString();
/** OpenSSL 3 writes SEC 1 as DER alone. */
const sec1 = (pem: string): string =>
  `-----BEGIN EC PRIVATE KEY-----\n${openssl(['ec', '-outform', 'DER'], pem).toString('base64')}\n-----END EC PRIVATE KEY-----`;
const openSsh = '-----BEGIN OPENSSH PRIVATE KEY-----\nMHcCAQEEIA==\n-----END OPENSSH PRIVATE KEY-----';

it.each([
  ['a key of OpenSSH', () => openSsh, 'is a key of OpenSSH'],
  ['an elliptic key of SEC 1', () => sec1(ecKey('P-256')), 'is a key of type ec, not RSA'],
  [
    'a key of 国密',
    () => ecKey('SM2'),
    "is a key of type SM2, not RSA; 国密 takes the options that sm2 of 'wechatpay-chain/sm' makes",
  ],
  [
    'a public key of 国密',
    () => openssl(['pkey', '-pubout'], ecKey('SM2')).toString(),
    'is a key of type SM2, not RSA',
  ],
  [
    'a key of 国密 that was made here',
    () => generateKeyPairSync('ec', { namedCurve: 'SM2' }).publicKey,
    'is a key of type SM2',
  ],
  [
    'a key whose curve is written out',
    () => openssl(['ec', '-param_enc', 'explicit'], ecKey('SM2')).toString(),
    'is a key of type unknown to Node.js, not RSA',
  ],
])('names what it is in place of a key of RSA: %s', (_, make, message) => {
  expect(() => parseKey(make())).toThrow(message);
});

describe('samePublicKey', () => {
  it('compares public halves, whichever half is given', () => {
    const [ours, other] = [parseKey(pair.pkcs8).key, parseKey(makePair().spki).key];
    expect(samePublicKey(ours, parseKey(pair.certificate).key)).toBe(true);
    expect(samePublicKey(ours, other)).toBe(false);
  });
});
