/**
 * Signs in the merchant's name where the private key is not at hand: in a KMS, in an HSM, or by another algorithm (国密
 * SM2). Given as `signer`, beside or in place of `privateKey`.
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
   * Decrypts what the platform encrypted for the merchant's key (RSAES-OAEP, SHA-1). Needed for sensitive fields and for
   * encrypted bills when there is no `privateKey`.
   *
   * @param ciphertext base64
   * @returns UTF-8 text
   */
  decrypt?(ciphertext: string): string | Promise<string>;
}

/**
 * Verifies the platform's signatures where this SDK cannot: another algorithm (国密 SM2), or keys that are kept elsewhere.
 * Given as `verifier`, in place of `certs`.
 *
 * @example
 * const verifier: Verifier = {
 *   inUse: () => sm2Serial,
 *   verify: (message, signature, serial) => (serial === sm2Serial ? sm2.verify(message, signature, sm2Key) : undefined),
 * };
 */
export interface Verifier {
  /** The id that requests name in `Wechatpay-Serial`. */
  inUse(): string | Promise<string>;
  /**
   * Whether a signature is right.
   *
   * @param message the bytes that were signed
   * @param signature base64, as received
   * @param serial the `Wechatpay-Serial` of the response
   * @returns `undefined` when there is no key of that serial
   */
  verify(message: Uint8Array, signature: string, serial: string): boolean | undefined | Promise<boolean | undefined>;
}
