import type { Documented, Marks } from '../../../src/catalogue/marks';
import type { Model } from '../model';
import { inline, keyText } from '../names';
import type { Notification } from '../notification';
import { byText, HEADER, indent } from '../text';

/** The kinds of a notification, together where they have one `original_type`. */
const documentedOf = ({ structures }: Notification): Documented[] =>
  [...new Set(structures.map(({ originalType }) => originalType))].map((original_type) => ({
    ...(original_type === undefined ? {} : { original_type }),
    kinds: structures.filter(({ originalType }) => originalType === original_type).map(({ kind }) => kind),
  }));

/** An entry a line, so that a change shows as what it is. */
const recordText = (entries: readonly (readonly [string, unknown])[]): string =>
  `{\n${indent(entries.map(([key, value]) => `${keyText(key)}: ${inline(value)},\n`).join(''))}}`;

const runtimeText = (notifications: readonly Notification[], v2: readonly Notification[]): string => {
  const marks = new Map<string, Marks>(
    notifications.flatMap(({ structures }) =>
      structures.flatMap(({ kind, marks }) => (marks === undefined ? [] : [[kind, marks] as const])),
    ),
  );
  const documented = notifications.map((each) => [each.name, documentedOf(each)] as const);
  return [
    HEADER,
    "import type { Documented, Marks } from './marks';\n",
    `/** What a notification of APIv3 can hold, by its \`event_type\`. */\nexport const documented: Readonly<Record<string, readonly Documented[]>> = ${recordText(documented)};\n`,
    `/** What tells a kind apart from the others of its \`event_type\`. */\nexport const marks: Readonly<Record<string, Marks>> = ${recordText([...marks].sort(([a], [b]) => byText(a, b)))};\n`,
    `/** The fields that a notification of APIv2 without an \`event_type\` is told by, by its name. */\nexport const v2Marks: Readonly<Record<string, readonly string[]>> = ${recordText(v2.flatMap(v2MarksOf))};\n`,
  ].join('\n');
};

const v2MarksOf = ({ name, structures }: Notification): [string, readonly string[]][] =>
  structures.flatMap(({ marks }) => (marks?.present === undefined ? [] : [[name, marks.present]]));

const code = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ');

/** What tells a kind apart, for a reader. */
const marksText = ({ present = [], absent = [], equal = {}, unequal = {} }: Marks): string =>
  [
    present.length > 0 ? `有 ${code(present)}` : '',
    absent.length > 0 ? `无 ${code(absent)}` : '',
    ...Object.entries(equal).map(([field, value]) => `\`${field}\` 是 \`${value}\``),
    ...Object.entries(unequal).map(([field, value]) => `\`${field}\` 不是 \`${value}\``),
  ]
    .filter(Boolean)
    .join('；');

const rowsOf = ({ name, webhook, structures }: Notification): string[] => {
  if (structures.length === 0) return [`| \`${name}\` | ${webhook.summary} | \`undefined\` | | |`];
  const several = new Set(structures.map(({ originalType }) => originalType)).size > 1;
  return structures.map(({ kind, title, marks = {}, originalType }, index) => {
    const told = [several && originalType ? `\`original_type\` 是 \`${originalType}\`` : '', marksText(marks)];
    const first = index === 0 ? `\`${name}\` | ${webhook.summary}` : ' | ';
    return `| ${first} | \`${kind}\` | ${title} | ${told.filter(Boolean).join('；')} |`;
  });
};

const PAGE = `<!-- 由 openapi/ 生成，勿改；改后运行 npm run generate。 -->

# 通知的种类 · The kinds of notifications

\`event.kind\` 说出 \`event.resource\` 是哪一种内容，也是它的类型名，从 \`wechatpay-chain/webhook\` 导出。只有一种内容的 \`event_type\`，种类就是它；有几种的，由下表最后一列的标记字段判定，\`original_type\` 若有也须相符。一种都不合、或不止合一种时，\`kind\` 为 \`undefined\`，\`resource\` 为 \`unknown\`：不猜。空字符串与 \`null\` 算作没有。

\`event.kind\` says what \`event.resource\` holds; it is the name of its type, exported from \`wechatpay-chain/webhook\`. An \`event_type\` with one structure has that kind. Of several the marks in the last column decide (有: has; 无: has not; 是: equals; 不是: does not equal), and \`original_type\`, where it came, has to agree. What matches none, or more than one, has the kind \`undefined\` and a resource that is \`unknown\`. An empty text and \`null\` count as absent.

`;

/** `src/catalogue/kinds.ts`, by which the runtime tells what a notification holds, and the page that says so. */
export const emitKinds = ({ notifications }: Model): Map<string, string> => {
  const sorted = [...notifications].sort((a, b) => byText(a.name, b.name));
  const [v3, v2] = (['v3', 'v2'] as const).map((each) => sorted.filter(({ protocol }) => protocol === each));
  if (!v3?.length) return new Map();
  const table = [
    '| `event_type` | 通知 | `event.kind` | 内容 | 判定 |',
    '| --- | --- | --- | --- | --- |',
    ...v3.flatMap(rowsOf),
  ];
  return new Map([
    ['src/catalogue/kinds.ts', runtimeText(v3, v2 ?? [])],
    ['docs/notification-kinds.md', `${PAGE}${table.join('\n')}\n`],
  ]);
};
