import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { callCommand } from '../../src/cli/call';
import { CommandFailure } from '../../src/cli/failure';
import { call } from '../../src/cli/run/call';
import { parseEnvironment } from '../../src/cli/run/configuration';
import { fieldOf, placedAt, typed } from '../../src/cli/run/fields';
import { anyText, fieldsOf, holds, outcomeOf, text, textOf } from '../support/law';
import { makePair } from '../support/openssl';

const name = textOf('abz_019商', { minLength: 1 }).filter((each) => !/^\d/.test(each));

type Tree = string | { [name: string]: Tree } | Tree[];
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    text(),
    fc
      .array(fc.tuple(name, tie('tree')), { minLength: 1, maxLength: 3 })
      .map((pairs): Tree => Object.fromEntries(pairs)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
  ),
}));
const body = fc.array(fc.tuple(name, tree), { minLength: 1, maxLength: 4 }).map((pairs) => Object.fromEntries(pairs));

/** An object as one writes it on a command line: `a.b.0=text`, a field for every text. */
const fieldsFor = (value: Tree, path: readonly string[] = []): string[] =>
  typeof value === 'string'
    ? [`${path.join('.')}=${value}`]
    : Object.entries(value).flatMap(([key, each]) => fieldsFor(each, [...path, key]));

const placed = (fields: readonly string[]): unknown =>
  fields.map(fieldOf).reduce<unknown>((all, field) => placedAt(all, field.path, field.text), {});

