import { bilingual } from '../hint';

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
