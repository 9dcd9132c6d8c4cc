import { constants, type KeyObject, verify } from 'node:crypto';
import type { Gatekeeper } from '../gate';
import type { SignatureReport, Text } from './entry';
import type { Lines, Mistake } from './mistake';
import { type Candidate, candidateOf, candidatesOf, findSigned } from './search';
import { digestIn, signedContent } from './signed-digest';
import { type Spelling, spellingsOf } from './spelling';
import { sentence } from './text';

/** What a wrong signature may be of. */
export interface Suspects {
  readonly parts: readonly (readonly Mistake[])[];
  /** Keys of others that call. */
  readonly others: readonly KeyObject[];
  readonly platform: KeyObject;
}

type Explained = Pick<SignatureReport, 'signed' | 'reason' | 'advice'>;

/** What to change, by the part that is wrong. */
const cures: Readonly<Record<keyof Lines, Text>> = {
  method: {
    zh: '第一行用大写的请求方法，与实际发出的相同',
    en: 'let the first line be the method that is sent, in upper case',
  },
  target: {
    zh: '第二行用实际发出的路径和查询串，一个字符也不改：从最终的 URL 里取，不带域名',
    en: 'let the second line be path and query exactly as they are sent: take them from the final URL, without the host',
  },
  timestamp: {
    zh: '时间戳只取一次，以秒为单位，同一个值既写进待签名串，也写进 Authorization',
    en: 'take the timestamp once, in seconds, and put the same value into the string to sign and into Authorization',
  },
  nonce: {
    zh: '随机串只生成一次，同一个值既写进待签名串，也写进 Authorization',
    en: 'make the nonce once, and put the same value into the string to sign and into Authorization',
  },
  body: {
    zh: '请求体只序列化一次，签名和发送用同一段 UTF-8 字节；没有请求体就是空串，上传文件时是 meta 的 JSON',
    en: 'serialise the body once, and sign and send the same UTF-8 bytes: the empty string where there is none, the JSON of meta for an upload',
  },
  frame: {
    zh: '依次写请求方法、URL、时间戳、随机串、请求体五行，每行（包括最后一行）以一个 \\n 结尾，然后直接做 SHA256withRSA',
    en: 'write method, URL, timestamp, nonce and body as five lines, each of them (the last one too) closed by one \\n, and sign that with SHA256withRSA',
  },
};

const rightHash = 'sha256';

const otherHash = (hash: string): Text => ({
  zh: `摘要算法是 ${hash.toUpperCase()}，不是 SHA-256`,
  en: `the hash is ${hash.toUpperCase()}, and not SHA-256`,
});

const withoutIdentifier: Text = {
  zh: '签的只是摘要，前面没有算法标识（用私钥直接加密了摘要）',
  en: 'it is the digest alone, without the identifier of its algorithm (the digest was encrypted by the private key)',
};

const useSigner: Text = {
  zh: '用密码库里的 SHA256withRSA（PKCS#1 v1.5）对整个待签名串签名，结果做标准的 Base64',
  en: 'sign the whole string by SHA256withRSA (PKCS#1 v1.5) of a cryptographic library, and encode the result in standard Base64',
};

const wrongContent: Text = { zh: '私钥是对的，但所签的内容不对：', en: 'The key is right, but not what was signed: ' };

const wrongUse: Text = { zh: '私钥是对的，但签名的方法不对：', en: 'The key is right, but not how it was used: ' };

/** Finds out what a wrong signature was made over, or by which key. */
export const explainWrong = (signature: string, key: KeyObject, right: Lines, suspects: Suspects): Explained => {
  const spellings = spellingsOf(signature);
  for (const spelling of spellings) {
    const content = signedContent(spelling.bytes, key);
    if (content !== undefined) return explainContent(content, spelling, right, suspects.parts);
  }
  return explainUnreadable(spellings, key, right, suspects);
};

