// Generated from openapi/: do not edit, run `npm run generate`.

import type { CallOptions, CallResponse, Node } from '../../core';

export interface FaceCollectionsGetResponse {
  /** 重采对象 */
  face_collections: {
    /** 重采ID */
    collection_id: string;
    /** 用户ID */
    use_id: string;
    /** 机构ID */
    organization_id: string;
    /** 重采状态 */
    collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {});
    /** 注册照上传时间 */
    register_photo_upload_time?: string;
    /** 支付用户确认时间 */
    confirm_time?: string;
  }[];
}

export interface FaceCollectionsGetQuery {
  /** 机构ID */
  organization_id: string;
  /** 列表偏移 */
  offset?: number | undefined;
  /** 资源个数 */
  limit?: number | undefined;
}

export interface FaceCollectionsGetOptions extends CallOptions {
  /** 查询参数 */
  query: FaceCollectionsGetQuery;
}

/** `v3/offlineface/face-collections` */
export interface FaceCollections extends Node {
  readonly _collection_id_: FaceCollectionsByCollectionId;
  /** 同 _collection_id_ */
  readonly $collection_id$: FaceCollectionsByCollectionId;
  /**
   * 查询重采用户列表
   *
   * `GET v3/offlineface/face-collections`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  get(options: FaceCollectionsGetOptions): Promise<CallResponse<FaceCollectionsGetResponse>>;
  /**
   * 查询重采用户列表
   *
   * `GET v3/offlineface/face-collections`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  getAsync(options: FaceCollectionsGetOptions): Promise<CallResponse<FaceCollectionsGetResponse>>;
}

export interface FaceCollectionsByCollectionIdGetResponse {
  /** 重采ID */
  collection_id: string;
  /** 用户ID */
  use_id: string;
  /** 机构ID */
  organization_id: string;
  /** 重采状态 */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {});
  /** 注册照上传时间 */
  register_photo_upload_time?: string;
  /** 支付用户确认时间 */
  confirm_time?: string;
}

export interface FaceCollectionsByCollectionIdGetOptions extends CallOptions {
  /** 重采ID */
  collection_id: string;
}

/** `v3/offlineface/face-collections/{collection_id}` */
export interface FaceCollectionsByCollectionId extends Node {
  /**
   * 查询重采请求详情
   *
   * `GET v3/offlineface/face-collections/{collection_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  get(options: FaceCollectionsByCollectionIdGetOptions): Promise<CallResponse<FaceCollectionsByCollectionIdGetResponse>>;
  /**
   * 查询重采请求详情
   *
   * `GET v3/offlineface/face-collections/{collection_id}`
   *
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 线下刷脸（旧版文档）}
   */
  getAsync(options: FaceCollectionsByCollectionIdGetOptions): Promise<CallResponse<FaceCollectionsByCollectionIdGetResponse>>;
}
