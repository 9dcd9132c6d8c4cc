export type { NotificationDraft, NotificationFault, SealedNotification } from './draft';
export { createPlatform, type Platform, type PlatformOptions } from './platform';
export type { V2Draft } from './seal-v2';
