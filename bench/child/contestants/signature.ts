import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
import type { Peer } from '../contestant.js';
import { order, serial } from '../order.js';

const signOnPool = promisify<string, Buffer, KeyObject, Buffer>(sign);

/** What is sent. */
export interface Sent {
  method: 'GET' | 'POST';
  target: string;
  body: string;
}

/** Signs on the thread pool. Verifies on the event loop, because that takes less time than handing the work over. */
export const signatures = ({ privateKey, platformKeyId, platformKey }: Omit<Peer, 'port' | 'forgingPort'>) => {
  const key = createPrivateKey(privateKey);
  const platformKeys = new Map([[platformKeyId, createPublicKey(platformKey)]]);
  return {
    /** The headers of a request. */
    async headersFor({ method, target, body }: Sent): Promise<Record<string, string>> {
      const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')];
      const message = Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`);
      const signature = (await signOnPool('sha256', message, key)).toString('base64');
      return {
        Accept: 'application/json',
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${order.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`,
        'Content-Type': 'application/json',
        'User-Agent': 'bench/1.0',
        'Wechatpay-Serial': platformKeyId,
      };
    },
    /** Throws unless the platform signed the body within the last five minutes. */
    check(headers: Readonly<Record<string, unknown>>, body: string): void {
      const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce } = headers;
      if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300))
        throw new Error('the timestamp of the response is more than 300 s off');
      const platform = platformKeys.get(`${headers['wechatpay-serial']}`);
      if (platform === undefined) throw new Error('the response is signed with an unknown key');
      const signature = Buffer.from(`${headers['wechatpay-signature']}`, 'base64');
      if (!verify('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), platform, signature)) {
        throw new Error('the signature of the response is wrong');
      }
    },
  };
};
