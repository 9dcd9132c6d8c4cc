// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node, UploadBody } from '../../core';

/** `v3/mch-manage/submission-files` */
export interface SubmissionFiles extends Node {
  readonly subMchid: SubmissionFilesSubMchid;
}

/** `v3/mch-manage/submission-files/sub-mchid` */
export interface SubmissionFilesSubMchid extends Node {
  readonly _sub_mchid_: SubmissionFilesSubMchidBySubMchid;
  /** 同 _sub_mchid_ */
  readonly $sub_mchid$: SubmissionFilesSubMchidBySubMchid;
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}` */
export interface SubmissionFilesSubMchidBySubMchid extends Node {
  readonly upload: SubmissionFilesSubMchidBySubMchidUpload;
}

export interface SubmissionFilesSubMchidBySubMchidUploadPostResponse {
  /** 文件标识ID */
  file_id: string;
}

/** `meta` 部分的内容 */
export interface SubmissionFilesSubMchidBySubMchidUploadPostMeta {
  /** 商户上传的媒体图片的名称 */
  file_name: string;
  /** 图片文件的sha256摘要 */
  file_digest: string;
  /** 资料项唯一id */
  item_id: number;
}

export interface SubmissionFilesSubMchidBySubMchidUploadPostOptions extends CallOptions {
  /** 子商户号 */
  sub_mchid: string;
  /** multipart/form-data 请求体，`meta` 部分见 {@link SubmissionFilesSubMchidBySubMchidUploadPostMeta} */
  body: UploadBody;
}

/** `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload` */
export interface SubmissionFilesSubMchidBySubMchidUpload extends Node {
  /**
   * 上传商户提交资料文件
   *
   * `POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940425 子商户管理记录（服务商）}
   */
  post(options: SubmissionFilesSubMchidBySubMchidUploadPostOptions): Promise<CallResponse<SubmissionFilesSubMchidBySubMchidUploadPostResponse>>;
  /**
   * 上传商户提交资料文件
   *
   * `POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`
   *
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940425 子商户管理记录（服务商）}
   */
  postAsync(options: SubmissionFilesSubMchidBySubMchidUploadPostOptions): Promise<CallResponse<SubmissionFilesSubMchidBySubMchidUploadPostResponse>>;
}
