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
export { AesEcb } from './crypto/aes-ecb';
export { AesGcm } from './crypto/aes-gcm';
export { Formatter } from './crypto/formatter';
export { Hash, type SignType } from './crypto/hash';
export type { KeyLike } from './crypto/key';
export { PemUtil } from './crypto/pem-util';
export { Rsa } from './crypto/rsa';
export { Transformer, type XmlObject, type XmlValue } from './crypto/transformer';
export * from './errors';
export {
  type BikeSharingPostPayments,
  type CarChargingPostPayments,
  type CarRentalPostPayments,
  type ExpressPostPayments,
  type FreeCarRentalPostPayments,
  type HotelPostPayments,
  type MeteredPostPayments,
  PostPayments,
  type RetailPostPayments,
} from './payscore/post-payments';
export type { BuilderOptions } from './settings';
