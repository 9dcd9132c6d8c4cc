// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/**
 * 媒体文件上传
 *
 * `v3/merchant/media`
 */
export interface Media extends Node {
  readonly upload: MediaUpload;
  readonly video_upload: MediaVideoUpload;
}

export interface MediaUploadPostResponse {
  /** 媒体文件标识Id，最多 512 字符 */
  media_id: string;
}

/** `meta` 部分的内容 */
export interface MediaUploadPostMeta {
  /** 文件sha256摘要 */
  sha256: string;
  /** 文件名称 */
  filename: string;
}

export interface MediaUploadPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link MediaUploadPostMeta} */
  body: UploadBody;
}

/** `v3/merchant/media/upload` */
export interface MediaUpload extends Node {
  /**
   * 文件上传
   *
   * `POST v3/merchant/media/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760432 媒体文件上传（服务商）}
   */
  post(options: MediaUploadPostOptions): Promise<CallResponse<MediaUploadPostResponse>>;
  /**
   * 文件上传
   *
   * `POST v3/merchant/media/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760432 媒体文件上传（服务商）}
   */
  postAsync(options: MediaUploadPostOptions): Promise<CallResponse<MediaUploadPostResponse>>;
}

export interface MediaVideoUploadPostResponse {
  /** 媒体文件标识Id，最多 512 字符 */
  media_id: string;
}

/** `meta` 部分的内容 */
export interface MediaVideoUploadPostMeta {
  /** 视频文件的sha256摘要 */
  sha256: string;
  /** 文件名称 */
  filename: string;
}

export interface MediaVideoUploadPostOptions extends CallOptions {
  /** multipart/form-data 请求体，`meta` 部分见 {@link MediaVideoUploadPostMeta} */
  body: UploadBody;
}

/** `v3/merchant/media/video_upload` */
export interface MediaVideoUpload extends Node {
  /**
   * 视频上传
   *
   * `POST v3/merchant/media/video_upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761084 媒体文件上传（服务商）}
   */
  post(options: MediaVideoUploadPostOptions): Promise<CallResponse<MediaVideoUploadPostResponse>>;
  /**
   * 视频上传
   *
   * `POST v3/merchant/media/video_upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761084 媒体文件上传（服务商）}
   */
  postAsync(options: MediaVideoUploadPostOptions): Promise<CallResponse<MediaVideoUploadPostResponse>>;
}
