import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installBuilt } from './support/installed';
import { blocksOf, languagesOf, modulesOf, problemsIn, programOf, textOf } from './support/markdown';
import { makePair } from './support/openssl';
import { programsOf, runWithNode } from './support/pasted';
import { apiV3Key, envelope, platformKey, resource, signed } from './webhook/by-hand';

const pages = ['README.md', 'README.en.md'];
const blocks = (page: string): string[] => blocksOf(textOf(page), 'js');
const programs = new Map(pages.map((page) => [page, programsOf(blocks(page))]));

const wrong = modulesOf('wrong', ["import { Builder } from 'wechatpay-chain';\nBuilder.fabrik();"]);
const modules = new Map(
  [...programs].map(([page, made]) => [
    page,
    modulesOf(
      page,
      made.map(({ source }) => source),
    ),
  ]),
);

/** One program for all, as most of the compiler's work is the same. */
let program: ts.Program;
/** Where the reader has the package, and the key files that a merchant has. */
let folder: string;

beforeAll(() => {
  program = programOf(new Map([wrong, ...modules.values()].flatMap((sources) => [...sources])));
  folder = installBuilt();
  writeFileSync(join(folder, 'apiclient_key.pem'), makePair().pkcs8);
  writeFileSync(join(folder, 'pub_key.pem'), platformKey.export({ type: 'spki', format: 'pem' }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([...programs])('%s', (page, made) => {
  it('has no code that Node.js and a shell do not run as it stands', () => {
    expect(new Set(languagesOf(textOf(page)))).toEqual(new Set(['sh', 'js']));
  });

  it('has examples that are TypeScript as they stand', () => {
    const sources = modules.get(page) ?? new Map();
    expect(sources.size).toBeGreaterThan(5);
    expect(problemsIn(program, sources.keys())).toEqual([]);
  });

  // The other language has the same code, as is tested below: there the blocks run one after another in one file.
  const ending = made.filter(({ title, source }) =>
    page === 'README.md' ? !source.includes('.listen(') : title.startsWith('all of'),
  );

  it.each(ending)('runs as pasted: $title', async ({ file, source }) => {
    const ended = await runWithNode(folder, { file, source });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    if (file === 'demo.mjs') expect(ended.stdout).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?/);
  });

  const serving = made.filter(({ source }) => source.includes('.listen('));

  it.each(serving)('takes a payment as pasted: $title', async ({ file, source }) => {
    // A port that is free, on loopback alone; otherwise the block runs as it stands.
    const anyPort = join(folder, 'any-port.mjs');
    writeFileSync(
      anyPort,
      `import { Server } from 'node:net';
const { listen } = Server.prototype;
Server.prototype.listen = function () {
  return listen.call(this, 0, '127.0.0.1', () => console.log('port', this.address().port));
};`,
    );
    writeFileSync(join(folder, file), source);
    const child = spawn(process.execPath, ['--import', anyPort, file], {
      cwd: folder,
      env: { API_V3_KEY: apiV3Key },
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text;
      });
    }
    try {
      while (!/port \d+\n/.test(said.stdout)) await Promise.race([once(child.stdout, 'data'), exited(child, said)]);
      const url = `http://127.0.0.1:${/port (\d+)/.exec(said.stdout)?.[1]}/`;
      const { body, headers } = signed(envelope({}, {}, { ...payment, ...resource }));
      const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) });
      expect({ status: response.status, stderr: said.stderr }).toEqual({ status: 204, stderr: '' });
      expect(said.stdout).toContain(`${resource.out_trade_no} ${resource.amount.total}`);
      const forged = await fetch(url, { method: 'POST', headers, body: '{}' });
      expect(forged.status).toBe(401);
    } finally {
      child.kill();
    }
  });
});

/** What a direct payment has beside the fields that this test reads back. */
const payment = {
  trade_type: 'JSAPI',
  trade_state_desc: '支付成功',
  bank_type: 'CMC',
  success_time: '2018-06-08T10:34:56+08:00',
};

const exited = async (child: ReturnType<typeof spawn>, said: { stderr: string }): Promise<never> => {
  if (child.exitCode === null) await once(child, 'exit');
  throw new Error(`it ended before it listened: ${said.stderr}`);
};

it('would tell an example that does not compile', () => {
  expect(problemsIn(program, wrong.keys())).toHaveLength(1);
});

it('would tell an example that does not run', async () => {
  const source = "import { Builder } from 'wechatpay-chain';\nBuilder.fabrik();\n";
  expect(await runWithNode(folder, { file: 'wrong.mjs', source })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Builder.fabrik is not a function'),
  });
});

it.each(['const a = 1;\n', 'declare const instance: Client;\n'])('refuses a block that names no file: %j', (code) => {
  expect(() => programsOf([code])).toThrow('begins with the name of its file');
});

it('refuses a continuation of what was not begun', () => {
  expect(() => programsOf(['// other.mjs, continued\na;\n'])).toThrow('no block before it');
});

it('shows the same code in both languages', () => {
  const bare = (page: string): string[] =>
    blocks(page).map((code) => code.replace(/\/\/.*$/gm, '').replace(/\s+/g, ' '));
  expect(bare('README.en.md')).toEqual(bare('README.md'));
});
