import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { codesOf, modulesOf, problemsIn, programOf, root, tablesOf, textOf } from './support/markdown';

const skills = readdirSync(join(root, 'skills'));

const shop = `
import { type Client, Bill, Invoke } from 'wechatpay-chain';
declare const instance: Client;
declare const shop: Record<'appid' | 'mchid' | 'privateKey' | 'prepay_id' | 'h5_url' | 'out_trade_no' | 'out_refund_no', string>;
const { appid, mchid, privateKey, prepay_id, h5_url, out_trade_no, out_refund_no } = shop;
const invoke = Invoke.from({ mchid, privateKey });
const options = Object();
`;

/** Code of a table as a statement: a chain of an operation begins at `v3`, and its options may be left to the reader. */
const statementOf = (code: string): string =>
  code
    .replace(/^v3\./, 'instance.v3.')
    .replace(/\.(get|post)$/, '.$1(options)')
    .replace('({ json })', '(options)');

describe.each(skills)('the skill %s', (name) => {
  const text = textOf(`skills/${name}/SKILL.md`);
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];

  it('says in its head what it is called and when it is of use', () => {
    const { name: called, description, ...others } = parse(head);
    expect(called).toBe(name);
    expect(description.length).toBeGreaterThan(100);
    expect(description.length).toBeLessThanOrEqual(1024);
    expect(others).toEqual({});
  });

  it('names in its tables calls that are there', () => {
    const cells = tablesOf(text).flatMap(({ rows }) => rows.flat());
    const calls = cells.flatMap(codesOf).filter((code) => /^(?:v3|instance|invoke)\b.*[a-z)]$/.test(code));
    const statements = calls.map((code) => `${statementOf(code)};\n`);
    expect(statements.length).toBeGreaterThan(12);
    const modules = modulesOf(`skills/${name}`, [`${shop}${statements.join('')}`]);
    expect(problemsIn(programOf(modules), modules.keys())).toEqual([]);
  });

  it('is shipped, and so are the pages that it points at', () => {
    const { files } = JSON.parse(textOf('package.json')) as { files: string[] };
    expect(files).toContain('skills');
    const pages = text.match(/\bdocs\/[\w-]+\.md/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => !existsSync(join(root, page)))).toEqual([]);
  });
});
