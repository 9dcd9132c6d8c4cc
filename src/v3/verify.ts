import type { AxiosResponse } from 'axios';
import { SignatureError } from '../errors';
import type { KeySet } from '../keys/fixed';
import { verifiedBy } from '../keys/verified-by';
import { ownOf } from '../own';
import { printable } from '../printable';
import { responseMessage } from './message';
import { isProbe, probePrefix } from './probe';

/** How far a response's clock may be from ours, in seconds. */
const maximumOffset = 300;

/**
 * Proves that WeChat Pay sent a response, over its raw bytes.
 *
 * @throws SignatureError headers incomplete, clock off, a probe, serial unknown or digest wrong, in this order
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export const verifyResponse = async (
  keys: KeySet,
  headers: AxiosResponse['headers'],
  body: Uint8Array,
): Promise<void> => {
  const own = ownOf<AxiosResponse['headers']>(headers);
  const [timestamp, nonce, signature, serial] = ['timestamp', 'nonce', 'signature', 'serial'].map((name) =>
    textOf(own[`wechatpay-${name}`]),
  );
  const requestId = textOf(own['request-id']);
  if (!timestamp || !nonce || !signature || !serial) {
    const missing = Object.entries({ Timestamp: timestamp, Nonce: nonce, Signature: signature, Serial: serial })
      .filter(([, value]) => !value)
      .map(([name]) => `Wechatpay-${name}`);
    throw new SignatureError(
      'SIGNATURE_HEADERS_INCOMPLETE',
      `The response lacks ${missing.join(', ')}, so nothing proves that WeChat Pay sent it; look for a proxy or a wrong base_uri.`,
      requestId,
    );
  }
  checkClock(timestamp, requestId);
  if (isProbe(signature)) {
    throw new SignatureError(
      'SIGNATURE_PROBE',
      `The response's signature is a probe of WeChat Pay (${probePrefix}…), which must be refused: query, then repeat with the same number.`,
      requestId,
    );
  }
  const verified = await verifiedBy(keys, responseMessage({ timestamp, nonce, body }), signature, serial);
  if (verified === undefined) {
    throw new SignatureError(
      'SIGNATURE_SERIAL_UNKNOWN',
      `The response is signed with the key ${printable(serial)}, which certs does not hold; add that 微信支付公钥 or 平台证书.`,
      requestId,
    );
  }
  if (!verified) {
    throw new SignatureError(
      'SIGNATURE_DIGEST',
      `The response does not match its signature by the key ${printable(serial)}: it was changed on its way, or that key in certs is another one.`,
      requestId,
    );
  }
};

const checkClock = (timestamp: string, requestId: string | undefined): void => {
  const offset = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) - Date.now() / 1000 : Number.NaN;
  if (Math.abs(offset) <= maximumOffset) return;
  throw new SignatureError(
    'SIGNATURE_CLOCK',
    Number.isNaN(offset)
      ? 'The response has a Wechatpay-Timestamp that is not a number of seconds.'
      : `The response's clock is ${Math.round(Math.abs(offset))} s ${offset > 0 ? 'ahead of' : 'behind'} this machine's, and ${maximumOffset} s are allowed: set this machine's clock, or the response is a replay.`,
    requestId,
  );
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value.trim() : undefined);
