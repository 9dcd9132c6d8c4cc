// Generated from openapi/: do not edit, run `npm run generate`.

import type { FapiaoBuyer, FapiaoTransaction } from '../../components';
import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

export interface FapiaoApplicationsPostJson {
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 开票场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY' | (string & {});
  /** 发票申请单号 */
  fapiao_apply_id: string;
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
    /** 手机号 （敏感信息，加密传输） */
    phone?: string | undefined;
    /** 邮箱地址 （敏感信息，加密传输） */
    email?: string | undefined;
  };
  /** 需要开具的发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string;
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 是否以清单形式开具发票 */
    need_list: boolean;
    /** 发票备注 */
    remark?: string | undefined;
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码 */
      tax_code: string;
      /** 税局侧规定的货物或应税劳务、服务分类名称 */
      goods_category?: string | undefined;
      /** 货物或应税劳务、服务名称 */
      goods_name?: string | undefined;
      /** 企业侧维护的货物或应税劳务、服务编码 */
      goods_id?: number | undefined;
      /** 规格型号 */
      specification?: string | undefined;
      /** 单位 */
      unit?: string | undefined;
      /** 数量 */
      quantity: number;
      /** 单行金额合计，单位：分 */
      total_amount: number;
      /** 税率，单位：‱ */
      tax_rate?: number | undefined;
      /** 税收优惠政策标识 */
      tax_prefer_mark?: string | undefined;
      /** 是否折扣行 */
      discount: boolean;
    }[];
  }[];
}

export interface FapiaoApplicationsPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FapiaoApplicationsPostJson;
}

/** `v3/new-tax-control-fapiao/fapiao-applications` */
export interface FapiaoApplications extends Node {
  readonly issueGeneral: FapiaoApplicationsIssueGeneral;
  readonly issuePassengerTransport: FapiaoApplicationsIssuePassengerTransport;
  readonly issueRefinedOil: FapiaoApplicationsIssueRefinedOil;
  readonly realEstateLeasing: FapiaoApplicationsRealEstateLeasing;
  readonly uploadFapiaoFile: FapiaoApplicationsUploadFapiaoFile;
  readonly _fapiao_apply_id_: FapiaoApplicationsByFapiaoApplyId;
  /** 同 _fapiao_apply_id_ */
  readonly $fapiao_apply_id$: FapiaoApplicationsByFapiaoApplyId;
  /**
   * 开具电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538301 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474060 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 开具电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538301 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474060 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsPostOptions): Promise<CallResponse<undefined>>;
}

export interface FapiaoApplicationsIssueGeneralPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 发票申请单号，最多 32 字符 */
  fapiao_apply_id: string;
  /** 购买方信息 */
  buyer_information: FapiaoBuyer;
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id: string;
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码，最多 32 字符 */
      tax_code: string;
      /** 货物或应税劳务、服务名称，最多 128 字符 */
      goods_name: string;
      /** 规格型号，最多 20 字符 */
      specification?: string | undefined;
      /** 单位，最多 32 字符 */
      unit?: string | undefined;
      /** 数量 */
      quantity?: number | undefined;
      /** 单行金额合计，单位：分 */
      total_amount: number;
      /** 税率，单位：‱ */
      tax_rate: number;
      /** 是否折扣行 */
      discount: boolean;
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined;
    }[];
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined;
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined;
    /** 开票人ID，最多 64 字符 */
    billing_person_id: string;
    /** 开票人名称，最多 64 字符 */
    billing_person?: string | undefined;
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
    /** 交易信息 */
    transaction_information: FapiaoTransaction[];
    /** 发票备注 */
    remark?: string | undefined;
  };
}

export interface FapiaoApplicationsIssueGeneralPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FapiaoApplicationsIssueGeneralPostJson;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-general` */
export interface FapiaoApplicationsIssueGeneral extends Node {
  /**
   * 开具通用行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/issue-general`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792574 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsIssueGeneralPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 开具通用行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/issue-general`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015792574 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsIssueGeneralPostOptions): Promise<CallResponse<undefined>>;
}

export interface FapiaoApplicationsIssuePassengerTransportPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 发票申请单号，最多 32 字符 */
  fapiao_apply_id: string;
  /** 购买方信息 */
  buyer_information: FapiaoBuyer;
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id: string;
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码，最多 19 字符 */
      tax_code: string;
      /** 货物或应税劳务、服务名称，最多 128 字符 */
      goods_name: string;
      /** 规格型号，最多 20 字符 */
      specification?: string | undefined;
      /** 单位 */
      unit?: string | undefined;
      /** 数量 */
      quantity?: number | undefined;
      /** 单行金额合计，单位：分 */
      total_amount: number;
      /** 税率，单位：‱ */
      tax_rate: number;
      /** 是否折扣行 */
      discount: boolean;
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined;
      /** 出行人额外信息 */
      passenger_information?: {
        /** 出行人名称，最多 20 字符 */
        name: string;
        /** 出行人证件类型 */
        certificate_type: 'IDENTITY_CARD' | 'PASSPORT' | 'HONG_KONG_PERMIT' | 'MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'FOREIGNER_RESIDENCE_PERMIT' | 'HONG_KONG_RESIDENT_CARD' | 'MACAO_RESIDENT_CARD' | 'TAIWAN_RESIDENT_CARD' | 'MILITARY_OFFICER_CARD' | 'ARMED_POLICE_OFFICER_CARD' | 'SOLDIER_CARD' | 'HOMECOMING_CERT' | 'TAIWAN_COMPATRIOT_CERT';
        /** 证件号码 （敏感信息，加密传输） */
        certificate_number: string;
        /** 出行日期，RFC 3339 时间 */
        departure_date: string;
        /** 出发地，最多 80 字符 */
        departure_place: string;
        /** 目的地，最多 80 字符 */
        destination: string;
        /** 交通工具类型 */
        transportation_type: 'LONG_DISTANCE_BUS' | 'PUBLIC_TRANSPORTATION' | 'CAR' | 'SHIP' | 'OTHER_TRANSPORTATION';
        /** 交通工具等级，transportation_type 为 SHIP 时必填，其他情况不填 */
        transportation_classes?: 'SHIP_FIRST_CLASS_CABIN' | 'SHIP_SECOND_CLASS_CABIN' | 'SHIP_THIRD_CLASS_CABIN' | undefined;
      } | undefined;
    }[];
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined;
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined;
    /** 开票人ID，最多 64 字符 */
    billing_person_id: string;
    /** 开票人名称，最多 64 字符 */
    billing_person?: string | undefined;
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
    /** 交易信息 */
    transaction_information: FapiaoTransaction[];
    /** 发票备注 */
    remark?: string | undefined;
  };
}

export interface FapiaoApplicationsIssuePassengerTransportPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FapiaoApplicationsIssuePassengerTransportPostJson;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` */
export interface FapiaoApplicationsIssuePassengerTransport extends Node {
  /**
   * 开具旅客运输行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4025863376 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsIssuePassengerTransportPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 开具旅客运输行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4025863376 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsIssuePassengerTransportPostOptions): Promise<CallResponse<undefined>>;
}

export interface FapiaoApplicationsIssueRefinedOilPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 发票申请单号，最多 32 字符 */
  fapiao_apply_id: string;
  /** 购买方信息 */
  buyer_information: FapiaoBuyer;
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id: string;
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码，最多 32 字符 */
      tax_code: string;
      /** 货物或应税劳务、服务名称，最多 128 字符 */
      goods_name: string;
      /** 规格型号，最多 20 字符 */
      specification?: string | undefined;
      /** 成品油单位，discount 为 false 时必填，其他情况不填 */
      unit?: 'TON' | 'LETER' | 'LITER' | undefined;
      /** 数量 */
      quantity?: number | undefined;
      /** 单行金额合计，单位：分 */
      total_amount: number;
      /** 税率，单位：‱ */
      tax_rate: number;
      /** 是否折扣行 */
      discount: boolean;
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined;
      /** 成品油行业额外信息 */
      refined_oil_information?: {
        /** 成品油站点，最多 100 字符 */
        station: string;
        /** 交易时间，RFC 3339 时间 */
        trade_time: string;
        /** 加油枪号码，最多 10 字符 */
        gun_number: string;
      } | undefined;
    }[];
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined;
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined;
    /** 开票人ID，最多 64 字符 */
    billing_person_id: string;
    /** 开票人名称，最多 64 字符 */
    billing_person?: string | undefined;
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
    /** 交易信息 */
    transaction_information: FapiaoTransaction[];
    /** 发票备注 */
    remark?: string | undefined;
  };
}

