import { isRecord } from '../../src/own';
import { holds } from '../../src/sandbox/openapi/condition';
import type { OpenApiDocument, Schema } from '../../src/sandbox/openapi/document';
import { sampleOf } from '../../src/sandbox/openapi/sample';
import { groupsOf } from '../generate/condition';
import type { Schema as SourceSchema } from '../generate/document';

/** What the documentation's own samples say, by the names that mean the same everywhere. */
const usual: Readonly<Record<string, string>> = {
  mchid: '1900000109',
  mch_id: '1900000109',
  sp_mchid: '1900000109',
  combine_mchid: '1900000109',
  combine_mch_id: '1900000109',
  sub_mchid: '1900000209',
  sub_mch_id: '1900000209',
  appid: 'wxd678efh567hg6787',
  sp_appid: 'wxd678efh567hg6787',
  combine_appid: 'wxd678efh567hg6787',
  sub_appid: 'wxd678efh567hg6699',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  notify_url: 'https://shop.example/notify',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  out_refund_no: '1217752501201407033233368018',
};

const digits = '1217752501201407033233368018';

/** The same each time, so that the same catalogue makes the same site. */
const moment = Date.parse('2026-08-08T12:00:00+08:00');

/** The least that an object may hold: what is required, the first of alternatives, and what these values require. */
export const leastOf = (schema: SourceSchema, document: OpenApiDocument): unknown => {
  const first = exampleOf(schema, '', {}, document);
  return exampleOf(schema, '', first, document);
};

/** @param root what conditions look into */
const exampleOf = (given: Schema, name: string, root: unknown, document: OpenApiDocument): unknown => {
  const schema = document.resolve(given);
  const { anyOf: [form] = [], items, properties } = schema;
  if (form !== undefined && properties === undefined) return exampleOf(form, name, root, document);
  if (items !== undefined) return [exampleOf(items, name, root, document)];
  if (properties !== undefined) return objectOf(schema, root, document);
  const echo = (plaintext: string): string => plaintext;
  return sampleOf(schema, name, usual[name], {
    document,
    now: moment,
    said: usual,
    draw: (_, length) => digits.slice(0, length),
    encrypt: echo,
  });
};

const objectOf = (schema: Schema, root: unknown, document: OpenApiDocument): object => {
  const fieldsOf = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, exampleOf(schema.properties?.[name] ?? {}, name, root, document)]));
  const least = fieldsOf(schema.required ?? []);
  const whole = isRecord(root) && Object.keys(root).length > 0 ? root : least;
  const due = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const when = document.resolve(field)['x-required-when'];
    return when !== undefined && holds(when, least, whole) === true ? [name] : [];
  });
  const given = new Set([...Object.keys(least), ...due]);
  const chosen = groupsOf(schema as SourceSchema).flatMap(({ of, when }) =>
    of.some((name) => given.has(name)) || (when !== undefined && holds(when, least, whole) !== true)
      ? []
      : of.slice(0, 1),
  );
  return fieldsOf(Object.keys(schema.properties ?? {}).filter((name) => given.has(name) || chosen.includes(name)));
};
