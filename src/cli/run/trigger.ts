import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nearest } from '../../nearest';
import { Sandbox } from '../../sandbox';
import { isoTime } from '../../sandbox/clock';
import type { Identity } from '../../sandbox/identity';
import { readNotificationKey } from '../../sandbox/notification-key';
import { envelopeOf } from '../../sandbox/notify/envelope';
import { checkNotifyUrl, madeNotice } from '../../sandbox/notify/notice';
import { createPostman } from '../../sandbox/notify/post';
import type { DocumentedNotification, OpenApiDocument } from '../../sandbox/openapi/document';
import { signResponse } from '../../sandbox/sign';
import { readIdentity } from '../../sandbox/storage/folder';
import { Transformer } from '../../xml/transformer';
import { CommandFailure, exitCodes, wrongUsage } from '../failure';
import type { TriggerFlags } from '../flags';
import { say } from '../language';
import { type CommandOutcome, paintFor, prettyJson } from '../output';
import { type Catalogue, propertiesOf, readCatalogue } from './catalogue';
import { fieldOf, placedAt, valueAt } from './fields';
import { madeNotificationV2 } from './trigger-v2';

/** Makes a notification, signs and encrypts it, and sends it. */
export const trigger = async (event: string, flags: TriggerFlags): Promise<CommandOutcome> => {
  const { to, dir, originalType } = flags;
  if (!URL.canParse(to) || !/^https?:/.test(to)) {
    throw wrongUsage(
      say(
        `--to 要的是 http 或 https 的完整 URL，而不是 ${JSON.stringify(to)}。`,
        `--to takes an absolute URL of http or https, and not ${JSON.stringify(to)}.`,
      ),
    );
  }
  checkNotifyUrl(to);
  const { document, events } = readCatalogue();
  const known = document.notification(event);
  const schema = document.notificationV2(event);
  if (known === undefined && schema === undefined) throw unknownEvent(event, events);
  const folder = resolve(dir);
  const identity = await identityOf(folder);
  const set = flags.set ?? [];
  if (known === undefined) {
    const { resource, headers, body } = madeNotificationV2(set, schema ?? {}, document, identity);
    return sent({ to, headers, body, isV2: true }, { event_type: event, resource }, flags);
  }
  const resource = resourceOf(set, { known, document, originalType, mchid: identity.mchid });
  const now = Date.now();
  const wanted = { url: to, resource, ...(originalType !== undefined && { original_type: originalType }) };
  const notice = noticeOf(() => madeNotice(event, wanted, document, now));
  const { original_type } = notice;
  const id = randomUUID();
  const plain = envelopeOf({ ...notice, id, create_time: isoTime(now) }, identity.algorithm, identity.apiV3Key);
  const reply = {
    status: 200,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: plain,
    signed: true,
  };
  const signer = { ...identity, ...readNotificationKey(folder, identity), now: Date.now };
  const { headers, body } = await signResponse(reply, signer);
  return sent(
    { to, headers, body, isV2: false },
    { id, event_type: event, original_type, resource: notice.resource },
    flags,
  );
};

/** A notification as it goes over the wire. */
interface Message {
  readonly to: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly isV2: boolean;
}

/** What a notification says. */
interface Made {
  /** Of APIv3. */
  readonly id?: string;
  readonly event_type: string;
  /** Of APIv3. */
  readonly original_type?: string;
  readonly resource: object;
}

/** Sends a notification, or only shows it. */
const sent = async (message: Message, made: Made, { dryRun }: TriggerFlags): Promise<CommandOutcome> => {
  if (!dryRun) return deliver(message, made);
  const { to, headers, body } = message;
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const content = prettyJson(made.resource, paintFor(process.stdout));
  return {
    data: { ...made, request: { url: to, headers, body: body.toString() } },
    text: [`POST ${to}`, ...lines, '', `${body}`, '', content].join('\n'),
  };
};

const deliver = async ({ to, isV2, ...wire }: Message, made: Made): Promise<CommandOutcome> => {
  const postman = createPostman();
  const start = performance.now();
  const { status, body, error } = await postman.post(to, wire);
  const milliseconds = Math.round(performance.now() - start);
  postman.close();
  if (status === undefined) {
    throw new CommandFailure(
      'NO_RESPONSE',
      exitCodes.unreachable,
      say(`${to} 没有应答：${error}。`, `${to} did not respond: ${error}.`),
    );
  }
  const isTaken = status >= 200 && status < 300 && (!isV2 || returnCodeOf(body) === 'SUCCESS');
  const paint = paintFor(process.stdout);
  const verdict = isTaken
    ? paint.good(say(`${status}，已收下，${milliseconds} 毫秒`, `${status}, acknowledged, ${milliseconds} ms`))
    : paint.bad(
        say(`${status}，未收下：微信支付会再次投递`, `${status}, not acknowledged: WeChat Pay would deliver it again`),
      );
  return {
    exit: isTaken ? exitCodes.ok : exitCodes.refused,
    data: { ...made, delivery: { status, body, milliseconds } },
    text: [
      `${made.event_type}${made.id === undefined ? '' : ` ${made.id}`} → ${to}`,
      verdict,
      ...(body === '' ? [] : [body]),
    ].join('\n'),
  };
};

/** What a response to a notification of APIv2 says; a 2xx alone does not acknowledge one. */
const returnCodeOf = (xml: string): unknown => {
  try {
    return Transformer.toObject(xml).return_code;
  } catch {
    return undefined;
  }
};

const unknownEvent = (event: string, events: Catalogue['events']): Error => {
  const names = events.map(({ event_type }) => event_type);
  const near = names.find((name) => name === `v2/${event}`) ?? nearest(event, names);
  return wrongUsage(
    near === undefined
      ? say(`没有通知 ${event}；用 search 查找。`, `There is no notification ${event}; look for it with search.`)
      : say(`没有通知 ${event}；是 ${near} 吗？`, `There is no notification ${event}; did you mean ${near}?`),
  );
};

/** What a content is made by. */
interface Wanted {
  readonly known: DocumentedNotification;
  readonly document: OpenApiDocument;
  readonly originalType: string | undefined;
  /** Whose notification it is, where its content says so. */
  readonly mchid: string;
}

/** What was set, each of the type that the first of the documented contents says which has all of it. */
const resourceOf = (
  written: readonly string[],
  { known, document, originalType, mchid }: Wanted,
): Readonly<Record<string, unknown>> => {
  const fields = written.map(fieldOf);
  const candidates = known.forms.filter((form) => originalType === undefined || form.originalType === originalType);
  const failures: unknown[] = [];
  for (const { schema } of candidates) {
    const own = Object.hasOwn(propertiesOf(schema, document), 'mchid') ? { mchid } : {};
    try {
      return fields.reduce<unknown>(
        (all, field) => placedAt(all, field.path, valueAt(field, schema, document)),
        own,
      ) as Readonly<Record<string, unknown>>;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return {};
};

const noticeOf = <T>(make: () => T): T => {
  try {
    return make();
  } catch (error) {
    throw wrongUsage(error instanceof Error ? error.message : String(error));
  }
};

/** The keys of a sandbox's folder; made in one that has none, so that a server can be told of them. */
const identityOf = async (dir: string): Promise<Identity> => {
  if (!existsSync(join(dir, 'options.json'))) await (await Sandbox.start({ dir })).close();
  return readIdentity(dir);
};
