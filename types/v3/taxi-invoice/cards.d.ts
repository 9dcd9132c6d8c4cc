// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

export interface CardsPostResponse {
  /** 插入用户卡包的公众号AppID */
  card_appid: string;
  /** 用户在插卡公众号下的OpenID */
  card_openid: string;
  /** 出租车电子发票卡券模板ID */
  card_id: string;
  /** 出租车电子发票在卡包中的编码 */
  card_code: string;
}

export interface CardsPostJson {
  /** 出租车经营主体商户号 */
  company_mchid: string;
  /** 面对面付款单号 */
  trade_number: string;
  /** 应用ID */
  appid?: string | undefined;
  /** 用户标识 */
  openid: string;
  /** 行政区划代码 */
  region_id: number;
  /** 营运资格证号 */
  driver_license: string;
  /** 车牌号 */
  plate_number: string;
  /** 发票卡券信息 */
  fapiao_card_information: {
    /** 电子发票文件ID */
    fapiao_media_id: string;
    /** 发票号码 */
    fapiao_number: string;
    /** 发票代码 */
    fapiao_code: string;
    /** 开票时间 */
    fapiao_time: string;
    /** 校验码 */
    check_code: string;
    /** 密码 */
    password: string;
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 总税额，单位：分 */
    tax_amount: number;
    /** 总金额，单位：分 */
    amount: number;
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {});
      /** 名称 */
      name: string;
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined;
      /** 地址 */
      address?: string | undefined;
      /** 电话 */
      telephone?: string | undefined;
      /** 开户银行 */
      bank_name?: string | undefined;
      /** 银行账号 */
      bank_account?: string | undefined;
    };
    /** 销售方信息 */
    seller_information: {
      /** 名称 */
      name: string;
      /** 纳税人识别号 */
      taxpayer_id: string;
      /** 地址 */
      address: string;
      /** 电话 */
      telephone?: string | undefined;
      /** 开户银行 */
      bank_name?: string | undefined;
      /** 银行账号 */
      bank_account?: string | undefined;
    };
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string | undefined;
      /** 复核人 */
      reviewer?: string | undefined;
      /** 开票人 */
      drawer: string;
    };
    /** 发票行信息 */
    items?: {
      /** 货物或应税劳务、服务编码 */
      tax_code: string;
      /** 货物或应税劳务、服务名称 */
      goods_name: string;
      /** 规格型号 */
      specification?: string | undefined;
      /** 单位 */
      unit?: string | undefined;
      /** 数量 */
      quantity: number;
      /** 单价，单位：分 */
      unit_price: number;
      /** 单行金额，单位：分 */
      amount: number;
      /** 单行税额，单位：分 */
      tax_amount: number;
      /** 单行金额合计，单位：分 */
      total_amount: number;
      /** 税率，单位：‱ */
      tax_rate: number;
      /** 税收优惠政策标识 */
      tax_prefer_mark: string;
      /** 是否折扣行 */
      discount: boolean;
    }[] | undefined;
    /** 备注信息 */
    remark?: string | undefined;
  };
  /** 获取乘客行程单详情的凭证 */
  token?: string | undefined;
}

export interface CardsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: CardsPostJson;
}

/** `v3/taxi-invoice/cards` */
export interface Cards extends Node {
  readonly uploadFile: CardsUploadFile;
  /**
   * 将出租车电子发票插入微信用户卡包
   *
   * `POST v3/taxi-invoice/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461432 出租车电子发票（服务商）}
   */
  post(options: CardsPostOptions): Promise<CallResponse<CardsPostResponse>>;
  /**
   * 将出租车电子发票插入微信用户卡包
   *
   * `POST v3/taxi-invoice/cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461432 出租车电子发票（服务商）}
   */
  postAsync(options: CardsPostOptions): Promise<CallResponse<CardsPostResponse>>;
}

export interface CardsUploadFilePostResponse {
  /** 出租车电子发票文件ID */
  fapiao_media_id: string;
}

/** `meta` 部分的内容 */
export interface CardsUploadFilePostMeta {
  /** 出租车经营主体商户号 */
  company_mchid: string;
  /** 行政区划代码 */
  region_id: number;
  /** 文件的SM3摘要 */
  digest: string;
  /** 文件摘要算法 */
  digest_algorithm: 'DIGEST_ALGORITHM_SM3' | (string & {});
}

export interface CardsUploadFilePostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link CardsUploadFilePostMeta} */
  body: UploadBody;
}

/** `v3/taxi-invoice/cards/upload-file` */
export interface CardsUploadFile extends Node {
  /**
   * 上传出租车电子发票文件
   *
   * `POST v3/taxi-invoice/cards/upload-file`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692904 出租车电子发票（服务商）}
   */
  post(options: CardsUploadFilePostOptions): Promise<CallResponse<CardsUploadFilePostResponse>>;
  /**
   * 上传出租车电子发票文件
   *
   * `POST v3/taxi-invoice/cards/upload-file`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692904 出租车电子发票（服务商）}
   */
  postAsync(options: CardsUploadFilePostOptions): Promise<CallResponse<CardsUploadFilePostResponse>>;
}
