import { createCipheriv, createSign, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Pair } from '../support/openssl';

/** A platform of certificates, by hand: it shares no line with the client. */
export interface CertificatePlatform {
  base_uri: string;
  /** Signs the responses from now on. */
  signer: { id: string; privateKey: string };
  /** What `v3/certificates` lists. */
  listed: Pair[];
  /** What else it answers `v3/certificates` with. */
  certificatesAnswer?: { status: number; body: string } | undefined;
  /** Changes the list before it is signed. */
  spoil?: ((list: Listed[]) => void) | undefined;
  /** Milliseconds that `v3/certificates` takes. */
  delay: number;
  requests: { path: string; serial: string | undefined; authorization: string | undefined }[];
  downloads(): number;
  close(): Promise<void>;
}

export interface Listed {
  serial_no: string;
  effective_time: string;
  expire_time: string;
  encrypt_certificate: { algorithm: string; nonce: string; associated_data: string; ciphertext: string };
}

export const apiV3Key = 'an-api-v3-key-of-exactly-32-bytes'.slice(0, 32);

export const sealed = (pair: Pair, key = apiV3Key): Listed => {
  const nonce = randomBytes(6).toString('hex');
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from('certificate'));
  const ciphertext = Buffer.concat([cipher.update(pair.certificate), cipher.final(), cipher.getAuthTag()]);
  return {
    serial_no: pair.serial,
    effective_time: '2024-01-01T00:00:00+08:00',
    expire_time: '2029-01-01T00:00:00+08:00',
    encrypt_certificate: {
      algorithm: 'AEAD_AES_256_GCM',
      nonce,
      associated_data: 'certificate',
      ciphertext: ciphertext.toString('base64'),
    },
  };
};

export const signedBy = (pair: Pair): CertificatePlatform['signer'] => ({ id: pair.serial, privateKey: pair.pkcs8 });

export const startPlatform = async (first: Pair): Promise<CertificatePlatform> => {
  const answerTo = (request: IncomingMessage): { status: number; body: string } => {
    if (!request.url?.startsWith('/v3/certificates')) return { status: 200, body: '{"ok":true}' };
    if (platform.certificatesAnswer) return platform.certificatesAnswer;
    const data = platform.listed.map((pair) => sealed(pair));
    platform.spoil?.(data);
    return { status: 200, body: JSON.stringify({ data }) };
  };
  const server = createServer(async (request, response) => {
    request.resume();
    const { url = '', headers } = request;
    platform.requests.push({
      path: url,
      serial: headers['wechatpay-serial'] as string | undefined,
      authorization: headers.authorization,
    });
    if (url.startsWith('/v3/certificates') && platform.delay > 0) {
      await new Promise((resolve) => setTimeout(resolve, platform.delay));
    }
    const { status, body } = answerTo(request);
    const [timestamp, nonce] = [`${Math.floor(Date.now() / 1000)}`, randomBytes(8).toString('hex')];
    const signature = createSign('RSA-SHA256')
      .update(`${timestamp}\n${nonce}\n${body}\n`)
      .sign(platform.signer.privateKey, 'base64');
    response.writeHead(status, {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Signature': signature,
      'Wechatpay-Serial': platform.signer.id,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const platform: CertificatePlatform = {
    base_uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    signer: signedBy(first),
    listed: [first],
    delay: 0,
    requests: [],
    downloads: () => platform.requests.filter(({ path }) => path.startsWith('/v3/certificates')).length,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return platform;
};
