export type {
  CallHeaders,
  CallOptions,
  LooseNode,
  LooseOptions,
  PreparedRequest,
  Scalar,
  Verb,
} from '../types/core.js';
export { Builder } from './builder';
export type { Client } from './client';
export type { KeyLike } from './crypto/key';
export * from './errors';
export type { BuilderOptions } from './settings';
