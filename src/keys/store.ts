import { type AlgorithmType, type PlatformCertificate, platformCertificate } from './certificate';
import { isValidAt } from './validity';

/** What a `CertificateStore` keeps: plain data that JSON can carry, and nothing secret. */
export interface StoredCertificates {
  /** When they were downloaded, in milliseconds since the epoch. */
  downloaded: number;
  certificates: readonly {
    /** Upper-case hex. */
    serial: string;
    /** X.509 in PEM. */
    certificate: string;
  }[];
}

/**
 * Keeps downloaded 平台证书 beyond the process, so that a new one need not download them first. What it returns is trusted as
 * much as a file on this machine. A store that fails, or returns something else, counts as empty: the
 * certificates are downloaded.
 *
 * @example
 * const file = '/var/lib/shop/wechatpay-certificates.json';
 * const store = {
 *   get: async () => JSON.parse(await readFile(file, 'utf8')),
 *   set: (_key, value) => writeFile(file, JSON.stringify(value)),
 * };
 */
export interface CertificateStore {
  /** @param key one a merchant: `wechatpay-chain:certificates:1900000109`, and of 国密 `…:1900000109:SM2` */
  get(key: string): StoredCertificates | null | undefined | Promise<StoredCertificates | null | undefined>;
  set(key: string, value: StoredCertificates): unknown;
}

/** What a store gave, read again. */
export interface Restored {
  /** Milliseconds since the epoch. */
  downloaded: number;
  certificates: readonly PlatformCertificate[];
}

const nothing: Restored = { downloaded: Number.NEGATIVE_INFINITY, certificates: [] };

/** Reads a store; what is expired or cannot be read is left out. */
export const restore = async (
  store: CertificateStore | undefined,
  key: string,
  now: number,
  algorithm_type: AlgorithmType,
): Promise<Restored> => {
  try {
    const stored = await store?.get(key);
    if (stored === undefined || stored === null) return nothing;
    const certificates = stored.certificates.map(({ serial, certificate }) =>
      platformCertificate(serial, certificate, algorithm_type),
    );
    const downloaded = Math.min(Number(stored.downloaded) || 0, now);
    return { downloaded, certificates: certificates.filter((certificate) => isValidAt(now, certificate)) };
  } catch {
    return nothing;
  }
};

/** Writes a store. */
export const keep = async (
  store: CertificateStore | undefined,
  key: string,
  { downloaded, certificates }: Restored,
): Promise<void> => {
  const list = certificates.map(({ id, certificate }) => ({ serial: id, certificate: certificate.toString() }));
  try {
    await store?.set(key, { downloaded, certificates: list });
  } catch {
    // The certificates are at hand; that the next process has to fetch them is no reason to fail this call.
  }
};
