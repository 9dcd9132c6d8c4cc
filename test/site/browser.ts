import { existsSync } from 'node:fs';
import * as inBrowser from '../page/browser';
import { notRun } from '../peers/installed';
import { dist } from './server';

export { type Look, launch } from '../page/browser';

/** Tests of the built site in a real Chromium. */
export const describeInChromium = (name: string, tests: () => void): void => {
  if (existsSync(`${dist}/index.html`)) inBrowser.describeInChromium(name, tests);
  else notRun('The site', 'npm ci --prefix site && npm run docs:build');
};

/** A page of the site once all of it is loaded. */
export const open: typeof inBrowser.open = (browser, address, look) =>
  inBrowser.open(browser, address, { locale: 'en-US', waitUntil: 'networkidle', ...look });
