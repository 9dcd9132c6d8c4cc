// Generated from openapi/: do not edit, run `npm run generate`.

import type { CupSubsidyResult, SubsidyResult, ZhejiangSubsidyResult } from '../../components';
import type { CallOptions, CallResponse, Node } from '../../core';

/** `v3/gov/subsidy` */
export interface Subsidy extends Node {
  readonly audit: SubsidyAudit;
  readonly companies: SubsidyCompanies;
  readonly goods: SubsidyGoods;
  readonly nQualifications: SubsidyNQualifications;
  readonly qualification: SubsidyQualification;
  readonly qualifications: SubsidyQualifications;
  readonly sncode: SubsidySncode;
  readonly transactions: SubsidyTransactions;
  readonly zhejiang: SubsidyZhejiang;
}

/** `v3/gov/subsidy/audit` */
export interface SubsidyAudit extends Node {
  readonly cup: SubsidyAuditCup;
}

/** `v3/gov/subsidy/audit/cup` */
export interface SubsidyAuditCup extends Node {
  readonly invalid: SubsidyAuditCupInvalid;
  readonly query: SubsidyAuditCupQuery;
  readonly refund: SubsidyAuditCupRefund;
  readonly update: SubsidyAuditCupUpdate;
  readonly upload: SubsidyAuditCupUpload;
}

export type SubsidyAuditCupInvalidPostResponse = CupSubsidyResult;

export interface SubsidyAuditCupInvalidPostJson {
  /** 分公司机构代码 */
  org_no: string;
  /** 商户订单号 */
  mchnt_order_id: string;
  /** 审核记录上传时间 */
  upload_time: string;
}

export interface SubsidyAuditCupInvalidPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyAuditCupInvalidPostJson;
}

/** `v3/gov/subsidy/audit/cup/invalid` */
export interface SubsidyAuditCupInvalid extends Node {
  /**
   * 查询审核结果
   *
   * `POST v3/gov/subsidy/audit/cup/invalid`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  post(options: SubsidyAuditCupInvalidPostOptions): Promise<CallResponse<SubsidyAuditCupInvalidPostResponse>>;
  /**
   * 查询审核结果
   *
   * `POST v3/gov/subsidy/audit/cup/invalid`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyAuditCupInvalidPostOptions): Promise<CallResponse<SubsidyAuditCupInvalidPostResponse>>;
}

export interface SubsidyAuditCupQueryPostResponse {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  msg?: string;
  /** 详细应答码 */
  sub_code?: string;
  /** 详细应答码描述 */
  sub_msg?: string;
  /** 商户订单号 */
  mchnt_order_id?: string;
  /** 核验结果 */
  verify_status?: string;
  /** 核验结果描述 */
  verify_status_desc?: string;
  /** 审核结果 */
  audit_status?: string;
  /** 审核结果描述 */
  audit_status_desc?: string;
  /** 订单状态 */
  trade_status?: string;
  /** 退货金额 */
  refund_at?: string;
  /** 退货日期 */
  refund_dt?: string;
  /** 分公司机构代码 */
  org_no?: string;
}

export interface SubsidyAuditCupQueryPostJson {
  /** 分公司机构代码 */
  org_no: string;
  /** 商户订单号 */
  mchnt_order_id: string;
  /** 审核记录上传时间 */
  upload_time: string;
}

export interface SubsidyAuditCupQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyAuditCupQueryPostJson;
}

/** `v3/gov/subsidy/audit/cup/query` */
export interface SubsidyAuditCupQuery extends Node {
  /**
   * 查询审核结果
   *
   * `POST v3/gov/subsidy/audit/cup/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  post(options: SubsidyAuditCupQueryPostOptions): Promise<CallResponse<SubsidyAuditCupQueryPostResponse>>;
  /**
   * 查询审核结果
   *
   * `POST v3/gov/subsidy/audit/cup/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyAuditCupQueryPostOptions): Promise<CallResponse<SubsidyAuditCupQueryPostResponse>>;
}

/** `v3/gov/subsidy/audit/cup/refund` */
export interface SubsidyAuditCupRefund extends Node {
  readonly sync: SubsidyAuditCupRefundSync;
}

export type SubsidyAuditCupRefundSyncPostResponse = CupSubsidyResult;

export interface SubsidyAuditCupRefundSyncPostJson {
  /** 分公司机构代码 */
  org_no: string;
  /** 商户订单号 */
  mchnt_order_id: string;
  /** 审核记录上传时间 */
  upload_time: string;
  /** 退款金额 */
  refund_at: string;
  /** 退款日期 */
  refund_dt: string;
}

export interface SubsidyAuditCupRefundSyncPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyAuditCupRefundSyncPostJson;
}

/** `v3/gov/subsidy/audit/cup/refund/sync` */
export interface SubsidyAuditCupRefundSync extends Node {
  /**
   * 同步非银联支付交易退款信息
   *
   * `POST v3/gov/subsidy/audit/cup/refund/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  post(options: SubsidyAuditCupRefundSyncPostOptions): Promise<CallResponse<SubsidyAuditCupRefundSyncPostResponse>>;
  /**
   * 同步非银联支付交易退款信息
   *
   * `POST v3/gov/subsidy/audit/cup/refund/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyAuditCupRefundSyncPostOptions): Promise<CallResponse<SubsidyAuditCupRefundSyncPostResponse>>;
}

export type SubsidyAuditCupUpdatePostResponse = CupSubsidyResult;

export interface SubsidyAuditCupUpdatePostJson {
  /** 分公司机构代码 */
  org_no: string;
  /** 店铺编码 */
  sub_mchnt_cd: string;
  /** 店铺名称 */
  sub_mchnt_nm: string;
  /** 门店名称 */
  store_nm?: string | undefined;
  /** 线上平台订单号 */
  online_no: string;
  /** 商户订单号 */
  mchnt_order_id: string;
  /** 审核记录上传时间 */
  upload_time: string;
  /** 审核结果通知地址 */
  notify_url: string;
  /** 品类 */
  prod_id: string;
  /** 能效 */
  eng_grade?: string | undefined;
  /** 品牌 */
  brand_nm: string;
  /** 型号 */
  prod_model: string;
  /** 销售方式（线上或线下） */
  sales_chnl?: string | undefined;
  /** 电商平台方 */
  plat_form: string;
  /** 支付方式类型 */
  payer_tp: string;
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined;
  /** 收旧价格 */
  trade_in_at?: string | undefined;
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined;
  /** 订单金额 */
  sales_at: string;
  /** 实付金额 */
  actual_at: string;
  /** 交易时间 */
  trans_tm: string;
  /** 商户编码 */
  mchnt_cd: string;
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined;
  /** 国补优惠金额 */
  discount_at: string;
  /** 其他图片1 */
  image01?: string | undefined;
  /** 其他图片2 */
  image02?: string | undefined;
  /** 其他图片3 */
  image03?: string | undefined;
  /** 其他图片4 */
  image04?: string | undefined;
  /** 其他图片5 */
  image05?: string | undefined;
  /** 其他图片6 */
  image06?: string | undefined;
  /** 其他图片7 */
  image07?: string | undefined;
  /** 其他图片8 */
  image08?: string | undefined;
  /** 其他图片9 */
  image09?: string | undefined;
  /** 其他图片10 */
  image10?: string | undefined;
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined;
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined;
  /** 收旧设备外观照片 */
  device_photo?: string | undefined;
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined;
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string | undefined;
  /** 商品条码 */
  bar_code?: string | undefined;
  /** SN码 */
  sn_code: string;
  /** IMEI1 */
  imei1?: string | undefined;
  /** IMEI2 */
  imei2?: string | undefined;
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined;
  /** 能效或水效备案号 */
  record_number?: string | undefined;
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined;
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined;
    /** 发票号码 */
    invoice_no?: string | undefined;
    /** 开票日期 */
    invoice_dt?: string | undefined;
    /** 发票链接 */
    invoice_link?: string | undefined;
    /** 发票类型 */
    invoice_tp?: string | undefined;
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined;
    /** 发票上购买人姓名 */
    nm?: string | undefined;
    /** 税价合计 */
    tax?: string | undefined;
    /** 发票税额 */
    invoice_tax_amt?: string | undefined;
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined;
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined;
    /** 数量 */
    num?: string | undefined;
    /** 货物或应税劳务服务名称（含型号） */
    service_nm?: string | undefined;
  };
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined;
    /** 物流公司 */
    tracking_company?: string | undefined;
    /** 收货省 */
    usr_prov?: string | undefined;
    /** 收货市 */
    usr_city?: string | undefined;
    /** 收货区县 */
    usr_area?: string | undefined;
    /** 收货地址 */
    usr_addr?: string | undefined;
    /** 物流类型 */
    tracking_type?: string | undefined;
    /** 提货方式 */
    delivery_method?: string | undefined;
    /** 发货地址 */
    shipping_addr?: string | undefined;
    /** 签收时间 */
    delivery_time?: string | undefined;
  };
}

export interface SubsidyAuditCupUpdatePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyAuditCupUpdatePostJson;
}

/** `v3/gov/subsidy/audit/cup/update` */
export interface SubsidyAuditCupUpdate extends Node {
  /**
   * 更新审核数据
   *
   * `POST v3/gov/subsidy/audit/cup/update`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  post(options: SubsidyAuditCupUpdatePostOptions): Promise<CallResponse<SubsidyAuditCupUpdatePostResponse>>;
  /**
   * 更新审核数据
   *
   * `POST v3/gov/subsidy/audit/cup/update`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyAuditCupUpdatePostOptions): Promise<CallResponse<SubsidyAuditCupUpdatePostResponse>>;
}

export type SubsidyAuditCupUploadPostResponse = CupSubsidyResult;

export interface SubsidyAuditCupUploadPostJson {
  /** 分公司机构代码 */
  org_no: string;
  /** 店铺编码 */
  sub_mchnt_cd: string;
  /** 店铺名称 */
  sub_mchnt_nm: string;
  /** 门店名称 */
  store_nm?: string | undefined;
  /** 线上平台订单号 */
  online_no: string;
  /** 商户订单号 */
  mchnt_order_id: string;
  /** 审核记录上传时间 */
  upload_time: string;
  /** 审核结果通知地址 */
  notify_url: string;
  /** 品类 */
  prod_id: string;
  /** 能效 */
  eng_grade?: string | undefined;
  /** 品牌 */
  brand_nm: string;
  /** 型号 */
  prod_model: string;
  /** 销售方式（线上或线下） */
  sales_chnl?: string | undefined;
  /** 电商平台方 */
  plat_form: string;
  /** 支付方式类型 */
  payer_tp: string;
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined;
  /** 收旧价格 */
  trade_in_at?: string | undefined;
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined;
  /** 订单金额 */
  sales_at: string;
  /** 实付金额 */
  actual_at: string;
  /** 交易时间 */
  trans_tm: string;
  /** 商户编码 */
  mchnt_cd: string;
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined;
  /** 国补优惠金额 */
  discount_at: string;
  /** 其他图片1 */
  image01?: string | undefined;
  /** 其他图片2 */
  image02?: string | undefined;
  /** 其他图片3 */
  image03?: string | undefined;
  /** 其他图片4 */
  image04?: string | undefined;
  /** 其他图片5 */
  image05?: string | undefined;
  /** 其他图片6 */
  image06?: string | undefined;
  /** 其他图片7 */
  image07?: string | undefined;
  /** 其他图片8 */
  image08?: string | undefined;
  /** 其他图片9 */
  image09?: string | undefined;
  /** 其他图片10 */
  image10?: string | undefined;
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined;
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined;
  /** 收旧设备外观照片 */
  device_photo?: string | undefined;
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined;
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string | undefined;
  /** 商品条码 */
  bar_code?: string | undefined;
  /** SN码 */
  sn_code: string;
  /** IMEI1 */
  imei1?: string | undefined;
  /** IMEI2 */
  imei2?: string | undefined;
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined;
  /** 能效或水效备案号 */
  record_number?: string | undefined;
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined;
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined;
    /** 发票号码 */
    invoice_no?: string | undefined;
    /** 开票日期 */
    invoice_dt?: string | undefined;
    /** 发票链接 */
    invoice_link?: string | undefined;
    /** 发票类型 */
    invoice_tp?: string | undefined;
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined;
    /** 发票上购买人姓名 */
    nm?: string | undefined;
    /** 税价合计 */
    tax?: string | undefined;
    /** 发票税额 */
    invoice_tax_amt?: string | undefined;
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined;
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined;
    /** 数量 */
    num?: string | undefined;
    /** 货物或应税劳务服务名称（含型号） */
    service_nm?: string | undefined;
  };
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined;
    /** 物流公司 */
    tracking_company?: string | undefined;
    /** 收货省 */
    usr_prov?: string | undefined;
    /** 收货市 */
    usr_city?: string | undefined;
    /** 收货区县 */
    usr_area?: string | undefined;
    /** 收货地址 */
    usr_addr?: string | undefined;
    /** 物流类型 */
    tracking_type?: string | undefined;
    /** 提货方式 */
    delivery_method?: string | undefined;
    /** 发货地址 */
    shipping_addr?: string | undefined;
    /** 签收时间 */
    delivery_time?: string | undefined;
  };
}

export interface SubsidyAuditCupUploadPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyAuditCupUploadPostJson;
}

/** `v3/gov/subsidy/audit/cup/upload` */
export interface SubsidyAuditCupUpload extends Node {
  /**
   * 上传审核数据
   *
   * `POST v3/gov/subsidy/audit/cup/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  post(options: SubsidyAuditCupUploadPostOptions): Promise<CallResponse<SubsidyAuditCupUploadPostResponse>>;
  /**
   * 上传审核数据
   *
   * `POST v3/gov/subsidy/audit/cup/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989535 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyAuditCupUploadPostOptions): Promise<CallResponse<SubsidyAuditCupUploadPostResponse>>;
}

/** `v3/gov/subsidy/companies` */
export interface SubsidyCompanies extends Node {
  readonly query: SubsidyCompaniesQuery;
}

export interface SubsidyCompaniesQueryPostResponse {
  /** 企业名称 */
  company_name?: string;
  /** 归集状态枚举 */
  collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {});
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
}

export interface SubsidyCompaniesQueryPostJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 统一社会信息代码 */
  license_number: string;
}

export interface SubsidyCompaniesQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyCompaniesQueryPostJson;
}

/** `v3/gov/subsidy/companies/query` */
export interface SubsidyCompaniesQuery extends Node {
  /**
   * 企业信息查询
   *
   * `POST v3/gov/subsidy/companies/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyCompaniesQueryPostOptions): Promise<CallResponse<SubsidyCompaniesQueryPostResponse>>;
  /**
   * 企业信息查询
   *
   * `POST v3/gov/subsidy/companies/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyCompaniesQueryPostOptions): Promise<CallResponse<SubsidyCompaniesQueryPostResponse>>;
}

/** `v3/gov/subsidy/goods` */
export interface SubsidyGoods extends Node {
  readonly upload: SubsidyGoodsUpload;
}

export type SubsidyGoodsUploadPostResponse = SubsidyResult;

export interface SubsidyGoodsUploadPostJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
  /** 商品名称 */
  product_name: string;
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined;
  /** 家电品牌 */
  brand: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 销售企业名称 */
  seller_name: string;
  /** 统一社会信息代码 */
  license_number: string;
  /** 基准价格，单位：分 */
  base_price: number;
  /** 近1个月平均交易价，单位：分 */
  average_trading_price: number;
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {});
  /** 商品型号 */
  product_model?: string | undefined;
  /** 商品条码 */
  bar_code: string;
}

export interface SubsidyGoodsUploadPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyGoodsUploadPostJson;
}

