import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';
import { notRun } from '../peers/installed';
import { dist } from './server';

/** Debian's. */
const executablePath = '/usr/bin/chromium';

/** Tests of the built site in a real Chromium. */
export const describeInChromium = (name: string, tests: () => void): void => {
  if (!existsSync(`${dist}/index.html`)) notRun('The site', 'npm ci --prefix site && npm run docs:build');
  else if (!existsSync(executablePath)) notRun('Chromium', 'apt-get install chromium');
  else describe(name, tests);
};

// Without a sandbox of its own: the root of a container may not make one, and it sees this site alone.
export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: ['--no-sandbox'] });

export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A page of a browser that knows nothing yet, all that went wrong in it, and the paths of all that it loaded. */
export const open = async (
  browser: Browser,
  address: string,
  { colorScheme = 'light', width = 1280 }: Look = {},
): Promise<{ page: Page; wrong: string[]; loaded: string[] }> => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  const loaded: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('response', (response) => {
    loaded.push(new URL(response.url()).pathname);
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, wrong, loaded };
};
