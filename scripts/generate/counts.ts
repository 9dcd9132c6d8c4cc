import type { SourceName } from './document';
import { bundledCounts } from './emit/bundle';
import type { Model } from './model';
import { SourceError } from './parse';

/** How many, by protocol; the brand API speaks as APIv3 does. */
interface Count {
  all: number;
  v3: number;
  v2: number;
  brand: number;
}

const countOf = (protocols: readonly string[]): Count => {
  const [v2 = 0, brand = 0] = ['v2', 'brand'].map((name) => protocols.filter((each) => each === name).length);
  return { all: protocols.length, v3: protocols.length - v2 - brand, v2, brand };
};

const written = (value: number): string => value.toLocaleString('en-US');

const byProtocol = ({ v3, v2, brand }: Count, language: 'zh' | 'en'): string => {
  const ofBrands = brand === 0 ? '' : ` · ${language === 'zh' ? '品牌' : 'brands'} ${written(brand)}`;
  return `APIv3 ${written(v3)} · APIv2 ${written(v2)}${ofBrands}`;
};

/** What the catalogue holds, in one line. */
export const countsLine = ({ calls, notifications }: Model, language: 'zh' | 'en'): string => {
  const operations = countOf(calls.map(({ template }) => template.split('/')[0] ?? ''));
  const templates = new Set(calls.map(({ template }) => template)).size;
  const notices = countOf(notifications.map(({ protocol }) => protocol));
  return language === 'zh'
    ? `${written(operations.all)} 个接口（${byProtocol(operations, language)}），${written(templates)} 个 URI 模板，${written(notices.all)} 个通知（${byProtocol(notices, language)}）`
    : `${written(operations.all)} operations (${byProtocol(operations, language)}) on ${written(templates)} URI templates, ${written(notices.all)} notifications (${byProtocol(notices, language)})`;
};

/** Where the facts of the operations are from, in one line. */
export const sourcesLine = ({ calls }: Model, language: 'zh' | 'en'): string => {
  const from = (name: SourceName): string =>
    written(calls.filter(({ operation }) => operation['x-source'].from === name).length);
  const dates = calls.flatMap(({ operation }) => operation['x-source'].date ?? []).sort();
  const date = dates.at(-1) ?? '';
  return language === 'zh'
    ? `${from('pages')} 个逐字段核对过官方文档页面（${date}），${from('sdk')} 个依据官方 SDK，${from('site')} 个只有一个第三方来源`
    : `${from('pages')} checked field by field against the pages of the official documentation (${date}), ${from('sdk')} taken from official SDKs, ${from('site')} from a single third-party source`;
};

/** Where the operations stand in `openapi.json`, in one line. */
export const bundleLine = ({ catalogue }: Model): string => {
  const { paths, samePath } = bundledCounts(catalogue);
  return `\`paths\` ${written(paths)} · \`x-same-path\` ${written(samePath)}`;
};

/** The differences from official pages that are not taken over, as a table in both languages. */
export const acceptedTable = ({ catalogue }: Model): string => {
  const rows = catalogue.accepted.differences.map(
    ({ operation, place, fields, because }) =>
      `| \`${operation}\` | ${place} | ${fields.map((field) => `\`${field}\``).join(' ')} | ${because.zh} · ${because.en} |`,
  );
  const heading = '| 接口 · operation | 位置 · place | 字段 · fields | 原因 · why |\n| --- | --- | --- | --- |';
  return `\n${[heading, ...rows].join('\n')}\n`;
};

/** What stands between markers in the documents, by the markers' name. */
const lines = { counts: countsLine, sources: sourcesLine, bundle: bundleLine, accepted: acceptedTable } as const;

/** The text with `line` between each pair of markers of that name; the text itself where it has none. */
export const insertLine = (text: string, name: keyof typeof lines, line: string, path: string): string => {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before = '', ...sections] = text.split(open);
  const filled = sections.map((section) => {
    const end = section.indexOf(close);
    if (end < 0) throw new SourceError(`${path}: \`${open}\` is not followed by \`${close}\``);
    return `${open}${line}${section.slice(end)}`;
  });
  return [before, ...filled].join('');
};

/** The documents, each with the counts in its language. */
export const withCounts = (documents: ReadonlyMap<string, string>, model: Model): Map<string, string> =>
  new Map(
    [...documents].map(([path, text]) => {
      const language = path.endsWith('.en.md') ? 'en' : 'zh';
      const filled = (['counts', 'sources', 'bundle', 'accepted'] as const).reduce(
        (given, name) => insertLine(given, name, lines[name](model, language), path),
        text,
      );
      return [path, filled];
    }),
  );
