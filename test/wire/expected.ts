import type { LooseOptions } from '../../types/core.js';
import type { Operation, Schema } from '../support/catalogue';
import type { Arrived, Platform, Reply } from '../support/platform';
import { mapEncrypted, percentEncoded, sampleOf } from '../support/sample';

const jsonType = 'application/json';
const uploadType = 'multipart/form-data';
const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]);

/** Whether an operation takes a file. */
export const isUpload = ({ body }: Operation): boolean => body?.type === uploadType;

/** What is signed of a body, which a caller gives as an object: of an upload, the `meta` part. */
const contentOf = ({ body }: Operation): Schema | undefined =>
  body?.type === uploadType ? (body.schema.properties?.meta?.contentSchema ?? {}) : body?.schema;

const contentSample = (operation: Operation): object | undefined => {
  const schema = contentOf(operation);
  if (schema === undefined) return undefined;
  return schema.properties ? (sampleOf(schema) as object) : { filename: 'a.png' };
};

const fileNameOf = ({ body }: Operation): string =>
  Object.keys(body?.schema.properties ?? {}).find((name) => name !== 'meta') ?? '';

const bodyOf = (operation: Operation): LooseOptions => {
  const content = contentSample(operation);
  if (!isUpload(operation)) return content ? { json: content } : {};
  const form = new FormData();
  form.set('meta', JSON.stringify(content));
  form.set(fileNameOf(operation), new Blob([image], { type: 'image/png' }), 'a.png');
  return { body: form };
};

/** Documented headers that the caller sets; `Wechatpay-Serial` is the SDK's. */
const headersOf = ({ headers }: Operation): string[] => headers.filter((name) => name !== 'Wechatpay-Serial');

const samplesOf = (schemas: Operation['path']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, sampleOf(schema, name)]));

/** What a caller passes: every documented path variable, query parameter, header and field. */
export const optionsOf = (operation: Operation): LooseOptions => ({
  ...samplesOf(operation.path),
  ...(Object.keys(operation.query).length > 0 && { query: samplesOf(operation.query) }),
  ...bodyOf(operation),
  headers: Object.fromEntries(headersOf(operation).map((name) => [name, 'x-1'])),
});

/** What must arrive, as `openapi/` and the rules of APIv3 have it. */
export const expectedOf = (operation: Operation, serial: string): object => {
  const { verb, template, path, query, body, answer, base } = operation;
  const { host, pathname } = new URL(base);
  const filled = template.replace(/\{(\w+)\}/g, (_, name) =>
    name === 'empty' ? '' : percentEncoded(String(sampleOf(path[name] ?? {}, name))),
  );
  const pairs = Object.entries(samplesOf(query)).flatMap(([name, value]) => [value].flat().map((each) => [name, each]));
  const search = pairs.map(([name, value]) => `${name}=${percentEncoded(String(value))}`).join('&');
  const saysJson = body !== undefined || (verb !== 'get' && verb !== 'delete');
  return {
    signed: true,
    method: verb.toUpperCase(),
    target: `${pathname.replace(/\/$/, '')}/${filled}${search && `?${search}`}`,
    host,
    accept: answer.type === 'application/octet-stream' ? '*/*' : jsonType,
    contentType: isUpload(operation) ? uploadType : saysJson ? jsonType : undefined,
    serial,
    headers: headersOf(operation).map(() => 'x-1'),
    body: body ? JSON.stringify(contentSample(operation)) : '',
    files: isUpload(operation)
      ? [{ name: fileNameOf(operation), filename: 'a.png', type: 'image/png', content: image }]
      : [],
  };
};

/** What arrived, its sensitive fields opened with the key that `Wechatpay-Serial` names. */
export const seenOf = (operation: Operation, arrived: Arrived, platform: Platform): object => {
  const { headers, target, body, parts } = arrived;
  const serial = String(headers['wechatpay-serial']);
  const open = (text: string): string => platform.open(text, serial);
  const [path = '', search] = target.split('?');
  const opened = search?.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    const secret = operation.query[name]?.['x-encrypted'] !== undefined;
    return secret ? `${name}=${percentEncoded(open(decodeURIComponent(value)))}` : pair;
  });
  const text = (parts.find(({ name }) => name === 'meta')?.content ?? body).toString();
  const schema = contentOf(operation);
  return {
    signed: arrived.signed,
    method: arrived.method,
    target: opened ? `${path}?${opened.join('&')}` : path,
    host: headers.host,
    accept: headers.accept,
    contentType: headers['content-type']?.replace(/;.*/, ''),
    serial,
    headers: headersOf(operation).map((name) => headers[name.toLowerCase()]),
    body: schema && text ? JSON.stringify(mapEncrypted(JSON.parse(text), schema, open)) : text,
    files: parts.filter(({ name }) => name !== 'meta'),
  };
};

/** The response that is sent, and the data that the caller must get of it. */
export const answerOf = ({ answer }: Operation, seal: Platform['seal']): { reply: Reply; data: unknown } => {
  const { status, type, schema = {} } = answer;
  if (type === undefined) return { reply: { status }, data: undefined };
  if (type !== jsonType) {
    const bytes = Buffer.from([0, 1, 0xff, 0xfe, 0x0a]);
    return { reply: { status, body: bytes, signed: false }, data: bytes };
  }
  const data = sampleOf(schema);
  return { reply: { status, body: JSON.stringify(mapEncrypted(data, schema, seal)) }, data };
};
