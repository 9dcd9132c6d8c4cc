import { needed } from '../condition';
import type { Parameter } from '../document';
import { type Call, objectOf, queryOf } from '../model';
import type { Module } from '../module';
import { keyText, pascal } from '../names';
import { variablesOf } from '../template';
import { indent, jsdoc } from '../text';
import { absent, declareType, members, type Scope, typeText } from '../type';

/** One option of a call. */
interface Option {
  doc: string;
  key: string;
  required: boolean;
  type: string;
}

const someRequired = (parameters: readonly Parameter[]): boolean => parameters.some(({ required }) => required);

const variable = (name: string, call: Call, scope: Scope): Option => {
  if (name === 'empty') return { doc: '空字符串', key: name, required: false, type: "''" };
  const parameter = call.parameters.find((each) => each.in === 'path' && each.name === name);
  const type = parameter ? typeText(parameter.schema, scope) : 'string';
  return {
    doc: parameter?.description ?? '',
    key: name,
    required: true,
    type: type === 'number' ? 'string | number' : type,
  };
};

const query = (name: string, call: Call, scope: Scope): Option[] => {
  const schema = queryOf(call);
  if (!schema) return [];
  declareType(`${name}Query`, schema, scope);
  return [{ doc: '查询参数', key: 'query', required: needed(schema), type: `${name}Query` }];
};

/** `Wechatpay-Serial` is known to every call and set by the SDK. */
const headers = (name: string, call: Call, scope: Scope): Option[] => {
  const parameters = call.parameters.filter((each) => each.in === 'header' && each.name !== 'Wechatpay-Serial');
  if (parameters.length === 0) return [];
  const base = scope.module.use('core', 'CallHeaders');
  const body = indent(members(objectOf(parameters), { ...scope, name: `${name}Headers` }));
  scope.module.declare(`${name}Headers`, `export interface ${name}Headers extends ${base} {\n${body}}\n`);
  return [{ doc: '请求头', key: 'headers', required: someRequired(parameters), type: `${name}Headers` }];
};

const BODY_DOC = { json: 'JSON 请求体', xml: 'XML 请求体', body: 'multipart/form-data 请求体' };

/** The fields of an APIv2 form are signed one by one, and a `MediaUtil` has none of them. */
export const formType = ({ template }: Call): string => (template.startsWith('v2/') ? 'FormBody' : 'UploadBody');

/** What the fields of a call's body are declared as; nothing for a form and where there is no body. */
export const bodyName = (name: string, { body }: Call): string | undefined =>
  body && body.option !== 'body' ? `${name}${pascal(body.option)}` : undefined;

const body = (name: string, call: Call, scope: Scope): Option[] => {
  if (!call.body) return [];
  const { option, required, schema } = call.body;
  const declared = bodyName(name, call);
  if (declared !== undefined) {
    declareType(declared, schema, scope);
    return [{ doc: BODY_DOC[option], key: option, required, type: declared }];
  }
  const type = scope.module.use('core', formType(call));
  const meta = schema.properties?.meta?.contentSchema;
  if (!meta) return [{ doc: BODY_DOC.body, key: option, required, type }];
  declareType(`${name}Meta`, meta, scope, [`\`meta\` 部分的内容`]);
  return [{ doc: `${BODY_DOC.body}，\`meta\` 部分见 {@link ${name}Meta}`, key: option, required, type }];
};

const switches = ({ certificate, operation }: Call): Option[] => [
  ...(certificate ? [{ doc: '使用商户API证书', key: 'security', required: false, type: 'boolean' }] : []),
  ...(operation['x-nonceless'] ? [{ doc: '不带随机字符串', key: 'nonceless', required: false, type: 'boolean' }] : []),
];

