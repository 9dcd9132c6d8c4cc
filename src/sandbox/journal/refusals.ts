import type { Gatekeeper } from '../gate';
import type { Identity } from '../identity';
import type { Caller } from '../keyring';
import type { Refusal } from '../refusal';
import type { SignatureReport, Text } from './entry';

type Why = Pick<SignatureReport, 'reason' | 'advice'>;

const why = (reason: Text, advice: Text): Why => ({ reason, advice });

/** A body that was not read to its end cannot have been verified. */
export const tooLong: Why = why(
  { zh: '请求体超过上限，没有验签。', en: 'The body exceeds the limit, and was not verified.' },
  {
    zh: '发更短的请求体；上传文件可以用 uploadLimit 提高上限。',
    en: 'Send a shorter body; for uploads, uploadLimit raises the limit.',
  },
);

/** What a refusal is explained with. */
interface Given {
  /** The `Authorization` header. */
  readonly header: string;
  readonly keeper: Gatekeeper;
  readonly merchant: Identity & Caller;
  /** By the clock of signatures: milliseconds since the epoch. */
  readonly at: number;
}

/** The value of a field of the header. */
const fieldOf = ({ header }: Given, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(header)?.[1] ?? '';

const wholeForm = ({ keeper }: Given): string =>
  `${keeper.algorithm.schemes[keeper.name]} ${keeper.name}="…",nonce_str="…",signature="…",timestamp="…",serial_no="…"`;

const malformed = (given: Given): Why => {
  const { header, keeper } = given;
  const advice: Text = {
    zh: `写成一行：${wholeForm(given)}，五个字段各一次，值都加双引号。`,
    en: `Write it as one line: ${wholeForm(given)}, with each of the five fields once and each value in double quotes.`,
  };
  if (header === '') {
    return why(
      {
        zh: '没有 Authorization 请求头，请求没有签名。',
        en: 'There is no Authorization header: the request is not signed.',
      },
      advice,
    );
  }
  const wanted = [keeper.name, 'nonce_str', 'signature', 'timestamp', 'serial_no'];
  const named = [...header.matchAll(/(?<![A-Za-z_])([A-Za-z_]+)=/g)].map(([, name = '']) => name);
  const missing = wanted.filter((name) => !named.includes(name));
  const other = named.filter((name) => !wanted.includes(name));
  const twice = wanted.filter((name) => named.indexOf(name) !== named.lastIndexOf(name));
  const list = (names: readonly string[]): string => names.join(', ');
  const problems: readonly (readonly [is: boolean, zh: string, en: string])[] = [
    [!/^\S+\s+\S/.test(header) || /^\S*=/.test(header), '开头没有认证类型', 'it does not begin with the scheme'],
    [missing.length > 0, `缺少 ${list(missing)}`, `it lacks ${list(missing)}`],
    [other.length > 0, `多了 ${list(other)}`, `it has ${list(other)}, which it must not`],
    [twice.length > 0, `${list(twice)} 出现了两次`, `it has ${list(twice)} twice`],
    [/=[^"]/.test(header.replace(/"[^"]*"/g, '""')), '有的值没有加双引号', 'a value is not in double quotes'],
  ];
  const found = problems.filter(([is]) => is);
  const [zh, en] =
    found.length === 0
      ? ['字段之间应是逗号', 'its fields are to be separated by commas']
      : [found.map(([, text]) => text).join('，'), found.map(([, , text]) => text).join(', and ')];
  return why({ zh: `Authorization 的格式不对：${zh}。`, en: `The Authorization header is malformed: ${en}.` }, advice);
};

const wrongScheme = (given: Given): Why => {
  const [scheme = ''] = given.header.split(/\s/);
  const { schemes } = given.keeper.algorithm;
  const right = schemes[given.keeper.name];
  const isSm = /SM2/i.test(scheme);
  return why(
    {
      zh: `认证类型是 ${scheme}，应为 ${right}${isSm ? "：这个沙箱的密钥是 RSA，国密商户用 algorithm: 'SM2' 启动" : ''}。`,
      en: `The scheme is ${scheme} and should be ${right}${isSm ? ": this sandbox has keys of RSA; algorithm: 'SM2' starts one for 国密" : ''}.`,
    },
    {
      zh: `把 Authorization 开头改为 ${right}；/brand/ 的请求用 ${schemes.brand_id}，其余用 ${schemes.mchid}。`,
      en: `Begin Authorization with ${right}; requests of /brand/ take ${schemes.brand_id}, all others ${schemes.mchid}.`,
    },
  );
};

const unknownMerchant = (given: Given): Why =>
  why(
    {
      zh: `Authorization 里的 mchid 是 ${fieldOf(given, 'mchid') || '空的'}，沙箱的商户是 ${given.keeper.id}。`,
      en: `The mchid in Authorization is ${fieldOf(given, 'mchid') || 'empty'}, and the merchant of the sandbox is ${given.keeper.id}.`,
    },
    {
      zh: `用 options.json 里的 mchid，或以 --mchid 启动沙箱；真实的商户号在 商户平台 → 账户中心 → 商户信息，服务商用自己的 sp_mchid，不用 sub_mchid。`,
      en: `Take mchid of options.json, or start the sandbox with --mchid; the real number is at 商户平台 → 账户中心 → 商户信息, and a partner uses its own sp_mchid and not sub_mchid.`,
    },
  );

const unknownBrand = (given: Given): Why =>
  why(
    {
      zh: `Authorization 里的 brand_id 是 ${fieldOf(given, 'brand_id') || '空的'}，沙箱没有这个品牌。`,
      en: `The brand_id in Authorization is ${fieldOf(given, 'brand_id') || 'empty'}, and the sandbox has no such brand.`,
    },
    {
      zh: '先用 sandbox.addBrand(brand_id) 或 POST /_sandbox/brand 造一个品牌，再用它给出的参数。',
      en: 'Make the brand first, by sandbox.addBrand(brand_id) or POST /_sandbox/brand, and use the options that it gives.',
    },
  );

const unknownSerial = (given: Given): Why => {
  const serial = fieldOf(given, 'serial_no');
  const { keeper, merchant } = given;
  const plain = serial.replace(/^0x|[:\s]/gi, '').toUpperCase();
  const isDecimal = /^\d+$/.test(serial) && BigInt(serial) === BigInt(`0x${keeper.serial}`);
  const [zh, en] = serial.startsWith('PUB_KEY_ID_')
    ? ['是微信支付公钥的 ID', 'is the id of a 微信支付公钥']
    : merchant.keyring.certificates().some((each) => each.serial === plain)
      ? ['是平台证书的序列号', 'is the serial of a 平台证书']
      : isDecimal
        ? ['是十进制的', 'is written in decimal']
        : plain === keeper.serial
          ? ['多了冒号、空格或 0x', 'has colons, blanks or 0x in it']
          : ['是另一张证书的', 'is that of another certificate'];
  return why(
    {
      zh: `serial_no（${serial}）${zh}，应为商户API证书的序列号 ${keeper.serial}。`,
      en: `serial_no (${serial}) ${en}, and should be the serial of the 商户API证书, ${keeper.serial}.`,
    },
    {
      zh: '取 商户平台 → 账户中心 → API安全 → 商户API证书 → 管理证书 里的证书序列号，或运行 openssl x509 -in apiclient_cert.pem -noout -serial；微信支付公钥的 ID 写在 Wechatpay-Serial 里。',
      en: 'Take the serial at 商户平台 → 账户中心 → API安全 → 商户API证书 → 管理证书, or by openssl x509 -in apiclient_cert.pem -noout -serial; the id of the 微信支付公钥 goes into Wechatpay-Serial.',
    },
  );
};

const wrongNonce = (given: Given): Why => {
  const nonce = fieldOf(given, 'nonce_str');
  const isLong = nonce.length > 32;
  return why(
    nonce === '' || isLong
      ? { zh: `随机串 nonce_str 有 ${nonce.length} 个字符。`, en: `The nonce_str has ${nonce.length} characters.` }
      : {
          zh: '随机串 nonce_str 里有空格或 ASCII 以外的字符。',
          en: 'The nonce_str has blanks or characters outside ASCII in it.',
        },
    {
      zh: '用 1 到 32 个字母和数字，每次请求重新生成，如去掉连字符的 UUID。',
      en: 'Use 1 to 32 letters and digits, drawn anew for each request, as a UUID without hyphens.',
    },
  );
};

const wrongTimestamp = (given: Given): Why => {
  const timestamp = fieldOf(given, 'timestamp');
  const now = Math.floor(given.at / 1000);
  const once: Text = {
    zh: '每次发送（包括重试）都取当时的秒数，不要缓存 Authorization；时钟用 NTP 校准。',
    en: 'Take the seconds of the moment at each attempt, also when it is repeated, and keep no Authorization; set the clock by NTP.',
  };
  if (/^\d{13}$/.test(timestamp)) {
    return why(
      {
        zh: `时间戳 ${timestamp} 是毫秒，应为秒。`,
        en: `The timestamp ${timestamp} is in milliseconds, and should be in seconds.`,
      },
      {
        zh: '除以 1000 取整；同一个值既写进待签名串，也写进 Authorization。',
        en: 'Divide it by 1000 and drop the fraction; the same value goes into the string to sign and into Authorization.',
      },
    );
  }
  if (!/^\d{1,10}$/.test(timestamp)) {
    return why(
      {
        zh: `时间戳 ${timestamp || '是空的，'} 应为 1970 年以来的秒数，只有数字。`,
        en: `The timestamp ${timestamp || 'is empty and'} should be the seconds since 1970, in digits alone.`,
      },
      once,
    );
  }
  const offset = Number(timestamp) - now;
  const seconds = Math.abs(offset);
  return why(
    {
      zh: `时间戳比沙箱的时钟${offset < 0 ? '慢' : '快'} ${seconds} 秒，只允许相差 300 秒。`,
      en: `The timestamp is ${seconds} s ${offset < 0 ? 'behind' : 'ahead of'} the clock of the sandbox, and 300 s are allowed.`,
    },
    once,
  );
};

/** By the field that a refusal points at. */
const explanations: Readonly<Record<string, (given: Given) => Why>> = {
  authorization: malformed,
  scheme: wrongScheme,
  mchid: unknownMerchant,
  brand_id: unknownBrand,
  serial_no: unknownSerial,
  nonce_str: wrongNonce,
  timestamp: wrongTimestamp,
};

/** Why the gate has turned a request away before it looked at its signature, and what to change. */
export const explainRefusal = (
  { detail }: Refusal,
  header: string | undefined,
  keeper: Gatekeeper,
  merchant: Identity & Caller,
  at: number,
): Why => explanations[`${detail?.field}`]?.({ header: header ?? '', keeper, merchant, at }) ?? {};
