import { randomBytes } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeSm2Pair, opensslSm2Sign, opensslSm2Verify, opensslSm4Key, type Sm2Pair } from '../support/sm2';
import { sealSm4Gcm } from '../support/sm4-gcm';

/** A request as it came. */
interface Arrived {
  method: string;
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** Whether OpenSSL finds the merchant's signature over exactly this right. */
  signed: boolean;
}

/** The platform of a 国密 merchant, all of its cryptography by OpenSSL's command line: it shares no line with `src/`. */
export interface SmPlatform {
  base_uri: string;
  merchant: Sm2Pair;
  /** Signs from now on. */
  signer: Sm2Pair;
  /** What `v3/certificates` lists. */
  listed: { serial: string; pem: string; algorithm?: string }[];
  requests: Arrived[];
  /** What other paths are answered with. */
  answer: string;
  close(): Promise<void>;
}

export const apiV3Key = 'an-api-v3-key-of-exactly-32-bytes'.slice(0, 32);

export const mchid = '1900000109';

/** Encrypted as AEAD_SM4_GCM with half of the SM3 of APIv3密钥. */
export const sealed = (text: string, associated_data: string, key = apiV3Key) => {
  const nonce = randomBytes(6).toString('hex');
  const bytes = sealSm4Gcm(Buffer.from(text), opensslSm4Key(key), Buffer.from(nonce), Buffer.from(associated_data));
  return { algorithm: 'AEAD_SM4_GCM', nonce, associated_data, ciphertext: bytes.toString('base64') };
};

/** The headers of the platform's signature. */
export const signatureOf = (body: string, { serial, pkcs8 }: Sm2Pair, timestamp = Math.floor(Date.now() / 1000)) => {
  const nonce = randomBytes(16).toString('hex');
  return {
    'Wechatpay-Timestamp': `${timestamp}`,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Signature': opensslSm2Sign(`${timestamp}\n${nonce}\n${body}\n`, pkcs8),
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3',
  };
};

export const startSmPlatform = async (): Promise<SmPlatform> => {
  const merchant = makeSm2Pair('5157F09EFDC096DE15EBE81A47057A7200000001');
  const signer = makeSm2Pair('5157F09EFDC096DE15EBE81A47057A7200000002');

  const isSigned = (method: string, target: string, header: string, body: string): boolean => {
    const [, list] = /^WECHATPAY2-SM2-WITH-SM3 (.+)$/.exec(header) ?? [];
    const parts = (list ?? '').split(',').map((part) => /^(\w+)="([^"]*)"$/.exec(part)?.slice(1) ?? []);
    const said: Record<string, string> = Object.fromEntries(parts);
    const message = `${method}\n${target}\n${said.timestamp}\n${said.nonce_str}\n${body}\n`;
    const isMerchant = said.mchid === mchid && said.serial_no === merchant.serial && parts.length === 5;
    return isMerchant && opensslSm2Verify(message, said.signature ?? '', merchant.spki);
  };

  const answerTo = (target: string): string => {
    if (target !== '/v3/certificates?algorithm_type=SM2') return platform.answer;
    const data = platform.listed.map(({ serial, pem, algorithm = 'AEAD_SM4_GCM' }) => ({
      serial_no: serial,
      effective_time: '2024-01-01T00:00:00+08:00',
      expire_time: '2029-01-01T00:00:00+08:00',
      encrypt_certificate: { ...sealed(pem, 'certificate'), algorithm },
    }));
    return JSON.stringify({ data });
  };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const body = Buffer.concat(chunks).toString();
    const signed = isSigned(method, url, headers.authorization ?? '', body);
    platform.requests.push({ method, target: url, headers, body, signed });
    const answer = answerTo(url);
    response.writeHead(200, { 'Content-Type': 'application/json', ...signatureOf(answer, platform.signer) });
    response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const platform: SmPlatform = {
    base_uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    merchant,
    signer,
    listed: [{ serial: signer.serial, pem: signer.certificate }],
    requests: [],
    answer: '{"ok":true}',
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return platform;
};
