import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createChain } from '../../src/chain/node';
import { settingsOf } from '../../src/settings';
import { createV2 } from '../../src/v2/client';
import type { LooseNode, Verb } from '../../types/core.js';
import { operationsOf } from '../support/catalogue';
import { forms } from '../support/forms';
import { type Arrived, signedXml, startV2Platform, type V2Platform, writeXml } from '../support/v2-platform';
import { identity, mchid, secret } from './client';

interface Schema {
  type?: string | string[];
  enum?: unknown[];
  'x-extensible-enum'?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
}

interface Operation {
  parameters?: { name: string; in: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  'x-nonceless'?: boolean;
  'x-unsigned'?: boolean;
  'x-download'?: boolean;
  security?: Record<string, unknown>[];
  servers?: unknown;
}

/** One documented operation with a sample of everything that it takes. */
interface Sample {
  verb: Verb;
  template: string;
  operation: Operation;
  fields: Record<string, string | number | boolean>;
  query: Record<string, string | number | boolean>;
  variables: Record<string, string>;
}

const folder = join(import.meta.dirname, '../../openapi/v2');

const sampleValue = (name: string, schema: Schema): string | number | boolean => {
  if (['mch_id', 'mchid', 'combine_mch_id'].includes(name)) return mchid;
  const [first] = schema.enum ?? schema['x-extensible-enum'] ?? [];
  if (typeof first === 'string' || typeof first === 'number') return first;
  const types = [schema.type].flat();
  if (types.includes('boolean')) return true;
  return types.includes('integer') || types.includes('number') ? 42 : `<${name}> & 中文`;
};

const sampleOf = (schema: Schema | undefined): Sample['fields'] =>
  Object.fromEntries(
    Object.entries(schema?.properties ?? {})
      .filter(([name]) => name !== 'sign' && name !== 'nonce_str')
      .map(([name, property]) => [name, sampleValue(name, property)]),
  );

const samples = (): Sample[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .flatMap((path) => {
      const item = parse(readFileSync(join(folder, path), 'utf8')) as Record<string, Operation> & Operation;
      return (['get', 'post'] as const)
        .filter((verb) => item[verb] !== undefined)
        .map((verb) => {
          const operation = item[verb] as Operation;
          const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
          const inside = (place: string) =>
            parameters.filter(({ in: where, name }) => where === place && name !== 'sign');
          return {
            verb,
            template: `v2/${relative('.', path).replace('.yaml', '')}`,
            operation,
            fields: sampleOf(Object.values(operation.requestBody?.content ?? {})[0]?.schema),
            query: Object.fromEntries(
              inside('query').map(({ name, schema = {} }) => [name, sampleValue(name, schema)]),
            ),
            variables: Object.fromEntries(inside('path').map(({ name, schema }) => [name, `${schema?.const ?? 'x'}`])),
          };
        });
    });

let platform: V2Platform;
let root: LooseNode;
let configured: Parameters<typeof createV2>[0];
beforeAll(async () => {
  platform = await startV2Platform(secret);
  configured = { ...settingsOf({ ...identity(), secret, base_uri: platform.url }), mchid: identity().mchid };
  const v2 = createV2(configured);
  root = createChain(() => v2);
  platform.answer(answer);
});
afterAll(() => platform.close());

const ok = { return_code: 'SUCCESS', result_code: 'SUCCESS' };
const answer = ({ path, fields }: Arrived): string => {
  if (path === '/appauth/getaccesstoken') return '{"retcode":0}';
  if (/download(bill|fundflow)$/.test(path)) return '`bytes';
  return fields.unsigned === '1' ? writeXml(ok) : signedXml(ok, secret, fields.sign_type);
};

const texts = (fields: Sample['fields']): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, `${value}`]));

