import type { InternalAxiosRequestConfig } from 'axios';
import type { Sink } from '../../types/core.js';
import type { Announced } from './bill-file';

/** What a call adds to axios' config so that its response is taken for a file. */
export interface FileConfig extends InternalAxiosRequestConfig {
  sink?: Sink;
  /** What a verified response announced about the file, which proves it in place of a signature. */
  bill?: Announced;
}
