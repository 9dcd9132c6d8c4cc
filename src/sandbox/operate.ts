import { isUtf8 } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import { type Failures, failureHeader } from './failures';
import type { Caller, Keyring } from './keyring';
import { isMultipart } from './multipart';
import { badParameter, Refusal } from './refusal';
import { errorResponse, type PlainResponse, responseOf } from './response';
import { find, type Routes } from './router';
import type { RequestCheck, ResponseForm } from './schema';

/** A request whose signature was judged. */
export interface JudgedRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** `undefined` when it exceeded the limit. */
  readonly body: Buffer | undefined;
  /** What the gate has against it. */
  readonly refusal: Refusal | undefined;
}

/** What carries requests out. */
export interface Serving {
  readonly routes: Routes;
  readonly caller: Caller;
  readonly check: RequestCheck;
  readonly failures: Failures;
  readonly form: ResponseForm;
}

/**
 * The API takes UTF-8 characters of up to three bytes: an emoji has four, whose first is the only one above 0xef.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
const checkCharacters = (body: Buffer): void => {
  if (isUtf8(body) && body.some((byte) => byte > 0xef)) {
    throw badParameter('/body', '含有4个字节的UTF-8字符，如表情符号', '', 'body');
  }
};

const parseJson = (body: Buffer, contentType?: string): unknown => {
  if (body.length === 0 || isMultipart(contentType)) return undefined;
  checkCharacters(body);
  try {
    if (isUtf8(body)) return JSON.parse(body.toString());
  } catch {
    // Falls through to the refusal, which does not repeat what the body held.
  }
  throw badParameter('/body', '请求体不是有效的JSON', '', 'body');
};

/** Bodies are JSON or, of an upload, a form with a file; what a plain form would be refused by is not documented. */
const checkType = (contentType: string | undefined, body: Buffer): void => {
  if (body.length === 0 || isMultipart(contentType) || /^application\/json\b/i.test(contentType ?? '')) return;
  throw new Refusal(400, 'INVALID_REQUEST', 'Http头Content-Type应为application/json');
};

/** The real API accepts requests without `Wechatpay-Serial`; only a wrong one is refused. */
const checkHeaders = (headers: IncomingHttpHeaders, { holds }: Keyring): void => {
  if (!headers.accept || !headers['user-agent']) {
    throw new Refusal(400, 'PARAM_ERROR', 'Http头缺少Accept或User-Agent');
  }
  const serial = headers['wechatpay-serial'];
  if (serial !== undefined && !holds(`${serial}`)) {
    const message = '平台证书序列号Wechatpay-Serial错误';
    const detail = { field: 'Wechatpay-Serial', value: `${serial}`, issue: message, location: 'header' };
    throw new Refusal(400, 'PARAM_ERROR', message, detail);
  }
};

/** Lets a request through the gate, finds its operation and carries it out. It never throws: an error is a response. */
export const operate = async (
  { method, target, headers, body, refusal }: JudgedRequest,
  { routes, caller, check, failures, form }: Serving,
): Promise<PlainResponse> => {
  try {
    if (body === undefined) throw new Refusal(413, 'PARAM_ERROR', '请求体过大');
    if (refusal !== undefined) throw refusal;
    checkHeaders(headers, caller.keyring);
    const [path = '', search = ''] = target.split(/\?(.*)/s);
    const { handler, variables, documented } = find(routes, method, path);
    if (documented !== undefined) checkType(headers['content-type'], body);
    const json = parseJson(body, headers['content-type']);
    const request = { variables, query: new URLSearchParams(search), json, body, headers };
    if (documented !== undefined) {
      check(documented, request);
      const failure = failures.take(documented, headers[failureHeader]?.toString());
      if (failure !== undefined) throw failure;
    }
    const reply = await handler(request, caller);
    const { body: said } = reply;
    if (documented === undefined || typeof said !== 'object' || Buffer.isBuffer(said)) return responseOf(reply);
    return responseOf({ ...reply, body: form(documented, said) });
  } catch (error) {
    return errorResponse(error);
  }
};
