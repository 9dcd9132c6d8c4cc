import { onlyPart, partsOf } from './multipart';

/**
 * The bytes of a body that the merchant signs: all of them, and of an upload its `meta` part alone. A form that has no
 * `meta`, has two of them, or sends it as a file is held to the signature of the whole.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export const signedBody = (contentType: string | undefined, body: Buffer): Buffer =>
  onlyPart(partsOf(contentType, body) ?? [], 'meta', 'field')?.content ?? body;
