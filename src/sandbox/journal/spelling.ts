import type { Text } from './entry';

/** The bytes of a signature, and what is wrong with how they are written, if anything is. */
export interface Spelling {
  readonly bytes: Buffer;
  readonly clause?: Text;
}

const base64 = (text: string): Buffer => Buffer.from(text, 'base64');

const isBase64 = (text: string): boolean => /^[A-Za-z0-9+/]+={0,2}$/.test(text);

const ifSo = (is: boolean, bytes: () => Buffer, zh: string, en: string): Spelling[] =>
  is ? [{ bytes: bytes(), clause: { zh, en } }] : [];

/** The ways in which a signature can be read, the likeliest first. */
export const spellingsOf = (signature: string): readonly Spelling[] => {
  const bytes = base64(signature);
  const hexadecimal = ifSo(
    /^(?:[0-9a-f]{2})+$/i.test(signature),
    () => Buffer.from(signature, 'hex'),
    '签名是十六进制的，不是 Base64',
    'the signature is in hexadecimal, and not in Base64',
  );
  if (bytes.toString('base64') === signature) {
    const inner = bytes.toString('latin1');
    return [
      { bytes },
      ...hexadecimal,
      ...ifSo(isBase64(inner), () => base64(inner), '签名做了两次 Base64', 'the signature is encoded in Base64 twice'),
    ];
  }
  return [
    ...hexadecimal,
    ...ifSo(
      /%[0-9a-f]{2}/i.test(signature),
      () => base64(signature.replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number(`0x${code.slice(1)}`)))),
      '签名做了 URL 编码',
      'the signature is percent-encoded',
    ),
    ...ifSo(
      signature.includes(' '),
      () => base64(signature.replaceAll(' ', '+')),
      '签名里的加号成了空格',
      'the signature has spaces in the place of its plus signs',
    ),
    ...ifSo(
      /[-_]/.test(signature),
      () => bytes,
      '签名用的是 URL 安全的 Base64（- 和 _）',
      'the signature is in the Base64 of URLs (with - and _)',
    ),
    { bytes, clause: { zh: '签名不是标准的 Base64', en: 'the signature is no standard Base64' } },
  ];
};
