// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, FormBody, Node } from '../../core';

/**
 * 特约商户管理
 *
 * `v2/secapi/mch`
 */
export interface Mch extends Node {
  readonly addsubdevconfig: MchAddsubdevconfig;
  readonly channelsetting: MchChannelsetting;
  readonly modifymchinfo: MchModifymchinfo;
  readonly querysubdevconfig: MchQuerysubdevconfig;
  readonly submchmanage: MchSubmchmanage;
  readonly uploadmedia: MchUploadmedia;
  readonly _addinstitutionsub_: MchByAddinstitutionsub;
  /** 同 _addinstitutionsub_ */
  readonly $addinstitutionsub$: MchByAddinstitutionsub;
  readonly _modifyinstitutionsub_: MchByModifyinstitutionsub;
  /** 同 _modifyinstitutionsub_ */
  readonly $modifyinstitutionsub$: MchByModifyinstitutionsub;
  readonly _queryinstitutionsub_: MchByQueryinstitutionsub;
  /** 同 _queryinstitutionsub_ */
  readonly $queryinstitutionsub$: MchByQueryinstitutionsub;
}

export interface MchAddsubdevconfigPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
}

export interface MchAddsubdevconfigPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 关联APPID */
  sub_appid?: string | undefined;
  /** 授权目录 */
  jsapi_path: string;
}

export interface MchAddsubdevconfigPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MchAddsubdevconfigPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/secapi/mch/addsubdevconfig` */
export interface MchAddsubdevconfig extends Node {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联
   *
   * `POST v2/secapi/mch/addsubdevconfig`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115404 特约商户管理（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985201 特约商户管理（旧版文档）}
   */
  post(options: MchAddsubdevconfigPostOptions): Promise<CallResponse<MchAddsubdevconfigPostResponse>>;
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联
   *
   * `POST v2/secapi/mch/addsubdevconfig`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115404 特约商户管理（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985201 特约商户管理（旧版文档）}
   */
  postAsync(options: MchAddsubdevconfigPostOptions): Promise<CallResponse<MchAddsubdevconfigPostResponse>>;
}

export interface MchChannelsettingPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 商户号 */
  mch_id: string;
  /** 处理信息 */
  result_msg: string;
  /** 公众账号ID */
  appid: string;
  /** 子商户商户号 */
  sub_mch_id: string;
  /** 渠道商商户号 */
  channel_id: string;
}

export interface MchChannelsettingPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 特约商户号 */
  sub_mch_id: string;
  /** 渠道商商户号 */
  channel_id: string;
}

export interface MchChannelsettingPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MchChannelsettingPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/secapi/mch/channelsetting` */
export interface MchChannelsetting extends Node {
  /**
   * 银行服务商特约子商户指定渠道号
   *
   * `POST v2/secapi/mch/channelsetting`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26 特约商户管理（旧版文档）}
   */
  post(options: MchChannelsettingPostOptions): Promise<CallResponse<MchChannelsettingPostResponse>>;
  /**
   * 银行服务商特约子商户指定渠道号
   *
   * `POST v2/secapi/mch/channelsetting`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26 特约商户管理（旧版文档）}
   */
  postAsync(options: MchChannelsettingPostOptions): Promise<CallResponse<MchChannelsettingPostResponse>>;
}

export interface MchModifymchinfoPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 处理结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 处理信息 */
  result_msg: string;
  /** 签名 */
  sign: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 随机字符串 */
  nonce_str: string;
}

export interface MchModifymchinfoPostXml {
  /** 商户号 */
  mch_id: string;
  /** 商户识别码 */
  sub_mch_id: string;
  /** 商户简称 */
  merchant_shortname?: string | undefined;
  /** 客服电话 */
  service_phone?: string | undefined;
}

