import type { InternalAxiosRequestConfig } from 'axios';
import type { Sink } from '../../types/core.js';
import type { BillFile } from './bill-file';

/** What a call adds to axios' config so that its answer is taken for a file. */
export interface FileConfig extends InternalAxiosRequestConfig {
  sink?: Sink;
  /** Where the digest is known from a verified answer, it proves the file in the place of a signature. */
  bill?: BillFile;
}

/** The config by which a file comes in as it is: streamed, and compressed by nothing that cannot be told from the outside. */
export const asFile = (config: InternalAxiosRequestConfig): InternalAxiosRequestConfig => {
  if (!config.headers.has('Accept-Encoding')) config.headers.set('Accept-Encoding', 'gzip');
  return { ...config, responseType: 'stream', decompress: false };
};
