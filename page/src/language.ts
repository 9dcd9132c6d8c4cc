import { effect, signal } from '@preact/signals';

export type Language = 'zh' | 'en';

const kept = localStorage.getItem('language');

/** The language of the page: what was chosen before, else the browser's. */
export const language = signal<Language>(
  kept === 'zh' || kept === 'en' ? kept : navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
);

effect(() => {
  localStorage.setItem('language', language.value);
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
});

/** One sentence in the language of the page. */
export const say = (zh: string, en: string): string => (language.value === 'zh' ? zh : en);

/** The same of a text that the sandbox wrote. */
export const told = (text: { readonly zh: string; readonly en: string }): string => text[language.value];
