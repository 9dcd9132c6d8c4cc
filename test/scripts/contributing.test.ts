import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compilerAt } from '../../scripts/type-proof/compile';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

/** The example's blocks in this language, without their margin. */
const blocks = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm'))].map(
    ([, margin = '', block = '']) => block.replaceAll(new RegExp(`^${margin}`, 'gm'), ''),
  );

const [place = ''] = /openapi\/v3\/\S+\.yaml/.exec(text) ?? [];
const [yaml = ''] = blocks('yaml');
const [calls = ''] = blocks('ts');

describe('CONTRIBUTING.md: one YAML file and `npm run generate`', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'contributing-'));
    for (const part of ['openapi', 'scripts', 'types', 'src', 'package.json', 'README.md', 'README.en.md']) {
      cpSync(join(ROOT, part), join(root, part), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    mkdirSync(dirname(join(root, place)), { recursive: true });
    writeFileSync(join(root, place), yaml);
    execFileSync('npm', ['run', 'generate'], { cwd: root, stdio: 'pipe' });
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true }));

  it('add an operation that all three forms of a call know', () => {
    const program = (lines: string) =>
      new Map([
        [
          'example.ts',
          `import type { Client } from '../src/client';\nexport const example = async (instance: Client) => {\n${lines}};\n`,
        ],
      ]);
    const compile = compilerAt(root);
    expect(compile(program(calls))).toEqual([]);
    expect(compile(program(calls.replace('reason:', 'raeson:'))), 'a misspelt field').toHaveLength(3);
  }, 30_000);

  it('put it into the document and count it', () => {
    const { paths } = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8'));
    expect(paths['/v3/example/orders/{order_id}/cancel'].post.summary).toBe('取消订单');
    const counted = (folder: string) => /<!-- counts -->([\d,]+)/.exec(readFileSync(join(folder, 'README.md'), 'utf8'));
    expect(Number(counted(root)?.[1]?.replace(',', ''))).toBe(Number(counted(ROOT)?.[1]?.replace(',', '')) + 1);
  });
});
