import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reportOf } from '../../../scripts/api/report';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const files = {
  'package.json': '{ "type": "module" }',
  'dist/index.d.ts': `export { A as Client } from './shared.js';
/** What it does. */
export declare const pay: (amount: number) => Paid;
interface Paid { state: State }
import type { State } from '../types/state.js';
`,
  'dist/shared.d.ts': `export declare class A {
  #secret;
  private readonly kept: Hidden;
  readonly mchid: string;
}
interface Hidden { inside: string }
`,
  'dist/webhook.d.ts': `export { A as Client } from './shared.js';\nexport type Reply = string;\n`,
  'types/state.d.ts': `export type State = 'PAID';\n`,
};

const reported = (changed: Partial<typeof files> = {}): string => {
  for (const [name, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const entries = ['index', 'webhook'].map((name) => [name, join(folder, 'dist', `${name}.d.ts`)] as const);
  return reportOf(new Map(entries), (file) => file.startsWith(join(folder, 'dist')));
};

it('lists what an entry exports and what that names, without comments, private members and other people’s types', () => {
  expect(reported()).toBe(`== index

Client
export declare class A {
    readonly mchid: string;
}

pay
export declare const pay: (amount: number) => Paid;

== webhook

Client, as above

Reply
export type Reply = string;

== named by these, without an export

Paid
interface Paid {
    state: State;
}
`);
});

const { 'dist/index.d.ts': index, 'dist/shared.d.ts': shared } = files;

it.each([
  ['a parameter', { 'dist/index.d.ts': index.replace('amount: number', 'amount: string') }],
  ['a type that is named but not exported', { 'dist/index.d.ts': index.replace('state: State', 'state?: State') }],
  ['a member', { 'dist/shared.d.ts': shared.replace('mchid', 'merchantId') }],
  ['an export', { 'dist/webhook.d.ts': `export type Reply = string;\n` }],
])('changes with %s', (_, changed) => {
  expect(reported(changed)).not.toBe(reported());
});

it.each([
  ['a comment', { 'dist/index.d.ts': index.replace('What it does', 'What it did') }],
  ['a private member', { 'dist/shared.d.ts': shared.replace('kept: Hidden', 'held: string') }],
  ['what is declared elsewhere', { 'types/state.d.ts': `export type State = 'PAID' | 'CLOSED';\n` }],
])('stays as it is with %s', (_, changed) => {
  expect(reported(changed)).toBe(reported());
});