/** Declares what a call takes; returns the parameter as the verb writes it. */
const declareOptions = (name: string, call: Call, module: Module): string => {
  const scope: Scope = { module, context: 'request', name };
  const options = [
    ...variablesOf(call.template).map((each) => variable(each, call, scope)),
    ...query(name, call, scope),
    ...body(name, call, scope),
    ...headers(name, call, scope),
    ...switches(call),
  ];
  const base = module.use('core', 'CallOptions');
  if (options.length === 0) return `options?: ${base}`;
  const lines = options.map(
    ({ doc, key, required, type }) =>
      `${jsdoc(doc ? [doc] : [])}${keyText(key)}${required ? `: ${type}` : `?: ${type}${absent(scope)}`};\n`,
  );
  const type = `${name}Options`;
  module.declare(type, `export interface ${type} extends ${base} {\n${indent(lines.join(''))}}\n`);
  return `${options.some(({ required }) => required) ? 'options' : 'options?'}: ${type}`;
};

/** The data of a response without fields. */
export const unstructured = { none: 'undefined', bytes: 'Uint8Array', text: 'string' } as const;

/** What the fields of a call's response are declared as. */
export const responseName = (name: string): string => `${name}Response`;

/** Declares what a call answers; returns the type of its data. */
const declareAnswer = (name: string, { answer }: Call, module: Module): string => {
  if (!('schema' in answer)) return unstructured[answer.kind];
  const type = responseName(name);
  declareType(type, answer.schema, {
    module,
    context: answer.kind === 'xml' ? 'xml-response' : 'response',
    name: type,
  });
  return type;
};

const roles: readonly (readonly [RegExp, string])[] = [
  [/\/global\//, '境外'],
  [/\/brand\//, '品牌'],
  [/\/(?:partner|apiv3_partner|.*_sl)\//, '服务商'],
  [/\/merchant\//, '商户'],
];

/** Whom a page of the official documentation is for, as its address says. */
const roleOf = (url: string): string => roles.find(([address]) => address.test(url))?.[1] ?? '旧版文档';

/** A link a role, each named by product and role: some operations are described on thirty pages that say the same. */
const linksOf = ({ operation, product }: Call): string[] => {
  const urls = [...(operation.externalDocs ? [operation.externalDocs.url] : []), ...(operation['x-docs'] ?? [])];
  const firstOfRole = urls.filter((url, index) => urls.findIndex((each) => roleOf(each) === roleOf(url)) === index);
  return firstOfRole.map((url) => `@see {@link ${url} ${product ?? '微信支付'}（${roleOf(url)}）}`);
};

/** The comment of a verb. */
const callDoc = (call: Call): string => {
  const { verb, template, operation, servers } = call;
  const retired = operation['x-retired'] ? `${operation['x-retired']} 起不再开放` : '已不再开放';
  const successors = (operation['x-successors'] ?? []).map((each) => `\`${each}\``).join('、');
  const tags = [
    ...(operation.deprecated ? [`@deprecated ${retired}${successors && `，请改用 ${successors}`}`] : []),
    ...linksOf(call),
  ];
  return jsdoc([
    operation.summary,
    '',
    `\`${verb.toUpperCase()} ${template}\``,
    ...(servers.length > 0 ? ['', `服务地址：${servers.map((url) => `\`${url}/\``).join('、')}`] : []),
    ...(tags.length > 0 ? ['', ...tags] : []),
  ]);
};

/** A verb as its node's interface shows it. */
export interface VerbText {
  doc: string;
  /** `(options: XPostOptions): Promise<CallResponse<XPostResponse>>`, or the same as an arrow. */
  signature(arrow: ':' | ' =>'): string;
}

/** Declares the types of a call in the module of its node. */
export const emitCall = (name: string, call: Call, module: Module): VerbText => {
  const answer = declareAnswer(name, call, module);
  const options = declareOptions(name, call, module);
  const response = module.use('core', 'CallResponse');
  return {
    doc: callDoc(call),
    signature: (arrow) => `(${options})${arrow} Promise<${response}<${answer}>>`,
  };
};
