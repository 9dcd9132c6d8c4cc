/** A local WeChat Pay to develop and test against. It imports nothing of the client: it is its counterpart. */
export type { Authorization } from './authorization';
export type * from './faults';
export type { Handler, HandlerRequest, Reply } from './handler';
export type { SignatureReport, SignatureVerdict, Text } from './journal/entry';
export type { SentNotice } from './notify/notice';
export type * from './notify/notification';
export type {
  BrandClientOptions,
  ClientOptions,
  OfMerchant,
  PlatformKeys,
  SandboxAlgorithm,
  SandboxOptions,
} from './options';
export type { SandboxRequest } from './record';
export { Sandbox } from './sandbox';
export type {
  ComplaintActionType,
  ContractPage,
  CouponPage,
  SandboxSnapshot,
  SandboxState,
  UserComplaint,
} from './state';
