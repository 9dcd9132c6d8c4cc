import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Builder as BuilderType } from '../../src/builder';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { identity, secret } from '../v2/client';

/** As Jest runs a file: in a realm of its own, with the globals and the modules of Node that come from another. */
const loadInRealm = (): { Builder: typeof BuilderType; Error: ErrorConstructor } => {
  const root = join(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-realm-'));
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js');
  const flags = ['--format', 'cjs', '--no-config', '--silent', '--out-dir', folder];
  execFileSync(process.execPath, [tsup, join(root, 'src/builder.ts'), ...flags], { cwd: root });
  const source = readFileSync(join(folder, 'builder.cjs'), 'utf8');
  rmSync(folder, { recursive: true });
  const { AbortController, AbortSignal, Blob, Buffer, FormData, Headers, ReadableStream, URL, URLSearchParams } =
    globalThis;
  const { Uint8Array: bytes, ArrayBuffer: buffer, WritableStream, TextEncoder, TextDecoder, DOMException } = globalThis;
  const globals = {
    AbortController,
    AbortSignal,
    Blob,
    Buffer,
    FormData,
    Headers,
    ReadableStream,
    URL,
    URLSearchParams,
  };
  const realm = createContext({
    ...globals,
    ...{ WritableStream, TextEncoder, TextDecoder, DOMException, Uint8Array: bytes, ArrayBuffer: buffer },
    ...{ setTimeout, clearTimeout, setImmediate, clearImmediate, setInterval, clearInterval, queueMicrotask },
    ...{ process, console, performance, Event, EventTarget, Request, Response, fetch },
  });
  const module = { exports: {} as { Builder: typeof BuilderType } };
  const run = runInContext(`(function (module, exports, require) {${source}\n})`, realm);
  run(module, module.exports, createRequire(join(root, 'package.json')));
  return { Builder: module.exports.Builder, Error: runInContext('Error', realm) as ErrorConstructor };
};

describe('in a realm of its own, as under Jest', () => {
  let root: (options?: object) => LooseNode;
  let other: ErrorConstructor;
  beforeAll(() => {
    const us = identity();
    const { Builder, Error: inner } = loadInRealm();
    other = inner;
    root = (options) => Builder.factory({ ...us, secret, ...options }) as unknown as LooseNode;
  });

  it('the realm is another', () => {
    expect(other).not.toBe(Error);
  });

  it.each(['v3/thing', 'v2/pay/orderquery'])('AbortSignal.timeout is a TimeoutError: %s', async (path) => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const call = root({ base_uri })
      .chain(path)
      .post({ signal: AbortSignal.timeout(100) });
    expect(await rejection(call)).toMatchObject({ name: 'TimeoutError', code: 'TIMEOUT' });
    server.closeAllConnections();
    server.close();
  });

  it.each(['127.0.0.1', 'localhost'])('a refused connection sent nothing: %s', async (host) => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    for (const path of ['v3/thing', 'v2/pay/orderquery']) {
      const call = root({ base_uri: `http://${host}:${port}/` })
        .chain(path)
        .post({});
      expect(await rejection(call)).toMatchObject({
        name: 'ConnectionError',
        message: expect.stringMatching(/the connection was refused.*nothing was sent/),
        cause: { code: 'ECONNREFUSED' },
      });
    }
  });
});