/** `v3/gov/subsidy/goods/upload` */
export interface SubsidyGoodsUpload extends Node {
  /**
   * 商品信息上传
   *
   * `POST v3/gov/subsidy/goods/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyGoodsUploadPostOptions): Promise<CallResponse<SubsidyGoodsUploadPostResponse>>;
  /**
   * 商品信息上传
   *
   * `POST v3/gov/subsidy/goods/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyGoodsUploadPostOptions): Promise<CallResponse<SubsidyGoodsUploadPostResponse>>;
}

/** `v3/gov/subsidy/n-qualifications` */
export interface SubsidyNQualifications extends Node {
  readonly sync: SubsidyNQualificationsSync;
}

export type SubsidyNQualificationsSyncPostResponse = SubsidyResult;

export interface SubsidyNQualificationsSyncPostJson {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 手机号 （敏感信息，加密传输） */
  phone_number: string;
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined;
  /** 商户支付订单号 */
  out_trade_no: string;
  /** 子商户号 */
  sub_mchid?: string | undefined;
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined;
  /** 收货地区编码 */
  receive_region_code: string;
  /** 家电品牌 */
  brand: string;
  /** 收货地址 */
  address: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 销售企业名称 */
  seller_name: string;
  /** 统一社会信息代码 */
  license_number: string;
  /** 物流单号 */
  logistics_num?: string | undefined;
  /** 签收时间 */
  delivery_time?: string | undefined;
  /** 发票号 */
  invoice_num: string;
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {});
  /** 类型(台式、笔记本) */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | (string & {}) | undefined;
  /** 订单金额，单位：分 */
  order_amount: number;
  /** 优惠金额，单位：分 */
  discount_amount: number;
  /** 线上平台订单编号 */
  mch_order_id: string;
  /** 开票日期 */
  invoice_time: string;
  /** 购买方名称 */
  purchaser_name: string;
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | (string & {});
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {});
  /** 发票开具地(地址编码） */
  invoice_address_code: string;
  /** 税务机关代码 */
  tax_authority_code: string;
  /** 交易完成或商品退回时间 */
  transaction_time: string;
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {});
  /** 经度 */
  longitude?: string | undefined;
  /** 纬度 */
  latitude?: string | undefined;
  /** 品类编码 */
  cate_code: string;
  /** 券码 */
  coupon_code?: string | undefined;
  /** 发票代码 */
  invoice_code?: string | undefined;
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined;
}

export interface SubsidyNQualificationsSyncPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyNQualificationsSyncPostJson;
}

/** `v3/gov/subsidy/n-qualifications/sync` */
export interface SubsidyNQualificationsSync extends Node {
  /**
   * N品类同步资格核销信息
   *
   * `POST v3/gov/subsidy/n-qualifications/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyNQualificationsSyncPostOptions): Promise<CallResponse<SubsidyNQualificationsSyncPostResponse>>;
  /**
   * N品类同步资格核销信息
   *
   * `POST v3/gov/subsidy/n-qualifications/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyNQualificationsSyncPostOptions): Promise<CallResponse<SubsidyNQualificationsSyncPostResponse>>;
}

export interface SubsidyQualificationGetResponse {
  /** 资格的状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {});
}

export interface SubsidyQualificationGetQuery {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name?: string | undefined;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number?: string | undefined;
  /** 手机号 （敏感信息，加密传输） */
  phone_number?: string | undefined;
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
  /** OPENID */
  openid?: string | undefined;
  /** APPID */
  appid?: string | undefined;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 证件类型 */
  identity_document_type?: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {}) | undefined;
}

export interface SubsidyQualificationGetOptions extends CallOptions {
  /** 查询参数 */
  query: SubsidyQualificationGetQuery;
}

/** `v3/gov/subsidy/qualification` */
export interface SubsidyQualification extends Node {
  /**
   * 查询补贴资格
   *
   * `GET v3/gov/subsidy/qualification`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  get(options: SubsidyQualificationGetOptions): Promise<CallResponse<SubsidyQualificationGetResponse>>;
  /**
   * 查询补贴资格
   *
   * `GET v3/gov/subsidy/qualification`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  getAsync(options: SubsidyQualificationGetOptions): Promise<CallResponse<SubsidyQualificationGetResponse>>;
}

/** `v3/gov/subsidy/qualifications` */
export interface SubsidyQualifications extends Node {
  readonly passthrough: SubsidyQualificationsPassthrough;
  readonly query: SubsidyQualificationsQuery;
  readonly sync: SubsidyQualificationsSync;
}

/** `v3/gov/subsidy/qualifications/passthrough` */
export interface SubsidyQualificationsPassthrough extends Node {
  readonly cancel: SubsidyQualificationsPassthroughCancel;
  readonly claim: SubsidyQualificationsPassthroughClaim;
  readonly query: SubsidyQualificationsPassthroughQuery;
}

export type SubsidyQualificationsPassthroughCancelPostResponse = SubsidyResult;

export interface SubsidyQualificationsPassthroughCancelPostJson {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 手机号 （敏感信息，加密传输） */
  phone_number: string;
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 请求序号 */
  out_request_no?: string | undefined;
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {});
}

export interface SubsidyQualificationsPassthroughCancelPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyQualificationsPassthroughCancelPostJson;
}

/** `v3/gov/subsidy/qualifications/passthrough/cancel` */
export interface SubsidyQualificationsPassthroughCancel extends Node {
  /**
   * 取消资格(透传模式)
   *
   * `POST v3/gov/subsidy/qualifications/passthrough/cancel`
   */
  post(options: SubsidyQualificationsPassthroughCancelPostOptions): Promise<CallResponse<SubsidyQualificationsPassthroughCancelPostResponse>>;
  /**
   * 取消资格(透传模式)
   *
   * `POST v3/gov/subsidy/qualifications/passthrough/cancel`
   */
  postAsync(options: SubsidyQualificationsPassthroughCancelPostOptions): Promise<CallResponse<SubsidyQualificationsPassthroughCancelPostResponse>>;
}

export type SubsidyQualificationsPassthroughClaimPostResponse = SubsidyResult;

export interface SubsidyQualificationsPassthroughClaimPostJson {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 手机号 （敏感信息，加密传输） */
  phone_number: string;
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {});
  /** 经度 */
  longitude: string;
  /** 纬度 */
  latitude: string;
}

export interface SubsidyQualificationsPassthroughClaimPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyQualificationsPassthroughClaimPostJson;
}

/** `v3/gov/subsidy/qualifications/passthrough/claim` */
export interface SubsidyQualificationsPassthroughClaim extends Node {
  /**
   * 领取资格(透传模式)
   *
   * `POST v3/gov/subsidy/qualifications/passthrough/claim`
   */
  post(options: SubsidyQualificationsPassthroughClaimPostOptions): Promise<CallResponse<SubsidyQualificationsPassthroughClaimPostResponse>>;
  /**
   * 领取资格(透传模式)
   *
   * `POST v3/gov/subsidy/qualifications/passthrough/claim`
   */
  postAsync(options: SubsidyQualificationsPassthroughClaimPostOptions): Promise<CallResponse<SubsidyQualificationsPassthroughClaimPostResponse>>;
}

export interface SubsidyQualificationsPassthroughQueryPostResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {});
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {});
    /** 区分对接模式 */
    claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {});
    /** 领取的平台名称 */
    claimed_platform_name?: string;
    /** 领取的地区名称 */
    claimed_region_name?: string;
  }[];
}

export interface SubsidyQualificationsPassthroughQueryPostJson {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 手机号 （敏感信息，加密传输） */
  phone_number: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {});
}

export interface SubsidyQualificationsPassthroughQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyQualificationsPassthroughQueryPostJson;
}

/** `v3/gov/subsidy/qualifications/passthrough/query` */
export interface SubsidyQualificationsPassthroughQuery extends Node {
  /**
   * 批量查询用户资格(透传模式)
   *
   * `POST v3/gov/subsidy/qualifications/passthrough/query`
   */
  post(options: SubsidyQualificationsPassthroughQueryPostOptions): Promise<CallResponse<SubsidyQualificationsPassthroughQueryPostResponse>>;
  /**
   * 批量查询用户资格(透传模式)
   *
   * `POST v3/gov/subsidy/qualifications/passthrough/query`
   */
  postAsync(options: SubsidyQualificationsPassthroughQueryPostOptions): Promise<CallResponse<SubsidyQualificationsPassthroughQueryPostResponse>>;
}

export interface SubsidyQualificationsQueryPostResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {});
    /** 区分未领取的原因 */
    unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE' | (string & {});
    /** 领取的平台名称 */
    claimed_platform_name?: string;
    /** 领取的地区名称 */
    claimed_region_name?: string;
  }[];
}

export interface SubsidyQualificationsQueryPostJson {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name: string;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number: string;
  /** 手机号 （敏感信息，加密传输） */
  phone_number: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {});
}

export interface SubsidyQualificationsQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyQualificationsQueryPostJson;
}

/** `v3/gov/subsidy/qualifications/query` */
export interface SubsidyQualificationsQuery extends Node {
  /**
   * 批量查询用户资格
   *
   * `POST v3/gov/subsidy/qualifications/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyQualificationsQueryPostOptions): Promise<CallResponse<SubsidyQualificationsQueryPostResponse>>;
  /**
   * 批量查询用户资格
   *
   * `POST v3/gov/subsidy/qualifications/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyQualificationsQueryPostOptions): Promise<CallResponse<SubsidyQualificationsQueryPostResponse>>;
}

export type SubsidyQualificationsSyncPostResponse = SubsidyResult;

export interface SubsidyQualificationsSyncPostJson {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name?: string | undefined;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number?: string | undefined;
  /** 手机号 （敏感信息，加密传输） */
  phone_number?: string | undefined;
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined;
  /** 商户支付订单号 */
  out_trade_no: string;
  /** 子商户号 */
  sub_mch_id?: string | undefined;
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined;
  /** 收货地区编码 */
  receive_region_code: string;
  /** 家电品牌 */
  brand: string;
  /** 收货地址 */
  address: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** S/N码 */
  sn_code: string;
  /** 销售企业名称 */
  seller_name: string;
  /** 统一社会信息代码 */
  license_number: string;
  /** 商品条码 */
  barcode: string;
  /** 商品名称 */
  item_name: string;
  /** 规格型号 */
  spec_model: string;
  /** 物流单号 */
  logistics_num?: string | undefined;
  /** 签收时间 */
  delivery_time?: string | undefined;
  /** 发票号 */
  invoice_num: string;
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {});
  /** 类型(台式、笔记本) */
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | (string & {}) | undefined;
  /** 订单金额，单位：分 */
  order_amount: number;
  /** 优惠金额，单位：分 */
  discount_amount: number;
  /** imei1编码 */
  imei1?: string | undefined;
  /** imei2编码 */
  imei2?: string | undefined;
  /** 线上平台订单编号 */
  mch_order_id: string;
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined;
  /** 开票日期 */
  invoice_time: string;
  /** 购买方名称 */
  purchaser_name: string;
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | (string & {});
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {});
  /** 发票开具地(地址编码） */
  invoice_address_code: string;
  /** 发票代码 */
  invoice_code?: string | undefined;
  /** 税务机关代码 */
  tax_authority_code: string;
  /** 交易完成或商品退回时间 */
  transaction_time: string;
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {});
  /** 销售主体 */
  mch_name: string;
}

export interface SubsidyQualificationsSyncPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyQualificationsSyncPostJson;
}

/** `v3/gov/subsidy/qualifications/sync` */
export interface SubsidyQualificationsSync extends Node {
  /**
   * 同步资格核销信息
   *
   * `POST v3/gov/subsidy/qualifications/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyQualificationsSyncPostOptions): Promise<CallResponse<SubsidyQualificationsSyncPostResponse>>;
  /**
   * 同步资格核销信息
   *
   * `POST v3/gov/subsidy/qualifications/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyQualificationsSyncPostOptions): Promise<CallResponse<SubsidyQualificationsSyncPostResponse>>;
}

/** `v3/gov/subsidy/sncode` */
export interface SubsidySncode extends Node {
  readonly lock: SubsidySncodeLock;
  readonly query: SubsidySncodeQuery;
  readonly unlock: SubsidySncodeUnlock;
}

export type SubsidySncodeLockPostResponse = SubsidyResult;

export interface SubsidySncodeLockPostJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
  /** 商户支付订单号 */
  out_trade_no: string;
  /** 家电品牌 */
  brand: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** S/N码 */
  sn_code: string;
  /** 厂商信息 */
  manufacturer_info: string;
  /** 商品条码 */
  barcode: string;
  /** 规格型号 */
  spec_model: string;
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {});
  /** 销售时间 */
  sale_time?: string | undefined;
  /** imei1编码 */
  imei1?: string | undefined;
  /** imei2编码 */
  imei2?: string | undefined;
}

export interface SubsidySncodeLockPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidySncodeLockPostJson;
}

/** `v3/gov/subsidy/sncode/lock` */
export interface SubsidySncodeLock extends Node {
  /**
   * sn码锁定
   *
   * `POST v3/gov/subsidy/sncode/lock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidySncodeLockPostOptions): Promise<CallResponse<SubsidySncodeLockPostResponse>>;
  /**
   * sn码锁定
   *
   * `POST v3/gov/subsidy/sncode/lock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidySncodeLockPostOptions): Promise<CallResponse<SubsidySncodeLockPostResponse>>;
}

export interface SubsidySncodeQueryPostResponse {
  /** sn码状态数组 */
  goods_sn_list: {
    /** S/N码 */
    sn_code: string;
    /** 状态 */
    state: 'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE' | (string & {});
    /** 不可售的原因 */
    not_sellable_reason?: 'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND' | (string & {});
  }[];
}

export interface SubsidySncodeQueryPostJson {
  /** S/N码集合 */
  sn_code_list: string[];
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
}

export interface SubsidySncodeQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidySncodeQueryPostJson;
}

/** `v3/gov/subsidy/sncode/query` */
export interface SubsidySncodeQuery extends Node {
  /**
   * 查询sn码状态
   *
   * `POST v3/gov/subsidy/sncode/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidySncodeQueryPostOptions): Promise<CallResponse<SubsidySncodeQueryPostResponse>>;
  /**
   * 查询sn码状态
   *
   * `POST v3/gov/subsidy/sncode/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidySncodeQueryPostOptions): Promise<CallResponse<SubsidySncodeQueryPostResponse>>;
}

export type SubsidySncodeUnlockPostResponse = SubsidyResult;

export interface SubsidySncodeUnlockPostJson {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {});
  /** 商户支付订单号 */
  out_trade_no: string;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** S/N码 */
  sn_code: string;
  /** 商品条码 */
  barcode: string;
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT' | (string & {});
}

export interface SubsidySncodeUnlockPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidySncodeUnlockPostJson;
}

/** `v3/gov/subsidy/sncode/unlock` */
export interface SubsidySncodeUnlock extends Node {
  /**
   * sn码解锁
   *
   * `POST v3/gov/subsidy/sncode/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidySncodeUnlockPostOptions): Promise<CallResponse<SubsidySncodeUnlockPostResponse>>;
  /**
   * sn码解锁
   *
   * `POST v3/gov/subsidy/sncode/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidySncodeUnlockPostOptions): Promise<CallResponse<SubsidySncodeUnlockPostResponse>>;
}

/** `v3/gov/subsidy/transactions` */
export interface SubsidyTransactions extends Node {
  readonly query: SubsidyTransactionsQuery;
  readonly summary: SubsidyTransactionsSummary;
  readonly sync: SubsidyTransactionsSync;
}

export interface SubsidyTransactionsQueryPostResponse {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
  /** 订单状态数组 */
  shop_order_list: {
    /** 单号 */
    shop_order_number?: string;
    /** 归集状态枚举 */
    collect_state?: 'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED' | (string & {});
    /** 品类状态 */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {});
  }[];
}

export interface SubsidyTransactionsQueryPostJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 商户订单号数组 */
  order_number_list: string[];
}

export interface SubsidyTransactionsQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyTransactionsQueryPostJson;
}

