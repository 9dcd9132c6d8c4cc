import { checkConditions, checkReceived } from './condition-check';
import type { Schema } from './document';
import type { Call, Model } from './model';
import type { Notification } from './notification';
import { checkPages } from './pages';
import { SourceError } from './parse';
import { checkRepeat } from './repeat';
import { componentName, insideOf } from './schema';
import { variablesOf } from './template';

/** The place and the declarations must name the same path variables; `{empty}` needs no declaration. */
const checkVariables = ({ file, verb, template, parameters }: Call): void => {
  const declared = new Set(parameters.filter((each) => each.in === 'path').map(({ name }) => name));
  const written = variablesOf(template).filter((name) => name !== 'empty');
  const missing = written.find((name) => !declared.has(name));
  if (missing) throw new SourceError(`openapi/${file}: ${verb}: the path variable \`${missing}\` is not described`);
  const extra = [...declared].find((name) => !written.includes(name));
  if (extra) throw new SourceError(`openapi/${file}: ${verb}: the path has no variable \`${extra}\``);
};

/** The first closed enumeration in a schema, by the way that leads to it. */
const closedIn = (schema: Schema, at: string, schemas: Model['catalogue']['schemas']): string | undefined => {
  if (schema.enum) return at;
  const component = schema.$ref === undefined ? undefined : schemas.get(componentName(schema.$ref));
  const inside = [
    ...(component ? [['', component.schema] as const] : []),
    ...insideOf(schema),
    ...(schema.contentSchema ? [['contentSchema', schema.contentSchema] as const] : []),
  ];
  for (const [step, next] of inside) {
    const found = closedIn(next, step === '' ? at : `${at}.${step}`, schemas);
    if (found) return found;
  }
  return undefined;
};

/** A list that nobody saw in full would refuse a valid call. */
const checkClosed = ({ file, verb, operation, parameters, body }: Call, { catalogue }: Model): void => {
  if (operation['x-source'].from !== 'site') return;
  const requests = [...parameters.map(({ name, schema }) => [name, schema] as const)];
  if (body) requests.push(['requestBody', body.schema]);
  for (const [name, schema] of requests) {
    const closed = closedIn(schema, name, catalogue.schemas);
    if (closed === undefined) continue;
    throw new SourceError(
      `openapi/${file}: ${verb}.${closed}: \`enum\` closes a list that no official page or SDK was seen to give; write \`x-extensible-enum\`, or name the page in externalDocs and say \`x-source: { from: pages, date: … }\``,
    );
  }
};

/** A code of an operation has one status, and is written as the API writes codes. */
const checkErrorCodes = ({ file, verb, operation }: Call): void => {
  const statuses = Object.entries(operation['x-error-codes'] ?? {});
  const wrong = statuses.find(([status]) => !/^(?:202|[45]\d\d)$/.test(status))?.[0];
  if (wrong) throw new SourceError(`openapi/${file}: ${verb}.x-error-codes: ${wrong} is no status of a failure`);
  const codes = statuses.flatMap(([, some]) => some);
  const odd = codes.find((code, index) => !/^[A-Z][A-Z\d_]*$/.test(code) || codes.indexOf(code) !== index);
  if (odd) throw new SourceError(`openapi/${file}: ${verb}.x-error-codes: \`${odd}\` is no code, or is there twice`);
};

/** A notification of APIv2 has an `event_type` of its own, is a refund, or is told by its fields. */
const checkNamed = ({ protocol, webhook, structures, file }: Notification): void => {
  if (protocol === 'v3') return;
  const { properties = {} } = webhook.requestBody.content['text/xml']?.schema ?? {};
  const isSealed = ['req_info', 'event_ciphertext'].some((name) => Object.hasOwn(properties, name));
  if (isSealed || structures.some(({ marks }) => (marks?.present ?? []).length > 0)) return;
  throw new SourceError(
    `openapi/${file}: post.requestBody: nothing says by what the notification is told; write \`x-marks: { present: […] }\` with fields that no other one has`,
  );
};

/** What a single file cannot know: that names are unique and that what they point at exists. */
export const check = (model: Model): void => {
  const { calls, notifications } = model;
  const templates = new Set(calls.map(({ template }) => template));
  const ids = new Map<string, string>();
  const claim = (id: string, file: string, verb: string): void => {
    const other = ids.get(id);
    if (other) throw new SourceError(`openapi/${file}: ${verb}: operationId is also in openapi/${other}`);
    ids.set(id, file);
  };
  for (const call of calls) {
    const { operation, file, verb } = call;
    claim(operation.operationId, file, verb);
    checkVariables(call);
    checkClosed(call, model);
    checkErrorCodes(call);
    checkRepeat(call, model.catalogue.schemas);
    checkPages(call, model.catalogue.schemas);
    checkConditions(call, model.catalogue.schemas);
    const lost = operation['x-successors']?.find((template) => !templates.has(template));
    if (lost) throw new SourceError(`openapi/${file}: ${verb}: no such successor ${lost}`);
  }
  for (const notification of notifications) {
    const { webhook, file } = notification;
    claim(webhook.operationId, file, 'post');
    for (const { schema } of Object.values(webhook.requestBody.content)) {
      if (schema) checkReceived(schema, model.catalogue.schemas, `openapi/${file}: post.requestBody`);
    }
    checkNamed(notification);
  }
};
