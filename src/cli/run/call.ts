import { resolve } from 'node:path';
import type { LooseOptions, PreparedRequest, Verb } from '../../../types/core.js';
import { MediaUtil } from '../../index';
import { wrongUsage } from '../failure';
import type { CallFlags } from '../flags';
import { say } from '../language';
import { type CommandOutcome, paintFor, prettyJson } from '../output';
import { type Catalogue, type Entry, findOperation, nameOf, propertiesOf, readCatalogue, verbOf } from './catalogue';
import { clientOf, configurationOf } from './configuration';
import { type Field, fieldOf, jsonOf, placedAt, valueAt } from './fields';
import { objectOf } from './input';
import { interruptible } from './interrupt';
import { confirmMoney, movesMoney } from './money';

/** What a call is made of. */
interface Prepared {
  readonly entry: Entry | undefined;
  readonly verb: Verb;
  readonly path: string;
  readonly options: LooseOptions;
}

/** Calls an operation, or shows what would be sent. */
export const call = async (
  method: string,
  written: string,
  given: readonly string[],
  flags: CallFlags,
): Promise<CommandOutcome> => {
  const files = (flags.json ?? []).filter((each) => each !== '');
  // `--json field=value` is a flag and a field.
  const texts = [...given, ...files.filter((each) => !each.startsWith('@'))];
  const [file, ...others] = files.filter((each) => each.startsWith('@'));
  if (others.length > 0)
    throw wrongUsage(say('请求体只能有一个 --json @文件。', 'There is one body: give --json @file once.'));
  const timeout = timeoutOf(flags.timeout);
  const body = file === undefined ? undefined : await objectOf(file.slice(1));
  const prepared = prepare(method, written, texts.map(fieldOf), body, flags.undocumented === true);
  const configuration = configurationOf(flags);
  const node = clientOf(configuration).chain(prepared.path);
  const options = { ...prepared.options, ...(timeout !== undefined && { timeout }) };
  if (flags.dryRun) return shown(await node.toRequest(prepared.verb, options));
  const { entry } = prepared;
  if (entry !== undefined && !flags.yes && movesMoney(entry)) {
    await confirmMoney(entry, configuration.baseUri ?? 'https://api.mch.weixin.qq.com/');
  }
  return interruptible(async (signal) => {
    const sink = flags.output === undefined ? {} : { sink: resolve(flags.output) };
    const { status, headers, data } = await node[prepared.verb]({ ...options, ...sink, signal });
    const requestId = headers['request-id'];
    const name = entry === undefined ? `${prepared.verb.toUpperCase()} ${prepared.path}` : nameOf(entry);
    const output = flags.output === undefined ? {} : { output: resolve(flags.output) };
    const shownData = Buffer.isBuffer(data) ? data.toString('base64') : data;
    return {
      data: { operation: name, status, requestId, ...output, data: shownData },
      text:
        flags.output === undefined
          ? data === undefined
            ? `${status}`
            : typeof data === 'string'
              ? data
              : prettyJson(shownData, paintFor(process.stdout))
          : say(`已写入 ${resolve(flags.output)}`, `Written to ${resolve(flags.output)}`),
    };
  });
};

const timeoutOf = (seconds: string | undefined): number | undefined => {
  if (seconds === undefined) return undefined;
  const number = Number(seconds);
  if (seconds.trim() !== '' && number > 0 && number <= 86_400) return Math.ceil(number * 1000);
  throw wrongUsage(
    say(
      `--timeout 要的是秒数，而不是 ${JSON.stringify(seconds)}。`,
      `--timeout takes seconds, and not ${JSON.stringify(seconds)}.`,
    ),
  );
};

const prepare = (
  method: string,
  written: string,
  fields: readonly Field[],
  body: object | undefined,
  undocumented: boolean,
): Prepared => {
  const verb = verbOf(method);
  const address = written.replace(/^https?:\/\/[^/]+/, '').replace(/^\/+/, '');
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  const query = queryOf(new URLSearchParams(mark < 0 ? '' : address.slice(mark + 1)));
  const catalogue = readCatalogue();
  const entry = undocumented
    ? foundOr(() => findOperation(verb, path, catalogue.operations))
    : findOperation(verb, path, catalogue.operations);
  if (entry === undefined) return { entry, verb, path, options: looseOptions(verb, fields, query, body) };
  return { entry, verb, path, options: optionsOf(entry, fields, { query, body, catalogue, undocumented }) };
};

