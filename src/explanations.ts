/** What an error means and what helps, in both languages. */
export interface Explanation {
  readonly chinese: readonly [cause: string, cure: string];
  readonly english: readonly [cause: string, cure: string];
}

const one = (zhCause: string, zhCure: string, cause: string, cure: string): Explanation => ({
  chinese: [zhCause, zhCure],
  english: [cause, cure],
});

/**
 * Codes of the API and of this SDK.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012072670
 */
export const codes: Readonly<Record<string, Explanation>> = {
  SIGN_ERROR: one(
    '签名对不上：私钥与序列号不是一对、所签的 URL 少了查询串、请求体发出前被改动、缺最后的换行符，或时钟相差超过 5 分钟',
    '运行 doctor 检查密钥与时钟；用 call --dry-run 核对待签名串；序列号取 商户平台 → 账户中心 → API安全 → 商户API证书 的，不是平台证书或公钥ID的',
    'the signature does not match: key and serial are no pair, the signed URL lacks its query, the body was changed before it was sent, the last line feed is missing, or the clock is off by over 5 minutes',
    'run doctor for the keys and the clock; compare the string with call --dry-run; the serial is that of 商户平台 → 账户中心 → API安全 → 商户API证书, not of a 平台证书 and no 公钥ID',
  ),
  PARAM_ERROR: one(
    '参数的类型、长度、取值不对，或缺少必填项',
    '看应答的 detail.field；金额是以分为单位的整数；原样重试没有用',
    'a parameter has the wrong type, length or value, or is missing',
    'see detail.field of the response; amounts are integers in 分; repeating it unchanged does not help',
  ),
  INVALID_REQUEST: one(
    '请求不合 APIv3 的规则，或订单的状态不允许',
    '先查单：是否已支付、已关闭，或同一单号换了参数',
    'the request breaks a rule of APIv3, or the state of the order does not allow it',
    'query the order: it may be paid or closed, or its number was used with other parameters',
  ),
  NO_AUTH: one(
    '商户号没有开通这个产品，或子商户没有授权',
    '商户平台 → 产品中心 开通；服务商请子商户在 产品中心 → 我的授权产品 确认',
    'the merchant has not enabled this product, or the sub-merchant has not authorised it',
    'enable it at 商户平台 → 产品中心; of a partner the sub-merchant confirms at 产品中心 → 我的授权产品',
  ),
  APPID_MCHID_NOT_MATCH: one(
    'appid 与商户号没有绑定，或写错了',
    '商户平台 → 产品中心 → APPID账号管理 关联，几分钟后生效',
    'the appid is not bound to the merchant, or misspelt',
    'bind it at 商户平台 → 产品中心 → APPID账号管理; it takes some minutes',
  ),
  OPENID_MISMATCH: one(
    'openid 属于另一个 appid',
    '用下单的 appid 取得 openid',
    'the openid belongs to another appid',
    'take the openid from the appid that orders',
  ),
  RESOURCE_NOT_EXISTS: one(
    '没有这个资源；下载平台证书时，表示商户号用的是微信支付公钥',
    '核对单号与商户号；公钥在 商户平台 → 账户中心 → API安全 → 微信支付公钥',
    'there is no such resource; when certificates are downloaded, the merchant uses 微信支付公钥',
    'compare number and merchant; the key is at 商户平台 → 账户中心 → API安全 → 微信支付公钥',
  ),
  ORDER_NOT_EXIST: one(
    '没有这个订单：商户号不对、单号种类不对，或下单没有成功',
    '核对商户号、商户订单号与微信支付订单号；合单用合单的接口查',
    'there is no such order: another merchant, another kind of number, or it was never placed',
    'compare the merchant and which of the two numbers it is; combined orders have their own query',
  ),
  OUT_TRADE_NO_USED: one(
    '单号已用于另一笔订单',
    '查询并核对；确是新订单就换单号',
    'the number was used for another order',
    'query and compare; a new order takes a new number',
  ),
  ORDER_CLOSED: one('订单已关闭', '换一个单号重新下单', 'the order is closed', 'place it anew with another number'),
  NOT_ENOUGH: one(
    '余额不足；下载平台证书时，表示证书已过期',
    '充值后用原单号重试',
    'the balance is too low; when certificates are downloaded, they have expired',
    'top up and repeat with the same number',
  ),
  FREQUENCY_LIMITED: one(
    '调用太频繁',
    '退避后用同一单号重试；退款与转账的结果以查询为准',
    'too many calls',
    'back off and repeat with the same number; of refunds and transfers, query what became of them',
  ),
  SYSTEM_ERROR: one(
    '微信支付系统异常，结果不明',
    '用相同的参数重试，或查询；不要换单号',
    'a failure of WeChat Pay; the result is not known',
    'repeat with the same parameters or query; do not take a new number',
  ),
  RULE_LIMIT: one(
    '被业务规则或风控限制',
    '把 message 给人看；查看 账户中心 → 违约记录',
    'a business rule or risk control forbids it',
    'show the message to a person; see 账户中心 → 违约记录',
  ),
  MCH_NOT_EXISTS: one(
    '没有这个商户号',
    '核对 mchid 与 sub_mchid',
    'there is no such merchant',
    'compare mchid and sub_mchid',
  ),
  NO_STATEMENT_EXIST: one(
    '那一天没有账单',
    '没有交易就没有账单；核对日期',
    'there is no bill of that day',
    'without trades there is no bill; compare the date',
  ),
  STATEMENT_CREATING: one(
    '账单还在生成',
    '次日 10 点（北京时间）以后再下载',
    'the bill is being made',
    'download it after 10 o’clock (Beijing) of the next day',
  ),
  USERPAYING: one(
    '用户正在输入密码，还没有付成',
    '每 5 秒查一次单，45 秒还没有付成就撤销；不要再付一次，见 docs/waiting.md',
    'the user is typing a password; it is not paid yet',
    'query every 5 s, and reverse it if it is not paid after 45 s; do not pay again, see docs/waiting.md',
  ),
  USER_ACCOUNT_ABNORMAL: one(
    '用户的账户异常',
    '请用户换一种支付方式，或联系微信支付',
    'something is wrong with the account of the user',
    'the user pays in another way, or asks WeChat Pay',
  ),
  SIGNATURE_CLOCK: one(
    '应答或通知的时间戳与本机相差超过 300 秒',
    '校准时钟（NTP）',
    'the timestamp of a response or notification is over 300 s off',
    'set the clock of this machine (NTP)',
  ),
  SIGNATURE_SERIAL_UNKNOWN: one(
    '签名所用的公钥或证书不在 certs 里',
    '按 Wechatpay-Serial 添加：PUB_KEY_ID_ 开头的是微信支付公钥，其余是平台证书',
    'certs does not hold the key that signed',
    'add it by its Wechatpay-Serial: PUB_KEY_ID_… is a 微信支付公钥, any other a 平台证书',
  ),
  SIGNATURE_DIGEST: one(
    '签名与正文对不上',
    '截下报文，用 verify 看是哪里变了',
    'the signature does not match the body',
    'capture the message and let verify say what was changed',
  ),
  SIGNATURE_HEADERS_INCOMPLETE: one(
    '缺少 Wechatpay-* 签名头',
    '检查代理与网关，以及 base_uri',
    'headers of the signature are missing',
    'look for a proxy or gateway, and at base_uri',
  ),
  SIGNATURE_PROBE: one(
    '微信支付的探测流量，本应拒绝',
    '通知返回 4xx 或 5xx；应答则查询后用同一单号重试',
    'a probe of WeChat Pay, which must be refused',
    'respond with 4xx or 5xx; of a response, query and repeat with the same number',
  ),
  CONNECTION_FAILED: one(
    '连不上，或连接中断；请求可能已到达',
    '运行 doctor 检查 DNS、TLS 与代理；先查单再重试',
    'the connection failed or was lost; the request may have arrived',
    'run doctor for DNS, TLS and the proxy; query before you repeat',
  ),
  TIMEOUT: one(
    '没有按时应答；请求可能已到达',
    '先查单，再用同一单号重试',
    'no response in time; the request may have arrived',
    'query, then repeat with the same number',
  ),
};