export interface MchModifymchinfoPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MchModifymchinfoPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/secapi/mch/modifymchinfo` */
export interface MchModifymchinfo extends Node {
  /**
   * 银行特约商户信息修改
   *
   * `POST v2/secapi/mch/modifymchinfo`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9 特约商户管理（旧版文档）}
   */
  post(options: MchModifymchinfoPostOptions): Promise<CallResponse<MchModifymchinfoPostResponse>>;
  /**
   * 银行特约商户信息修改
   *
   * `POST v2/secapi/mch/modifymchinfo`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9 特约商户管理（旧版文档）}
   */
  postAsync(options: MchModifymchinfoPostOptions): Promise<CallResponse<MchModifymchinfoPostResponse>>;
}

export interface MchQuerysubdevconfigPostResponseJsapiPathListContent {
  /** 支付目录URI数组 */
  jsapi_path_list?: string[];
}

export interface MchQuerysubdevconfigPostResponseAppidConfigListContent {
  /** APPID数组 */
  appid_config_list?: {
    /** 关注特约商户公众号的APPID */
    subscribe_appid?: string;
    /** 子商户公众账号ID */
    sub_appid?: string;
  }[];
}

export interface MchQuerysubdevconfigPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg: string;
  /** 错误代码 */
  err_code?: string;
  /** 错误代码描述 */
  err_code_des?: string;
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 签名 */
  sign: string;
  /**
   * 授权目录
   * 值为 JSON 字符串，内容见 {@link MchQuerysubdevconfigPostResponseJsapiPathListContent}
   */
  jsapi_path_list: string;
  /**
   * 关联APPID与关注特约商户公众号的APPID
   * 值为 JSON 字符串，内容见 {@link MchQuerysubdevconfigPostResponseAppidConfigListContent}
   */
  appid_config_list: string;
}

export interface MchQuerysubdevconfigPostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
}

export interface MchQuerysubdevconfigPostOptions extends CallOptions {
  /** XML 请求体 */
  xml: MchQuerysubdevconfigPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/secapi/mch/querysubdevconfig` */
export interface MchQuerysubdevconfig extends Node {
  /**
   * 配置查询
   *
   * `POST v2/secapi/mch/querysubdevconfig`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115413 特约商户管理（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985252 特约商户管理（旧版文档）}
   */
  post(options: MchQuerysubdevconfigPostOptions): Promise<CallResponse<MchQuerysubdevconfigPostResponse>>;
  /**
   * 配置查询
   *
   * `POST v2/secapi/mch/querysubdevconfig`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115413 特约商户管理（服务商）}
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985252 特约商户管理（旧版文档）}
   */
  postAsync(options: MchQuerysubdevconfigPostOptions): Promise<CallResponse<MchQuerysubdevconfigPostResponse>>;
}

export interface MchSubmchmanagePostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {});
  /** 业务结果描述 */
  result_msg?: string;
  /** 总记录数 */
  total: string;
  /** 商户信息列表 */
  mchinfo: {
    /** 公众账号ID */
    appid: string;
    /** 商户号 */
    mch_id: string;
    /** 商户名称 */
    merchant_name: string;
    /** 商户简称 */
    merchant_shortname: string;
    /** 客服电话 */
    service_phone: string;
    /** 联系人 */
    contact?: string;
    /** 联系电话 */
    contact_phone?: string;
    /** 联系邮箱 */
    contact_email?: string;
    /** 经营类目 */
    business: string;
    /** 渠道商商户号 */
    channel_id: string;
    /** 渠道商名称 */
    channel_name: string;
  }[];
}

export interface MchSubmchmanagePostQuery {
  /** add | query 枚举值之一 */
  action: 'add' | 'query' | (string & {});
}

export interface MchSubmchmanagePostXml {
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
  /** 商户名称 */
  merchant_name?: string | undefined;
  /** 商户识别码 */
  sub_mch_id?: string | undefined;
  /** 页码 */
  page_index: string;
  /** 展示资料个数 */
  page_size?: string | undefined;
}

