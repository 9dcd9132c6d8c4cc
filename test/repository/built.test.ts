import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installBuilt } from '../support/installed';
import { blocksOf, codesOf, root, tablesOf, textOf } from '../support/markdown';
import { programsOf, runWithNode } from '../support/pasted';

let folder: string;
beforeAll(() => {
  folder = installBuilt();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What a built file imports or requires. */
const importedBy = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom |\bimport\(|\brequire\(|^import )['"]([^'"\n]+)['"]/gm)].map(([, name]) => name ?? '');

it('imports the modules of Node.js by their own names, node:…, in ESM and in CJS', () => {
  const dist = join(folder, 'node_modules', 'wechatpay-chain', 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!page).*\.c?js$/.test(name),
  );
  const bare = new Set(builtinModules);
  const imported = files.map((name) => ({ name, imports: importedBy(readFileSync(join(dist, name), 'utf8')) }));
  expect(
    imported.flatMap(({ name, imports }) => imports.filter((id) => bare.has(id)).map((id) => `${name}: ${id}`)),
  ).toEqual([]);
  for (const name of ['index.js', 'index.cjs']) {
    expect(imported.find((file) => file.name === name)?.imports).toEqual(
      expect.arrayContaining(['axios', 'node:crypto']),
    );
  }
});

it('is ASCII, which V8 compiles faster, wherever an application imports it', () => {
  const dist = join(folder, 'node_modules', 'wechatpay-chain', 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!page|cli).*\.c?js$/.test(name),
  );
  expect(files).toEqual(expect.arrayContaining(['index.js', 'index.cjs', 'webhook.cjs']));
  expect(files.filter((name) => /[^\0-\x7f]/.test(readFileSync(join(dist, name), 'utf8')))).toEqual([]);
});

const bundling = (page: string): string =>
  blocksOf(textOf(page), 'sh').find((block) => block.includes('esbuild')) ?? '';

it.each(['README.md', 'README.en.md'])('runs as one ESM file that esbuild makes as %s says', async (page) => {
  const [demo] = programsOf(blocksOf(textOf(page), 'js'));
  writeFileSync(join(folder, 'demo.mjs'), demo?.source ?? '');
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  const esbuild = join(folder, 'node_modules', '.bin', 'esbuild');
  rmSync(esbuild, { force: true });
  symlinkSync(join(root, 'node_modules', 'esbuild', 'bin', 'esbuild'), esbuild);
  execFileSync('sh', ['-c', bundling(page)], { cwd: folder, stdio: 'pipe' });
  const bundle = { file: 'alone.mjs', source: readFileSync(join(folder, 'bundle.mjs'), 'utf8') };
  expect(await runWithNode(folder, bundle)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl\?/),
    stderr: '',
  });
  const without = { file: 'without.mjs', source: bundle.source.replace(/^import \{ createRequire \}.*\n/, '') };
  expect((await runWithNode(folder, without)).stderr).toContain('Dynamic require of "util" is not supported');
});

const { exports: targets } = JSON.parse(textOf('package.json')) as { exports: Record<string, unknown> };
const entries = Object.keys(targets)
  .filter((name) => !/types|json/.test(name))
  .map((name) => name.replace('.', 'wechatpay-chain'));

const esbuild = join(root, 'node_modules', 'esbuild', 'bin', 'esbuild');

it.each(['edge-light', 'workerd', 'browser'])(
  'says of every entry, bundled for %s, that it needs Node.js',
  (condition) => {
    const files = entries.map(
      (entry) => [`${entry.replaceAll('/', '-')}.js`, `console.log(require('${entry}'))`] as const,
    );
    for (const [name, source] of files) writeFileSync(join(folder, name), source);
    const flags = ['--bundle', '--platform=neutral', `--conditions=${condition}`, `--outdir=${condition}`];
    execFileSync(esbuild, [...files.map(([name]) => name), ...flags, '--log-level=warning'], { cwd: folder });
    const said = files.map(([name]) => {
      try {
        return runInNewContext(readFileSync(join(folder, condition, name), 'utf8'));
      } catch (error) {
        return error;
      }
    });
    expect(said).toHaveLength(11);
    expect(said.map((error) => error?.code)).toEqual(said.map(() => 'RUNTIME_UNSUITABLE'));
    expect(said.filter(({ message }) => !/^wechatpay-chain needs Node\.js, .*\.$/.test(message))).toEqual([]);
  },
);

