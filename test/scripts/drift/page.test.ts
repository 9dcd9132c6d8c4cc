import { describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/drift/page';
import { operationPage } from './page';

const bodyOf = (rows: string) => readPage(operationPage(rows), 'page.md').operations[0]?.body;

describe('a page of an operation', () => {
  it('is its verb, its template, and the fields of each place, the headers left out', () => {
    const [operation, ...others] = readPage(
      operationPage('| reason | string(80) | false | 【原因】 |'),
      'page.md',
    ).operations;
    expect(others).toEqual([]);
    expect(operation).toEqual({
      method: 'POST',
      template: 'v3/things/{thing_no}/close',
      pages: 1,
      path: [{ name: 'thing_no', type: 'string', required: true }],
      body: [{ name: 'reason', type: 'string' }],
      response: [{ name: 'state', type: 'string', required: true }],
    });
  });

  it('marks lists, whether the page names their type or a word of its own', () => {
    const rows = `| items | array[Item] | true | 【清单】 |
| items.count | integer | true | 【数量】 |
| items.tags | array[string(8)] | false | 【标签】 |
| payer | Payer | false | 【付款人】 |
| payer.name | string | true | 【姓名】 |`;
    expect(bodyOf(rows)).toEqual([
      { name: 'items[]', type: 'object', required: true },
      { name: 'items[].count', type: 'integer', required: true },
      { name: 'items[].tags[]', type: 'string' },
      { name: 'payer', type: 'object' },
      { name: 'payer.name', type: 'string', required: true },
    ]);
  });

  it('lists values only where the page says that it does', () => {
    const rows = `| kind | string | true | 【种类】 可选取值： \`FOO\`: 甲 \`BAR_2\`: 乙 |
| note | string | false | 【说明】 用 API: 传入 |`;
    expect(bodyOf(rows)).toMatchObject([{ name: 'kind', values: ['FOO', 'BAR_2'] }, { name: 'note' }]);
    expect(bodyOf(rows)?.[1]).not.toHaveProperty('values');
  });

  it('knows what is sent encrypted, and what needs no encryption', () => {
    const rows = `| name | string | true | 【姓名】 该字段需要使用微信支付公钥加密 |
| echo | string | true | 【回显】 该字段无需加密。 |`;
    expect(bodyOf(rows)).toEqual([
      { name: 'name', type: 'string', required: true, encrypted: true },
      { name: 'echo', type: 'string', required: true },
    ]);
  });

  it('undoes the escapes of Markdown, a bar inside a cell included', () => {
    expect(bodyOf('| thing\\_no | string | true | 只能是 a\\|b |')).toEqual([
      { name: 'thing_no', type: 'string', required: true },
    ]);
  });
});

describe('a page of a notification', () => {
  const page = `
通知参数

| 参数名 | 类型 | 必填 | 描述 |
| --- | --- | --- | --- |
| id | string(36) | true | 【通知ID】 |
| event_type | string(32) | true | 【通知的类型】关闭成功为 THING.CLOSED，失败为 THING.CLOSE\\_FAILED。 |

resource中ciphertext解密后字段

| 参数名 | 类型 | 必填 | 描述 |
| --- | --- | --- | --- |
| thing_no | string(32) | true | 【编号】 |
`;

  it('is its events and what the ciphertext holds', () => {
    expect(readPage(page, 'merchant/1.md')).toEqual({
      operations: [],
      notifications: [
        {
          events: ['THING.CLOSED', 'THING.CLOSE_FAILED'],
          page: 'merchant/1.md',
          resource: [{ name: 'thing_no', type: 'string', required: true }],
        },
      ],
    });
  });
});

it('reads nothing out of a guide', () => {
  expect(readPage('## 开发指引\n\n| 名称 | 说明 |\n| --- | --- |\n| a | b |\n', 'guide.md')).toEqual({
    operations: [],
    notifications: [],
  });
});
