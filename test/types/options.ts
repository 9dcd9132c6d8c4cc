/** Checked by the compiler, never run. */
import type { AxiosRequestConfig } from 'axios';
import type { BuilderOptions } from '../../src';
import type { ofFactory } from '../../src/request/known-options';

type Own = Exclude<keyof BuilderOptions, keyof AxiosRequestConfig>;

declare const known: typeof ofFactory;
export const noneIsMissing: Readonly<Record<Own, true>> = known;
export const noneIsInvented: Readonly<Record<keyof typeof ofFactory, true>> = {} as Record<Own, true>;

declare const options: Omit<BuilderOptions, 'timeout'>;
export const offered: BuilderOptions[] = [
  { ...options, family: 4, decompress: false, timeout: 1 },
  // @ts-expect-error: the SDK itself writes the body that it signs
  { ...options, transformRequest: [] },
  // @ts-expect-error: it gives the response as it was verified
  { ...options, transformResponse: [] },
  // @ts-expect-error: it writes the query that it signs
  { ...options, paramsSerializer: {} },
  // @ts-expect-error: it makes the URL that it signs
  { ...options, allowAbsoluteUrls: false },
];
