import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AxiosError } from 'axios';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../src/client';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { identity, secret } from '../v2/client';

/** Answers everything with what proves nothing, and counts. */
let arrived = 0;
let base_uri: string;
let us: ReturnType<typeof identity>;
const server = createServer((request, response) => {
  arrived += 1;
  request.resume().on('end', () =>
    response
      .writeHead(200, {
        'Wechatpay-Timestamp': `${Math.floor(Date.now() / 1000)}`,
        'Wechatpay-Nonce': 'n',
        'Wechatpay-Signature': 'c2ln',
        'Wechatpay-Serial': 'ABC',
      })
      .end('{}'),
  );
});
beforeAll(async () => {
  us = identity();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = (options: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({ ...us, secret, base_uri, retry: false, ...options });
const outage = Object.assign(new Error('kms.internal: permission denied'), { code: 'KMS_DOWN' });
const reject = (): Promise<never> => Promise.reject(outage);

describe('what an option does wrong is an error of this SDK before anything is sent', () => {
  it.each([{}, { aborted: false }, 'x', 5])('a signal that is none: %j', async (signal) => {
    const before = arrived;
    for (const path of ['v3/thing', 'v2/pay/unifiedorder']) {
      expect(
        await rejection(
          client()
            .chain(path)
            .post({ signal: signal as never }),
        ),
      ).toMatchObject({
        name: 'RequestError',
        code: 'OPTIONS_INVALID',
        message: expect.stringMatching(/^signal takes an AbortSignal/),
      });
    }
    expect(arrived).toBe(before);
  });

  it.each(['http:evil/x', 'HTTPS:evil/x', 'ftp:x', 'file:x'])('a path that begins with a scheme: %s', async (path) => {
    const before = arrived;
    for (const prefix of ['', 'v2/']) {
      expect(await rejection(client().chain(`${prefix}${path}`).get())).toMatchObject({
        name: 'RequestError',
        code: 'TEMPLATE_INVALID',
      });
    }
    expect(arrived).toBe(before);
  });

  it('a signer that fails', async () => {
    const before = arrived;
    const root = client({ privateKey: undefined, signer: { sign: reject } });
    expect(await rejection(root.chain('v3/thing').post({ json: {} }))).toMatchObject({
      name: 'RequestError',
      code: 'SIGNER_FAILED',
      message: expect.stringMatching(/nothing was sent/),
      cause: outage,
    });
    expect(arrived).toBe(before);
  });

  it('a verifier that names no key', async () => {
    const root = client({ certs: undefined, verifier: { inUse: reject, verify: reject } });
    expect(await rejection(root.chain('v3/thing').post({ json: {} }))).toMatchObject({
      name: 'RequestError',
      code: 'SERIAL_UNKNOWN',
      cause: outage,
    });
  });
});

describe('what fails later is one too', () => {
  it('a verifier that fails, and the request was probably carried out', async () => {
    const root = client({ certs: undefined, verifier: { inUse: () => 'ABC', verify: reject } });
    expect(await rejection(root.chain('v3/thing').post({ json: {} }))).toMatchObject({
      name: 'SignatureError',
      code: 'SIGNATURE_SERIAL_UNKNOWN',
      message: expect.stringMatching(/verifier\.verify failed.*probably carried out/),
      cause: outage,
    });
  });

  it("a signer that does not open a bill's key", async () => {
    const bill = { hash_type: 'SHA1', hash_value: '0', encrypt_key: 'a2V5', nonce: '123456789012' };
    const root = client({ signer: { sign: () => 'c2ln', decrypt: reject } });
    expect(await rejection(root.chain('v3/billdownload/file').get({ bill }))).toMatchObject({
      name: 'MediaError',
      code: 'SEAL_BROKEN',
      cause: outage,
    });
  });

  it.each([outage, 'text', undefined, { code: 'X' }])('an adapter that throws %s', async (error) => {
    for (const [path, option] of [
      ['v3/thing', { json: {} }],
      ['v2/pay/unifiedorder', { xml: {} }],
    ] as const) {
      const root = client({ adapter: () => Promise.reject(error) });
      expect(await rejection(root.chain(path).post(option))).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(/may have arrived/),
      });
    }
  });

  it('an interceptor sees an error of axios, whatever the adapter threw', async () => {
    const root = client({ adapter: reject });
    const seen: unknown[] = [];
    const driver = (root as unknown as Client).getDriver().select('v3');
    driver.interceptors.response.use(undefined, (error) => {
      seen.push(error);
      throw error;
    });
    await rejection(root.chain('v3/thing').get());
    expect(seen[0]).toBeInstanceOf(AxiosError);
    expect(seen[0]).toMatchObject({ code: 'KMS_DOWN', cause: outage });
  });
});