/** The signature is of the right key. */
const explainContent = (content: Buffer, { clause }: Spelling, right: Lines, parts: Suspects['parts']): Explained => {
  const signed = digestIn(content);
  if (signed === undefined) return notADigest;
  const { hash, digest, isWellFormed } = signed;
  const about = [
    clause,
    hash === rightHash ? undefined : otherHash(hash),
    isWellFormed ? undefined : withoutIdentifier,
  ].flatMap((each) => each ?? []);
  const { found, tried } = findSigned(candidatesOf(right, parts), hash, digest);
  if (found === undefined) return notFound(hash, digest, tried, about);
  return explainFound(found, about);
};

const explainFound = ({ bytes, mistakes }: Candidate, about: readonly Text[]): Explained => {
  const changed = [...new Set(mistakes.flatMap(({ change }) => Object.keys(change) as (keyof Lines)[]))];
  const advice = [...changed.map((part) => cures[part]), ...(about.length > 0 ? [useSigner] : [])];
  return {
    signed: bytes.toString(),
    reason: sentence(
      [...about, ...mistakes.map(({ clause }) => clause)],
      mistakes.length > 0 ? wrongContent : wrongUse,
    ),
    advice: sentence(advice),
  };
};

const notADigest: Explained = {
  reason: {
    zh: '私钥是对的，但签名里没有摘要：是用私钥加密了别的内容。',
    en: 'The key is right, but there is no digest in the signature: something else was encrypted by the private key.',
  },
  advice: sentence([useSigner]),
};

const notFound = (hash: string, digest: Buffer, tried: number, about: readonly Text[]): Explained => ({
  reason: sentence(
    [
      ...about,
      {
        zh: `它的 ${hash.toUpperCase()} 是 ${digest.toString('hex')}，与 ${tried} 种常见的错误都对不上（请求方法、URL、时间戳、随机串、请求体的写法、各行的次序与换行，一种或两种一起）`,
        en: `its ${hash.toUpperCase()} is ${digest.toString('hex')}, and none of ${tried} usual mistakes has it (in method, URL, timestamp, nonce, how the body is written, order and ends of the lines; one or two at once)`,
      },
    ],
    wrongContent,
  ),
  advice: {
    zh: '在签名的那一行打印待签名串和它的摘要：摘要与上面的相同，就拿它与应签的逐行比较；最常见的是随机串、时间戳各生成了两次，或签名以后又改了请求体。',
    en: 'Print the string and its digest where it is signed: where the digest is the one above, compare it with the expected string line by line; most often nonce or timestamp are made twice, or the body is changed after it was signed.',
  },
});

/** The signature is of another key or of another kind. */
const explainUnreadable = (
  spellings: readonly Spelling[],
  key: KeyObject,
  right: Lines,
  { parts, others, platform }: Suspects,
): Explained => {
  const [{ bytes, clause } = { bytes: Buffer.alloc(0), clause: undefined }] = spellings;
  const size = (key.asymmetricKeyDetails?.modulusLength ?? 0) / 8;
  if (bytes.length === 0) return unreadable.empty;
  const pss = pssSigned(bytes, key, right, parts);
  if (pss !== undefined) return explainFound(pss, [usedPss]);
  if (signedContent(bytes, platform) !== undefined) return unreadable.platform;
  if (others.some((other) => signedContent(bytes, other) !== undefined)) return unreadable.merchant;
  if (bytes.length !== size) return wrongLength(bytes.length, size, clause);
  return unreadable.other;
};

/** What a signature of SM2 tells nothing of is tried: each mistake costs a verification, so that pairs of them are not. */
export const explainByTrying = (
  signature: string,
  { merchantPublicKey, algorithm }: Gatekeeper,
  right: Lines,
  parts: Suspects['parts'],
): Explained => {
  const bytes = Buffer.from(signature, 'base64');
  const found = singlesOf(right, parts).find((each) => algorithm.verify(each.bytes, bytes, merchantPublicKey));
  return found === undefined ? unreadable.sm2 : explainFound(found, []);
};

