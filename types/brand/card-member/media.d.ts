// Generated from openapi/: do not edit, run `npm run generate`.

import type { UploadMeta } from '../../components';
import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/** `brand/card-member/media` */
export interface Media extends Node {
  readonly imageUpload: MediaImageUpload;
}

export interface MediaImageUploadPostResponse {
  /** 媒体文件URL地址 */
  media_url: string;
}

/** `meta` 部分的内容 */
export type MediaImageUploadPostMeta = UploadMeta;

export interface MediaImageUploadPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link MediaImageUploadPostMeta} */
  body: UploadBody;
}

/** `brand/card-member/media/image-upload` */
export interface MediaImageUpload extends Node {
  /**
   * 上传商家名片会员图片
   *
   * `POST brand/card-member/media/image-upload`
   */
  post(options: MediaImageUploadPostOptions): Promise<CallResponse<MediaImageUploadPostResponse>>;
  /**
   * 上传商家名片会员图片
   *
   * `POST brand/card-member/media/image-upload`
   */
  postAsync(options: MediaImageUploadPostOptions): Promise<CallResponse<MediaImageUploadPostResponse>>;
}
