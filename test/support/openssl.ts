import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs OpenSSL's command line, which the SDK's cryptography is compared against. */
export const openssl = (args: readonly string[], input?: string | Uint8Array): Buffer =>
  execFileSync('openssl', args, { ...(input !== undefined && { input }), stdio: ['pipe', 'pipe', 'pipe'] });

/** Calls `use` with the path of a file that holds the given bytes, for options of OpenSSL that cannot read a pipe. */
export const withFile = <T>(bytes: string | Uint8Array, run: (path: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'));
  try {
    const path = join(folder, 'file');
    writeFileSync(path, bytes);
    return run(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** An RSA key pair in every form that OpenSSL writes. Each form is made when it is first asked for. */
export interface Pair {
  readonly pkcs8: string;
  readonly pkcs1: string;
  readonly spki: string;
  readonly pkcs1Public: string;
  readonly certificate: string;
  /** Upper-case hex, as OpenSSL prints it. */
  readonly serial: string;
}

let taken = 0;

/** The next of the keys that global-setup.ts made for this run, in turn; a new key outside a run. */
const nextKey = (): string => {
  const keys = process.env.RSA_KEYS?.split(/(?<=END PRIVATE KEY-----\n)/) ?? [];
  taken += 1;
  return (
    keys[taken % keys.length] ??
    openssl(['genpkey', '-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']).toString()
  );
};

export const makePair = (serial = '3775B6A45ACD588826D15E583A95F5DD12345678'): Pair => {
  const pkcs8 = nextKey();
  const written = new Map<string, string>();
  const once = (name: string, write: () => string): string => {
    const text = written.get(name) ?? write();
    written.set(name, text);
    return text;
  };
  const form = (...args: string[]): string => once(args.join(' '), () => openssl(args, pkcs8).toString());
  const signItself = (): string =>
    withFile(pkcs8, (key) =>
      withFile('', (path) => {
        const subject = ['-subj', '/CN=wechatpay-chain test', '-days', '30', '-set_serial', `0x${serial}`];
        openssl(['req', '-x509', '-new', '-key', key, '-out', path, ...subject]);
        return readFileSync(path, 'utf8');
      }),
    );
  const certificate = (): string => once('certificate', signItself);
  const print = (): string => openssl(['x509', '-noout', '-serial'], certificate()).toString().trim();
  return {
    pkcs8,
    get pkcs1() {
      return form('rsa', '-traditional');
    },
    get spki() {
      return form('pkey', '-pubout');
    },
    get pkcs1Public() {
      return form('rsa', '-RSAPublicKey_out');
    },
    get certificate() {
      return certificate();
    },
    get serial() {
      return once('serial', print).replace('serial=', '');
    },
  };
};

/** PEM text as DER bytes, by OpenSSL's base64. */
export const derOf = (pem: string): Buffer =>
  openssl(['base64', '-d'], `${pem.replace(/-----[^\n]+-----\n/g, '').trim()}\n`);
