export type { NotificationDraft, NotificationFault, SealedNotification } from './testing/draft';
export { createPlatform, type Platform, type PlatformOptions } from './testing/platform';
export type { V2Draft } from './testing/seal-v2';
