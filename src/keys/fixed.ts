import type { KeyObject, X509Certificate } from 'node:crypto';
import { ownOf } from '../own';
import { comparable, isPublicKeyId } from './serial';
import { newest, validityOf } from './validity';

/** One key of the platform, under the id by which WeChat Pay names it. */
export interface PlatformKey {
  /** 微信支付公钥ID or the serial of a 平台证书, as requests name it. */
  id: string;
  key: KeyObject;
  /** Present for a 平台证书. */
  certificate?: X509Certificate;
}

/** The keys that requests name and encrypt with, as far as there are any. */
export interface KeysAtHand {
  /** The id that requests name in `Wechatpay-Serial`. */
  inUse(): Promise<string | undefined>;
  /** The key of exactly that id; a serial in any spelling of its number. */
  find(id: string): Promise<KeyObject | undefined>;
  /**
   * Encrypts a sensitive field by itself, if the keys cannot be obtained.
   *
   * @returns base64, or `undefined` for an unknown id
   */
  encrypt?(text: string, id: string): Promise<string | undefined>;
  /** Whether a key is there, in a set that never changes; left out where it might yet come. */
  holds?(id: string): boolean;
}

/** 平台证书 by their serials. */
export interface Certificates {
  /** The serial that requests name. */
  inUse(): Promise<string | undefined>;
  /** @throws SignatureError `SIGNATURE_SERIAL_UNKNOWN` when the certificate could not be looked for */
  find(serial: string): Promise<X509Certificate | undefined>;
}

/** The platform's keys with which responses are verified; a set may have to download them first. */
export interface KeySet extends KeysAtHand {
  /** @throws SignatureError `SIGNATURE_SERIAL_UNKNOWN` when there is none */
  inUse(): Promise<string>;
  /**
   * The key of exactly that id; a serial in any spelling of its number.
   *
   * @throws SignatureError `SIGNATURE_SERIAL_UNKNOWN` with the reason as its `cause`, when the set could not look for it
   */
  find(id: string): Promise<KeyObject | undefined>;
  /**
   * Verifies by itself, if the keys cannot be obtained; see `findFlaw`.
   *
   * @returns `undefined` for an unknown serial
   */
  verify?(message: Uint8Array, signature: string, serial: string): Promise<boolean | undefined>;
  /** A set that verifies by itself as this one does, over other certificates than those that it holds. */
  over?(certificates: Certificates): KeySet;
  /** The same keys without a download, for `toRequest`; absent if nothing is ever downloaded. */
  readonly atHand?: KeysAtHand;
}

/**
 * A key set that never changes. In use is the first 微信支付公钥; without one, the certificate that became valid last.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012153196
 */
export const fixedKeys = (keys: readonly [PlatformKey, ...PlatformKey[]]): KeySet => {
  const byId = new Map(keys.map(({ id, key }) => [comparable(id), key]));
  const publicKey = keys.find(({ id }) => isPublicKeyId(id));
  const latest = newest(keys.map(({ id, certificate }) => ({ id, ...validityOf(certificate) })));
  const { id } = publicKey ?? latest ?? keys[0];
  return ownOf<KeySet>({
    inUse: async () => id,
    // An id as WeChat Pay writes it can be compared directly.
    find: async (wanted) => byId.get(wanted) ?? byId.get(comparable(wanted)),
    holds: (wanted) => byId.has(comparable(wanted)),
  });
};