export interface FapiaoApplicationsIssueRefinedOilPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FapiaoApplicationsIssueRefinedOilPostJson;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil` */
export interface FapiaoApplicationsIssueRefinedOil extends Node {
  /**
   * 开具成品油行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016760559 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsIssueRefinedOilPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 开具成品油行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016760559 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsIssueRefinedOilPostOptions): Promise<CallResponse<undefined>>;
}

export interface FapiaoApplicationsRealEstateLeasingPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 发票申请单号，最多 32 字符 */
  fapiao_apply_id: string;
  /** 购买方信息 */
  buyer_information: FapiaoBuyer;
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id: string;
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 发票行信息 */
    items: {
      /** 税局侧规定的货物或应税劳务、服务税收分类编码，最多 32 字符 */
      tax_code: string;
      /** 货物或应税劳务、服务名称，最多 128 字符 */
      goods_name: string;
      /** 规格型号，最多 20 字符 */
      specification?: string | undefined;
      /** 单位，discount 为 false 时必填，其他情况不填 */
      unit?: 'METER' | 'SQUARE_METER' | 'SQUARE_KILOMETER' | 'HECTARE' | 'SQUARE_KILOMETER_ABBREVIATION' | 'SQUARE_METER_ABBREVIATION' | 'HECTARE_ABBREVIATION' | 'MU' | (string & {}) | undefined;
      /** 数量 */
      quantity?: number | undefined;
      /** 单行金额合计，单位：分 */
      total_amount: number;
      /** 税率，单位：‱ */
      tax_rate: number;
      /** 是否折扣行 */
      discount: boolean;
      /** 优惠政策标识 */
      preferential_policy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | (number & {}) | undefined;
      /** 不动产租赁特定行业额外信息 */
      real_estate_leasing_information?: {
        /** 不动产坐落省份，最多 20 字符 */
        province: string;
        /** 不动产坐落城市，最多 20 字符 */
        city?: string | undefined;
        /** 不动产坐落地址（详细地址），最多 80 字符 */
        address: string;
        /** 租赁期起，RFC 3339 时间 */
        lease_period_start: string;
        /** 租赁期止，RFC 3339 时间 */
        lease_period_end: string;
        /** 跨地（市）标志 */
        cross_city_flag: boolean;
        /** 产权证书/不动产权证号 （敏感信息，加密传输） */
        certificate_no?: string | undefined;
        /** 车牌号，fapiao_information.items.tax_code 为 3040502020200000000 时必填，其他情况不填 */
        plate_no?: string[] | undefined;
      } | undefined;
    }[];
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | (number & {}) | undefined;
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | (number & {}) | undefined;
    /** 开票人ID，最多 64 字符 */
    billing_person_id: string;
    /** 开票人名称，最多 64 字符 */
    billing_person?: string | undefined;
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO';
    /** 交易信息 */
    transaction_information: FapiaoTransaction[];
    /** 发票备注 */
    remark?: string | undefined;
  };
}

export interface FapiaoApplicationsRealEstateLeasingPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: FapiaoApplicationsRealEstateLeasingPostJson;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing` */
export interface FapiaoApplicationsRealEstateLeasing extends Node {
  /**
   * 开具不动产租赁行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941740 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsRealEstateLeasingPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 开具不动产租赁行业电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015941740 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsRealEstateLeasingPostOptions): Promise<CallResponse<undefined>>;
}

export interface FapiaoApplicationsUploadFapiaoFilePostResponse {
  /** 电子发票文件ID，最多 128 字符 */
  fapiao_media_id: string;
}

