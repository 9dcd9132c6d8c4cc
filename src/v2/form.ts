import { createHash } from 'node:crypto';
import { RequestError } from '../errors';
import type { TextFields } from './fields';

/** What a `FormData` holds besides text; Node declares two kinds of `File`. */
type FormFile = Exclude<ReturnType<FormData['get']>, string | null>;

/** The parts of a form: its texts are signed, its files are not. */
export interface Form {
  texts: TextFields;
  files: readonly (readonly [string, FormFile])[];
}

/**
 * Splits a `FormData`, with line endings normalised as they are sent. If there is a file `media` and no
 * `media_hash`, its MD5 is added.
 *
 * @throws RequestError `OPTIONS_INVALID` for a text field that occurs twice
 * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
 */
export const formOf = async (body: FormData): Promise<Form> => {
  const entries = [...body.entries()];
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const files = entries.filter((entry): entry is [string, FormFile] => typeof entry[1] !== 'string');
  const fields = Object.fromEntries(texts.map(([name, text]) => [name, withLineEnds(text)]));
  if (Object.keys(fields).length < texts.length) {
    throw new RequestError('OPTIONS_INVALID', 'body has a text field twice, so its signature would be ambiguous.');
  }
  const media = files.find(([name]) => name === 'media')?.[1];
  if (media === undefined || fields.media_hash !== undefined) return { texts: fields, files };
  const hash = createHash('md5').update(new Uint8Array(await media.arrayBuffer()));
  return { texts: { ...fields, media_hash: hash.digest('hex') }, files };
};

/**
 * Normalises line endings to CR LF: forms are sent with no other, and what is signed must be what is sent.
 *
 * @see https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
const withLineEnds = (text: string): string => text.replace(/\r\n|\r|\n/g, '\r\n');

/** A form's bytes and their type. */
export interface Multipart {
  bytes: Buffer;
  /** With the boundary. */
  contentType: string;
}

/** Writes a form as `multipart/form-data`, once: these bytes are sent. */
export const multipartOf = async ({ texts, files }: Form): Promise<Multipart> => {
  const form = new FormData();
  for (const [name, text] of Object.entries(texts)) form.append(name, text);
  for (const [name, file] of files) form.append(name, file, file.name);
  const written = new Response(form);
  return {
    bytes: Buffer.from(await written.arrayBuffer()),
    contentType: written.headers.get('content-type') ?? 'multipart/form-data',
  };
};
