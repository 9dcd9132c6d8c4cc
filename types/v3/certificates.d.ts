// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../core';

export interface CertificatesGetResponse {
  /** 平台证书列表 */
  data: {
    /** 证书序列号，最多 40 字符 */
    serial_no: string;
    /** 证书启用时间，RFC 3339 时间 */
    effective_time?: string;
    /** 证书弃用时间，RFC 3339 时间 */
    expire_time?: string;
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法，最多 32 字符 */
      algorithm: 'AEAD_AES_256_GCM' | (string & {});
      /** 加密证书的随机串，最多 16 字符 */
      nonce: string;
      /** 加密证书的附加数据，最多 16 字符 */
      associated_data?: string;
      /** 加密后的证书内容，最多 1048576 字符 */
      ciphertext: string;
    };
  }[];
}

export interface CertificatesGetQuery {
  /** 平台证书算法类型 */
  algorithm_type?: 'SM2' | 'RSA' | 'ALL' | (string & {}) | undefined;
}

export interface CertificatesGetOptions extends CallOptions {
  /** 查询参数 */
  query?: CertificatesGetQuery | undefined;
}

/**
 * 平台证书
 *
 * `v3/certificates`
 */
export interface Certificates extends Node {
  /**
   * 获取平台证书列表
   *
   * `GET v3/certificates`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 平台证书（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 平台证书（服务商）}
   */
  get(options?: CertificatesGetOptions): Promise<CallResponse<CertificatesGetResponse>>;
  /**
   * 获取平台证书列表
   *
   * `GET v3/certificates`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 平台证书（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 平台证书（服务商）}
   */
  getAsync(options?: CertificatesGetOptions): Promise<CallResponse<CertificatesGetResponse>>;
}
