import { createPrivateKey, X509Certificate } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { PemUtil } from '../../src/crypto/pem-util';
import { derOf, makePair, type Pair, withFile } from '../support/openssl';
import { thrown } from '../support/thrown';

let pair: Pair;
beforeAll(() => {
  pair = makePair('0A0000000000000000000000000000000000BEEF');
});

describe('PemUtil', () => {
  it('reads the serial as OpenSSL prints it, a leading zero included, from any form of a certificate', () => {
    expect(pair.serial).toBe('0A0000000000000000000000000000000000BEEF');
    for (const form of [pair.certificate, derOf(pair.certificate), new X509Certificate(pair.certificate)]) {
      expect(PemUtil.parseCertificateSerialNo(form)).toBe(pair.serial);
    }
    expect(PemUtil.parseCertificateSerialNo(makePair('01').certificate)).toBe('01');
  });

  it('reads files by path and by URL', () => {
    withFile(pair.certificate, (path) => {
      expect(PemUtil.loadCertificate(path).serialNumber).toBe(pair.serial);
      expect(PemUtil.loadCertificate(pathToFileURL(path).href).serialNumber).toBe(pair.serial);
    });
    withFile(pair.pkcs8, (path) => {
      expect(PemUtil.loadPrivateKey(path).equals(createPrivateKey(pair.pkcs8))).toBe(true);
    });
  });

  it('reads texts', () => {
    expect(PemUtil.loadCertificateFromString(pair.certificate).serialNumber).toBe(pair.serial);
    expect(PemUtil.loadPrivateKeyFromString(pair.pkcs1).equals(createPrivateKey(pair.pkcs8))).toBe(true);
  });

  it.each([
    ['a key as a certificate', () => PemUtil.loadCertificateFromString(pair.pkcs8), 'CERTIFICATE_INVALID'],
    ['a certificate as a key', () => PemUtil.loadPrivateKeyFromString(pair.certificate), 'KEY_INVALID'],
    [
      'a certificate cut off',
      () => PemUtil.parseCertificateSerialNo(pair.certificate.slice(0, 500)),
      'CERTIFICATE_INVALID',
    ],
    ['a file that is not there', () => PemUtil.loadCertificate('/nowhere/cert.pem'), 'CERTIFICATE_INVALID'],
    ['no path', () => PemUtil.loadPrivateKey(''), 'KEY_INVALID'],
  ])('refuses %s with a typed error', (_, call, code) => {
    const error = thrown(call);
    expect(error).toMatchObject({ name: 'CryptoError', code });
    expect(`${error}`).not.toMatch(/MII/);
  });
});
