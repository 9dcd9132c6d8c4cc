// Generated from openapi/: do not edit, run `npm run generate`.

import type { UploadMeta } from '../../components';
import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 投诉图片
 *
 * `v3/merchant-service/images`
 */
export interface Images extends Node {
  readonly upload: ImagesUpload;
  readonly _media_id_: ImagesByMediaId;
  /** 同 _media_id_ */
  readonly $media_id$: ImagesByMediaId;
}

export interface ImagesUploadPostResponse {
  /** 媒体文件标识ID，最多 512 字符 */
  media_id: string;
}

/** `meta` 部分的内容 */
export type ImagesUploadPostMeta = UploadMeta;

export interface ImagesUploadPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link ImagesUploadPostMeta} */
  body: UploadBody;
}

/** `v3/merchant-service/images/upload` */
export interface ImagesUpload extends Node {
  /**
   * 商户上传反馈图片
   *
   * `POST v3/merchant-service/images/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467250 投诉图片（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467222 投诉图片（服务商）}
   */
  post(options: ImagesUploadPostOptions): Promise<CallResponse<ImagesUploadPostResponse>>;
  /**
   * 商户上传反馈图片
   *
   * `POST v3/merchant-service/images/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467250 投诉图片（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467222 投诉图片（服务商）}
   */
  postAsync(options: ImagesUploadPostOptions): Promise<CallResponse<ImagesUploadPostResponse>>;
}

export interface ImagesByMediaIdGetOptions extends CallOptions {
  /** 媒体文件ID */
  media_id: string;
}

/** `v3/merchant-service/images/{media_id}` */
export interface ImagesByMediaId extends Node {
  /**
   * 图片下载
   *
   * `GET v3/merchant-service/images/{media_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 投诉图片（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467223 投诉图片（服务商）}
   */
  get(options: ImagesByMediaIdGetOptions): Promise<CallResponse<Uint8Array>>;
  /**
   * 图片下载
   *
   * `GET v3/merchant-service/images/{media_id}`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 投诉图片（商户）}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467223 投诉图片（服务商）}
   */
  getAsync(options: ImagesByMediaIdGetOptions): Promise<CallResponse<Uint8Array>>;
}
