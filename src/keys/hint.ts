import { bilingual } from '../hint';
import { printable } from '../printable';

/**
 * What to do about a merchant for whom the platform has no 平台证书.
 *
 * @param path below the base URL, without the query
 * @returns a hint, or `undefined` for any other response
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012153196
 */
export const certificatesHint = (status: number, path: string): string | undefined =>
  status === 404 && path === 'v3/certificates'
    ? bilingual(
        "该商户没有平台证书可下载：请到商户平台 → 账户中心 → API安全 获取微信支付公钥，写入 certs: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }，并去掉 certificates。",
        "This merchant has no 平台证书 to download; take 微信支付公钥 from 商户平台 → 账户中心 → API安全 into certs: { PUB_KEY_ID_…: 'file:///…/pub_key.pem' }, and leave certificates out.",
      )
    : undefined;

/**
 * What to do about a request that names a key of the platform which the merchant does not have.
 *
 * @param body the response's bytes
 * @param serial what `Wechatpay-Serial` of the request said
 * @returns a hint, or `undefined` for any other response
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053279
 */
export const platformKeyHint = (status: number, body: Buffer, serial: unknown): string | undefined => {
  if (status !== 400 || typeof serial !== 'string' || !body.includes('Wechatpay-Serial')) return undefined;
  const id = printable(serial);
  return bilingual(
    `本商户号没有 ID 为 ${id} 的微信支付公钥或平台证书：certs 的键须与 商户平台 → 账户中心 → API安全 → 微信支付公钥 所示的公钥ID（或平台证书序列号）完全一致，并与公钥文件属于同一商户号；商户API证书的序列号写在 serial 里。`,
    `This merchant has no platform key with the id ${id}; the keys of certs must be the 公钥ID exactly as 商户平台 → 账户中心 → API安全 → 微信支付公钥 shows it (or the serial of a 平台证书), of the same merchant as the key itself; the serial of 商户API证书 goes into serial.`,
  );
};
