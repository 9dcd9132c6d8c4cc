import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KeyLike } from '../../src/crypto/key';
import { Rsa } from '../../src/crypto/rsa';
import { Invoke } from '../../src/invoke';
import { settingsOf } from '../../src/settings';
import { derOf, makePair, openssl, type Pair, withFile } from '../support/openssl';
import { thrown } from '../support/thrown';

let pair: Pair;
beforeAll(() => {
  pair = makePair();
});

const bare = (pem: string): string => pem.replace(/-----[^\n]+-----\n/g, '').replace(/\n/g, '');
const spkiOf = (key: ReturnType<typeof Rsa.from>): string => {
  const pem = key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' }).toString();
  return key.type === 'private' ? openssl(['pkey', '-pubout'], pem).toString() : pem;
};

describe('Rsa.from', () => {
  it('means the private half unless told otherwise, as PHP does', () => {
    expect(Rsa.from(pair.pkcs8).type).toBe('private');
    expect(Rsa.from(pair.spki, 'public').type).toBe('public');
    expect(Rsa.from(pair.certificate, Rsa.KEY_TYPE_PUBLIC).type).toBe('public');
    expect(thrown(() => Rsa.from(pair.spki))).toMatchObject({ name: 'CryptoError', code: 'KEY_INVALID' });
  });

  it("reads PHP's labels", () => {
    expect(spkiOf(Rsa.from(`private.pkcs8://${bare(pair.pkcs8)}`))).toBe(pair.spki);
    expect(spkiOf(Rsa.from(`private.pkcs1://${bare(pair.pkcs1)}`))).toBe(pair.spki);
    expect(spkiOf(Rsa.from(`public.spki://${bare(pair.spki)}`, 'public'))).toBe(pair.spki);
    expect(spkiOf(Rsa.from(`public.pkcs1://${bare(pair.pkcs1Public)}`, 'public'))).toBe(pair.spki);
  });

  it('takes a label by its word', () => {
    expect(thrown(() => Rsa.from(`private.pkcs8://${bare(pair.pkcs1)}`))).toMatchObject({
      code: 'KEY_INVALID',
      message: expect.stringContaining('private.pkcs8://'),
    });
    for (const label of ['public.spki', 'private.pkcs8', 'private.pkcs1']) {
      expect(thrown(() => Rsa.from(`${label}://${bare(pair.pkcs1Public)}`, 'public'))).toMatchObject({
        code: 'KEY_INVALID',
      });
    }
  });

  it('gives the public half of a private key where the public one is asked for', () => {
    expect(spkiOf(Rsa.from(pair.pkcs8, 'public'))).toBe(pair.spki);
  });

  it('gives a KeyObject back as it is', () => {
    const key = Rsa.from(pair.pkcs8);
    expect(Rsa.from(key)).toBe(key);
  });

  it.each([
    '',
    '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----',
    'private.pkcs8://',
    'private.pkcs8://A A',
    42 as never,
  ])('refuses "%s" with a typed error', (thing) => {
    expect(thrown(() => Rsa.from(thing))).toMatchObject({ name: 'CryptoError', code: 'KEY_INVALID' });
  });

  it('refuses a PEM with changed bytes and quotes none of it', () => {
    for (const at of [40, 200, 900]) {
      const broken = `${pair.pkcs8.slice(0, at)}${pair.pkcs8.slice(at + 7)}`;
      const error = thrown(() => Rsa.from(broken));
      expect(error).toMatchObject({ code: 'KEY_INVALID' });
      expect(`${error}`).not.toContain(pair.pkcs8.slice(60, 80));
    }
  });
});

