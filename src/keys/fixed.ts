import type { KeyObject, X509Certificate } from 'node:crypto';

/** One key of the platform, under the id by which WeChat Pay names it. */
export interface PlatformKey {
  /** 微信支付公钥ID or the serial of a 平台证书 */
  id: string;
  key: KeyObject;
  /** Present for a 平台证书. */
  certificate?: X509Certificate;
}

/** The platform's keys by which answers are verified; a set may have to fetch them first. */
export interface KeySet {
  /** The id that requests name in `Wechatpay-Serial`. */
  inUse(): Promise<string>;
  /** The key of exactly that id. */
  find(id: string): Promise<KeyObject | undefined>;
  /**
   * Verifies itself, where keys are not to be had; see `verifiedBy`.
   *
   * @returns `undefined` for an unknown serial
   */
  verify?(message: Uint8Array, signature: string, serial: string): Promise<boolean | undefined>;
}

/**
 * A key set that never changes. In use is the first 微信支付公钥; without one, the certificate that became valid last.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012153196
 */
export const fixedKeys = (keys: readonly [PlatformKey, ...PlatformKey[]]): KeySet => {
  const byId = new Map(keys.map(({ id, key }) => [id, key]));
  const publicKey = keys.find(({ id }) => id.startsWith('PUB_KEY_ID_'));
  const newest = keys.reduce((latest, key) => (validFrom(key) > validFrom(latest) ? key : latest));
  return { inUse: async () => (publicKey ?? newest).id, find: async (id) => byId.get(id) };
};

const validFrom = ({ certificate }: PlatformKey): number => (certificate ? Date.parse(certificate.validFrom) : 0);
