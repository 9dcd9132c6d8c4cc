import { aesGcm } from '../crypto/aes-gcm';
import type { ResourceCipher } from '../crypto/resource-cipher';
import { ConfigurationError } from '../errors';
import type { Observer } from '../observe/observer';
import { memberOf, ownOf } from '../own';
import { checkingText } from './checking-text';
import type { Verifier } from './custom';
import { type DownloadedKeys, type DownloadOptions, downloadedKeys } from './downloaded';
import { fixedKeys, type KeySet, type PlatformKey } from './fixed';
import { verifierKeys } from './verifier';

/** The options of `Builder.factory` that say where the platform's keys come from. */
export interface KeySources {
  mchid: string;
  /** `certs`, read; empty when it was left out. */
  fixed: readonly PlatformKey[];
  certificates: 'download' | DownloadOptions | undefined;
  verifier: Verifier | undefined;
  /** Opens downloaded certificates. */
  cipher: ResourceCipher | undefined;
  observer: Observer;
}

/** The platform's keys, and the same set again if it is downloaded. */
export interface ChosenKeys {
  keys: KeySet;
  downloaded: DownloadedKeys | undefined;
}

/**
 * The key set that the options ask for.
 *
 * @throws ConfigurationError `OPTIONS_INVALID`, `API_V3_KEY_INVALID` or `CERTS_INVALID`
 */
export const chooseKeys = ({ mchid, fixed, certificates, verifier, cipher, observer }: KeySources): ChosenKeys => {
  if (verifier !== undefined) {
    checkVerifier(verifier);
    if (fixed.length > 0) {
      throw new ConfigurationError('OPTIONS_INVALID', 'verifier goes in place of certs; give one of them.');
    }
  }
  const downloaded =
    certificates === undefined
      ? undefined
      : downloadedKeys({ ...downloadOptionsOf(certificates, cipher), mchid, fixed, observer });
  if (verifier !== undefined) return { keys: verifierKeys(verifier, downloaded), downloaded };
  if (downloaded !== undefined) return { keys: downloaded, downloaded };
  const [first, ...others] = fixed;
  if (first !== undefined) return { keys: fixedKeys([first, ...others]), downloaded: undefined };
  throw new ConfigurationError(
    'CERTS_INVALID',
    'certs is empty; without a key of the platform no response can be trusted.',
  );
};

/**
 * What opens notifications and downloaded certificates: the option `cipher`, else AES-256-GCM with APIv3密钥.
 *
 * @throws ConfigurationError `OPTIONS_INVALID`
 */
export const chooseCipher = (
  cipher: ResourceCipher | undefined,
  apiV3Key: string | undefined,
): ResourceCipher | undefined => {
  if (cipher === undefined) return apiV3Key === undefined ? undefined : aesGcm(apiV3Key);
  const isObject = typeof cipher === 'object' && cipher !== null;
  const [algorithm, decrypt] = isObject ? [memberOf(cipher, 'algorithm'), memberOf(cipher, 'decrypt')] : [];
  if (typeof algorithm !== 'string' || typeof decrypt !== 'function') {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      "cipher takes an object of a name, such as 'AEAD_AES_256_GCM', and a function: { algorithm, decrypt }.",
    );
  }
  return ownOf<ResourceCipher>({ algorithm, decrypt: checkingText('cipher.decrypt', decrypt.bind(cipher)) });
};

/** @throws ConfigurationError `OPTIONS_INVALID` */
export const checkVerifier = (verifier: unknown): void => {
  const { inUse, verify } = (verifier ?? {}) as Partial<Record<string, unknown>>;
  if (typeof inUse === 'function' && typeof verify === 'function') return;
  throw new ConfigurationError('OPTIONS_INVALID', 'verifier takes an object of two functions: { inUse, verify }.');
};

const downloadOptionsOf = (
  certificates: unknown,
  cipher: ResourceCipher | undefined,
): DownloadOptions & { cipher: ResourceCipher } => {
  if (cipher === undefined) {
    throw new ConfigurationError(
      'API_V3_KEY_INVALID',
      'apiV3Key (APIv3密钥) is missing; certificates opens the downloaded 平台证书 with it.',
    );
  }
  if (certificates === 'download') return { cipher };
  if (typeof certificates !== 'object' || certificates === null) {
    throw new ConfigurationError('OPTIONS_INVALID', "certificates takes 'download' or { store, cooldown, maxAge }.");
  }
  const { store, cooldown, maxAge, algorithm_type } = ownOf(certificates as DownloadOptions);
  if (algorithm_type !== undefined && algorithm_type !== 'RSA' && algorithm_type !== 'SM2') {
    throw new ConfigurationError('OPTIONS_INVALID', "certificates.algorithm_type is 'RSA' or 'SM2'.");
  }
  for (const [name, seconds] of Object.entries({ cooldown, maxAge })) {
    if (seconds === undefined || (Number.isFinite(seconds) && seconds >= 0)) continue;
    throw new ConfigurationError('OPTIONS_INVALID', `certificates.${name} takes a number of seconds, not below zero.`);
  }
  if (store !== undefined && (typeof store?.get !== 'function' || typeof store?.set !== 'function')) {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      'certificates.store takes an object of two functions: { get, set }.',
    );
  }
  const given = Object.entries({ store, cooldown, maxAge, algorithm_type }).filter(([, value]) => value !== undefined);
  return { cipher, ...Object.fromEntries(given) };
};
