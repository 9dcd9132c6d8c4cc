export type {
  CallHeaders,
  CallOptions,
  CallResponse,
  LooseNode,
  LooseOptions,
  PreparedRequest,
  ResponseConfig,
  ResponseHeaders,
  RetryOptions,
  Scalar,
  Sink,
  Verb,
} from '../types/core.js';
export type { ErrorCode, ErrorCodes } from '../types/error-codes.js';
export type { Operations, Request, Response } from '../types/operations.js';
export type { Application, Applied } from './bill/application';
export { Bill, type BillOptions } from './bill/bill';
export type {
  AnyBill,
  BillRow,
  BillShape,
  FundFlowBill,
  RefundTradeBill,
  SuccessTradeBill,
  TradeBill,
} from './bill/shape';
export { Builder } from './builder';
export type { Client } from './client';
export { AesEcb } from './crypto/aes-ecb';
export { AesGcm } from './crypto/aes-gcm';
export { Formatter } from './crypto/formatter';
export { Hash, type SignType } from './crypto/hash';
export type { EncryptedKey, KeyLike } from './crypto/key';
export { PemUtil } from './crypto/pem-util';
export type { EncryptedText, ResourceCipher } from './crypto/resource-cipher';
export { Rsa } from './crypto/rsa';
export type { BillFile } from './download/bill-file';
export type { Driver, DriverInstance } from './driver';
export * from './errors';
export * from './invoke';
export type { Signer, Verifier } from './keys/custom';
export type { DownloadOptions } from './keys/downloaded';
export type { CertificateStore, StoredCertificates } from './keys/store';
export type {
  DiagnosticEvents,
  KeysEvent,
  NotificationEvent,
  RefusedEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './observe/events';
export type { Logger } from './observe/logger';
export { watch } from './observe/watch';
export type { BrandBuilderOptions, BuilderOptions, V2BuilderOptions } from './options';
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
export type { SensitiveMode } from './sensitive/mode';
export type { SensitiveFailure } from './sensitive/open';
export type { Content } from './upload/content';
export { type MediaOptions, MediaUtil } from './upload/media-util';
export type { MerchantCertificate } from './v2/certificate';
export { paces } from './wait/paces';
export { type PagedNode, type PageOf, pages, type RowOf, rows } from './wait/pages';
export { type UntilOptions, until } from './wait/until';
export { Transformer, type XmlObject, type XmlValue } from './xml/transformer';
