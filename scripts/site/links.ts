import { posix } from 'node:path';
import { slugOf } from './text';

/** A page with what leads from it and what can be led to in it. */
export interface Linked {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<');

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => unescaped(found));

export const linkedOfHtml = (html: string): Linked => ({
  links: all(html, /<(?:a|link|img|script)\b[^>]*?\s(?:href|src)="([^"]*)"/g),
  anchors: new Set(all(html, /\sid="([^"]*)"/g)),
});

export const linkedOfMarkdown = (markdown: string): Linked => {
  const text = markdown.replace(/^( *)(`{3,})[\s\S]*?^\1\2/gm, '');
  const words = text.replace(/`[^`\n]*`/g, '');
  return {
    links: all(words, /\]\(([^)\s]+)\)/g),
    anchors: new Set(all(text, /^#+ (.+)$/gm).map((heading) => slugOf(heading.replaceAll('`', '')))),
  };
};

/**
 * The links that lead to nothing, each with the page that it stands on.
 *
 * @param pages by their paths from one root; a link that begins with a slash begins there
 * @param exists whether there is a file that is no page, at a path from that root
 */
export const deadLinks = (pages: ReadonlyMap<string, Linked>, exists: (path: string) => boolean): string[] =>
  [...pages].flatMap(([page, { links }]) =>
    [...new Set(links)]
      .filter((link) => !/^(?:[a-z]+:|\/\/)/i.test(link) && !leads(link, page, pages, exists))
      .map((link) => `${page}: ${link}`),
  );

const leads = (
  link: string,
  page: string,
  pages: ReadonlyMap<string, Linked>,
  exists: (path: string) => boolean,
): boolean => {
  const [written = '', anchor = ''] = decodeURI(link).split('#');
  const [path = ''] = written.split('?');
  const joined = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(page), path);
  const target = path === '' ? page : /(?:^|\/)$/.test(joined) ? `${joined}index.html` : joined;
  const found = pages.get(target);
  if (found === undefined) return exists(target);
  return anchor === '' || found.anchors.has(anchor);
};