export interface MchSubmchmanagePostOptions extends CallOptions {
  /** 查询参数 */
  query: MchSubmchmanagePostQuery;
  /** XML 请求体 */
  xml: MchSubmchmanagePostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/mch/submchmanage` */
export interface MchSubmchmanage extends Node {
  /**
   * 银行特约商户录入/银行特约商户资料查询
   *
   * `POST v2/secapi/mch/submchmanage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4012194260 特约商户管理（旧版文档）}
   */
  post(options: MchSubmchmanagePostOptions): Promise<CallResponse<MchSubmchmanagePostResponse>>;
  /**
   * 银行特约商户录入/银行特约商户资料查询
   *
   * `POST v2/secapi/mch/submchmanage`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4012194260 特约商户管理（旧版文档）}
   */
  postAsync(options: MchSubmchmanagePostOptions): Promise<CallResponse<MchSubmchmanagePostResponse>>;
}

export interface MchUploadmediaPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 公众账号ID */
  appid: string;
  /** 商户号 */
  mch_id: string;
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
  /** 媒体标识Id */
  media_id: string;
}

export interface MchUploadmediaPostOptions extends CallOptions {
  /** multipart/form-data 请求体 */
  body: FormBody;
  /** 使用商户API证书 */
  security?: boolean | undefined;
}

/** `v2/secapi/mch/uploadmedia` */
export interface MchUploadmedia extends Node {
  /**
   * 图片上传
   *
   * `POST v2/secapi/mch/uploadmedia`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 特约商户管理（境外）}
   */
  post(options: MchUploadmediaPostOptions): Promise<CallResponse<MchUploadmediaPostResponse>>;
  /**
   * 图片上传
   *
   * `POST v2/secapi/mch/uploadmedia`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013641477 特约商户管理（境外）}
   */
  postAsync(options: MchUploadmediaPostOptions): Promise<CallResponse<MchUploadmediaPostResponse>>;
}

export interface MchByAddinstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误编码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名 */
  sign: string;
  /** 验证状态 */
  verification_status?: 'Approved' | (string & {});
  /** 验证状态描述 */
  description?: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

export interface MchByAddinstitutionsubPostXmlStorePhotosContent {
  /** 门店照片列表 */
  media_id: string[];
}

export interface MchByAddinstitutionsubPostXmlH5DomainsContent {
  /** 域名列表 */
  domain: string[];
}

export interface MchByAddinstitutionsubPostXml {
  /** 机构appid */
  app_id: string;
  /** 机构商户号 */
  mch_id: string;
  /** 渠道编号 */
  channel_id?: string | undefined;
  /** 子商户全称 */
  merchant_name: string;
  /** 子商户简称 */
  merchant_shortname: string;
  /** 子商户唯一标识 */
  merchant_remark: string;
  /** 注册国家或区域 */
  merchant_country_code: string;
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 业务类目 */
  business_category: string;
  /** MCC码 */
  mcc: string;
  /** 公司注册文件编号 */
  registration_certificate_number: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date: string;
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined;
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
  /** APP下载链接 */
  app_download: string;
  /** 业务网站 */
  business_website: string;
  /** 公众号 */
  office_account: string;
  /** 小程序 */
  mini_program: string;
  /** 门店地址 */
  store_address: string;
  /**
   * 门店照片
   * 值为 JSON 字符串，内容见 {@link MchByAddinstitutionsubPostXmlStorePhotosContent}
   */
  store_photos: string;
  /** 董事姓名 */
  director_name: string;
  /** 董事证件号码 */
  director_id_number: string;
  /** 负责人姓名 */
  principal_name: string;
  /** 负责人证件号 */
  principal_id_number: string;
  /** 公司电话 */
  office_phone: string;
  /** 联系人姓名 */
  contact_name: string;
  /** 联系人电话 */
  contact_phone: string;
  /** 联系人邮箱 */
  contact_email: string;
  /** 子商户结算银行账户 */
  settlement_bank_number: string;
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | (string & {}) | undefined;
  /** H5经营网址 */
  h5_website_url?: string | undefined;
  /**
   * H5支付域名
   * 值为 JSON 字符串，内容见 {@link MchByAddinstitutionsubPostXmlH5DomainsContent}
   */
  h5_domains?: string | undefined;
  /** 附加信息 */
  attach?: string | undefined;
}

