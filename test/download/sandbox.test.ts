import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Sandbox } from '../../src/sandbox';
import { MediaUtil } from '../../src/upload/media-util';
import type { LooseNode } from '../../types/core.js';
import { looseClient } from '../support/client';

const sizes = [
  ['0 B', 0],
  ['1 B', 1],
  ['2 MB', 2 * 1024 * 1024],
  ['200 MB', 200 * 1024 * 1024],
] as const;

let folder: string;
let sandbox: Sandbox;
let root: LooseNode;
let served: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'));
  sandbox = await Sandbox.start({ uploadLimit: 201 * 1024 * 1024 });
  root = looseClient({ ...sandbox.options, timeout: 60_000 });
  sandbox.on('GET v3/billdownload/file', () => ({ body: served, signed: false }));
});
afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

describe.each(sizes)('a file of %s', (name, size) => {
  const bytes = (): Buffer => (size < 1024 ? Buffer.alloc(size, 'x') : Buffer.alloc(size, randomBytes(1021)));

  it('is uploaded from its path, and the sandbox finds signature and digest right', async () => {
    const path = join(folder, `${size}.mp4`);
    await writeFile(path, bytes());
    const call = root.chain('v3/merchant/media/video_upload').post({ body: new MediaUtil(path) });
    expect((await call).data).toEqual({ media_id: expect.any(String) });
    expect(sandbox.requests.at(-1)).toMatchObject({ signatureAccepted: true, status: 200 });
    expect(sandbox.requests.at(-1)?.message).toContain(await digestOf(path));
  });

  it('is downloaded into a file, byte for byte', async () => {
    served = bytes();
    const sink = join(folder, `${size}.csv`);
    const { data } = await root.chain('v3/billdownload/file').get({ query: { token: name }, sink });
    expect(data).toBeUndefined();
    expect((await stat(sink)).size).toBe(size);
    expect(await digestOf(sink)).toBe(createHash('sha256').update(served).digest('hex'));
  });
});
