import { createPublicKey, type KeyObject, verify as verifySignature } from 'node:crypto';
import { Rsa } from '../../index';
import { jsonOrUndefined } from '../../json';
import { isPublicKeyId, sameId } from '../../keys/serial';
import { signedMessage } from '../../v3/verify';
import type { IdentityFlags } from '../flags';
import { say } from '../language';
import type { CommandOutcome } from '../output';
import { type CheckStep, outcomeOf } from '../step';
import { type Capture, captureOf } from './capture';
import { type Configuration, configurationOf, publicKeyIdOf, requiredSetting } from './configuration';
import { inputOf } from './input';
import { keyOf } from './sign';

/** Says step by step whether a captured message comes from WeChat Pay. */
export const verifyCapture = async (file: string, flags: IdentityFlags): Promise<CommandOutcome> => {
  const capture = captureOf(await inputOf(file));
  return outcomeOf(verifySteps(capture, configurationOf(flags), Date.now()));
};

const names = ['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-signature', 'wechatpay-serial'] as const;

/** A header as the documentation writes it. */
const written = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, dash, letter) => `${dash}${letter.toUpperCase()}`);

/** What was checked of a signature, as far as it could be. */
export const verifySteps = (capture: Capture, configuration: Configuration, now: number): readonly CheckStep[] => {
  const { headers, body } = capture;
  const read = readStep(capture);
  const missing = names.filter((name) => !headers[name]);
  if (missing.length > 0) return [read, missingStep(capture, missing)];
  const [timestamp = '', nonce = '', signature = '', serial = ''] = names.map((name) => headers[name]);
  const key = keyOf(() => Rsa.from(requiredSetting(configuration, 'publicKey'), 'public'));
  const [known, sound] = [serialStep(serial, publicKeyIdOf(configuration)), soundStep(signature)];
  const steps = [read, headersStep(), clockStep(timestamp, now), known, sound];
  if (sound.state === 'failed') return steps;
  const isSignedBy = (by: KeyObject, bytes: Buffer): boolean =>
    verifySignature('sha256', signedMessage(timestamp, nonce, bytes), by, Buffer.from(signature, 'base64'));
  return [...steps, signatureStep({ body, key, isSignedBy, isKnown: known.state === 'ok', configuration, capture })];
};

const readStep = ({ kind, body, isReserialised, status }: Capture): CheckStep => {
  const what = {
    response: say(`应答（状态码 ${status}）`, `a response (status ${status})`),
    request: say('通知请求', 'the request of a notification'),
    body: say('只有正文', 'a body alone'),
  }[kind];
  if (!isReserialised) {
    return {
      name: 'capture',
      state: 'ok',
      message: say(`读到${what}，正文 ${body.length} 字节`, `read ${what}, its body has ${body.length} bytes`),
    };
  }
  return {
    name: 'capture',
    state: 'warning',
    message: say(
      '正文是解析过的 JSON，原始字节已经丢失',
      'the body was captured as parsed JSON, so its bytes are lost',
    ),
    remedy: say(
      '签名覆盖原始字节：请截取未经解析的正文文本',
      'the signature covers the raw bytes: capture the text of the body before anything parses it',
    ),
  };
};

const missingStep = ({ status = 200, kind }: Capture, missing: readonly string[]): CheckStep => ({
  name: 'headers',
  state: 'failed',
  message: say(`缺少 ${missing.map(written).join('、')}`, `${missing.map(written).join(', ')} missing`),
  remedy:
    kind === 'body'
      ? say(
          '验签需要请求头：请把它们与正文一起截下',
          'a signature is verified with the headers: capture them with the body',
        )
      : status >= 400
        ? say(
            '错误应答可以没有签名：看正文里的 code',
            'an error may come without a signature: look at the code in its body',
          )
        : say(
            '检查途中的代理、CDN 或网关是否去掉了 Wechatpay-* 头，以及 base_uri 是否指向微信支付',
            'look for a proxy, a CDN or a gateway that drops Wechatpay-* headers, and whether base_uri leads to WeChat Pay',
          ),
});

