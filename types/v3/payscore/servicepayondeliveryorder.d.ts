// Generated from openapi/: do not edit, run `npm run generate`.

import type { PayscoreDeliveryRiskFund, PayscoreJumpLinkInput, PayscoreLocation, PayscoreLocationInput, PayscorePartnerPostDiscountInput, PayscorePostDiscount, PayscorePostPayment, PayscoreShoppingInfo, PayscoreStartedTimeRangeInput, PayscoreTimeRange } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface ServicepayondeliveryorderPostResponse {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mchid: string;
  /** 商户服务订单号 */
  out_order_no: string;
  /** 服务ID */
  service_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {});
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {});
  /** 后付费项目 */
  post_payments?: PayscorePostPayment[];
  /** 后付费商户优惠 */
  post_discounts?: PayscorePostDiscount[];
  /** 服务风险金 */
  risk_fund?: PayscoreDeliveryRiskFund;
  /** 服务时间段 */
  time_range?: PayscoreTimeRange;
  /** 服务位置 */
  location?: PayscoreLocation;
  /** 商户数据包 */
  attach?: string;
  /** 商户回调地址 */
  notify_url?: string;
  /** 微信支付服务订单号 */
  order_id: string;
  /** 跳转微信侧小程序订单数据 */
  package: string;
  /** 先用后付购物详情 */
  shopping_info?: PayscoreShoppingInfo;
}

export interface ServicepayondeliveryorderPostJson {
  /** 商户服务订单号 */
  out_order_no: string;
  /** 公众账号ID */
  appid: string;
  /** 服务ID */
  service_id: string;
  /** 服务信息 */
  service_introduction: string;
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name: string;
    /** 金额，单位：分 */
    amount?: number | undefined;
    /** 计费说明 */
    description?: string | undefined;
    /** 付费数量 */
    count?: number | undefined;
  }[] | undefined;
  /** 后付费商户优惠 */
  post_discounts?: PayscorePartnerPostDiscountInput[] | undefined;
  /** 服务时间段 */
  time_range: PayscoreStartedTimeRangeInput;
  /** 服务位置 */
  location?: PayscoreLocationInput | undefined;
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {});
    /** 风险金额，单位：分 */
    amount: number;
    /** 风险说明 */
    description?: string | undefined;
  };
  /** 商户数据包 */
  attach?: string | undefined;
  /** 商户回调地址 */
  notify_url: string;
  /** 用户标识 */
  openid?: string | undefined;
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined;
  /** 商户号 */
  mchid?: string | undefined;
  /** 先用后付购物详情 */
  shopping_info: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined;
    /** 单详跳转链接 */
    jump_link: PayscoreJumpLinkInput;
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string;
      /** 商品图片链接 */
      picture: string;
      /** 商品单价金额，单位：分 */
      amount: number;
      /** 商品数量 */
      count: number;
      /** 商品品类ID */
      category_id?: string[] | undefined;
    }[];
  };
}

export interface ServicepayondeliveryorderPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: ServicepayondeliveryorderPostJson;
}

/** `v3/payscore/servicepayondeliveryorder` */
export interface Servicepayondeliveryorder extends Node {
  /**
   * 创建先用后付订单
   *
   * `POST v3/payscore/servicepayondeliveryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856585 微信支付分（商户）}
   */
  post(options: ServicepayondeliveryorderPostOptions): Promise<CallResponse<ServicepayondeliveryorderPostResponse>>;
  /**
   * 创建先用后付订单
   *
   * `POST v3/payscore/servicepayondeliveryorder`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856585 微信支付分（商户）}
   */
  postAsync(options: ServicepayondeliveryorderPostOptions): Promise<CallResponse<ServicepayondeliveryorderPostResponse>>;
}