/** What is right, and what is signed with one mistake. */
const singlesOf = (right: Lines, parts: Suspects['parts']): readonly Candidate[] => [
  candidateOf(right, []),
  ...parts
    .flat()
    .filter(({ alone }) => !alone)
    .map((mistake) => candidateOf(right, [mistake])),
];

const usedPss: Text = { zh: '填充方式是 PSS，不是 PKCS#1 v1.5', en: 'the padding is PSS, and not PKCS#1 v1.5' };

/** Each costs a verification, so that pairs of mistakes are not tried. */
const pssSigned = (
  signature: Buffer,
  key: KeyObject,
  right: Lines,
  parts: Suspects['parts'],
): Candidate | undefined => {
  const options = {
    key,
    padding: constants.RSA_PKCS1_PSS_PADDING,
    saltLength: constants.RSA_PSS_SALTLEN_AUTO,
  };
  return singlesOf(right, parts).find(({ bytes }) => verify(rightHash, bytes, options, signature));
};

const merchantKey: Text = {
  zh: '用商户API证书的私钥 apiclient_key.pem 签名，serial_no 是同一张证书的序列号（商户平台 → 账户中心 → API安全 → 商户API证书 → 管理证书）；沙箱的在 options.json 的 privateKey 和 serial',
  en: 'sign with apiclient_key.pem, the private key of the 商户API证书 whose serial serial_no is (商户平台 → 账户中心 → API安全 → 商户API证书 → 管理证书); those of the sandbox are privateKey and serial of options.json',
};

const wrongKey = (zh: string, en: string): Explained => ({
  reason: { zh, en },
  advice: sentence([merchantKey]),
});

const unreadable = {
  sm2: {
    reason: {
      zh: '签名与这把 SM2 公钥对不上，常见的错误也都试过：私钥不是这一把，签名者标识不是 1234567812345678，或者不是 ASN.1 DER。',
      en: 'The signature does not go with this SM2 key, and the usual mistakes were tried: another private key, another id of the signer than 1234567812345678, or no ASN.1 DER.',
    },
    advice: {
      zh: '用国密证书的私钥做 SM2withSM3，签名者标识为 1234567812345678，结果是 ASN.1 DER 的 Base64；待签名串与上面的逐行相同。',
      en: "Sign by SM2withSM3 with the private key of the 国密 certificate and the signer's id 1234567812345678, encode the ASN.1 DER in Base64, and let the string be the one above, line by line.",
    },
  },
  empty: {
    reason: { zh: '签名不是 Base64，或是空的。', en: 'The signature is no Base64, or is empty.' },
    advice: sentence([useSigner]),
  },
  platform: wrongKey(
    '签名用的是平台的私钥（platform_key.pem），不是商户的。',
    'The signature was made with the private key of the platform (platform_key.pem), and not with the merchant’s.',
  ),
  merchant: wrongKey(
    '签名用的是商户的私钥，而 /brand/ 的请求要用品牌的私钥。',
    'The signature was made with the private key of the merchant, where a request of /brand/ takes the key of the brand.',
  ),
  other: wrongKey(
    '签名用的是另一把私钥：与 serial_no 所指的证书不是一对。',
    'The signature was made with another private key: it does not belong to the certificate that serial_no names.',
  ),
} satisfies Record<string, Explained>;

const wrongLength = (length: number, size: number, clause: Text | undefined): Explained => ({
  reason: sentence([
    ...(clause === undefined ? [] : [clause]),
    {
      zh: `签名解码后有 ${length} 字节，应有 ${size} 字节：被截断了，或者用的是另一把 ${length * 8} 位的私钥`,
      en: `the signature has ${length} bytes when it is decoded and should have ${size}: it was cut off, or made with another key of ${length * 8} bits`,
    },
  ]),
  advice: sentence([useSigner, merchantKey]),
});