const headersStep = (): CheckStep => ({
  name: 'headers',
  state: 'ok',
  message: say('四个签名头都在', 'the four headers of the signature are there'),
});

const clockStep = (timestamp: string, now: number): CheckStep => {
  if (!/^\d{1,12}$/.test(timestamp)) {
    return {
      name: 'timestamp',
      state: 'failed',
      message: say('Wechatpay-Timestamp 不是秒数', 'Wechatpay-Timestamp is no number of seconds'),
      remedy: say('检查是谁改写了请求头', 'look for what rewrites headers'),
    };
  }
  const age = Math.round(now / 1000 - Number(timestamp));
  const at = new Date(Number(timestamp) * 1000).toISOString();
  if (Math.abs(age) <= 300)
    return {
      name: 'timestamp',
      state: 'ok',
      message: say(`时间戳 ${at}，相差 ${age} 秒`, `the timestamp is ${at}, ${age} s off`),
    };
  return {
    name: 'timestamp',
    state: 'warning',
    message:
      age > 0
        ? say(`时间戳 ${at} 已过去 ${age} 秒`, `the timestamp ${at} is ${age} s ago`)
        : say(`时间戳 ${at} 在 ${-age} 秒之后`, `the timestamp ${at} is ${-age} s ahead`),
    remedy: say(
      '截下的报文如此无妨；若刚刚收到，则本机时钟不准：只允许相差 300 秒',
      "fine for an old capture; of one that has just come it means that this machine's clock is off: 300 s are allowed",
    ),
  };
};

const serialStep = (serial: string, own: string): CheckStep => {
  if (sameId(serial, own))
    return {
      name: 'serial',
      state: 'ok',
      message: say(`由 ${serial} 签名，与配置的一致`, `signed by ${serial}, which is the configured key`),
    };
  return {
    name: 'serial',
    state: 'failed',
    message: say(`由 ${serial} 签名，配置的是 ${own}`, `signed by ${serial}, and ${own} is configured`),
    remedy: isPublicKeyId(serial)
      ? say(
          '这是微信支付公钥：在 商户平台 → 账户中心 → API安全 → 微信支付公钥 下载',
          'that is a 微信支付公钥: download it at 商户平台 → 账户中心 → API安全 → 微信支付公钥',
        )
      : say(
          '这是平台证书：在 商户平台 → 账户中心 → API安全 → 平台证书 下载，或使用 certificates: "download"',
          'that is a 平台证书: download it at 商户平台 → 账户中心 → API安全 → 平台证书, or use certificates: "download"',
        ),
  };
};

const soundStep = (signature: string): CheckStep => {
  if (signature.startsWith('WECHATPAY/SIGNTEST/')) {
    return {
      name: 'signature-form',
      state: 'failed',
      message: say(
        '签名是微信支付的探测流量（WECHATPAY/SIGNTEST/…），本应拒绝',
        'the signature is a probe of WeChat Pay (WECHATPAY/SIGNTEST/…), which must be refused',
      ),
      remedy: say(
        '应答探测请返回 4xx 或 5xx；真正的通知会另行送达',
        'respond to it with 4xx or 5xx; the real notification comes by itself',
      ),
    };
  }
  if (Buffer.from(signature, 'base64').toString('base64') === signature) {
    return { name: 'signature-form', state: 'ok', message: say('签名值是 Base64', 'the signature is base64') };
  }
  return {
    name: 'signature-form',
    state: 'failed',
    message: say('签名值不是 Base64', 'the signature is not base64'),
    remedy: say(
      '检查它是否被截断、转义（\\/）或与序列号互换',
      'see whether it was cut off, escaped (\\/) or swapped with the serial',
    ),
  };
};

interface Signed {
  readonly body: Buffer;
  readonly key: KeyObject;
  readonly isKnown: boolean;
  readonly isSignedBy: (key: KeyObject, body: Buffer) => boolean;
  readonly configuration: Configuration;
  readonly capture: Capture;
}