it('is bundled where names are imported that a browser does not have, and says then that it needs Node.js', () => {
  const input = "import { Builder, until } from 'wechatpay-chain'; console.log(Builder, until);";
  const bundle = execFileSync(esbuild, ['--bundle', '--platform=browser', '--log-level=error'], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  expect(() => runInNewContext(bundle)).toThrow(/^wechatpay-chain needs Node\.js/);
});

const classes = `
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const require = createRequire(import.meta.url);
const { exports } = require('wechatpay-chain/package.json');
const entries = Object.keys(exports).filter((name) => !/types|json/.test(name)).map((name) => name.replace('.', 'wechatpay-chain'));
const failure = { response: { status: 400, headers: {} }, operation: 'GET v3/x', code: 'PARAM_ERROR', message: 'm' };
const made = {
  ApiError: ({ ApiError }) => new ApiError(failure),
  MediaUtil: ({ MediaUtil }) => new MediaUtil('a.jpg', Buffer.from('a')),
  Sandbox: async ({ Sandbox }) => { const sandbox = await Sandbox.start(); await sandbox.close(); return sandbox; },
  Webhook: ({ Webhook }) => new Webhook({ certs: { PUB_KEY_ID_1: publicKey }, apiV3Key: '0'.repeat(32) }),
  WeChatPayError: ({ WeChatPayError }) => new (class extends WeChatPayError { constructor() { super('Own', 'OWN', 'm'); } })(),
};
const copies = [];
for (const entry of entries) {
  for (const [format, module] of [['ESM', await import(entry)], ['CJS', require(entry)]]) {
    for (const [name, type] of Object.entries(module)) {
      if (typeof type !== 'function' || !/^class\\b/.test(Function.prototype.toString.call(type))) continue;
      const value = await (made[name]?.(module) ?? new type('CODE', 'm'));
      copies.push({ at: format + ' ' + entry, name, type, value });
    }
  }
}
const wrong = copies.flatMap((one) => copies
  .filter((other) => {
    const same = one.name === other.name || (other.name === 'WeChatPayError' && one.name.endsWith('Error'));
    return one.value instanceof other.type !== same;
  })
  .map((other) => one.name + ' of ' + one.at + ' instanceof ' + other.name + ' of ' + other.at));
const twice = copies.filter((one) => copies.some((other) => one.name === other.name && one.at.slice(0, 3) === other.at.slice(0, 3) && one.type !== other.type));
console.log(JSON.stringify({ wrong, twice: twice.map(({ at, name }) => name + ' of ' + at), names: [...new Set(copies.map(({ name }) => name))].sort(), entries: entries.length }));
`;

it('has each class once in ESM and once in CJS, and instanceof takes the one for the other, in all pairs of entries', async () => {
  const { code, stdout, stderr } = await runWithNode(folder, { file: 'classes.mjs', source: classes });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const errors = Object.keys(await import('../../src/errors')).filter((name) => /^[A-Z]/.test(name));
  expect(JSON.parse(stdout)).toEqual({
    wrong: [],
    twice: [],
    names: [...errors, 'MediaUtil', 'Sandbox', 'Webhook'].sort(),
    entries: 11,
  });
});

const withoutPeer = `
import { createRequire } from 'node:module';
import { generateKeyPairSync } from 'node:crypto';
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
const { publicKey: platform } = generateKeyPairSync('ec', { namedCurve: 'SM2' });
for (const { sm2 } of [await import('wechatpay-chain/sm'), createRequire(import.meta.url)('wechatpay-chain/sm')]) {
  try {
    sm2({ serial: 'ABCDEF', privateKey, certs: { PUB_KEY_ID_01: platform }, apiV3Key: '0'.repeat(32) });
  } catch ({ name, code, message }) {
    console.log(name, code, message);
  }
}
`;

it('says of 国密 without its optional peer what to install, from ESM and from CJS', async () => {
  const said =
    'ConfigurationError SM_LIBRARY_MISSING 国密 (SM2, SM3, SM4) is computed by sm-crypto-v2, which cannot be loaded: npm i sm-crypto-v2.';
  expect(await runWithNode(folder, { file: 'without-peer.mjs', source: withoutPeer })).toMatchObject({
    code: 0,
    stdout: `${said}\n${said}\n`,
    stderr: '',
  });
});

it.each(['index.js', 'index.cjs', 'webhook.js', 'webhook.cjs'])('%s leads to no code of 国密', (name) => {
  const files = [...reachedFrom(join(folder, 'node_modules', 'wechatpay-chain', 'dist', name))];
  const modules = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\/\/ (src\/\S+)$/gm)]);
  const paths = modules.map(([, path]) => path);
  expect(paths.filter((path) => /^src\/(?:sm\/|sm-crypto|asn1)/.test(path ?? ''))).toEqual([]);
  expect(paths).toContain('src/keys/verifier.ts');
});

