import type {
  AbortError,
  ConfigurationErrorCode,
  CryptoErrorCode,
  MediaErrorCode,
  NotificationErrorCode,
  RequestErrorCode,
  ResponseErrorCode,
  SignatureErrorCode,
  WaitError,
  XmlErrorCode,
} from '../../errors';
import type { Explanation } from '../../explanations';
import type { LogEntry } from '../../webhook/log';

/** Every code that this SDK itself gives to an error, an event or a log line. */
type OwnCode =
  | ConfigurationErrorCode
  | RequestErrorCode
  | SignatureErrorCode
  | CryptoErrorCode
  | XmlErrorCode
  | MediaErrorCode
  | NotificationErrorCode
  | ResponseErrorCode
  | AbortError['code']
  | WaitError['code']
  | LogEntry['code']
  | 'ACCEPTED';

const of = (chinese: readonly [string, string], english: readonly [string, string]): Explanation => ({
  chinese,
  english,
});

const message = [
  '错误的 message 写明是哪一个、该怎么写',
  'the message of the error says which, and what to write',
] as const;

const again = [
  '微信支付会再通知；也可以查询订单',
  'WeChat Pay delivers it again; the order can be queried as well',
] as const;

/** Those that `codes` holds, because the API has the same, or the sandbox explains them as well. */
type Shared =
  | 'SIGNATURE_CLOCK'
  | 'SIGNATURE_SERIAL_UNKNOWN'
  | 'SIGNATURE_DIGEST'
  | 'SIGNATURE_HEADERS_INCOMPLETE'
  | 'SIGNATURE_PROBE';

