/**
 * Checked by the compiler, never run: every `@ts-expect-error` is a mistake that must not compile, every other line must.
 */
import type { Readable } from 'node:stream';
import type { Client, MediaUtil } from '../../src';

declare const instance: Client;
declare const upload: MediaUtil;
declare const form: FormData;
/** What `getStream()` is by its type; another one compiles too, and is refused by name before anything is sent. */
declare const stream: Readable;
/** The `form-data` package: a stream that writes another boundary each time, and so nothing that can be signed. */
declare const formDataPackage: { append(key: string, value: unknown): void; getHeaders(): object; getBuffer(): object };
declare const bytes: Uint8Array;

export const bodies = async (): Promise<string[]> => {
  const { media } = instance.v3.merchant;
  const answers = [
    await media.upload.post({ body: upload }),
    await media.upload.post({ body: form }),
    await media.upload.post({ body: upload.getStream(), headers: { 'content-type': upload.getContentType() } }),
    await media.upload.postAsync({ body: stream }),
    await instance.chain('v3/merchant/media/upload').postAsync({ body: upload }),
    await instance['v3/merchant-service/images/upload'].post({ body: form }),
  ];
  await instance.v2.secapi.mch.uploadmedia.post({ body: form });
  // @ts-expect-error: APIv2 signs the fields of a form, and a MediaUtil has none
  await instance.v2.secapi.mch.uploadmedia.post({ body: upload });
  // @ts-expect-error: a file needs its name
  await media.upload.post({ body: bytes });
  // @ts-expect-error: a path alone is a text like any other
  await media.upload.post({ body: '/path/to/license.jpg' });
  // @ts-expect-error: the package, not the web's FormData
  await media.upload.post({ body: formDataPackage });
  // @ts-expect-error: no form with a file
  await media.upload.post({ body: new URLSearchParams() });
  // @ts-expect-error: a body is required
  await media.upload.post({});
  return answers.map(({ data }) => data.media_id);
};

export const comments = async (): Promise<string[]> => {
  const xml = {
    appid: 'wx2421b1c4370ec43b',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    begin_time: '20170724000000',
    end_time: '20170725000000',
    offset: 0,
  } as const;
  const { data } = await instance.v2.billcommentsp.batchquerycomment.post({ xml });
  return data.split('\n');
};
