import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BuilderOptions } from '../../src/options';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { identity, secret } from '../v2/client';

const megabyte = 1024 * 1024;

let folder: string;
let answer: (response: ServerResponse) => void;
let base_uri: string;
let us: ReturnType<typeof identity>;
const server = createServer((request, response) => {
  request.resume().on('end', () => answer(response));
});
beforeAll(async () => {
  us = identity();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-limit-'));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const client = (options: Partial<BuilderOptions> = {}): LooseNode =>
  looseClient({ ...us, secret, base_uri, ...options });

/** Sends for ever, and counts how much of it was taken. */
const endless = (headers: Record<string, string> = {}, status = 200): { taken(): number } => {
  let taken = 0;
  const chunk = Buffer.alloc(256 * 1024, ' ');
  answer = (response) => {
    response.writeHead(status, headers);
    const more = (): void => {
      if (response.destroyed) return;
      response.write(chunk, (error) => {
        if (error) return;
        taken += chunk.length;
        more();
      });
    };
    more();
  };
  return { taken: () => taken };
};

/** A gzip member that would go on for ever: a thousand times as long as what goes over the wire. */
const bomb = (): { taken(): number; ended(): boolean } => {
  let [taken, ended] = [0, false];
  const zeros = Buffer.alloc(4 * megabyte, ' ');
  answer = (response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' });
    const gzip = createGzip();
    gzip.pipe(response);
    response.on('close', () => {
      ended = true;
      gzip.destroy();
    });
    const more = (): void => {
      if (ended || taken > 1024 * megabyte) return;
      taken += zeros.length;
      gzip.write(zeros, () => setImmediate(more));
    };
    more();
  };
  return { taken: () => taken, ended: () => ended };
};

const json = (root: LooseNode, options?: object): Promise<unknown> =>
  root.chain('v3/thing').post({ json: {}, ...options });
const xml = (root: LooseNode, options?: object): Promise<unknown> =>
  root.chain('v2/pay/unifiedorder').post({ xml: {}, ...options });
const fileOfV3 = (root: LooseNode, options?: object): Promise<unknown> =>
  root.chain('v3/billdownload/file').get({ query: { token: 'x' }, ...options });
const fileOfV2 = (root: LooseNode, options?: object): Promise<unknown> =>
  root.chain('v2/pay/downloadbill').post({ xml: {}, ...options });

beforeEach(() => {
  answer = (response) => response.end();
});

describe.each([
  ['JSON of v3', json],
  ['XML of v2', xml],
])('%s', (_, call) => {
  it('is taken up to 32 MB where the caller says nothing, and the error names the limit', async () => {
    const { taken } = endless();
    expect(await rejection(call(client()))).toMatchObject({
      name: 'ResponseError',
      code: 'RESPONSE_TOO_LARGE',
      message: expect.stringMatching(/^POST v[23]\/.* 33554432 bytes \(maxContentLength\).*probably carried out/),
    });
    expect(taken()).toBeLessThan(48 * megabyte);
  });

  it('is taken up to 32 MB decompressed, however small it came', async () => {
    const body = gzipSync(Buffer.alloc(33 * megabyte, ' '));
    answer = (response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(body);
    expect(body.length).toBeLessThan(megabyte);
    expect(await rejection(call(client()))).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
  });

  it('is taken as far as maxContentLength says, of the call before that of the client', async () => {
    answer = (response) => response.end(Buffer.alloc(2000, ' '));
    expect(await rejection(call(client({ maxContentLength: 1000 })))).toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
      message: expect.stringContaining(' 1000 bytes '),
    });
    expect(await rejection(call(client({ maxContentLength: 1000 }), { maxContentLength: 2000 }))).not.toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    });
    answer = (response) => response.end(Buffer.alloc(33 * megabyte, ' '));
    expect(await rejection(call(client(), { maxContentLength: -1 }))).not.toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
  });

  it.each([200, 400])('never grows without end: status %i', async (status) => {
    const { taken } = endless({ 'Content-Type': 'text/plain' }, status);
    expect(await rejection(call(client()))).toMatchObject(
      status === 200 ? { code: 'RESPONSE_TOO_LARGE' } : { name: 'ApiError', code: 'HTTP_400' },
    );
    expect(taken()).toBeLessThan(48 * megabyte);
  });
});

describe.each([
  ['a file of v3', fileOfV3],
  ['a file of v2', fileOfV2],
])('%s', (_, call) => {
  it('goes into a sink or a stream at any size', async () => {
    const sink = join(folder, 'file');
    const body = Buffer.alloc(40 * megabyte, 'x');
    answer = (response) => response.end(body);
    await call(client(), { sink });
    expect(statSync(sink).size).toBe(body.length);
    const { data } = (await call(client(), { responseType: 'stream' })) as { data: AsyncIterable<Buffer> };
    let size = 0;
    for await (const chunk of data) size += chunk.length;
    expect(size).toBe(body.length);
  });

  it('goes into a sink and a stream as far as maxContentLength says', async () => {
    const sink = join(folder, 'kept');
    answer = (response) => response.end(Buffer.alloc(1000, 'x'));
    await call(client(), { sink });
    answer = (response) => response.end(Buffer.alloc(2000, 'y'));
    expect(await rejection(call(client(), { sink, maxContentLength: 1000 }))).toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    });
    expect(readFileSync(sink).length).toBe(1000);
    const read = async (): Promise<void> => {
      const { data } = (await call(client(), { responseType: 'stream', maxContentLength: 1000 })) as {
        data: AsyncIterable<Buffer>;
      };
      for await (const _chunk of data);
    };
    expect(await rejection(read())).toMatchObject({ code: 'RESPONSE_TOO_LARGE' });
  });

  it('is taken as bytes beyond what JSON may have, and not for ever', async () => {
    const body = Buffer.alloc(33 * megabyte, 'x');
    answer = (response) => response.end(body);
    const { data } = (await call(client())) as { data: Uint8Array };
    expect(Buffer.compare(Buffer.from(data), body)).toBe(0);
    expect(await rejection(call(client(), { maxContentLength: 32 * megabyte }))).toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    });
  });

  it('is inflated no further than it may be held', async () => {
    const { taken, ended } = bomb();
    expect(await rejection(call(client(), { maxContentLength: 16 * megabyte }))).toMatchObject({
      code: 'RESPONSE_TOO_LARGE',
    });
    await expect.poll(ended).toBe(true);
    expect(taken()).toBeLessThan(1024 * megabyte);
  });
});
