/**
 * Measures the memory needed to download or upload 200 MB: `npx tsx bench/download.ts`. The server and each way of
 * transferring the file run in separate processes; each way prints how far its resident memory rose. As a control, one way
 * holds the whole file in memory. The exit code is 1 if the control stays within 64 MB or any other way exceeds it.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Bill } from '../src/bill/bill';
import { Builder } from '../src/builder';
import { MediaUtil } from '../src/upload/media-util';
import type { LooseNode } from '../types/core.js';

const size = 200 * 1024 * 1024;
const limit = 64;
const control = 'held as bytes (control)';

/** A bill of about `size` bytes. */
function* bill(): Generator<string> {
  yield '交易时间,商户订单号,订单金额\r\n';
  const rows = '`2024-06-01 10:00:00,`1217752501201407033233368018,`0.01\r\n'.repeat(1000);
  for (let sent = 0; sent < size; sent += rows.length) yield rows;
  yield '总交易单数,订单总金额\r\n`1,`0.01\r\n';
}

const digest = (): string => {
  const hash = createHash('sha1');
  for (const part of bill()) hash.update(part);
  return hash.digest('hex');
};

const serve = (): void => {
  const server = createServer((request, response) => {
    request.resume();
    if (request.method === 'GET') Readable.from(bill()).pipe(response);
    else request.on('end', () => response.writeHead(400).end('{"code":"RECEIVED"}'));
  });
  server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
};

const ways: Record<string, (instance: LooseNode, file: { download_url: string }, path: string) => Promise<unknown>> = {
  'sink: path': (instance, _, path) => instance.chain('v3/billdownload/file').get({ sink: path }),
  "responseType: 'stream'": async (instance) => {
    const { data } = await instance.chain('v3/billdownload/file').get({ responseType: 'stream' });
    for await (const _ of data as AsyncIterable<Buffer>);
  },
  'Bill.save': (instance, file, path) => Bill.save(instance, file, path),
  'Bill.rows': async (instance, file) => {
    for await (const _ of Bill.rows(instance, file));
  },
  'upload from a path': async (instance, file, path) => {
    await Bill.save(instance, file, path);
    const upload = instance.chain('v3/merchant/media/upload').post({ body: new MediaUtil(path) });
    await upload.catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== 'RECEIVED') throw error;
    });
  },
  [control]: (instance) => instance.chain('v3/billdownload/file').get(),
};

const clientOf = (base_uri: string): LooseNode => {
  const [merchant, platform] = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }));
  if (merchant === undefined || platform === undefined) throw new Error('no keys');
  const { privateKey } = merchant;
  const certs = { PUB_KEY_ID_01: platform.publicKey };
  return Builder.factory({ mchid: '1', serial: 'AB', privateKey, certs, base_uri }) as unknown as LooseNode;
};

const measure = async (name: string, base_uri: string, hash_value: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-bench-'));
  const file = { download_url: `${base_uri}v3/billdownload/file?token=x`, hash_type: 'SHA1', hash_value };
  const instance = clientOf(base_uri);
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 5);
  const start = performance.now();
  try {
    await ways[name]?.(instance, file, join(folder, 'bill.csv'));
  } finally {
    clearInterval(watch);
    rmSync(folder, { recursive: true });
  }
  const [extra, seconds] = [(peak - before) / 1024 ** 2, (performance.now() - start) / 1000];
  const right = name === control ? extra > limit : extra <= limit;
  console.log(
    `${name.padEnd(24)} ${extra.toFixed(1).padStart(6)} MB extra  ${seconds.toFixed(2)} s${right ? '' : '  WRONG'}`,
  );
  if (!right) process.exitCode = 1;
};

const all = async (): Promise<void> => {
  const self = [...process.execArgv, fileURLToPath(import.meta.url)];
  const server = spawn(process.execPath, [...self, 'serve'], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const port = await new Promise((resolve) => server.stdout.once('data', (data) => resolve(`${data}`.trim())));
    const hash = digest();
    for (const name of Object.keys(ways)) {
      execFileSync(process.execPath, [...self, name, `http://127.0.0.1:${port}/`, hash], { stdio: 'inherit' });
    }
  } finally {
    server.kill();
  }
};

const [, , name, base_uri = '', hash = ''] = process.argv;
if (name === 'serve') serve();
else await (name === undefined ? all() : measure(name, base_uri, hash));
