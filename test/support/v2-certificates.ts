import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePair, openssl } from './openssl';

/** A small public key infrastructure, made by OpenSSL's command line. */
export interface Certificates {
  ca: string;
  server: { cert: string; key: string };
  client: { cert: string; key: string; encryptedKey: string; p12: Buffer; serial: string };
  /** A key that belongs to none of the certificates. */
  strangerKey: string;
}

/** @param passphrase of the .p12 and of the encrypted key */
export const makeCertificates = (passphrase: string): Certificates => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'));
  const at = (name: string): string => join(folder, name);
  const text = (name: string): string => readFileSync(at(name), 'utf8');
  const makeKey = (name: string): string => {
    writeFileSync(at(name), makePair().pkcs8);
    return at(name);
  };
  try {
    openssl([
      'req',
      '-x509',
      '-new',
      '-key',
      makeKey('ca.key'),
      '-out',
      at('ca.pem'),
      '-subj',
      '/CN=test CA',
      '-days',
      '2',
    ]);
    writeFileSync(at('san'), 'subjectAltName=IP:127.0.0.1,DNS:localhost');
    for (const name of ['server', 'client']) {
      openssl(['req', '-new', '-key', makeKey(`${name}.key`), '-out', at(`${name}.csr`), '-subj', `/CN=${name}`]);
      const signing = [
        '-CA',
        at('ca.pem'),
        '-CAkey',
        at('ca.key'),
        '-set_serial',
        name === 'client' ? '0x0C11E27' : '2',
      ];
      const extension = name === 'server' ? ['-extfile', at('san')] : [];
      openssl([
        'x509',
        '-req',
        '-in',
        at(`${name}.csr`),
        '-out',
        at(`${name}.pem`),
        '-days',
        '2',
        ...signing,
        ...extension,
      ]);
    }
    const pair = ['-in', at('client.pem'), '-inkey', at('client.key')];
    openssl(['pkcs12', '-export', ...pair, '-out', at('client.p12'), '-passout', `pass:${passphrase}`]);
    return {
      ca: text('ca.pem'),
      server: { cert: text('server.pem'), key: text('server.key') },
      client: {
        cert: text('client.pem'),
        key: text('client.key'),
        encryptedKey: openssl([
          'pkcs8',
          '-topk8',
          '-in',
          at('client.key'),
          '-passout',
          `pass:${passphrase}`,
        ]).toString(),
        p12: readFileSync(at('client.p12')),
        serial: openssl(['x509', '-in', at('client.pem'), '-noout', '-serial'])
          .toString()
          .trim()
          .replace('serial=', ''),
      },
      strangerKey: text('server.key'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
