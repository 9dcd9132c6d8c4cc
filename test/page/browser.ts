import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';
import { notRun } from '../peers/installed';

/** Debian's. */
const executablePath = '/usr/bin/chromium';

/** Tests in a real Chromium. */
export const describeInChromium = (name: string, tests: () => void): void => {
  if (existsSync(executablePath)) describe(name, tests);
  else notRun('Chromium', 'apt-get install chromium');
};

// Without a sandbox of its own: the root of a container may not make one, and it sees pages of this package alone.
export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: ['--no-sandbox'] });

export interface Look {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** A page that listens for ever is never idle. */
  readonly waitUntil?: 'load' | 'networkidle';
}

/** A page of a browser that knows nothing yet, all that went wrong in it, and the paths of all that it loaded. */
export const open = async (
  browser: Browser,
  address: string,
  { locale = 'zh-CN', colorScheme = 'light', width = 1280, waitUntil = 'load' }: Look = {},
): Promise<{ page: Page; wrong: string[]; loaded: string[] }> => {
  const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 800 } });
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
  await page.goto(address, { waitUntil });
  return { page, wrong, loaded };
};
