import { createCipheriv, createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivered, Keys } from '../child/contestants/open.js';
import { order } from '../child/order.js';

/** Answers a request whose body has been read. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => unknown;

/** What arrived at a server. */
export interface Arrived {
  method: string;
  authorization: boolean;
  body: string;
}

/** A server on a port of its own. */
export interface Listening {
  port: number;
  arrived: Arrived[];
  close(): void;
}

export const listen = async (answer: Answer): Promise<Listening> => {
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', headers } = request;
    const authorization = headers.authorization !== undefined;
    arrived.push({ method, authorization, body: Buffer.concat(chunks).toString() });
    await answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { port, arrived, close };
};

/** Somebody who has the platform's keys, and may do with them what the platform would not. */
export interface Forger {
  keys: Keys;
  /** The headers of a body, signed at a time that is so many seconds ago. */
  signed(body: string, secondsAgo?: number): Record<string, string>;
  /** A notification whose resource has been changed after it was encrypted, and then signed. */
  notification(change: (ciphertext: Buffer) => void): Delivered;
  /** Fields as APIv2 sends them: their XML as given, their digest over their values. */
  v2(fields: Record<string, string>, write: (name: string) => string, before?: string): string;
}

const platformKeyId = 'PUB_KEY_ID_0114232134912410000000000000';
const paid = { out_trade_no: order.out_trade_no, trade_state: 'SUCCESS', amount: { total: 100 } };

const pem = (key: KeyObject, type: 'pkcs8' | 'spki'): string =>
  `${key.export({ type: type as 'spki', format: 'pem' })}`;

export const makeForger = (): Forger => {
  const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const platform = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys: Keys = {
    privateKey: pem(merchant.privateKey, 'pkcs8'),
    platformKeyId,
    platformKey: pem(platform.publicKey, 'spki'),
    apiV3Key: 'apiV3Key-that-nobody-may-read-ab',
    secret: 'APIv2secret-nobody-may-read-abcd',
  };
  const signed: Forger['signed'] = (body, secondsAgo = 0) => {
    const timestamp = `${Math.floor(Date.now() / 1000) - secondsAgo}`;
    const message = Buffer.from(`${timestamp}\nnonce\n${body}\n`);
    return {
      'content-type': 'application/json',
      'request-id': 'bench',
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': 'nonce',
      'wechatpay-serial': platformKeyId,
      'wechatpay-signature': sign('sha256', message, platform.privateKey).toString('base64'),
    };
  };
  return {
    keys,
    signed,
    notification(change) {
      const [nonce, associated_data] = ['0123456789ab', 'transaction'];
      const cipher = createCipheriv('aes-256-gcm', keys.apiV3Key, nonce).setAAD(Buffer.from(associated_data));
      const bytes = Buffer.concat([cipher.update(JSON.stringify(paid)), cipher.final(), cipher.getAuthTag()]);
      change(bytes);
      const ciphertext = bytes.toString('base64');
      const body = JSON.stringify({
        id: 'EV-2018022511223320873',
        create_time: '2015-05-20T13:29:35+08:00',
        resource_type: 'encrypt-resource',
        event_type: 'TRANSACTION.SUCCESS',
        summary: '支付成功',
        resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', ciphertext, associated_data, nonce },
      });
      return { headers: signed(body), body };
    },
    v2(fields, write, before = '') {
      const sorted = Object.keys(fields).sort();
      const text = sorted.map((name) => `${name}=${fields[name]}`).join('&');
      const digest = createHash('md5').update(`${text}&key=${keys.secret}`).digest('hex').toUpperCase();
      const inner = sorted.map((name) => `<${name}>${write(name)}</${name}>`).join('');
      return `${before}<xml>${inner}<sign>${digest}</sign></xml>`;
    },
  };
};
