import type { Model } from './model';
import { SourceError } from './parse';

interface Count {
  all: number;
  v3: number;
  v2: number;
}

const countOf = (protocols: readonly string[]): Count => {
  const v2 = protocols.filter((each) => each === 'v2').length;
  return { all: protocols.length, v3: protocols.length - v2, v2 };
};

const written = (value: number): string => value.toLocaleString('en-US');

const byProtocol = ({ v3, v2 }: Count): string => `APIv3 ${written(v3)} · APIv2 ${written(v2)}`;

/** What the catalogue holds, in one line. */
export const countsLine = ({ calls, notifications }: Model, language: 'zh' | 'en'): string => {
  const operations = countOf(calls.map(({ template }) => template.slice(0, 2)));
  const templates = new Set(calls.map(({ template }) => template)).size;
  const notices = countOf(notifications.map(({ protocol }) => protocol));
  return language === 'zh'
    ? `${written(operations.all)} 个接口（${byProtocol(operations)}），${written(templates)} 个 URI 模板，${written(notices.all)} 个通知（${byProtocol(notices)}）`
    : `${written(operations.all)} operations (${byProtocol(operations)}) on ${written(templates)} URI templates, ${written(notices.all)} notifications (${byProtocol(notices)})`;
};

const OPEN = '<!-- counts -->';
const CLOSE = '<!-- /counts -->';

/** The text with `line` between each pair of markers; the text itself where it has none. */
export const insertCounts = (text: string, line: string, path: string): string => {
  const [before = '', ...sections] = text.split(OPEN);
  const filled = sections.map((section) => {
    const end = section.indexOf(CLOSE);
    if (end < 0) throw new SourceError(`${path}: \`${OPEN}\` is not followed by \`${CLOSE}\``);
    return `${OPEN}${line}${section.slice(end)}`;
  });
  return [before, ...filled].join('');
};

/** The documents, each with the counts in its language. */
export const withCounts = (documents: ReadonlyMap<string, string>, model: Model): Map<string, string> =>
  new Map(
    [...documents].map(([path, text]) => {
      const line = countsLine(model, path.endsWith('.en.md') ? 'en' : 'zh');
      return [path, insertCounts(text, line, path)];
    }),
  );
