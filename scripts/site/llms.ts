import type { Guides } from './guides';
import type { Language } from './language';
import { joined, titleOf } from './text';

/** Everything that an index for assistants is made from: the guides, and all pages by their paths on the site. */
interface Site {
  readonly guides: Readonly<Record<Language, Guides>>;
  readonly pages: ReadonlyMap<string, string>;
}

const summary =
  '> wechatpay-chain is a TypeScript SDK for WeChat Pay (微信支付): every operation of APIv3, APIv2 and the brand API as a typed property chain, verified responses and notifications, and a local sandbox. Every page of this site is there as Markdown: write `.md` in place of `.html`.';

const listOf = (pages: ReadonlyMap<string, string>, belongs: (path: string) => boolean): string =>
  [...pages]
    .filter(([path]) => belongs(path))
    .map(([path, text]) => `- [${titleOf(text)}](/${path})`)
    .join('\n');

/**
 * `llms.txt`: where everything is.
 *
 * @see https://llmstxt.org
 */
export const llmsIndex = ({ pages }: Site): string =>
  joined([
    '# wechatpay-chain',
    summary,
    '## Guides',
    listOf(pages, (path) => path.startsWith('en/guide/')),
    '## Guides in Chinese (中文)',
    listOf(pages, (path) => path.startsWith('guide/')),
    '## Operations and notifications, by product',
    listOf(
      pages,
      (path) => /^en\/api\/(?:notifications\/)?index\.md$/.test(path) || path.startsWith('en/api/products/'),
    ),
    '## Optional',
    '- [All guides in one file, and a list of every operation](/llms-full.txt)',
  ]);

/** `llms-full.txt`: the English guides as a whole, and every operation and notification with the place of its page. */
export const llmsFull = ({ guides, pages }: Site): string =>
  joined([
    '# wechatpay-chain',
    summary,
    ...guides.en.pages.values(),
    '# Every operation and notification',
    [...pages]
      .filter(([path]) => /^en\/api\/(?:v2|v3|brand|notifications\/v)/.test(path) && !path.endsWith('/index.md'))
      .map(([path, text]) => `- [${titleOf(text)}](/${path}) ${/^`[^`]+`/m.exec(text)?.[0] ?? ''}`)
      .join('\n'),
  ]);
