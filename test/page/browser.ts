import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';
import type { Sandbox } from '../../src/sandbox';
import { notRun } from '../peers/installed';

/** Debian's. */
const executablePath = '/usr/bin/chromium';

/** Tests in a real Chromium. */
export const describeInChromium = (name: string, tests: () => void): void => {
  if (existsSync(executablePath)) describe(name, tests);
  else notRun('Chromium', 'apt-get install chromium');
};

// Without a sandbox of its own: the root of a container may not make one, and it sees this package's page alone.
export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: ['--no-sandbox'] });

export interface Look {
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** A page of a browser that knows nothing yet, and all that went wrong in it. */
export const open = async (
  browser: Browser,
  sandbox: Sandbox,
  hash = '',
  { locale = 'zh-CN', colorScheme = 'light', width = 1280 }: Look = {},
): Promise<{ page: Page; wrong: string[] }> => {
  const context = await browser.newContext({ locale, colorScheme, viewport: { width, height: 800 } });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  await page.goto(`${sandbox.options.base_uri}${hash}`);
  return { page, wrong };
};
