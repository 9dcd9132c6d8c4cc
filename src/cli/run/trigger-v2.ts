import type { OpenApiDocument, Schema } from '../../sandbox/openapi/document';
import { sampleOf } from '../../sandbox/openapi/sample';
import { makeNotificationV2 } from '../../webhook/testing/notification-v2';
import { propertiesOf } from './catalogue';
import { fieldOf, placedAt, valueAt } from './fields';

/** Whose secrets sign and encrypt a notification of APIv2. */
interface Keys {
  readonly mchid: string;
  readonly secret: string;
  readonly apiV3Key: string;
}

/** A notification of APIv2 ready to be sent, and what it says in the clear. */
export interface NotificationV2 {
  readonly resource: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The fields that hold the others encrypted. */
const sealed = ['req_info', 'event_ciphertext'];

/** What the platform computes of the other fields. */
const computed = ['sign', 'sign_type', 'nonce_str', 'algorithm', 'event_algorithm', 'event_nonce', ...sealed];

/**
 * Makes a notification of APIv2 of what was set, wherever it belongs: in the clear, or in what is encrypted. Required fields that
 * were not set are made up.
 *
 * @param schema of its XML
 * @throws CommandFailure for a field that there is not, with its near miss
 */
export const madeNotificationV2 = (
  written: readonly string[],
  schema: Schema,
  document: OpenApiDocument,
  keys: Keys,
): NotificationV2 => {
  const all = propertiesOf(schema, document);
  const holder = sealed.find((name) => Object.hasOwn(all, name)) ?? '';
  const outer = { ...schema, properties: without(all, computed) };
  const inner = all[holder]?.contentSchema ?? {};
  const both: Schema = { type: 'object', properties: { ...propertiesOf(inner, document), ...outer.properties } };
  const set = written
    .map(fieldOf)
    .reduce<unknown>((known, field) => placedAt(known, field.path, valueAt(field, both, document)), {}) as Readonly<
    Record<string, unknown>
  >;
  const own = Object.hasOwn(all, 'mch_id') ? { mch_id: keys.mchid } : {};
  const fields = textsOf(filled(outer, { ...own, ...set }, document));
  const content = filled(inner, set, document);
  const draft = {
    fields,
    ...(holder === 'req_info' && { req_info: textsOf(content) }),
    ...(holder === 'event_ciphertext' && { event: content }),
  };
  const { body, headers } = makeNotificationV2(keys, draft);
  return { resource: { ...fields, ...content }, body, headers };
};

const without = <T>(fields: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** What was set of the fields of a schema, and its required ones. */
const filled = (
  schema: Schema,
  set: Readonly<Record<string, unknown>>,
  document: OpenApiDocument,
): Readonly<Record<string, unknown>> => {
  const { required = [] } = document.resolve(schema);
  const properties = propertiesOf(schema, document);
  const draw = (_: string, length: number): string => '1'.repeat(length);
  const sampling = { document, now: Date.now(), said: set, draw, encrypt: (plaintext: string) => plaintext };
  const wanted = Object.entries(properties).filter(([name]) => required.includes(name) || Object.hasOwn(set, name));
  return Object.fromEntries(
    wanted.map(([name, field]) => [name, set[name] ?? sampleOf(field, name, undefined, sampling)]),
  );
};

/** XML holds text. */
const textsOf = (fields: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'object' ? JSON.stringify(value) : `${value}`,
    ]),
  );
