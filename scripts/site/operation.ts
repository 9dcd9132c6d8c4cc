import { aliases, codes } from '../../src/explanations';
import type { OpenApiDocument } from '../../src/sandbox/openapi/document';
import type { FactSource, Parameter, SourceName } from '../generate/document';
import { type Call, type Model, objectOf, queryOf } from '../generate/model';
import { fieldTable } from './fields';
import { commandOf, formsOf, sampleOfCall } from './forms';
import { folderOf, type Language, type Say, sayIn } from './language';
import { beginningOf, nameOf, placeOfBeginning } from './places';
import { code, joined, plain, table } from './text';

/** What pages are made from. */
export interface Source {
  readonly model: Model;
  readonly document: OpenApiDocument;
  /** The operations of which the sandbox remembers what happened. */
  readonly stateful: ReadonlySet<string>;
  /** The page of each product, below its language. */
  readonly products: ReadonlyMap<string, string>;
  /** The pages of a template, below their language. */
  readonly templates: ReadonlyMap<string, readonly string[]>;
}

/** The page of an operation. */
export const operationPage = (call: Call, source: Source, language: Language): string => {
  const say = sayIn(language);
  const { operation } = call;
  return joined([
    `# ${plain(operation.summary)}`,
    whereText(call, source, language),
    code(nameOf(call)),
    ...noticeText(call, source, language),
    factsText(call, source, say),
    `## ${say('调用', 'Calling it')}`,
    formsText(call, source, say),
    ...requestText(call, source, language),
    `## ${say('应答', 'Response')}`,
    responseText(call, source, language),
    ...errorsText(call, say),
    `## ${say('官方文档', 'Official documentation')}`,
    officialText(operation, say),
  ]);
};

/** Links to where the operation belongs: its product, and its place among the paths. */
const whereText = ({ product, template }: Call, { products }: Source, language: Language): string => {
  const root = `/${folderOf(language)}`;
  const beginning = beginningOf(template);
  const page = product === undefined ? undefined : products.get(product);
  return [
    `[${sayIn(language)('接口', 'Operations')}](${root}api/index.md)`,
    ...(page === undefined ? [] : [`[${plain(product ?? '')}](${root}${page})`]),
    `[${beginning}](${root}${placeOfBeginning(beginning)})`,
  ].join(' › ');
};

const noticeText = ({ operation }: Call, { templates }: Source, language: Language): string[] => {
  const say = sayIn(language);
  const { deprecated, 'x-retired': retired, 'x-successors': successors = [] } = operation;
  if (!deprecated) return [];
  const since = retired === undefined ? '' : say(`${retired} 起`, ` since ${retired}`);
  const links = successors.map((template) => {
    const [page] = templates.get(template) ?? [];
    return page === undefined ? code(template) : `[${template}](/${folderOf(language)}${page})`;
  });
  const instead = links.length === 0 ? '' : say(`，改用 ${links.join('、')}`, `; use ${links.join(', ')} instead`);
  return [`::: warning\n${say(`${since}已停用${instead}。`, `Retired${since}${instead}.`)}\n:::`];
};

/** What is to be known of it at a glance. */
const factsText = (call: Call, { stateful }: Source, say: Say): string => {
  const facts = [
    ...(call.servers.length > 0 ? [`${say('地址', 'Host')}：${call.servers.map(code).join(' ')}`] : []),
    ...(call.certificate
      ? [
          say(
            '需要商户证书：`merchant` 里的 `cert` 与 `key`',
            'Needs the merchant’s certificate: `cert` and `key` of `merchant`',
          ),
        ]
      : []),
    stateful.has(nameOf(call))
      ? say('沙箱：有状态，记得发生过什么', 'Sandbox: keeps a state, and remembers what happened')
      : say(
          '沙箱：验签、校验参数，按文档的形式应答，不记得发生过什么',
          'Sandbox: verifies, checks the parameters, responds in the documented form, and remembers nothing',
        ),
  ];
  return facts.map((fact) => `- ${fact}`).join('\n');
};

