import type { AxiosResponse } from 'axios';
import { bilingual } from '../hint';
import { jsonOrUndefined } from '../json';
import { isRecord } from '../own';
import { withoutToken } from '../transport/token';

/**
 * Why a `401 SIGN_ERROR` may have happened: what the platform says it saw, line by line, against what was signed.
 *
 * @param body the response's bytes
 * @param message the string that was signed
 * @returns a hint without the token of a download, or `undefined` for any other response
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
  const seconds = Math.abs(offset);
  return bilingual(
    `本机时钟比微信支付${offset > 0 ? '慢' : '快'} ${seconds} 秒，只允许相差 300 秒：请校准时钟。`,
    `This machine's clock is ${seconds} s ${offset > 0 ? 'behind' : 'ahead of'} WeChat Pay's, and 300 s are allowed; set it.`,
  );
};

/** The lines of the string that is signed, up to the body. */
const lines = [
  { chinese: '请求方法', english: 'method' },
  { chinese: ' URL ', english: 'URL' },
  { chinese: '时间戳', english: 'timestamp' },
  { chinese: '随机串', english: 'nonce' },
];

const messageHint = (message: string, seen: Seen | undefined): string | undefined => {
  if (seen === undefined || typeof seen.truncated_sign_message !== 'string') return undefined;
  const [ours, theirs] = [message, seen.truncated_sign_message].map((text) => text.split('\n'));
  const line = lines.findIndex(
    (_, index) => theirs?.[index] !== undefined && !ours?.[index]?.startsWith(theirs[index]),
  );
  const name = lines[line];
  if (name !== undefined) {
    return bilingual(
      `微信支付看到的${name.chinese}（“${theirs?.[line]}”）与签名时的（“${ours?.[line]}”）不同：请检查途中是谁改写了请求。`,
      `WeChat Pay saw another ${name.english} ("${theirs?.[line]}") than was signed ("${ours?.[line]}"); look for what rewrites requests on their way.`,
    );
  }
  const length = Buffer.byteLength(message);
  if (typeof seen.sign_message_length === 'number' && seen.sign_message_length !== length) {
    return bilingual(
      `微信支付验签的内容有 ${seen.sign_message_length} 字节，签名时是 ${length} 字节，说明请求体在途中被改动：请检查代理或拦截器。`,
      `WeChat Pay saw ${seen.sign_message_length} bytes to verify where ${length} were signed, so the body was changed on its way; look for a proxy or an interceptor.`,
    );
  }
  return bilingual(
    '微信支付看到的就是所签的内容，所以 privateKey 与 serial 所指的证书不是一对：两者请取自同一次下载的 apiclient_cert。',
    'WeChat Pay saw what was signed, so privateKey does not belong to the certificate that serial names; take both from the same apiclient_cert download.',
  );
};
