export type { NotificationDraft, NotificationFault, SealedNotification } from './draft';
export type { V2Draft } from './notification-v2';
export { createPlatform, type Platform, type PlatformOptions } from './platform';
