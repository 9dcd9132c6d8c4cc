import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fileNames, read } from '../support/catalogue';
import { declaration, file, generated, path } from './fixture';

const order = path('get', "x-error-codes: { '404': [ORDER_NOT_EXIST], '500': [SYSTEM_ERROR] }", '查询订单');
const other = path('post', "x-error-codes: { '403': [NO_AUTH], '500': [SYSTEM_ERROR] }", '下单');
const files = {
  'v3/orders/{id}': `parameters: [{ name: id, in: path, required: true, schema: { type: string } }]${order}`,
  'v3/orders': other,
};

describe('the error codes of an operation', () => {
  it('are declared under its verb and template', () => {
    const text = declaration('ErrorCodes', file('types/error-codes.d.ts', files));
    expect(text).toContain("  /** 查询订单 */\n  'GET v3/orders/{id}': 'ORDER_NOT_EXIST' | 'SYSTEM_ERROR';");
    expect(text).toContain("'POST v3/orders': 'NO_AUTH' | 'SYSTEM_ERROR';");
  });

  it('are listed by operation, what all have once, with what is mistaken for them', () => {
    const page = file('docs/error-codes.md', files);
    expect(page).toContain('| `GET v3/orders/{id}` | 查询订单 | 404：`ORDER_NOT_EXIST` |');
    expect(page).toContain('| `ORDER_NOT_EXIST` | 404 | 1 | 不是 `ORDER_NOT_EXISTS` |');
    expect(page).toMatch(/^`SYSTEM_ERROR` 下列接口都有/m);
  });

  it.each([
    ["{ '200': [OK] }", '200 is no status of a failure'],
    ["{ '400': [not a code] }", '`not a code` is no code'],
    ["{ '400': [A], '404': [A] }", '`A` is no code, or is there twice'],
  ])('cannot be %s', (codes, message) => {
    expect(() => generated({ 'v3/a': path('get', `x-error-codes: ${codes}`) })).toThrow(message);
  });

  it('are those that the files give, operation by operation', () => {
    const said = fileNames()
      .filter((name) => name.startsWith('v3/'))
      .flatMap((name) =>
        Object.entries<{ 'x-error-codes'?: Record<string, string[]> }>(read(name)).map(
          ([verb, { 'x-error-codes': codes = {} }]) =>
            [`${verb.toUpperCase()} ${name.replace(/\.yaml$/, '')}`, Object.values(codes).flat().sort()] as const,
        ),
      )
      .filter(([, codes]) => codes.length > 0);
    const declared = declaration(
      'ErrorCodes',
      readFileSync(new URL('../../types/error-codes.d.ts', import.meta.url), 'utf8'),
    );
    const typed = [...declared.matchAll(/^ {2}'([A-Z]+ v3\/[^']+)':([^;]+);$/gm)].map(
      ([, operation = '', codes = '']) => [operation, (codes.match(/\w+/g) ?? []).sort()] as const,
    );
    expect(said.length).toBeGreaterThanOrEqual(307);
    expect(Object.fromEntries(typed)).toEqual(Object.fromEntries(said));
    expect(read('v3/pay/transactions/jsapi.yaml').post['x-error-codes']).toEqual({
      '400': ['PARAM_ERROR', 'INVALID_REQUEST', 'APPID_MCHID_NOT_MATCH', 'MCH_NOT_EXISTS'],
      '401': ['SIGN_ERROR'],
      '403': ['NO_AUTH', 'OUT_TRADE_NO_USED'],
      '429': ['FREQUENCY_LIMITED'],
      '500': ['SYSTEM_ERROR'],
    });
  });
});

describe('error.code', () => {
  it('completes with the documented codes', () => {
    const name = '/codes.ts';
    const text = `import type { ErrorCode } from './error-codes';\ndeclare const code: ErrorCode | (string & {});\nif (code === '') {}`;
    const sources = new Map([
      [name, text],
      ['/error-codes.d.ts', readFileSync(new URL('../../types/error-codes.d.ts', import.meta.url), 'utf8')],
    ]);
    const service = ts.createLanguageService({
      getCompilationSettings: () => ({ strict: true, noLib: true, types: [] }),
      getScriptFileNames: () => [name],
      getScriptVersion: () => '0',
      getScriptSnapshot: (path) => {
        const source = sources.get(path);
        return source === undefined ? undefined : ts.ScriptSnapshot.fromString(source);
      },
      getCurrentDirectory: () => '/',
      getDefaultLibFileName: () => '/lib.d.ts',
      fileExists: (path) => sources.has(path),
      readFile: (path) => sources.get(path),
    });
    const offered = service.getCompletionsAtPosition(name, text.indexOf("''") + 1, {})?.entries.map(({ name }) => name);
    expect(offered).toContain('ORDER_NOT_EXIST');
    expect(offered).not.toContain('ORDER_NOT_EXISTS');
  });
});