const formsText = (call: Call, { document }: Source, say: Say): string => {
  const sample = sampleOfCall(call, document);
  const { property, chain, index, promise } = formsOf(call, sample);
  const blocks = [
    ['ts', say('属性链', 'Property chain'), property],
    ['ts', say('字符串', 'Chain string'), chain],
    ['ts', say('索引', 'Index'), index],
    ['ts', 'Promise', promise],
    ['sh', say('命令行', 'Command line'), commandOf(call, sample)],
  ].map(([language, title, text]) => `\`\`\`${language} [${title}]\n${text}\n\`\`\``);
  return joined(['::: code-group', ...blocks, ':::']).trimEnd();
};

/** Headers that every request of the SDK carries. */
const isOfTheClient = ({ name }: Parameter): boolean => name === 'Wechatpay-Serial';

const requestText = (call: Call, { model }: Source, language: Language): string[] => {
  const say = sayIn(language);
  const { schemas } = model.catalogue;
  const ofPlace = (place: 'path' | 'header') =>
    objectOf(call.parameters.filter((each) => each.in === place && !isOfTheClient(each)));
  const parts = [
    [say('路径变量', 'Path variables'), ofPlace('path')],
    [say('查询参数', 'Query'), queryOf(call) ?? {}],
    [say('请求头', 'Headers'), ofPlace('header')],
    [`${say('请求体', 'Body')} ${code(call.body?.option ?? '')}`, call.body?.schema ?? {}],
  ] as const;
  const tables = parts.flatMap(([title, schema]) => {
    const text = fieldTable(schema, 'request', schemas, language);
    return text === '' ? [] : [`### ${title}`, text];
  });
  return tables.length === 0 ? [] : [`## ${say('请求', 'Request')}`, ...tables];
};

const responseText = ({ answer }: Call, { model }: Source, language: Language): string => {
  const say = sayIn(language);
  if (answer.kind === 'none') return say('没有正文。', 'Without a body.');
  if (answer.kind === 'text') return say('一段文本。', 'A text.');
  if (answer.kind === 'bytes')
    return say('一个文件：`data` 是字节，或用 `sink` 存盘。', 'A file: `data` are its bytes, or it goes into `sink`.');
  return (
    fieldTable(answer.schema, 'response', model.catalogue.schemas, language) ||
    say('没有写明的字段。', 'No field is documented.')
  );
};

/** The codes of an operation with what they mean and what to do, where that is known. */
const errorsText = ({ operation }: Call, say: Say): string[] => {
  const rows = Object.entries(operation['x-error-codes'] ?? {}).flatMap(([status, some]) =>
    some.map((each) => {
      const { chinese = [], english = [] } = codes[aliases[each] ?? each] ?? {};
      const [cause = '', cure = ''] = [0, 1].map((index) => say(chinese[index] ?? '', english[index] ?? ''));
      return [status, code(each), plain(cause), plain(cure)];
    }),
  );
  if (rows.length === 0) return [];
  return [
    `## ${say('错误', 'Errors')}`,
    table(['HTTP', '`error.code`', say('原因', 'cause'), say('处理', 'what to do')], rows),
  ];
};

const sources: Readonly<Record<SourceName, readonly [chinese: string, english: string]>> = {
  pages: ['官方文档的页面', 'pages of the official documentation'],
  sdk: ['官方 SDK', 'an official SDK'],
  site: ['第三方网站，未逐字段核对', 'a third party’s site, not held against the official pages'],
};

const sourceText = ({ from, date }: FactSource, say: Say): string =>
  `${say('字段的依据', 'Where the fields are from')}：${say(...sources[from])}${date === undefined ? '' : ` (${date})`}`;

/** Links to the official pages, and the word of whom the fields have. */
export const officialText = (
  {
    externalDocs,
    'x-docs': others = [],
    'x-source': from,
  }: {
    readonly externalDocs?: { readonly url: string };
    readonly 'x-docs'?: readonly string[];
    readonly 'x-source'?: FactSource;
  },
  say: Say,
): string => {
  const urls = [...(externalDocs === undefined ? [] : [externalDocs.url]), ...others];
  const lines = [...urls.map((url) => `- <${url}>`), ...(from === undefined ? [] : [`- ${sourceText(from, say)}`])];
  return lines.length === 0 ? say('没有找到它的页面。', 'Its page was not found.') : lines.join('\n');
};
