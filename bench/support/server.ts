import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that checks nothing and returns the same signed response to every request, so that only the client is measured. */
export interface AnsweringServer {
  baseURL: string;
  merchantKey: KeyObject;
  platformKey: KeyObject;
  platformKeyId: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1. The response is signed once, so the server is usable for five minutes. */
export const startAnswering = async (body: string): Promise<AnsweringServer> => {
  const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const platformKeyId = 'PUB_KEY_ID_0114232134912410000000000000';
  const timestamp = `${Math.floor(Date.now() / 1000)}`;
  const headers = {
    'Content-Type': 'application/json',
    'Request-ID': 'bench',
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': 'nonce',
    'Wechatpay-Signature': sign('sha256', Buffer.from(`${timestamp}\nnonce\n${body}\n`), platform.privateKey).toString(
      'base64',
    ),
    'Wechatpay-Serial': platformKeyId,
  };
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, headers).end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    merchantKey: merchant.privateKey,
    platformKey: platform.publicKey,
    platformKeyId,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
};
