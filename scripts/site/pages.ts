import { type GuideEntry, guidesOf } from './guides';
import { homePage } from './home';
import { indexPages, placesOfProducts } from './indexes';
import { folderOf, type Language, languages } from './language';
import { llmsFull, llmsIndex } from './llms';
import { notificationPage } from './notification';
import { operationPage, type Source } from './operation';
import { placeOfCall, placeOfNotification } from './places';
import { titleOf } from './text';

/** What the sidebars hold, by language: the guides, and the products with their pages. */
export type Navigation = Readonly<
  Record<Language, { readonly guide: readonly GuideEntry[]; readonly api: readonly GuideEntry[] }>
>;

/** The site before it is rendered: its pages in Markdown by their paths, the files beside them, and its sidebars. */
export interface Site {
  readonly pages: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, string>;
  readonly navigation: Navigation;
}

/** The explorer of a language, by its places. */
const explorerOf = (source: Source, language: Language): Map<string, string> =>
  new Map([
    ...indexPages(source.model, language),
    ...source.model.calls.map((call) => [placeOfCall(call), operationPage(call, source, language)] as const),
    ...source.model.notifications.map(
      (each) => [placeOfNotification(each), notificationPage(each, source, language)] as const,
    ),
  ]);

/**
 * The whole site.
 *
 * @param texts the READMEs, the changelog and `docs/`, by their paths in the repository
 */
export const siteOf = (given: Omit<Source, 'products' | 'templates'>, texts: ReadonlyMap<string, string>): Site => {
  const { calls } = given.model;
  const templates = new Map<string, string[]>();
  for (const call of calls) templates.set(call.template, [...(templates.get(call.template) ?? []), placeOfCall(call)]);
  const source: Source = { ...given, products: placesOfProducts(given.model), templates };
  const guides = guidesOf(texts);
  const explorers = { zh: explorerOf(source, 'zh'), en: explorerOf(source, 'en') };
  const homes = languages.map((language) => {
    const readme = texts.get(language === 'zh' ? 'README.md' : 'README.en.md') ?? '';
    return [`${folderOf(language)}index.md`, homePage(readme, language)] as const;
  });
  const pages = new Map(
    languages.flatMap((language) =>
      [...guides[language].pages, ...explorers[language]].map(
        ([place, text]) => [folderOf(language) + place, text] as const,
      ),
    ),
  );
  const sidebarOf = (language: Language, explorer: ReadonlyMap<string, string>) => ({
    guide: guides[language].sidebar,
    api: [...explorer]
      .filter(([place]) => /^api\/(?:notifications\/)?index\.md$/.test(place) || place.startsWith('api/products/'))
      .map(([place, text]) => ({ text: titleOf(text), link: `/${folderOf(language)}${place}` })),
  });
  const site = { guides, pages };
  return {
    pages: new Map([...homes, ...pages]),
    files: new Map([['llms.txt', llmsIndex(site)], ['llms-full.txt', llmsFull(site)], ...pages]),
    navigation: { zh: sidebarOf('zh', explorers.zh), en: sidebarOf('en', explorers.en) },
  };
};