const signatureStep = ({ body, key, isKnown, isSignedBy, configuration }: Signed): CheckStep => {
  const name = 'signature';
  if (isSignedBy(key, body)) {
    const message = say('签名正确：正文一字未改', 'the signature is right: not a byte of the body was changed');
    return isKnown
      ? { name, state: 'ok', message }
      : {
          name,
          state: 'warning',
          message: say(
            '签名对得上配置的公钥，只是它的 ID 写错了',
            'the signature belongs to the configured key, whose id is wrong',
          ),
          remedy: say('请更正 WECHATPAY_PUBLIC_KEY_ID', 'correct WECHATPAY_PUBLIC_KEY_ID'),
        };
  }
  const changed = variants(body).find(({ bytes }) => isSignedBy(key, bytes));
  if (changed !== undefined)
    return {
      name,
      state: 'failed',
      message: say(`正文被改动过：${changed.chinese}`, `the body was changed: ${changed.english}`),
      remedy: say(
        '验签要用收到的原始字节：在解析、转码或记录之前取得正文',
        'verify the raw bytes as they came: take the body before anything parses, converts or logs it',
      ),
    };
  const merchant = merchantKeyOf(configuration);
  if (merchant !== undefined && isSignedBy(merchant, body)) {
    return {
      name,
      state: 'failed',
      message: say(
        '签名出自商户自己的私钥，不是微信支付',
        "the signature is by the merchant's own key, and not by WeChat Pay",
      ),
      remedy: say('这是请求，而不是应答或通知', 'this is a request, and no response or notification'),
    };
  }
  return {
    name,
    state: 'failed',
    message: say(
      '签名与正文、时间戳、随机串和这个公钥对不上',
      'the signature does not match the body, the timestamp, the nonce and this key',
    ),
    remedy: isKnown
      ? say(
          '公钥文件不属于这个 ID（在 商户平台 → 账户中心 → API安全 核对），或途中有人改动了正文或请求头',
          'the file of the key does not belong to this id (compare at 商户平台 → 账户中心 → API安全), or something changed the body or the headers on their way',
        )
      : say('先换上签名所用的公钥', 'first configure the key that signed'),
  };
};

/** What commonly happens to a body between the wire and a file. */
const variants = (body: Buffer): readonly { bytes: Buffer; chinese: string; english: string }[] => {
  const text = body.toString();
  const parsed = jsonOrUndefined(text);
  const compact = parsed === undefined ? text : JSON.stringify(parsed);
  return [
    { text: text.replace(/\r?\n$/, ''), chinese: '末尾多了换行符', english: 'a line feed was added at its end' },
    { text: text.trim(), chinese: '首尾多了空白', english: 'white space was added around it' },
    { text: `${text}\n`, chinese: '末尾少了换行符', english: 'the line feed at its end was removed' },
    { text: text.replaceAll('\r\n', '\n'), chinese: '换行符变成了 CRLF', english: 'its line feeds became CRLF' },
    { text: text.replace(/\r?\n/g, '\r\n'), chinese: '换行符变成了 LF', english: 'its line feeds became LF' },
    { text: compact, chinese: 'JSON 经过了重新排版', english: 'its JSON was written anew' },
    { text: compact.replaceAll('/', '\\/'), chinese: '“\\/” 变成了 “/”', english: 'its “\\/” became “/”' },
    { text: text.replaceAll('\\/', '/'), chinese: '“/” 变成了 “\\/”', english: 'its “/” became “\\/”' },
    { text: body.toString('latin1'), chinese: '字符集被转换', english: 'its character set was converted' },
  ].map(({ text: bytes, ...said }) => ({ bytes: Buffer.from(bytes), ...said }));
};

const merchantKeyOf = ({ privateKey, passphrase }: Configuration): KeyObject | undefined => {
  if (privateKey === undefined) return undefined;
  try {
    return createPublicKey(Rsa.from(privateKey, 'private', passphrase));
  } catch {
    return undefined;
  }
};
