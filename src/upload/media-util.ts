import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { brand, hasInstance } from '../brand';
import type { UploadForm } from '../catalogue/traits';
import { digestOf } from '../crypto/digest';
import { MediaError } from '../errors';
import { ownOf } from '../own';
import { jsonBody } from '../request/json';
import { type Content, type Source, sourceOf } from './content';
import { asciiName, pathOfFile, typeOfName } from './file-name';
import { uploadFormOf } from './upload-form';

/** Under this key a stream refers to its upload; the ESM and the CJS copy of this SDK share it. */
const upload = Symbol.for('wechatpay-chain.upload');

/** Options of an upload. */
export interface MediaOptions {
  /**
   * Further fields of `meta`, which some operations want: `item_id`, `sub_mchid`, `file_type` …; they take precedence over
   * what the file itself provides.
   */
  meta?: object;
  /**
   * The file's digest, hex, by the algorithm that the operation wants (SHA-256, else SM3). With it, a stream is sent
   * without being held; without it, a stream is held in memory, because its digest is sent first.
   */
  digest?: string;
}

/**
 * A file to upload; PHP's `MediaUtil`. Given as `body`, it becomes `multipart/form-data` whose `meta` part is signed,
 * in the form that the operation expects (field names, SHA-256 or SM3). A path is read once for the digest
 * and once more for sending, and never held in memory; a file that changes in between is an error.
 *
 * @example await instance.v3.merchant.media.upload.post({ body: new MediaUtil('/path/to/license.jpg') });
 * @example new MediaUtil('license.jpg', bytesOrBlobOrStream, { meta: { item_id: '1' } })
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012760432
 */
export class MediaUtil {
  static readonly [brand]: string = 'MediaUtil';
  static readonly [Symbol.hasInstance] = hasInstance;
  #name: string;
  readonly #options: MediaOptions;
  readonly #boundary: string;
  #source: Source;
  #form: UploadForm;
  #digest: Promise<string> | undefined;
  #meta: string | undefined;

  /**
   * @param filepath a path or `file://` URL; with `content` beside it, a name with its suffix
   * @throws RequestError `OPTIONS_INVALID`
   */
  constructor(filepath: string | URL, content?: Content, options: MediaOptions = {}) {
    const path = pathOfFile(filepath);
    this.#name = asciiName(path);
    this.#options = ownOf(options);
    this.#boundary = `wechatpay-chain-${randomBytes(16).toString('hex')}`;
    this.#source = sourceOf(path, content, this.#options.digest !== undefined);
    this.#form = uploadFormOf('');
  }

  /** `multipart/form-data` with its boundary. */
  getContentType(): string {
    return `multipart/form-data; boundary=${this.#boundary}`;
  }

  /**
   * The `meta` part's JSON: exactly the bytes that are signed and sent.
   *
   * @throws MediaError `FILE_UNREADABLE` or `HASH_UNSUPPORTED`
   * @throws RequestError `BODY_NOT_SERIALISABLE` if `meta` cannot be serialised as JSON
   */
  async getMeta(): Promise<string> {
    if (this.#meta !== undefined) return this.#meta;
    const { digest, filename, always } = this.#form;
    const name = filename === undefined ? {} : { [filename]: this.#name };
    return jsonBody({ ...name, [digest]: await this.#hexDigest(), ...always, ...this.#options.meta });
  }

  /**
   * Sets the `meta` part.
   *
   * @param meta JSON as it is, an object, or nothing for what the file itself provides
   * @throws RequestError `BODY_NOT_SERIALISABLE`
   */
  setMeta(meta?: string | object): this {
    this.#meta = typeof meta === 'object' ? jsonBody(meta) : meta;
    return this;
  }

  /** The whole body; each call returns a new stream, which opens the file when it is read. */
  getStream(): Readable {
    const stream = Readable.from(this.#parts(), { objectMode: false });
    return Object.defineProperty(stream, upload, { value: this });
  }

  /** The length of the whole body in bytes; `undefined` for a stream that is sent without being held. */
  async getSize(): Promise<number | undefined> {
    const size = await this.#source.size();
    return size === undefined ? undefined : Buffer.byteLength(await this.#head()) + size + this.#tail().length;
  }

  /** The same file in the form that an operation expects. What `setMeta` was given stays. */
  forTemplate(template: string): MediaUtil {
    const other = new MediaUtil(this.#name, undefined, this.#options);
    other.#name = this.#name;
    other.#source = this.#source;
    other.#form = uploadFormOf(template);
    other.#meta = this.#meta;
    if (other.#form.algorithm === this.#form.algorithm) other.#digest = this.#digest;
    return other;
  }

  #hexDigest(): Promise<string> {
    this.#digest ??= this.#options.digest === undefined ? this.#read() : Promise.resolve(this.#options.digest);
    return this.#digest;
  }

  async #read(): Promise<string> {
    const hash = digestOf(this.#form.algorithm);
    for await (const chunk of this.#source.open()) hash.update(chunk);
    return hash.digest('hex');
  }

  async #head(): Promise<string> {
    const delimiter = `--${this.#boundary}\r\n`;
    const disposition = 'Content-Disposition: form-data; name=';
    return [
      `${delimiter}${disposition}"meta"\r\nContent-Type: application/json\r\n\r\n${await this.getMeta()}\r\n`,
      `${delimiter}${disposition}"${this.#form.file}"; filename="${this.#name}"\r\n`,
      `Content-Type: ${typeOfName(this.#name)}\r\n\r\n`,
    ].join('');
  }

  #tail(): string {
    return `\r\n--${this.#boundary}--\r\n`;
  }

  async *#parts(): AsyncGenerator<Uint8Array> {
    const expected = await this.#hexDigest();
    yield Buffer.from(await this.#head());
    const hash = digestOf(this.#form.algorithm);
    for await (const chunk of this.#source.open()) {
      hash.update(chunk);
      yield chunk;
    }
    if (hash.digest('hex') !== expected.toLowerCase()) throw changed();
    yield Buffer.from(this.#tail());
  }
}

const changed = (): MediaError =>
  new MediaError(
    'FILE_CHANGED',
    'The file was changed while it was uploaded, or its digest was given wrong; upload it again.',
  );

/** The upload that a body is, or that its stream comes from. */
export const uploadOf = (body: unknown): MediaUtil | undefined => {
  if (body instanceof MediaUtil) return body;
  return typeof body === 'object' && body !== null ? (Reflect.get(body, upload) as MediaUtil | undefined) : undefined;
};
