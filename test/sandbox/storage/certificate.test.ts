import { createPublicKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certificateOf } from '../../../src/sandbox/storage/certificate';
import { serverCertificate } from '../../../src/sandbox/storage/server-certificate';
import { openssl, withFile } from '../../support/openssl';
import { parseKeyPair } from './pairs';

describe('a certificate', () => {
  const { publicKey, privateKey } = parseKeyPair();
  const serial = '5157F09EFDC096DE15EBE81A47057A7200000001';
  const from = Date.UTC(2026, 0, 31, 23, 59, 58);
  const pem = certificateOf({
    serial,
    subject: '1900000109',
    issuer: 'Tenpay',
    publicKey,
    signingKey: privateKey,
    from,
    days: 365,
  });

  it('is what OpenSSL reads: serial, names, validity, key', () => {
    const said = openssl(['x509', '-noout', '-serial', '-subject', '-issuer', '-dates', '-pubkey'], pem).toString();
    expect(said).toContain(`serial=${serial}`);
    expect(said).toMatch(/subject=CN ?= ?1900000109/);
    expect(said).toMatch(/issuer=CN ?= ?Tenpay/);
    expect(said).toContain('notBefore=Jan 31 23:59:58 2026 GMT');
    expect(said).toContain('notAfter=Jan 31 23:59:58 2027 GMT');
    expect(said).toContain(publicKey.export({ type: 'spki', format: 'pem' }).toString().trim());
  });

  it('is signed by its issuer', () => {
    expect(new X509Certificate(pem).verify(publicKey)).toBe(true);
    expect(new X509Certificate(pem).verify(parseKeyPair().publicKey)).toBe(false);
  });
});

it('of a server is trusted by its authority, for the names of this machine', async () => {
  const { cert, ca } = await serverCertificate('192.0.2.7', Date.now());
  withFile(ca, (authority) => {
    for (const name of ['localhost', '127.0.0.1', '192.0.2.7']) {
      const kind = /^\d/.test(name) ? '-verify_ip' : '-verify_hostname';
      expect(openssl(['verify', '-x509_strict', '-CAfile', authority, kind, name], cert).toString()).toContain('OK');
    }
    expect(() => openssl(['verify', '-CAfile', authority, '-verify_hostname', 'other'], cert)).toThrow();
  });
  expect(createPublicKey(cert).asymmetricKeyType).toBe('rsa');
});
