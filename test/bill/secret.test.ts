import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Bill, type BillOptions } from '../../src/bill/bill';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import type { LooseNode } from '../../types/core.js';
import { rejection } from '../support/client';
import { type FileServer, type Served, startFileServer } from '../support/file-server';

let server: FileServer;
let instance: Client;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-secret-'));
  server = await startFileServer();
  instance = Builder.factory(server.options);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const token = 'dG9rZW4tb2YtdGhlLWRvd25sb2Fk';
const file = Buffer.from('交易时间,订单金额\n总交易单数,订单总金额\n`0,`0.00');
const application = () => ({
  hash_type: 'SHA1',
  hash_value: createHash('sha1').update(file).digest('hex'),
  download_url: `${server.url}v3/billdownload/file?token=${token}`,
});
beforeEach(() => server.get.clear());

const offer = (served: object): void => {
  server.get.set(`/v3/billdownload/file?token=${token}`, { body: file, ...served });
};
const save = (options?: BillOptions): Promise<unknown> =>
  rejection(Bill.save(instance, application(), join(folder, 'bill.csv'), options));

const operation = 'GET v3/billdownload/file';

it.each<[string, Partial<Served> & { timeout?: number }, object]>([
  ['is refused', { status: 403, body: Buffer.from('{"code":"NO_AUTH"}') }, { operation }],
  [
    'is refused without a word',
    { status: 502, body: Buffer.alloc(0) },
    { message: expect.stringContaining(operation) },
  ],
  ['says nothing', { stallAt: 3, timeout: 200 }, { name: 'TimeoutError', message: expect.stringContaining(operation) }],
  ['is cut off', { cutAt: 3, headers: { 'Content-Length': '99' } }, { name: 'ConnectionError' }],
  ['is another file', { body: Buffer.from('x') }, { code: 'DIGEST_MISMATCH' }],
])('a download that %s never shows its token', async (_, { timeout, ...served }, told) => {
  offer(served);
  const error = await save({ ...(timeout && { timeout }) });
  expect(error).toMatchObject(told);
  expect(inspect(error, { depth: 9, showHidden: false })).not.toContain(token);
  expect(JSON.stringify(error)).not.toContain(token);
});

it('a download that nobody answers, or that cannot be asked for, never shows its token', async () => {
  const errors = [
    await save({ base_uri: 'http://127.0.0.1:1/' }),
    await save({ signal: AbortSignal.abort() }),
    await save({ timeOut: 1 } as BillOptions),
    await rejection((instance as unknown as LooseNode).chain(`v3/a?token=${token}'`).get()),
  ];
  expect(errors.map((error) => (error as Error).name)).toEqual([
    'ConnectionError',
    'AbortError',
    'RequestError',
    'RequestError',
  ]);
  for (const error of errors) expect(inspect(error, { depth: 9 })).not.toContain(token);
});

it('an operation of APIv2 is named without its query too', async () => {
  const client = Builder.factory({ ...server.options, secret: 'k'.repeat(32) }) as unknown as LooseNode;
  const error = await rejection(client.chain(`v2/papay/h5entrustweb?token=${token}`).get({ base_uri: server.url }));
  expect(error).toMatchObject({ operation: 'GET v2/papay/h5entrustweb' });
  expect(inspect(error, { depth: 9 })).not.toContain(token);
});