/** `meta` 部分的内容 */
export interface FapiaoApplicationsUploadFapiaoFilePostMeta {
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined;
  /** 发票文件的类型 */
  file_type: 'PDF' | 'OFD' | (string & {});
  /** 文件摘要算法 */
  digest_alogrithm: 'SM3' | (string & {});
  /** 文件的SM3摘要 */
  digest: string;
}

export interface FapiaoApplicationsUploadFapiaoFilePostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link FapiaoApplicationsUploadFapiaoFilePostMeta} */
  body: UploadBody;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file` */
export interface FapiaoApplicationsUploadFapiaoFile extends Node {
  /**
   * 上传电子发票文件
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556605 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696830 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsUploadFapiaoFilePostOptions): Promise<CallResponse<FapiaoApplicationsUploadFapiaoFilePostResponse>>;
  /**
   * 上传电子发票文件
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556605 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012696830 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsUploadFapiaoFilePostOptions): Promise<CallResponse<FapiaoApplicationsUploadFapiaoFilePostResponse>>;
}

export interface FapiaoApplicationsByFapiaoApplyIdGetResponse {
  /** 发票数量 */
  total_count: number;
  /** 发票信息 */
  fapiao_information?: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id: string;
    /** 发票状态 */
    status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {});
    /** 蓝字发票信息 */
    blue_fapiao?: {
      /** 发票代码，最多 12 字符 */
      fapiao_code?: string;
      /** 发票号码，最多 20 字符 */
      fapiao_number: string;
      /** 校验码，最多 20 字符 */
      check_code?: string;
      /** 密码，最多 1024 字符 */
      password?: string;
      /** 开票时间，RFC 3339 时间 */
      fapiao_time: string;
    };
    /** 红字发票信息 */
    red_fapiao?: {
      /** 发票代码，最多 12 字符 */
      fapiao_code?: string;
      /** 发票号码，最多 20 字符 */
      fapiao_number: string;
      /** 校验码，最多 20 字符 */
      check_code?: string;
      /** 密码，最多 1024 字符 */
      password?: string;
      /** 开票时间，RFC 3339 时间 */
      fapiao_time: string;
    };
    /** 电子发票插卡信息 */
    card_information?: {
      /** 插卡公众号AppID，最多 32 字符 */
      card_appid: string;
      /** 用户在插卡公众号下的OpenID，最多 32 字符 */
      card_openid: string;
      /** 电子发票卡券模板ID，最多 32 字符 */
      card_id?: string;
      /** 电子发票在卡包中的编码，最多 32 字符 */
      card_code?: string;
      /** 发票卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {});
    };
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 总税额，单位：分 */
    tax_amount: number;
    /** 总金额，单位：分 */
    amount: number;
    /** 销售方信息 */
    seller_information: {
      /** 名称，最多 256 字符 */
      name: string;
      /** 纳税人识别号，最多 32 字符 */
      taxpayer_id: string;
      /** 地址，最多 128 字符 */
      address?: string;
      /** 电话，最多 32 字符 */
      telephone?: string;
      /** 开户银行，最多 128 字符 */
      bank_name?: string;
      /** 银行账号，最多 32 字符 */
      bank_account?: string;
    };
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {});
      /** 名称，最多 256 字符 */
      name: string;
      /** 纳税人识别号，最多 32 字符 */
      taxpayer_id?: string;
      /** 地址，最多 128 字符 */
      address?: string;
      /** 电话，最多 32 字符 */
      telephone?: string;
      /** 开户银行，最多 128 字符 */
      bank_name?: string;
      /** 银行账号，最多 32 字符 */
      bank_account?: string;
      /** 手机号 （敏感信息，加密传输） */
      phone?: string;
      /** 邮箱地址 （敏感信息，加密传输） */
      email?: string;
      /** 订单金额，单位：分 */
      amount?: number;
      /** 商户订单号，最多 32 字符 */
      out_trade_no?: string;
      /** 开具的发票类型 */
      fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {});
      /** 留言信息，最多 100 字符 */
      user_apply_message?: string;
    };
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string;
      /** 复核人 */
      reviewer?: string;
      /** 开票人，最多 20 字符 */
      drawer: string;
    };
    /** 发票行信息 */
    items?: {
      /** 货物或应税劳务、服务编码，最多 32 字符 */
      tax_code: string;
      /** 货物或应税劳务、服务名称，最多 128 字符 */
      goods_name: string;
      /** 规格型号，最多 20 字符 */
      specification?: string;
      /** 单位，最多 32 字符 */
      unit?: string;
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
      tax_prefer_mark?: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | (string & {});
      /** 是否折扣行 */
      discount: boolean;
    }[];
    /** 备注信息，最多 200 字符 */
    remark?: string;
    /** 开票失败错误码，最多 32 字符 */
    fapiao_error_code?: string;
    /** 开票失败原因，最多 256 字符 */
    fapiao_error_message?: string;
  }[];
}

export interface FapiaoApplicationsByFapiaoApplyIdGetQuery {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户发票单号，最多 32 字符 */
  fapiao_id?: string | undefined;
}

export interface FapiaoApplicationsByFapiaoApplyIdGetOptions extends CallOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string;
  /** 查询参数 */
  query: FapiaoApplicationsByFapiaoApplyIdGetQuery;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` */
