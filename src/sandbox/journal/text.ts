import type { Text } from './entry';

const nothing: Text = { zh: '', en: '' };

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One sentence of some clauses. */
export const sentence = (clauses: readonly Text[], before: Text = nothing): Text => ({
  zh: `${before.zh}${clauses.map(({ zh }) => zh).join('；')}。`,
  en: `${capital(`${before.en}${clauses.map(({ en }) => en).join('; ')}`)}.`,
});
