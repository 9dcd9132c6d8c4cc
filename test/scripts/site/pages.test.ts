import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { load, readFolder } from '../../../scripts/generate/load';
import { modelOf } from '../../../scripts/generate/model';
import { type Site, siteOf } from '../../../scripts/site/pages';
import { statefulOperations } from '../../../scripts/site/sandbox';
import { documentPath, readDocument } from '../../../src/sandbox/openapi/document';
import { root, textOf } from '../../support/markdown';

interface Field {
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly description?: string;
}

interface Operation {
  readonly summary: string;
  readonly externalDocs?: { readonly url: string };
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Field }>> };
  readonly 'x-error-codes'?: Readonly<Record<string, readonly string[]>>;
}

type Item = Readonly<Record<string, Operation>> & {
  readonly 'x-template': string;
  readonly 'x-same-path'?: readonly Item[];
};

/** What the pages are held against, read without a line of what they are made with. */
const bundle: {
  readonly paths: Readonly<Record<string, Item>>;
  readonly webhooks: Readonly<Record<string, { readonly post: { readonly summary: string } }>>;
  readonly components: { readonly schemas: Readonly<Record<string, Field>> };
} = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'));

const operations = Object.values(bundle.paths)
  .flatMap((item) => [item, ...(item['x-same-path'] ?? [])])
  .flatMap((item) =>
    ['get', 'post', 'put', 'patch', 'delete'].flatMap((verb) => {
      const operation = item[verb];
      return operation === undefined ? [] : [{ verb, template: item['x-template'], operation }];
    }),
  );

const fieldOf = (field: Field): Field =>
  field.$ref === undefined ? field : (bundle.components.schemas[field.$ref.split('/').at(-1) ?? ''] ?? {});

let site: Site;
beforeAll(() => {
  const texts = new Map(
    ['README.md', 'README.en.md', 'docs/README.md', 'docs/webhook.md'].map((file) => [file, textOf(file)]),
  );
  const model = modelOf(load(readFolder(join(root, 'openapi'))));
  site = siteOf({ model, document: readDocument(documentPath()), stateful: statefulOperations() }, texts);
});

const pageOf = (verb: string, template: string, folder = ''): string =>
  site.pages.get(`${folder}api/${template.replace(/[{}]/g, '_')}/${verb}.md`) ?? '';

describe('an operation', () => {
  it('has a page in both languages, with its title, its errors and its official page', () => {
    const lacking = operations.filter(({ verb, template, operation }) =>
      ['', 'en/'].some((folder) => {
        const page = pageOf(verb, template, folder);
        const title = /^# (.*)$/m.exec(page)?.[1]?.replaceAll('\\', '');
        const wanted = [operation.externalDocs?.url ?? '', ...Object.values(operation['x-error-codes'] ?? {}).flat()];
        return title !== operation.summary || wanted.some((text) => !page.includes(text));
      }),
    );
    expect(lacking.map(({ verb, template }) => `${verb} ${template}`)).toEqual([]);
  });

  it('has every field of its body in a row, marked where it is required', () => {
    const wrong = operations.flatMap(({ verb, template, operation }) => {
      const [media] = Object.values(operation.requestBody?.content ?? {});
      const { properties = {}, required = [] } = fieldOf(media?.schema ?? {});
      const rows = pageOf(verb, template).split('\n');
      return Object.keys(properties)
        .filter(
          (name) =>
            !rows.some((row) => row.startsWith(`| \`${name}\` |`) && row.includes('| ✓ |') === required.includes(name)),
        )
        .map((name) => `${verb} ${template}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('says of a field its Chinese name, its unit and its length in either language', () => {
    expect(pageOf('post', 'v3/pay/transactions/jsapi')).toContain(
      '| `amount.total` | integer | ✓ | 总金额，单位：分，最小 1 |',
    );
    expect(pageOf('post', 'v3/pay/transactions/jsapi', 'en/')).toMatch(
      /\| `out_trade_no` \| string \| ✓ \| 商户订单号，6 to 32 characters \|/,
    );
  });

  it('says of alternatives which they are', () => {
    expect(pageOf('post', 'v3/refund/domestic/refunds')).toMatch(/\| `out_trade_no` .*与 transaction\\_id 二选一/);
    expect(pageOf('post', 'v3/refund/domestic/refunds', 'en/')).toMatch(
      /\| `out_trade_no` .*one of this and transaction\\_id/,
    );
  });

  it('says whether the sandbox remembers it', () => {
    expect(pageOf('post', 'v3/refund/domestic/refunds')).toContain('沙箱：有状态');
    expect(pageOf('post', 'v2/pay/unifiedorder')).toContain('沙箱：有状态');
    expect(pageOf('post', 'v3/ecommerce/profitsharing/orders')).toContain('不记得发生过什么');
  });
});

it('every notification has a page with its title', () => {
  const notifications = [...site.pages].filter(([path]) => /^api\/notifications\/v\d\//.test(path));
  const titles = notifications.map(([, page]) => /^# (.*)$/m.exec(page)?.[1]?.replaceAll('\\', ''));
  expect(titles.sort()).toEqual(
    Object.values(bundle.webhooks)
      .map(({ post }) => post.summary)
      .sort(),
  );
});

it('every page of the explorer is reached from its index', () => {
  const links = new Set(
    [...site.pages].flatMap(([, page]) => [...page.matchAll(/\]\(\/([^)#]+)/g)].map(([, link]) => link)),
  );
  const pages = [...site.pages.keys()].filter((path) => /^(?:en\/)?api\//.test(path));
  expect(pages.filter((path) => !links.has(path))).toEqual([]);
});

it('a page in English has no Chinese beside what the platform names', () => {
  const page = pageOf('post', 'v3/pay/transactions/jsapi', 'en/');
  const outside = page
    .replace(/^# .*$/m, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/^\| .*$/gm, '')
    .replace(/^\[Operations\].*$/m, '');
  expect(outside).not.toMatch(/\p{Script=Han}/u);
});
