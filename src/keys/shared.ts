import type { ResourceCipher } from '../crypto/resource-cipher';
import type { Logger } from '../observe/logger';
import type { KeySet } from './fixed';

/** What a client shares with the notifications and the downloads of the same merchant. */
export interface Shared {
  /** Where requests go: absolute, closed by a slash. */
  baseURL: string;
  /** `undefined` where there is APIv2 alone. */
  keys: KeySet | undefined;
  /** APIv3密钥: 32 bytes. */
  apiV3Key: string | undefined;
  /** What opens notifications of APIv3. */
  cipher: ResourceCipher | undefined;
  /** APIv2密钥: 32 bytes. */
  secret: string | undefined;
  logger: Logger | undefined;
}

/** Registered, so that the ESM and the CJS copy of this SDK in one process mean the same. */
const shared = Symbol.for('wechatpay-chain.shared');

/** Lets a client share its keys and its address, behind a function, so that printing a client does not print them. */
export const share = <T extends object>(client: T, credentials: Shared): T =>
  Object.defineProperty(client, shared, { value: () => credentials });

/** What a client shares; `undefined` for anything else. */
export const sharedBy = (client: unknown): Shared | undefined => {
  if (typeof client !== 'object' || client === null) return undefined;
  const read: unknown = Reflect.get(client, shared);
  return typeof read === 'function' ? (read() as Shared) : undefined;
};
