import type { AxiosResponse } from 'axios';
import { jsonOrUndefined } from '../json';
import { isRecord } from '../own';
import { withoutToken } from '../transport/token';

/**
 * Why a `401 SIGN_ERROR` may have happened: what the platform says it saw, line by line, against what was signed.
 *
 * @param body the response's bytes
 * @param message the string that was signed
 * @returns one sentence with what to do and without the token of a download, or `undefined` for any other answer
 */
export const diagnose = (
  status: number,
  headers: AxiosResponse['headers'],
  body: Uint8Array,
  message: string,
): string | undefined => {
  if (status !== 401) return undefined;
  const hint = clockHint(headers.date) ?? messageHint(message, seenBy(jsonOrUndefined(Buffer.from(body).toString())));
  return hint && withoutToken(hint);
};

interface Seen {
  truncated_sign_message?: unknown;
  sign_message_length?: unknown;
}

const seenBy = (body: unknown): Seen | undefined => {
  const detail = isRecord(body) && isRecord(body.detail) ? body.detail : undefined;
  const seen = isRecord(detail?.detail)
    ? (detail.sign_information ?? detail.detail.sign_information)
    : detail?.sign_information;
  return isRecord(seen) ? seen : undefined;
};

const clockHint = (date: unknown): string | undefined => {
  const offset = typeof date === 'string' ? Math.round((Date.parse(date) - Date.now()) / 1000) : 0;
  if (!(Math.abs(offset) > 300)) return undefined;
  return `This machine's clock is ${Math.abs(offset)} s ${offset > 0 ? 'behind' : 'ahead of'} WeChat Pay's, and 300 s are allowed; set it.`;
};

const messageHint = (message: string, seen: Seen | undefined): string | undefined => {
  if (seen === undefined || typeof seen.truncated_sign_message !== 'string') return undefined;
  const [ours, theirs] = [message, seen.truncated_sign_message].map((text) => text.split('\n'));
  const names = ['method', 'URL', 'timestamp', 'nonce'];
  const line = names.findIndex(
    (_, index) => theirs?.[index] !== undefined && !ours?.[index]?.startsWith(theirs[index]),
  );
  if (line >= 0) {
    return `WeChat Pay saw another ${names[line]} ("${theirs?.[line]}") than was signed ("${ours?.[line]}"); look for what rewrites requests on their way.`;
  }
  const length = Buffer.byteLength(message);
  if (typeof seen.sign_message_length === 'number' && seen.sign_message_length !== length) {
    return `WeChat Pay saw ${seen.sign_message_length} bytes to verify where ${length} were signed, so the body was changed on its way; look for a proxy or an interceptor.`;
  }
  return 'WeChat Pay saw what was signed, so privateKey does not belong to the certificate that serial names; take both from the same apiclient_cert download.';
};
