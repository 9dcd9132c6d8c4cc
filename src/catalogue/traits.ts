import type { Verb } from '../../types/core.js';

/**
 * Where an operation's sensitive fields are: `payer.identity.name`, and `receivers[].name` for every item of a list.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export interface EncryptedFields {
  json?: readonly string[];
  query?: readonly string[];
  /** Of the JSON in the `meta` part of an upload. */
  meta?: readonly string[];
  response?: readonly string[];
}

/** How an operation wants its file and the `meta` part to be written. */
export interface UploadForm {
  /** The name of the file's part. */
  file: string;
  /** The digest's field of `meta`. */
  digest: string;
  algorithm: 'SHA256' | 'SM3';
  /** The file name's field of `meta`, where it has one. */
  filename?: string;
  /** Fields of `meta` that never change. */
  always?: Readonly<Record<string, string>>;
}

/** What most uploads look like, and all that the catalogue says nothing else of. */
export const usualUpload: UploadForm = { file: 'file', digest: 'sha256', algorithm: 'SHA256', filename: 'filename' };

/** How the pages of a list follow one another. */
export interface Paging {
  /** What tells where a page begins: the number of its first row, its own number, or what the page before it gave. */
  by: 'row' | 'page' | 'token';
  /** The number of the first page. @default 0 */
  first?: number;
  /** The field of the query that tells it. */
  at: string;
  /** The field of the query that says how long a page may be. */
  size: string;
  /** The field of the response that holds the rows. */
  rows: string;
}

/** What most lists look like, and all that the catalogue says nothing else of. */
export const usualPaging: Paging = { by: 'row', at: 'offset', size: 'limit', rows: 'data' };

/**
 * By what an operation may be repeated: it was stated by the documentation, also of queries by POST; stated for what exceeds a
 * rate alone; or inferred. A GET may always be, and what has none of it never.
 */
export type Repeatable = 'stated' | 'limited' | 'inferred';

/** What sets an operation apart from the others; many have none of it. */
export interface Traits {
  encrypted?: EncryptedFields;
  /** The response is a file, text or JSON, or it has no body; without this it is JSON (APIv3) or XML (APIv2). */
  response?: 'bytes' | 'empty' | 'text' | 'json';
  /** How an upload is written where that is not `usualUpload`. */
  upload?: UploadForm;
  /** Where the response is a page of a list: how that differs from `usualPaging`. */
  pages?: Partial<Paging>;
  /** The preferred base address, absolute and closed by a slash, where it is not the usual one. */
  base?: string;
  /** APIv2: needs the merchant's client certificate. */
  security?: boolean;
  /** APIv2: carries no `nonce_str`. */
  nonceless?: boolean;
  /** APIv2: the documented response carries no `sign`. */
  unsigned?: boolean;
  /** Whether a request may be sent again. */
  repeat?: Repeatable;
  /** The field of the body without which it may not. */
  number?: string;
}

/** A segment of the templates: the verbs that it ends in, and the segments below it. */
export interface Branch {
  readonly verbs?: Readonly<Partial<Record<Verb, Traits>>>;
  /** By segment; `{}` is any path variable, the empty text is `{empty}`. */
  readonly below?: Readonly<Record<string, Branch>>;
}
