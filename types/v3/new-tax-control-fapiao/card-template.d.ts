// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CardTemplatePostResponse {
  /** 插卡公众号AppID */
  card_appid: string;
  /** 卡券模板id */
  card_id: string;
}

export interface CardTemplatePostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 插卡公众号AppID */
  card_appid: string;
  /** 卡券模板信息 */
  card_template_information: {
    /** 收款方名称 */
    payee_name?: string | undefined;
    /** 卡券logo地址 */
    logo_url: string;
    /** 卡券自定义cell位配置 */
    custom_cell?: {
      /** cell位文字 */
      words: string;
      /** cell位描述 */
      description: string;
      /** 点击cell位跳转的地址 */
      jump_url?: string | undefined;
      /** 点击cell位跳转的小程序的用户名 */
      miniprogram_user_name?: string | undefined;
      /** 点击cell位跳转的小程序的页面路径 */
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
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474026
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792562
   */
  post(options: CardTemplatePostOptions): Promise<CallResponse<CardTemplatePostResponse>>;
  /**
   * 创建电子发票卡券模板
   *
   * `POST v3/new-tax-control-fapiao/card-template`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012474026
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015792562
   */
  postAsync(options: CardTemplatePostOptions): Promise<CallResponse<CardTemplatePostResponse>>;
}
