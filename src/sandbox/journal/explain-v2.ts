import { createHash, createHmac } from 'node:crypto';
import type { Identity } from '../identity';
import { v2DigestOf, v2MessageOf } from '../v2/sign';
import type { Elements } from '../v2/xml';
import type { SignatureReport, SignatureVerdict, Text } from './entry';
import { sentence } from './text';

/** One of several forms of the same; the right one has no clause. */
interface Form<T> {
  readonly value: T;
  readonly clause?: Text;
}

const form = <T>(value: T, zh: string, en: string): Form<T> => ({ value, clause: { zh, en } });

type Pairs = readonly (readonly [name: string, value: string])[];

const joined = (pairs: Pairs): string => pairs.map(([name, value]) => `${name}=${value}`).join('&');

const byName = ([one]: Pairs[number], [other]: Pairs[number]): number => (one < other ? -1 : 1);

const byNameInLowerCase = ([one]: Pairs[number], [other]: Pairs[number]): number =>
  one.toLowerCase() < other.toLowerCase() ? -1 : 1;

const asXml = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The fields as they may have been put together, the right way first. */
const textForms = (fields: Elements): Form<string>[] => {
  const all = Object.entries(fields);
  const given = all.filter(([name, value]) => name !== 'sign' && value !== '');
  const sorted = [...given].sort(byName);
  const withType = (type: string): string => joined([...given, ['sign_type', type] as const].sort(byName));
  const changed = (change: (value: string) => string): string =>
    joined(sorted.map(([name, value]) => [name, change(value)]));
  return [
    { value: joined(sorted) },
    form(
      joined(all.filter(([name]) => name !== 'sign').sort(byName)),
      '空的字段也参与了签名',
      'empty fields were signed, too',
    ),
    form(joined(given), '字段没有按名称排序', 'the fields were not sorted by name'),
    form(
      joined([...given].sort(byNameInLowerCase)),
      '字段排序时没有区分大小写',
      'the fields were sorted without regard to case',
    ),
    form(joined(all.filter(([, value]) => value !== '').sort(byName)), 'sign 也参与了签名', 'sign was signed, too'),
    form(changed(encodeURIComponent), '值做了 URL 编码', 'the values were percent-encoded'),
    form(changed(asXml), '值是 XML 转义以后的', 'the values were those after XML escaping'),
    form(
      changed((value) => value.trim()),
      '值首尾的空白去掉了',
      'the values lacked the white space around them',
    ),
    ...(fields.sign_type === undefined
      ? ['MD5', 'HMAC-SHA256'].map((type) =>
          form(
            withType(type),
            `签了 sign_type=${type}，请求里却没有这个字段`,
            `sign_type=${type} was signed, and the request has no such field`,
          ),
        )
      : []),
    ...sorted.map(([left]) =>
      form(joined(sorted.filter(([name]) => name !== left)), `没有签 ${left}`, `${left} was not signed`),
    ),
  ];
};

/** What goes behind the fields, and how it is shown. */
interface Ending {
  readonly text: string;
  readonly shown: string;
  /** The key of an HMAC. */
  readonly key: string;
}

const endings = ({ secret, apiV3Key }: Identity): Form<Ending>[] => [
  { value: { text: `&key=${secret}`, shown: '&key=<secret>', key: secret } },
  form(
    { text: '', shown: '', key: secret },
    '末尾没有接上 &key=APIv2密钥',
    '&key= and the APIv2密钥 were missing at the end',
  ),
  form({ text: secret, shown: '<secret>', key: secret }, '密钥前面没有 &key=', '&key= was missing in front of the key'),
  form(
    { text: `&key=${apiV3Key}`, shown: '&key=<apiV3Key>', key: apiV3Key },
    '用的是 APIv3密钥，不是 APIv2密钥',
    'the APIv3密钥 was used in place of the APIv2密钥',
  ),
  form(
    { text: `&key=${secret}\n`, shown: '&key=<secret>\n', key: secret },
    '密钥后面多了换行符',
    'there was a line feed behind the key',
  ),
];

type Digest = (text: string, key: string) => string;

const digests: Readonly<Record<string, Digest>> = {
  MD5: (text) => createHash('md5').update(text).digest('hex'),
  'HMAC-SHA256': (text, key) => createHmac('sha256', key).update(text).digest('hex'),
  'SHA-256': (text) => createHash('sha256').update(text).digest('hex'),
  'SHA-1': (text) => createHash('sha1').update(text).digest('hex'),
};

const digestForms = (right: string): Form<Digest>[] =>
  Object.entries(digests).map(([name, value]) =>
    name === right
      ? { value }
      : form(
          value,
          `摘要算法是 ${name}，而按 sign_type 应是 ${right}`,
          `the digest was ${name}, where sign_type asks for ${right}`,
        ),
  );

interface Match {
  readonly signed: string;
  readonly clauses: readonly Text[];
}