const expectArrived = (arrived: Arrived, sample: Sample, upload: boolean): void => {
  const { verb, template, operation, fields, query, variables } = sample;
  const path = template.replace(/^v2\//, '/').replace(/\{(\w+)\}/, (_match, name) => variables[name] ?? '');
  expect(arrived).toMatchObject({ method: verb.toUpperCase(), path, signed: true });
  const { sign, nonce_str, ...sent } = arrived.fields;
  const { media: _media, ...expected } = texts(verb === 'get' ? query : fields);
  expect(sent).toEqual(expected);
  expect(sign).toMatch(
    fields.sign_type === 'HMAC-SHA256' || query.sign_type === 'HMAC-SHA256' ? /^[0-9A-F]{64}$/ : /^[0-9A-F]{32}$/,
  );
  if (operation['x-nonceless'] || upload) expect(nonce_str).toBeUndefined();
  else expect(nonce_str).toMatch(/^[0-9A-Z]{32}$/);
  if (verb === 'post') expect(arrived.query).toEqual(texts(query));
};

describe('every operation of APIv2 in the catalogue', () => {
  const all = samples();

  it('is here', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    const verbs = files.flatMap((path) => readFileSync(join(folder, path), 'utf8').match(/^(?:get|post):/gm) ?? []);
    expect(all).toHaveLength(verbs.length);
    expect(all.length).toBeGreaterThanOrEqual(126);
  });

  it.each(all.map((sample) => [`${sample.verb} ${sample.template}`, sample] as const))(
    '%s, in every call form',
    async (_, sample) => {
      const { verb, template, operation, fields, query, variables } = sample;
      const upload = operation.requestBody?.content['multipart/form-data'] !== undefined;
      const form = new FormData();
      for (const [name, value] of Object.entries(texts(fields))) {
        if (name === 'media') form.append(name, new Blob(['bytes']), 'a.jpg');
        else form.append(name, value);
      }
      const options = {
        ...variables,
        query,
        ...(verb === 'post' && (upload ? { body: form } : { xml: fields })),
        // The platform of this test listens without TLS; `security.test.ts` is about the certificate.
        security: false,
      };
      platform.requests.length = 0;
      for (const walk of Object.values(forms)) {
        await walk(root, template)[verb](options);
        await walk(root, template)[`${verb}Async`](options);
      }
      expect(platform.requests).toHaveLength(8);
      for (const arrived of platform.requests) expectArrived(arrived, sample, upload);
    },
  );

  it('that answers XML documents return_code, but for one whose response is not documented at all', () => {
    const silent = operationsOf('v2').filter(
      ({ answer }) => answer.type === 'text/xml' && answer.schema?.properties?.return_code === undefined,
    );
    expect(silent.map(({ template, answer }) => [template, answer.schema])).toEqual([
      ['v2/applyment/micro/signcontract', { type: 'object' }],
    ]);
  });

  it('that needs the client certificate asks for it', async () => {
    const secured = all.filter(({ operation }) =>
      operation.security?.some((scheme) => 'MerchantCertificate' in scheme),
    );
    expect(secured.length).toBeGreaterThan(50);
    for (const { verb, template, variables } of secured) {
      await expect(root.chain(template)[verb]({ ...variables })).rejects.toMatchObject({
        code: 'MERCHANT_CERTIFICATE_MISSING',
      });
    }
  });

  it('that has a host of its own goes there unless base_uri was chosen', async () => {
    const elsewhere = all.filter(({ operation }) => operation.servers !== undefined);
    expect(elsewhere.length).toBeGreaterThanOrEqual(4);
    const v2 = createV2({ ...configured, baseURL: 'https://api.mch.weixin.qq.com/', baseURLGiven: false });
    const usual = createChain(() => v2);
    for (const { verb, template } of elsewhere) {
      const { url } = await usual.chain(template).toRequest(verb, { xml: {}, security: false });
      expect(url).toMatch(/^https:\/\/(payapp\.weixin|fraud\.mch\.weixin)\.qq\.com\//);
      const chosen = await root.chain(template).toRequest(verb, { xml: {}, security: false });
      expect(chosen.url.startsWith(platform.url)).toBe(true);
    }
  });
});
