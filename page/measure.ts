import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { Sandbox } from '../src/sandbox';

/** What the page costs, as it is built: `npm run bench:page`. */
const built = fileURLToPath(new URL('../dist/page/', import.meta.url));
const bytes = readdirSync(built).reduce((sum, name) => sum + gzipSync(readFileSync(`${built}${name}`)).length, 0);
console.log(`size, gzip                          ${(bytes / 1000).toFixed(1)} kB`);

const sandbox = await Sandbox.start();
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en' });

const beginning = performance.now();
await page.goto(sandbox.options.base_uri);
await page.getByRole('link', { name: 'Send a sample order' }).waitFor();
console.log(`interactive, an empty journal       ${(performance.now() - beginning).toFixed(0)} ms`);

const count = 10_000;
for (let sent = 0; sent < count; sent += 100) {
  const some = Array.from({ length: 100 }, (_, index) => fetch(`${sandbox.options.base_uri}v3/entry/${sent + index}`));
  for (const response of await Promise.all(some)) await response.arrayBuffer();
}
const again = performance.now();
await page.reload();
await page.getByText('10,000', { exact: true }).waitFor();
console.log(`all of ${count} entries are there     ${(performance.now() - again).toFixed(0)} ms`);

const frames = await page.locator('.virtual').evaluate(async (list) => {
  const times: number[] = [];
  let before = await new Promise<number>(requestAnimationFrame);
  for (let step = 0; step < 300; step += 1) {
    list.scrollTop += 1_700;
    const now = await new Promise<number>(requestAnimationFrame);
    times.push(now - before);
    before = now;
  }
  return times.sort((a, b) => a - b);
});
const at = (share: number): string => (frames[Math.floor(share * (frames.length - 1))] ?? 0).toFixed(1);
console.log(`a frame while scrolling through     ${at(0.5)} ms, at worst ${at(1)} ms`);
await browser.close();
await sandbox.close();
