import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection } from '../support/client';
import { digestOf, type FileServer, filler, startFileServer } from '../support/file-server';

let server: FileServer;
let root: LooseNode;
beforeAll(async () => {
  server = await startFileServer();
  root = looseClient(server.options);
});
afterAll(() => server.close());

let folder: string;
let path: string;
/** Where the SDK keeps what it needs for a while; nothing may be left in it. */
let temporary: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-place-'));
  temporary = mkdtempSync(join(tmpdir(), 'wechatpay-place-tmp-'));
  path = join(folder, 'file');
  vi.stubEnv('TMPDIR', temporary);
  server.requests.length = 0;
});
afterEach(() => {
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
  for (const each of [folder, temporary]) rmSync(each, { recursive: true });
});

const download = (sink: string): Promise<unknown> => root.chain('v3/billdownload/file').get({ sink });
const serve = (body: Buffer | AsyncIterable<Buffer>, more: object = {}): void => {
  server.get.set('/v3/billdownload/file', { body, ...more });
};
const left = (): string[] => readdirSync(folder).sort();

describe('a download into a symbolic link', () => {
  it('goes into its target, and the link stays a link', async () => {
    mkdirSync(join(folder, 'data'));
    writeFileSync(join(folder, 'data', 'bill.csv'), 'before');
    symlinkSync('data/bill.csv', path);
    serve(Buffer.from('after'));
    await download(path);
    expect(readlinkSync(path)).toBe('data/bill.csv');
    expect(readFileSync(join(folder, 'data', 'bill.csv'), 'utf8')).toBe('after');
    expect([left(), readdirSync(join(folder, 'data'))]).toEqual([['data', 'file'], ['bill.csv']]);
  });

  it('leaves what the target held when it fails', async () => {
    writeFileSync(join(folder, 'bill.csv'), 'before');
    symlinkSync(join(folder, 'bill.csv'), path);
    serve(filler(500_000), { cutAt: 300_000 });
    expect(await rejection(download(path))).toMatchObject({ name: 'ConnectionError' });
    expect(readFileSync(path, 'utf8')).toBe('before');
    expect(left()).toEqual(['bill.csv', 'file']);
  });

  it('makes the file that a chain of links leads to and that is not there yet', async () => {
    mkdirSync(join(folder, 'data'));
    symlinkSync('../bill.csv', join(folder, 'data', 'second'));
    symlinkSync('data/second', path);
    serve(Buffer.from('bytes'));
    await download(path);
    expect(lstatSync(join(folder, 'bill.csv')).isFile()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('bytes');
    expect(lstatSync(join(folder, 'data', 'second')).isSymbolicLink()).toBe(true);
  });

  it('is refused before anything is sent when the links go in a circle', async () => {
    symlinkSync('file', join(folder, 'other'));
    symlinkSync('other', path);
    expect(await rejection(download(path))).toMatchObject({
      code: 'SINK_FAILED',
      message: expect.stringContaining('ELOOP'),
    });
    expect(server.requests).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a download into a pipe', () => {
  /** A reader that is there at once: a pipe that is opened without waiting waits for nobody. */
  const openReader = (): number => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  beforeEach(() => {
    execFileSync('mkfifo', [path]);
  });

  it.each([5, 1_000_000])('of %i bytes reaches its reader, and the pipe stays a pipe', async (size) => {
    serve(filler(size));
    const received = digestOf('sha256', new Socket({ fd: openReader(), readable: true, writable: false }));
    await download(path);
    expect(await received).toBe(await digestOf('sha256', filler(size)));
    expect(lstatSync(path).isFIFO()).toBe(true);
    expect(left()).toEqual(['file']);
  });

  it('that fails never reaches its reader in part', async () => {
    const fd = openReader();
    serve(filler(500_000), { cutAt: 300_000 });
    expect(await rejection(download(path))).toMatchObject({ name: 'ConnectionError' });
    expect(readSync(fd, Buffer.alloc(100))).toBe(0);
    closeSync(fd);
    expect(lstatSync(path).isFIFO()).toBe(true);
  });

  it('that nobody reads is refused and waited for by nobody', async () => {
    serve(Buffer.from('bytes'));
    expect(await rejection(download(path))).toMatchObject({
      code: 'SINK_FAILED',
      message: expect.stringContaining('ENXIO'),
    });
    expect(lstatSync(path).isFIFO()).toBe(true);
  });
});

/** Devices of this test's own, which only root can make: one that swallows everything, one that is full. */
const deviceAt = (place: string, minor: number): boolean => {
  try {
    execFileSync('mknod', [place, 'c', '1', `${minor}`], { stdio: 'ignore' });
    closeSync(openSync(place, 'r+'));
    return true;
  } catch {
    return false;
  }
};

describe('a download into a device', () => {
  it('is written into it, and the device stays one', async ({ skip }) => {
    if (!deviceAt(path, 3)) skip();
    serve(filler(500_000));
    await download(path);
    expect(lstatSync(path).isCharacterDevice()).toBe(true);
    serve(filler(500_000), { cutAt: 300_000 });
    expect(await rejection(download(path))).toMatchObject({ name: 'ConnectionError' });
    expect(lstatSync(path).isCharacterDevice()).toBe(true);
    expect(left()).toEqual(['file']);
  });

  it('that is full is an error of the sink', async ({ skip }) => {
    if (!deviceAt(path, 7)) skip();
    serve(filler(500_000));
    expect(await rejection(download(path))).toMatchObject({
      code: 'SINK_FAILED',
      message: expect.stringContaining('ENOSPC'),
    });
    expect(lstatSync(path).isCharacterDevice()).toBe(true);
  });
});

describe('a download into a file that this process has open', () => {
  it('is added to it, and never replaces it', async ({ skip }) => {
    if (process.platform !== 'linux') skip();
    writeFileSync(path, 'before ');
    const fd = openSync(path, 'a');
    const { ino } = statSync(path);
    serve(Buffer.from('bytes'));
    await download(`/proc/self/fd/${fd}`);
    closeSync(fd);
    expect(readFileSync(path, 'utf8')).toBe('before bytes');
    expect(statSync(path).ino).toBe(ino);
  });
});

describe('a download into a file', () => {
  it('that only its owner may read stays one that only its owner may read', async () => {
    writeFileSync(path, 'before', { mode: 0o600 });
    chmodSync(path, 0o600);
    serve(Buffer.from('after'));
    await download(path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toBe('after');
  });

  it('leaves nothing beside it, however early the download fails', async () => {
    for (let round = 0; round < 20; round += 1) {
      serve(Buffer.from('x'), { headers: { 'Wechatpay-Statement-Sha1': '0'.repeat(40) } });
      expect(await rejection(download(path))).toMatchObject({ code: 'DIGEST_MISMATCH' });
      expect(left()).toEqual([]);
    }
  });
});

describe('nothing is sent for a sink', () => {
  it.each([
    ['that is a folder', () => folder, 'folder'],
    ['that is called a folder', () => join(folder, 'none/'), 'ENOENT'],
    ['in a folder that does not exist', () => join(folder, 'none', 'file'), 'ENOENT'],
    ['below a file', () => join(path, 'file'), 'ENOTDIR'],
  ])('%s', async (_, sink, told) => {
    if (told === 'ENOTDIR') writeFileSync(path, '');
    serve(Buffer.from('bytes'));
    expect(await rejection(download(sink()))).toMatchObject({
      name: 'MediaError',
      code: 'SINK_FAILED',
      message: expect.stringContaining(told),
    });
    expect(server.requests).toEqual([]);
  });

  it('that is the socket of a server', async () => {
    const listener = createServer();
    await new Promise<void>((resolve) => {
      listener.listen(path, resolve);
    });
    expect(await rejection(download(path))).toMatchObject({ code: 'SINK_FAILED' });
    expect(lstatSync(path).isSocket()).toBe(true);
    expect(server.requests).toEqual([]);
    await new Promise((resolve) => {
      listener.close(resolve);
    });
  });
});
