// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 文件上传
 *
 * `v3/global/merchant-storage`
 */
export interface MerchantStorage extends Node {
  readonly file: MerchantStorageFile;
}

/** `v3/global/merchant-storage/file` */
export interface MerchantStorageFile extends Node {
  readonly upload: MerchantStorageFileUpload;
}

export interface MerchantStorageFileUploadPostResponse {
  /** 文件标识ID */
  file_id?: string;
}

/** `meta` 部分的内容 */
export interface MerchantStorageFileUploadPostMeta {
  /** 文件的sha256摘要 */
  digest: string;
  /** 商户上传的文件的名称 */
  filename: string;
}

export interface MerchantStorageFileUploadPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link MerchantStorageFileUploadPostMeta} */
  body: UploadBody;
}

/** `v3/global/merchant-storage/file/upload` */
export interface MerchantStorageFileUpload extends Node {
  /**
   * 上传文件
   *
   * `POST v3/global/merchant-storage/file/upload`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024913 文件上传（境外）}
   */
  post(options: MerchantStorageFileUploadPostOptions): Promise<CallResponse<MerchantStorageFileUploadPostResponse>>;
  /**
   * 上传文件
   *
   * `POST v3/global/merchant-storage/file/upload`
   *
   * 服务地址：`https://apihk.mch.weixin.qq.com/`、`https://api.mch.weixin.qq.com/`
   *
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024913 文件上传（境外）}
   */
  postAsync(options: MerchantStorageFileUploadPostOptions): Promise<CallResponse<MerchantStorageFileUploadPostResponse>>;
}
