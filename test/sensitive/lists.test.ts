import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Verb } from '../../types/core.js';
import { looseClient } from '../support/client';
import { opensslOpen, opensslSeal } from '../support/oaep';
import { type Platform, type Reply, startPlatform } from '../support/platform';

interface Fact {
  method: string;
  template: string;
  body?: { name: string; encrypted?: boolean }[];
  response?: { name: string; encrypted?: boolean }[];
}

/** The sensitive lists of texts that the official documentation names, and one of an operation whose page is not at hand. */
const lists = [
  ...readFileSync(join(import.meta.dirname, '../facts/operations.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line): Fact => JSON.parse(line))
    .flatMap(({ method, template, ...places }) =>
      (['body', 'response'] as const).flatMap((place) =>
        (places[place] ?? [])
          .filter(({ name, encrypted }) => encrypted && name.endsWith('[]'))
          .map(({ name }) => ({ method, template, place, name })),
      ),
    ),
  ...(['body', 'response'] as const).map((place) => ({
    method: 'POST',
    template: 'v3/brand/partner/card-member/user-cards/import-by-phone',
    place,
    name: 'user_information.custom_field_list[].user_chosen_values[]',
  })),
];

/** The structure around a field: `a.b[].c[]` holds the texts at `{ a: { b: [{ c: texts }] } }`. */
const around = (name: string, texts: readonly string[]): object =>
  name
    .replace(/\[\]$/, '')
    .split('.')
    .reduceRight<unknown>(
      (inside, word) => (word.endsWith('[]') ? { [word.slice(0, -2)]: [inside] } : { [word]: inside }),
      texts,
    ) as object;

let platform: Platform;
let reply: Reply;
beforeAll(async () => {
  platform = await startPlatform(() => reply);
});
afterAll(() => platform.close());

const texts = ['登山', '摄影'];

const send = async (method: string, template: string, json?: object): Promise<unknown> => {
  const variables = Object.fromEntries([...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, '1']));
  const node = looseClient({ ...platform.options, base_uri: platform.url }).chain(template);
  const { data } = await node[method.toLowerCase() as Verb]({ ...variables, ...(json && { json }) });
  return data;
};

it('knows some of them', () => {
  expect(lists.length).toBeGreaterThan(9);
});

it.each(lists.filter(({ place }) => place === 'body'))(
  '$method $template sends each text of $name encrypted, as OpenSSL opens it',
  async ({ method, template, name }) => {
    reply = { body: '{}' };
    await send(method, template, around(name, texts));
    const arrived = platform.requests.at(-1);
    const key = platform.keys[String(arrived?.headers['wechatpay-serial'])]?.pkcs8 ?? '';
    const body = `${arrived?.body}`;
    const sent = body.match(/[A-Za-z0-9+/]{300,}={0,2}/g) ?? [];
    expect(sent.map((each) => opensslOpen(each, key))).toEqual(texts);
    expect(body).not.toMatch(/登山|摄影/);
  },
);

it.each(lists.filter(({ place }) => place === 'response'))(
  '$method $template gives each text of $name as OpenSSL encrypted it',
  async ({ method, template, name }) => {
    const sealed = texts.map((each) => opensslSeal(each, platform.merchant.spki));
    reply = { body: JSON.stringify(around(name, sealed)) };
    expect(await send(method, template, method === 'GET' ? undefined : {})).toEqual(around(name, texts));
  },
);
