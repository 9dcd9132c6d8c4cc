// Generated from openapi/: do not edit, run `npm run generate`.

import type { V2PromotionDetail } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

export interface QuerycombinedorderPostResponseSubOrderListContent {
  /** 子订单数 */
  order_num: number | string;
  /** 子订单信息 */
  order_list: {
    /** 子单商户号 */
    mchid: string;
    /** 交易类型 */
    trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {});
    /** 附加数据 */
    attach: string;
    /** 订单金额 */
    amount: {
      /** 标价金额，单位：分 */
      total_amount: number | string;
      /** 标价币种 */
      currency?: string;
    };
    /** 微信订单号 */
    transaction_id?: string;
    /** 子单商户订单号 */
    out_trade_no: string;
    /** 订单优惠标记 */
    goods_tag?: string;
    /** 商品描述 */
    description: string;
    /** 营销详情 */
    promotion_detail?: V2PromotionDetail;
  }[];
}

export interface QuerycombinedorderPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 设备号 */
  device_info?: string;
  /** 合单用户标识 */
  combine_openid?: string;
  /** 合单商户订单号 */
  combine_out_trade_no: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 业务结果描述 */
  result_msg: string;
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {});
  /** 交易状态描述 */
  trade_state_desc?: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /**
   * 子单信息JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link QuerycombinedorderPostResponseSubOrderListContent}
   */
  sub_order_list: string;
}

export interface QuerycombinedorderPostXml {
  /** 合单appid */
  combine_appid: string;
  /** 合单商户号 */
  combine_mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 合单商户订单号 */
  combine_out_trade_no: string;
}

export interface QuerycombinedorderPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: QuerycombinedorderPostXml;
}

/** `v2/pay/querycombinedorder` */
export interface Querycombinedorder extends Node {
  /**
   * 合单查单
   *
   * `POST v2/pay/querycombinedorder`
   *
   * @deprecated 2021-09-01 起不再开放，请改用 `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4 支付（旧版文档）}
   */
  post(options: QuerycombinedorderPostOptions): Promise<CallResponse<QuerycombinedorderPostResponse>>;
  /**
   * 合单查单
   *
   * `POST v2/pay/querycombinedorder`
   *
   * @deprecated 2021-09-01 起不再开放，请改用 `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4 支付（旧版文档）}
   */
  postAsync(options: QuerycombinedorderPostOptions): Promise<CallResponse<QuerycombinedorderPostResponse>>;
}
