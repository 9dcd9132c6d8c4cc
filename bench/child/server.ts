/**
 * The benchmarks' server, in its own process. It checks nothing and returns the same signed body to every request, so that
 * only the client is measured. Sends a `Peer` to its parent once it is listening.
 */
import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Peer } from './contestant.js';
import { body } from './order.js';

const platformKeyId = 'PUB_KEY_ID_0114232134912410000000000000';
/** Seconds. A signature is valid for five minutes; renewing it every minute leaves room for a slow round. */
const renewAfter = 60;

/** The headers of a response, signed again every minute. */
const signedHeaders = (key: KeyObject, signedBody: string): (() => Record<string, string>) => {
  let signedAt = 0;
  let headers: Record<string, string> = {};
  return () => {
    const now = Math.floor(Date.now() / 1000);
    if (now - signedAt < renewAfter) return headers;
    signedAt = now;
    headers = {
      'Content-Type': 'application/json',
      'Content-Length': `${Buffer.byteLength(body)}`,
      'Request-ID': 'bench',
      'Wechatpay-Timestamp': `${now}`,
      'Wechatpay-Nonce': 'nonce',
      'Wechatpay-Signature': sign('sha256', Buffer.from(`${now}\nnonce\n${signedBody}\n`), key).toString('base64'),
      'Wechatpay-Serial': platformKeyId,
    };
    return headers;
  };
};

const listen = async (headers: () => Record<string, string>): Promise<number> => {
  const server: Server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, headers()).end(body));
  });
  // The contestants take turns. An idle connection must stay open while the others run.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

const merchant = generateKeyPairSync('rsa', { modulusLength: 2048 });
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 });
const peer: Peer = {
  port: await listen(signedHeaders(platform.privateKey, body)),
  forgingPort: await listen(signedHeaders(platform.privateKey, `${body} `)),
  privateKey: `${merchant.privateKey.export({ type: 'pkcs8', format: 'pem' })}`,
  platformKeyId,
  platformKey: `${platform.publicKey.export({ type: 'spki', format: 'pem' })}`,
};
process.on('disconnect', () => process.exit());
process.send?.(peer);
