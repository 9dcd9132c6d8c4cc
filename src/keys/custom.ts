import type { X509Certificate } from 'node:crypto';

/**
 * Signs in the merchant's name where the private key is not at hand: in a KMS, in an HSM, or by another algorithm (国密:
 * `wechatpay-chain/sm`). Given as `signer`, beside or in place of `privateKey`. What it throws is the `cause` of a
 * `RequestError` `SIGNER_FAILED`; nothing was sent then, and the call may be repeated.
 *
 * @example
 * const signer: Signer = {
 *   sign: async (message) => (await kms.asymmetricSign({ key, data: message, algorithm: 'RSA_PKCS1_2048_SHA256' })).signature,
 * };
 */
export interface Signer {
  /**
   * The scheme that `Authorization` begins with.
   *
   * @default 'WECHATPAY2-SHA256-RSA2048'
   * @example 'WECHATPAY2-SM2-WITH-SM3'
   */
  readonly scheme?: string;
  /**
   * Signs the string to sign.
   *
   * @param message UTF-8, the line feeds at its end included
   * @returns the signature in base64
   */
  sign(message: string): string | Promise<string>;
  /**
   * Decrypts what the platform encrypted for the merchant's key (RSAES-OAEP with SHA-1; of 国密 SM2). Needed for sensitive fields and for
   * encrypted bills when there is no `privateKey`.
   *
   * @param ciphertext base64
   * @returns UTF-8 text
   */
  decrypt?(ciphertext: string): string | Promise<string>;
}

/**
 * Verifies the platform's signatures where the platform's keys are kept elsewhere, or by another algorithm (国密:
 * `wechatpay-chain/sm`). Given as `verifier`, in place of `certs`. With `certificates` beside it, a serial of which it has
 * no key is looked for among the 平台证书 that are downloaded, and it is asked again, with the certificate.
 *
 * @example
 * const verifier: Verifier = {
 *   inUse: () => serial,
 *   verify: (message, signature, named) => (named === serial ? hsm.verify(message, signature) : undefined),
 *   encrypt: (text, named) => (named === serial ? hsm.encrypt(text) : undefined),
 * };
 */
export interface Verifier {
  /** The id that requests name in `Wechatpay-Serial`; `undefined` leaves it to the certificates that are downloaded. */
  inUse(): string | undefined | Promise<string | undefined>;
  /**
   * Whether a signature is right.
   *
   * @param message the bytes that were signed
   * @param signature base64, as received
   * @param serial the `Wechatpay-Serial` of the response
   * @param certificate of that serial, where it was downloaded
   * @returns `undefined` when there is no key of that serial
   */
  verify(
    message: Uint8Array,
    signature: string,
    serial: string,
    certificate?: X509Certificate,
  ): boolean | undefined | Promise<boolean | undefined>;
  /**
   * Encrypts a sensitive field for the platform. Without it, calls with sensitive fields are refused, unless they are
   * `sensitive: 'manual'`.
   *
   * @param text UTF-8; the ciphertext itself, where the caller has encrypted the field already
   * @param serial the id that the request names in `Wechatpay-Serial`
   * @param certificate of that serial, where it was downloaded
   * @returns base64, or `undefined` when there is no key of that serial
   */
  encrypt?(
    text: string,
    serial: string,
    certificate?: X509Certificate,
  ): string | undefined | Promise<string | undefined>;
}