/** `v3/gov/subsidy/transactions/query` */
export interface SubsidyTransactionsQuery extends Node {
  /**
   * 交易信息查询
   *
   * `POST v3/gov/subsidy/transactions/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyTransactionsQueryPostOptions): Promise<CallResponse<SubsidyTransactionsQueryPostResponse>>;
  /**
   * 交易信息查询
   *
   * `POST v3/gov/subsidy/transactions/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyTransactionsQueryPostOptions): Promise<CallResponse<SubsidyTransactionsQueryPostResponse>>;
}

/** `v3/gov/subsidy/transactions/summary` */
export interface SubsidyTransactionsSummary extends Node {
  readonly queryDay: SubsidyTransactionsSummaryQueryDay;
}

export interface SubsidyTransactionsSummaryQueryDayPostResponse {
  /** 响应码 */
  code: string;
  /** 响应描述 */
  message: string;
  /** 交易总笔数 */
  total_trade_count: number;
  /** 交易总金额，单位：分 */
  total_trade_amount: number;
  /** 补贴总金额 */
  total_subsidy_count: number;
}

export interface SubsidyTransactionsSummaryQueryDayPostJson {
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 查询的日期 */
  query_date: string;
  /** 查询的订单类别 */
  query_type: 'ORDER_TYPE_TRANSACTION' | 'ORDER_TYPE_APPLIANCE_REDEEM' | 'ORDER_TYPE_3C_REDEEM' | 'ORDER_TYPE_N_QUALIFICATION_REDEEM' | (string & {});
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined;
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {}) | undefined;
}

export interface SubsidyTransactionsSummaryQueryDayPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyTransactionsSummaryQueryDayPostJson;
}

/** `v3/gov/subsidy/transactions/summary/query-day` */
export interface SubsidyTransactionsSummaryQueryDay extends Node {
  /**
   * 查询单日交易汇总
   *
   * `POST v3/gov/subsidy/transactions/summary/query-day`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyTransactionsSummaryQueryDayPostOptions): Promise<CallResponse<SubsidyTransactionsSummaryQueryDayPostResponse>>;
  /**
   * 查询单日交易汇总
   *
   * `POST v3/gov/subsidy/transactions/summary/query-day`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyTransactionsSummaryQueryDayPostOptions): Promise<CallResponse<SubsidyTransactionsSummaryQueryDayPostResponse>>;
}

export type SubsidyTransactionsSyncPostResponse = SubsidyResult;

export interface SubsidyTransactionsSyncPostJson {
  /** 自然人姓名 （敏感信息，加密传输） */
  real_name?: string | undefined;
  /** 自然人证件号 （敏感信息，加密传输） */
  id_card_number?: string | undefined;
  /** 手机号 （敏感信息，加密传输） */
  phone_number?: string | undefined;
  /** 消费品类ID */
  appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | (number & {}) | undefined;
  /** 商户支付订单号 */
  out_trade_no: string;
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | (string & {}) | undefined;
  /** 收货地区编码 */
  receive_region_code: string;
  /** 家电品牌 */
  brand: string;
  /** 收货地址 */
  address?: string | undefined;
  /** 使用的资格的地区编码 */
  qualification_region_code: number;
  /** 销售企业名称 */
  seller_name: string;
  /** 统一社会信息代码 */
  license_number: string;
  /** 订单金额，单位：分 */
  order_amount: number;
  /** 优惠金额，单位：分 */
  discount_amount: number;
  /** 交易完成或商品退回时间 */
  transaction_time: string;
  /** 线上平台订单编号 */
  mch_order_id: string;
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined;
  /** 销售主体 */
  mch_name: string;
  /** 销售方式 */
  sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | (string & {}) | undefined;
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {});
  /** 证件类型 */
  identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW' | (string & {});
  /** 子商户号 */
  sub_mchid?: string | undefined;
}

export interface SubsidyTransactionsSyncPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyTransactionsSyncPostJson;
}

/** `v3/gov/subsidy/transactions/sync` */
export interface SubsidyTransactionsSync extends Node {
  /**
   * 交易信息回传
   *
   * `POST v3/gov/subsidy/transactions/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  post(options: SubsidyTransactionsSyncPostOptions): Promise<CallResponse<SubsidyTransactionsSyncPostResponse>>;
  /**
   * 交易信息回传
   *
   * `POST v3/gov/subsidy/transactions/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989543 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyTransactionsSyncPostOptions): Promise<CallResponse<SubsidyTransactionsSyncPostResponse>>;
}

/** `v3/gov/subsidy/zhejiang` */
export interface SubsidyZhejiang extends Node {
  readonly authcode: SubsidyZhejiangAuthcode;
  readonly goods: SubsidyZhejiangGoods;
  readonly nQualifications: SubsidyZhejiangNQualifications;
  readonly qualifications: SubsidyZhejiangQualifications;
  readonly sncode: SubsidyZhejiangSncode;
}

/** `v3/gov/subsidy/zhejiang/authcode` */
export interface SubsidyZhejiangAuthcode extends Node {
  readonly cancel: SubsidyZhejiangAuthcodeCancel;
  readonly commit: SubsidyZhejiangAuthcodeCommit;
  readonly issue: SubsidyZhejiangAuthcodeIssue;
  readonly refund: SubsidyZhejiangAuthcodeRefund;
  readonly try: SubsidyZhejiangAuthcodeTry;
}

export type SubsidyZhejiangAuthcodeCancelPostResponse = ZhejiangSubsidyResult;

export interface SubsidyZhejiangAuthcodeCancelPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string;
  /** 冻结流水号 */
  cred_frozen_no: string;
  /** 交易日期 */
  trans_date: string;
  /** 交易时间 */
  trans_time: string;
  /** 品类凭证码 */
  auth_code: string;
  /** 请求流水号 */
  req_ssn: string;
}

export interface SubsidyZhejiangAuthcodeCancelPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangAuthcodeCancelPostJson;
}

/** `v3/gov/subsidy/zhejiang/authcode/cancel` */
export interface SubsidyZhejiangAuthcodeCancel extends Node {
  /**
   * 品类凭证码预核销撤销
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangAuthcodeCancelPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeCancelPostResponse>>;
  /**
   * 品类凭证码预核销撤销
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/cancel`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangAuthcodeCancelPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeCancelPostResponse>>;
}

export type SubsidyZhejiangAuthcodeCommitPostResponse = ZhejiangSubsidyResult;

export interface SubsidyZhejiangAuthcodeCommitPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string;
  /** 冻结流水号 */
  cred_frozen_no: string;
  /** 交易日期 */
  trans_date: string;
  /** 交易时间 */
  trans_time: string;
  /** 收单机构订单号 */
  acq_org_order_no?: string | undefined;
  /** 商户订单号 */
  order_no?: string | undefined;
  /** 政府补贴金额，单位：分 */
  subsidy_amt?: number | undefined;
  /** 收货地区编码 */
  add_code?: string | undefined;
  /** 收货地址 */
  address?: string | undefined;
  /** 销售方式(0-线上/1-线下) */
  sale_models?: '0' | '1' | (string & {}) | undefined;
  /** 销售企业名称 */
  corp_name?: string | undefined;
  /** 家电品牌 */
  brand?: string | undefined;
  /** 统一社会信息代码 */
  uniscid?: string | undefined;
  /** 商品条码(13 位或 14 位) */
  barcode?: string | undefined;
  /** 品类凭证码 */
  auth_code: string;
  /** 请求流水号 */
  req_ssn: string;
  /** 银行机构名称 */
  bank_name?: string | undefined;
  /** 银行补贴金额 */
  bank_subsidy?: string | undefined;
  /** 交易平台补贴金额 */
  plat_subsidy?: string | undefined;
  /** 区县编码 */
  county_code?: string | undefined;
  /** 原订单金额，单位：分 */
  amount?: number | undefined;
}

export interface SubsidyZhejiangAuthcodeCommitPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangAuthcodeCommitPostJson;
}

/** `v3/gov/subsidy/zhejiang/authcode/commit` */
export interface SubsidyZhejiangAuthcodeCommit extends Node {
  /**
   * 品类凭证码上报确认
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/commit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangAuthcodeCommitPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeCommitPostResponse>>;
  /**
   * 品类凭证码上报确认
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/commit`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangAuthcodeCommitPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeCommitPostResponse>>;
}

export interface SubsidyZhejiangAuthcodeIssuePostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 品类凭证码 */
  auth_code?: string;
}

