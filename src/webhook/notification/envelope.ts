import { AesGcm } from '../../crypto/aes-gcm';
import type { EncryptedText, ResourceCipher } from '../../crypto/resource-cipher';
import { isCryptoError, isWeChatPayError, NotificationError } from '../../errors';
import { jsonOrUndefined } from '../../json';
import { isRecord, ownOf } from '../../own';

/** A notification of APIv3 as it is received, before its resource is opened. */
export interface Envelope {
  /** 通知ID */
  id: string;
  /** 通知创建时间, ISO 8601 */
  create_time: string;
  /** 通知类型 */
  event_type: string;
  /** 通知数据类型, `encrypt-resource` */
  resource_type: string;
  /** 回调摘要 */
  summary: string;
  resource: EncryptedResource;
}

/** 通知资源数据: encrypted with APIv3密钥. */
export interface EncryptedResource extends EncryptedText {
  /** `AEAD_AES_256_GCM`, of 国密 `AEAD_SM4_GCM` */
  algorithm: string;
  /** 原始回调类型; some notifications leave it out. */
  original_type: string | undefined;
}

/**
 * Reads the envelope of a verified body. New fields are tolerated; those that are needed are not guessed.
 *
 * @param algorithm the only one that can be opened
 * @throws NotificationError `BODY_NOT_JSON` or `ENVELOPE_INVALID`
 */
export const readEnvelope = (text: string, algorithm = 'AEAD_AES_256_GCM'): Envelope => {
  const parsed = jsonOrUndefined(text);
  if (parsed === undefined) {
    throw new NotificationError('BODY_NOT_JSON', 'The body is not JSON, so it is no notification of APIv3.');
  }
  if (!isRecord(parsed)) throw new NotificationError('BODY_NOT_JSON', 'The body is JSON, and no object.');
  const body = ownOf(parsed);
  if (!isRecord(body.resource)) throw invalid('resource is not an object');
  const resource = ownOf(body.resource);
  const found = required(resource, 'algorithm', 'resource.');
  if (found !== algorithm) throw invalid(otherAlgorithm(found, algorithm));
  return {
    id: required(body, 'id'),
    create_time: optional(body, 'create_time') ?? '',
    event_type: required(body, 'event_type'),
    resource_type: optional(body, 'resource_type') ?? '',
    summary: optional(body, 'summary') ?? '',
    resource: {
      algorithm: found,
      ciphertext: required(resource, 'ciphertext', 'resource.'),
      nonce: required(resource, 'nonce', 'resource.'),
      associated_data: optional(resource, 'associated_data', 'resource.') ?? '',
      original_type: optional(resource, 'original_type', 'resource.'),
    },
  };
};

/** 国密 is the usual reason, in a webhook that has nothing of it. */
const otherAlgorithm = (found: string, due: string): string =>
  found === 'AEAD_SM4_GCM'
    ? `resource.algorithm is AEAD_SM4_GCM (国密), not ${due}; give the webhook the options that sm2 of 'wechatpay-chain/sm' makes`
    : `resource.algorithm is not ${due}`;

/**
 * Whether an unproven body looks like the platform's. It is read only if it is as short as those are and says how its
 * resource is encrypted, so that junk costs nothing.
 */
export const looksLikeEnvelope = (bytes: Uint8Array | undefined): boolean => {
  if (bytes === undefined || bytes.length > longest) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  const [, algorithm] = /"(AEAD_(?:AES_256|SM4)_GCM)"/.exec(text) ?? [];
  if (algorithm === undefined) return false;
  try {
    readEnvelope(text, algorithm);
    return true;
  } catch {
    return false;
  }
};

/** Bytes; a notification has a few thousand. */
const longest = 65_536;

/**
 * Opens a resource, its whole tag checked before any of it is read.
 *
 * @param cipher `undefined` of a webhook that was given none
 * @returns a JSON object; its integers beyond `Number.MAX_SAFE_INTEGER` keep their digits, as text
 * @throws NotificationError `RESOURCE_MALFORMED`, `RESOURCE_NOT_AUTHENTIC`, `RESOURCE_NOT_JSON` or `CIPHER_FAILED`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export const openResource = async (encrypted: EncryptedText, cipher: ResourceCipher | undefined): Promise<object> => {
  if (cipher === undefined) throw noKey();
  try {
    return jsonIn(await cipher.decrypt(encrypted));
  } catch (error) {
    throw explained(error);
  }
};

/**
 * Opens a resource of APIv2, which is encrypted with AES-256-GCM alone.
 *
 * @param apiV3Key APIv3密钥: 32 bytes; `undefined` of a webhook that was given none
 * @throws NotificationError as `openResource`
 */
export const openResourceV2 = (
  { ciphertext, nonce, associated_data }: EncryptedText,
  apiV3Key: string | undefined,
): object => {
  if (apiV3Key === undefined) throw noKey();
  try {
    return jsonIn(AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data));
  } catch (error) {
    throw explained(error);
  }
};

const noKey = (): NotificationError =>
  new NotificationError(
    'RESOURCE_NOT_AUTHENTIC',
    'The notification is encrypted with apiV3Key (APIv3密钥), which this webhook does not have; give it.',
  );

const jsonIn = (text: string): object => {
  const resource = jsonOrUndefined(text);
  if (isRecord(resource)) return resource;
  throw new NotificationError('RESOURCE_NOT_JSON', 'The resource does not hold a JSON object.');
};

/** What an error of a cipher means to the notification. */
const explained = (error: unknown): unknown => {
  if (!isWeChatPayError(error)) {
    return new NotificationError(
      'CIPHER_FAILED',
      "cipher.decrypt failed (see the error's cause), so the notification is not read; it comes again.",
      undefined,
      error,
    );
  }
  const code = isCryptoError(error) ? resourceCodes[error.code as keyof typeof resourceCodes] : undefined;
  return code === undefined ? error : new NotificationError(code, `The resource cannot be opened. ${error.message}`);
};

const resourceCodes = {
  NONCE_LENGTH: 'RESOURCE_MALFORMED',
  CIPHERTEXT_INVALID: 'RESOURCE_MALFORMED',
  DECRYPTION_FAILED: 'RESOURCE_NOT_AUTHENTIC',
  PLAINTEXT_NOT_TEXT: 'RESOURCE_NOT_JSON',
} as const;

type JsonObject = Readonly<Record<string, unknown>>;

const required = (object: JsonObject, name: string, where = ''): string => {
  const value = object[name];
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(`${where}${name} is not a text`);
};

const optional = (object: JsonObject, name: string, where = ''): string | undefined => {
  const value = object[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw invalid(`${where}${name} is not a text`);
};

const invalid = (what: string): NotificationError =>
  new NotificationError('ENVELOPE_INVALID', `The body is no notification of APIv3: ${what}.`);