export interface FapiaoApplicationsByFapiaoApplyId extends Node {
  readonly fapiaoFiles: FapiaoApplicationsByFapiaoApplyIdFapiaoFiles;
  readonly insertCards: FapiaoApplicationsByFapiaoApplyIdInsertCards;
  readonly reverse: FapiaoApplicationsByFapiaoApplyIdReverse;
  /**
   * 查询电子发票
   *
   * `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012531753 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489258 电子发票（服务商）}
   */
  get(options: FapiaoApplicationsByFapiaoApplyIdGetOptions): Promise<CallResponse<FapiaoApplicationsByFapiaoApplyIdGetResponse>>;
  /**
   * 查询电子发票
   *
   * `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012531753 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489258 电子发票（服务商）}
   */
  getAsync(options: FapiaoApplicationsByFapiaoApplyIdGetOptions): Promise<CallResponse<FapiaoApplicationsByFapiaoApplyIdGetResponse>>;
}

export interface FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse {
  /** 发票列表 */
  fapiao_download_info_list?: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id?: string;
    /** 发票文件下载地址，最多 1024 字符，URL */
    download_url?: string;
    /** 发票状态 */
    status?: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | 'ISSUE_FAILED' | 'REVERSE_FAILED' | (string & {});
  }[];
}

export interface FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetQuery {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 商户发票单号，最多 32 字符 */
  fapiao_id?: string | undefined;
}

export interface FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetOptions extends CallOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string;
  /** 查询参数 */
  query: FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetQuery;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files` */
export interface FapiaoApplicationsByFapiaoApplyIdFapiaoFiles extends Node {
  /**
   * 获取发票下载信息
   *
   * `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538335 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474067 电子发票（服务商）}
   */
  get(options: FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetOptions): Promise<CallResponse<FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse>>;
  /**
   * 获取发票下载信息
   *
   * `GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538335 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474067 电子发票（服务商）}
   */
  getAsync(options: FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetOptions): Promise<CallResponse<FapiaoApplicationsByFapiaoApplyIdFapiaoFilesGetResponse>>;
}

