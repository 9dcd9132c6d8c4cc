import { randomUUID } from 'node:crypto';
import axios, { type AxiosResponse } from 'axios';
import { templateWithoutValues } from '../catalogue/catalogue';
import type { Method, Verb } from '../chain/verb';
import { isWeChatPayError } from '../errors';
import type { RequestEvent } from '../observe/events';
import { type Observer, report } from '../observe/observer';
import { isRecord } from '../own';
import type { CallContext } from './context';
import { apiCodeOf } from './retry';

/** What is told of an attempt. */
export interface Observation {
  /** A response of 2xx was verified and read. */
  received(response: AxiosResponse): void;
  /** The attempt failed. */
  failed(failure: unknown): void;
  /** Another one follows in so many milliseconds. */
  retried(pause: number): void;
}

/** What is known of a request. */
interface Observed {
  /** Where it goes. */
  url: URL;
  /** `POST v2/pay/unifiedorder` */
  operation: string;
}

/** Begins to tell of an attempt. */
export const observe = (
  observer: Observer,
  { url, operation }: Observed,
  context: CallContext | undefined,
  attempt: number,
): Observation => {
  const { party, serial } = observer;
  const [method = '', path = ''] = (context?.operation ?? operation).split(' ', 2);
  const start = performance.now();
  const request: RequestEvent = {
    id: idOf(context),
    attempt: context?.attempts ?? attempt,
    method: method as Method,
    template: templateWithoutValues(method.toLowerCase() as Verb, path),
    host: url.hostname,
    port: Number(url.port) || (url.protocol === 'https:' ? 443 : 80),
    ...party,
    ...(serial !== undefined && !path.startsWith('v2/') && { serial }),
  };
  report(observer, 'request', request);
  let code = 'ACCEPTED';
  const outcome = () => ({ request, duration: performance.now() - start });
  return {
    received({ status, headers }) {
      const signed = headerOf(headers, 'wechatpay-serial');
      report(observer, 'response', {
        ...outcome(),
        status,
        ...toldBy(headers, secondsOf(headers)),
        ...(signed !== undefined && { serial: signed }),
      });
    },
    failed(failure) {
      const refusal = refusalOf(failure);
      code = refusal.code;
      report(observer, 'refused', { ...outcome(), ...refusal });
    },
    retried: (pause) => report(observer, 'retry', { request, code, pause }),
  };
};

/** One for all attempts of a call; a request that belongs to none has its own. */
const idOf = (context: CallContext | undefined): string => {
  if (context === undefined) return randomUUID();
  context.id ??= randomUUID();
  return context.id;
};

/** What the API's codes look like; another text in its place may quote anything. */
const apiCode = /^(?:[A-Z][A-Z0-9_]{0,63}|-?\d{1,9})$/;

/** Text of the platform goes into a log only if it is a word. */
const word = /^[\w.-]{1,64}$/;

const headerOf = (headers: AxiosResponse['headers'], name: string): string | undefined => {
  const value: unknown = headers?.[name];
  return typeof value === 'string' && word.test(value) ? value : undefined;
};

/** The time of a response that was verified, which is signed unless it is a file. */
const secondsOf = (headers: AxiosResponse['headers']): number | undefined => {
  const timestamp = headerOf(headers, 'wechatpay-timestamp');
  return timestamp === undefined ? undefined : Number(timestamp);
};

/** What the headers of any response tell. */
const toldBy = (
  headers: AxiosResponse['headers'],
  seconds = Date.parse(`${headers?.date}`) / 1000,
): { requestId?: string; skew?: number } => {
  const requestId = headerOf(headers, 'request-id');
  const skew = Math.round(seconds - Date.now() / 1000);
  return { ...(requestId !== undefined && { requestId }), ...(Number.isFinite(skew) && { skew }) };
};

interface Refusal {
  code: string;
  status?: number;
  requestId?: string;
  cause?: string;
  field?: string;
  skew?: number;
}

const refusalOf = (failure: unknown): Refusal => {
  const { response, requestId }: { response?: AxiosResponse; requestId?: unknown } = Object(failure);
  if (response !== undefined) {
    const { status, headers, data } = response;
    const code = isWeChatPayError(failure) ? failure.code : apiCodeOf(data);
    const field = fieldOf(data);
    return {
      code: code !== undefined && apiCode.test(code) ? code : `HTTP_${status}`,
      status,
      ...toldBy(headers),
      ...(field !== undefined && { field }),
    };
  }
  if (isWeChatPayError(failure)) {
    return { code: failure.code, ...(typeof requestId === 'string' && word.test(requestId) && { requestId }) };
  }
  if (!axios.isAxiosError(failure)) return { code: 'UNEXPECTED' };
  if (axios.isCancel(failure)) return { code: 'ABORTED' };
  if (failure.code === 'ETIMEDOUT' || failure.code === 'ECONNABORTED') return { code: 'TIMEOUT' };
  const cause = `${Reflect.get(Object(failure.cause), 'code') ?? failure.code ?? ''}`;
  return { code: 'CONNECTION_FAILED', ...(word.test(cause) && { cause }) };
};

/** The field that the API names in its `detail`; what stands in it is none of a log's business. */
const fieldOf = (data: unknown): string | undefined => {
  const detail: unknown = isRecord(data) ? data.detail : undefined;
  const field: unknown = isRecord(detail) ? detail.field : undefined;
  return typeof field === 'string' && /^[\w./[\]$-]{1,128}$/.test(field) ? field : undefined;
};