/** The files of the package that a built file leads to, itself included. */
const reachedFrom = (file: string, reached: Set<string> = new Set()): Set<string> => {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const name of importedBy(readFileSync(file, 'utf8'))) {
    if (/^\.{1,2}\//.test(name)) reachedFrom(join(dirname(file), name), reached);
  }
  return reached;
};

it('contains no package that THIRD-PARTY-NOTICES.md does not name, and only in the entries that it says', () => {
  const dist = join(folder, 'node_modules', 'wechatpay-chain', 'dist');
  const entries = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.c?js$/.test(name) && !/^(?:shared|page)/.test(name),
  );
  const contained = entries.flatMap((name) =>
    [...reachedFrom(join(dist, name))]
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)])
      .map(([, id]) => `${id} in ${name.replace(/\.c?js$/, '')}`),
  );
  const page = readdirSync(join(root, 'page', 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const imported = page.flatMap((name) => importedBy(readFileSync(join(root, 'page', 'src', name), 'utf8')));
  const packages = imported.flatMap((id) => /^(?:@[^/]+\/)?[a-z][^/]*/.exec(id)?.[0] ?? []);
  // The page shows a program that imports these two.
  const own = packages.filter((id) => !/^(?:node:|wechatpay-chain$)/.test(id));
  contained.push(...own.map((id) => `${id} in page`));
  const [notices] = tablesOf(textOf('THIRD-PARTY-NOTICES.md'));
  const named = (notices?.rows ?? []).flatMap(([id = '', names = '']) =>
    codesOf(names).map((entry) => `${/^\[(.+?)\]/.exec(id)?.[1]} in ${entry}`),
  );
  expect(named.length).toBeGreaterThan(0);
  expect([...new Set(contained)].sort()).toEqual(named.sort());
});

it.each(['sandbox.js', 'sandbox.cjs'])('%s leads to no code of the client or of the notifications', (name) => {
  const files = [...reachedFrom(join(folder, 'node_modules', 'wechatpay-chain', 'dist', name))];
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  expect(texts.flatMap(importedBy).filter((id) => !/^(\.|node:)/.test(id))).toEqual([]);
  const modules = texts.flatMap((text) => [...text.matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, path]) => path));
  expect(
    modules.filter(
      (path) =>
        !/^src\/(sandbox\/|asn1|sm-crypto|sm2-key|brand|own|json|explanations|hint|lazily|nearest|unknown-option)/.test(
          path ?? '',
        ),
    ),
  ).toEqual([]);
  expect(modules).toContain('src/sandbox/sandbox.ts');
});