export interface MchByAddinstitutionsubPostOptions extends CallOptions {
  /** 固定值addInstitutionsub */
  addinstitutionsub: 'addInstitutionsub';
  /** XML 请求体 */
  xml: MchByAddinstitutionsubPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/secapi/mch/{addinstitutionsub}` */
export interface MchByAddinstitutionsub extends Node {
  /**
   * 进件子商户
   *
   * `POST v2/secapi/mch/{addinstitutionsub}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636642 特约商户管理（境外）}
   */
  post(options: MchByAddinstitutionsubPostOptions): Promise<CallResponse<MchByAddinstitutionsubPostResponse>>;
  /**
   * 进件子商户
   *
   * `POST v2/secapi/mch/{addinstitutionsub}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636642 特约商户管理（境外）}
   */
  postAsync(options: MchByAddinstitutionsubPostOptions): Promise<CallResponse<MchByAddinstitutionsubPostResponse>>;
}

export interface MchByModifyinstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误编码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 签名 */
  sign: string;
  /** 验证状态 */
  verification_status?: 'Approved' | (string & {});
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
}

export interface MchByModifyinstitutionsubPostXmlStorePhotosContent {
  /** 门店照片列表 */
  media_id: string[];
}

export interface MchByModifyinstitutionsubPostXmlH5DomainsContent {
  /** 域名列表 */
  domain: string[];
}

export interface MchByModifyinstitutionsubPostXml {
  /** 机构appid */
  app_id: string;
  /** 机构商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 子商户全称 */
  merchant_name: string;
  /** 渠道编号 */
  channel_id?: string | undefined;
  /** 子商户简称 */
  merchant_shortname: string;
  /** 注册国家或区域 */
  merchant_country_code: string;
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 业务类目 */
  business_category: string;
  /** MCC码 */
  mcc: string;
  /** 公司注册文件编号 */
  registration_certificate_number: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date: string;
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined;
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
  /** APP下载链接 */
  app_download: string;
  /** 业务网站 */
  business_website: string;
  /** 公众号 */
  office_account: string;
  /** 小程序 */
  mini_program: string;
  /** 门店地址 */
  store_address: string;
  /**
   * 门店照片
   * 值为 JSON 字符串，内容见 {@link MchByModifyinstitutionsubPostXmlStorePhotosContent}
   */
  store_photos?: string | undefined;
  /** 董事姓名 */
  director_name?: string | undefined;
  /** 董事证件号码 */
  director_id_number?: string | undefined;
  /** 负责人姓名 */
  principal_name?: string | undefined;
  /** 负责人证件号 */
  principal_id_number?: string | undefined;
  /** 公司电话 */
  office_phone: string;
  /** 联系人姓名 */
  contact_name: string;
  /** 联系人电话 */
  contact_phone: string;
  /** 联系人邮箱 */
  contact_email: string;
  /** 子商户结算银行账户 */
  settlement_bank_number?: string | undefined;
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | (string & {}) | undefined;
  /** H5经营网址 */
  h5_website_url?: string | undefined;
  /**
   * H5支付域名
   * 值为 JSON 字符串，内容见 {@link MchByModifyinstitutionsubPostXmlH5DomainsContent}
   */
  h5_domains?: string | undefined;
}

export interface MchByModifyinstitutionsubPostOptions extends CallOptions {
  /** 固定值modifyInstitutionsub */
  modifyinstitutionsub: 'modifyInstitutionsub';
  /** XML 请求体 */
  xml: MchByModifyinstitutionsubPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/secapi/mch/{modifyinstitutionsub}` */
export interface MchByModifyinstitutionsub extends Node {
  /**
   * 修改子商户
   *
   * `POST v2/secapi/mch/{modifyinstitutionsub}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636644 特约商户管理（境外）}
   */
  post(options: MchByModifyinstitutionsubPostOptions): Promise<CallResponse<MchByModifyinstitutionsubPostResponse>>;
  /**
   * 修改子商户
   *
   * `POST v2/secapi/mch/{modifyinstitutionsub}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636644 特约商户管理（境外）}
   */
  postAsync(options: MchByModifyinstitutionsubPostOptions): Promise<CallResponse<MchByModifyinstitutionsubPostResponse>>;
}