const shuffled = <T>(items: readonly T[], order: readonly number[]): T[] =>
  items
    .map((item, index) => ({ item, rank: order[index % Math.max(order.length, 1)] ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);

describe('fields on the command line', () => {
  it('are the object that they were written from (round trip), in any order', () =>
    holds([body, fc.array(fc.nat(), { maxLength: 8 })], (given, order) => {
      expect(placed(shuffled(fieldsFor(given), order))).toEqual(given);
    }));

  it('keep every character of their values, = and := included, and of JSON its meaning', () =>
    holds([name, anyText, fc.jsonValue()], (key, value, json) => {
      expect(fieldOf(`${key}=${value}`)).toEqual({ path: [key], text: value, isJson: false });
      expect(fieldOf(`${key}:=${JSON.stringify(json)}`)).toEqual({
        path: [key],
        text: JSON.stringify(json),
        isJson: true,
      });
    }));

  it('are taken whole or refused: no text is lost on the way into an object', () =>
    holds(
      [
        fc.array(fc.tuple(textOf('ab.019', { minLength: 1, maxLength: 5 }), textOf('xyz', { minLength: 1 })), {
          maxLength: 4,
        }),
      ],
      (pairs) => {
        const names = pairs.map(([path]) => path);
        fc.pre(new Set(names).size === names.length);
        const { value, error } = outcomeOf(() => placed(pairs.map((pair) => pair.join('='))));
        if (error !== undefined) return expect(error).toBeInstanceOf(CommandFailure);
        const kept: string[] = [];
        JSON.stringify(value, (_, each) => {
          if (typeof each === 'string') kept.push(each);
          return each;
        });
        // What stands above another is replaced by it only if it comes before.
        const replaced = (path: string, at: number): boolean =>
          names.some((other, index) => index > at && path.startsWith(`${other}.`));
        const expected = pairs.filter(([path], at) => !replaced(path, at)).map(([, each]) => each);
        expect(kept.sort()).toEqual(expected.sort());
      },
    ));

  it('are read, or refused with a sentence, whatever they are', () =>
    holds([fc.oneof(anyText, textOf('a=:.0', { maxLength: 8 }))], (written) => {
      const { value, error } = outcomeOf(() => fieldOf(written));
      if (value === undefined) expect(error).toBeInstanceOf(CommandFailure);
      else expect(`${value.path.join('.')}${value.isJson ? ':=' : '='}${value.text}`).toBe(written);
    }));
});

describe('a number on the command line', () => {
  it('is an integer only as JSON writes one, to the last digit; anything else is refused', () =>
    holds(
      [
        fc.oneof(
          text(),
          textOf('0123456789', { maxLength: 20 }),
          textOf('0123456789-+.eExb_ n', { maxLength: 8 }),
          fc.maxSafeInteger().map(String),
        ),
      ],
      (written) => {
        const { value, error } = outcomeOf(() => typed(written, { type: 'integer' }, 'amount.total'));
        if (value === undefined) expect(error).toBeInstanceOf(CommandFailure);
        const isInteger =
          /^(?:0|-?[1-9]\d*)$/.test(written) &&
          BigInt(written) === BigInt(Number(written)) &&
          Number.isSafeInteger(Number(written));
        if (written !== '-0') expect(value).toBe(isInteger ? JSON.parse(written) : undefined);
      },
    ));

  it('is a number only as JSON writes one', () =>
    holds(
      [
        fc.oneof(
          textOf('0123456789-+.eExb_ n', { maxLength: 8 }),
          fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
        ),
      ],
      (written) => {
        const { value } = outcomeOf(() => typed(written, { type: 'number' }, 'x'));
        const json = outcomeOf(() => JSON.parse(written) as unknown).value;
        const isWritten = typeof json === 'number' && Number.isFinite(json) && !/^\s|\s$/.test(written);
        expect(value).toBe(isWritten ? json || 0 : undefined);
      },
    ));
});

describe('the flags of call', () => {
  const flags = [
    ['--dry-run'],
    ['--yes'],
    ['--undocumented'],
    ['--output', 'file.json'],
    ['--timeout', '3'],
    ['--json'],
    ['--mchid', '1900000109'],
  ];

  /** What the command is given, without carrying it out. */
  const read = async (args: readonly string[]): Promise<unknown> => {
    let given: unknown;
    const command = callCommand();
    command.exitOverride().action((verb: string, path: string, fields: string[], all: object) => {
      given = { verb, path, fields, all };
    });
    await command.parseAsync(args, { from: 'user' });
    return given;
  };

  it('mean the same wherever they stand among the fields, which stay as they are', () =>
    holds(
      [
        fc.uniqueArray(fc.nat(flags.length - 1), { maxLength: 4 }),
        fc.array(fc.tuple(name, text()), { maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 10 }),
      ],
      async (which, pairs, order) => {
        const fields = pairs.map((pair) => pair.join('='));
        const chosen = which.map((index) => flags[index] ?? []);
        const first = await read(['post', 'v3/x', ...fields, ...chosen.flat()]);
        expect(first).toMatchObject({ verb: 'post', path: 'v3/x', fields });
        // A flag without a value, and nothing that could be taken for its value behind it.
        const units = [...fields.map((each) => [each]), ...chosen.filter(([flag]) => flag !== '--json')];
        const mixed = shuffled(units, order).flat();
        const last = chosen.filter(([flag]) => flag === '--json').flat();
        const again = (await read(['post', 'v3/x', ...mixed, ...last])) as { fields: string[]; all: object };
        expect(again.all).toEqual((first as { all: object }).all);
        expect([...again.fields].sort()).toEqual([...fields].sort());
      },
      'stream',
    ));
});

describe('a file of environment variables', () => {
  const variable = textOf('ABZ_', { minLength: 1 });
  const line = fc.constantFrom('\n', '\r\n');
  const escaped = (value: string): string =>
    `"${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`;
  const value = fc.oneof(text(), textOf('"\'\\#= \nAB$', { maxLength: 12 }));

  it('gives back every value that is written into it in double quotes, and in single ones (round trip)', () =>
    holds([fieldsOf(variable, value), line, fc.boolean()], (given, ending, isMarked) => {
      const lines = Object.entries(given).map(([key, each], index) => {
        const single = index % 2 === 1 && !each.includes("'");
        return `${index % 3 === 0 ? 'export ' : ''}${key}=${single ? `'${each}'` : escaped(each)}${index % 4 === 0 ? ' # remark' : ''}`;
      });
      expect(
        parseEnvironment(
          `${isMarked ? '\uFEFF' : ''}# first${ending}${lines.join(ending)}`.replace(/^(\uFEFF?)# first\r?\n/, '$1'),
        ),
      ).toEqual(given);
    }));

  it('gives a bare value as it stands, without the white space around it and a remark behind it', () =>
    holds(
      [
        variable,
        textOf('ab19/+=:.-_"\'', { minLength: 1 }),
        fc.constantFrom('', ' ', '\t'),
        fc.constantFrom('', ' # x', ' #'),
      ],
      (key, each, space, remark) => {
        fc.pre(!/^(["']).*\1/.test(each));
        expect(parseEnvironment(`${space}${key}${space}=${space}${each}${space}${remark}\nLAST=1`)).toEqual({
          [key]: each,
          ...(key !== 'LAST' && { LAST: '1' }),
        });
      },
    ));
});

describe('wechatpay-chain call --dry-run', () => {
  const [pair, platform] = [makePair(), makePair()];
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-law-'));
  const [privateKey, publicKey] = [join(folder, 'key.pem'), join(folder, 'pub.pem')];
  writeFileSync(privateKey, pair.pkcs8);
  writeFileSync(publicKey, platform.spki);
  afterAll(() => rmSync(folder, { recursive: true }));
  const identity = {
    mchid: '1900000109',
    serial: pair.serial,
    privateKey,
    publicKey,
    publicKeyId: 'PUB_KEY_ID_1',
    dryRun: true,
  } as const;

  const order = fc.record(
    {
      description: textOf('Image形象店- =.', { minLength: 1 }),
      out_trade_no: textOf('ab019-_|*@', { minLength: 6, maxLength: 12 }),
      attach: textOf('a,"\\{}=中', { minLength: 1 }),
      amount: fc.record({ total: fc.maxSafeInteger(), currency: fc.constant('CNY') }, { requiredKeys: ['total'] }),
      support_fapiao: fc.boolean(),
      detail: fc.record({
        goods_detail: fc.array(
          fc.record({ merchant_goods_id: textOf('a1', { minLength: 1 }), quantity: fc.nat(), unit_price: fc.nat() }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    },
    { requiredKeys: ['amount'] },
  );

  /** Numbers and booleans as texts, as they are on a command line. */
  const asTexts = (value: unknown): Tree =>
    typeof value !== 'object' || value === null
      ? String(value)
      : Array.isArray(value)
        ? value.map(asTexts)
        : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asTexts(each)]));

  it('signs exactly the order that its fields say, each of its documented type, in whatever order they come', () =>
    holds(
      [order, fc.array(fc.nat(), { maxLength: 8 })],
      async (given, by) => {
        const { data } = await call(
          'post',
          'v3/pay/transactions/native',
          shuffled(fieldsFor(asTexts(given)), by),
          identity,
        );
        const { request, message } = data as {
          request: { body: string; headers: Record<string, string> };
          message: string;
        };
        expect(JSON.parse(request.body)).toEqual(given);
        const authorization =
          Object.entries(request.headers).find(([header]) => /^authorization$/i.test(header))?.[1] ?? '';
        const [, signature = ''] = /signature="([^"]+)"/.exec(authorization) ?? [];
        expect(message.endsWith(`\n${request.body}\n`)).toBe(true);
        expect(
          verify('sha256', Buffer.from(message), createPublicKey(pair.spki), Buffer.from(signature, 'base64')),
        ).toBe(true);
      },
      'process',
    ));

  it('keeps the query of its path as it is, names that repeat included', () =>
    holds(
      [fc.array(fc.tuple(textOf('ab_', { minLength: 1 }), textOf('ab?=&+ %中', { maxLength: 6 })), { maxLength: 4 })],
      async (pairs) => {
        const written = new URLSearchParams(pairs).toString().replaceAll('%3F', '?');
        const { data } = await call('get', `/v3/strange?${written}`, [], { ...identity, undocumented: true });
        const { request } = data as { request: { url: string } };
        const byName = (all: Iterable<[string, string]>): [string, string][] =>
          [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
        expect(byName(new URL(request.url).searchParams)).toEqual(byName(pairs));
      },
      'process',
    ));
});
