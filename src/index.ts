export type {
  CallHeaders,
  CallOptions,
  LooseNode,
  LooseOptions,
  PreparedRequest,
  Scalar,
  Verb,
} from '../types/core.js';
export { Builder } from './builder.js';
export type { Client } from './client.js';
export type { KeyLike } from './crypto/key.js';
export * from './errors.js';
export type { BuilderOptions } from './settings.js';
