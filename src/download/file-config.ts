import type { InternalAxiosRequestConfig } from 'axios';
import type { Sink } from '../../types/core.js';
import type { Announced } from './bill-file';

/** What a call adds to axios' config so that its response is taken for a file. */
export interface FileConfig extends InternalAxiosRequestConfig {
  sink?: Sink;
  /** What a verified response announced of the file: it proves it in the place of a signature. */
  bill?: Announced;
}
