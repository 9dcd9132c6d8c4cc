import { createHash } from 'node:crypto';
import { isRecord } from '../../own';
import type { Breach } from '../openapi/breach';
import type { DocumentedBody, OpenApiDocument, Schema } from '../openapi/document';
import { type Sampling, sampleOf } from '../openapi/sample';
import { breachOf, objectBreach } from '../openapi/value';
import { digits } from '../random';
import { writeElements } from '../v2/xml';

/** A request that an operation takes. */
export interface SampleRequest {
  readonly method: string;
  readonly target: string;
  /** JSON, XML without its `sign`, or a form; empty for none. */
  readonly body: string;
  /** Those that go with the body. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What samples are made with. */
export interface SampleSettings {
  readonly document: OpenApiDocument;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What is the merchant's own wherever it is asked for, by name: `mchid`, `appid`. */
  readonly own: Readonly<Record<string, string>>;
  /** Encrypts for the platform. */
  readonly encrypt: (plaintext: string) => string;
}

/** How often a sample is mended at most. */
const patience = 100;

const amount = { currency: 'CNY' };

/** Rules that the pages tell in words alone, by where they apply in a body. */
const worded = {
  amount,
  sub_orders: [{ amount }, { amount }],
  stock_use_rule: { max_coupons: 100, max_amount: 10_000 },
};

/** What is uploaded. */
const file = Buffer.from('sandbox\n');

const boundary = 'sandbox';

/**
 * A request that an operation takes: what it needs, with business numbers of its own each time.
 *
 * @param name `POST v3/pay/transactions/native`
 * @throws Error for an operation that is not documented
 */
export const sampleRequest = (name: string, settings: SampleSettings): SampleRequest => {
  const { document, own } = settings;
  const operation = document.operation(name);
  const place = document.operations.find((each) => each.name === name)?.place;
  if (operation === undefined || place === undefined) {
    throw new Error(
      `"${name}" is no documented operation; write its verb and template, "POST v3/pay/transactions/native".`,
    );
  }
  const draw = (_: string, length: number): string => digits(length).replace(/^0/, '1');
  const sampling: Sampling = { ...settings, said: own, draw };
  const sample = (schema: Schema, asText: boolean): unknown =>
    neededOf(sampleOf(schema, '', worded, sampling), schema, document, asText);
  const [method = '', path = ''] = place.split(' ');
  const variables = recordOf(sample(operation.path, true));
  const target = `/${path.replace(/\{(\w+)\}/g, (_, variable) => encodeURIComponent(`${variables[variable] ?? ''}`))}`;
  const query = queryOf(recordOf(sample(operation.query, true)));
  return {
    method,
    target: query === '' ? target : `${target}?${query}`,
    ...writtenBody(operation.body, sample, document),
  };
};

const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

const textOf = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : `${value}`);

const queryOf = (asked: Readonly<Record<string, unknown>>): string =>
  Object.entries(asked)
    .flatMap(([name, value]) => [value].flat().map((each) => `${name}=${encodeURIComponent(textOf(each))}`))
    .join('&');

const writtenBody = (
  body: DocumentedBody | undefined,
  sample: (schema: Schema, asText: boolean) => unknown,
  document: OpenApiDocument,
): Pick<SampleRequest, 'body' | 'headers'> => {
  if (body === undefined) return { body: '', headers: {} };
  if (body.type === 'multipart/form-data') {
    const parts = recordOf(sample(body.schema, false));
    return { body: formOf(body.schema, parts, document), headers: { 'Content-Type': formType } };
  }
  const isXml = body.type === 'text/xml';
  const made = recordOf(sample(body.schema, isXml));
  const { sign: _, ...fields } = made;
  const texts = Object.entries(fields).map(([name, value]) => [name, textOf(value)]);
  return {
    body: isXml ? writeElements(Object.fromEntries(texts)) : JSON.stringify(made),
    headers: { 'Content-Type': body.type },
  };
};

const formType = `multipart/form-data; boundary=${boundary}`;

const formOf = (
  { properties = {} }: Schema,
  fields: Readonly<Record<string, unknown>>,
  document: OpenApiDocument,
): string => {
  const parts = Object.entries(properties).flatMap(([name, { contentMediaType, contentSchema }]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (contentMediaType === 'application/octet-stream') {
      return [`${head}; filename="sandbox.png"\r\nContent-Type: image/png\r\n\r\n${file}\r\n`];
    }
    if (fields[name] === undefined) return [];
    const value =
      contentSchema === undefined
        ? textOf(fields[name])
        : describedFile(textOf(fields[name]), document.resolve(contentSchema));
    return [`${head}\r\n\r\n${value}\r\n`];
  });
  return `${parts.join('')}--${boundary}--\r\n`;
};

/** `meta` of an upload with what it says of the file. */
const describedFile = (meta: string, { properties = {} }: Schema): string => {
  const said: Record<string, unknown> = JSON.parse(meta);
  for (const [name, { 'x-upload': says }] of Object.entries(properties)) {
    if (says === 'name') said[name] = 'sandbox.png';
    if (says === 'sha256' || says === 'sm3') said[name] = createHash(says).update(file).digest('hex');
  }
  return JSON.stringify(said);
};

/** What a schema needs of a whole sample: its required fields, and those without which the sample breaks a rule. */
const neededOf = (whole: unknown, schema: Schema, document: OpenApiDocument, asText: boolean): unknown => {
  const needed = requiredOf(whole, schema, document);
  const within = { document, root: needed, asText };
  for (let turn = 0; turn < patience; turn += 1) {
    const breach = isRecord(needed)
      ? objectBreach(needed, document.resolve(schema), '', within)
      : breachOf(needed, schema, '', within);
    if (breach === undefined) break;
    mend(needed, whole, breach, schema, document);
  }
  return needed;
};

const requiredOf = (whole: unknown, schema: Schema, document: OpenApiDocument): unknown => {
  const known = document.resolve(schema);
  const { required = [], properties = {}, items = {} } = document.resolve(known.anyOf?.[0] ?? known);
  if (Array.isArray(whole)) return whole.map((each) => requiredOf(each, items, document));
  if (!isRecord(whole)) return whole;
  return Object.fromEntries(
    Object.entries(whole)
      .filter(([name]) => required.includes(name))
      .map(([name, value]) => [name, requiredOf(value, properties[name] ?? {}, document)]),
  );
};

/** Adds the field that a rule asks for, or takes away the one that it forbids. */
const mend = (
  needed: unknown,
  whole: unknown,
  { pointer }: Breach,
  schema: Schema,
  document: OpenApiDocument,
): void => {
  let [at, from, known] = [needed, whole, document.resolve(schema)];
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  for (const name of names) {
    at = Array.isArray(at) ? at[Number(name)] : recordOf(at)[name];
    from = Array.isArray(from) ? from[Number(name)] : recordOf(from)[name];
    known = document.resolve(known.items ?? known.properties?.[name] ?? {});
    known = document.resolve(known.anyOf?.[0] ?? known);
  }
  if (!isRecord(at)) return;
  if (at[last] === undefined) at[last] = requiredOf(recordOf(from)[last], known.properties?.[last] ?? {}, document);
  else delete at[last];
};
