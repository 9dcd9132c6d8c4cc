import type { KeyObject } from 'node:crypto';
import { isBase64 } from '../../crypto/base64';
import { verify, verifyAsync } from '../../crypto/signature';
import { isSignatureError, NotificationError, type SignatureError } from '../../errors';
import type { KeySet } from '../../keys/fixed';
import { verifiedBy } from '../../keys/verified-by';
import { printable } from '../../printable';
import { responseMessage } from '../../v3/message';
import { isProbe } from '../../v3/probe';
import type { NotificationHeaders } from './headers';

/** How far a notification's clock may be from ours, in seconds. */
const maximumOffset = 300;

/**
 * Proves that WeChat Pay sent a notification, over its raw bytes. What costs nothing is looked at first, so that junk
 * neither starts a signature check nor lets a key set fetch.
 *
 * @param now milliseconds since the epoch
 * @throws NotificationError headers incomplete, clock off, a probe, serial unknown, signature malformed or digest wrong
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const verifyNotification = async (
  keys: KeySet,
  headers: NotificationHeaders,
  body: Uint8Array,
  now: number,
): Promise<void> => {
  const { timestamp, nonce, signature, serial, requestId } = headers;
  if (!timestamp || !nonce || !signature || !serial) {
    const missing = Object.entries({ Timestamp: timestamp, Nonce: nonce, Signature: signature, Serial: serial })
      .filter(([, value]) => !value)
      .map(([name]) => `Wechatpay-${name}`);
    throw new NotificationError(
      'SIGNATURE_HEADERS_INCOMPLETE',
      `The request lacks ${missing.join(', ')}, so nothing proves that WeChat Pay sent it; look for a proxy that drops headers.`,
      requestId,
    );
  }
  checkClock(timestamp, now, requestId);
  refuseProbe(signature, requestId);
  const message = responseMessage({ timestamp, nonce, body });
  const verified = await verifiedBy(keys, message, signature, serial, check).catch((error: unknown) => {
    throw isSignatureError(error) ? refusalOf(error, headers) : error;
  });
  if (verified === undefined) {
    throw new NotificationError(
      'SIGNATURE_SERIAL_UNKNOWN',
      `The notification is signed with the key ${printable(serial)}, which certs does not hold; add that 微信支付公钥 or 平台证书.`,
      requestId,
    );
  }
  if (!verified) {
    if (!isBase64(signature)) {
      throw new NotificationError('SIGNATURE_MALFORMED', 'The Wechatpay-Signature is not base64.', requestId);
    }
    throw new NotificationError(
      'SIGNATURE_DIGEST',
      `The notification does not match its signature by the key ${printable(serial)}: its raw body was changed or parsed on its way, or that key in certs is another one.`,
      requestId,
    );
  }
};

/**
 * On the event loop: 25 µs with a key of 2,048 bits, less than handing it to the thread pool and back. A body larger than
 * any notification is hashed on the pool, so that junk holds nobody up.
 */
const check = (message: Uint8Array, signature: string, key: KeyObject): boolean | Promise<boolean> =>
  message.length > 65_536 ? verifyAsync(message, signature, key) : verify(message, signature, key);

/** A key set that could not look for a key says so as for an answer; of a notification that is a refusal like any other. */
const refusalOf = ({ message, cause }: SignatureError, { requestId }: NotificationHeaders): NotificationError =>
  new NotificationError('SIGNATURE_SERIAL_UNKNOWN', message, requestId, cause);

const checkClock = (timestamp: string, now: number, requestId: string | undefined): void => {
  const offset = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) - now / 1000 : Number.NaN;
  if (Math.abs(offset) <= maximumOffset) return;
  throw new NotificationError(
    'SIGNATURE_CLOCK',
    Number.isNaN(offset)
      ? 'The notification has a Wechatpay-Timestamp that is not a number of seconds.'
      : `The notification's clock is ${Math.round(Math.abs(offset))} s ${offset > 0 ? 'ahead of' : 'behind'} this machine's, and ${maximumOffset} s are allowed: set this machine's clock, or it is a replay.`,
    requestId,
  );
};

const refuseProbe = (signature: string, requestId: string | undefined): void => {
  if (!isProbe(signature)) return;
  throw new NotificationError(
    'SIGNATURE_PROBE',
    'The signature is one of WeChat Pay’s probes, which must be refused; the notification comes again with a right one.',
    requestId,
  );
};
