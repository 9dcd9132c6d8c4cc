import { createHash } from 'node:crypto';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import { MediaUtil } from '../../src/upload/media-util';
import type { LooseNode } from '../../types/core.js';
import { looseClient, rejection, startSandbox } from '../support/client';
import { digestOf, type FileServer, filler, startFileServer, type Uploaded } from '../support/file-server';
import { openssl } from '../support/openssl';
import { thrown } from '../support/thrown';

let server: FileServer;
let instance: Client;
let root: LooseNode;
let folder: string;
beforeAll(async () => {
  server = await startFileServer();
  instance = Builder.factory(server.options);
  root = instance as unknown as LooseNode;
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-upload-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

const post = (body: object, more: object = {}, template = 'v3/merchant/media/upload') =>
  root.chain(template).post({ body, ...more });
const last = (): Uploaded => {
  const upload = server.uploads.at(-1);
  if (upload === undefined) throw new Error('nothing arrived');
  return upload;
};
const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
const saved = async (name: string, size: number): Promise<string> => {
  const path = join(folder, name);
  await pipeline(filler(size), createWriteStream(path));
  return path;
};

describe('an upload', () => {
  it.each([0, 1, 2 * 1024 * 1024, 200 * 1024 * 1024])('of %i bytes from a path arrives whole', async (size) => {
    const path = await saved('image.png', size);
    const { data } = await instance.v3.merchant.media.upload.post({ body: new MediaUtil(path) });
    expect(data).toEqual({ media_id: 'id' });
    const expected = await digestOf('sha256', filler(size));
    expect(last()).toMatchObject({ size, sha256: expected, signed: true });
    expect(JSON.parse(last().meta)).toEqual({ filename: 'image.png', sha256: expected });
    expect(Number(last().headers['content-length'])).toBeGreaterThan(size);
  });

  const bytes = Buffer.from('\x89PNG bytes');
  const sources: [string, () => MediaUtil][] = [
    ['a Buffer', () => new MediaUtil('a.png', bytes)],
    ['a Uint8Array', () => new MediaUtil('a.png', new Uint8Array(bytes))],
    ['a Blob', () => new MediaUtil('a.png', new Blob([bytes]))],
    ['a stream of Node', () => new MediaUtil('a.png', Readable.from([bytes.subarray(0, 3), bytes.subarray(3)]))],
    ['a stream of the web', () => new MediaUtil('a.png', new Blob([bytes]).stream())],
    ['a stream whose digest is known', () => new MediaUtil('a.png', Readable.from([bytes]), { digest: sha256(bytes) })],
    [
      'a file:// URL',
      () => {
        writeFileSync(join(folder, 'a.png'), bytes);
        return new MediaUtil(pathToFileURL(join(folder, 'a.png')));
      },
    ],
    [
      'a file:// URL with # and ? in it, as somebody types it',
      () => {
        mkdirSync(join(folder, 'a#b?c'), { recursive: true });
        writeFileSync(join(folder, 'a#b?c', 'a.png'), bytes);
        return new MediaUtil(`file://${join(folder, 'a#b?c', 'a.png')}`);
      },
    ],
  ];
  it.each(sources)('from %s arrives whole, its meta signed and sent to the byte', async (_, make) => {
    await post(make());
    expect(last()).toMatchObject({ sha256: sha256(bytes), size: bytes.length, signed: true });
    expect(last().meta).toBe(`{"filename":"a.png","sha256":"${sha256(bytes)}"}`);
  });

  it.each([
    ['file://./a.png', /three slashes/],
    ['file://host/a.png', /three slashes/],
    [new URL('https://example.com/a.png'), /three slashes/],
    ['', /takes a path/],
    [42 as never, /takes a path/],
    [undefined as never, /takes a path/],
  ])('is refused at once from %s', (filepath, message) => {
    expect(thrown(() => new MediaUtil(filepath))).toMatchObject({
      name: 'RequestError',
      code: 'OPTIONS_INVALID',
      message: expect.stringMatching(message),
    });
  });

  it('looks on the wire as the documentation shows it', async () => {
    await post(new MediaUtil('a.JPG', bytes));
    const { head, headers } = last();
    const boundary = /^multipart\/form-data; boundary=([\w-]{1,70})$/.exec(`${headers['content-type']}`)?.[1];
    expect(head).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="meta"',
        'Content-Type: application/json',
        '',
        last().meta,
        `--${boundary}`,
        'Content-Disposition: form-data; name="file"; filename="a.JPG"',
        'Content-Type: image/jpeg',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('without a length known goes in chunks, and holds nothing', async () => {
    const size = 3_000_000;
    const digest = await digestOf('sha256', filler(size));
    await post(new MediaUtil('a.mp4', filler(size), { digest }), {}, 'v3/merchant/media/video_upload');
    expect(last()).toMatchObject({ size, sha256: digest, signed: true });
    expect(last().headers['transfer-encoding']).toBe('chunked');
  });

  it('works as PHP writes it: getStream and getContentType', async () => {
    const media = new MediaUtil('a.png', bytes);
    const headers = { 'content-type': media.getContentType() };
    await root.chain('v3/merchant/media/upload').post({ body: media.getStream(), headers });
    expect(last()).toMatchObject({ sha256: sha256(bytes), signed: true });
    expect(last().meta).toBe(await media.getMeta());
  });

  it('takes a FormData of the web, its meta as it stands', async () => {
    const form = new FormData();
    form.append('meta', '{ "sha256" : "x", "filename":"b.png" }');
    form.append('file', new Blob([bytes]), 'b.png');
    await post(form);
    expect(last()).toMatchObject({
      meta: '{ "sha256" : "x", "filename":"b.png" }',
      sha256: sha256(bytes),
      signed: true,
    });
    expect(await rejection(post(new FormData()))).toMatchObject({ code: 'OPTIONS_INVALID' });
  });

  it('takes meta of the caller’s own', async () => {
    await post(new MediaUtil('a.png', bytes).setMeta({ mine: 1 }));
    expect(last()).toMatchObject({ meta: '{"mine":1}', signed: true });
    await post(new MediaUtil('a.png', bytes).setMeta('{ }').setMeta());
    expect(JSON.parse(last().meta)).toEqual({ filename: 'a.png', sha256: sha256(bytes) });
  });

  it('tells its progress up to the end', async () => {
    const path = await saved('progress.png', 2_000_000);
    const events: { loaded: number; total?: number }[] = [];
    await post(new MediaUtil(path), { onUploadProgress: (event: { loaded: number }) => events.push(event) });
    const total = Number(last().headers['content-length']);
    expect(events.at(-1)).toMatchObject({ loaded: total, total });
  });

  it('starts anew, and is signed anew, when an interceptor sends it again', async () => {
    const client = Builder.factory(server.options);
    const axios = client.getDriver().select('v3');
    axios.interceptors.response.use(undefined, (error) => axios.request(error.config));
    const before = server.uploads.length;
    server.failing = 2;
    await client.v3.merchant.media.upload.post({ body: new MediaUtil('a.png', bytes) });
    const attempts = server.uploads.slice(before);
    expect(attempts.map(({ sha256: hex, signed }) => [hex, signed])).toEqual(Array(3).fill([sha256(bytes), true]));
    expect(new Set(attempts.map(({ headers }) => headers.authorization)).size).toBe(3);
  });

  it('from a stream that went straight through cannot be sent again, and says so', async () => {
    const client = Builder.factory(server.options);
    const axios = client.getDriver().select('v3');
    axios.interceptors.response.use(undefined, (error) =>
      error.config ? axios.request(error.config) : Promise.reject(error),
    );
    server.failing = 1;
    const body = new MediaUtil('a.png', Readable.from([bytes]), { digest: sha256(bytes) });
    expect(await rejection(client.v3.merchant.media.upload.post({ body }))).toMatchObject({
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('cannot be sent again'),
    });
  });

  it('shows its meta as what is signed, and sends nothing, in toRequest', async () => {
    const before = server.uploads.length;
    const prepared = await root
      .chain('v3/merchant/media/upload')
      .toRequest('post', { body: new MediaUtil('a.png', bytes) });
    expect(prepared.body).toBe(`{"filename":"a.png","sha256":"${sha256(bytes)}"}`);
    expect(prepared.message.endsWith(`\n${prepared.body}\n`)).toBe(true);
    expect(prepared.headers['Content-Type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.uploads).toHaveLength(before);
  });
});

describe('the form of an operation', () => {
  const bytes = Buffer.from('%PDF');
  const hex = sha256(bytes);
  const sm3 = openssl(['dgst', '-sm3', '-r'], bytes).toString().slice(0, 64);
  it.each([
    ['v3/merchant/media/upload', {}, 'file', { filename: 'a.pdf', sha256: hex }],
    ['v3/merchant-service/images/upload', {}, 'file', { filename: 'a.pdf', sha256: hex }],
    ['v3/global/merchant-storage/file/upload', {}, 'file', { filename: 'a.pdf', digest: hex }],
    ['v3/ecommerce/account/cancel-applications/media', {}, 'file', { file_name: 'a.pdf', file_digest: hex }],
    [
      'v3/mch-manage/submission-files/sub-mchid/19/upload',
      { item_id: '1' },
      'submission_file',
      { file_name: 'a.pdf', file_digest: hex, item_id: '1' },
    ],
    [
      'v3/mch-operation-manage/enhanced-due-diligence/9/upload',
      { item_id: '1' },
      'due_diligence_file',
      { file_name: 'a.pdf', file_digest: hex, item_id: '1' },
    ],
    ['v3/marketing/shopping-receipt/shoppingreceipts', { openid: 'o' }, 'file', { sha256: hex, openid: 'o' }],
    [
      'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file',
      { file_type: 'PDF' },
      'file',
      { digest: sm3, digest_alogrithm: 'SM3', file_type: 'PDF' },
    ],
    [
      'v3/taxi-invoice/cards/upload-file',
      { region_id: 1 },
      'file',
      { digest: sm3, digest_algorithm: 'DIGEST_ALGORITHM_SM3', region_id: 1 },
    ],
  ])('%s', async (template, meta, part, expected) => {
    await post(new MediaUtil('a.pdf', bytes, { meta }), {}, template);
    expect(JSON.parse(last().meta)).toEqual(expected);
    expect(last().head).toContain(`name="${part}"; filename="a.pdf"`);
    expect(last().signed).toBe(true);
  });

  it('has the name of the file that getMeta says, whatever that is made of', async () => {
    for (const name of ['a.."', '照.a.', `${'a'.repeat(8)}.${'b'.repeat(95)}c.jpg`, '..', 'a.-.']) {
      const media = new MediaUtil(name, bytes);
      expect(await media.forTemplate('v3/merchant/media/upload').getMeta()).toBe(await media.getMeta());
    }
  });

  it('is known for every upload of the catalogue', async () => {
    const found = catalogued();
    expect(found.length).toBeGreaterThanOrEqual(13);
    for (const { template, file, required } of found) {
      const media = new MediaUtil('a.pdf', bytes).forTemplate(template);
      const names = Object.keys(JSON.parse(await media.getMeta()));
      const ofTheFile = required.filter((name) => /digest|sha256|filename|file_name/.test(name));
      expect({ template, names: names.sort() }).toEqual({ template, names: [...ofTheFile].sort() });
      const head = (await text(media.getStream())).split('%PDF')[0] ?? '';
      expect(head).toContain(`name="${file}"; filename=`);
    }
  });
});

const text = async (stream: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('a file name', () => {
  it.each([
    ['/tmp/营业执照.png', 'file.png'],
    ['/tmp/a b"c;d.JPG', 'a_b_c_d.JPG'],
    ['C:\\folder\\scan-1.bmp', 'scan-1.bmp'],
    ['a\r\nX: y.png', 'a_X_y.png'],
    ['no suffix', 'no_suffix'],
    ['.png', 'file.png'],
    [`${'x'.repeat(300)}.png`, `${'x'.repeat(96)}.png`],
  ])('%j is sent as %s', async (name, expected) => {
    const meta = JSON.parse(await new MediaUtil(name, Buffer.alloc(0)).getMeta());
    expect(meta.filename).toBe(expected);
  });
});

describe('a file that cannot be sent', () => {
  it('because it is not there sends nothing', async () => {
    const before = server.requests.length;
    const error = await rejection(post(new MediaUtil(join(folder, 'none.png'))));
    expect(error).toMatchObject({
      name: 'MediaError',
      code: 'FILE_UNREADABLE',
      message: expect.stringContaining('ENOENT'),
    });
    expect(server.requests).toHaveLength(before);
  });

  it('because it vanishes while it is sent is that error, and the platform never gets a whole one', async () => {
    const path = await saved('vanishing.png', 5_000_000);
    const media = new MediaUtil(path);
    await media.getMeta();
    unlinkSync(path);
    writeFileSync(path, '');
    const uploads = server.uploads.length;
    expect(await rejection(post(media))).toMatchObject({ name: 'MediaError' });
    expect(server.uploads).toHaveLength(uploads);
  });

  it('because it shrinks or changes in the middle is that error, and the platform never gets a whole one', async () => {
    const path = await saved('shrinking.png', 20_000_000);
    const uploads = server.uploads.length;
    let shrunk = false;
    const call = post(new MediaUtil(path), {
      onUploadProgress: () => {
        if (!shrunk) truncateSync(path, 1_000);
        shrunk = true;
      },
    });
    expect(await rejection(call)).toMatchObject({ name: 'MediaError', code: 'FILE_CHANGED' });
    expect(server.uploads).toHaveLength(uploads);
  });

  it('because its stream fails is that error', async () => {
    const failing = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.alloc(100_000);
      throw Object.assign(new Error('gone'), { code: 'EIO' });
    };
    for (const options of [{}, { digest: '0'.repeat(64) }]) {
      const error = await rejection(post(new MediaUtil('a.png', failing(), options)));
      expect(error).toMatchObject({
        name: 'MediaError',
        code: 'FILE_UNREADABLE',
        message: expect.stringContaining('EIO'),
      });
    }
  });

  it('because its digest was given wrong is that error', async () => {
    const media = new MediaUtil('a.png', Readable.from([Buffer.from('x')]), { digest: '0'.repeat(64) });
    expect(await rejection(post(media))).toMatchObject({ code: 'FILE_CHANGED' });
  });

  it.each<[string, () => unknown]>([
    ['a stream of Node', () => Readable.from([Buffer.from('x')])],
    ['a stream of the web', () => new Blob(['x']).stream()],
    ['a generator', () => filler(3)],
    ['a stream of a package', () => ({ pipe() {}, getHeaders() {} })],
    ['a Blob', () => new Blob(['x'])],
    ['a File', () => new File(['x'], 'a.png')],
    ['an ArrayBuffer', () => new ArrayBuffer(3)],
    ['a URL', () => pathToFileURL(join(folder, 'a.png'))],
    ['the bytes of a picture', () => Buffer.from('\x89PNG', 'latin1')],
  ])('because %s has no name is refused, and told how it is uploaded, before anything is sent', async (_, make) => {
    const before = server.requests.length;
    expect(await rejection(post(make() as object))).toMatchObject({
      name: 'RequestError',
      code: 'BODY_NOT_SERIALISABLE',
      message: expect.stringContaining('new MediaUtil(name, content)'),
    });
    expect(server.requests).toHaveLength(before);
  });

  it('because it is no file at all is refused', () => {
    expect(() => new MediaUtil('a.png', 42 as never)).toThrow(/a name and bytes, a Blob or a stream/);
  });
});

describe('a refused upload', () => {
  it('is the API’s own error', async () => {
    const client = looseClient({ ...server.options, adapter: 'http' });
    const sandbox = await startSandbox();
    sandbox.answerNext({ kind: 'status', status: 400, body: { code: 'PARAM_ERROR', message: 'x' } });
    const call = client.chain('v3/merchant/media/upload').post({
      body: new MediaUtil('a.png', Buffer.alloc(1_000_000)),
      base_uri: sandbox.options.base_uri,
    });
    expect(await rejection(call)).toMatchObject({ name: 'ApiError', code: 'PARAM_ERROR' });
    await sandbox.close();
  });
});

interface Upload {
  template: string;
  file: string;
  required: string[];
}

/** Every operation of APIv3 that takes `multipart/form-data`, read from the catalogue itself. */
const catalogued = (): Upload[] => {
  const bundle = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8'));
  return Object.entries(bundle.paths as Record<string, Record<string, never>>).flatMap(([path, item]) => {
    const schema = (item as { post?: { requestBody?: { content?: Record<string, { schema: Schema }> } } }).post
      ?.requestBody?.content?.['multipart/form-data']?.schema;
    const template = path.slice(1);
    if (schema === undefined || !template.startsWith('v3/')) return [];
    const meta = schema.properties?.meta?.contentSchema;
    const name = meta?.$ref?.split('/').at(-1);
    const resolved = name === undefined ? meta : bundle.components.schemas[name];
    const file = Object.keys(schema.properties ?? {}).find((part) => part !== 'meta') ?? '';
    return [{ template, file, required: resolved?.required ?? [] }];
  });
};

interface Schema {
  required?: string[];
  properties?: Record<string, { contentSchema?: Schema & { $ref?: string } }>;
}