export interface FapiaoApplicationsByFapiaoApplyIdInsertCardsPostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 插卡场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY';
  /** 购买方信息 */
  buyer_information: FapiaoBuyer;
  /** 电子发票卡券信息列表 */
  fapiao_card_information: {
    /** 电子发票文件ID，最多 128 字符 */
    fapiao_media_id: string;
    /** 发票号码，最多 20 字符 */
    fapiao_number: string;
    /** 发票代码，最多 12 字符 */
    fapiao_code?: string | undefined;
    /** 开票时间，RFC 3339 时间 */
    fapiao_time: string;
    /** 校验码，最多 20 字符 */
    check_code?: string | undefined;
    /** 密码，最多 1024 字符 */
    password?: string | undefined;
    /** 总价税合计，单位：分 */
    total_amount: number;
    /** 总税额，单位：分 */
    tax_amount: number;
    /** 总金额，单位：分 */
    amount: number;
    /** 销售方信息 */
    seller_information: {
      /** 名称，最多 256 字符 */
      name: string;
      /** 纳税人识别号，最多 32 字符 */
      taxpayer_id: string;
      /** 地址，最多 128 字符 */
      address?: string | undefined;
      /** 电话，最多 32 字符 */
      telephone?: string | undefined;
      /** 开户银行，最多 128 字符 */
      bank_name?: string | undefined;
      /** 银行账号，最多 32 字符 */
      bank_account?: string | undefined;
    };
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string | undefined;
      /** 复核人 */
      reviewer?: string | undefined;
      /** 开票人，最多 20 字符 */
      drawer: string;
    };
    /** 发票行信息 */
    items?: {
      /** 货物或应税劳务、服务编码，最多 32 字符 */
      tax_code: string;
      /** 货物或应税劳务、服务名称，最多 128 字符 */
      goods_name: string;
      /** 规格型号，最多 20 字符 */
      specification?: string | undefined;
      /** 单位，最多 32 字符 */
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
      tax_prefer_mark?: 'NO_FAVORABLE' | 'OUTSIDE_VAT' | 'VAT_EXEMPT' | 'NORMAL_ZERO_RATED' | 'EXPORT_ZERO_RATED' | undefined;
      /** 是否折扣行 */
      discount: boolean;
    }[] | undefined;
    /** 备注信息，最多 200 字符 */
    remark?: string | undefined;
  }[];
}

export interface FapiaoApplicationsByFapiaoApplyIdInsertCardsPostOptions extends CallOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string;
  /** JSON 请求体 */
  json: FapiaoApplicationsByFapiaoApplyIdInsertCardsPostJson;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` */
export interface FapiaoApplicationsByFapiaoApplyIdInsertCards extends Node {
  /**
   * 将电子发票插入微信用户卡包
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538365 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474078 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsByFapiaoApplyIdInsertCardsPostOptions): Promise<CallResponse<undefined>>;
  /**
   * 将电子发票插入微信用户卡包
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538365 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474078 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsByFapiaoApplyIdInsertCardsPostOptions): Promise<CallResponse<undefined>>;
}

export interface FapiaoApplicationsByFapiaoApplyIdReversePostJson {
  /** 子商户号，最多 32 字符 */
  sub_mchid: string;
  /** 冲红原因，最多 200 字符 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT';
  /** 需要冲红的发票信息 */
  fapiao_information?: {
    /** 商户发票单号，最多 32 字符 */
    fapiao_id: string;
    /** 发票代码 */
    fapiao_code?: string | undefined;
    /** 发票号码，最多 20 字符 */
    fapiao_number: string;
  }[] | undefined;
}

export interface FapiaoApplicationsByFapiaoApplyIdReversePostOptions extends CallOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string;
  /** JSON 请求体 */
  json: FapiaoApplicationsByFapiaoApplyIdReversePostJson;
}

/** `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse` */
export interface FapiaoApplicationsByFapiaoApplyIdReverse extends Node {
  /**
   * 冲红电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538327 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474062 电子发票（服务商）}
   */
  post(options: FapiaoApplicationsByFapiaoApplyIdReversePostOptions): Promise<CallResponse<undefined>>;
  /**
   * 冲红电子发票
   *
   * `POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012538327 电子发票（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474062 电子发票（服务商）}
   */
  postAsync(options: FapiaoApplicationsByFapiaoApplyIdReversePostOptions): Promise<CallResponse<undefined>>;
}
