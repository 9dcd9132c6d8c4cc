/**
 * Whether every link between the documents leads somewhere, and every one within the built site. Run with
 * `npm run check:links`, after `npm run docs:build`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deadLinks, type Linked, linkedOfHtml, linkedOfMarkdown } from './site/links';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'site/.vitepress/dist');

const namesIn = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith(end));

const linkedIn = (folder: string, names: readonly string[], read: (text: string) => Linked): Map<string, Linked> =>
  new Map(names.map((name) => [name, read(readFileSync(join(folder, name), 'utf8'))]));

const isFile = (folder: string) => (path: string) => existsSync(join(folder, path));

const documents = [
  ...['README.md', 'README.en.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'openapi/README.md'],
  ...namesIn(join(root, 'docs'), '.md').map((name) => `docs/${name}`),
];
if (!existsSync(site)) throw new Error(`${site} is missing: run \`npm run docs:build\``);
const pages = namesIn(site, '.html').filter((name) => statSync(join(site, name)).isFile());
const dead = [
  ...deadLinks(linkedIn(root, documents, linkedOfMarkdown), isFile(root)),
  ...deadLinks(linkedIn(site, pages, linkedOfHtml), isFile(site)),
];
for (const each of dead) console.error(each);
console.log(`${documents.length} documents, ${pages.length} pages: ${dead.length} dead links`);
if (dead.length > 0) process.exitCode = 1;
