import { apiV3KeyOf, serialOf } from '../credentials';
import type { KeyLike } from '../crypto/key';
import type { ResourceCipher } from '../crypto/resource-cipher';
import { ConfigurationError } from '../errors';
import { platformKeysOf } from '../keys/certs';
import type { Signer, Verifier } from '../keys/custom';
import type { DownloadOptions } from '../keys/downloaded';
import { merchantKeyOf } from '../keys/read-key';
import { isRecord, ownOf } from '../own';
import { ofFactory } from '../request/known-options';
import { unknownOption } from '../unknown-option';
import { decryptingSm2 } from './encryption';
import { parseSm2Key } from './key';
import { smLibrary } from './library';
import { signingSm2 } from './signature';
import { sm4Gcm } from './sm4-gcm';
import { sm2Verifier } from './verifier';

/** What a 国密 merchant has. */
export interface Sm2Options {
  /** 商户API证书序列号 of the SM2 certificate: hex of up to 40 digits. */
  serial: string;
  /** 商户API私钥: SM2, in any form that `KeyLike` names. */
  privateKey: KeyLike;
  /**
   * The platform's 国密 certificates by serial (or public keys by 公钥ID). May be left out where there are `certificates`.
   */
  certs?: Readonly<Record<string, KeyLike>> | undefined;
  /**
   * Downloads the platform's 国密 certificates (`v3/certificates?algorithm_type=SM2`) when they are first needed and whenever
   * a response names one that is not known; takes `apiV3Key`.
   */
  certificates?: 'download' | Omit<DownloadOptions, 'algorithm_type'> | undefined;
  /** APIv3密钥: 32 letters and digits. Decrypts notifications and downloaded certificates. */
  apiV3Key?: string | undefined;
}

/** What `sm2` makes: options of `Builder.factory` and of `new Webhook`. */
export interface Sm2 {
  serial: string;
  signer: Signer;
  verifier: Verifier;
  cipher?: ResourceCipher;
  certificates?: DownloadOptions;
  apiV3Key?: string;
  /** The signer has it. */
  privateKey?: undefined;
  /** The verifier has them. */
  certs?: undefined;
}

/**
 * 国密: the options of a merchant who signs with SM2 and SM3 (`WECHATPAY2-SM2-WITH-SM3`), to be spread into those of
 * `Builder.factory` or of `new Webhook`. Sensitive fields are encrypted with SM2, notifications and downloaded certificates
 * opened with SM4. Computed by `sm-crypto-v2`, an optional peer.
 *
 * @throws ConfigurationError at once when an option cannot work, `SM_LIBRARY_MISSING` without `sm-crypto-v2`
 * @example
 * const instance = Builder.factory({ mchid: '1900000109', ...sm2({ serial, privateKey, certs, apiV3Key }) });
 * @example
 * const webhook = new Webhook({ ...sm2({ serial, privateKey, certs, apiV3Key }) });
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012076002
 */
export const sm2 = (options: Sm2Options): Sm2 => {
  if (typeof options !== 'object' || options === null) {
    throw new ConfigurationError('OPTIONS_INVALID', 'sm2 takes one object: { serial, privateKey, certs, apiV3Key }.');
  }
  const unknown = unknownOption(options, Object.keys(ofFactory), 'sm2');
  if (unknown !== undefined) throw new ConfigurationError('OPTIONS_INVALID', unknown);
  const { serial: givenSerial, privateKey, certs, certificates, apiV3Key: givenApiV3Key } = ownOf(options);
  const serial = serialOf(givenSerial);
  const key = merchantKeyOf(privateKey, parseSm2Key);
  const mayLackCerts = certs === undefined && certificates !== undefined;
  const platformKeys = mayLackCerts ? [] : platformKeysOf(certs, { serial, key }, parseSm2Key);
  const apiV3Key = apiV3KeyOf(givenApiV3Key);
  const library = smLibrary();
  return {
    serial,
    signer: {
      scheme: 'WECHATPAY2-SM2-WITH-SM3',
      sign: signingSm2(library, key),
      decrypt: decryptingSm2(library, key),
    },
    verifier: sm2Verifier(library, platformKeys, certificates !== undefined),
    ...(apiV3Key !== undefined && { apiV3Key, cipher: sm4Gcm(library, apiV3Key) }),
    ...(certificates !== undefined && { certificates: ofSm2(certificates) }),
    privateKey: undefined,
    certs: undefined,
  };
};

const ofSm2 = (certificates: unknown): DownloadOptions => {
  if (certificates === 'download') return { algorithm_type: 'SM2' };
  if (isRecord(certificates)) return { ...certificates, algorithm_type: 'SM2' };
  throw new ConfigurationError('OPTIONS_INVALID', "certificates takes 'download' or { store, cooldown, maxAge }.");
};
