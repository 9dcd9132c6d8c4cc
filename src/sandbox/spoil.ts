import { randomBytes } from 'node:crypto';
import type { Fault } from './faults';
import { digits } from './random';
import type { PlainResponse } from './response';
import { type ResponseSigner, signResponse, type WireResponse } from './sign';

const SIGNATURE_HEADERS = [
  'Wechatpay-Timestamp',
  'Wechatpay-Nonce',
  'Wechatpay-Signature',
  'Wechatpay-Serial',
  'Wechatpay-Signature-Type',
];

const withHeader = (wire: WireResponse, name: string, value: string): WireResponse => ({
  ...wire,
  headers: { ...wire.headers, [name]: value },
});

const withoutHeaders = (wire: WireResponse, names: readonly string[]): WireResponse => ({
  ...wire,
  headers: Object.fromEntries(Object.entries(wire.headers).filter(([name]) => !names.includes(name))),
});

/** As captured: 355 characters, which no base64 has. 252 bytes make 336 characters without padding. */
const probe = (): string => `WECHATPAY/SIGNTEST/${randomBytes(252).toString('base64')}`;

/**
 * Another byte for a digit or a letter, of its own kind: 9 becomes 8 and z becomes y, the others go one up. A changed
 * digit never becomes a leading zero, so a number stays a number.
 */
const neighbour = (byte: number): number => (/[9zZ]/.test(String.fromCharCode(byte)) ? byte - 1 : byte + 1);

/** Changes one byte: the last digit, else the first letter, which in JSON stands in a name, else the last byte of all. */
const tamper = (body: Buffer): Buffer => {
  const ascii = body.toString('latin1');
  const upToLastDigit = /^.*\d/s.exec(ascii)?.[0].length;
  const place = upToLastDigit === undefined ? ascii.search(/[A-Za-z]/) : upToLastDigit - 1;
  const changed = Buffer.from(body);
  const index = place >= 0 ? place : body.length - 1;
  const byte = changed[index];
  if (byte !== undefined) changed[index] = place >= 0 ? neighbour(byte) : byte ^ 1;
  return changed;
};

/** Signs a response, the way its fault wants it. Faults that concern the connection, or nothing here, leave it honest. */
export const signWithFault = async (
  answer: PlainResponse,
  signer: ResponseSigner,
  fault: Fault | undefined,
): Promise<WireResponse> => {
  switch (fault?.kind) {
    case 'signature':
      return signResponse(answer, signer, { signedBody: Buffer.concat([answer.body, Buffer.from(' ')]) });
    case 'stale':
      return signResponse(answer, signer, { skew: -(fault.seconds ?? 301) });
    case 'signtest':
      return withHeader(await signResponse(answer, signer), 'Wechatpay-Signature', probe());
    case 'unknown-serial':
      return withHeader(
        await signResponse(answer, signer),
        'Wechatpay-Serial',
        fault.serial ?? `PUB_KEY_ID_99${digits(26)}`,
      );
    case 'unsigned':
      return withoutHeaders(await signResponse(answer, signer), fault.headers ?? SIGNATURE_HEADERS);
    case 'tampered': {
      const wire = await signResponse(answer, signer);
      return { ...wire, body: tamper(wire.body) };
    }
    case 'truncated': {
      const wire = await signResponse(answer, signer);
      return { ...wire, body: wire.body.subarray(0, wire.body.length >> 1) };
    }
    default:
      return signResponse(answer, signer);
  }
};
