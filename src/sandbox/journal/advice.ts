import { aliases, codes } from '../../explanations';
import { nearest } from '../../nearest';
import { askedMessage } from '../failures';
import type { DocumentedOperation, OpenApiDocument, Schema } from '../openapi/document';
import { type Arrived, fieldsIn } from './arrived';
import type { RequestSummary, Text } from './entry';
import { sentence } from './text';

/** What to change in a request that was refused for something else than its signature. */
export const adviceOn = (
  { code, message, status, verdict }: RequestSummary,
  { found, operation }: Arrived,
  said: unknown,
  document: OpenApiDocument,
): Text | undefined => {
  if (code === undefined || verdict !== 'accepted') return undefined;
  if (message === askedMessage(code)) return askedFor;
  if (status === 405) return otherVerb;
  if (found === undefined && status === 404) return noOperation;
  const { field, value } = fieldsIn(fieldsIn(said).detail);
  if (operation !== undefined && Array.isArray(value)) return withoutFields(value.map(String), operation, document);
  const rule = operation && typeof field === 'string' ? ruleOf(field, operation, document) : undefined;
  if (rule !== undefined) return rule;
  const { chinese, english } = codes[aliases[code] ?? code] ?? {};
  if (chinese === undefined || english === undefined) return undefined;
  const [[zhCause, zhCure], [enCause, enCure]] = [chinese, english];
  return sentence([
    { zh: zhCause, en: enCause },
    { zh: zhCure, en: enCure },
  ]);
};

const askedFor: Text = {
  zh: '这个错误是要来的：由 sandbox.fail、POST /_sandbox/fail 或请求头 Wechatpay-Sandbox-Fail；请求本身没有问题。',
  en: 'This error was asked for, by sandbox.fail, POST /_sandbox/fail or the header Wechatpay-Sandbox-Fail; nothing is wrong with the request.',
};

const otherVerb: Text = {
  zh: '这个路径不用这个请求方法：换成应答头 Allow 里的。',
  en: 'This path has another method: take one of the header Allow of the response.',
};

const noOperation: Text = {
  zh: '目录里没有这个接口：核对路径、路径变量和版本号；自己的接口用 sandbox.on 补上。',
  en: 'The catalogue has no such operation: compare the path, its variables and its version; an operation of your own is served by sandbox.on.',
};

/** The schema of a place that an error points at: `/body/amount/total`. */
const schemaAt = (
  pointer: string,
  { path, query, body }: DocumentedOperation,
  document: OpenApiDocument,
): Schema | undefined => {
  const [place = '', ...names] = pointer.split('/').slice(1);
  const roots: Readonly<Record<string, Schema | undefined>> = { uri_template: path, query, body: body?.schema };
  return names.reduce<Schema | undefined>(
    (schema, name) => {
      const known = document.resolve(schema ?? {});
      const next = known.items ?? known.properties?.[name];
      return next && document.resolve(next);
    },
    Object.hasOwn(roots, place) ? roots[place] : undefined,
  );
};

const kinds: Readonly<Record<string, Text>> = {
  string: { zh: '字符串', en: 'a string' },
  integer: { zh: '整数', en: 'an integer' },
  number: { zh: '数值', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  object: { zh: '对象', en: 'an object' },
  array: { zh: '数组', en: 'a list' },
};

/** What a field must be, as its schema has it. */
const ruleOf = (pointer: string, operation: DocumentedOperation, document: OpenApiDocument): Text | undefined => {
  const schema = schemaAt(pointer, operation, document);
  const [type = ''] = [schema?.type ?? []].flat();
  const kind = kinds[type];
  if (schema === undefined || kind === undefined) return undefined;
  const { description = '', minimum, maximum, minLength, maxLength, enum: allowed, pattern, format } = schema;
  const unit = schema['x-unit'];
  const inBytes = schema['x-length-unit'] === '字节';
  const rules: readonly (readonly [value: unknown, zh: string, en: string])[] = [
    [unit, `单位是${unit}`, `in ${unit}`],
    [minimum, `不小于 ${minimum}`, `at least ${minimum}`],
    [maximum, `不大于 ${maximum}`, `at most ${maximum}`],
    [
      minLength,
      `至少 ${minLength} 个${inBytes ? '字节' : '字符'}`,
      `of at least ${minLength} ${inBytes ? 'bytes' : 'characters'}`,
    ],
    [
      maxLength,
      `至多 ${maxLength} 个${inBytes ? '字节' : '字符'}`,
      `of at most ${maxLength} ${inBytes ? 'bytes' : 'characters'}`,
    ],
    [allowed, `取 ${allowed?.join('、')} 之一`, `one of ${allowed?.join(', ')}`],
    [pattern, `符合正则表达式 ${pattern}`, `matching the regular expression ${pattern}`],
    [format, `格式是 ${format}`, `in the format ${format}`],
    [schema['x-encrypted'], '用平台的公钥加密', 'encrypted by the key of the platform'],
  ];
  const applied = rules.filter(([value]) => value !== undefined);
  const name = description === '' ? '' : `（${description}）`;
  return {
    zh: `${pointer}${name}应为${[kind.zh, ...applied.map(([, zh]) => zh)].join('，')}。`,
    en: `${pointer} must be ${[kind.en, ...applied.map(([, , en]) => en)].join(', ')}.`,
  };
};

/** What fields that the operation does not have were meant to be. */
const withoutFields = (
  pointers: readonly string[],
  operation: DocumentedOperation,
  document: OpenApiDocument,
): Text => {
  const meant = pointers.map((pointer) => {
    const at = pointer.lastIndexOf('/');
    const { properties = {} } = schemaAt(pointer.slice(0, at), operation, document) ?? {};
    return nearest(pointer.slice(at + 1), Object.keys(properties));
  });
  const list = (language: 'zh' | 'en'): string =>
    pointers
      .map((pointer, at) => {
        if (meant[at] === undefined) return pointer;
        return language === 'zh' ? `${pointer}（是 ${meant[at]} 吗？）` : `${pointer} (did you mean ${meant[at]}?)`;
      })
      .join(language === 'zh' ? '、' : ', ');
  return {
    zh: `去掉文档没有的字段：${list('zh')}；微信支付会拒绝它们。`,
    en: `Leave out the fields that are not documented: ${list('en')}; WeChat Pay refuses them.`,
  };
};
