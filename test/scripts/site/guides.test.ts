import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guidesOf } from '../../../scripts/site/guides';
import { root, textOf } from '../../support/markdown';

const contents = `# 文档

| 页面 | 内容 |
| --- | --- |
| [回调](./webhook.md) | 验签 |
| [沙箱](./sandbox.md) | 本地 |

## English

| Page | What it holds |
| --- | --- |
| [Notifications](./webhook.md) | Verification |
| [The sandbox](./sandbox.md#the-sandbox) | Local |
`;

/** The pages of both languages that are made of these texts. */
const pagesOf = (texts: Record<string, string>) => {
  const { zh, en } = guidesOf(new Map(Object.entries({ 'docs/README.md': contents, ...texts })));
  return {
    zh: Object.fromEntries(zh.pages),
    en: Object.fromEntries(en.pages),
    sidebars: { zh: zh.sidebar, en: en.sidebar },
  };
};

describe('a text of the repository becomes a page of each language', () => {
  it('that is cut where its English begins', () => {
    const { zh, en } = pagesOf({ 'docs/sandbox.md': '# 沙箱\n\n本地的。\n\n# The sandbox\n\nA local one.' });
    expect(zh['guide/sandbox.md']?.trim()).toBe('# 沙箱\n\n本地的。');
    expect(en['guide/sandbox.md']?.trim()).toBe('# The sandbox\n\nA local one.');
  });

  it('that is named by the table of contents where its English is a summary', () => {
    const { en } = pagesOf({ 'docs/webhook.md': '# 回调\n\n验签。\n\n## English summary\n\nIt verifies.' });
    expect(en['guide/webhook.md']).toMatch(/^# Notifications\n\nIt verifies\.\s*$/);
  });

  it('that has of paragraphs, headings and heads of tables which say the same the one in its language', () => {
    const text =
      '# 性能 · Figures\n\n数字如下。\n\nThe figures.\n\n| 行 · row | n |\n| --- | --- |\n| 签名 · signing | 1 |';
    const { zh, en } = pagesOf({ 'docs/figures.md': text });
    expect(zh['guide/figures.md']).toBe('# 性能\n\n数字如下。\n\n| 行 | n |\n| --- | --- |\n| 签名 | 1 |');
    expect(en['guide/figures.md']).toContain('# Figures\n\nThe figures.\n\n| row | n |');
    expect(en['guide/figures.md']).not.toMatch(/\p{Script=Han}/u);
  });

  it('whose English has the sections that the Chinese half has for both', () => {
    const { en } = pagesOf({
      'docs/sandbox.md':
        '# 沙箱\n\n本地的。\n\n## 成员 · Members\n\n如下。\n\nThese.\n\n## 只有中文\n\n无。\n\n# The sandbox\n\nLocal.',
    });
    expect(en['guide/sandbox.md']).toContain('# The sandbox\n\nLocal.');
    expect(en['guide/sandbox.md']).toContain('## Members\n\nThese.');
    expect(en['guide/sandbox.md']).not.toMatch(/\p{Script=Han}/u);
  });

  it('whose English has the code of the Chinese half: where it names the file, or else below its first paragraph', () => {
    const code = (name: string) => `\`\`\`js\n// ${name}\nawait 1;\n\nawait 2;\n\`\`\``;
    const chinese = `# 沙箱\n\n本地的。\n\n${code('a.mjs')}\n\n## 再\n\n${code('b.mjs')}\n\n## 成员 · Members\n\n${code('c.mjs')}`;
    const { en } = pagesOf({
      'docs/sandbox.md': `${chinese}\n\n# The sandbox\n\nLocal.\n\n## More\n\nAs \`b.mjs\` shows.\n\nThe end.`,
    });
    expect(en['guide/sandbox.md']).toBe(
      `# The sandbox\n\nLocal.\n\n${code('a.mjs')}\n\n## More\n\nAs \`b.mjs\` shows.\n\n${code('b.mjs')}\n\nThe end.\n\n## Members\n\n${code('c.mjs')}`,
    );
  });

  it('and each guide of the repository has an English page with an English title', () => {
    const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    const { en } = pagesOf(Object.fromEntries(names.map((name) => [`docs/${name}`, textOf(`docs/${name}`)])));
    const titles = Object.values(en).map((text) => /^# .*$/m.exec(text)?.[0]);
    expect(titles).toHaveLength(names.length - 1);
    expect(titles.filter((title) => title === undefined || /\p{Script=Han}/u.test(title))).toEqual([]);
  });

  it('with what is said in code left as it is', () => {
    const block = '```sh\n# English is no heading here\n[a](./webhook.md)\n\n# 注\n```';
    const { zh } = pagesOf({ 'docs/sandbox.md': `# 沙箱\n\n${block}` });
    expect(zh['guide/sandbox.md']).toBe(`# 沙箱\n\n${block}`);
  });
});

describe('a link of a guide', () => {
  const others = {
    'docs/sandbox.md': '# 沙箱\n\n## 出错\n\n# The sandbox\n\n## Failing',
    'README.md':
      '# wechatpay-chain\n\n[沙箱](./docs/sandbox.md) [许可](./LICENSE) [外](https://example.com/a.md) ![图](./docs/images/a.png)',
    'README.en.md': '# wechatpay-chain\n\n[sandbox](./docs/sandbox.md#the-sandbox) [中文](./README.md)',
  };
  const linked = (text: string) =>
    pagesOf({ ...others, 'docs/webhook.md': `# 回调\n\n${text}` }).zh['guide/webhook.md'];

  it('leads to the page of its language', () => {
    const { zh, en } = pagesOf(others);
    expect(zh['guide/index.md']).toContain('[沙箱](/guide/sandbox.md)');
    expect(en['guide/index.md']).toContain('[sandbox](/en/guide/sandbox.md) [中文](/guide/index.md)');
  });

  it('leads to a picture, to elsewhere, and nowhere where the site has no page', () => {
    expect(pagesOf(others).zh['guide/index.md']).toContain('许可 [外](https://example.com/a.md) ![图](/images/a.png)');
  });

  it.each([
    ['./sandbox.md#出错', '/guide/sandbox.md#出错'],
    ['./sandbox.md#failing', '/en/guide/sandbox.md#failing'],
    ['../README.md', '/guide/index.md'],
    ['./README.md', '/guide/index.md'],
  ])('%s is %s', (link, href) => expect(linked(`[a](${link})`)).toContain(`[a](${href})`));
});

it('the sidebar has the order and the names of the table of contents', () => {
  const { sidebars } = pagesOf({
    'docs/sandbox.md': '# 沙箱\n\n# S',
    'docs/webhook.md': '# 回调\n\n# W',
    'docs/new.md': '# 新 · New',
  });
  expect(sidebars.zh.map(({ text }) => text)).toEqual(['回调', '沙箱', '新']);
  expect(sidebars.en.map(({ text }) => text)).toEqual(['Notifications', 'The sandbox', 'New']);
});