export interface MchByQueryinstitutionsubPostResponseApplicationRejectDetailContent {
  /** 驳回原因列表 */
  reason: {
    /** 字段 */
    field?: string;
    /** 原因 */
    reason?: string;
  }[];
}

export interface MchByQueryinstitutionsubPostResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 返回信息 */
  return_msg?: string;
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {});
  /** 错误编码 */
  err_code?: string;
  /** 错误描述 */
  err_code_des?: string;
  /** 签名 */
  sign: string;
  /** 子商户号 */
  sub_mch_id: string;
  /** 子商户名称 */
  merchant_name: string;
  /** 子商户简称 */
  merchant_shortname: string;
  /** 注册国家或区域 */
  merchant_country_code?: string;
  /** 业务类目 */
  business_category: string;
  /** MCC */
  mcc?: string;
  /** 公司联系电话 */
  office_phone: string;
  /** 联系人姓名 */
  contact_name?: string;
  /** 联系人手机 */
  contact_phone?: string;
  /** 联系人邮箱 */
  contact_email?: string;
  /** 子商户唯一标识 */
  merchant_remark: string;
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {});
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {});
  /** 公司注册文件编号 */
  registration_certificate_number?: string;
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string;
  /** APP下载链接 */
  app_download?: string;
  /** 业务网站 */
  business_website?: string;
  /** 公众号 */
  office_account?: string;
  /** 小程序 */
  mini_program?: string;
  /** 门店地址 */
  store_address?: string;
  /** 董事姓名 */
  director_name?: string;
  /** 董事证件编号 */
  director_id_number?: string;
  /** 负责人姓名 */
  principal_name?: string;
  /** 负责人证件编号 */
  principal_id_number?: string;
  /** 子商户结算银行账户 */
  settlement_bank_number?: string;
  /** 渠道编号 */
  channel_id?: string;
  /** H5支付权限状态 */
  h5_authorization_state?: 'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {});
  /** H5驳回详情 */
  h5_audit_reject_detail?: string;
  /** 子商户状态 */
  sub_mch_status?: 'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {});
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {});
  /**
   * 子商户入驻驳回详情
   * 值为 JSON 字符串，内容见 {@link MchByQueryinstitutionsubPostResponseApplicationRejectDetailContent}
   */
  application_reject_detail?: string;
  /** 附加信息 */
  attach?: string;
}

export interface MchByQueryinstitutionsubPostXml {
  /** 机构appid */
  app_id: string;
  /** 机构商户号 */
  mch_id: string;
  /** 子商户号 */
  sub_mch_id: string;
}

export interface MchByQueryinstitutionsubPostOptions extends CallOptions {
  /** 固定值queryInstitutionsub */
  queryinstitutionsub: 'queryInstitutionsub';
  /** XML 请求体 */
  xml: MchByQueryinstitutionsubPostXml;
  /** 使用商户API证书 */
  security?: boolean | undefined;
  /** 不带随机字符串 */
  nonceless?: boolean | undefined;
}

/** `v2/secapi/mch/{queryinstitutionsub}` */
export interface MchByQueryinstitutionsub extends Node {
  /**
   * 查询子商户
   *
   * `POST v2/secapi/mch/{queryinstitutionsub}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636643 特约商户管理（境外）}
   */
  post(options: MchByQueryinstitutionsubPostOptions): Promise<CallResponse<MchByQueryinstitutionsubPostResponse>>;
  /**
   * 查询子商户
   *
   * `POST v2/secapi/mch/{queryinstitutionsub}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013636643 特约商户管理（境外）}
   */
  postAsync(options: MchByQueryinstitutionsubPostOptions): Promise<CallResponse<MchByQueryinstitutionsubPostResponse>>;
}
