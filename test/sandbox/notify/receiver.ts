import { createDecipheriv, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClientOptions } from '../../../src/sandbox';

/** A notification as it arrived. */
export interface Arrived {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A shop's server, by hand. */
export interface Receiver {
  url: string;
  arrived: Arrived[];
  close: () => Promise<void>;
}

/**
 * @param respond gives the status, or `undefined` for none ever
 * @param said gives the body
 */
export const startReceiver = async (
  respond: (arrived: Arrived, count: number) => number | undefined | Promise<number | undefined> = () => 204,
  location?: string,
  said?: () => string,
): Promise<Receiver> => {
  const arrived: Arrived[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const one = { headers: incoming.headers, body: Buffer.concat(chunks).toString() };
    arrived.push(one);
    const status = await respond(one, arrived.length);
    if (status === undefined) return;
    response.writeHead(status, location === undefined ? {} : { Location: location });
    response.end(said?.() ?? (status === 204 ? undefined : `{"code":"FAIL","message":"number ${arrived.length}"}`));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

/** Whether the signature of a notification is right, by hand. */
export const isSigned = ({ headers, body }: Arrived, { certs }: Pick<ClientOptions, 'certs'>): boolean => {
  const key = certs[`${headers['wechatpay-serial']}`];
  const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${body}\n`;
  const signature = Buffer.from(`${headers['wechatpay-signature']}`, 'base64');
  return key !== undefined && verify('sha256', Buffer.from(message), key, signature);
};

/** What a notification says, decrypted by hand. */
export const opened = ({ body }: Arrived, apiV3Key: string): Record<string, unknown> => {
  const { ciphertext, nonce, associated_data } = JSON.parse(body).resource;
  const bytes = Buffer.from(ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', apiV3Key, nonce).setAAD(Buffer.from(associated_data));
  decipher.setAuthTag(bytes.subarray(-16));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString());
};
