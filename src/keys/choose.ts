import { ConfigurationError } from '../errors';
import { ownOf } from '../own';
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
  apiV3Key: string | undefined;
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
export const chooseKeys = ({ mchid, fixed, certificates, verifier, apiV3Key }: KeySources): ChosenKeys => {
  if (verifier !== undefined) {
    checkVerifier(verifier);
    if (certificates === undefined && fixed.length === 0)
      return { keys: verifierKeys(verifier), downloaded: undefined };
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      'verifier goes in place of certs and certificates; give one of them.',
    );
  }
  if (certificates !== undefined) {
    const downloaded = downloadedKeys({ ...downloadOptionsOf(certificates, apiV3Key), mchid, fixed });
    return { keys: downloaded, downloaded };
  }
  const [first, ...others] = fixed;
  if (first !== undefined) return { keys: fixedKeys([first, ...others]), downloaded: undefined };
  throw new ConfigurationError(
    'CERTS_INVALID',
    'certs is empty; without a key of the platform no response can be trusted.',
  );
};

const checkVerifier = (verifier: unknown): void => {
  const { inUse, verify } = (verifier ?? {}) as Partial<Record<string, unknown>>;
  if (typeof inUse === 'function' && typeof verify === 'function') return;
  throw new ConfigurationError('OPTIONS_INVALID', 'verifier takes an object of two functions: { inUse, verify }.');
};

const downloadOptionsOf = (certificates: unknown, apiV3Key: string | undefined): DownloadOptions => {
  if (apiV3Key === undefined) {
    throw new ConfigurationError(
      'API_V3_KEY_INVALID',
      'apiV3Key (APIv3密钥) is missing; certificates opens the downloaded 平台证书 with it.',
    );
  }
  if (certificates === 'download') return {};
  if (typeof certificates !== 'object' || certificates === null) {
    throw new ConfigurationError('OPTIONS_INVALID', "certificates takes 'download' or { store, cooldown, maxAge }.");
  }
  const { store, cooldown, maxAge } = ownOf(certificates as DownloadOptions);
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
  return Object.fromEntries(Object.entries({ store, cooldown, maxAge }).filter(([, value]) => value !== undefined));
};
