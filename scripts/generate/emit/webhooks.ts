import type { Model } from '../model';
import { Module } from '../module';
import { keyText, quote } from '../names';
import type { Notification, Structure } from '../notification';
import { byText, indent, jsdoc } from '../text';
import { declareType, typeText } from '../type';

/** What a notification is called among all of them. */
const keyOf = ({ protocol, name }: Notification): string => quote(protocol === 'v2' ? `v2/${name}` : name);

const docOf = ({ webhook }: Notification): string => {
  const docs = [...(webhook.externalDocs ? [webhook.externalDocs.url] : []), ...(webhook['x-docs'] ?? [])];
  return jsdoc([webhook.summary, ...(docs.length > 0 ? ['', ...docs.map((url) => `@see ${url}`)] : [])]);
};

/** Declares what a notification holds where that is no component; returns the names of the structures. */
const declareStructures = ({ protocol, structures }: Notification, module: Module): string[] => {
  const context = protocol === 'v2' ? 'xml-response' : 'response';
  return structures.map(({ kind, title, schema }) => {
    const scope = { module, context, name: kind } as const;
    if (schema.$ref !== undefined) return typeText(schema, scope);
    declareType(kind, schema, scope, [title]);
    return kind;
  });
};

/** The event of APIv3 that holds this structure. */
const variantText = (notification: Notification, { kind, originalType }: Structure): string => {
  // Of one structure the `original_type` says nothing, and what the documentation gives is not always what comes.
  const open = notification.structures.length > 1 ? '' : ' | (string & {})';
  const original = originalType === undefined ? 'string' : `${quote(originalType)}${open}`;
  return `NotificationOf<${quote(notification.name)}, ${quote(kind)}, ${original}, ${kind}>`;
};

/** Whether a notification may come that is none of its kinds. */
const isDoubtful = ({ structures }: Notification): boolean =>
  structures.length !== 1 || structures.some(({ marks }) => marks !== undefined);

/** The event of APIv3: one interface a kind, so that `kind` tells them apart, and one for what is none of them. */
const declareEvent = (notification: Notification, module: Module): string => {
  const type = `${notification.base}Notification`;
  const known = notification.structures.map((structure) => variantText(notification, structure));
  const none = isDoubtful(notification)
    ? [`NotificationOf<${quote(notification.name)}, undefined, string, unknown>`]
    : [];
  const parts = [...known, ...none];
  const text = parts.length === 1 ? ` ${parts[0]}` : `\n${indent(parts.map((part) => `| ${part}`).join('\n'))}`;
  module.declare(type, `${docOf(notification)}export type ${type} =${text};\n`);
  return type;
};

const NOTIFICATION_OF = `/** A notification of APIv3, verified, its resource opened. */
export interface NotificationOf<
  Type extends string,
  Kind extends string | undefined,
  OriginalType extends string,
  Resource,
> {
  /** 通知的唯一ID */
  readonly id: string;
  /** 通知创建的时间 */
  readonly create_time: string;
  /** 通知的类型 */
  readonly event_type: Type;
  /** 通知内容的种类，即 \`resource\` 的类型名；\`undefined\`：不合文档所列的任何一种，或不止合一种 */
  readonly kind: Kind;
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

/** An interface of one member each, with its comment. */
const interfaceText = (
  name: string,
  doc: string,
  members: readonly { key: string; title: string; type: string }[],
): string =>
  `${jsdoc([doc])}export interface ${name} {\n${indent(
    members.map(({ key, title, type }) => `${jsdoc([title])}${key}: ${type};\n`).join(''),
  )}}\n`;

const kindsOf = (notification: Notification): string => {
  const kinds = notification.structures.map(
    (structure) => `${jsdoc([structure.title])}${keyText(structure.kind)}: ${variantText(notification, structure)};\n`,
  );
  return `{\n${indent(kinds.join(''))}}`;
};

/** The kinds that one `event_type` alone has, each with its notification. */
const soleKinds = (notifications: readonly Notification[]): { key: string; title: string; type: string }[] => {
  const all = notifications.flatMap((notification) =>
    notification.structures.map((structure) => ({ notification, structure })),
  );
  return all
    .filter(({ structure: { kind } }) => all.filter(({ structure }) => structure.kind === kind).length === 1)
    .map(({ notification, structure }) => ({
      key: keyText(structure.kind),
      title: structure.title,
      type: variantText(notification, structure),
    }))
    .sort((a, b) => byText(a.key, b.key));
};

/** `types/webhooks.d.ts`: every notification by its name, with what it holds. */
export const emitWebhooks = ({ notifications }: Model): Map<string, string> => {
  if (notifications.length === 0) return new Map();
  const module = new Module('webhooks');
  module.declare('NotificationOf', NOTIFICATION_OF);

  const sorted = [...notifications].sort((a, b) => byText(a.name, b.name));
  const v3 = sorted.filter(({ protocol }) => protocol === 'v3');
  const v2 = sorted.filter(({ protocol }) => protocol === 'v2');
  const names = new Map(sorted.map((each) => [each, declareStructures(each, module)]));
  const events = new Map(v3.map((each) => [each, declareEvent(each, module)]));
  const answers = new Map(
    sorted.flatMap((each) => {
      if (!each.answer) return [];
      const name = `${each.base}Answer`;
      declareType(name, each.answer, { module, context: 'request', name });
      return [[each, name] as const];
    }),
  );

  const held = (each: Notification): string => names.get(each)?.join(' | ') || 'Record<string, unknown>';
  const declareMap = (
    name: string,
    doc: string,
    some: readonly Notification[],
    typeOf: (each: Notification) => string,
  ) =>
    module.declare(
      name,
      interfaceText(
        name,
        doc,
        some.map((each) => ({ key: keyOf(each), title: each.webhook.summary, type: typeOf(each) })),
      ),
    );
  declareMap('NotificationResources', 'APIv3 的通知：`event_type` → 解密后的 `resource`', v3, held);
  declareMap('V2NotificationResources', 'APIv2 的通知：`v2/` 与名称 → 各字段，密文已解密在其位', v2, held);
  declareMap(
    'NotificationAnswers',
    '应答不止状态码的通知：`event_type` → 应答的 JSON',
    [...answers.keys()],
    (each) => answers.get(each) ?? '',
  );
  declareMap('V3NotificationsByType', 'APIv3 的通知：`event_type` → 通知', v3, (each) => events.get(each) ?? '');
  declareMap(
    'NotificationKinds',
    'APIv3 的通知：`event_type` → 种类 → 通知',
    v3.filter(({ structures }) => structures.length > 0),
    kindsOf,
  );
  module.declare(
    'NotificationsByKind',
    interfaceText('NotificationsByKind', '只属于一个 `event_type` 的种类 → 通知', soleKinds(v3)),
  );
  module.declare(
    'Notification',
    `/** Any notification of APIv3; \`kind\` or \`event_type\` tells them apart. */\nexport type Notification =\n${indent([...events.values()].map((event) => `| ${event}`).join('\n'))};\n`,
  );
  const components = sorted.flatMap(({ structures }) =>
    structures.flatMap(({ kind, schema }) => (schema.$ref === undefined ? [] : [kind])),
  );
  if (components.length > 0) module.add(`export type { ${[...new Set(components)].sort(byText).join(', ')} };\n`);
  return new Map([['types/webhooks.d.ts', module.toString()]]);
};
