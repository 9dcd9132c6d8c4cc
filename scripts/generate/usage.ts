import { isReference, type Schema } from './document';
import type { Catalogue } from './load';
import type { Call } from './model';
import type { Notification } from './notification';
import { SourceError } from './parse';
import { componentName, insideOf } from './schema';

/**
 * Where a schema stands. It decides the TypeScript of a field: enumerations are open in an answer, and a number of an
 * XML answer stays the text that it is on the wire. What a string holds is XML only where it says so.
 */
export type Context = 'request' | 'response' | 'xml-response';

export const contentContext = (context: Context, { contentMediaType }: Schema): Context =>
  context === 'xml-response' && contentMediaType !== 'text/xml' ? 'response' : context;

/** The one context of each component. A component of two contexts would be two types under one name. */
export const contextsOf = (
  calls: readonly Call[],
  notifications: readonly Notification[],
  { schemas, responses }: Catalogue,
): Map<string, Context> => {
  const contexts = new Map<string, Context>();

  const visit = (schema: Schema, context: Context, at: string): void => {
    if (schema.$ref !== undefined) {
      const name = componentName(schema.$ref);
      const component = schemas.get(name);
      if (!component) throw new SourceError(`${at}: no such component ${schema.$ref}`);
      const before = contexts.get(name);
      if (before && before !== context) {
        throw new SourceError(`${at}: component \`${name}\` is of a ${before} elsewhere and of a ${context} here`);
      }
      if (before) return;
      contexts.set(name, context);
      visit(component.schema, context, `openapi/${component.file}: ${name}`);
    }
    if (schema.format !== undefined && (schema.enum ?? schema['x-extensible-enum']) !== undefined) {
      throw new SourceError(`${at}: the values of an enumeration are what they are; take \`format\` out`);
    }
    if (schema['x-others-refused'] && schema['x-extensible-enum'] === undefined) {
      throw new SourceError(
        `${at}: \`x-others-refused\` is of an open enumeration; write \`x-extensible-enum\` beside it`,
      );
    }
    for (const field of schema.required ?? []) {
      if (!Object.hasOwn(schema.properties ?? {}, field)) throw new SourceError(`${at}: no such field \`${field}\``);
    }
    for (const [step, inside] of insideOf(schema)) visit(inside, context, `${at}.${step}`);
    if (schema.contentSchema) visit(schema.contentSchema, contentContext(context, schema), `${at}.contentSchema`);
  };

  for (const { verb, file, parameters, body, answer, operation } of calls) {
    const at = `openapi/${file}: ${verb}`;
    for (const { name, schema } of parameters) visit(schema, 'request', `${at}.${name}`);
    if (body) visit(body.schema, 'request', `${at}.requestBody`);
    if ('schema' in answer)
      visit(answer.schema, answer.kind === 'xml' ? 'xml-response' : 'response', `${at}.responses`);
    // The error of a file or a text is no type of the call's answer, but its component is a part of the document.
    const error = !('schema' in answer) && operation.responses['200']?.content?.['text/xml']?.schema;
    if (error) visit(error, 'xml-response', `${at}.responses`);
  }
  for (const { protocol, file, webhook, answer } of notifications) {
    const at = `openapi/${file}: post`;
    for (const { schema } of Object.values(webhook.requestBody.content)) {
      if (schema) visit(schema, protocol === 'v2' ? 'xml-response' : 'response', `${at}.requestBody`);
    }
    if (answer) visit(answer, 'request', `${at}.responses`);
    for (const response of Object.values(webhook.responses)) {
      if (isReference(response) && !responses.has(componentName(response.$ref))) {
        throw new SourceError(`${at}.responses: no such component ${response.$ref}`);
      }
    }
  }
  return contexts;
};
