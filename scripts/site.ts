/**
 * `openapi/` and `docs/` → `site/pages/`, from which VitePress builds the site. Run with `npm run docs:build`. With the
 * beginnings of templates, as in `tsx scripts/site.ts v3/pay/`, it has only the operations below them and is built in seconds.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentPath, readDocument } from '../src/sandbox/openapi/document';
import { load, readFolder } from './generate/load';
import { modelOf } from './generate/model';
import { siteOf } from './site/pages';
import { statefulOperations } from './site/sandbox';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'site/pages');

const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
const files = ['README.md', 'README.en.md', ...names.map((name) => `docs/${name}`), 'CHANGELOG.md'];
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const beginnings = process.argv.slice(2);
const model = modelOf(load(readFolder(join(root, 'openapi'))));
const calls = model.calls.filter(({ template }) => beginnings.some((beginning) => template.startsWith(beginning)));
const site = siteOf(
  {
    model: beginnings.length === 0 ? model : { ...model, calls },
    document: readDocument(documentPath()),
    stateful: statefulOperations(),
  },
  texts,
);

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
};

rmSync(target, { recursive: true, force: true });
for (const [path, text] of site.pages) write(path, text);
for (const [path, text] of site.files) write(`public/${path}`, text);
write('navigation.json', JSON.stringify(site.navigation));
const images = join(root, 'docs/images');
if (existsSync(images)) cpSync(images, join(target, 'public/images'), { recursive: true });
console.log(`${site.pages.size} pages`);
