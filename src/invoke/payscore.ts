import { signatureOf } from '../v2/sign';
import { type Moment, momentOf } from './moment';
import { required } from './required';

/** A page of 微信支付分, in the three ways that it is opened. */
export interface BusinessView {
  businessType: 'wxpayScoreUse' | 'wxpayScoreEnable' | 'wxpayScoreDetail' | 'wxpayScorePlan';
  /** Mini program: `wx.openBusinessView({ businessType, extraData })`. */
  extraData: Readonly<Record<string, string>>;
  /** JSAPI: `wx.invoke('openBusinessView', { businessType, queryString })`; percent-encoded. */
  queryString: string;
  /** App: `WXOpenBusinessView`'s `query`; the same text. */
  query: string;
}

/** 确认订单 */
export interface ScoreUse extends Moment {
  /** `package` of the response to 创建支付分订单. */
  package: string;
}

/** 授权服务: by the token of 商户预授权, or by the request number of a service. */
export type ScoreEnable =
  | {
      /** From 商户预授权; valid for an hour. */
      apply_permissions_token: string;
      /** `ORDER` for a partner's transactions. */
      scene?: string;
    }
  | (Moment & { service_id: string; out_request_no: string });

/** 订单详情 */
export interface ScoreDetail extends Moment {
  service_id: string;
  out_order_no: string;
}

/** 签约计划 */
export interface ScorePlan {
  /** `package` of the response to 创建用户的签约计划. */
  package: string;
}

/**
 * 确认订单: the user agrees to an order. Older pages require the package to be signed and newer ones do not, so it
 * is signed if there is a secret.
 *
 * @param secret APIv2密钥
 * @throws RequestError `OPTIONS_INVALID`
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155295
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096501
 */
export const scoreUse = (mchid: string, order: ScoreUse, secret: string | undefined): BusinessView => {
  const own = { package: required('package', order.package) };
  return viewOf('wxpayScoreUse', secret === undefined ? own : signedFields(mchid, own, order, secret));
};

/**
 * 授权服务: the user lets a merchant use the service. With a token, nothing is signed.
 *
 * @param secret APIv2密钥, needed only if something is signed
 * @throws RequestError `OPTIONS_INVALID`
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012677913
 */
export const scoreEnable = (mchid: string, request: ScoreEnable, secret: () => string): BusinessView => {
  if ('apply_permissions_token' in request) {
    const { scene } = request;
    const apply_permissions_token = required('apply_permissions_token', request.apply_permissions_token);
    return viewOf('wxpayScoreEnable', { apply_permissions_token, ...(scene !== undefined && { scene }) });
  }
  const fields = {
    service_id: required('service_id', request.service_id),
    out_request_no: required('out_request_no', request.out_request_no),
  };
  return viewOf('wxpayScoreEnable', signedFields(mchid, fields, request, secret()));
};

/**
 * 订单详情: the user views an order.
 *
 * @param secret APIv2密钥
 * @throws RequestError `OPTIONS_INVALID`
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096486
 */
export const scoreDetail = (mchid: string, order: ScoreDetail, secret: string): BusinessView => {
  const fields = {
    service_id: required('service_id', order.service_id),
    out_order_no: required('out_order_no', order.out_order_no),
  };
  return viewOf('wxpayScoreDetail', signedFields(mchid, fields, order, secret));
};

/**
 * 签约计划: the user signs up for a plan. Nothing is signed.
 *
 * @throws RequestError `OPTIONS_INVALID`
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012855942
 */
export const scorePlan = (plan: ScorePlan): BusinessView =>
  viewOf('wxpayScorePlan', { package: required('package', plan.package) });

const signedFields = (
  mchid: string,
  own: Readonly<Record<string, string>>,
  { timestamp: at, nonce: once }: Moment,
  secret: string,
): Record<string, string> => {
  const { timestamp, nonce } = momentOf({ ...(at !== undefined && { timestamp: at }), ...(once && { nonce: once }) });
  const fields = { mch_id: mchid, ...own, timestamp, nonce_str: nonce, sign_type: 'HMAC-SHA256' };
  return { ...fields, sign: signatureOf(fields, 'HMAC-SHA256', secret) };
};

const viewOf = (
  businessType: BusinessView['businessType'],
  extraData: Readonly<Record<string, string>>,
): BusinessView => {
  const queryString = Object.entries(extraData)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return { businessType, extraData, queryString, query: queryString };
};
