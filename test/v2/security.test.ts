import { createServer } from 'node:http';
import { Agent } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import { rejection } from '../support/client';
import { openssl, withFile } from '../support/openssl';
import { thrown } from '../support/thrown';
import { type Certificates, makeCertificates } from '../support/v2-certificates';
import { startV2Platform, type V2Platform } from '../support/v2-platform';
import { clientOf, identity, mchid, secret } from './client';

let platform: V2Platform;
let certificates: Certificates;
let us: ReturnType<typeof identity>;
beforeAll(async () => {
  certificates = makeCertificates(mchid);
  const { ca, server } = certificates;
  platform = await startV2Platform(secret, { ...server, ca, requestCert: true, rejectUnauthorized: false });
  us = identity();
});
afterEach(() => platform.reset());
afterAll(() => platform.close());

type Merchant = NonNullable<BuilderOptions['merchant']>;

const options = (merchant?: Merchant, more: object = {}): BuilderOptions => ({
  ...us,
  base_uri: platform.url,
  httpsAgent: new Agent({ ca: certificates.ca, keepAlive: true }),
  ...(merchant && { merchant }),
  ...more,
});
const refund = (merchant?: Merchant, more?: object): Promise<{ status: number }> =>
  clientOf(options(merchant, more))
    .chain('v2/secapi/pay/refund')
    .post({ xml: { mch_id: mchid } });

