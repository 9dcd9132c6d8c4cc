import { createCipheriv, createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** The platform's side, by hand: it shares no line with the SDK. */
export const apiV3Key = 'an-APIv3-key-of-exactly-32-bytes';
export const secret = 'an-APIv2-key-of-exactly-32-bytes';
export const serial = 'PUB_KEY_ID_0114232134912410000000000000';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const platformKey: KeyObject = pair.publicKey;
export const platformPrivateKey: KeyObject = pair.privateKey;

/** What a client and a webhook both take. */
export const credentials = { certs: { [serial]: platformKey }, apiV3Key, secret };

export const options = { ...credentials, v2: true };

export const resource = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  trade_type: 'JSAPI',
  trade_state: 'SUCCESS',
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  payer: { openid: '中文-é-🀄' },
};

export const sealed = (plaintext: string, aad = 'transaction', nonce = 'fdasflkja484', key = apiV3Key): string => {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(aad));
  return Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
};

export const envelope = (changes: object = {}, inside: object = {}, content: unknown = resource) => ({
  id: 'EV-2018022511223320873',
  create_time: '2015-05-20T13:29:35+08:00',
  resource_type: 'encrypt-resource',
  event_type: 'TRANSACTION.SUCCESS',
  summary: '支付成功',
  resource: {
    original_type: 'transaction',
    algorithm: 'AEAD_AES_256_GCM',
    ciphertext: sealed(typeof content === 'string' ? content : JSON.stringify(content)),
    associated_data: 'transaction',
    nonce: 'fdasflkja484',
    ...inside,
  },
  ...changes,
});

export const seconds = (offset = 0): string => String(Math.floor(Date.now() / 1000) + offset);

/** The headers that the platform would send with these bytes. */
export const headersFor = (
  body: string | Uint8Array,
  timestamp = seconds(),
  privateKey: KeyObject | string = platformPrivateKey,
): Record<string, string> => {
  const nonce = randomBytes(16).toString('hex');
  const signature = createSign('RSA-SHA256')
    .update(`${timestamp}\n${nonce}\n`)
    .update(body)
    .update('\n')
    .sign(privateKey, 'base64');
  return {
    'Content-Type': 'application/json',
    'Request-ID': '08F8EE9F8D0610C00218BBDC94A70120D6D19B2C28A3FE05-0',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': signature,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  };
};

/** A signed notification, of an envelope or of any body. */
export const signed = (body: string | Uint8Array | object = envelope(), timestamp?: string) => {
  const bytes =
    body instanceof Uint8Array
      ? Buffer.from(body)
      : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  return { body: bytes, headers: headersFor(bytes, timestamp) };
};

/** Bytes with one bit flipped. */
export const flip = (bytes: Uint8Array, index = bytes.length >> 1): Buffer => {
  const copy = Buffer.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ 1;
  return copy;
};

export const flipBase64 = (text: string, index?: number): string =>
  flip(Buffer.from(text, 'base64'), index).toString('base64');

/** What APIv2 signs of fields, without the secret that follows. */
export const joined = (fields: Record<string, string>): string =>
  Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&');

/** The sign of fields of APIv2. */
export const md5 = (fields: Record<string, string>, key = secret): string =>
  createHash('md5')
    .update(`${joined(fields)}&key=${key}`)
    .digest('hex')
    .toUpperCase();

/** A notification of APIv2. */
export const xml = (fields: Record<string, string>, root = 'xml'): string =>
  `<${root}>${Object.entries(fields)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('')}</${root}>`;

/** The `req_info` of a refund's notification of APIv2. */
export const reqInfo = (fields: Record<string, string>): string => {
  const cipher = createCipheriv('aes-256-ecb', createHash('md5').update(secret).digest('hex'), null);
  return Buffer.concat([cipher.update(xml(fields, 'root')), cipher.final()]).toString('base64');
};
