import { generate } from '../../scripts/generate/index';

/** The root of a document that says as little as it may. */
export const ROOT = `
openapi: 3.1.0
info: { title: test, version: 0.1.0 }
servers: [{ url: https://api.mch.weixin.qq.com }]
security: [{ APIv3: [] }]
components: {}
`;

/** Sources of the generator: these files, by their place in `openapi/` without `.yaml`, and a root. */
export const sourcesOf = (files: Record<string, string>): Map<string, string> =>
  new Map([['openapi.yaml', ROOT], ...Object.entries(files).map(([place, text]) => [`${place}.yaml`, text] as const)]);

/** What the generator makes of these files. */
export const generated = (files: Record<string, string>): Map<string, string> => generate(sourcesOf(files));

/** One of the generated files. */
export const file = (path: string, files: Record<string, string>): string => {
  const text = generated(files).get(path);
  if (text === undefined) throw new Error(`${path} was not generated`);
  return text;
};

let ids = 0;

/** A path with one operation; `more` are further keys of the operation, indented by two spaces. */
export const path = (verb: string, more = '', summary = '标题'): string => `
${verb}:
  operationId: operation${++ids}
  summary: ${summary}
  ${/^\s*x-source:/m.test(more) ? '' : 'x-source: { from: pages, date: 2026-08-08 }'}
  ${more.trim()}${/^\s*responses:/m.test(more) ? '' : "\n  responses: { '204': { description: 成功 } }"}
`;

/** The declaration of this name: from its comment's end to its closing brace. */
export const declaration = (name: string, text: string): string => {
  const found = new RegExp(`^export (?:interface ${name}\\b[\\s\\S]*?^}|type ${name}\\b.*;$)`, 'm').exec(text);
  if (!found) throw new Error(`no declaration of ${name} in:\n${text}`);
  return found[0];
};

/** An operation that posts these fields and answers with those, each a YAML flow map. */
export const exchange = (
  request: string,
  response: string,
  type: 'application/json' | 'text/xml' = 'application/json',
) =>
  path(
    'post',
    `requestBody: { required: true, content: { ${type}: { schema: { type: object, properties: ${request} } } } }
  responses: { '200': { description: 成功, content: { ${type}: { schema: { type: object, properties: ${response} } } } } }`,
  );
