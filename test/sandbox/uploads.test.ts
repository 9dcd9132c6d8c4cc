import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Builder } from '../../src/builder';
import type { Client } from '../../src/client';
import type { Sandbox } from '../../src/sandbox';
import { MediaUtil } from '../../src/upload/media-util';
import { rejection, startSandbox } from '../support/client';
import { openssl } from '../support/openssl';
import { type Call, call, get, isSigned } from './client';

let sandbox: Sandbox;
let instance: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  instance = Builder.factory(sandbox.options);
});
afterAll(() => sandbox.close());

const UPLOADS = [
  '/v3/merchant/media/upload',
  '/v3/merchant/media/video_upload',
  '/v3/merchant-service/images/upload',
] as const;
const [UPLOAD, , IMAGE] = UPLOADS;

/** Everything that a sloppy parser takes for the end of a part or of a line. */
const picture = Buffer.from('\x89PNG\r\n\r\n--edge\r\n--edge-\r\n\0\xff\r\n', 'latin1');
const sha256 = (bytes: Buffer): string => openssl(['dgst', '-sha256', '-r'], bytes).toString().slice(0, 64);
const metaOf = (bytes: Buffer, more: object = {}): string =>
  JSON.stringify({ filename: '文件.png', sha256: sha256(bytes), ...more });

interface Form {
  meta?: string;
  /** Headers of the `meta` part beside its name. */
  metaHead?: string;
  file?: Buffer;
  covers?: string;
  boundary?: string;
}

/** RFC 7578, written by hand; `meta` is signed unless told otherwise. */
const form = ({ meta = metaOf(picture), metaHead = '', file = picture, covers = meta, boundary = 'edge--' }: Form) => {
  const body = Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="meta"${metaHead}\r\n\r\n${meta}\r\n`),
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n`),
    Buffer.from('Content-Type: image/png\r\n\r\n'),
    file,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return { body, headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` }, sign: { covers } };
};
const upload = (options: Call, target: string = UPLOAD) => call(sandbox, 'POST', target, options);
const last = () => sandbox.requests.at(-1);

describe('an upload by hand', () => {
  it.each(UPLOADS)('%s answers a media_id when its meta is signed', async (target) => {
    const { body, ...rest } = form({});
    const answer = await upload({ body, ...rest }, target);
    expect(answer.status).toBe(200);
    expect(answer.json.media_id).toMatch(/^[\w-]{64}$/);
    expect(isSigned(sandbox, answer)).toBe(true);
    expect(last()).toMatchObject({ method: 'POST', target, signatureAccepted: true, status: 200 });
    expect(last()?.body).toEqual(body);
    expect(last()?.message.split('\n').slice(4)).toEqual([metaOf(picture), '']);
  });

  it('may come with a quoted boundary and other parts', async () => {
    const { body, sign } = form({ boundary: "a'b c" });
    const more = Buffer.from('--a\'b c\r\ncontent-disposition: form-data; name="note"\r\n\r\n\r\n');
    const headers = { 'Content-Type': 'multipart/form-data; charset=utf-8; boundary="a\'b c"' };
    expect((await upload({ body: Buffer.concat([more, body]), headers, sign })).status).toBe(200);
  });

  it.each<[string, Call]>([
    ['is signed over the whole form', { ...form({}), sign: {} }],
    ['is signed over other bytes of meta', form({ covers: `${metaOf(picture)} ` })],
    ['is signed over nothing', form({ covers: '' })],
    ['has a meta with the name of a file', form({ metaHead: '; filename="meta.json"' })],
    [
      'has a second meta',
      form({ meta: `{}\r\n--e\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{}`, boundary: 'e' }),
    ],
    ['names another boundary', { ...form({}), headers: { 'Content-Type': 'multipart/form-data; boundary=other' } }],
    ['ends before its last boundary', { ...form({}), body: form({}).body.subarray(0, -9) }],
    ['does not say that it is a form', { ...form({}), headers: {} }],
  ])('is refused with SIGN_ERROR when it %s', async (_, options) => {
    const { status, json } = await upload(options);
    expect([status, json.code, json.detail?.field]).toEqual([401, 'SIGN_ERROR', 'signature']);
    expect(last()?.signatureAccepted).toBe(false);
  });

  it('is told the string to sign with the beginning of meta', async () => {
    const { json } = await upload(form({ covers: '' }));
    const { timestamp, nonce_str } = last()?.authorization ?? {};
    expect(json.detail).toMatchObject({
      sign_information: {
        truncated_sign_message: `POST\n${UPLOAD}\n${timestamp}\n${nonce_str}\n{"filena\n`,
        sign_message_length: Buffer.byteLength(last()?.message ?? ''),
      },
    });
  });

  it.each<[string, Form, string]>([
    ['names the digest of another file', { meta: metaOf(Buffer.from('another')) }, '/body/meta/sha256'],
    ['names no digest', { meta: '{"filename":"a.png"}' }, '/body/meta/sha256'],
    ['names no file', { meta: metaOf(picture, { filename: '' }) }, '/body/meta/filename'],
    ['has a meta that is not JSON', { meta: 'sha256=1' }, '/body/meta'],
    ['has a meta that is no object', { meta: '"a"' }, '/body/meta'],
  ])('is refused with PARAM_ERROR when it %s', async (_, options, field) => {
    const { status, json } = await upload(form(options));
    expect([status, json.code, json.detail?.field]).toEqual([400, 'PARAM_ERROR', field]);
    expect(last()?.signatureAccepted).toBe(true);
  });

  it('is refused with PARAM_ERROR without a file, and without a form', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=e' };
    const body = `--e\r\nContent-Disposition: form-data; name="meta"\r\n\r\n${metaOf(picture)}\r\n--e--\r\n`;
    const bare = await upload({ body, headers, sign: { covers: metaOf(picture) } });
    expect([bare.status, bare.json.detail?.field]).toEqual([400, '/body/file']);
    const json = await upload({ json: { sha256: 'a' } });
    expect([json.status, json.json.detail?.field]).toEqual([400, '/body']);
  });

  it('may have more than 10 MB, but not more than 16', async () => {
    const size = 16 * 1024 * 1024;
    const taken = Buffer.alloc(size - 1024);
    expect((await upload(form({ file: taken, meta: metaOf(taken) }))).status).toBe(200);
    expect((await upload(form({ file: Buffer.alloc(size) }))).status).toBe(413);
    expect(last()).toMatchObject({ signatureAccepted: false, body: Buffer.alloc(0) });
  });
});

