import type { Call, Model } from '../model';
import { Module } from '../module';
import { quote } from '../names';
import { byText, indent, jsdoc } from '../text';

/** An operation with the codes of its failures by HTTP status. */
interface Documented {
  call: Call;
  codes: Record<string, string[]>;
}

const documentedOf = ({ calls }: Model): Documented[] =>
  [...calls]
    .sort((a, b) => byText(a.template, b.template))
    .flatMap((call) => {
      const codes = call.operation['x-error-codes'];
      return codes ? [{ call, codes }] : [];
    });

/** `POST v3/pay/transactions/jsapi`, as `ApiError.operation` has it. */
const nameOf = ({ verb, template }: Call): string => `${verb.toUpperCase()} ${template}`;

const unionOf = (codes: readonly string[]): string => [...new Set(codes)].sort(byText).map(quote).join(' | ');

const declarations = (documented: readonly Documented[]): string => {
  const module = new Module('error-codes');
  const entries = documented.map(
    ({ call, codes }) =>
      `${jsdoc([call.operation.summary])}${quote(nameOf(call))}: ${unionOf(Object.values(codes).flat())};\n`,
  );
  module.declare(
    'ErrorCodes',
    `/** 官方文档为各接口列出的错误码：动词与 URI 模板 → 错误码 */\nexport interface ErrorCodes {\n${indent(entries.join(''))}}\n`,
  );
  module.declare(
    'ErrorCode',
    `/**
 * 官方文档为一个接口列出的错误码；不写接口，就是所有错误码。没有列出的也会出现，\`error.code\` 因此是开放的，而这里是封闭的：写错的通不过编译。
 *
 * @example const closed: ErrorCode<'POST v3/pay/transactions/jsapi'> = 'ORDER_CLOSED';
 */
export type ErrorCode<Operation extends keyof ErrorCodes = keyof ErrorCodes> = ErrorCodes[Operation];
`,
  );
  return module.toString();
};

/** Of each code in how many operations it comes with which status. */
const statusesOf = (documented: readonly Documented[]): Map<string, Map<string, number>> => {
  const found = new Map<string, Map<string, number>>();
  for (const { codes } of documented) {
    for (const [status, some] of Object.entries(codes)) {
      for (const code of some) {
        const statuses = found.get(code) ?? new Map<string, number>();
        found.set(code, statuses.set(status, (statuses.get(status) ?? 0) + 1));
      }
    }
  }
  return new Map([...found].sort(([a], [b]) => byText(a, b)));
};

const written = (word: string): string => `\`${word}\``;

/** A code without what the documentation writes now in one way, now in another. */
const likeness = (code: string): string => code.replace(/_/g, '').replace(/EXISTS$/, 'EXIST');

/** What a code is mistaken for: the documented ones that look alike, and its other number where that is no code. */
const mistaken = (code: string, codes: readonly string[]): string => {
  const alike = codes.filter((other) => other !== code && likeness(other) === likeness(code));
  const number = /EXISTS$/.test(code) ? code.slice(0, -1) : /EXIST$/.test(code) ? `${code}S` : undefined;
  return [
    ...(number === undefined || codes.includes(number) ? [] : [`不是 ${written(number)}`]),
    ...(alike.length > 0 ? [`另有 ${alike.map(written).join(' ')}`] : []),
  ].join('；');
};

const PAGE = `<!-- 由 openapi/ 生成，勿改；改后运行 npm run generate。 -->

# 错误码 · Error codes

官方文档为各接口列出的错误码，抛出的 \`ApiError\` 在 \`code\` 里给出。没有列出的也会出现，所以 \`error.code\` 补全这些值，却不限于它们；\`ErrorCode<'POST v3/pay/transactions/jsapi'>\` 是一个接口的错误码，\`ErrorCode\` 是全部，二者都是封闭的：\`const missing: ErrorCode = 'ORDER_NOT_EXISTS'\` 通不过编译，编译器会提示 \`ORDER_NOT_EXIST\`。

The error codes that the official documentation lists, as \`ApiError.code\` has them. Others come as well, so \`error.code\` completes with these and stays open; \`ErrorCode<'POST v3/pay/transactions/jsapi'>\` are those of one operation, \`ErrorCode\` all of them, and both are closed, so that a misspelt one does not compile and the compiler suggests the right one.

`;

const page = (documented: readonly Documented[]): string => {
  const statuses = statusesOf(documented);
  const codes = [...statuses.keys()];
  const common = codes.filter((code) => [...(statuses.get(code)?.values() ?? [])].includes(documented.length));
  const list = codes.map((code) => {
    const each = [...(statuses.get(code) ?? [])];
    const count = each.reduce((sum, [, some]) => sum + some, 0);
    return `| ${written(code)} | ${each.map(([status]) => status).join(' ')} | ${count} | ${mistaken(code, codes)} |`;
  });
  const rows = documented.map(({ call, codes: own }) => {
    const cells = Object.entries(own).flatMap(([status, some]) => {
      const rest = some.filter((code) => !common.includes(code));
      return rest.length > 0 ? [`${status}：${rest.map(written).join(' ')}`] : [];
    });
    return `| ${written(nameOf(call))} | ${call.operation.summary} | ${cells.join('<br>')} |`;
  });
  return `${PAGE}## 有哪些 · Which there are

| \`error.code\` | HTTP | 接口数 · operations | 别写错 · mind |
| --- | --- | --- | --- |
${list.join('\n')}

## 按接口 · By operation

${common.map(written).join('、')} 下列接口都有，不再一一列出。· All of these operations have them; the table leaves them out.

| \`error.operation\` | 接口 | HTTP：\`error.code\` |
| --- | --- | --- |
${rows.join('\n')}
`;
};

/** `types/error-codes.d.ts`: the codes of each operation, and the page that lists them. */
export const emitErrorCodes = (model: Model): Map<string, string> => {
  const documented = documentedOf(model);
  return new Map([
    ['types/error-codes.d.ts', declarations(documented)],
    ...(documented.length > 0 ? [['docs/error-codes.md', page(documented)] as const] : []),
  ]);
};
