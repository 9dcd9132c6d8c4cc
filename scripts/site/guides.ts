import { posix } from 'node:path';
import { folderOf, type Language, languages, sayIn } from './language';
import { slugOf, titleOf } from './text';

/** The two halves of one page that stand in two files. */
const readmes: Readonly<Record<string, Language>> = { 'README.md': 'zh', 'README.en.md': 'en' };

/** The table of contents, which becomes the sidebar and no page. */
const contents = 'docs/README.md';

/** The lines of a text, each with whether it is code. */
const linesOf = (text: string): { readonly line: string; readonly isCode: boolean }[] => {
  let fence: string | undefined;
  return text.split('\n').map((line) => {
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    const isCode = fence !== undefined || mark !== undefined;
    if (fence === undefined) fence = mark;
    else if (mark === fence) fence = undefined;
    return { line, isCode };
  });
};

/** A heading that begins what is written in English. */
const isEnglishBeginning = (line: string): boolean =>
  /^## English(?: summary)?$/.test(line) || /^# [^\p{Script=Han}]+$/u.test(line);

/** A text cut where its English begins; a text of both languages throughout, or of one, is whole in either. */
const cut = (text: string): { readonly zh: string; readonly en?: string } => {
  const lines = linesOf(text);
  const start = lines.findIndex(({ line, isCode }, index) => index > 0 && !isCode && isEnglishBeginning(line));
  if (start < 0) return { zh: text };
  const half = (from: number, to?: number): string =>
    lines
      .slice(from, to)
      .map(({ line }) => line)
      .join('\n');
  return { zh: half(0, start), en: half(start) };
};

