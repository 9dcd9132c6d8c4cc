import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { root } from '../../support/markdown';

const run = promisify(execFile);

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said to have run in `watched/`, of a program of these files; `watched/once.mts` exports `once`. */
const ranOf = async (files: Record<string, string>): Promise<unknown[]> => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'));
  const program = `
    import { whatRan } from '${pathToFileURL(join(root, 'scripts/path/ran.ts'))}';
    import { once } from './watched/once.mts';
    const ran = await whatRan(new URL('./watched/', import.meta.url), async () => once());
    console.log(JSON.stringify(ran.map(({ file, name, calls }) => [file, name, calls])));`;
  for (const [name, text] of Object.entries({ ...files, 'program.mts': program })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, 'program.mts')], { cwd: root });
  return JSON.parse(stdout);
};

it('says which functions ran, in the order of their first calls, and nothing that only loading ran', async () => {
  const ran = await ranOf({
    'watched/once.mts': `
      import { first } from './deep/tools.mts';
      import { outside } from '../outside.mts';
      const never = (): number => 1;
      const atLoad = ((): number => 2)();
      function last(): number { return atLoad; }
      export const once = (): number => [1, 2].map((each) => first(each)).length + outside() + last();
      export const kept = never;`,
    'watched/deep/tools.mts': `
      export const second = (value: number): number => value;
      export const first = (value: number): number => second(value);`,
    'outside.mts': 'export const outside = (): number => 1;',
  });
  expect(ran).toEqual([
    ['once.mts', 'once', 1],
    ['once.mts', '', 2],
    ['deep/tools.mts', 'first', 2],
    ['deep/tools.mts', 'second', 2],
    ['once.mts', 'last', 1],
  ]);
});

it('puts a function that nothing can be stopped in behind the first of its file', async () => {
  const ran = await ranOf({
    'watched/once.mts': `
      import { tool } from './tool.mts';
      export const once = () => [{ value: 1 }].map(({ value }) => value).map(tool);`,
    'watched/tool.mts': 'export const tool = (value: number) => value + 1;',
  });
  expect(ran).toEqual([
    ['once.mts', 'once', 1],
    ['once.mts', '', 1],
    ['tool.mts', 'tool', 1],
  ]);
});