describe('an encrypted private key', () => {
  const forms: [string, () => string][] = [
    ['PKCS#8 by PBES2', () => openssl(['pkcs8', '-topk8', '-passout', 'pass:opensesame'], pair.pkcs8).toString()],
    [
      'PKCS#8 by PKCS#12',
      () => openssl(['pkcs8', '-topk8', '-v1', 'PBE-SHA1-3DES', '-passout', 'pass:opensesame'], pair.pkcs8).toString(),
    ],
    [
      "PEM by OpenSSL's own way",
      () => openssl(['rsa', '-traditional', '-aes256', '-passout', 'pass:opensesame'], pair.pkcs8).toString(),
    ],
  ];
  it.each(forms)('of %s opens with its passphrase, third or paired as in PHP', (_, make) => {
    const key = make();
    expect(spkiOf(Rsa.from(key, 'private', 'opensesame'))).toBe(pair.spki);
    expect(spkiOf(Rsa.from([key, 'opensesame']))).toBe(pair.spki);
    withFile(key, (path) => {
      expect(spkiOf(Rsa.from([pathToFileURL(path).href, 'opensesame']))).toBe(pair.spki);
    });
  });

  it.each(forms)('of %s opens as { key, passphrase } wherever a key is taken, as node:crypto takes it', (_, make) => {
    const key = make();
    withFile(key, (path) => {
      for (const place of [key, Buffer.from(key), pathToFileURL(path), pathToFileURL(path).href, path]) {
        expect(spkiOf(Rsa.from({ key: place, passphrase: 'opensesame' }))).toBe(pair.spki);
      }
    });
    const encrypted = { key, passphrase: 'opensesame' };
    const certs = { PUB_KEY_ID_1: makePair().spki };
    const privateKey = settingsOf({ mchid: '1900000109', serial: '42', privateKey: encrypted, certs }).signed
      ?.privateKey;
    expect(privateKey && spkiOf(privateKey)).toBe(pair.spki);
    const message = Invoke.from({ mchid: '1900000109', privateKey: encrypted }).app({ appid: 'wx1', prepay_id: 'wx2' });
    expect(message.sign).toBe(Rsa.sign(`wx1\n${message.timestamp}\n${message.noncestr}\nwx2\n`, pair.pkcs8));
  });

  it.each(forms)('of %s tells Builder.factory that a passphrase is due, or that it is wrong', (_, make) => {
    const refuse = (privateKey: KeyLike): unknown =>
      thrown(() => settingsOf({ mchid: '1900000109', serial: '42', privateKey, certs: {} }));
    expect(refuse(make())).toMatchObject({
      code: 'PRIVATE_KEY_INVALID',
      message: expect.stringMatching(/privateKey .* is encrypted; .*\{ key: …, passphrase: … \}/),
    });
    for (const passphrase of ['open says me', '', 42 as never]) {
      expect(refuse({ key: make(), passphrase })).toMatchObject({
        code: 'PRIVATE_KEY_INVALID',
        message: expect.stringMatching(/passphrase does not open|passphrase that is not text/),
      });
    }
  });

  it.each(['PBE-MD5-DES', 'PBE-SHA1-RC2-40'])(
    'by %s, which OpenSSL 3 no longer reads, says to encrypt it anew',
    (by) => {
      const legacy = ['-provider', 'legacy', '-provider', 'default'];
      const key = openssl(
        ['pkcs8', '-topk8', '-v1', by, ...legacy, '-passout', 'pass:opensesame'],
        pair.pkcs8,
      ).toString();
      expect(thrown(() => Rsa.from(key))).toMatchObject({ message: expect.stringContaining('is encrypted; open it') });
      expect(thrown(() => Rsa.from({ key, passphrase: 'opensesame' }))).toMatchObject({
        message: expect.stringMatching(/no longer reads.*openssl pkcs8 -topk8/),
      });
    },
  );

  it.each(forms)('of %s says what is missing and what is wrong', (_, make) => {
    const key = make();
    expect(thrown(() => Rsa.from(key))).toMatchObject({
      message: expect.stringContaining('{ key: …, passphrase: … }'),
    });
    const error = thrown(() => Rsa.from(key, 'private', 'open says me'));
    expect(error).toMatchObject({ code: 'KEY_INVALID', message: expect.stringContaining('passphrase does not open') });
    expect(`${error}`).not.toContain('open says me');
  });

  it('opens as DER too, and a key that is not encrypted ignores a passphrase', () => {
    const encrypted = derOf(forms[0]?.[1]() ?? '');
    expect(spkiOf(Rsa.from(encrypted, 'private', 'opensesame'))).toBe(pair.spki);
    expect(thrown(() => Rsa.from(encrypted))).toMatchObject({ message: expect.stringContaining('is encrypted') });
    expect(spkiOf(Rsa.from(pair.pkcs8, 'private', 'x'))).toBe(pair.spki);
  });
});

describe('the short forms', () => {
  it('read base64 without armour', () => {
    expect(spkiOf(Rsa.fromPkcs8(bare(pair.pkcs8)))).toBe(pair.spki);
    expect(spkiOf(Rsa.fromPkcs1(bare(pair.pkcs1)))).toBe(pair.spki);
    expect(spkiOf(Rsa.fromPkcs1(bare(pair.pkcs1Public), 'public'))).toBe(pair.spki);
    expect(spkiOf(Rsa.fromSpki(bare(pair.spki)))).toBe(pair.spki);
  });

  it('turn PKCS#1 into SPKI as OpenSSL writes it', () => {
    expect(Rsa.pkcs1ToSpki(bare(pair.pkcs1Public))).toBe(bare(pair.spki));
    expect(thrown(() => Rsa.pkcs1ToSpki('not base64'))).toMatchObject({ code: 'KEY_INVALID' });
    expect(thrown(() => Rsa.pkcs1ToSpki(bare(pair.spki)))).toMatchObject({ code: 'KEY_INVALID' });
  });
});
