import { createHash } from 'node:crypto';
import { isRecord } from '../../own';
import type { JsonObject } from '../fields';
import type { DocumentedNotification, OpenApiDocument } from '../openapi/document';
import { sampleOf } from '../openapi/sample';
import { knownFields, unknownFields } from '../openapi/value';
import type { WorldEvent } from '../world';
import type { Notice } from './notifier';

/** A notification that is sent on demand. */
export interface SentNotice {
  /** Where it is sent: absolute, `http:` or `https:`. */
  readonly url: string;
  /** What it says; fields that are left out are made up. */
  readonly resource?: Readonly<Record<string, unknown>>;
  /** Which of several things that share an `event_type`: `transaction` or `profitsharing`. */
  readonly original_type?: string;
  /**
   * The merchant that is told: one of `addMerchant`, whose keys sign and encrypt.
   *
   * @default the first one
   */
  readonly mchid?: string;
  /** The brand that is told: one of `addBrand`, whose keys sign and encrypt. */
  readonly brand_id?: string;
}

/** @throws Error for what is no absolute URL of HTTP */
export const checkNotifyUrl = (url: string): void => {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return;
  throw new Error(`A notification is sent to an absolute URL of http or https, and ${JSON.stringify(url)} is none.`);
};

/** What the merchant is told of something that happened. */
export const noticeOf = (
  { event_type, form, resource, summary: given }: WorldEvent,
  document: OpenApiDocument,
): Omit<Notice, 'url'> => {
  const { summary, forms } = documentedNotification(event_type, document);
  const told =
    form === undefined ? forms[0] : forms.find(({ schema }) => schema.$ref === `#/components/schemas/${form}`);
  const { originalType = '', schema = {} } = told ?? {};
  const known = knownFields(resource, schema, document) as JsonObject;
  return { event_type, summary: given ?? summary, original_type: originalType, resource: known };
};

/** A documented notification that says what is given, and something that looks like it elsewhere. */
export const madeNotice = (
  event_type: string,
  { resource = {}, original_type }: SentNotice,
  document: OpenApiDocument,
  now: number,
): Omit<Notice, 'url'> => {
  const { summary, forms } = documentedNotification(event_type, document);
  const candidates = forms.filter(({ originalType }) => original_type === undefined || originalType === original_type);
  const form =
    candidates.find(({ schema }) => unknownFields(resource, schema, '', document).length === 0) ?? candidates[0];
  if (form === undefined) {
    const types = [...new Set(forms.map(({ originalType }) => originalType))].join(', ');
    throw new Error(`${event_type} is documented with the original_type ${types}, and not with ${original_type}.`);
  }
  // JSON, as it is sent; and the caller may go on to change what it gave.
  const said: JsonObject = JSON.parse(JSON.stringify(resource));
  const draw = (name: string, length: number): string =>
    BigInt(`0x${createHash('sha512').update(`${event_type}\n${name}`).digest('hex')}`)
      .toString()
      .slice(0, length);
  const made = sampleOf(form.schema, '', said, { document, now, said, draw, encrypt: (plaintext) => plaintext });
  return { event_type, summary, original_type: form.originalType, resource: overlaid(made as JsonObject, said) };
};

/** What was given takes precedence, field by field. */
const overlaid = (made: JsonObject, given: JsonObject): JsonObject => {
  const entries = Object.entries(given).map(([name, value]) => {
    const under = made[name];
    return [name, isRecord(value) && isRecord(under) ? overlaid(under, value) : value];
  });
  return { ...made, ...Object.fromEntries(entries) };
};

const documentedNotification = (event_type: string, document: OpenApiDocument): DocumentedNotification => {
  const known = document.notification(event_type);
  if (known !== undefined) return known;
  throw new Error(`${event_type} is no documented notification; the webhooks of openapi.json are.`);
};
