import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';
import type { Peer } from '../contestant.js';
import { order, path, serial } from '../order.js';

const signOnPool = promisify<string, Buffer, KeyObject, Buffer>(sign);

/** What somebody writes for himself: signing on the thread pool, verifying at once, for that is quicker than handing it over. */
export const signatures = ({ privateKey, platformKeyId, platformKey }: Peer) => {
  const key = createPrivateKey(privateKey);
  const platformKeys = new Map([[platformKeyId, createPublicKey(platformKey)]]);
  return {
    /** The headers of a request with this body. */
    async headersFor(body: string): Promise<Record<string, string>> {
      const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')];
      const message = Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`);
      const signature = (await signOnPool('sha256', message, key)).toString('base64');
      return {
        Accept: 'application/json',
        Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${order.mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`,
        'Content-Type': 'application/json',
        'User-Agent': 'bench/1.0',
        'Wechatpay-Serial': platformKeyId,
      };
    },
    /** Throws unless the body is the platform's. */
    check(headers: Readonly<Record<string, unknown>>, body: string): void {
      const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce } = headers;
      if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) <= 300))
        throw new Error('the response is not of this time');
      const platform = platformKeys.get(`${headers['wechatpay-serial']}`);
      if (platform === undefined) throw new Error('the response is signed with an unknown key');
      const signature = Buffer.from(`${headers['wechatpay-signature']}`, 'base64');
      if (!verify('sha256', Buffer.from(`${timestamp}\n${nonce}\n${body}\n`), platform, signature)) {
        throw new Error('the response does not verify');
      }
    },
  };
};
