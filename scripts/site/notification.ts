import { quote } from '../generate/names';
import type { Notification, Structure } from '../generate/notification';
import { fieldTable } from './fields';
import { folderOf, type Language, sayIn } from './language';
import { officialText, type Source } from './operation';
import { code, joined, plain } from './text';

/** The page of a notification. */
export const notificationPage = (notification: Notification, { model }: Source, language: Language): string => {
  const say = sayIn(language);
  const { webhook, name, protocol, structures, answer } = notification;
  const { schemas } = model.catalogue;
  const isV3 = protocol === 'v3';
  return joined([
    `# ${plain(webhook.summary)}`,
    `[${say('接口', 'Operations')}](/${folderOf(language)}api/index.md) › [${say('通知', 'Notifications')}](/${folderOf(language)}api/notifications/index.md)`,
    `${code(name)} · ${isV3 ? 'APIv3' : 'APIv2'}`,
    `## ${say('接收', 'Receiving it')}`,
    receivingText(notification),
    say(
      `沙箱的 \`trigger\` 能把它发到自己的服务器：\`npx wechatpay-chain trigger ${name} --to http://127.0.0.1:3000/notify\`。`,
      `\`trigger\` sends it to your own server: \`npx wechatpay-chain trigger ${name} --to http://127.0.0.1:3000/notify\`.`,
    ).repeat(isV3 ? 1 : 0),
    ...(structures.length === 0
      ? [say('内容没有写明。', 'What it holds is not documented.')]
      : structures.flatMap((structure) => [
          `## ${say('内容', 'Content')}${structures.length > 1 ? ` ${code(structure.kind)}` : ''}`,
          ...markText(structure, language),
          fieldTable(structure.schema, 'response', schemas, language),
        ])),
    ...(answer === undefined
      ? []
      : [`## ${say('商户的应答', 'What the merchant answers')}`, fieldTable(answer, 'request', schemas, language)]),
    `## ${say('官方文档', 'Official documentation')}`,
    officialText(webhook, say),
  ]);
};

/** A handler for each kind; a notification of APIv2 has no `event_type` to go by. */
const receivingText = ({ structures, name, protocol }: Notification): string => {
  const keys =
    structures.length === 0
      ? [quote(name)]
      : structures.map(({ kind }) => (protocol === 'v2' ? [kind] : [name, kind]).map(quote).join(', '));
  const handlers = keys.map((key) => `webhook.on(${key}, async ({ resource }) => {\n  console.log(resource);\n});`);
  return `\`\`\`ts\n${handlers.join('\n')}\n\`\`\``;
};

/** By what one of several structures is told from the others. */
const markText = ({ marks = {}, title, originalType }: Structure, language: Language): string[] => {
  const say = sayIn(language);
  const { present = [], absent = [], equal = {}, unequal = {} } = marks;
  const parts = [
    ...present.map((field) => `${say('有', 'has')} ${code(field)}`),
    ...absent.map((field) => `${say('没有', 'has no')} ${code(field)}`),
    ...Object.entries(equal).map(([field, value]) => `${code(field)} ${say('是', 'is')} ${code(value)}`),
    ...Object.entries(unequal).map(([field, value]) => `${code(field)} ${say('不是', 'is not')} ${code(value)}`),
    ...(originalType === undefined ? [] : [`${code('original_type')} ${say('是', 'is')} ${code(originalType)}`]),
  ];
  return parts.length === 0 ? [] : [`${plain(title)}：${parts.join('，')}`];
};
