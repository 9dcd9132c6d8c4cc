/**
 * A hint for the merchant who has to act on it, in two lines: Chinese, as the merchant platform is, and English.
 *
 * @param chinese one sentence
 * @param english the same
 */
export const bilingual = (chinese: string, english: string): string => `${chinese}\n${english}`;