describe("the merchant's certificate", () => {
  const forms: [string, () => Merchant][] = [
    ['PEM', () => ({ cert: certificates.client.cert, key: certificates.client.key })],
    [
      'PEM with an encrypted key',
      () => ({ cert: certificates.client.cert, key: certificates.client.encryptedKey, passphrase: mchid }),
    ],
    ['.p12 bytes, opened with the mchid', () => ({ pfx: certificates.client.p12 })],
    [
      '.p12 as base64 with its passphrase',
      () => ({ pfx: certificates.client.p12.toString('base64'), passphrase: mchid }),
    ],
  ];
  it.each(forms)('given as %s is shown by an operation that needs it', async (_, make) => {
    await refund(make());
    expect(platform.requests[0]).toMatchObject({ signed: true, clientSerial: certificates.client.serial });
  });

  it('is read from files', async () => {
    await withFile(certificates.client.cert, (cert) =>
      withFile(certificates.client.key, (key) => refund({ cert: pathToFileURL(cert), key: pathToFileURL(key).href })),
    );
    await withFile(certificates.client.p12, (path) => refund({ pfx: pathToFileURL(path).href }));
    await withFile(certificates.client.p12, (path) => refund({ pfx: path }));
    expect(platform.requests.map(({ clientSerial }) => clientSerial)).toEqual(
      Array.from({ length: 3 }, () => certificates.client.serial),
    );
  });

  it('is shown only where the operation or the call asks for it', async () => {
    const { cert, key } = certificates.client;
    const client = clientOf(options({ cert, key }));
    await client.chain('v2/pay/orderquery').post({ xml: { mch_id: mchid } });
    await client.chain('v2/pay/orderquery').post({ xml: { mch_id: mchid }, security: true });
    await client.chain('v2/secapi/pay/refund').post({ xml: { mch_id: mchid }, security: false });
    expect(platform.requests.map(({ clientSerial }) => clientSerial)).toEqual([
      undefined,
      certificates.client.serial,
      undefined,
    ]);
  });

  it('travels over connections that the calls of a client share', async () => {
    const { cert, key } = certificates.client;
    const node = clientOf(options({ cert, key })).chain('v2/secapi/pay/refund');
    const before = platform.connections();
    for (let call = 0; call < 3; call += 1) await node.post({ xml: { mch_id: mchid } });
    expect(platform.connections() - before).toBe(1);
  });

  it("does not loosen the client's own TLS settings", async () => {
    const { cert, key } = certificates.client;
    expect(await rejection(refund({ cert, key }, { httpsAgent: undefined }))).toMatchObject({
      name: 'ConnectionError',
      cause: { code: expect.stringMatching(/SELF_SIGNED|UNABLE_TO/) },
    });
    expect(platform.requests).toHaveLength(0);
  });

  it("goes through the client's own proxy to the platform itself", async () => {
    const tunnels: string[] = [];
    const proxy = createServer().on('connect', (request, client) => {
      tunnels.push(request.url ?? '');
      const { port } = new URL(platform.url);
      const upstream = connect(Number(port), '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const { cert, key } = certificates.client;
    await refund({ cert, key }, { proxy: { protocol: 'http', host: '127.0.0.1', port } });
    expect(tunnels).toEqual([new URL(platform.url).host]);
    expect(platform.requests[0]?.clientSerial).toBe(certificates.client.serial);
    proxy.closeAllConnections();
    proxy.close();
  });

  it("is shown over a call's own httpsAgent", async () => {
    const { cert, key } = certificates.client;
    const own = new Agent({ ca: certificates.ca });
    await clientOf(options({ cert, key }))
      .chain('v2/secapi/pay/refund')
      .post({ xml: { mch_id: mchid }, httpsAgent: own });
    expect(platform.requests[0]?.clientSerial).toBe(certificates.client.serial);
    own.destroy();
  });

  it('that is missing is named before anything is sent', async () => {
    expect(await rejection(refund())).toMatchObject({
      name: 'RequestError',
      code: 'MERCHANT_CERTIFICATE_MISSING',
      message: expect.stringContaining('merchant: { cert'),
    });
    expect(platform.requests).toHaveLength(0);
  });

  it('never shows in an error', async () => {
    platform.answer(() => ({ status: 500, body: '' }));
    const error = await rejection(refund({ cert: certificates.client.cert, key: certificates.client.key }));
    expect(inspect(error, { depth: 9 })).not.toMatch(/BEGIN/);
    expect(JSON.stringify(error)).not.toMatch(/BEGIN/);
  });
});

describe('Builder.factory refuses', () => {
  const bad: [string, () => unknown, RegExp][] = [
    ['a merchant that is text', () => 'file:///x.p12', /merchant takes/],
    ['a missing key', () => ({ cert: certificates.client.cert }), /merchant\.key .*missing/],
    ['a missing cert', () => ({ key: certificates.client.key }), /merchant\.cert .*missing/],
    [
      'a key as cert',
      () => ({ cert: certificates.client.key, key: certificates.client.key }),
      /merchant\.cert is a private/,
    ],
    [
      'a cert as key',
      () => ({ cert: certificates.client.cert, key: certificates.client.cert }),
      /merchant\.key is a cert/,
    ],
    [
      'a key of another certificate',
      () => ({ cert: certificates.client.cert, key: certificates.strangerKey }),
      /does not belong/,
    ],
    [
      'a key with another passphrase',
      () => ({ cert: certificates.client.cert, key: certificates.client.encryptedKey, passphrase: 'x' }),
      /passphrase does not open/,
    ],
    [
      'a .p12 with another passphrase',
      () => ({ pfx: certificates.client.p12, passphrase: 'wrong' }),
      /merchant\.passphrase does not open/,
    ],
    ['a .p12 cut off', () => ({ pfx: certificates.client.p12.subarray(0, 500) }), /no \.p12|cut off/],
    ['a .p12 that is not there', () => ({ pfx: 'file:///nowhere/x.p12' }), /cannot be read \(ENOENT\)/],
    ['a .p12 whose path leads nowhere', () => ({ pfx: './nowhere.p12' }), /"\.\/nowhere\.p12".*\(ENOENT\)/],
    ['a .p12 with a relative file:// URL', () => ({ pfx: 'file://./x.p12' }), /three slashes/],
    ['a .p12 that is text', () => ({ pfx: 'hello' }), /no \.p12/],
  ];
  it.each(bad)('%s', (_, make, message) => {
    const error = thrown(() => clientOf(options(make() as Merchant)));
    expect(error).toMatchObject({
      name: 'ConfigurationError',
      code: 'MERCHANT_CERTIFICATE_INVALID',
      message: expect.stringMatching(message),
    });
    expect(`${error}`).not.toMatch(/BEGIN|MII|wrong/);
  });

  it('a .p12 in the old encryption, and says what to use', () => {
    const { cert, key } = certificates.client;
    const old = withFile(cert, (certPath) =>
      withFile(key, (keyPath) =>
        openssl(['pkcs12', '-export', '-legacy', '-in', certPath, '-inkey', keyPath, '-passout', `pass:${mchid}`]),
      ),
    );
    expect(thrown(() => clientOf(options({ pfx: old })))).toMatchObject({
      message: expect.stringContaining('apiclient_key.pem'),
    });
  });

  it('a secret that is not 32 bytes', () => {
    expect(thrown(() => clientOf({ ...options(), secret: `${secret}1` }))).toMatchObject({ code: 'SECRET_INVALID' });
  });
});
