// Generated from openapi/: do not edit, run `npm run generate`.

import type { AtLeastOne, CallOptions, CallResponse, Node } from '../../core';

/** `v2/applyment/micro` */
export interface Micro extends Node {
  readonly getstate: MicroGetstate;
  readonly getupgradestate: MicroGetupgradestate;
  readonly modifyarchives: MicroModifyarchives;
  readonly modifycontactinfo: MicroModifycontactinfo;
  readonly signcontract: MicroSigncontract;
  readonly submit: MicroSubmit;
  readonly submitupgrade: MicroSubmitupgrade;
}

export interface MicroGetstatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户申请单号 */
  applyment_id: string;
  /** 申请状态 */
  applyment_state: string;
  /** 申请状态描述 */
  applyment_state_desc: string;
  /** 小微商户号 */
  sub_mch_id?: string;
  /** 签约链接 */
  sign_url?: string;
  /** 审核详情 */
  audit_detail?: string;
  /** 参数名称 */
  param_name: string;
  /** 驳回原因 */
  reject_reason: string;
}

export interface MicroGetstatePostXmlFields {
  /** 接口版本号 */
  version: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 商户申请单号，与 business_code 二选一 */
  applyment_id?: string | undefined;
  /** 业务申请编号，与 applyment_id 二选一 */
  business_code?: string | undefined;
}

export type MicroGetstatePostXml = AtLeastOne<MicroGetstatePostXmlFields, 'applyment_id' | 'business_code'>;

export interface MicroGetstatePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicroGetstatePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/applyment/micro/getstate` */
export interface MicroGetstate extends Node {
  /**
   * 查询申请状态
   *
   * `POST v2/applyment/micro/getstate`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3 小微商户进件（旧版文档）}
   */
  post(options: MicroGetstatePostOptions): Promise<CallResponse<MicroGetstatePostResponse>>;
  /**
   * 查询申请状态
   *
   * `POST v2/applyment/micro/getstate`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3 小微商户进件（旧版文档）}
   */
  postAsync(options: MicroGetstatePostOptions): Promise<CallResponse<MicroGetstatePostResponse>>;
}

export interface MicroGetupgradestatePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 申请状态 */
  applyment_state: string;
  /** 申请状态描述 */
  applyment_state_desc: string;
  /** 签约二维码 */
  sign_qrcode?: string;
  /** 签约链接 */
  sign_url?: string;
  /** 审核详情 */
  audit_detail?: string;
  /** 付款户名 */
  account_name: string;
  /** 汇款金额 */
  pay_amount: string;
  /** 收款卡号 */
  destination_account_number: string;
  /** 收款户名 */
  destination_account_name: string;
  /** 开户银行 */
  destination_account_bank: string;
  /** 省市信息 */
  city: string;
  /** 备注信息 */
  remark: string;
  /** 汇款截止时间 */
  deadline_time: string;
  /** 参数名称 */
  param_name: string;
  /** 驳回原因 */
  reject_reason: string;
}

export interface MicroGetupgradestatePostXml {
  /** 接口版本号 */
  version: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 小微商户号 */
  sub_mch_id: string;
}

export interface MicroGetupgradestatePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicroGetupgradestatePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/applyment/micro/getupgradestate` */
export interface MicroGetupgradestate extends Node {
  /**
   * 查询升级申请单状态
   *
   * `POST v2/applyment/micro/getupgradestate`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3 小微商户进件（旧版文档）}
   */
  post(options: MicroGetupgradestatePostOptions): Promise<CallResponse<MicroGetupgradestatePostResponse>>;
  /**
   * 查询升级申请单状态
   *
   * `POST v2/applyment/micro/getupgradestate`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3 小微商户进件（旧版文档）}
   */
  postAsync(options: MicroGetupgradestatePostOptions): Promise<CallResponse<MicroGetupgradestatePostResponse>>;
}

export interface MicroModifyarchivesPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户号 */
  mch_id?: string;
  /** 小微商户号 */
  sub_mch_id?: string;
}

export interface MicroModifyarchivesPostXml {
  /** 接口版本号 */
  version: '1.0' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 小微商户号 */
  sub_mch_id: string;
  /** 银行卡号 */
  account_number?: string | undefined;
  /** 开户银行全称（含支行） */
  bank_name?: string | undefined;
  /** 开户银行 */
  account_bank?: string | undefined;
  /** 开户银行省市编码 */
  bank_address_code: string;
  /** 平台证书序列号 */
  cert_sn: string;
}