describe('a picture of 消费者投诉', () => {
  it('comes back to the byte, unsigned', async () => {
    const { json } = await upload(form({}), IMAGE);
    const answer = await get(sandbox, `/v3/merchant-service/images/${json.media_id}`);
    expect(answer).toMatchObject({ status: 200, body: picture });
    expect(answer.headers['content-type']).toBe('image/png');
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('wechatpay-'))).toEqual([]);
  });

  it('is not found under an id of another upload', async () => {
    const { json } = await upload(form({}), UPLOAD);
    const answer = await get(sandbox, `/v3/merchant-service/images/${json.media_id}`);
    expect([answer.status, answer.json.code]).toEqual([404, 'RESOURCE_NOT_EXISTS']);
    expect(isSigned(sandbox, answer)).toBe(true);
  });
});

describe('an upload of the client', () => {
  it('arrives, and its picture comes back', async () => {
    const bytes = randomBytes(300_000);
    const body = new MediaUtil('投诉.jpg', bytes);
    const { data } = await instance['v3/merchant-service/images/upload'].post({ body });
    expect(last()?.message.endsWith(`\n${await body.getMeta()}\n`)).toBe(true);
    const { media_id } = data;
    const back = await instance['v3/merchant-service/images/{media_id}'].get({ media_id });
    expect(Buffer.from(back.data)).toEqual(bytes);
    expect(back.headers['content-type']).toBe('image/jpeg');
  });

  it('is taken as a FormData of the web too', async () => {
    const file = Buffer.from('bytes');
    const body = new FormData();
    body.append('meta', metaOf(file));
    body.append('file', new Blob([file]), 'a.mp4');
    const { data } = await instance.v3.merchant.media.video_upload.post({ body });
    expect(data.media_id).toMatch(/^[\w-]{64}$/);
  });

  it('is told when its meta names another digest', async () => {
    const digest = createHash('sha256').update('another').digest('hex');
    const body = new MediaUtil('a.png', picture).setMeta({ filename: 'a.png', sha256: digest });
    const error = await rejection(instance.v3.merchant.media.upload.post({ body }));
    expect(error).toMatchObject({ status: 400, code: 'PARAM_ERROR' });
  });
});
