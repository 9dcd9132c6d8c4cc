import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openssl, withFile } from '../support/openssl';
import { type Platform, startPlatform } from '../support/platform';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform(() => ({ status: 204 }));
});
afterAll(() => platform.close());

/** A request signed by OpenSSL's command line; `sent` is what goes out where it differs from what was signed. */
interface Parts {
  method: string;
  target: string;
  body: string;
  timestamp: string;
  nonce: string;
  mchid: string;
  serial: string;
}

const send = async (sent: Partial<Parts> = {}, signed: Partial<Parts> = {}): Promise<boolean | undefined> => {
  const { mchid, merchant, port } = platform;
  const usual: Parts = {
    method: 'POST',
    target: '/v3/a?b=%7C',
    body: '{"c":"中"}',
    timestamp: `${Math.floor(Date.now() / 1000)}`,
    nonce: 'n',
    mchid,
    serial: merchant.serial,
  };
  const { method, target, timestamp, nonce, body } = { ...usual, ...signed };
  const message = `${method}\n${target}\n${timestamp}\n${nonce}\n${body}\n`;
  const signature = withFile(merchant.pkcs8, (key) => openssl(['dgst', '-sha256', '-sign', key], message));
  const out = { ...usual, ...signed, ...sent };
  const list = `mchid="${out.mchid}",nonce_str="${out.nonce}",signature="${signature.toString('base64')}",timestamp="${out.timestamp}",serial_no="${out.serial}"`;
  const headers = { Authorization: `WECHATPAY2-SHA256-RSA2048 ${list}` };
  await new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method: out.method, path: out.target, headers }, (response) => {
      response.resume().on('end', resolve);
    })
      .on('error', reject)
      .end(out.body);
  });
  return platform.requests.at(-1)?.signed;
};

describe('the platform that proves the wire', () => {
  it("accepts OpenSSL's signature over what arrives", async () => {
    expect(await send()).toBe(true);
  });

  it.each([
    ['method', 'PUT'],
    ['target', '/v3/a?b=|'],
    ['body', '{"c":"中" }'],
    ['timestamp', '1'],
    ['nonce', 'm'],
    ['mchid', '1900000110'],
    ['serial', 'ABC'],
  ] as const)('accepts no other %s than was signed', async (part, value) => {
    expect(await send({ [part]: value })).toBe(false);
  });

  it('accepts no signature of yesterday', async () => {
    expect(await send({}, { timestamp: `${Math.floor(Date.now() / 1000) - 86_400}` })).toBe(false);
  });
});
