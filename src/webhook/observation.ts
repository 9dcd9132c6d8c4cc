import { isNotificationError } from '../errors';
import type { NotificationEvent } from '../observe/events';
import { report } from '../observe/observer';
import { printable } from '../printable';
import type { LogEntry } from './log';
import type { WechatPayEvent } from './notification/event';
import { type HeadersLike, requestIdOf } from './notification/verify';
import type { WebhookSettings } from './options';
import type { Answer } from './reply';

/** What is told of a delivery. */
export interface DeliveryObservation {
  /** Those of the delivery, whose log tells why it is not handled. */
  readonly settings: WebhookSettings;
  /** It is verified and read. */
  verified(event: WechatPayEvent): void;
  /** It was responded to. */
  ended(answer: Promise<Answer>): Promise<Answer>;
}

/** Begins to tell of a delivery. Each outcome but success is logged before it is responded to, so the log knows it. */
export const observeDelivery = (settings: WebhookSettings, headers: HeadersLike): DeliveryObservation => {
  const { log, refusals } = settings;
  const ended = beginning(settings, headers);
  let code: string | undefined;
  let event: WechatPayEvent | undefined;
  const heard = (tell: (entry: LogEntry) => unknown) => (entry: LogEntry) => {
    code ??= entry.code;
    return tell(entry);
  };
  return {
    settings: { ...settings, log: heard(log), refusals: { ...refusals, add: heard(refusals.add) } },
    verified: (read) => {
      event = read;
    },
    ended: async (answer) => {
      const { status } = await answer;
      // Whatever is not logged and was not read has not arrived in time.
      ended({ event, status, code: event === undefined ? (code ?? 'BODY_INCOMPLETE') : code });
      return answer;
    },
  };
};

/** Tells what becomes of a notification that is only read. */
export const observeParsing = async (
  headers: HeadersLike,
  parsing: Promise<WechatPayEvent>,
): Promise<WechatPayEvent> => {
  const ended = beginning({ logger: undefined }, headers);
  try {
    const event = await parsing;
    ended({ event });
    return event;
  } catch (error) {
    ended({ code: isNotificationError(error) ? error.code : 'UNEXPECTED' });
    throw error;
  }
};

interface End {
  event?: WechatPayEvent | undefined;
  status?: number;
  code?: string | undefined;
}

const beginning = ({ logger }: Pick<WebhookSettings, 'logger'>, headers: HeadersLike): ((end: End) => void) => {
  const start = performance.now();
  const requestId = requestIdOf(headers);
  return ({ event, status, code }) => {
    const told: NotificationEvent = {
      ...(event && { id: printable(event.id), event_type: printable(event.event_type) }),
      ...(event?.kind !== undefined && { kind: event.kind }),
      ...(requestId !== undefined && { requestId }),
      ...(status !== undefined && { status }),
      ...(code !== undefined && { code }),
      duration: performance.now() - start,
    };
    // The log has told of everything else.
    report({ logger: code === undefined ? logger : undefined }, 'notification', told);
  };
};
