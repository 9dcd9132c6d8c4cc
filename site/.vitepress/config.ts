import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type DefaultTheme, defineConfig } from 'vitepress';
import type { Language } from '../../scripts/site/language';
import type { Navigation } from '../../scripts/site/pages';
import { slugOf } from '../../scripts/site/text';
import { lightExplorer } from './explorer';
import { operationsFirst, searchedText, tokenize } from './search';

const pages = fileURLToPath(new URL('../pages', import.meta.url));

/** Written with the pages by `scripts/site.ts`. */
const navigation: Navigation = JSON.parse(readFileSync(`${pages}/navigation.json`, 'utf8'));

/** The tree of products stands beside its own pages; in each of the thousands below it, it would weigh more than they do. */
const sidebarOf = (language: Language, root: string): DefaultTheme.Sidebar => {
  const { guide, api } = navigation[language];
  const below = ['v3', 'v2', 'brand', 'notifications'].map((folder) => [`${root}api/${folder}/`, api.slice(0, 2)]);
  return { [`${root}guide/`]: [...guide], [`${root}api/`]: [...api], ...Object.fromEntries(below) };
};

const themeOf = (language: Language): DefaultTheme.Config => {
  const root = language === 'zh' ? '/' : `/${language}/`;
  const say = (chinese: string, english: string): string => (language === 'zh' ? chinese : english);
  return {
    nav: [
      { text: say('指南', 'Guides'), link: `${root}guide/`, activeMatch: `^${root}guide/` },
      { text: say('接口', 'Operations'), link: `${root}api/`, activeMatch: `^${root}api/` },
    ],
    sidebar: sidebarOf(language, root),
    outline: { level: [2, 3], label: say('本页', 'On this page') },
    docFooter: { prev: false, next: false },
    darkModeSwitchLabel: say('外观', 'Appearance'),
    lightModeSwitchTitle: say('浅色', 'Switch to light theme'),
    darkModeSwitchTitle: say('深色', 'Switch to dark theme'),
    sidebarMenuLabel: say('目录', 'Menu'),
    returnToTopLabel: say('回到顶部', 'Return to top'),
    langMenuLabel: say('切换语言', 'Change language'),
    skipToContentLabel: say('跳到正文', 'Skip to content'),
    notFound: {
      title: say('没有这一页', 'PAGE NOT FOUND'),
      quote: say('可能搬走了；按 / 搜索。', 'It may have moved; press / to search.'),
      linkText: say('回到首页', 'Take me home'),
    },
  };
};

const icon =
  "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='8' fill='%2307c160'/><path d='M10 16h12' stroke='white' stroke-width='4' stroke-linecap='round'/></svg>";

export default defineConfig({
  title: 'wechatpay-chain',
  description: '链式、动态代理的微信支付 OpenAPI SDK',
  head: [['link', { rel: 'icon', href: `data:image/svg+xml,${icon}` }]],
  srcDir: 'pages',
  // The Markdown twins of the pages, which are served as they are.
  srcExclude: ['public/**'],
  // Pages rendered at once: more of them take more memory, and no less time.
  buildConcurrency: 8,
  // The table of all pages in a file of its own, not in each page.
  metaChunk: true,
  locales: {
    root: { label: '简体中文', lang: 'zh-CN', themeConfig: themeOf('zh') },
    en: {
      label: 'English',
      lang: 'en-US',
      description: 'A chainable, dynamic-proxy SDK for the WeChat Pay OpenAPI',
      themeConfig: themeOf('en'),
    },
  },
  markdown: { anchor: { slugify: slugOf }, languageAlias: { cjs: 'js', mjs: 'js' }, config: lightExplorer },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        // Whole guides, and of the explorer what is looked for.
        _render: (source, env, markdown) =>
          /^(?:en\/)?api\//.test(env.relativePath) ? searchedText(source) : markdown.render(source, env),
        miniSearch: {
          options: { tokenize },
          searchOptions: { combineWith: 'AND', prefix: true, fuzzy: false, boostDocument: operationsFirst },
        },
        locales: {
          root: {
            translations: {
              button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
              modal: {
                displayDetails: '显示详情',
                resetButtonTitle: '清除',
                backButtonTitle: '关闭',
                noResultsText: '没有找到',
                footer: { selectText: '选择', navigateText: '移动', closeText: '关闭' },
              },
            },
          },
        },
      },
    },
  },
  transformHead: ({ pageData: { relativePath } }) =>
    /^(?:en\/)?(?:api|guide)\//.test(relativePath)
      ? [['link', { rel: 'alternate', type: 'text/markdown', href: `/${relativePath}` }]]
      : [],
});