export interface MicroModifyarchivesPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicroModifyarchivesPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/applyment/micro/modifyarchives` */
export interface MicroModifyarchives extends Node {
  /**
   * 修改结算银行卡
   *
   * `POST v2/applyment/micro/modifyarchives`
   *
   * @deprecated 2023-03-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115349 小微商户进件（服务商）}
   */
  post(options: MicroModifyarchivesPostOptions): Promise<CallResponse<MicroModifyarchivesPostResponse>>;
  /**
   * 修改结算银行卡
   *
   * `POST v2/applyment/micro/modifyarchives`
   *
   * @deprecated 2023-03-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115349 小微商户进件（服务商）}
   */
  postAsync(options: MicroModifyarchivesPostOptions): Promise<CallResponse<MicroModifyarchivesPostResponse>>;
}

export interface MicroModifycontactinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户号 */
  mch_id?: string;
  /** 小微商户号 */
  sub_mch_id?: string;
}

export interface MicroModifycontactinfoPostXml {
  /** 接口版本号 */
  version: '1.0' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 小微商户号 */
  sub_mch_id?: string | undefined;
  /** 手机号 */
  mobile_phone?: string | undefined;
  /** 邮箱 */
  email?: string | undefined;
  /** 商户简称 */
  merchant_name?: string | undefined;
  /** 加密的平台证书序列号 */
  cert_sn: string;
}

export interface MicroModifycontactinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicroModifycontactinfoPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/applyment/micro/modifycontactinfo` */
export interface MicroModifycontactinfo extends Node {
  /**
   * 修改联系信息
   *
   * `POST v2/applyment/micro/modifycontactinfo`
   *
   * @deprecated 2020-04-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115350 小微商户进件（服务商）}
   */
  post(options: MicroModifycontactinfoPostOptions): Promise<CallResponse<MicroModifycontactinfoPostResponse>>;
  /**
   * 修改联系信息
   *
   * `POST v2/applyment/micro/modifycontactinfo`
   *
   * @deprecated 2020-04-13 起不再开放
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115350 小微商户进件（服务商）}
   */
  postAsync(options: MicroModifycontactinfoPostOptions): Promise<CallResponse<MicroModifycontactinfoPostResponse>>;
}

export type MicroSigncontractPostResponse = Record<string, unknown>;

export type MicroSigncontractPostXml = object;

export interface MicroSigncontractPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicroSigncontractPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/applyment/micro/signcontract` */
export interface MicroSigncontract extends Node {
  /**
   * 签约报备
   *
   * `POST v2/applyment/micro/signcontract`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4 小微商户进件（旧版文档）}
   */
  post(options: MicroSigncontractPostOptions): Promise<CallResponse<MicroSigncontractPostResponse>>;
  /**
   * 签约报备
   *
   * `POST v2/applyment/micro/signcontract`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4 小微商户进件（旧版文档）}
   */
  postAsync(options: MicroSigncontractPostOptions): Promise<CallResponse<MicroSigncontractPostResponse>>;
}

export interface MicroSubmitPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 参数校验不通过的字段名 */
  err_param?: string;
  /** 商户申请单号 */
  applyment_id: string;
}

export type MicroSubmitPostXmlIdCardValidTimeContent = string[];

export interface MicroSubmitPostXmlBusinessAdditionPicsContent {
  /** 图片列表 */
  media_id: string[];
}

export interface MicroSubmitPostXml {
  /** 接口版本号 */
  version: '3.0' | (string & {});
  /** 平台证书序列号 */
  cert_sn: string;
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 业务申请编号 */
  business_code: string;
  /** 身份证人像面照片 */
  id_card_copy: string;
  /** 身份证国徽面照片 */
  id_card_national: string;
  /** 身份证姓名 */
  id_card_name: string;
  /** 身份证号码 */
  id_card_number: string;
  /**
   * 身份证有效期限JSON格式字符串
   * 值为 JSON 字符串，内容见 {@link MicroSubmitPostXmlIdCardValidTimeContent}
   */
  id_card_valid_time: string;
  /** 开户名称 */
  account_name: string;
  /** 开户银行 */
  account_bank: string;
  /** 开户银行省市编码 */
  bank_address_code: string;
  /** 开户银行全称（含支行） */
  bank_name?: string | undefined;
  /** 银行账号 */
  account_number: string;
  /** 门店名称 */
  store_name: string;
  /** 门店省市编码 */
  store_address_code: string;
  /** 门店街道名称 */
  store_street: string;
  /** 门店经度 */
  store_longitude?: string | undefined;
  /** 门店纬度 */
  store_latitude?: string | undefined;
  /** 门店门口照片 */
  store_entrance_pic: string;
  /** 店内环境照片 */
  indoor_pic: string;
  /** 经营场地证明 */
  address_certification?: string | undefined;
  /** 商户简称 */
  merchant_shortname: string;
  /** 客服电话 */
  service_phone: string;
  /** 售卖商品/提供服务描述 */
  product_desc: string;
  /** 费率 */
  rate: string;
  /** 补充说明 */
  business_addition_desc?: string | undefined;
  /**
   * 补充材料
   * 值为 JSON 字符串，内容见 {@link MicroSubmitPostXmlBusinessAdditionPicsContent}
   */
  business_addition_pics?: string | undefined;
  /** 超级管理员姓名 */
  contact: string;
  /** 手机号码 */
  contact_phone: string;
  /** 联系邮箱 */
  contact_email?: string | undefined;
}

export interface MicroSubmitPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicroSubmitPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/applyment/micro/submit` */
export interface MicroSubmit extends Node {
  /**
   * 申请入驻
   *
   * `POST v2/applyment/micro/submit`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2 小微商户进件（旧版文档）}
   */
  post(options: MicroSubmitPostOptions): Promise<CallResponse<MicroSubmitPostResponse>>;
  /**
   * 申请入驻
   *
   * `POST v2/applyment/micro/submit`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2 小微商户进件（旧版文档）}
   */
  postAsync(options: MicroSubmitPostOptions): Promise<CallResponse<MicroSubmitPostResponse>>;
}

