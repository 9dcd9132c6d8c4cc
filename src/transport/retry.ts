import axios, { type AxiosError, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios';
import type { Traits } from '../catalogue/traits';
import { isApiError } from '../errors';
import { bilingual } from '../hint';
import { jsonOrUndefined } from '../json';
import { isHandshake } from '../network/never-connected';
import { ProxyFailure } from '../network/proxy-failure';
import { isUnsent } from '../network/unsent';
import { isRecord, ownOf } from '../own';
import { type RetryPolicy, retryPolicyOf } from '../request/retry';
import { isRead } from './carried-out';

/** What a client may spend on repeats, all of its calls together. */
export interface Retries extends RetryPolicy {
  /** A repeat takes `cost` of it, and a success puts one in. */
  budget: number;
}

/**
 * Five successes pay for a repeat. So a server that refuses everything gets no more than the reserve beyond what it would get
 * anyway, and one that refuses a part a fifth more besides.
 */
const cost = 5;

/** The most that a client saves up, ten repeats; it starts with as much. */
export const reserve = 10 * cost;

export const createRetries = (policy: RetryPolicy): Retries => ({ ...policy, budget: reserve });

/** What became of an attempt, as far as a repeat cares. */
export interface Ending {
  /**
   * `unsent`: nothing left this machine. `dropped`: the server closed a connection that was kept alive, most likely before it
   * read anything. `lost`: no response, or a part of one. `limited`: a 429, by which nothing was accepted. `failed`: the
   * server says that it cannot now. `accepted`: a 202, to be asked again.
   */
  kind: 'unsent' | 'dropped' | 'lost' | 'limited' | 'failed' | 'accepted';
  /** Whether it came too often. */
  isSlow?: boolean;
  /** What `Retry-After` asks for, in milliseconds. */
  after?: number | undefined;
}

/** What was asked for. */
export interface Asked {
  /** As axios has it; the data is what was written, before it was signed. */
  config: Pick<InternalAxiosRequestConfig, 'method' | 'data'>;
  traits: Traits;
}

/** What the platform calls a failure of its own; another code with a 500 speaks of the request. */
const passing: ReadonlySet<string> = new Set([
  ...['SYSTEM_ERROR', 'SYSTEMERROR', 'BANK_ERROR', 'BANKERROR', 'SERVICE_UNAVAILABLE', 'BIZERR_NEED_RETRY'],
]);

/** What it calls a rate that is exceeded, where the status does not say so. */
const rates: ReadonlySet<string> = new Set(['FREQUENCY_LIMITED', 'RATELIMIT_EXCEEDED', 'RATE_LIMITED']);

/** The statuses of a gateway that reaches nobody behind it. */
const gateway: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * What became of an attempt that failed; `undefined` where a repeat would fail as well.
 *
 * @param isBegun whether a response of 2xx had begun
 * @param now in milliseconds since 1970, for a `Retry-After` that is a date
 */
export const endingOf = (failure: unknown, isBegun: boolean, now = Date.now()): Ending | undefined => {
  if (isApiError(failure)) return refusalOf(failure.code, 500, failure.response, now);
  if (!axios.isAxiosError(failure) || axios.isCancel(failure)) return undefined;
  const { response } = failure;
  if (response !== undefined) return refusalOf(apiCodeOf(response.data), response.status, response, now);
  const code = `${failure.code ?? Reflect.get(Object(failure.cause), 'code') ?? ''}`;
  if (isHandshake(code) || code.startsWith('ERR_BAD_') || code === 'ERR_INVALID_PROTOCOL') return undefined;
  if (failure.cause instanceof ProxyFailure && Number(failure.cause.status) < 500) return undefined;
  if (isUnsent(failure)) return { kind: 'unsent' };
  return { kind: !isBegun && wasDropped(failure, code) ? 'dropped' : 'lost' };
};

/** What a 202 asks for, where the operation has another success: that the same is asked again. */
export const acceptedOf = ({ data, headers, config }: AxiosResponse, { response }: Traits): Ending | undefined => {
  const isJson = (config.responseType ?? 'json') === 'json' && Reflect.get(config, 'sink') === undefined;
  if (response !== undefined || !isJson || apiCodeOf(data) === 'USERPAYING') return undefined;
  return { kind: 'accepted', after: retryAfterOf(headers) };
};

const refusalOf = (
  code: string | undefined,
  status: number,
  { headers }: Pick<AxiosResponse, 'headers'>,
  now: number,
): Ending | undefined => {
  const after = retryAfterOf(headers, now);
  if (status === 429) return { kind: 'limited', isSlow: true, after };
  if (code !== undefined && rates.has(code)) return { kind: 'failed', isSlow: true, after };
  const isPassing = gateway.has(status) || (status === 500 && (code === undefined || passing.has(code)));
  return isPassing ? { kind: 'failed', after } : undefined;
};

/** The API's own code in the body of an error. */
export const apiCodeOf = (body: unknown): string | undefined => {
  const { code, err_code }: Record<string, unknown> = ownOf(isRecord(body) ? body : {});
  const own = err_code ?? code;
  return typeof own === 'string' && own !== '' ? own : undefined;
};

const wasDropped = ({ request }: AxiosError, code: string): boolean =>
  (code === 'ECONNRESET' || code === 'EPIPE') && Reflect.get(Object(request), 'reusedSocket') === true;

/** How RFC 9110 begins a date, in each of its three forms; what else `Date.parse` takes is none. */
const weekday = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;

const retryAfterOf = (headers: AxiosResponse['headers'], now = Date.now()): number | undefined => {
  const value: unknown = headers?.['retry-after'];
  if (typeof value !== 'string' || value === '') return undefined;
  const date = weekday.test(value) ? Date.parse(value) : Number.NaN;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : date - now;
  return Number.isNaN(milliseconds) ? undefined : Math.max(milliseconds, 0);
};

/** Whether a second request does nothing more than the first. */
export const isHarmless = ({ kind }: Ending, { config, traits }: Asked, inferred: boolean): boolean => {
  if (kind === 'unsent' || isRead(config.method)) return true;
  if (traits.number !== undefined && !isGiven(traits.number, config.data)) return false;
  if (traits.repeat === 'stated') return true;
  // What was inferred holds where nothing was accepted.
  if (traits.repeat === 'inferred') return inferred || kind === 'limited';
  return traits.repeat === 'limited' && kind === 'limited';
};

/** What to do where the outcome is open and a repeat might do harm; `undefined` after any other failure. */
export const openHint = (failure: unknown, asked: Asked): string | undefined => {
  const ending = endingOf(failure, false);
  if (ending?.kind !== 'failed' || isHarmless(ending, asked, false)) return undefined;
  return bilingual(
    '结果不明：先查询；查清之前不要换单号，也不要再办一次。',
    'The outcome is open: query first, and until you know neither change the number nor send it again.',
  );
};

const isGiven = (name: string, data: unknown): boolean => {
  const body = typeof data === 'string' ? jsonOrUndefined(data) : undefined;
  const value = isRecord(body) ? ownOf(body)[name] : undefined;
  return value !== undefined && value !== null && value !== '';
};

/**
 * How long to wait before the next attempt, in milliseconds: twice as long each time, from half a second, or from two
 * where it came too often; at random between half of it and all, so that many clients do not come at once.
 *
 * @param attempt the number of the one that failed, from 1
 * @param chance from 0 to 1
 */
export const pauseOf = ({ isSlow, after = 0 }: Ending, attempt: number, chance: number): number =>
  Math.max(after, (isSlow ? 2_000 : 500) * 2 ** (attempt - 1) * ((1 + chance) / 2));

/** Longer than that, the caller decides: the numbers of a business protect for days, not for ever. */
const longest = 60_000;

/** The course of a call so far. */
export interface Course {
  /** The number of the attempt, from 1. */
  readonly attempt: number;
  /** Whether a probe was asked again. */
  readonly isProbed: boolean;
  /** Whether a connection that had been kept alive too long was replaced. */
  readonly isReconnected: boolean;
  /** The host that gave no response to the attempt before. */
  readonly silent: string | undefined;
}

export const firstCourse: Course = { attempt: 1, isProbed: false, isReconnected: false, silent: undefined };

/** The endings without a response. */
const withoutResponse: ReadonlySet<Ending['kind']> = new Set(['unsent', 'dropped', 'lost']);

/**
 * The course after a repeat was decided on: the one over a new connection does not count.
 *
 * @param url where the attempt before went
 */
export const courseAfter = (course: Course, { kind }: Ending, { host }: URL): Course =>
  kind === 'dropped' && !course.isReconnected
    ? { ...course, isReconnected: true }
    : { ...course, attempt: course.attempt + 1, silent: withoutResponse.has(kind) ? host : undefined };

/** When a repeat is decided on. */
interface Moment extends Course {
  /** Until the call's time is up, in milliseconds; nothing once it is over. */
  left: number;
  /** From 0 to 1. @default at random */
  chance?: number;
}

/**
 * How long to wait before a request is sent again, in milliseconds; `undefined` if it is not. That is paid from the budget,
 * except for the one over a new connection where one that was kept alive was closed.
 *
 * @param ending of the attempt before
 */
export const pauseBefore = (
  ending: Ending,
  asked: Asked,
  retries: Retries,
  { attempt, isReconnected, left, chance = Math.random() }: Moment,
): number | undefined => {
  const { attempts, inferred } = retryPolicyOf(Reflect.get(asked.config, 'retry'), retries);
  if (attempts === 1 || !isHarmless(ending, asked, inferred)) return undefined;
  if (ending.kind === 'dropped' && !isReconnected) return left > 0 ? 0 : undefined;
  const pause = pauseOf(ending, attempt, chance);
  if (attempt >= attempts || pause > longest || pause >= left || retries.budget < cost) return undefined;
  retries.budget -= cost;
  return pause;
};
