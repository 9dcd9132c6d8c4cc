import { folderOf, type Language, sayIn } from './language';

/** The first page, from the README: its second paragraph, and its list of what there is. */
export const homePage = (readme: string, language: Language): string => {
  const say = sayIn(language);
  const root = `/${folderOf(language)}`;
  const [, , tagline = ''] = readme.split('\n\n');
  const features = [...readme.matchAll(/^- \*\*(.+?)\*\*(?:：|: ?)(.+)$/gm)].map(([, title = '', text = '']) => ({
    title: withoutMarks(title),
    details: firstSentence(withoutMarks(text)),
  }));
  const frontmatter = {
    layout: 'home',
    hero: {
      name: 'wechatpay-chain',
      tagline: withoutMarks(tagline),
      actions: [
        { theme: 'brand', text: say('快速开始', 'Getting started'), link: `${root}guide/` },
        { theme: 'alt', text: say('全部接口', 'All operations'), link: `${root}api/` },
      ],
    },
    features,
  };
  // JSON is YAML.
  return `---\n${JSON.stringify(frontmatter, undefined, 2)}\n---\n`;
};

const withoutMarks = (text: string): string =>
  text
    .replace(/<!--.*?-->/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '');

const firstSentence = (text: string): string =>
  /^.+?(?:[。；]|[.;](?= |$))/.exec(text)?.[0].replace(/；$/, '。').replace(/;$/, '.') ?? text;
