/** A way in which a notification goes wrong. */
export type NotificationFault =
  /** Signed with the right key, over other bytes. */
  | 'signature'
  /** One of the platform's probes, `WECHATPAY/SIGNTEST/…`: 355 characters that are no base64. */
  | 'signtest'
  /** One bit of the body flipped after signing. */
  | 'tampered'
  /** The second half of the body cut off after signing. */
  | 'truncated'
  /** `Wechatpay-Serial` names a key that does not exist. */
  | 'unknown-serial'
  /** 301 s old, and signed as it is. */
  | 'stale'
  /** Without the four headers of the signature. */
  | 'unsigned'
  /** One bit of the ciphertext flipped, and signed as it is. */
  | 'ciphertext'
  /** One bit of the tag flipped, and signed as it is. */
  | 'tag'
  /** `resource.nonce` of 11 bytes, and signed as it is. */
  | 'nonce'
  /** Compressed after signing, with `Content-Encoding: gzip`. */
  | 'gzip'
  /** An invalid byte in the body, and signed as it is. */
  | 'not-utf8'
  /** No body, and signed as it is. */
  | 'empty'
  /** 10 MB of blanks behind the body, and signed as it is. */
  | 'too-large';

/** A notification to make; what is left out is made up. */
export interface NotificationDraft {
  /** 通知类型 */
  event_type: string;
  /** What the resource holds; text is encrypted as it is. */
  resource: object | string;
  /** 通知ID @default a random UUID */
  id?: string | undefined;
  /** ISO 8601 @default now, Beijing time */
  create_time?: string | undefined;
  /** @default 'encrypt-resource' */
  resource_type?: string | undefined;
  summary?: string | undefined;
  /** @default what is documented of the event_type, else its first word in lower case */
  original_type?: string | undefined;
  /** @default original_type */
  associated_data?: string | undefined;
  /** The resource's nonce: 12 bytes @default random */
  nonce?: string | undefined;
  /** Encrypts the resource with another key than the platform's. */
  apiV3Key?: string | undefined;
  /** Replaces the whole body before it is signed. */
  body?: string | Uint8Array | undefined;
  /** Seconds since the epoch, signed as it is. @default now */
  timestamp?: number | string | undefined;
  /** The signature's nonce. @default random */
  signatureNonce?: string | undefined;
  /** Replaces `Wechatpay-Serial`; it is not signed. */
  serial?: string | undefined;
  /** Replaces the signature: base64. */
  signature?: string | undefined;
  /** Replaces headers after signing; `undefined` takes one away. */
  headers?: Readonly<Record<string, string | undefined>>;
  /** Lets the notification go wrong. */
  fault?: NotificationFault | undefined;
}

/** Bytes over memory that nobody shares: `fetch` takes no others where the DOM's types are loaded. */
export type OwnBytes = Buffer & { readonly buffer: ArrayBuffer };

/** A notification as it goes over the wire. */
export interface SealedNotification {
  body: OwnBytes;
  headers: Record<string, string>;
}