export interface SubsidyZhejiangAuthcodeIssuePostJson {
  /** 品类编码 */
  category_id: string;
  /** 用户id */
  openid?: string | undefined;
  /** 姓名 （敏感信息，加密传输） */
  name: string;
  /** 手机号 （敏感信息，加密传输） */
  mobile: string;
  /** 区县编码 */
  add_code: string;
  /** 自定义域 */
  custom_info?: string | undefined;
  /** 证件类型 */
  cert_type: '1' | '2' | '3' | '4' | '5' | (string & {});
  /** 证件号码 （敏感信息，加密传输） */
  cert_no: string;
  /** 请求流水号 */
  req_ssn: string;
}

export interface SubsidyZhejiangAuthcodeIssuePostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangAuthcodeIssuePostJson;
}

/** `v3/gov/subsidy/zhejiang/authcode/issue` */
export interface SubsidyZhejiangAuthcodeIssue extends Node {
  /**
   * 申请品类凭证码
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/issue`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangAuthcodeIssuePostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeIssuePostResponse>>;
  /**
   * 申请品类凭证码
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/issue`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangAuthcodeIssuePostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeIssuePostResponse>>;
}

export type SubsidyZhejiangAuthcodeRefundPostResponse = ZhejiangSubsidyResult;

export interface SubsidyZhejiangAuthcodeRefundPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string;
  /** 冻结流水号 */
  cred_frozen_no: string;
  /** 交易日期 */
  trans_date: string;
  /** 交易时间 */
  trans_time: string;
  /** 商户订单号 */
  order_no?: string | undefined;
  /** 政府补贴金额，单位：分 */
  subsidy_amt?: number | undefined;
  /** 收货地区编码 */
  add_code?: string | undefined;
  /** 收货地址 */
  address?: string | undefined;
  /** 销售方式(0-线上/1-线下) */
  sale_models?: '0' | '1' | (string & {}) | undefined;
  /** 统一社会信息代码 */
  uniscid?: string | undefined;
  /** 商品条码(13 位或 14 位) */
  barcode?: string | undefined;
  /** 品类凭证码 */
  auth_code: string;
  /** 请求流水号 */
  req_ssn: string;
  /** 银行机构名称 */
  bank_name?: string | undefined;
  /** 银行补贴金额 */
  bank_subsidy?: string | undefined;
  /** 交易平台补贴金额 */
  plat_subsidy?: string | undefined;
  /** 销售企业名称 */
  corp_name?: string | undefined;
  /** 家电品牌 */
  brand?: string | undefined;
}

export interface SubsidyZhejiangAuthcodeRefundPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangAuthcodeRefundPostJson;
}

/** `v3/gov/subsidy/zhejiang/authcode/refund` */
export interface SubsidyZhejiangAuthcodeRefund extends Node {
  /**
   * 品类凭证码上报撤销
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangAuthcodeRefundPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeRefundPostResponse>>;
  /**
   * 品类凭证码上报撤销
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/refund`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangAuthcodeRefundPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeRefundPostResponse>>;
}

export interface SubsidyZhejiangAuthcodeTryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 冻结流水号 */
  cred_frozen_no: string;
  /** 活动号 */
  event_id: string;
  /** 活动标题 */
  event_title: string;
  /** 优惠模式 */
  discount_mode: 'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT' | (string & {});
  /** 原订单金额，单位：分 */
  amount?: number;
  /** 优惠金额，单位：分 */
  discount_amt?: number;
  /** 实付金额 */
  pay_amt?: number;
  /** 渠道优惠标记 */
  channel_dis_flag?: string;
  /** 渠道活动号列表 */
  channel_evt_no?: string;
  /** 品类编码 */
  category_id: string;
}

export interface SubsidyZhejiangAuthcodeTryPostJson {
  /** 接入方请求流水号 */
  sp_serial_no: string;
  /** 商户号 */
  mchnt_no: string;
  /** 终端号 */
  term_no: string;
  /** 品类凭证码 */
  auth_code: string;
  /** 品类编码 */
  category: string;
  /** 区县编码 */
  county_code: string;
}

export interface SubsidyZhejiangAuthcodeTryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangAuthcodeTryPostJson;
}

/** `v3/gov/subsidy/zhejiang/authcode/try` */
export interface SubsidyZhejiangAuthcodeTry extends Node {
  /**
   * 预核销品类凭证码
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/try`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangAuthcodeTryPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeTryPostResponse>>;
  /**
   * 预核销品类凭证码
   *
   * `POST v3/gov/subsidy/zhejiang/authcode/try`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangAuthcodeTryPostOptions): Promise<CallResponse<SubsidyZhejiangAuthcodeTryPostResponse>>;
}

/** `v3/gov/subsidy/zhejiang/goods` */
export interface SubsidyZhejiangGoods extends Node {
  readonly query: SubsidyZhejiangGoodsQuery;
}

export interface SubsidyZhejiangGoodsQueryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 商品条码 */
  goods_bar_code: string;
  /** 本记录唯一ID */
  seq_id: string;
  /** 省份代码 */
  province: string;
  /** 条码类型 */
  code_type: '001' | '002' | (string & {});
  /** 商品品类 */
  goods_type: string;
  /** 商品名称 */
  goods_name: string;
  /** 品牌名称 */
  logo_name: string;
  /** 商品型号 */
  goods_model: string;
  /** 基准价格 */
  basis_price: string;
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string;
  /** 厂商指导零售价 */
  manufact_price: string;
  /** 能效标识 */
  energy_effciency?: string;
  /** 能效备案编号 */
  energy_reg_code?: string;
  /** 能效备案型号 */
  energy_reg_model?: string;
  /** 3C 认证编号 */
  reg_3c_code?: string;
  /** 水效标识 */
  water_effciency?: string;
  /** 有效期 */
  expire_date?: string;
  /** 产品描述 */
  description?: string;
  /** gpc 分类代码 */
  gpc?: string;
  /** 净含量 */
  net_content?: string;
  /** 净含量单位代码 */
  unit_code?: string;
  /** 原产国 */
  origin?: string;
  /** 市级区域代码 */
  city?: string;
  /** 区县区域代码 */
  county?: string;
  /** 数据状态 */
  data_state?: string;
  /** 备注 */
  remark?: string;
  /** 上送状态 */
  upload_state?: string;
  /** 失效时间 */
  expire_time?: string;
  /** 是否 AI 产品 */
  is_ai_product?: string;
  /** 设备类型 */
  device_type?: string;
  /** 厂商识别代码 */
  manufact_code?: string;
  /** 厂商注册日期 */
  manufact_login_date?: string;
  /** 厂商失效日期 */
  manufact_logout_date?: string;
  /** 厂商失效标识 */
  manufact_logout_flag?: string;
  /** 厂商注册地址 */
  manufact_register_addr?: string;
  /** 厂商过期日期 */
  manufact_valid_date?: string;
  /** 厂商企业名称 */
  manufact_firm_name?: string;
  /** 企业定价单位 */
  price_unit?: string;
  /** 上市日期 */
  sale_date?: string;
  /** PC 类型 */
  pc_type?: string;
  /** 上送平台编码 */
  msg_src_platform?: string;
}

export interface SubsidyZhejiangGoodsQueryPostJson {
  /** 商品条码 */
  goods_bar_code?: string | undefined;
  /** 省份代码 */
  province?: string | undefined;
  /** 请求流水号 */
  req_ssn: string;
  /** 请求时间 */
  req_time?: string | undefined;
}

export interface SubsidyZhejiangGoodsQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangGoodsQueryPostJson;
}

