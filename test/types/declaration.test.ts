import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wechatpay-chain-declaration-')));
afterAll(() => rmSync(folder, { recursive: true }));

/** As pnpm lays it out: the project sees this package alone, and axios is beside it in the store. */
const layOut = (): string => {
  const store = join(folder, 'store', 'node_modules');
  const own = join(store, 'wechatpay-chain');
  mkdirSync(own, { recursive: true });
  for (const part of ['package.json', 'types']) cpSync(join(ROOT, part), join(own, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', 'axios'), join(store, 'axios'));
  const project = join(folder, 'project');
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(own, join(project, 'node_modules', 'wechatpay-chain'));
  return project;
};

const source = `import type { LooseNode } from 'wechatpay-chain/types/core';
import type { Certificates } from 'wechatpay-chain/types/v3/certificates';
export class Payments {
  constructor(private readonly certificates: Certificates, private readonly loose: LooseNode) {}
  documented() { return this.certificates.get(); }
  undocumented() { return this.loose.get(); }
  async parts() {
    const { data, headers, config } = await this.certificates.get();
    return { data, headers, config };
  }
}
`;

describe('an exported method that returns what a verb returns', () => {
  it.each([
    ['nodenext', ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    ['bundler', ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ])('has a declaration where only the store knows axios (%s)', (name, module, moduleResolution) => {
    const project = name === 'nodenext' ? layOut() : join(folder, 'project');
    const file = join(project, 'payments.mts');
    writeFileSync(file, source);
    const written = new Map<string, string>();
    const program = ts.createProgram([file], {
      ...{ declaration: true, emitDeclarationOnly: true, strict: true, types: [], target: ts.ScriptTarget.ES2022 },
      ...{ module, moduleResolution },
    });
    const { diagnostics } = program.emit(undefined, (path, text) => written.set(path, text));
    const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
    expect(
      found.map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    ).toEqual([]);
    expect([...written.values()].join('')).toMatch(
      /documented\(\): Promise<import\("wechatpay-chain\/types\/core"\)\.CallResponse</,
    );
  });
});