const isChinese = (text: string): boolean => {
  const letters = text.replace(/`[^`]*`/g, '').match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length > letters.length / 5;
};

/** Of texts that stand side by side, `中文 · English`, the one of a language. */
const oneOf = (text: string, language: Language): string => {
  const parts = text.split(' · ');
  const found = parts.filter((part) => isChinese(part) === (language === 'zh'));
  return parts.length > 1 && found.length > 0 && found.length < parts.length ? found.join(' · ') : text;
};

/**
 * What a page of both languages says in one: of neighbouring paragraphs that say the same the one in its language, and of
 * headings and heads of tables the half.
 */
const inLanguage = (text: string, language: Language): string => {
  const blocks = blocksOf(text);
  const isProse = (block: string | undefined): block is string =>
    block !== undefined && /^(?![#|`<>\-*\d]|\s)/.test(block);
  const kept = blocks.filter((block, index) => {
    if (!isProse(block) || isChinese(block) === (language === 'zh')) return true;
    const twin = language === 'zh' ? blocks[index - 1] : blocks[index + 1];
    return !isProse(twin) || isChinese(twin) === isChinese(block);
  });
  return kept.map((block) => (/^(?:#|\|)/.test(block) ? headed(block, language) : block)).join('\n\n');
};

/** Paragraphs, tables and code, as empty lines part them outside of code. */
const blocksOf = (text: string): string[] => {
  const blocks: string[][] = [[]];
  for (const { line, isCode } of linesOf(text)) {
    if (line === '' && !isCode) blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
};

/** A heading, or a table by its head and its cells. */
const headed = (block: string, language: Language): string =>
  block
    .split('\n')
    .map((line) => {
      if (line.startsWith('#')) return line.replace(/^(#+ )(.*)$/, (_, marks, words) => marks + oneOf(words, language));
      return line
        .split(/(?<!\\)\|/)
        .map((cell) => oneOf(cell.trim(), language))
        .join(' | ')
        .trim();
    })
    .join('\n');

/** What stands in a Chinese half in both languages: from a heading of both to the next heading of one. */
const sharedOf = (chinese: string): string => {
  let isShared = false;
  const lines = linesOf(chinese).filter(({ line, isCode }) => {
    if (!isCode && /^#+ /.test(line)) isShared = line.includes(' · ');
    return isShared;
  });
  return lines.map(({ line }) => line).join('\n');
};

/** A text of the repository by language; in one alone where it has but one. */
const halvesOf = (file: string, text: string): Partial<Record<Language, string>> => {
  const only = readmes[file];
  if (only !== undefined) return { [only]: text };
  const { zh, en } = cut(text);
  if (en === undefined) return { zh: inLanguage(text, 'zh'), en: inLanguage(text, 'en') };
  const shared = sharedOf(zh);
  const english = withCode(
    en,
    [...namedCodeIn(zh)].filter(([, code]) => !shared.includes(code)),
  );
  return { zh: inLanguage(zh, 'zh'), en: `${english}\n\n${inLanguage(shared, 'en')}` };
};

/** The blocks of code of a text that begin with the name of their file, as in `// pay.mjs`, by it. */
const namedCodeIn = (text: string): Map<string, string> =>
  new Map(
    blocksOf(text).flatMap((block) => {
      const [, name] = /^```\w+\n(?:\/\/|#|<!--) (?:[\w./-]*\/)?([\w.-]+\.\w+)/.exec(block) ?? [];
      return name === undefined ? [] : [[name, block] as const];
    }),
  );

/**
 * An English half with the code that stands in the Chinese one: below the paragraph that first names its file, and what none
 * names below the first paragraph.
 */
const withCode = (english: string, code: readonly (readonly [name: string, block: string])[]): string => {
  const blocks = blocksOf(english);
  const isPlace = (block: string, name: string): boolean => !block.startsWith('```') && block.includes(`\`${name}\``);
  const placed = code.map(([name, block]) => ({ block, at: blocks.findIndex((each) => isPlace(each, name)) }));
  const first = blocks.findIndex((block) => !block.startsWith('#'));
  return blocks
    .flatMap((block, index) => [
      block,
      ...placed.filter(({ at }) => (at < 0 ? first : at) === index).map((each) => each.block),
    ])
    .join('\n\n');
};

/** An entry of the sidebar. */
export interface GuideEntry {
  readonly text: string;
  readonly link: string;
}

/** The page of a text: `docs/webhook.md` is `guide/webhook.md`. */
const placeOf = (file: string): string =>
  readmes[file] === undefined ? `guide/${posix.basename(file).toLowerCase()}` : 'guide/index.md';

/** The entries of the table of contents, by the files that they lead to. */
const titlesIn = (table: string): Map<string, string> =>
  new Map(
    [...table.matchAll(/^\| \[([^\]]+)\]\(([^)#]+)/gm)].map(([, title = '', link = '']) => [
      posix.join(posix.dirname(contents), link),
      title,
    ]),
  );

/** The guides of a language: the pages by their places below it, and the sidebar. */
export interface Guides {
  readonly pages: ReadonlyMap<string, string>;
  readonly sidebar: readonly GuideEntry[];
}

/** @param texts `README.md`, `README.en.md`, `CHANGELOG.md` and everything in `docs/`, by their paths */
export const guidesOf = (texts: ReadonlyMap<string, string>): Readonly<Record<Language, Guides>> => {
  const halves = new Map(
    [...texts].filter(([file]) => file !== contents).map(([file, text]) => [file, halvesOf(file, text)]),
  );
  const tables = cut(texts.get(contents) ?? '');
  const of = (language: Language): Guides => {
    const titles = titlesIn(tables[language] ?? '');
    const files = [...halves].flatMap(([file, half]) =>
      half[language] === undefined ? [] : [[file, half[language]] as const],
    );
    const named = files.map(([file, text]) => ({ file, text: titled(text, titles.get(file)) }));
    const order = [...titles.keys()];
    const rank = ({ file }: { file: string }): number =>
      (order.indexOf(file) + order.length + 1) % (order.length + 1) || 0;
    return {
      pages: new Map(named.map(({ file, text }) => [placeOf(file), relinked(text, file, language, halves)])),
      sidebar: named
        .sort((a, b) => rank(a) - rank(b))
        .map(({ file, text }) => ({
          text:
            readmes[file] === undefined
              ? (titles.get(file) ?? titleOf(text))
              : sayIn(language)('快速开始', 'Getting started'),
          link: `/${folderOf(language)}${placeOf(file)}`,
        })),
    };
  };
  return { zh: of('zh'), en: of('en') };
};

/** A half that begins with `## English summary` is named as the table of contents has it. */
const titled = (text: string, title: string | undefined): string =>
  text.replace(/^## English(?: summary)?$/m, (line) => (text.startsWith(line) ? `# ${title ?? 'English'}` : line));

/** Links to texts of the repository lead to their pages; what is no page of the site stays as its words. */
const relinked = (
  text: string,
  file: string,
  language: Language,
  halves: ReadonlyMap<string, Partial<Record<Language, string>>>,
): string => {
  const hrefOf = (link: string): string | undefined => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), path);
    if (target === contents) return `/${folderOf(language)}guide/index.md`;
    if (target.startsWith('docs/images/')) return target.slice('docs'.length);
    const half = { ...halves.get(target) };
    const order = [language, ...languages.filter((each) => each !== language)];
    const holders = order.filter((each) => half[each] !== undefined);
    const found =
      anchor === undefined
        ? undefined
        : holders.flatMap((each) => {
            const slug = headingsOf(half[each] ?? '').find(
              (heading) => anchor.split('--').includes(heading) || heading === anchor,
            );
            return slug === undefined ? [] : [{ in: each, slug }];
          })[0];
    const [first] = holders;
    const there = found?.in ?? first;
    if (there === undefined) return undefined;
    const place = `/${folderOf(there)}${placeOf(target)}`;
    return found === undefined || found.slug === headingsOf(half[there] ?? '')[0] ? place : `${place}#${found.slug}`;
  };
  return linesOf(text)
    .map(({ line, isCode }) =>
      isCode
        ? line
        : line.replace(
            /(!?)\[((?:[^\]`]|`[^`]*`)*)\]\((?!\w+:)([^)\s]+)\)/g,
            (_, image: string, words: string, link: string) => {
              const href = hrefOf(link);
              return href === undefined ? words : `${image}[${words}](${href})`;
            },
          ),
    )
    .join('\n');
};

const headingsOf = (text: string): string[] =>
  linesOf(text).flatMap(({ line, isCode }) => {
    const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
    return isCode || heading === undefined ? [] : [slugOf(heading)];
  });
