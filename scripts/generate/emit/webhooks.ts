import type { Schema } from '../document';
import type { Model } from '../model';
import { Module } from '../module';
import { capital, quote } from '../names';
import { fieldsOf, type Notification, type Variant } from '../notification';
import { SourceError } from '../parse';
import { byText, indent, jsdoc } from '../text';
import { declareType, typeText } from '../type';

/** What everything of a notification is named after: `TransactionSuccess` of the operationId `notifyTransactionSuccess`. */
const nameOf = ({ webhook, file }: Notification): string => {
  const [, name] = /^notify([A-Z]\w*)$/.exec(webhook.operationId) ?? [];
  if (!name) throw new SourceError(`openapi/${file}: post: expected an operationId like \`notifyTransactionSuccess\``);
  return name;
};

/** What a notification is called among all of them. */
const keyOf = ({ protocol, name }: Notification): string => quote(protocol === 'v2' ? `v2/${name}` : name);

const docOf = ({ webhook }: Notification): string => {
  const docs = [...(webhook.externalDocs ? [webhook.externalDocs.url] : []), ...(webhook['x-docs'] ?? [])];
  return jsdoc([webhook.summary, ...(docs.length > 0 ? ['', ...docs.map((url) => `@see ${url}`)] : [])]);
};

/** The structures that a resource can be: those that it unites, or itself. */
const structuresOf = ({ resource }: Variant): Schema[] => (resource ? (resource.anyOf ?? [resource]) : []);

/**
 * One structure of several. Nothing in a notification names the structure that it has; so each says that the fields of
 * the others are absent, which lets a reader ask for any of them, and tells the structures apart by what is there.
 */
const oneOf = (structure: Schema, others: readonly string[], type: string, catalogue: Model['catalogue']): string => {
  const own = new Set(fieldsOf(structure, catalogue));
  const absent = others.filter((field) => !own.has(field));
  return absent.length > 0 ? `(${type} & Absent<${absent.map(quote).join(' | ')}>)` : type;
};

/** Declares what a notification holds; returns the type of each of its variants. */
const declareResource = (notification: Notification, module: Module, catalogue: Model['catalogue']): string[] => {
  const name = `${nameOf(notification)}Resource`;
  const context = notification.protocol === 'v2' ? 'xml-response' : 'response';
  const structures = notification.variants.flatMap(structuresOf);
  const [only] = structures;
  if (!only) {
    module.declare(name, `export type ${name} = Record<string, unknown>;\n`);
    return [name];
  }
  if (structures.length === 1) {
    declareType(name, only, { module, context, name });
    return [name];
  }
  const fields = [...new Set(structures.flatMap((structure) => fieldsOf(structure, catalogue)))].sort(byText);
  const types = notification.variants.map((variant) =>
    structuresOf(variant)
      .map((structure) => oneOf(structure, fields, typeText(structure, { module, context, name }), catalogue))
      .join('\n  | '),
  );
  if (types.length === 1) {
    module.declare(name, `export type ${name} =\n  | ${types.join('')};\n`);
    return [name];
  }
  const parts = types.map((type, index) => {
    const part = `${nameOf(notification)}Of${capital(notification.variants[index]?.originalType ?? '')}`;
    module.declare(part, `export type ${part} =\n  | ${type};\n`);
    return part;
  });
  module.declare(name, `export type ${name} = ${parts.join(' | ')};\n`);
  return parts;
};

/** The event of APIv3, one interface a variant, so that `original_type` tells them apart. */
const declareEvent = (notification: Notification, resources: readonly string[], module: Module): string => {
  const base = nameOf(notification);
  const type = `${base}Notification`;
  const known = notification.variants.length > 1;
  const variants = notification.variants.map(({ originalType }, index) => {
    const open = known ? '' : ' | (string & {})';
    const original = originalType === undefined ? 'string' : `${quote(originalType)}${open}`;
    return `NotificationOf<${quote(notification.name)}, ${original}, ${resources[index] ?? resources[0]}>`;
  });
  module.declare(type, `${docOf(notification)}export type ${type} = ${variants.join(' | ')};\n`);
  return type;
};

const ABSENT = `/** Fields that only another structure of the same notification has. */
export type Absent<Field extends string> = { readonly [Name in Field]?: undefined };
`;

const NOTIFICATION_OF = `/** A notification of APIv3, verified, its resource opened. */
export interface NotificationOf<Type extends string, OriginalType extends string, Resource> {
  /** 通知的唯一ID */
  readonly id: string;
  /** 通知创建的时间 */
  readonly create_time: string;
  /** 通知的类型 */
  readonly event_type: Type;
  /** 通知的资源数据类型 */
  readonly resource_type: string;
  /** 回调摘要 */
  readonly summary: string;
  /** 原始回调类型；有的通知不带 */
  readonly original_type: OriginalType | undefined;
  /** 通知资源数据，解密后 */
  readonly resource: Resource;
}
`;

const mapOf = (name: string, doc: string, entries: readonly (readonly [Notification, string])[]): string => {
  const lines = entries.map(
    ([notification, type]) => `${jsdoc([notification.webhook.summary])}${keyOf(notification)}: ${type};\n`,
  );
  return `${jsdoc([doc])}export interface ${name} {\n${indent(lines.join(''))}}\n`;
};

/** `types/webhooks.d.ts`: every notification by its name, with what it holds. */
export const emitWebhooks = ({ catalogue, notifications }: Model): Map<string, string> => {
  if (notifications.length === 0) return new Map();
  const module = new Module('webhooks');
  module.declare('Absent', ABSENT);
  module.declare('NotificationOf', NOTIFICATION_OF);

  const sorted = [...notifications].sort((a, b) => byText(a.name, b.name));
  const v3 = sorted.filter(({ protocol }) => protocol === 'v3');
  const v2 = sorted.filter(({ protocol }) => protocol === 'v2');
  const events = v3.map((each) => declareEvent(each, declareResource(each, module, catalogue), module));
  for (const each of v2) declareResource(each, module, catalogue);
  const answers = sorted.flatMap((each) => {
    if (!each.answer) return [];
    const name = `${nameOf(each)}Answer`;
    declareType(name, each.answer, { module, context: 'request', name });
    return [[each, name] as const];
  });

  const resources = (some: readonly Notification[]) => some.map((each) => [each, `${nameOf(each)}Resource`] as const);
  const declareMap = (name: string, doc: string, entries: Parameters<typeof mapOf>[2]): void =>
    module.declare(name, mapOf(name, doc, entries));
  declareMap('NotificationResources', 'APIv3 的通知：`event_type` → 解密后的 `resource`', resources(v3));
  declareMap('V2NotificationResources', 'APIv2 的通知：`v2/` 与名称 → 各字段，密文已解密在其位', resources(v2));
  declareMap('NotificationAnswers', '应答不止状态码的通知：`event_type` → 应答的 JSON', answers);
  module.declare(
    'Notification',
    `/** Any notification of APIv3; \`event_type\`, and then \`original_type\`, tells them apart. */\nexport type Notification =\n${indent(events.map((event) => `| ${event}`).join('\n'))};\n`,
  );
  return new Map([['types/webhooks.d.ts', module.toString()]]);
};
