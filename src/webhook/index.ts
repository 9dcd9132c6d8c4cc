export type * from '../../types/webhooks.js';
export type { KeyLike } from '../crypto/key';
export type { EncryptedText, ResourceCipher } from '../crypto/resource-cipher';
export {
  ConfigurationError,
  isConfigurationError,
  isNotificationError,
  isWeChatPayError,
  NotificationError,
  type NotificationErrorCode,
  WeChatPayError,
} from '../errors';
export type { Verifier } from '../keys/custom';
export type { Logger } from '../observe/logger';
export type { Delivery, Handler } from './handlers';
export type { Log, LogCode, LogEntry } from './log';
export type { RawBody } from './notification/body';
export type {
  NotificationsByName,
  NotificationsByType,
  UndocumentedEventType,
  UndocumentedNotification,
  V2Notification,
  WechatPayEvent,
} from './notification/event';
export type { HeadersLike } from './notification/verify';
export type {
  AnyWebhookOptions,
  CipherWebhookOptions,
  DeliveryOptions,
  V2WebhookOptions,
  VerifierWebhookOptions,
  WebhookOptions,
} from './options';
export { type Answer, type Reply, reply } from './reply';
export { type MemoryStoreOptions, memoryStore } from './stores/memory';
export type { Claim, ClaimResult, ReplayStore, StoreOptions } from './stores/store';
export { Webhook } from './webhook';