/** A name that comes more than once has all of its values. */
const queryOf = (pairs: URLSearchParams): Readonly<Record<string, string | string[]>> =>
  Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const [value = '', ...others] = pairs.getAll(name);
      return [name, others.length === 0 ? value : [value, ...others]];
    }),
  );

const foundOr = (find: () => Entry): Entry | undefined => {
  try {
    return find();
  } catch {
    return undefined;
  }
};

/** Of an operation that is not documented: text, in the query of what only reads and in the body of the others. */
const looseOptions = (verb: Verb, fields: readonly Field[], query: object, body: object | undefined): LooseOptions => {
  const values = fields.reduce<unknown>(
    (all, { path, text, isJson }) => placedAt(all, path, isJson ? jsonOf(text, path.join('.')) : text),
    verb === 'get' || verb === 'delete' ? query : (body ?? {}),
  ) as object;
  if (verb === 'get' || verb === 'delete') return { query: values, ...(body !== undefined && { json: body }) };
  return { query, ...(fields.length > 0 || body !== undefined ? { json: values } : {}) };
};

interface Given {
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly body: object | undefined;
  readonly catalogue: Catalogue;
  readonly undocumented: boolean;
}

/** Each field to where the operation has it: a path variable, the query, or the body. */
const optionsOf = (
  entry: Entry,
  fields: readonly Field[],
  { query: searched, body, catalogue, undocumented }: Given,
): LooseOptions => {
  const { document } = catalogue;
  const found = document.operation(nameOf(entry));
  if (found === undefined) return looseOptions(entry.verb, fields, searched, body);
  const [variables, queries] = [found.path.properties ?? {}, found.query.properties ?? {}];
  const type = found.body?.type ?? '';
  const bodySchema = found.body?.schema ?? { type: 'object', properties: {} };
  const inBody = propertiesOf(bodySchema, document);
  const all = { properties: { ...variables, ...queries, ...inBody } };
  let [path, query, json]: [object, object, object] = [{}, searched, body ?? {}];
  for (const field of fields) {
    const [name = ''] = field.path;
    if (Object.hasOwn(variables, name)) path = { ...path, [name]: field.text };
    else if (Object.hasOwn(queries, name)) query = { ...query, [name]: valueAt(field, found.query, document) };
    else if (Object.hasOwn(inBody, name) || Object.keys(all.properties).length === 0) {
      json = placedAt(
        json,
        field.path,
        valueAt(field, Object.hasOwn(inBody, name) ? bodySchema : {}, document),
      ) as object;
    } else if (undocumented) {
      const value = field.isJson ? jsonOf(field.text, field.path.join('.')) : field.text;
      if (entry.verb === 'get') query = placedAt(query, field.path, value) as object;
      else json = placedAt(json, field.path, value) as object;
    }
    // Says which fields there are.
    else valueAt(field, all, document);
  }
  const hasBody = Object.keys(json).length > 0 || (found.body?.required === true && type === 'application/json');
  return {
    ...path,
    ...(Object.keys(query).length > 0 && { query }),
    ...(hasBody && bodyOf(type, json)),
  };
};

const bodyOf = (type: string, fields: object): LooseOptions => {
  if (type === 'text/xml') return { xml: fields };
  if (type !== 'multipart/form-data') return { json: fields };
  const file = Object.entries(fields).find(([name, value]) => name !== 'meta' && typeof value === 'string');
  if (file === undefined) throw wrongUsage(say('上传需要 file=文件路径。', 'An upload needs file=PATH.'));
  const { meta } = fields as { meta?: object };
  return { body: new MediaUtil(resolve(`${file[1]}`), undefined, meta === undefined ? {} : { meta }) };
};

const shown = ({ method, url, headers, body, message }: PreparedRequest): CommandOutcome => {
  const paint = paintFor(process.stdout);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return {
    data: { request: { method, url, headers, body }, message },
    text: [
      paint.strong(say('待签名串（每行以换行符结尾）', 'The string that is signed (each line ends with a line feed)')),
      message.replace(/\n$/, ''),
      '',
      paint.strong(say('将要发送', 'What would be sent')),
      `${method} ${url}`,
      ...lines,
      ...(body === '' ? [] : ['', body]),
    ].join('\n'),
  };
};