/** The fewest mistakes that make this signature; and how many were tried. */
const search = (fields: Elements, right: string, identity: Identity): { match: Match | undefined; tried: number } => {
  const given = fields.sign ?? '';
  const inCase: Text[] =
    given === given.toUpperCase() ? [] : [{ zh: 'sign 没有转成大写', en: 'sign was not written in upper case' }];
  const matches: Match[] = [];
  let tried = 0;
  for (const text of textForms(fields)) {
    for (const { value: ending, clause } of endings(identity)) {
      for (const digest of digestForms(right)) {
        tried += 1;
        if (digest.value(`${text.value}${ending.text}`, ending.key) !== given.toLowerCase()) continue;
        const clauses = [text.clause, clause, digest.clause].flatMap((each) => each ?? []);
        matches.push({ signed: `${text.value}${ending.shown}`, clauses: [...clauses, ...inCase] });
      }
    }
  }
  const [match] = matches.sort((one, other) => one.clauses.length - other.clauses.length);
  return { match, tried };
};

const how: Text = {
  zh: '把非空的字段（不含 sign）按名称的 ASCII 次序排好，用 & 连成 名称=值，末尾接 &key=APIv2密钥，按 sign_type 做摘要，转成大写。',
  en: 'Sort the fields that are not empty (without sign) by name in ASCII order, join them as name=value by &, append &key= and the APIv2密钥, digest by sign_type, and write it in upper case.',
};

const where: Text = {
  zh: '最常见的是密钥不对：沙箱的在 options.json 的 secret，真实的在 商户平台 → 账户中心 → API安全 → APIv2密钥，设置以后看不到，只能重设；其次是签名以后又改了字段。',
  en: 'Most often the key is another one: that of the sandbox is secret of options.json, a real one is set at 商户平台 → 账户中心 → API安全 → APIv2密钥, where it cannot be seen again but only set anew; or else a field was changed after signing.',
};

/** Holds what a request of APIv2 signed against what it should have signed. */
export const explainV2 = (
  fields: Elements | undefined,
  verdict: SignatureVerdict,
  identity: Identity,
): SignatureReport => {
  const expected = `${v2MessageOf(fields ?? {})}&key=<secret>`;
  if (verdict === 'accepted') return { verdict, expected };
  if (fields === undefined) {
    return {
      ...{ verdict, expected },
      reason: {
        zh: '请求体不是 APIv2 的 XML，读不出要签的字段。',
        en: 'The body is no XML of APIv2, so that there are no fields to verify.',
      },
      advice: {
        zh: '发一层的 XML：<xml><名称>值</名称>…</xml>，没有 DOCTYPE，值里的 & 和 < 要转义或放进 CDATA。',
        en: 'Send XML of one level, <xml><name>value</name>…</xml>, without a DOCTYPE, with & and < in values escaped or in CDATA.',
      },
    };
  }
  const named = fields.mch_id ?? fields.mchid ?? fields.combine_mch_id ?? identity.mchid;
  if (named !== identity.mchid) {
    return {
      ...{ verdict, expected },
      reason: {
        zh: `请求里的商户号是 ${named}，沙箱的商户是 ${identity.mchid}。`,
        en: `The request names the merchant ${named}, and the merchant of the sandbox is ${identity.mchid}.`,
      },
      advice: {
        zh: '用 options.json 里的 mchid，或以 --mchid 启动沙箱；真实的商户号在 商户平台 → 账户中心 → 商户信息。',
        en: 'Take mchid of options.json, or start the sandbox with --mchid; the real number is at 商户平台 → 账户中心 → 商户信息.',
      },
    };
  }
  const type = v2DigestOf(fields);
  if (type === undefined) {
    return {
      ...{ verdict, expected },
      reason: { zh: `sign_type 是 ${fields.sign_type}。`, en: `The sign_type is ${fields.sign_type}.` },
      advice: {
        zh: 'sign_type 用 MD5 或 HMAC-SHA256；不写就是 MD5。',
        en: 'Let sign_type be MD5 or HMAC-SHA256; without it, MD5 is meant.',
      },
    };
  }
  if (!fields.sign) {
    return {
      ...{ verdict, expected },
      reason: { zh: '没有 sign 字段，请求没有签名。', en: 'There is no field sign: the request is not signed.' },
      advice: how,
    };
  }
  const { match, tried } = search(fields, type, identity);
  if (match === undefined) {
    return {
      ...{ verdict, expected },
      reason: {
        zh: `sign 与应签的对不上，与 ${tried} 种常见的错误也对不上。`,
        en: `The sign is not that of the expected string, nor of any of ${tried} usual mistakes.`,
      },
      advice: where,
    };
  }
  const { signed, clauses } = match;
  return {
    verdict,
    expected,
    signed,
    ...(signed !== expected && { firstDifference: 0 }),
    reason: sentence(clauses, { zh: 'sign 不对：', en: 'The sign is not right: ' }),
    advice: how,
  };
};
