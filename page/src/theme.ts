import { effect, signal } from '@preact/signals';

export type Theme = 'auto' | 'light' | 'dark';

const kept = localStorage.getItem('theme');

export const theme = signal<Theme>(kept === 'light' || kept === 'dark' ? kept : 'auto');

effect(() => {
  localStorage.setItem('theme', theme.value);
  document.documentElement.dataset.theme = theme.value;
});

const following: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' };

export const nextTheme = (): void => {
  theme.value = following[theme.value];
};
