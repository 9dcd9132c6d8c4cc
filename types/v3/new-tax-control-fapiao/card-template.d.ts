// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CardTemplatePostResponse {
  /** 插卡公众号AppID，最多 32 字符 */
  card_appid: string;
  /** 卡券模板id，最多 32 字符 */
  card_id: string;
}

export interface CardTemplatePostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 插卡公众号AppID，最多 32 字符 */
  card_appid: string;
  /** 卡券模板信息 */
  card_template_information: {
    /** 收款方名称，最多 32 字符 */
    payee_name?: string | undefined;
    /** 卡券logo地址，最多 1024 字符，URL */
    logo_url: string;
    /** 卡券自定义cell位配置 */
    custom_cell?: {
      /** cell位文字，最多 5 字符 */
      words: string;
      /** cell位描述，最多 6 字符 */
      description: string;
      /** 点击cell位跳转的地址，最多 1024 字符，URL */
      jump_url?: string | undefined;
      /** 点击cell位跳转的小程序的用户名，最多 32 字符 */
      miniprogram_user_name?: string | undefined;
      /** 点击cell位跳转的小程序的页面路径，最多 1024 字符 */
      miniprogram_path?: string | undefined;
    } | undefined;
  };
}

export interface CardTemplatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardTemplatePostJson;
}

/** `v3/new-tax-control-fapiao/card-template` */
export interface CardTemplate extends Node {
  /**
   * 创建电子发票卡券模板
   *
   * `POST v3/new-tax-control-fapiao/card-template`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529382 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474026 电子发票（服务商）}
   */
  post(options: CardTemplatePostOptions): Promise<CallResponse<CardTemplatePostResponse>>;
  /**
   * 创建电子发票卡券模板
   *
   * `POST v3/new-tax-control-fapiao/card-template`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529382 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474026 电子发票（服务商）}
   */
  postAsync(options: CardTemplatePostOptions): Promise<CallResponse<CardTemplatePostResponse>>;
}
