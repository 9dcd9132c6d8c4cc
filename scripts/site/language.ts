/** The languages of the site; the first one stands at its root. */
export const languages = ['zh', 'en'] as const;

export type Language = (typeof languages)[number];

/** One of two texts. */
export type Say = (chinese: string, english: string) => string;

export const sayIn =
  (language: Language): Say =>
  (chinese, english) =>
    language === 'zh' ? chinese : english;

/** Where the pages of a language are, below the root: `` or `en/`. */
export const folderOf = (language: Language): string => (language === 'zh' ? '' : `${language}/`);