/** The same under another spelling. */
export const aliases: Readonly<Record<string, string>> = {
  NOAUTH: 'NO_AUTH',
  NOTENOUGH: 'NOT_ENOUGH',
  ORDERNOTEXIST: 'ORDER_NOT_EXIST',
  SYSTEMERROR: 'SYSTEM_ERROR',
  RULELIMIT: 'RULE_LIMIT',
  REQUEST_BLOCKED: 'RULE_LIMIT',
  TRADE_ERROR: 'RULE_LIMIT',
  NOT_FOUND: 'RESOURCE_NOT_EXISTS',
  ALREADY_EXISTS: 'OUT_TRADE_NO_USED',
  RESOURCE_ALREADY_EXISTS: 'OUT_TRADE_NO_USED',
  RATELIMIT_EXCEEDED: 'FREQUENCY_LIMITED',
  FREQUENCY_LIMIT: 'FREQUENCY_LIMITED',
  FREQUENCY_LIMIT_EXCEED: 'FREQUENCY_LIMITED',
  FREQENCY_LIMIT: 'FREQUENCY_LIMITED',
  RATE_LIMITED: 'FREQUENCY_LIMITED',
  BANK_ERROR: 'SYSTEM_ERROR',
  BANKERROR: 'SYSTEM_ERROR',
};

