import type { Repeatable } from '../../../src/catalogue/traits';
import type { Repeat } from '../document';
import type { Call, Model } from '../model';
import { repeatTraitsOf } from '../repeat';
import { byText } from '../text';

/** As the runtime knows them. */
type Kind = Repeatable | 'never';

const titles: Readonly<Record<Kind, string>> = {
  stated: '有依据 · Stated',
  limited: '有依据，但只在超过频率时 · Stated, after what exceeds a rate alone',
  inferred: '推断 · Inferred',
  never: '不能：先查询 · Not: query first',
};

const reasons: Readonly<Record<NonNullable<Repeat['because']>, string>> = {
  reads: '只查询 · only reads',
  number: '商户自己编的单号是必填的 · a number that the merchant makes is required',
  sibling: '同类接口如此 · its sibling is documented so',
  state: '设定一个状态 · sets a state',
  'throw-away': '结果作废也无妨 · its result can be thrown away',
  'no-number': '没有必填的单号 · no number is required',
  'one-time-code': '付款码只能用一次 · the code is good for one use',
  'second-hand': '只有第三方转述 · only third parties quote it',
};

const verdicts: Readonly<Record<Repeat['as'], string>> = {
  read: '查询 · reads',
  number: '同一单号只办一次 · once a number',
  state: '设定 · sets',
  never: '会再办一次 · acts again',
  unknown: '不清楚 · unknown',
};

const code = (word: string): string => `\`${word}\``;

const rowOf = ({ verb, template, operation }: Call): string => {
  const { as, by = [], from, because }: Partial<Repeat> = operation['x-repeat'] ?? {};
  const source = from?.map(code).join(' ') ?? (because === undefined ? '' : reasons[because]);
  return `| ${code(`${verb.toUpperCase()} ${template}`)} | ${operation.summary} | ${verdicts[as ?? 'unknown']} | ${by.map(code).join(' ')} | ${source} |`;
};

const HEADING = `| \`error.operation\` | 接口 | 重发 · a repeat | 凭 · by | 依据 · source |
| --- | --- | --- | --- | --- |`;

const PAGE = `<!-- 由 openapi/ 生成，勿改；改后运行 npm run generate。 -->

# 哪些接口可以重发 · What may be repeated

SDK 按这张表决定一次失败的调用能不能自己重发，做法见[重试](./retries.md)。GET 都可以，不在表里。“依据”里的 \`merchant/4012791869\` 是 \`https://pay.weixin.qq.com/doc/v3/merchant/4012791869\`，其余是官方的手册、SDK 或旧版页面；没有任何来源写明的是推断，写着理由。

By this table the SDK decides whether a call that failed is sent again; [Retries](./retries.md#retries) says how. Every GET may, and is left out. In the last column \`merchant/4012791869\` is \`https://pay.weixin.qq.com/doc/v3/merchant/4012791869\`, the others are handbooks, SDKs and older pages of WeChat Pay; what no source states is inferred, and the reason stands there.
`;

/** `docs/repeats.md`: which operations may be repeated, and what says so. */
export const emitRepeats = ({ calls, catalogue }: Model): Map<string, string> => {
  const marked = [...calls]
    .filter(({ verb, operation }) => verb !== 'get' && operation['x-repeat'] !== undefined)
    .sort((a, b) => byText(a.template, b.template));
  if (marked.length === 0) return new Map();
  const sections = Object.entries(titles).map(([kind, title]) => {
    const own = marked.filter((call) => (repeatTraitsOf(call, catalogue.schemas).repeat ?? 'never') === kind);
    return `\n## ${title}\n\n${[HEADING, ...own.map(rowOf)].join('\n')}\n`;
  });
  return new Map([['docs/repeats.md', `${PAGE}${sections.join('')}`]]);
};