/** What the codes of this SDK mean, beside those that `codes` holds. */
export const ownCodes: Readonly<Record<Exclude<OwnCode, Shared>, Explanation>> = {
  OPTIONS_INVALID: of(
    ['选项写错了：没有这个选项，或者值不能用；什么也没有发出', message[0]],
    ['an option does not exist, or its value cannot be used; nothing was sent', message[1]],
  ),
  IDENTITY_AMBIGUOUS: of(
    ['brand_id 与商户的选项混在一起，不知道是品牌还是商户', '一个客户端只属于一个身份：品牌用 brand_id，商户用 mchid'],
    [
      'brand_id stands beside options of a merchant',
      'a client has one identity: brand_id for a brand, mchid for a merchant',
    ],
  ),
  IDENTITY_UNSUITABLE: of(
    ['这个身份办不了这件事：缺少该身份的选项，或签名方案不同', message[0]],
    ['this identity cannot do that: options are missing, or its scheme of signatures is another', message[1]],
  ),
  MCHID_INVALID: of(
    ['mchid 不是商户号', '用 商户平台 → 账户中心 → 商户信息 里的商户号，写成文本'],
    ['mchid is no merchant number', 'take that of 商户平台 → 账户中心 → 商户信息, as text'],
  ),
  BRAND_ID_INVALID: of(
    ['brand_id 不是品牌ID', '用品牌经营平台里的品牌ID，写成文本'],
    ['brand_id is no 品牌ID', "take that of the brand's own platform, as text"],
  ),
  SERIAL_INVALID: of(
    [
      'serial 不是商户API证书的序列号',
      '商户平台 → 账户中心 → API安全 → 商户API证书；或 openssl x509 -noout -serial -in apiclient_cert.pem',
    ],
    [
      "serial is not that of the merchant's certificate",
      '商户平台 → 账户中心 → API安全 → 商户API证书, or openssl x509 -noout -serial -in apiclient_cert.pem',
    ],
  ),
  PRIVATE_KEY_INVALID: of(
    ['privateKey 读不出 RSA 私钥', '给 apiclient_key.pem 的路径、file:// 地址或内容'],
    ['privateKey holds no RSA key that can be read', 'give the path, the file:// URL or the text of apiclient_key.pem'],
  ),
  PRIVATE_KEY_IS_PUBLIC: of(
    ['privateKey 里是公钥或证书', '给 apiclient_key.pem，不是 pub_key.pem 或 apiclient_cert.pem'],
    ['privateKey holds a public key or a certificate', 'give apiclient_key.pem, not pub_key.pem or apiclient_cert.pem'],
  ),
  CERTS_INVALID: of(
    [
      'certs 缺失，或其中的公钥、证书读不出',
      "certs: { PUB_KEY_ID_…: 'file:///path/to/pub_key.pem' }；平台证书以序列号为名",
    ],
    [
      'certs is missing, or a key in it cannot be read',
      "certs: { PUB_KEY_ID_…: 'file:///path/to/pub_key.pem' }; a 平台证书 is listed under its serial",
    ],
  ),
  CERTS_HOLD_PRIVATE_KEY: of(
    ['certs 里有私钥', 'certs 只放微信支付的公钥或平台证书；私钥给 privateKey'],
    ['certs holds a private key', "certs takes what is WeChat Pay's; the private key belongs into privateKey"],
  ),
  CERTS_HOLD_MERCHANT_KEY: of(
    ['certs 里是商户自己的公钥或证书', '换成微信支付公钥 pub_key.pem 或平台证书，不是 apiclient_cert.pem'],
    [
      "certs holds the merchant's own key or certificate",
      'take 微信支付公钥 (pub_key.pem) or a 平台证书, not apiclient_cert.pem',
    ],
  ),
  CERTS_SERIAL_MISMATCH: of(
    ['平台证书放在了别的序列号之下', '以证书自己的序列号为名'],
    ['a 平台证书 is listed under another serial', 'list it under its own'],
  ),
  API_V3_KEY_INVALID: of(
    ['apiV3Key 缺失，或不是 32 个字母与数字', '商户平台 → 账户中心 → API安全 → APIv3密钥；不是 APIv2密钥'],
    [
      'apiV3Key is missing, or is not 32 letters and digits',
      '商户平台 → 账户中心 → API安全 → APIv3密钥, which is not APIv2密钥',
    ],
  ),
  SECRET_INVALID: of(
    ['secret（APIv2密钥）缺失，或不是 32 个字母与数字', '商户平台 → 账户中心 → API安全 → APIv2密钥'],
    ['secret (APIv2密钥) is missing, or is not 32 letters and digits', '商户平台 → 账户中心 → API安全 → APIv2密钥'],
  ),
  MERCHANT_CERTIFICATE_INVALID: of(
    ['merchant 里的证书或私钥读不出，或不是一对', '给 apiclient_cert.pem 与 apiclient_key.pem'],
    [
      'the certificate or key in merchant cannot be read, or they are no pair',
      'give apiclient_cert.pem and apiclient_key.pem',
    ],
  ),
  SM_LIBRARY_MISSING: of(['国密用的库没有装上', message[0]], ['the library for 国密 is not installed', message[1]]),
  BASE_URI_INVALID: of(
    ['base_uri 不是可以用的地址', '写完整的地址：https://api.mch.weixin.qq.com/'],
    ['base_uri is no address that can be used', 'write a whole one: https://api.mch.weixin.qq.com/'],
  ),
  PATH_VARIABLE_MISSING: of(
    ['路径变量没有给值；什么也没有发出', '把它写在选项里，与 json、query 并列'],
    ['a path variable has no value; nothing was sent', 'give it among the options, beside json and query'],
  ),
  PATH_VARIABLE_INVALID: of(
    ['路径变量的值不能放进路径：. 或 ..、空、不是文本或数字', message[0]],
    ['the value of a path variable cannot stand in a path: . or .., empty, or neither text nor a number', message[1]],
  ),
  TEMPLATE_INVALID: of(
    ['路径写错了，或者不是能这样用的接口', '用 search 找接口；message 写明是哪里'],
    [
      'the path is wrong, or no operation that can be used like that',
      'find the operation by search; the message says what is wrong',
    ],
  ),
  VERB_UNKNOWN: of(
    ['没有这个动词', 'get、post、put、patch、delete'],
    ['there is no such verb', 'get, post, put, patch, delete'],
  ),
  AWAIT_MISSING: of(
    ['少了 await：拿到的是 Promise', '在它前面写 await'],
    ['an await is missing: what came is a promise', 'write await before it'],
  ),
  BODY_AMBIGUOUS: of(
    ['给了不止一个请求体', 'json、xml、body 只给一个'],
    ['more than one body was given', 'give one of json, xml and body'],
  ),
  BODY_NOT_SERIALISABLE: of(
    ['请求体写不成 JSON 或 XML：循环引用、BigInt、函数等', message[0]],
    ['the body cannot be written as JSON or XML: a cycle, a BigInt, a function …', message[1]],
  ),
  CHARACTER_UNSUPPORTED: of(
    ['请求里有微信支付不收的字符：四个字节的（表情）或半个字符', '去掉它；message 写明在哪个字段'],
    [
      'a character that WeChat Pay does not take: one of four bytes (an emoji), or half of one',
      'remove it; the message names the field',
    ],
  ),
  SENSITIVE_NOT_TEXT: of(
    ['要加密的字段不是文本', '写成文本'],
    ['a field that is sent encrypted is no text', 'give it as text'],
  ),
  SENSITIVE_TOO_LONG: of(
    ['要加密的字段太长，RSA 装不下', '缩短它'],
    ['a field that is sent encrypted is too long for RSA', 'shorten it'],
  ),
  SERIAL_UNKNOWN: of(
    ['加密敏感字段用的公钥或证书不在 certs 里', '添加它；错误的 message 写明是哪一个、该怎么写'],
    [
      'certs does not hold the key that sensitive fields are to be encrypted with',
      'add it; the message of the error says which, and what to write',
    ],
  ),
  SIGNER_FAILED: of(
    ['自定义的 signer 失败了，什么也没有发出', '看 error.cause'],
    ['the signer that was given failed, and nothing was sent', 'see error.cause'],
  ),
  ENCRYPTION_FAILED: of(
    ['自定义的 verifier 加密不了敏感字段，什么也没有发出', '看 error.cause'],
    ['the verifier that was given could not encrypt, and nothing was sent', 'see error.cause'],
  ),
  SECRET_MISSING: of(
    ['调用 APIv2，却没有 secret（APIv2密钥）', '给 Builder.factory 加上 secret'],
    ['a call of APIv2 without secret (APIv2密钥)', 'give secret to Builder.factory'],
  ),
  MCHID_MISMATCH: of(
    ['请求里的商户号不是这个客户端的', '用那个商户的客户端'],
    ['the request names another merchant than its client', 'call with the client of that merchant'],
  ),
  MERCHANT_CERTIFICATE_MISSING: of(
    ['这个接口要出示商户证书，客户端却没有 merchant', '给 Builder.factory 加上 merchant: { cert, key }'],
    [
      'this operation takes the client certificate, and the client has no merchant',
      'give merchant: { cert, key } to Builder.factory',
    ],
  ),
  MERCHANT_CERTIFICATE_NOT_SHOWN: of(
    ['自己的 httpsAgent 或 adapter 不出示商户证书，什么也没有发出', '不给 httpsAgent，或把 cert 与 key 交给它'],
    [
      'the httpsAgent or adapter that was given does not show the client certificate; nothing was sent',
      'leave httpsAgent out, or give cert and key to it',
    ],
  ),
  POST_PAYMENTS_INVALID: of(
    ['支付分的后付费项目不合规定', message[0]],
    ['the post_payments of 支付分 break a rule', message[1]],
  ),
  SIGNATURE_MISSING: of(
    ['APIv2 的应答没有 sign，无从证明来自微信支付', '检查代理与网关，以及 base_uri；先查询再决定'],
    [
      'a response of APIv2 has no sign, so nothing proves it',
      'look for a proxy or gateway, and at base_uri; query before you go on',
    ],
  ),
  KEY_INVALID: of(
    ['给工具的密钥读不出，或种类不对', message[0]],
    ['a key given to the toolbox cannot be read, or is of another kind', message[1]],
  ),
  KEY_LENGTH: of(
    ['对称密钥的长度不对', 'APIv3密钥、APIv2密钥 都是 32 个字节'],
    ['a symmetric key has the wrong length', 'APIv3密钥 and APIv2密钥 have 32 bytes'],
  ),
  NONCE_LENGTH: of(
    ['nonce 的长度不对', '通知里的 nonce 原样传入'],
    ['a nonce has the wrong length', 'pass that of the notification as it is'],
  ),
  CERTIFICATE_INVALID: of(
    ['证书读不出', '给 PEM 的全文或路径'],
    ['a certificate cannot be read', 'give the whole PEM, or its path'],
  ),
  CIPHERTEXT_INVALID: of(
    ['密文不是 base64，或被截断', '收到什么就传什么'],
    ['a ciphertext is not base64, or was cut off', 'pass it as it was received'],
  ),
  DECRYPTION_FAILED: of(
    ['解不开：密钥不是这一把，或密文、nonce、associated_data 被改动', '核对 APIv3密钥 或私钥'],
    [
      'it cannot be decrypted: another key, or a changed ciphertext, nonce or associated_data',
      'compare APIv3密钥, or the private key',
    ],
  ),
  PLAINTEXT_NOT_TEXT: of(
    ['解出来的不是 UTF-8 文本', '多半密钥或密文不对'],
    ['what was decrypted is no UTF-8 text', 'most likely key or ciphertext are wrong'],
  ),
  PLAINTEXT_TOO_LONG: of(
    ['明文太长，这把密钥一次加密不了', '缩短它'],
    ['the plaintext is too long for this key', 'shorten it'],
  ),
  PADDING_UNSUPPORTED: of(
    ['不支持的填充方式', 'RSA_PKCS1_OAEP_PADDING 或 RSA_PKCS1_PADDING'],
    ['the padding is not supported', 'RSA_PKCS1_OAEP_PADDING or RSA_PKCS1_PADDING'],
  ),
  DATA_NOT_TEXT: of(
    ['要签名的东西里有不是文本的', '传它的文本'],
    ['something that is to be signed is no text', 'pass its text'],
  ),
  ALGORITHM_UNSUPPORTED: of(['不支持的算法名', message[0]], ['the name of an algorithm is not supported', message[1]]),
  SIZE_INVALID: of(
    ['随机串的长度不能用', '写正整数'],
    ['the size of a nonce cannot be used', 'write a positive integer'],
  ),
  XML_MALFORMED: of(
    ['XML 写得不对，或被截断', '原样截下来看：多半是网关的页面'],
    ['the XML is malformed, or was cut off', 'capture it as it came: often it is a page of a gateway'],
  ),
  XML_IS_HTML: of(
    ['来的是 HTML 页面，不是 XML', '检查代理、网关与 base_uri'],
    ['a page of HTML came, no XML', 'look for a proxy or gateway, and at base_uri'],
  ),
  XML_DOCTYPE: of(
    ['XML 里有 DOCTYPE，一律不读', '不是微信支付的报文'],
    ['the XML has a DOCTYPE, which is never read', 'it is no message of WeChat Pay'],
  ),
  XML_ENTITY: of(
    ['XML 引用了没有的实体', '不是微信支付的报文；自己写的用 Transformer.toXml'],
    [
      'the XML refers to an entity that it does not have',
      'it is no message of WeChat Pay; write your own by Transformer.toXml',
    ],
  ),
  XML_TOO_DEEP: of(
    ['XML 的层数太多，或对象里有循环', message[0]],
    ['the XML is nested too deep, or an object holds itself', message[1]],
  ),
  XML_TOO_LARGE: of(
    ['XML 的元素或文本太多', '不是微信支付的报文'],
    ['the XML has too many elements or too much text', 'it is no message of WeChat Pay'],
  ),
  XML_NAME_INVALID: of(
    ['字段名不能作 XML 的元素名', message[0]],
    ['the name of a field cannot be that of an element', message[1]],
  ),
  XML_VALUE_INVALID: of(['值写不成 XML', '传它的文本'], ['a value cannot be written as XML', 'pass its text']),
  XML_CHARACTER: of(
    ['文本里有 XML 不许有的控制字符', '去掉它'],
    ['a text holds a control character that XML does not allow', 'remove it'],
  ),
  FILE_UNREADABLE: of(
    ['要上传的文件读不了', '核对路径与权限'],
    ['the file to be uploaded cannot be read', 'check its path and permissions'],
  ),
  FILE_CHANGED: of(
    ['文件在上传时被改动，或给的摘要不对', '再上传一次'],
    ['the file was changed while it was uploaded, or its digest was given wrong', 'upload it again'],
  ),
  DIGEST_MISMATCH: of(
    ['下载的文件与摘要不符，没有留下', '再下载一次'],
    ['the file that came does not match its digest, and was not kept', 'download it again'],
  ),
  GZIP_BROKEN: of(
    ['下载的 gzip 解不开或被截断', '再下载一次'],
    ['the gzip that came is broken or was cut off', 'download it again'],
  ),
  SEAL_BROKEN: of(
    ['加密的账单解不开', '核对私钥，再下载一次'],
    ['the encrypted bill cannot be opened', 'compare the private key, and download it again'],
  ),
  HASH_UNSUPPORTED: of(
    ['应答给的摘要算法不认识，或没有给摘要，无从证明文件', '再申请一次'],
    [
      'the announced digest is of a kind that is not known, or there is none, so nothing proves the file',
      'apply for it again',
    ],
  ),
  SINK_FAILED: of(
    ['写不进 sink：磁盘满、没有权限，或流已关闭', '看 error.cause'],
    ['the sink could not be written to: a full disk, no permission, a closed stream', 'see error.cause'],
  ),
  BILL_NOT_FOUND: of(
    ['应答里没有 download_url，文件可能还没有好', '过一会儿再问，见 docs/waiting.md'],
    ['the response has no download_url; the file may not be ready', 'ask again later, see docs/waiting.md'],
  ),
  DOWNLOAD_URL_FOREIGN: of(
    ['download_url 指向别的主机，带签名的请求不发给它', '确是自己的代理，就在选项里写 base_uri'],
    [
      'the download_url leads to another host, and no signed request goes there',
      'if it is a proxy of your own, say so by base_uri',
    ],
  ),
  BILL_MALFORMED: of(['账单里有读不懂的一行', message[0]], ['the bill has a line that cannot be read', message[1]]),
  BILL_CUT_OFF: of(['账单没有到头就断了', '再下载一次'], ['the bill ended before its end', 'download it again']),
  AMOUNT_INVALID: of(
    ['金额不是以元为单位、至多两位小数的数', "写成 '1.23'；不用浮点数计算"],
    ['an amount is no number of 元 with at most two decimals', "write '1.23', and do not compute with floating point"],
  ),
  METHOD_NOT_ALLOWED: of(
    ['通知地址收到的不是 POST', '是浏览器或扫描，不是微信支付'],
    ['the URL of notifications was called by another method than POST', 'a browser or a scan, not WeChat Pay'],
  ),
  BODY_NOT_RAW: of(
    ['通知的正文先被解析了，验不了签', '把原始报文交给它，见 docs/webhook.md'],
    [
      'the body of the notification was parsed before it could be verified',
      'hand over the raw body, see docs/webhook.md',
    ],
  ),
  BODY_INCOMPLETE: of(['正文没有收全连接就断了', again[0]], ['the connection ended before the body did', again[1]]),
  BODY_EMPTY: of(
    ['通知没有正文', '是扫描，或前面的网关去掉了正文'],
    ['the notification has no body', 'a scan, or a gateway that removes bodies'],
  ),
  BODY_TOO_LARGE: of(
    ['正文超过上限', '不是微信支付的通知；上限是 bodyLimit'],
    ['the body exceeds its limit', 'it is no notification of WeChat Pay; the limit is bodyLimit'],
  ),
  BODY_ENCODED: of(
    ['正文被前面的代理压缩过', '关掉代理的压缩'],
    ['the body was compressed on its way', 'let the proxy in front not compress'],
  ),
  BODY_NOT_UTF8: of(
    ['正文不是 UTF-8', '不是微信支付的通知，或被网关改写'],
    ['the body is not UTF-8', 'it is no notification of WeChat Pay, or a gateway changed it'],
  ),
  BODY_NOT_JSON: of(
    ['正文不是 JSON', '不是 APIv3 的通知，或被网关改写'],
    ['the body is not JSON', 'it is no notification of APIv3, or a gateway changed it'],
  ),
  BODY_NOT_XML: of(
    ['正文不是 XML', '不是 APIv2 的通知，或被网关改写'],
    ['the body is not XML', 'it is no notification of APIv2, or a gateway changed it'],
  ),
  ENVELOPE_INVALID: of(
    ['正文不是通知的信封', '不是 APIv3 的通知'],
    ['the body is not the envelope of a notification', 'it is no notification of APIv3'],
  ),
  SIGNATURE_HEADERS_REPEATED: of(
    ['Wechatpay-* 签名头出现了不止一次', '检查前面的代理与网关；也可能是伪造'],
    ['a header of the signature came more than once', 'look for a proxy or gateway; it may be forged'],
  ),
  SIGNATURE_MALFORMED: of(
    ['签名的格式不对', '检查前面的代理与网关；也可能是伪造'],
    ['the signature has no valid form', 'look for a proxy or gateway; it may be forged'],
  ),
  SIGNATURE_AMBIGUOUS: of(
    ['XML 的一个值里夹着别的签名字段，可能是伪造', '查询订单，不凭这个通知办事'],
    [
      'a value of the XML holds further signed fields, so it may be forged',
      'query the order, and do not act on this notification',
    ],
  ),
  V2_NOT_ENABLED: of(
    ['来了 APIv2 的通知，而没有开启', 'new Webhook({ …, v2: true, secret })'],
    ['a notification of APIv2 came, which was not asked for', 'new Webhook({ …, v2: true, secret })'],
  ),
  CIPHER_FAILED: of(
    ['自定义的 cipher 失败了', '看日志里的 error；微信支付会再通知；也可以查询订单'],
    [
      'the cipher that was given failed',
      'see the error in the log; WeChat Pay delivers it again; the order can be queried as well',
    ],
  ),
  RESOURCE_MALFORMED: of(
    ['通知的 resource 不完整', '查询订单'],
    ['the resource of the notification is not whole', 'query the order'],
  ),
  RESOURCE_NOT_AUTHENTIC: of(
    ['通知的 resource 解不开：APIv3密钥 不对', '核对 apiV3Key，它是这个商户的、最近设置的'],
    [
      'the resource of the notification cannot be opened: another APIv3密钥',
      'compare apiV3Key: of this merchant, and the last one that was set',
    ],
  ),
  RESOURCE_NOT_JSON: of(
    ['解开的 resource 不是 JSON', '查询订单'],
    ['the resource that was opened is not JSON', 'query the order'],
  ),
  RESOURCE_NOT_XML: of(
    ['解开的 req_info 不是 XML', '查询退款'],
    ['the req_info that was opened is not XML', 'query the refund'],
  ),
  EVENT_TYPE_MISMATCH: of(
    ['event_type 与内容不符', '查询订单，不凭这个通知办事'],
    ['the event_type does not belong to the content', 'query the order, and do not act on this notification'],
  ),
  CLAIM_LOST: of(
    ['处理得太久，通知已由另一次投递接手', '把存储的 lease 调到比处理时间长'],
    [
      'handling took so long that another delivery has the notification',
      "raise the store's lease above what the handler takes",
    ],
  ),
  RESPONSE_NOT_UTF8: of(
    ['应答不是 UTF-8', '文件请用 sink 或 responseType 取'],
    ['the response is not UTF-8', 'take a file by sink or responseType'],
  ),
  RESPONSE_NOT_JSON: of(
    ['验过签的应答不是 JSON', '先查询；文件请用 sink 或 responseType 取'],
    ['a response that was verified is not JSON', 'query first; take a file by sink or responseType'],
  ),
  RESPONSE_NOT_XML: of(
    ['APIv2 的应答不是 XML', '检查代理、网关与 base_uri；先查询'],
    ['a response of APIv2 is not XML', 'look for a proxy or gateway, and at base_uri; query first'],
  ),
  RESPONSE_NOT_FILE: of(
    ['要的是文件，来的不是', message[0]],
    ['a file was expected, and something else came', message[1]],
  ),
  RESPONSE_TOO_LARGE: of(
    ['应答超过上限，没有读完', '调大 maxContentLength，或把文件写到 sink'],
    [
      'the response exceeds its limit, and was not read to its end',
      'raise maxContentLength, or take a file into a sink',
    ],
  ),
  PAGE_REPEATED: of(
    [
      '列表的同一页来了两次，再翻也到不了头；收到的可能不全',
      '从头再查，limit 用最大的；仍然如此，请缩小查询的时间范围',
    ],
    [
      'the same page of a list came twice, and turning further never ends; what came may lack rows',
      'ask again from the beginning with the largest limit; if it happens again, ask for a shorter time',
    ],
  ),
  ABORTED: of(
    ['你的 signal 中止了调用；请求可能已到达', '办钱的先查询，再决定'],
    ['your signal ended the call; the request may have arrived', 'where money moves, query before you go on'],
  ),
  WAIT_OVER: of(
    ['until 等的时间到了，还没有办完；以后仍可能办完', '看 error.last 与 error.cause；过后再查，付款码的先查再撤销'],
    [
      'the time of until is up and it was not done; it may still be',
      'see error.last and error.cause; ask again later, and of a payment by code query before you reverse it',
    ],
  ),
  HANDLER_FAILED: of(
    ['处理函数抛了错', '看日志里的 error；微信支付会再通知；也可以查询订单'],
    ['a handler threw', 'see the error in the log; WeChat Pay delivers it again; the order can be queried as well'],
  ),
  HANDLER_MISSING: of(
    ['没有处理函数收这种通知', "on(event_type, …)，或用 on('*', …) 收其余的"],
    ['no handler takes this notification', "on(event_type, …), or on('*', …) for all others"],
  ),
  HANDLER_SLOW: of(
    ['处理函数没有在 budget 之内做完，还在继续', '先记下来，放到队列里做'],
    ['a handler was not done within the budget, and goes on', 'write it down first, and do the work in a queue'],
  ),
  STORE_FAILED: of(
    ['去重的存储失败了', '检查 Redis 或 PostgreSQL；微信支付会再通知；也可以查询订单'],
    [
      'the store of what was processed failed',
      'look at Redis or PostgreSQL; WeChat Pay delivers it again; the order can be queried as well',
    ],
  ),
  DUPLICATE: of(
    ['同一通知已经处理过，应答成功', '不用做什么'],
    ['the notification was processed before, and is told so', 'nothing is to be done'],
  ),
  IN_PROGRESS: of(
    ['同一通知正在处理，或验签用的密钥还没有到手', again[0]],
    ['the notification is being processed, or the key for it is not at hand yet', again[1]],
  ),
  UNEXPECTED: of(
    ['没有料到的错误', '看 error 或 error.cause，附上复现步骤报告'],
    ['an error that was not expected', 'see error or error.cause, and report it with the steps that lead to it'],
  ),
  ACCEPTED: of(
    ['202：已受理，要用同样的请求再问（事件 wechatpay-chain:retry 的 code）', 'SDK 会自己再问；最后仍是 202，过后再查'],
    [
      '202: accepted, and to be asked again (the code of a wechatpay-chain:retry)',
      'the SDK asks again by itself; if it stays a 202, query later',
    ],
  ),
};

/** `HTTP_503` and its like: a response without a code of the API. */
export const withoutCode: Explanation = of(
  [
    '应答没有错误码，只有 HTTP 状态：多半来自网关或代理，不是微信支付的业务',
    '5xx 之后结果不明，先查询再决定；4xx 检查 base_uri、代理与路径',
  ],
  [
    'the response had no code, only its HTTP status: most likely of a gateway or a proxy',
    'after a 5xx the outcome is open, so query before you go on; after a 4xx look at base_uri, proxy and path',
  ],
);
