import { createHash, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ClientOptions } from '../../src/sandbox';

/** What a platform made by hand responds with. */
export interface ByHand {
  readonly options: ClientOptions;
  readonly server: Server;
}

/** Responds to one path with signed JSON, and to `/v3/billdownload/file` as it is told. */
export const platformByHand = async (
  options: ClientOptions,
  platformKey: string,
  respond: {
    readonly path: string;
    readonly body: (origin: string) => object;
    readonly file?: (response: ServerResponse) => void;
  },
): Promise<ByHand> => {
  const [id = ''] = Object.keys(options.certs);
  const server = createServer((incoming, response) => {
    const origin = `http://${incoming.headers.host}`;
    if (incoming.url?.startsWith('/v3/billdownload/file')) return respond.file?.(response);
    const body = incoming.url?.startsWith(respond.path) ? JSON.stringify(respond.body(origin)) : '{}';
    const timestamp = `${Math.floor(Date.now() / 1000)}`;
    const signature = sign('sha256', Buffer.from(`${timestamp}\nnonce\n${body}\n`), platformKey).toString('base64');
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': 'nonce',
      'Wechatpay-Serial': id,
      'Wechatpay-Signature': signature,
    });
    response.end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, options: { ...options, base_uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` } };
};

/** What an application for a bill responds with. */
export const applied = (origin: string, bill: string): object => ({
  download_url: `${origin}/v3/billdownload/file?token=t`,
  hash_type: 'SHA1',
  hash_value: createHash('sha1').update(bill).digest('hex'),
});
