import { Formatter } from '../crypto/formatter';
import type { SignType } from '../crypto/hash';
import { ownValue } from '../own';
import { fieldsOf, type TextFields } from '../v2/fields';
import { guardMchid } from '../v2/guard';
import { signFields } from '../v2/sign';
import { secondsOf } from './moment';

/** 授权获取code: what the page of 微信支付实名授权 takes. */
export interface AuthIndex {
  appid: string;
  /** Where the user returns to, with the code in the query. */
  redirect_uri: string;
  scope: 'pay_identity' | 'pay_realname';
  /** Returned unchanged, to recognise one's own redirects. */
  state: string;
  /** @default 'code' */
  response_type?: 'code';
  /** @default the client's mchid */
  mch_id?: string;
}

/** 公众号纯签约: what the page of 委托代扣 takes. */
export interface EntrustWeb {
  appid: string;
  /** 模板id */
  plan_id: number | string;
  /** 签约协议号 */
  contract_code: string;
  /** 请求序列号 */
  request_serial: number | bigint | string;
  /** 用户账户展示名称 */
  contract_display_account: string;
  notify_url: string;
  /** 1: the user returns to the previous page. */
  return_web?: 1 | '1';
  /** @default '1.0' */
  version?: '1.0';
  /**
   * Seconds since the epoch, 10 digits.
   *
   * @default now
   */
  timestamp?: number | string;
  /** @default the client's mchid */
  mch_id?: string;
  /** Left out for MD5. */
  sign_type?: SignType;
}

/** 公众号纯签约 of a partner. */
export interface PartnerEntrustWeb extends EntrustWeb {
  sub_mch_id: string;
  sub_appid?: string;
}

/**
 * The URL of 授权获取code. It is not signed.
 *
 * @throws RequestError
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987273
 */
export const authindexUrl = (mchid: string, query: AuthIndex): string => {
  const fields = fieldsOf('query', { mch_id: mchid, response_type: 'code', ...query });
  guardMchid(mchid, fields);
  return pageUrl('https://payapp.weixin.qq.com/appauth/authindex', fields);
};

/**
 * The URL of 公众号纯签约, signed without a `nonce_str`.
 *
 * @param secret APIv2密钥
 * @throws RequestError
 * @see https://wechatpay.im/openapi/v2/papay/entrustweb
 */
export const entrustwebUrl = (mchid: string, query: EntrustWeb, secret: string): string =>
  signedUrl('https://api.mch.weixin.qq.com/papay/entrustweb', mchid, query, secret);

/**
 * The URL of 公众号纯签约 of a partner, signed without a `nonce_str`.
 *
 * @param secret APIv2密钥
 * @throws RequestError
 * @see https://wechatpay.im/openapi/v2/papay/entrustweb
 */
export const partnerEntrustwebUrl = (mchid: string, query: PartnerEntrustWeb, secret: string): string =>
  signedUrl('https://api.mch.weixin.qq.com/papay/partner/entrustweb', mchid, query, secret);

const signedUrl = (page: string, mchid: string, query: EntrustWeb, secret: string): string => {
  const timestamp = secondsOf(ownValue(query, 'timestamp') ?? Formatter.timestamp());
  const fields = fieldsOf('query', { mch_id: mchid, version: '1.0', ...query, timestamp });
  guardMchid(mchid, fields);
  return pageUrl(page, signFields(fields, secret, true).fields);
};

/** WeChat opens its own pages only with this fragment. */
const pageUrl = (page: string, fields: TextFields): string => {
  const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${page}?${query.join('&')}#wechat_redirect`;
};
