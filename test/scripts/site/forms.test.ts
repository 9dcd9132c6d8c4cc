import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load, readFolder } from '../../../scripts/generate/load';
import { type Call, modelOf } from '../../../scripts/generate/model';
import { commandOf, formsOf, type Sample, sampleOfCall } from '../../../scripts/site/forms';
import { nameOf } from '../../../scripts/site/places';
import { MediaUtil } from '../../../src';
import { documentPath, readDocument } from '../../../src/sandbox/openapi/document';
import { requestCheck } from '../../../src/sandbox/schema';
import type { LooseNode } from '../../../types/core.js';
import { looseClient } from '../../support/client';
import { modulesOf, problemsIn, programOf, root } from '../../support/markdown';
import { makePair } from '../../support/openssl';

const document = readDocument(documentPath());
const { calls } = modelOf(load(readFolder(join(root, 'openapi'))));
const sampled = calls.map((call) => ({ name: nameOf(call), call, sample: sampleOfCall(call, document) }));

const find = (name: string): (typeof sampled)[number] => {
  const found = sampled.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${name} is no operation of the catalogue`);
  return found;
};

let folder: string;
let merchant: LooseNode;
let brand: LooseNode;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'picture.png'), 'a picture');
  const keys = { serial: 'ABCDEF', privateKey: makePair().pkcs8, certs: { PUB_KEY_ID_0: makePair().spki } };
  merchant = looseClient({ ...keys, mchid: '1900000109', secret: '0'.repeat(32) });
  brand = looseClient({ ...keys, brand_id: '1000000' });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a copied call would send, as the client itself says. */
const targetOf = async (text: string, instance: LooseNode): Promise<string> => {
  const written = text
    .replace(/^import .*\n\n/, '')
    .replace('picture.png', join(folder, 'picture.png'))
    .replace(
      /^const \{ \w+ \} = await ([\s\S]*?)\.(get|post|put|patch|delete)\(([\s\S]*)\);$/m,
      (_, node, verb, options) => `return ${node}.toRequest('${verb}', ${options === '' ? '{}' : options});`,
    );
  const { method, url } = await new Function('instance', 'MediaUtil', written)(instance, MediaUtil);
  return `${method} ${new URL(url).pathname}`;
};

/** The path of an operation with the variables of its sample, put in here once more. */
const expected = (
  { verb, template, servers: [server = 'https://api.mch.weixin.qq.com'] }: Call,
  { variables }: Sample,
): string => {
  const path = template
    .replace(/^v2\//, '')
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(`${variables[name] ?? ''}`));
  return `${verb.toUpperCase()} ${new URL(server).pathname.replace(/\/$/, '')}/${path}`;
};

describe('the sample of an operation', () => {
  it('is a request that the sandbox takes, for every one of APIv3', () => {
    const check = requestCheck(() => document);
    const refused = sampled
      .filter(({ call }) => call.body?.option !== 'body' && !call.template.startsWith('v2/'))
      .flatMap(({ name, sample: { variables, query, body } }) => {
        const texts = (fields: object) =>
          Object.entries(fields).map(([key, value]): [string, string] => [key, `${value}`]);
        try {
          check(name, {
            variables: Object.fromEntries(texts(variables)),
            query: new URLSearchParams(texts(query)),
            json: body,
            body: Buffer.alloc(0),
            headers: {},
          });
          return [];
        } catch (error) {
          return [`${name}: ${JSON.stringify((error as { detail?: unknown }).detail ?? error)}`];
        }
      });
    expect(refused).toEqual([]);
  });

  it('leads by chain, string and index to the same place, that of its template', async () => {
    const wrong: string[] = [];
    for (const { call, sample, name } of sampled) {
      const { property, chain, index } = formsOf(call, sample);
      const client = call.template.startsWith('brand/') ? brand : merchant;
      const targets = await Promise.all([property, chain, index].map((form) => targetOf(form, client).catch(String)));
      if (targets.some((target) => target !== expected(call, sample))) wrong.push(`${name}: ${targets}`);
    }
    expect(wrong).toEqual([]);
  });

  it('compiles as it is copied, in every form', () => {
    const blocks = [
      'POST v3/pay/transactions/jsapi',
      'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
      'POST v3/merchant/media/upload',
      'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      'POST v2/pay/unifiedorder',
    ].flatMap((name) => Object.values(formsOf(find(name).call, find(name).sample)));
    const modules = modulesOf(
      'site',
      blocks.map(
        (block) => `import type { Client } from 'wechatpay-chain';\ndeclare const instance: Client;\n${block}`,
      ),
    );
    expect(problemsIn(programOf(modules), modules.keys())).toEqual([]);
  });

  it('says the same on the command line', () => {
    const { call, sample } = find('POST v3/pay/transactions/out-trade-no/{out_trade_no}/close');
    const command = commandOf(call, sample).replace(
      'npx wechatpay-chain',
      `npx tsx '${join(root, 'src/cli/index.ts')}'`,
    );
    const privateKey = join(folder, 'key.pem');
    writeFileSync(privateKey, makePair().pkcs8);
    const printed = execFileSync('sh', ['-c', `${command} --dry-run --json`], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        WECHATPAY_MCHID: '1900000109',
        WECHATPAY_SERIAL: 'ABCDEF',
        WECHATPAY_PRIVATE_KEY: privateKey,
        WECHATPAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_0',
        WECHATPAY_PUBLIC_KEY: makePair().spki,
      },
    });
    const { request } = JSON.parse(printed);
    expect(`${request.method} ${new URL(request.url).pathname}`).toBe(expected(call, sample));
    expect(JSON.parse(request.body)).toEqual(sample.body);
  });
});
