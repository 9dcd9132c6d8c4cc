export type { KeyLike } from '../crypto/key';
export type { EncryptedText, ResourceCipher } from '../crypto/resource-cipher';
export { ConfigurationError, isConfigurationError, isWeChatPayError, WeChatPayError } from '../errors';
export type { Signer, Verifier } from '../keys/custom';
export type { DownloadOptions } from '../keys/downloaded';
export { type Sm2, type Sm2Options, sm2 } from './sm2';
