// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface CertificatesGetResponse {
  /** 平台证书列表 */
  data: {
    /** 证书序列号 */
    serial_no: string;
    /** 证书启用时间 */
    effective_time: string;
    /** 证书弃用时间 */
    expire_time: string;
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法 */
      algorithm: 'AEAD_AES_256_GCM' | (string & {});
      /** 加密证书的随机串 */
      nonce: string;
      /** 加密证书的附加数据 */
      associated_data: string;
      /** 加密后的证书内容 */
      ciphertext: string;
    };
  }[];
}

/** `v3/global/certificates` */
export interface Certificates extends Node {
  /**
   * 获取平台证书列表
   *
   * `GET v3/global/certificates`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013878 境外支付（境外）}
   */
  get(options?: CallOptions): Promise<CallResponse<CertificatesGetResponse>>;
  /**
   * 获取平台证书列表
   *
   * `GET v3/global/certificates`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013878 境外支付（境外）}
   */
  getAsync(options?: CallOptions): Promise<CallResponse<CertificatesGetResponse>>;
}