/** The internal number at the end of a Request-ID. */
export const numbers: Readonly<Record<string, readonly [chinese: string, english: string, code?: string]>> = {
  '0': ['成功', 'success'],
  '268443699': ['签名错误', 'the signature is wrong', 'SIGN_ERROR'],
  '268512771': ['订单不存在', 'there is no such order', 'ORDER_NOT_EXIST'],
  '268447840': ['请求频率超过限制', 'too many requests', 'FREQUENCY_LIMITED'],
  '268435461': ['参数非法', 'a parameter is invalid', 'PARAM_ERROR'],
  '268435464': ['参数超出取值范围', 'a parameter is out of range', 'PARAM_ERROR'],
  '270924358': ['请求体里有文档没有的字段', 'the body has a field that is not documented', 'PARAM_ERROR'],
  '270924332': ['Authorization 无效', 'the Authorization is invalid', 'SIGN_ERROR'],
  '268449538': ['订单已支付', 'the order is paid'],
  '268498689': ['订单已支付', 'the order is paid'],
  '268498688': ['同一单号换了参数', 'the number was used with other parameters', 'OUT_TRADE_NO_USED'],
  '268447914': ['订单已失效', 'the order has expired', 'ORDER_CLOSED'],
  '268449641': ['付款码订单不能关单，只能撤销', 'an order of a payment code is reversed, and not closed'],
  '268447843': ['商户号和订单不匹配', 'the order belongs to another merchant', 'ORDER_NOT_EXIST'],
  '268447845': ['子商户号和订单信息不匹配', 'the order belongs to another sub-merchant'],
  '268448010': ['此商家的收款功能已被限制', 'this merchant may not collect for now', 'RULE_LIMIT'],
  '268443701': ['受理关系不存在', 'the sub-merchant does not belong to this partner'],
  '268443704': ['受理机构必须传入 sub_mchid', 'a partner has to send sub_mchid'],
  '268443705': ['子商户号不能与自身相同', 'sub_mchid must not be the partner itself'],
  '268443715': ['商户状态不可用或已注销', 'the merchant is closed or not available'],
  '268445527': ['appid 和商户号不匹配', 'the appid is not bound to the merchant', 'APPID_MCHID_NOT_MATCH'],
  '268501013': ['JSAPI 支付必须传 openid', 'JSAPI needs the openid'],
  '268503786': ['没有权限', 'no permission', 'NO_AUTH'],
};

/** Texts of errors that say more than their code: words that stand in them, and the code whose explanation they share. */
export const texts: readonly (readonly [words: readonly string[], code: string])[] = [
  [['无可用的平台证书'], 'RESOURCE_NOT_EXISTS'],
  [['错误的签名'], 'SIGN_ERROR'],
  [['验签失败'], 'SIGN_ERROR'],
  [['authorization', '格式'], 'SIGN_ERROR'],
  [['authorization', '类型'], 'SIGN_ERROR'],
  [['商户证书序列号'], 'SIGN_ERROR'],
  [['timestamp', '5分钟'], 'SIGN_ERROR'],
  [['appid', 'openid', '不匹配'], 'OPENID_MISMATCH'],
  [['appid', '不匹配'], 'APPID_MCHID_NOT_MATCH'],
  [['产品权限未开通'], 'NO_AUTH'],
  [['没有此类交易权限'], 'NO_AUTH'],
  [['订单不存在'], 'ORDER_NOT_EXIST'],
  [['订单号重复'], 'OUT_TRADE_NO_USED'],
  [['重入'], 'OUT_TRADE_NO_USED'],
  [['余额不足'], 'NOT_ENOUGH'],
  [['频率'], 'FREQUENCY_LIMITED'],
  ...['econnrefused', 'econnreset', 'enotfound', 'eai_again', 'certificate', 'socket hang up'].map(
    (word) => [[word], 'CONNECTION_FAILED'] as const,
  ),
  ...['timeout', 'etimedout', '超时'].map((word) => [[word], 'TIMEOUT'] as const),
];