/** `v3/gov/subsidy/zhejiang/goods/query` */
export interface SubsidyZhejiangGoodsQuery extends Node {
  /**
   * 商品信息查询
   *
   * `POST v3/gov/subsidy/zhejiang/goods/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangGoodsQueryPostOptions): Promise<CallResponse<SubsidyZhejiangGoodsQueryPostResponse>>;
  /**
   * 商品信息查询
   *
   * `POST v3/gov/subsidy/zhejiang/goods/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangGoodsQueryPostOptions): Promise<CallResponse<SubsidyZhejiangGoodsQueryPostResponse>>;
}

/** `v3/gov/subsidy/zhejiang/n-qualifications` */
export interface SubsidyZhejiangNQualifications extends Node {
  readonly confirm: SubsidyZhejiangNQualificationsConfirm;
}

export type SubsidyZhejiangNQualificationsConfirmPostResponse = ZhejiangSubsidyResult;

export interface SubsidyZhejiangNQualificationsConfirmPostJson {
  /** 品类集合 */
  data?: {
    /** 品类编码 */
    cate_code: string;
    /** 证件号码 （敏感信息，加密传输） */
    cert_no: string;
    /** 能耗等级（一级/二级） */
    grade?: string | undefined;
    /** 姓名 （敏感信息，加密传输） */
    name: string;
    /** 操作时间 */
    operation_time: string;
    /** 银行机构名称 */
    bank_name?: string | undefined;
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined;
    /** 交易平台补贴金额 */
    plat_subsidy?: string | undefined;
    /** 销售金额 */
    sales: string;
    /** 品类状态（0-已核销/1-已退回） */
    status: string;
    /** 政府补贴金额 */
    subsidy: string;
    /** 手机号 （敏感信息，加密传输） */
    tel: string;
    /** 收货地区编码 */
    add_code: string;
    /** 收货地址 （敏感信息，加密传输） */
    address: string;
    /** 销售方式（0-线上/1-线下） */
    sale_models: string;
    /** 家电品牌 */
    brand: string;
    /** 活动资金地区编码 */
    activity_add_code: string;
    /** 统一社会信息代码 */
    uniscid: string;
    /** 销售企业名称 */
    corp_name: string;
    /** 数据流水号 */
    serial_num: string;
  }[] | undefined;
  /** 请求流水号 */
  req_ssn: string;
  /** 请求时间 */
  req_time?: string | undefined;
}

export interface SubsidyZhejiangNQualificationsConfirmPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangNQualificationsConfirmPostJson;
}

/** `v3/gov/subsidy/zhejiang/n-qualifications/confirm` */
export interface SubsidyZhejiangNQualificationsConfirm extends Node {
  /**
   * n品类核销
   *
   * `POST v3/gov/subsidy/zhejiang/n-qualifications/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangNQualificationsConfirmPostOptions): Promise<CallResponse<SubsidyZhejiangNQualificationsConfirmPostResponse>>;
  /**
   * n品类核销
   *
   * `POST v3/gov/subsidy/zhejiang/n-qualifications/confirm`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangNQualificationsConfirmPostOptions): Promise<CallResponse<SubsidyZhejiangNQualificationsConfirmPostResponse>>;
}

/** `v3/gov/subsidy/zhejiang/qualifications` */
export interface SubsidyZhejiangQualifications extends Node {
  readonly alter: SubsidyZhejiangQualificationsAlter;
  readonly claim: SubsidyZhejiangQualificationsClaim;
  readonly query: SubsidyZhejiangQualificationsQuery;
  readonly sync: SubsidyZhejiangQualificationsSync;
}

export interface SubsidyZhejiangQualificationsAlterPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 品类凭证码 */
  auth_code: string;
}

export interface SubsidyZhejiangQualificationsAlterPostJson {
  /** 品类编码 */
  cate_code: string;
  /** 证件号码 （敏感信息，加密传输） */
  cert_no: string;
  /** 姓名 （敏感信息，加密传输） */
  name: string;
  /** 手机号 （敏感信息，加密传输） */
  tel: string;
  /** 请求流水号 */
  req_ssn: string;
}

export interface SubsidyZhejiangQualificationsAlterPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangQualificationsAlterPostJson;
}

/** `v3/gov/subsidy/zhejiang/qualifications/alter` */
export interface SubsidyZhejiangQualificationsAlter extends Node {
  /**
   * 变更资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/alter`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangQualificationsAlterPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsAlterPostResponse>>;
  /**
   * 变更资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/alter`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangQualificationsAlterPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsAlterPostResponse>>;
}

export type SubsidyZhejiangQualificationsClaimPostResponse = ZhejiangSubsidyResult;

export interface SubsidyZhejiangQualificationsClaimPostJson {
  /** 品类编码 */
  cate_code: string;
  /** 证件号码 （敏感信息，加密传输） */
  cert_no: string;
  /** 姓名 （敏感信息，加密传输） */
  name: string;
  /** 手机号 （敏感信息，加密传输） */
  tel: string;
  /** 证件类型 */
  cert_type?: '1' | '2' | '3' | '4' | '5' | (string & {}) | undefined;
  /** 请求流水号 */
  req_ssn: string;
}

export interface SubsidyZhejiangQualificationsClaimPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangQualificationsClaimPostJson;
}

/** `v3/gov/subsidy/zhejiang/qualifications/claim` */
export interface SubsidyZhejiangQualificationsClaim extends Node {
  /**
   * 领取资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/claim`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangQualificationsClaimPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsClaimPostResponse>>;
  /**
   * 领取资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/claim`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangQualificationsClaimPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsClaimPostResponse>>;
}

export interface SubsidyZhejiangQualificationsQueryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 资格信息 */
  data?: {
    /** 品类编码 */
    cate_code: string;
    /** 状态信息 */
    status?: string;
    /** 状态编码 */
    status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {});
  }[];
}

export interface SubsidyZhejiangQualificationsQueryPostJson {
  /** 证件号码 （敏感信息，加密传输） */
  cert_no: string;
  /** 品类编码 */
  cate_code?: string | undefined;
  /** 请求流水号 */
  req_ssn: string;
}

export interface SubsidyZhejiangQualificationsQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangQualificationsQueryPostJson;
}

/** `v3/gov/subsidy/zhejiang/qualifications/query` */
export interface SubsidyZhejiangQualificationsQuery extends Node {
  /**
   * 查询补贴资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangQualificationsQueryPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsQueryPostResponse>>;
  /**
   * 查询补贴资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangQualificationsQueryPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsQueryPostResponse>>;
}

export interface SubsidyZhejiangQualificationsSyncPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 异常数据说明列表 */
  error_data?: string[];
}

export interface SubsidyZhejiangQualificationsSyncPostJson {
  /** 请求流水号 */
  req_ssn?: string | undefined;
  /** 资格集合 */
  data?: {
    /** 品类凭证码 */
    auth_code: string;
    /** 品类编码 */
    cate_code: string;
    /** 证件号码 （敏感信息，加密传输） */
    cert_no: string;
    /** 能耗等级 */
    grade?: string | undefined;
    /** 姓名 （敏感信息，加密传输） */
    name: string;
    /** 交易完成或商品退回时间戳 */
    operation_time: string;
    /** 银行机构名称 */
    bank_name?: string | undefined;
    /** 银行补贴金额 */
    bank_subsidy?: string | undefined;
    /** 交易平台补贴金额 */
    plat_subsidy?: string | undefined;
    /** 销售金额(单位元) */
    sales: string;
    /** 品类状态 */
    status: '0' | '1' | (string & {});
    /** 政府补贴金额 */
    subsidy: string;
    /** 手机号 （敏感信息，加密传输） */
    tel: string;
    /** 区县编码 */
    add_code: string;
    /** 收货地址 */
    address: string;
    /** 销售方式(0-线上/1-线下) */
    sale_models: '0' | '1' | (string & {});
    /** S/N码 */
    sn_code: string;
    /** 统一社会信息代码 */
    uniscid: string;
    /** 销售企业名称 */
    corp_name: string;
    /** 商品条码(13 位或 14 位) */
    barcode: string;
    /** 商品名称 */
    item_name: string;
    /** 规格型号 */
    spec_model: string;
    /** 家电品牌 */
    brand: string;
    /** 物流单号(不超过 100 位) */
    logistics_no?: string | undefined;
    /** 签收时间 */
    delivery_time?: string | undefined;
    /** 发票号(不超过 100 位) */
    invoice_no?: string | undefined;
    /** 是否属于 AI 产品(0-是/1-否) */
    is_ai_product: string;
    /** 类型(台式、笔记本) */
    pc_type?: string | undefined;
    /** 商户订单号(不超过 50 位) */
    order_no: string;
    /** 原始订单号 */
    origin_order_no?: string | undefined;
    /** 活动地区编码 */
    activity_add_code: string;
    /** IMEI1 */
    imei1?: string | undefined;
    /** IMEI2 */
    imei2?: string | undefined;
    /** 3C SN 锁定解锁订单号 */
    ccc_sn_order_no?: string | undefined;
  }[] | undefined;
}

