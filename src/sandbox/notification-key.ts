import { isPublicKeyId } from '../keys/serial';
import type { Identity } from './identity';
import { createKeyring, type KeptCertificate, type SigningKey } from './keyring';
import { readFolder } from './storage/folder';

/**
 * What the sandbox of a folder signs notifications with, also while it runs: its 微信支付公钥, or the latest 平台证书 where clients
 * were given no other key.
 */
export const readNotificationKey = (folder: string, identity: Identity): SigningKey => {
  const { ids, collections } = readFolder(folder);
  const kept = collections.get('certificates') as ReadonlyMap<string, KeptCertificate> | undefined;
  return createKeyring(identity, ids.some(isPublicKeyId) ? 'public-key' : 'certificate', kept).ofNotification(0);
};
