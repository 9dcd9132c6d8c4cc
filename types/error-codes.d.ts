// Generated from openapi/: do not edit, run `npm run generate`.

/** 官方文档为各接口列出的错误码：动词与 URI 模板 → 错误码 */
export interface ErrorCodes {
  /** 查询会员卡模板列表 */
  'GET brand/card-member/cards': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建会员卡模板 */
  'POST brand/card-member/cards': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询会员卡模板信息 */
  'GET brand/card-member/cards/{card_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改会员卡模板信息 */
  'PATCH brand/card-member/cards/{card_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 作废会员卡模板 */
  'POST brand/card-member/cards/{card_id}/invalidate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 上传商家名片会员图片 */
  'POST brand/card-member/media/image-upload': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 入会组件预授权 */
  'POST brand/card-member/pre-auth-tokens': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询用户在品牌下所有会员卡 */
  'GET brand/card-member/user-cards': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 根据openid导入用户会员卡 */
  'POST brand/card-member/user-cards/import-by-openid': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询用户会员卡信息 */
  'GET brand/card-member/user-cards/{user_card_code}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改用户会员卡信息 */
  'PATCH brand/card-member/user-cards/{user_card_code}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步会员开通结果 */
  'POST brand/card-member/user-cards/{user_card_code}/confirm': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 作废用户会员卡 */
  'POST brand/card-member/user-cards/{user_card_code}/invalidate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建用户动态信息 */
  'POST brand/card-member/user-feeds': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步积分兑券结果 */
  'POST brand/card-member/user-points/exchange-coupon/confirm': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步积分余额 */
  'POST brand/card-member/user-points/sync': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 图片上传 */
  'POST brand/marketing/product-coupon/media/upload-image': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取商品券事件通知地址 */
  'GET brand/marketing/product-coupon/notify-configs': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 设置商品券事件通知地址 */
  'POST brand/marketing/product-coupon/notify-configs': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建商品券 */
  'POST brand/marketing/product-coupon/product-coupons': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商品券 */
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券 */
  'PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 失效商品券 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加商品券批次组 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券批次组 */
  'PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次组批量关联门店 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次组批量取消关联门店 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券批次组发放预算 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商品券批次列表 */
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加商品券批次 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商品券指定批次 */
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券指定批次 */
  'PATCH brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次关联门店 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询批次关联门店列表 */
  'GET brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 失效商品券批次 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次取消关联门店 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券批次发放预算 */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 预上传券Code */
  'POST brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 指定券状态查询用户商品券列表 */
  'GET brand/marketing/product-coupon/users/{openid}/coupons': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 向用户发放商品券 */
  'POST brand/marketing/product-coupon/users/{openid}/coupons': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询用户商品券详情 */
  'GET brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 确认发放用户商品券 */
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 失效用户商品券 */
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 退券 */
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 核销用户商品券 */
  'POST brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use': 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 向用户预发放商品券 */
  'POST brand/marketing/product-coupon/users/{openid}/pre-send-coupon': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 列表查询品牌门店信息 */
  'GET brand/store/brandstores': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建品牌门店 */
  'POST brand/store/brandstores': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询品牌门店 */
  'GET brand/store/brandstores/{store_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 更新品牌门店 */
  'PATCH brand/store/brandstores/{store_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除品牌门店 */
  'DELETE brand/store/brandstores/{store_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 绑定收款商户号 */
  'POST brand/store/brandstores/{store_id}/bindrecipient': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 暂停门店营业 */
  'POST brand/store/brandstores/{store_id}/close': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 恢复门店营业 */
  'POST brand/store/brandstores/{store_id}/resume': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 解绑收款商户号 */
  'POST brand/store/brandstores/{store_id}/unbindrecipient': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询结算账户修改申请状态 */
  'GET v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改结算帐号 */
  'POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': 'FREQENCY_LIMIT' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询结算账户 */
  'GET v3/apply4sub/sub_merchants/{sub_mchid}/settlement': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商户开户意愿申请单审核结果 */
  'GET v3/apply4subject/applyment': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取商户开户意愿确认状态 */
  'GET v3/apply4subject/applyment/merchants/{sub_mchid}/state': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 撤销商户开户意愿申请单 */
  'POST v3/apply4subject/applyment/{business_code}/cancel': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 通过申请单号查询申请状态 */
  'GET v3/applyment4sub/applyment/applyment_id/{applyment_id}': 'APPLYMENT_NOT_EXIST' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'PROCESSING' | 'RATE_LIMITED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 通过业务申请编号查询申请状态 */
  'GET v3/applyment4sub/applyment/business_code/{business_code}': 'APPLYMENT_NOT_EXIST' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'PROCESSING' | 'RATE_LIMITED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交申请单 */
  'POST v3/applyment4sub/applyment/{empty}': 'APPLYMENT_NOTEXIST' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'PROCESSING' | 'RATE_LIMITED' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 申请资金账单 */
  'GET v3/bill/fundflowbill': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR';
  /** 申请单个子商户资金账单 */
  'GET v3/bill/sub-merchant-fundflowbill': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR';
  /** 申请交易账单 */
  'GET v3/bill/tradebill': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR';
  /** 获得品牌已授权且在生效中的产品权限信息 */
  'GET v3/brand-basic/partner/brands/{brand_id}/product-authorities': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交入驻申请 */
  'POST v3/brand/applyments': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 根据申请单ID查询申请状态 */
  'GET v3/brand/applyments/applyment-id/{applyment_id}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 根据业务申请编号查询申请状态 */
  'GET v3/brand/applyments/business-code/{business_code}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 撤销申请 */
  'POST v3/brand/applyments/cancel-applyment': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商家名片配置申请状态 */
  'GET v3/brand/card/card-configs': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交商家名片配置申请 */
  'POST v3/brand/card/card-configs': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 撤销商家名片配置申请 */
  'POST v3/brand/card/card-configs/cancel-applyment': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取商家名片预览二维码 */
  'GET v3/brand/card/card-configs/preview-url': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 发布商家名片配置 */
  'POST v3/brand/card/card-configs/publish': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询已生效交易连接名片规则 */
  'GET v3/brand/card/card-links': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加交易连接名片规则申请 */
  'POST v3/brand/card/card-links': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 根据业务申请编号查询添加申请状态 */
  'GET v3/brand/card/card-links/business-code/{business_code}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 撤销交易连接名片配置申请 */
  'POST v3/brand/card/card-links/cancel-applyment': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 解除已生效交易连接名片场景 */
  'POST v3/brand/card/card-links/unbind-card-link': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询会员卡模板列表 */
  'GET v3/brand/partner/card-member/cards': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建会员卡模板 */
  'POST v3/brand/partner/card-member/cards': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询会员卡模板信息 */
  'GET v3/brand/partner/card-member/cards/{card_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改会员卡模板信息 */
  'PATCH v3/brand/partner/card-member/cards/{card_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 作废会员卡模板 */
  'POST v3/brand/partner/card-member/cards/{card_id}/invalidate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询品牌会员发券活动列表 */
  'GET v3/brand/partner/card-member/membership-activities': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建品牌会员发券活动 */
  'POST v3/brand/partner/card-member/membership-activities': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询品牌会员发券活动 */
  'GET v3/brand/partner/card-member/membership-activities/{activity_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改品牌会员发券活动信息 */
  'PATCH v3/brand/partner/card-member/membership-activities/{activity_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 终止品牌会员发券活动 */
  'POST v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 入会组件预授权 */
  'POST v3/brand/partner/card-member/pre-auth-tokens': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询用户在品牌下所有会员卡 */
  'GET v3/brand/partner/card-member/user-cards': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 根据openid导入用户会员卡 */
  'POST v3/brand/partner/card-member/user-cards/import-by-openid': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询用户会员卡信息 */
  'GET v3/brand/partner/card-member/user-cards/{user_card_code}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改用户会员卡信息 */
  'PATCH v3/brand/partner/card-member/user-cards/{user_card_code}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步会员开通结果 */
  'POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 作废用户会员卡 */
  'POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建用户动态信息 */
  'POST v3/brand/partner/card-member/user-feeds': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步积分兑券结果 */
  'POST v3/brand/partner/card-member/user-points/exchange-coupon/confirm': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步积分余额 */
  'POST v3/brand/partner/card-member/user-points/sync': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 列表查询品牌门店信息 */
  'GET v3/brand/partner/store/brandstores': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建品牌门店 */
  'POST v3/brand/partner/store/brandstores': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询品牌门店 */
  'GET v3/brand/partner/store/brandstores/{store_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 更新品牌门店 */
  'PATCH v3/brand/partner/store/brandstores/{store_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除品牌门店 */
  'DELETE v3/brand/partner/store/brandstores/{store_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 绑定收款商户号 */
  'POST v3/brand/partner/store/brandstores/{store_id}/bindrecipient': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 暂停门店营业 */
  'POST v3/brand/partner/store/brandstores/{store_id}/close': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 恢复门店营业 */
  'POST v3/brand/partner/store/brandstores/{store_id}/resume': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 解绑收款商户号 */
  'POST v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询最大分账比例 */
  'GET v3/brand/profitsharing/brand-configs/{brand_mchid}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 完结分账 */
  'POST v3/brand/profitsharing/finish-order': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询分账结果 */
  'GET v3/brand/profitsharing/orders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求分账 */
  'POST v3/brand/profitsharing/orders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询订单剩余待分金额 */
  'GET v3/brand/profitsharing/orders/{transaction_id}/amounts': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加分账接收方 */
  'POST v3/brand/profitsharing/receivers/add': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除分账接收方 */
  'POST v3/brand/profitsharing/receivers/delete': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询分账回退结果 */
  'GET v3/brand/profitsharing/returnorders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求分账回退 */
  'POST v3/brand/profitsharing/returnorders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商圈会员停车状态同步 */
  'POST v3/businesscircle/parkings': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商圈会员积分同步 */
  'POST v3/businesscircle/points/notify': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商圈积分授权查询 */
  'GET v3/businesscircle/user-authorizations/{openid}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商圈会员待积分状态查询 */
  'GET v3/businesscircle/users/{openid}/points/commit_status': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 合单下单-APP支付 */
  'POST v3/combine-transactions/app': 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING';
  /** 合单下单-H5支付 */
  'POST v3/combine-transactions/h5': 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING';
  /** 合单下单-JSAPI支付 */
  'POST v3/combine-transactions/jsapi': 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING';
  /** 合单下单-Native支付 */
  'POST v3/combine-transactions/native': 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING';
  /** 合单查询订单 */
  'GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}': 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING';
  /** 合单关闭订单 */
  'POST v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': 'ACCOUNTERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANKERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NOAUTH' | 'NOTENOUGH' | 'OPENID_MISMATCH' | 'ORDERNOTEXIST' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULELIMIT' | 'SIGN_ERROR' | 'SYSTEMERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR' | 'USERPAYING';
  /** 发起不活跃商户身份核实 */
  'POST v3/compliance/inactive-merchant-identity-verification/merchants': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询不活跃商户身份核实结果 */
  'GET v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交注销提现申请 */
  'POST v3/ecommerce/account/apply-cancel-withdraw': 'ALREADY_EXISTS' | 'BIZ_ERR_NEED_RETRY' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 微信支付注销提现申请单号查询申请单状态 */
  'GET v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户注销提现申请单号查询申请单状态 */
  'GET v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户注销资格校验 */
  'GET v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交注销申请单 */
  'POST v3/ecommerce/account/cancel-applications': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 注销申请图片上传 */
  'POST v3/ecommerce/account/cancel-applications/media': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询注销单状态 */
  'GET v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 通过业务申请编号查询申请状态 */
  'GET v3/ecommerce/applyments/out-request-no/{out_request_no}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 通过申请单ID查询申请状态 */
  'GET v3/ecommerce/applyments/{applyment_id}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 二级商户进件 */
  'POST v3/ecommerce/applyments/{empty}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 申请二级商户资金账单 */
  'GET v3/ecommerce/bill/fundflowbill': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR';
  /** 查询二级商户账户实时余额 */
  'GET v3/ecommerce/fund/balance/{sub_mchid}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询二级商户账户日终余额 */
  'GET v3/ecommerce/fund/enddaybalance/{sub_mchid}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 账户余额提现 */
  'POST v3/ecommerce/fund/withdraw': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户提现单号查询 */
  'GET v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 微信支付提现单号查询 */
  'GET v3/ecommerce/fund/withdraw/{withdraw_id}': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 完结分账 */
  'POST v3/ecommerce/profitsharing/finish-order': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询分账结果 */
  'GET v3/ecommerce/profitsharing/orders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求分账 */
  'POST v3/ecommerce/profitsharing/orders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询订单剩余待分金额 */
  'GET v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加分账接收方 */
  'POST v3/ecommerce/profitsharing/receivers/add': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除分账接收方 */
  'POST v3/ecommerce/profitsharing/receivers/delete': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询分账回退结果 */
  'GET v3/ecommerce/profitsharing/returnorders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求分账回退 */
  'POST v3/ecommerce/profitsharing/returnorders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 退款申请 */
  'POST v3/ecommerce/refunds/apply': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 通过微信支付退款单号查询退款 */
  'GET v3/ecommerce/refunds/id/{refund_id}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 通过商户退款单号查询退款 */
  'GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 发起异常退款 */
  'POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询垫付回补结果 */
  'GET v3/ecommerce/refunds/{refund_id}/return-advance': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 垫付退款回补 */
  'POST v3/ecommerce/refunds/{refund_id}/return-advance': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 取消补差 */
  'POST v3/ecommerce/subsidies/cancel': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求补差 */
  'POST v3/ecommerce/subsidies/create': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求补差回退 */
  'POST v3/ecommerce/subsidies/return': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户单号申请电子回单 */
  'POST v3/fund-app/mch-transfer/elecsign/out-bill-no': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户单号查询电子回单 */
  'GET v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 微信单号申请电子回单 */
  'POST v3/fund-app/mch-transfer/elecsign/transfer-bill-no': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 微信单号查询电子回单 */
  'GET v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 发起转账 */
  'POST v3/fund-app/mch-transfer/transfer-bills': 'ALREADY_EXISTS' | 'FREQUENCY_LIMIT' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户单号查询转账单 */
  'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': 'FREQUENCY_LIMITED' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 撤销转账 */
  'POST v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 发起转账并完成自动收款授权 */
  'POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': 'ALREADY_EXISTS' | 'FREQUENCY_LIMIT' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 用户授权后转账 */
  'POST v3/fund-app/mch-transfer/transfer-bills/transfer': 'ALREADY_EXISTS' | 'FREQUENCY_LIMIT' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'ORDER_CLOSED' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ERROR';
  /** 微信转账单号查询转账单 */
  'GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': 'FREQUENCY_LIMITED' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 申请免确认收款授权 */
  'POST v3/fund-app/mch-transfer/user-confirm-authorization': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户单号查询自动收款授权 */
  'GET v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 解除免确认收款授权 */
  'POST v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取购付汇账单文件下载链接 */
  'GET v3/funds-to-oversea/bill-download-url': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 申请资金出境 */
  'POST v3/funds-to-oversea/orders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询出境结果 */
  'GET v3/funds-to-oversea/orders/{out_order_id}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询订单剩余可出境余额 */
  'GET v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商家小票管理 */
  'POST v3/goldplan/merchants/changecustompagestatus': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 点金计划管理 */
  'POST v3/goldplan/merchants/changegoldplanstatus': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 关闭广告展示 */
  'POST v3/goldplan/merchants/close-advertising-show': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 开通广告展示 */
  'PATCH v3/goldplan/merchants/open-advertising-show': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同业过滤标签管理 */
  'POST v3/goldplan/merchants/set-advertising-industry-filter': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取已设置的消息通知地址 */
  'GET v3/marketing/favor/callbacks': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 设置消息通知地址 */
  'POST v3/marketing/favor/callbacks': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 创建代金券批次 */
  'POST v3/marketing/favor/coupon-stocks': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** （营销）图片上传 */
  'POST v3/marketing/favor/media/image-upload': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 条件查询批次列表 */
  'GET v3/marketing/favor/stocks': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 查询批次详情 */
  'GET v3/marketing/favor/stocks/{stock_id}': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 查询代金券可用单品 */
  'GET v3/marketing/favor/stocks/{stock_id}/items': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 查询代金券可用商户 */
  'GET v3/marketing/favor/stocks/{stock_id}/merchants': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 暂停代金券批次 */
  'POST v3/marketing/favor/stocks/{stock_id}/pause': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 下载批次退款明细 */
  'GET v3/marketing/favor/stocks/{stock_id}/refund-flow': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 重启代金券批次 */
  'POST v3/marketing/favor/stocks/{stock_id}/restart': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 激活代金券批次 */
  'POST v3/marketing/favor/stocks/{stock_id}/start': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 下载批次核销明细 */
  'GET v3/marketing/favor/stocks/{stock_id}/use-flow': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 根据商户号查用户的券 */
  'GET v3/marketing/favor/users/{openid}/coupons': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 发放代金券 */
  'POST v3/marketing/favor/users/{openid}/coupons': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 查询代金券详情 */
  'GET v3/marketing/favor/users/{openid}/coupons/{coupon_id}': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 创建投放计划 */
  'POST v3/marketing/partner/delivery-plan/delivery-plans': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 分页查询投放计划列表 */
  'GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 更新投放计划 */
  'PATCH v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 终止投放计划 */
  'POST v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 设置投放计划回调地址 */
  'POST v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交图片生成任务 */
  'POST v3/marketing/partner/product-coupon/image-generation-tasks': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询图片生成任务执行结果 */
  'GET v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 图片上传 */
  'POST v3/marketing/partner/product-coupon/media/upload-image': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取商品券事件通知地址 */
  'GET v3/marketing/partner/product-coupon/notify-configs': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 设置商品券事件通知地址 */
  'POST v3/marketing/partner/product-coupon/notify-configs': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建商品券 */
  'POST v3/marketing/partner/product-coupon/product-coupons': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商品券 */
  'GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券 */
  'PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 失效商品券 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加商品券批次组 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券批次组 */
  'PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次组批量关联门店 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次组批量取消关联门店 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券批次组发放预算 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商品券批次列表 */
  'GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加商品券批次 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商品券指定批次 */
  'GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券指定批次 */
  'PATCH v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次关联门店 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询批次关联门店列表 */
  'GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 失效商品券批次 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 批次取消关联门店 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商品券批次发放预算 */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 预上传券Code */
  'POST v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 向用户发放商品券批次组 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 失效用户商品券组 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 指定券状态查询用户商品券列表 */
  'GET v3/marketing/partner/product-coupon/users/{openid}/coupons': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 向用户发放商品券 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/coupons': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询用户商品券详情 */
  'GET v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 确认发放用户商品券 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 失效用户商品券 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 退券 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 核销用户商品券 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 向用户预发放商品券 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 向用户预发放商品券批次组 */
  'POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询合作关系列表 */
  'GET v3/marketing/partnerships': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 建立合作关系 */
  'POST v3/marketing/partnerships/build': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取支付有礼活动列表 */
  'GET v3/marketing/paygiftactivity/activities': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询活动详情接口 */
  'GET v3/marketing/paygiftactivity/activities/{activity_id}': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询活动指定商品列表 */
  'GET v3/marketing/paygiftactivity/activities/{activity_id}/goods': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询活动发券商户号 */
  'GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 新增活动发券商户号 */
  'POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除活动发券商户号 */
  'POST v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 终止活动 */
  'POST v3/marketing/paygiftactivity/activities/{activity_id}/terminate': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建全场满额送活动 */
  'POST v3/marketing/paygiftactivity/unique-threshold-activity': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询子商户管控情况 */
  'GET v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交已注销商户号可用余额提现申请单 */
  'POST v3/mch_operate/risk/withdrawl-apply': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOTENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 微信支付提现申请单号查询提现申请单状态 */
  'GET v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户提现申请单号查询提现申请单状态 */
  'GET v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOTENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 医保自费混合收款下单 */
  'POST v3/med-ins/orders': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 使用医保自费混合订单号查看下单结果 */
  'GET v3/med-ins/orders/mix-trade-no/{mix_trade_no}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 使用商户订单号查看下单结果 */
  'GET v3/med-ins/orders/out-trade-no/{out_trade_no}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 医保退款通知 */
  'POST v3/med-ins/refunds/notify': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询商户违规通知回调地址 */
  'GET v3/merchant-risk-manage/violation-notifications': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建商户违规通知回调地址 */
  'POST v3/merchant-risk-manage/violation-notifications': 'ALREADY_EXISTS' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改商户违规通知回调地址 */
  'PUT v3/merchant-risk-manage/violation-notifications': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除商户违规通知回调地址 */
  'DELETE v3/merchant-risk-manage/violation-notifications': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_FOUND' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询投诉通知回调 */
  'GET v3/merchant-service/complaint-notifications': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建投诉通知回调 */
  'POST v3/merchant-service/complaint-notifications': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 更新投诉通知回调 */
  'PUT v3/merchant-service/complaint-notifications': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除投诉通知回调 */
  'DELETE v3/merchant-service/complaint-notifications': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询投诉单列表 */
  'GET v3/merchant-service/complaints-v2': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询投诉单详情 */
  'GET v3/merchant-service/complaints-v2/{complaint_id}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 反馈处理完成 */
  'POST v3/merchant-service/complaints-v2/{complaint_id}/complete': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询投诉协商历史 */
  'GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交回复 */
  'POST v3/merchant-service/complaints-v2/{complaint_id}/response': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 回复需要即时服务的投诉单 */
  'POST v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 更新退款审批结果 */
  'POST v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户上传反馈图片 */
  'POST v3/merchant-service/images/upload': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 图片下载 */
  'GET v3/merchant-service/images/{media_id}': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询账户实时余额 */
  'GET v3/merchant/fund/balance/{account_type}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询账户日终余额 */
  'GET v3/merchant/fund/dayendbalance/{account_type}': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 电商平台提现 */
  'POST v3/merchant/fund/withdraw': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 按日下载提现异常文件 */
  'GET v3/merchant/fund/withdraw/bill-type/{bill_type}': 'INVALID_REQUEST' | 'NO_AUTH' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'STATEMENT_CREATING' | 'SYSTEM_ERROR';
  /** 电商平台(商户提现单号查询)提现状态 */
  'GET v3/merchant/fund/withdraw/out-request-no/{out_request_no}': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 电商平台(微信支付提现单号)查询提现状态 */
  'GET v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 文件上传 */
  'POST v3/merchant/media/upload': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 视频上传 */
  'POST v3/merchant/media/video_upload': 'FREQUENCY_LIMIT_EXCEED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建电子发票卡券模板 */
  'POST v3/new-tax-control-fapiao/card-template': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 开具通用行业电子发票 */
  'POST v3/new-tax-control-fapiao/fapiao-applications/issue-general': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 开具旅客运输行业电子发票 */
  'POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 开具成品油行业电子发票 */
  'POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 开具不动产租赁行业电子发票 */
  'POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 上传电子发票文件 */
  'POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询电子发票 */
  'GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取发票下载信息 */
  'GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 将电子发票插入微信用户卡包 */
  'POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 冲红电子发票 */
  'POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_ALREADY_EXISTS' | 'RESOURCE_NOT_EXISTS' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取邀请商户开通服务商电子发票能力 */
  'GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取邀请开通的商户信息 */
  'GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 配置开发选项 */
  'PATCH v3/new-tax-control-fapiao/merchant/development-config': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 检查子商户开票功能状态 */
  'GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取用户填写的抬头 */
  'GET v3/new-tax-control-fapiao/user-title': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 获取抬头填写链接 */
  'GET v3/new-tax-control-fapiao/user-title/title-url': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 提交停车场进件申请 */
  'POST v3/parking/reminders/application': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询停车场进件申请单 */
  'GET v3/parking/reminders/application/query': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 撤回停车场进件申请 */
  'POST v3/parking/reminders/application/withdraw': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询停车场进件申请单列表 */
  'GET v3/parking/reminders/applications': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步车辆入场通知 */
  'POST v3/parking/reminders/entry': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步车辆离场通知 */
  'POST v3/parking/reminders/exit': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步非临停扩展支付 */
  'POST v3/parking/reminders/ext-payment': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询停车费用 */
  'POST v3/parking/reminders/parking-fee': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询停车场信息 */
  'GET v3/parking/reminders/parking-lot': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步支付结果通知 */
  'POST v3/parking/reminders/payment': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** APP下单 */
  'POST v3/pay/partner/transactions/app': 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** H5下单 */
  'POST v3/pay/partner/transactions/h5': 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** 微信支付订单号查询 */
  'GET v3/pay/partner/transactions/id/{transaction_id}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** JSAPI下单 */
  'POST v3/pay/partner/transactions/jsapi': 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** Native下单 */
  'POST v3/pay/partner/transactions/native': 'ACCOUNT_ERROR' | 'APPID_MCHID_NOT_MATCH' | 'BANK_ERROR' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'INVALID_TRANSACTIONID' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OPENID_MISMATCH' | 'ORDER_CLOSED' | 'ORDER_NOT_EXIST' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** 商户订单号查询 */
  'GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** 关单 */
  'POST v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** APP下单 */
  'POST v3/pay/transactions/app': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** H5下单 */
  'POST v3/pay/transactions/h5': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 微信支付订单号查询 */
  'GET v3/pay/transactions/id/{transaction_id}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** JSAPI下单 */
  'POST v3/pay/transactions/jsapi': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** Native下单 */
  'POST v3/pay/transactions/native': 'APPID_MCHID_NOT_MATCH' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NO_AUTH' | 'ORDER_CLOSED' | 'OUT_TRADE_NO_USED' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户订单号查询 */
  'GET v3/pay/transactions/out-trade-no/{out_trade_no}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** 关单 */
  'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'TRADE_ERROR';
  /** 查询支付分订单 */
  'GET v3/payscore/partner/serviceorder': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建支付分订单 */
  'POST v3/payscore/partner/serviceorder': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 取消支付分订单 */
  'POST v3/payscore/partner/serviceorder/{out_order_no}/cancel': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 完结支付分订单 */
  'POST v3/payscore/partner/serviceorder/{out_order_no}/complete': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改订单金额 */
  'POST v3/payscore/partner/serviceorder/{out_order_no}/modify': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步订单信息 */
  'POST v3/payscore/partner/serviceorder/{out_order_no}/sync': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询支付分订单 */
  'GET v3/payscore/serviceorder': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建支付分订单 */
  'POST v3/payscore/serviceorder': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 取消支付分订单 */
  'POST v3/payscore/serviceorder/{out_order_no}/cancel': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 完结支付分订单 */
  'POST v3/payscore/serviceorder/{out_order_no}/complete': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 修改订单金额 */
  'POST v3/payscore/serviceorder/{out_order_no}/modify': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 同步服务订单信息 */
  'POST v3/payscore/serviceorder/{out_order_no}/sync': 'FREQUENCY_LIMITED' | 'INVALID_ORDER_STATE' | 'INVALID_REQUEST' | 'NO_AUTH' | 'ORDER_CANCELED' | 'ORDER_DONE' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 二级商户按日终余额预约提现 */
  'POST v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询二级商户按日终余额预约提现状态 */
  'GET v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': 'ACCOUNT_ERROR' | 'ACCOUNT_NOT_VERIFIED' | 'CONTRACT_NOT_CONFIRMED' | 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'ORDER_NOT_EXIST' | 'PARAM_ERROR' | 'REQUEST_BLOCKED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 申请分账账单 */
  'GET v3/profitsharing/bills': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_STATEMENT_EXIST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询最大分账比例 */
  'GET v3/profitsharing/merchant-configs/{sub_mchid}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求分账 */
  'POST v3/profitsharing/orders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 解冻剩余资金 */
  'POST v3/profitsharing/orders/unfreeze': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询分账结果 */
  'GET v3/profitsharing/orders/{out_order_no}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 添加分账接收方 */
  'POST v3/profitsharing/receivers/add': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 删除分账接收方 */
  'POST v3/profitsharing/receivers/delete': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 请求分账回退 */
  'POST v3/profitsharing/return-orders': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询分账回退结果 */
  'GET v3/profitsharing/return-orders/{out_return_no}': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询剩余待分金额 */
  'GET v3/profitsharing/transactions/{transaction_id}/amounts': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 申请退款 */
  'POST v3/refund/domestic/refunds': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR' | 'USER_ACCOUNT_ABNORMAL';
  /** 查询单笔退款 */
  'GET v3/refund/domestic/refunds/{out_refund_no}': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 发起异常退款 */
  'POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': 'FREQUENCY_LIMITED' | 'INVALID_REQUEST' | 'PARAM_ERROR' | 'RESOURCE_NOT_EXISTS' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 商户签名验签／加解密测试 */
  'POST v3/security/echo': 'INVALID_REQUEST' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 服务人员查询 */
  'GET v3/smartguide/guides': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 服务人员注册 */
  'POST v3/smartguide/guides': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 服务人员信息更新 */
  'PATCH v3/smartguide/guides/{guide_id}': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 服务人员分配 */
  'POST v3/smartguide/guides/{guide_id}/assign': 'INVALID_REQUEST' | 'MCH_NOT_EXISTS' | 'PARAM_ERROR' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 创建停车入场 */
  'POST v3/vehicle/parking/parkings': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询车牌服务开通信息 */
  'GET v3/vehicle/parking/services/find': 'INVALID_REQUEST' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 查询订单 */
  'GET v3/vehicle/transactions/out-trade-no/{out_trade_no}': 'INVALID_REQUEST' | 'NOT_FOUND' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
  /** 扣费受理 */
  'POST v3/vehicle/transactions/parking': 'ALREADY_EXISTS' | 'INVALID_REQUEST' | 'NOT_ENOUGH' | 'NO_AUTH' | 'PARAM_ERROR' | 'RATELIMIT_EXCEEDED' | 'RULE_LIMIT' | 'SIGN_ERROR' | 'SYSTEM_ERROR';
}

/**
 * 官方文档为一个接口列出的错误码；不写接口，就是所有错误码。没有列出的也会出现，`error.code` 因此是开放的，而这里是封闭的：写错的通不过编译。
 *
 * @example const closed: ErrorCode<'POST v3/pay/transactions/jsapi'> = 'ORDER_CLOSED';
 */
export type ErrorCode<Operation extends keyof ErrorCodes = keyof ErrorCodes> = ErrorCodes[Operation];
