import { isRecord } from '../../src/own';
import type { OpenApiDocument } from '../../src/sandbox/openapi/document';
import { type Call, objectOf, queryOf } from '../generate/model';
import { keyText, propertiesOf, quote } from '../generate/names';
import { segmentsOf } from '../generate/template';
import { leastOf } from './sample';

/** The options of a call: the least that it takes. A form is code, for it is no data. */
export interface Sample {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export const sampleOfCall = (call: Call, document: OpenApiDocument): Sample => {
  const path = objectOf(call.parameters.filter((each) => each.in === 'path'));
  const query = queryOf(call);
  return {
    variables: leastOf(path, document) as Sample['variables'],
    query: (query === undefined ? {} : leastOf(query, document)) as Sample['query'],
    body: call.body === undefined ? undefined : leastOf(call.body.schema, document),
  };
};

/** A value as TypeScript, one field a line. */
const literal = (value: unknown, margin = ''): string => {
  const inner = `${margin}  `;
  const block = (open: string, lines: readonly string[], close: string): string =>
    lines.length === 0
      ? `${open}${close}`
      : `${open}\n${lines.map((line) => `${inner}${line},\n`).join('')}${margin}${close}`;
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value))
    return block(
      '[',
      value.map((each) => literal(each, inner)),
      ']',
    );
  if (!isRecord(value)) return `${value}`;
  return block(
    '{',
    Object.entries(value).map(([name, each]) => `${keyText(name)}: ${literal(each, inner)}`),
    '}',
  );
};

/** The options as they are written, each an expression. */
const optionsText = ({ body, template }: Call, sample: Sample): string => {
  const upload = template.startsWith('v2/') ? 'form' : "new MediaUtil('picture.png')";
  const given = [
    ...Object.entries(sample.variables).map(([name, value]) => `${keyText(name)}: ${literal(value, '  ')}`),
    ...(Object.keys(sample.query).length > 0 ? [`query: ${literal(sample.query, '  ')}`] : []),
    ...(body === undefined ? [] : [`${body.option}: ${body.option === 'body' ? upload : literal(sample.body, '  ')}`]),
  ];
  return given.length === 0 ? '' : `{\n${given.map((line) => `  ${line},\n`).join('')}}`;
};

const property = (segment: string): string => {
  const [usual] = propertiesOf(segment);
  const key = keyText(usual);
  return key === usual ? `.${usual}` : `[${key}]`;
};

/** The ways to write a call, each with what stands before it. */
export interface Forms {
  readonly property: string;
  readonly chain: string;
  readonly index: string;
  readonly promise: string;
}

/** Everything that can be copied: `instance` is the client. */
export const formsOf = (call: Call, sample: Sample): Forms => {
  const { verb, template, answer, body } = call;
  const options = optionsText(call, sample);
  const result = answer.kind === 'none' ? '{ status }' : '{ data }';
  const before = body?.option !== 'body' ? '' : template.startsWith('v2/') ? formText : uploadText;
  const awaited = (node: string): string => `${before}const ${result} = await ${node}.${verb}(${options});`;
  const segments = segmentsOf(template).map(property).join('');
  const name = result.slice(2, -2);
  return {
    property: awaited(`instance${segments}`),
    chain: awaited(`instance.chain(${quote(template)})`),
    index: awaited(`instance[${quote(template)}]`),
    promise: `${before}instance${segments}.${verb}Async(${options})\n  .then((${result}) => console.log(${name}))\n  .catch((error) => console.error(error));`,
  };
};

const uploadText = "import { MediaUtil } from 'wechatpay-chain';\n\n";

const formText = 'const form = new FormData();\n\n';

/** The same on the command line. */
export const commandOf = (call: Call, { variables, query, body }: Sample): string => {
  const fields = [variables, query, call.body?.option === 'body' ? { file: 'picture.png' } : body].flatMap((each) =>
    fieldsOf(each),
  );
  const words = [call.verb.toUpperCase(), call.template, ...fields.map(([path, value]) => `${path}=${value}`)];
  return ['npx wechatpay-chain call', ...words.map(shellWord)].join(' ');
};

/** The values of a structure by their paths: `amount.total`, `goods.0.quantity`. */
const fieldsOf = (value: unknown, path = ''): (readonly [path: string, value: string])[] => {
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [[path, `${value}`]];
  return Object.entries(value).flatMap(([name, each]) => fieldsOf(each, path === '' ? name : `${path}.${name}`));
};

const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_.=:/@,+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
