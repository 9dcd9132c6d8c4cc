import { rmSync } from 'node:fs';
import type ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installBuilt } from './support/installed';
import { blocksOf, modulesOf, problemsIn, programOf, textOf } from './support/markdown';
import { programsOf, runWithNode } from './support/pasted';

const pages = [
  'docs/bills.md',
  'docs/combine.md',
  'docs/complaint.md',
  'docs/fapiao.md',
  'docs/frameworks.md',
  'docs/front-end.md',
  'docs/identities.md',
  'docs/network.md',
  'docs/observability.md',
  'docs/papay.md',
  'docs/partner.md',
  'docs/payscore.md',
  'docs/production.md',
  'docs/profit-sharing.md',
  'docs/refund.md',
  'docs/retries.md',
  'docs/runtimes.md',
  'docs/security.md',
  'docs/sensitive.md',
  'docs/serverless.md',
  'docs/testing.md',
  'docs/transfer.md',
  'docs/waiting.md',
  'skills/wechatpay-chain/SKILL.md',
].map((page) => {
  const programs = programsOf(blocksOf(textOf(page), 'js'));
  const sources = [...programs.map(({ source }) => source), ...blocksOf(textOf(page), 'ts')];
  return { page, programs, modules: modulesOf(page, sources) };
});

let folder: string;
let program: ts.Program;
beforeAll(() => {
  // What a reader has installed beside the package.
  folder = installBuilt(['sm-crypto-v2', 'express', 'pino', '@opentelemetry/api', '@opentelemetry/sdk-trace-base']);
  program = programOf(new Map(pages.flatMap(({ modules }) => [...modules])));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(pages)('$page', ({ programs, modules }) => {
  it('has examples that are TypeScript as they stand', () => {
    expect(problemsIn(program, modules.keys())).toEqual([]);
  });

  it.each(programs)('runs as pasted, and prints what it says: $file', async ({ file, source }) => {
    const ended = await runWithNode(folder, { file, source });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    const promised = [...source.matchAll(/console\.log\(.*\/\/ (\w+)$/gm)].map(([, word]) => word);
    expect(promised.length).toBeGreaterThan(0);
    const kept = ended.stdout.split('\n').filter((line) => promised.includes(line));
    expect(kept.sort()).toEqual(promised.sort());
  });
});