export interface SubsidyZhejiangQualificationsSyncPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangQualificationsSyncPostJson;
}

/** `v3/gov/subsidy/zhejiang/qualifications/sync` */
export interface SubsidyZhejiangQualificationsSync extends Node {
  /**
   * 核销资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangQualificationsSyncPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsSyncPostResponse>>;
  /**
   * 核销资格
   *
   * `POST v3/gov/subsidy/zhejiang/qualifications/sync`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangQualificationsSyncPostOptions): Promise<CallResponse<SubsidyZhejiangQualificationsSyncPostResponse>>;
}

/** `v3/gov/subsidy/zhejiang/sncode` */
export interface SubsidyZhejiangSncode extends Node {
  readonly lock: SubsidyZhejiangSncodeLock;
  readonly query: SubsidyZhejiangSncodeQuery;
  readonly unlock: SubsidyZhejiangSncodeUnlock;
}

export interface SubsidyZhejiangSncodeLockPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** IMEI_1 码 */
  imei1?: string;
  /** IMEI_2 码 */
  imei2?: string;
}

export interface SubsidyZhejiangSncodeLockPostJson {
  /** 发起方 */
  create_user: string;
  /** 省份代码 */
  province: string;
  /** 厂商统一 社会信用 代码 */
  manufact_cert_code?: string | undefined;
  /** 商品 SN码 */
  sn: string;
  /** 商品条码 */
  goods_bar_code: string;
  /** 商品品类 */
  goods_type: string;
  /** 商品名称 */
  goods_name: string;
  /** 商品型号 */
  goods_model?: string | undefined;
  /** IMEI_1 码 */
  imei1?: string | undefined;
  /** IMEI_2 码 */
  imei2?: string | undefined;
  /** 交易订单号 */
  trans_orderid: string;
  /** 订单金额 */
  order_price: string;
  /** 收单机构 */
  acquire_code?: string | undefined;
  /** 销售订单号 */
  sell_orderid: string;
  /** 市级区域代码 */
  city?: string | undefined;
  /** 区县区域代码 */
  county?: string | undefined;
  /** 是否 AI 产品 */
  is_ai_product?: string | undefined;
  /** 销售时间 */
  sale_time?: string | undefined;
  /** 厂商信息 */
  mfr_info?: string | undefined;
  /** 具体品牌 */
  brand?: string | undefined;
  /** 渠道类型 */
  sale_models?: string | undefined;
  /** 请求流水号 */
  req_ssn: string;
  /** 请求时间 */
  req_time: string;
}

export interface SubsidyZhejiangSncodeLockPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangSncodeLockPostJson;
}

/** `v3/gov/subsidy/zhejiang/sncode/lock` */
export interface SubsidyZhejiangSncodeLock extends Node {
  /**
   * sn码锁定
   *
   * `POST v3/gov/subsidy/zhejiang/sncode/lock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangSncodeLockPostOptions): Promise<CallResponse<SubsidyZhejiangSncodeLockPostResponse>>;
  /**
   * sn码锁定
   *
   * `POST v3/gov/subsidy/zhejiang/sncode/lock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangSncodeLockPostOptions): Promise<CallResponse<SubsidyZhejiangSncodeLockPostResponse>>;
}

export interface SubsidyZhejiangSncodeQueryPostResponse {
  /** 响应码 */
  resp_code: string;
  /** 响应描述 */
  resp_desc: string;
  /** 商品SN码 */
  sn?: string;
  /** 省份代码 */
  province?: string;
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {});
}

export interface SubsidyZhejiangSncodeQueryPostJson {
  /** 商品SN码 */
  sn: string;
  /** 省份代码 */
  province: string;
  /** 厂商统一社会信 用代码 */
  manufact_cert_code?: string | undefined;
  /** 商品品类 */
  goods_type: string;
  /** 商品条码 */
  goods_bar_code: string;
  /** IMEI_1 码 */
  imei1?: string | undefined;
  /** IMEI_2 码 */
  imei2?: string | undefined;
  /** 渠道类型 */
  sales_models?: string | undefined;
  /** 请求流水号 */
  req_ssn: string;
  /** 请求时间 */
  req_time: string;
}

export interface SubsidyZhejiangSncodeQueryPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangSncodeQueryPostJson;
}

/** `v3/gov/subsidy/zhejiang/sncode/query` */
export interface SubsidyZhejiangSncodeQuery extends Node {
  /**
   * sn码销售状态查询
   *
   * `POST v3/gov/subsidy/zhejiang/sncode/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangSncodeQueryPostOptions): Promise<CallResponse<SubsidyZhejiangSncodeQueryPostResponse>>;
  /**
   * sn码销售状态查询
   *
   * `POST v3/gov/subsidy/zhejiang/sncode/query`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangSncodeQueryPostOptions): Promise<CallResponse<SubsidyZhejiangSncodeQueryPostResponse>>;
}

export type SubsidyZhejiangSncodeUnlockPostResponse = ZhejiangSubsidyResult;

export interface SubsidyZhejiangSncodeUnlockPostJson {
  /** 请求流水号 */
  req_ssn: string;
  /** 请求时间 */
  req_time: string;
  /** 发起方 */
  create_user: string;
  /** 省份代码 */
  province: string;
  /** 厂商统一 社会信用 代码 */
  manufact_cert_code?: string | undefined;
  /** 商品 SN码 */
  sn: string;
  /** 商品条码 */
  goods_bar_code: string;
  /** 商品品类 */
  goods_type: string;
  /** 商品名称 */
  goods_name: string;
  /** 商品型号 */
  goods_model?: string | undefined;
  /** IMEI_1 码 */
  imei1?: string | undefined;
  /** IMEI_2 码 */
  imei2?: string | undefined;
  /** 交易订单 号 */
  trans_orderid: string;
  /** 原支付订 单号 */
  ori_pay_orderid: string;
  /** 订单金额 */
  order_price: string;
  /** 收单机构 */
  acquire_code?: string | undefined;
  /** 销售订单 号 */
  sell_orderid: string;
  /** 市级区域 代码 */
  city?: string | undefined;
  /** 区县区域代码 */
  county?: string | undefined;
  /** 是否 AI 产 品 */
  is_ai_product?: string | undefined;
  /** 销售时间 */
  sale_time?: string | undefined;
  /** 厂商信息 */
  mfr_info?: string | undefined;
  /** 具体品牌 */
  brand?: string | undefined;
  /** 渠道类型 */
  sales_models?: string | undefined;
}

export interface SubsidyZhejiangSncodeUnlockPostOptions extends CallOptions {
  /** JSON 请求体 */
  json: SubsidyZhejiangSncodeUnlockPostJson;
}

/** `v3/gov/subsidy/zhejiang/sncode/unlock` */
export interface SubsidyZhejiangSncodeUnlock extends Node {
  /**
   * sn码解锁
   *
   * `POST v3/gov/subsidy/zhejiang/sncode/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  post(options: SubsidyZhejiangSncodeUnlockPostOptions): Promise<CallResponse<SubsidyZhejiangSncodeUnlockPostResponse>>;
  /**
   * sn码解锁
   *
   * `POST v3/gov/subsidy/zhejiang/sncode/unlock`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013989530 政府消费补贴（服务商）}
   */
  postAsync(options: SubsidyZhejiangSncodeUnlockPostOptions): Promise<CallResponse<SubsidyZhejiangSncodeUnlockPostResponse>>;
}
