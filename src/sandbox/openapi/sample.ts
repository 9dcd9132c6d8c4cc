import { isRecord } from '../../own';
import { compactTime, isoTime } from '../clock';
import type { JsonObject } from '../fields';
import type { OpenApiDocument, Schema } from './document';
import { breachOf } from './value';

/** What samples of one response are made with. */
export interface Sampling {
  readonly document: OpenApiDocument;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** What the request said, its sensitive fields decrypted. */
  readonly said: JsonObject;
  /** Decimal digits, the same for the same request and name. */
  readonly draw: (name: string, length: number) => string;
  /** Encrypts for the merchant. */
  readonly encrypt: (plaintext: string) => string;
}

/**
 * A value that a schema allows: what the request said of it, wherever it said it, and something that looks like it
 * elsewhere.
 *
 * @param said what the request holds at this very place
 */
export const sampleOf = (schema: Schema, name: string, said: unknown, sampling: Sampling): unknown => {
  const known = sampling.document.resolve(schema);
  const { contentSchema, items = {}, properties, anyOf: [first] = [] } = known;
  if (first !== undefined) return sampleOf(first, name, said, sampling);
  const [type = properties === undefined ? 'string' : 'object'] = [known.type ?? []].flat();
  if (type === 'array') {
    const all = Array.isArray(said) && said.length > 0 ? said : [undefined];
    return all.map((each) => sampleOf(items, name, each, sampling));
  }
  if (type === 'object') return objectOf(known, isRecord(said) ? said : {}, sampling);
  const plain = { ...known, 'x-encrypted': undefined };
  const echo = [said, isTelling(name) ? sampling.said[name] : undefined].find(
    (value) => value !== undefined && fits(value, plain, sampling),
  );
  const made = (): unknown =>
    contentSchema === undefined
      ? madeOf(plain, type, name, sampling)
      : JSON.stringify(sampleOf(contentSchema, name, undefined, sampling));
  const value = echo ?? made();
  return known['x-encrypted'] === undefined ? value : sampling.encrypt(`${value}`);
};

const objectOf = ({ properties = {} }: Schema, said: JsonObject, sampling: Sampling): JsonObject =>
  Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, sampleOf(field, name, said[name], sampling)]),
  );

/** Names that mean the same wherever they stand: `out_trade_no`, `mchid`; not `name`, `total` or `type`. */
const isTelling = (name: string): boolean => /_|id$/.test(name);

const fits = (value: unknown, schema: Schema, { document }: Sampling): boolean =>
  breachOf(value, schema, '', { document, root: value, asText: false }) === undefined;

const madeOf = (schema: Schema, type: string, name: string, sampling: Sampling): unknown => {
  const { const: only, enum: allowed = schema['x-extensible-enum'] ?? [] } = schema;
  if (only !== undefined) return only;
  if (allowed.length > 0) return allowed[0];
  if (type === 'boolean') return true;
  return type === 'integer' || type === 'number' ? numberOf(schema, name, sampling) : textOf(schema, name, sampling);
};

const numberOf = (schema: Schema, name: string, { now }: Sampling): number => {
  const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = schema;
  const usual = /(?:^|_)(?:time|timestamp)$/.test(name) ? Math.floor(now / 1000) : schema['x-unit'] === '分' ? 100 : 1;
  return Math.min(Math.max(usual, minimum), maximum);
};

/** Names of moments, which the pages of some products say no format of. */
const moments =
  /^(?:create|update|modify|success|finish|complete|effective|expire|begin|start|end|pay|refund|send|receive|use)d?_time$/;

/** Names of numbers that are written as text. */
const numbered = /(?:^|_)(?:id|no|sn|num|number|code|mchid)\d*$|id$/;

const textOf = (schema: Schema, name: string, { now, draw }: Sampling): string => {
  const { format, description = name, minLength = 1, maxLength = 28, pattern } = schema;
  if (format === 'date-time') return isoTime(now);
  if (format === 'date') return isoTime(now).slice(0, 10);
  if (format === 'uri') return `https://pay.weixin.qq.com/sandbox/${draw(name, 8)}`;
  if (/time|date/.test(name) && (maxLength === 14 || maxLength === 8)) return compactTime(now).slice(0, maxLength);
  if (moments.test(name) && pattern === undefined && maxLength >= 25) return isoTime(now);
  const text = numbered.test(name) || pattern !== undefined ? draw(name, Math.min(maxLength, 28)) : description;
  const fitting = text.slice(0, maxLength).padEnd(minLength, '0');
  return schema['x-length-unit'] === '字节' && Buffer.byteLength(fitting) > maxLength
    ? draw(name, Math.min(maxLength, 28))
    : fitting;
};