export interface MicroSubmitupgradePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 随机字符串 */
  nonce_str: string;
  /** 签名 */
  sign: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 参数校验不通过的字段名 */
  err_param?: string;
}

export interface MicroSubmitupgradePostXml {
  /** 接口版本号 */
  version: '1.0' | (string & {});
  /** 商户号 */
  mch_id: string;
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {});
  /** 平台证书序列号 */
  cert_sn: string;
  /** 小微商户号 */
  sub_mch_id: string;
  /** 主体类型 */
  organization_type: string;
  /** 营业执照扫描件 */
  business_license_copy: string;
  /** 营业执照注册号 */
  business_license_number: string;
  /** 商户名称 */
  merchant_name: string;
  /** 注册地址 */
  company_address: string;
  /** 经营者姓名/法定代表人 */
  legal_person: string;
  /** 营业期限 */
  business_time: string;
  /** 营业执照类型 */
  business_licence_type: string;
  /** 组织机构代码证照片 */
  organization_copy?: string | undefined;
  /** 组织机构代码 */
  organization_number?: string | undefined;
  /** 组织机构代码有效期限 */
  organization_time?: string | undefined;
  /** 开户名称 */
  account_name?: string | undefined;
  /** 开户银行 */
  account_bank?: string | undefined;
  /** 开户银行省市编码 */
  bank_address_code?: string | undefined;
  /** 开户银行全称(含支行)17家直连银行无需填写 */
  bank_name?: string | undefined;
  /** 银行卡号 */
  account_number?: string | undefined;
  /** 商户简称 */
  merchant_shortname: string;
  /** 费率结算规则ID */
  business: string;
  /** 特殊资质 */
  qualifications?: string | undefined;
  /** 经营场景 */
  business_scene: string;
  /** 补充说明 */
  business_addition_desc?: string | undefined;
  /** 补充材料 */
  business_addition_pics?: string | undefined;
  /** 联系邮箱 */
  contact_email?: string | undefined;
}

export interface MicroSubmitupgradePostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MicroSubmitupgradePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/applyment/micro/submitupgrade` */
export interface MicroSubmitupgrade extends Node {
  /**
   * 提交升级申请单
   *
   * `POST v2/applyment/micro/submitupgrade`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2 小微商户进件（旧版文档）}
   */
  post(options: MicroSubmitupgradePostOptions): Promise<CallResponse<MicroSubmitupgradePostResponse>>;
  /**
   * 提交升级申请单
   *
   * `POST v2/applyment/micro/submitupgrade`
   *
   * @deprecated 2023-05-23 起不再开放
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2 小微商户进件（旧版文档）}
   */
  postAsync(options: MicroSubmitupgradePostOptions): Promise<CallResponse<MicroSubmitupgradePostResponse>>;
}
