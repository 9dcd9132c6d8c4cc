import { describe, expect, it } from 'vitest';
import { deadLinks, linkedOfHtml, linkedOfMarkdown } from '../../../scripts/site/links';

const nothing = (): boolean => false;

describe('a link is dead', () => {
  const html = (body: string) => linkedOfHtml(`<html><body>${body}</body></html>`);
  const pages = new Map([
    [
      'index.html',
      html('<a class="x" href="/a/b.html#here">b</a> <a href="/a/">a</a> <a href="https://example.com/gone">x</a>'),
    ],
    ['a/index.html', html('<a href="./b.html">b</a> <img src="/gone.png"> <a href="/gone/">gone</a>')],
    [
      'a/b.html',
      html('<h2 id="here">here</h2> <a href="#here">here</a> <a href="#gone">gone</a> <a href="../index.html">up</a>'),
    ],
  ]);

  it('where there is neither a page, nor a file, nor the anchor; elsewhere is not looked at', () => {
    expect(deadLinks(pages, nothing)).toEqual(['a/index.html: /gone.png', 'a/index.html: /gone/', 'a/b.html: #gone']);
    expect(deadLinks(pages, (path) => path === 'gone.png')).not.toContain('a/index.html: /gone.png');
  });

  it('in Markdown as well, outside of code, with the anchors of GitHub', () => {
    const documents = new Map([
      [
        'docs/a.md',
        linkedOfMarkdown(
          '# 标题 · Title\n\n[b](./b.md#c-d) [gone](./gone.md) `[code](./code.md)`\n\n```\n[x](./x.md)\n```\n',
        ),
      ],
      ['docs/b.md', linkedOfMarkdown('## C: `d`\n\n[a](./a.md#标题--title) [r](../README.md)\n')],
    ]);
    expect(deadLinks(documents, (path) => path === 'README.md')).toEqual(['docs/a.md: ./gone.md']);
  });
});
