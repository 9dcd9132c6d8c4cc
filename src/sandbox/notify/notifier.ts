import { randomUUID } from 'node:crypto';
import { isoTime } from '../clock';
import type { JsonObject } from '../fields';
import type { Reply } from '../handler';
import type { Identity } from '../identity';
import type { Caller } from '../keyring';
import type { Queue } from '../queue';
import { responseOf } from '../response';
import type { WireResponse } from '../sign';
import { signWithFault } from '../spoil';
import type { Journal } from '../storage/journal';
import type { Timeline } from '../timeline';
import { type V2Digest, v2SignatureOf } from '../v2/sign';
import { type Elements, readElements, writeElements } from '../v2/xml';
import { envelopeOf } from './envelope';
import { intervalsOf } from './intervals';
import type { Delivered, DeliveryAttempt, DeliveryFault, NotificationState, SandboxNotification } from './notification';
import { createPostman, type Outcome } from './post';

/** Something that a merchant is to be told. */
export interface Notice {
  readonly event_type: string;
  readonly original_type: string;
  readonly summary: string;
  readonly url: string;
  readonly resource: JsonObject;
  /** Who is told: a merchant, the sandbox's first one where nobody is named, or a brand. */
  readonly mchid?: string;
  readonly brand_id?: string;
  /** Of APIv2: how the fields are signed, if they are. */
  readonly xml?: { readonly digest: V2Digest | undefined };
  /** The `event_type` after whose intervals it is delivered again, where that is not its own. */
  readonly repeatedLike?: string;
}

/** Sends notifications until they are acknowledged, and keeps a record of it. */
export interface Notifier {
  /** In the order in which they arose. */
  readonly notifications: () => readonly SandboxNotification[];
  /** Begins to deliver; what is not acknowledged is delivered again as documented. */
  readonly send: (notice: Notice) => SandboxNotification;
  /** Delivers one once more, whatever its state, and waits for the outcome. */
  readonly replay: (id: string) => Promise<void>;
  /** Resolves when nothing is on its way: what is still pending waits for its next delivery. */
  readonly idle: () => Promise<void>;
  /** Takes notifications that were put by; those that are pending are delivered. */
  readonly restore: (notifications: readonly SandboxNotification[]) => void;
  /** Forgets everything; no delivery follows. */
  readonly clear: () => void;
  readonly close: () => void;
}

/** A notification and how often it was delivered again, as documented. */
interface Entry extends SandboxNotification {
  readonly summary: string;
  readonly mchid?: string;
  readonly brand_id?: string;
  readonly xml?: Notice['xml'];
  readonly repeatedLike?: Notice['repeatedLike'];
  state: NotificationState;
  readonly deliveries: DeliveryAttempt[];
  repeated: number;
}

const elsewhere = 'not sent: it does not lead to this machine; set notifyUrl, or name its host in notifyHosts';

/** What notifications are sent with. */
export interface NotifierSettings {
  /** Of no number, or of one that is unknown, the first merchant's. */
  readonly identityOf: (
    mchid: string | undefined,
  ) => Pick<Identity & Caller, 'apiV3Key' | 'secret' | 'keyring' | 'algorithm'>;
  readonly brandOf: (brand_id: string) => Pick<Caller, 'apiV3Key' | 'keyring' | 'algorithm'> | undefined;
  readonly timeline: Timeline;
  /** The clock that deliveries are signed with, in milliseconds since the epoch: it agrees with the receiver's. */
  readonly now: () => number;
  readonly journal: Pick<Journal, 'collection'>;
  /** Whether a URL leads to where notifications may go. */
  readonly mayReceive: (url: string) => boolean;
  /** What is to go wrong, one for each delivery to come. */
  readonly faults: Pick<Queue<DeliveryFault>, 'take'>;
  /** Remembers what became of a delivery. */
  readonly record: (delivered: Delivered) => void;
}

export const createNotifier = (settings: NotifierSettings): Notifier => {
  const { identityOf, brandOf, timeline, now, journal, mayReceive, faults, record } = settings;
  const postman = createPostman();
  const entries = journal.collection<Entry>('notifications');
  let turn = 0;
  const running = new Set<Promise<void>>();

  const post = async (entry: Entry, fault: DeliveryFault | undefined): Promise<void> => {
    const { id, event_type, original_type, summary, create_time, resource, url, xml, mchid, brand_id } = entry;
    if (!mayReceive(url)) {
      entry.state = 'missed';
      finish(entry, { status: undefined, body: '', error: elsewhere }, undefined, undefined);
      return;
    }
    const identity = identityOf(mchid);
    const brand = brand_id === undefined ? undefined : brandOf(brand_id);
    const { apiV3Key, keyring, algorithm } = brand ?? identity;
    turn += 1;
    const message = { id, create_time, event_type, summary, original_type, resource };
    const plain = xml
      ? xmlOf(resource as Elements, xml.digest, identity.secret)
      : { status: 200, body: envelopeOf(message, algorithm, apiV3Key) };
    const spoiled = fault?.kind === 'duplicate' || fault?.kind === 'delay' ? undefined : fault;
    const wire = await signWithFault(
      responseOf(plain),
      { ...keyring.ofNotification(turn), algorithm, name: brand && 'brand_id', now },
      spoiled,
    );
    const outcome = await postman.post(url, wire);
    finish(entry, outcome, fault, wire);
  };

  /** Writes down what became of a delivery. */
  const finish = (
    entry: Entry,
    outcome: Outcome,
    fault: DeliveryFault | undefined,
    sent: WireResponse | undefined,
  ): void => {
    const attempt = { at: timeline.now(), ...outcome, fault: fault?.kind };
    entry.deliveries.push(attempt);
    const isTaken = isAcknowledged(outcome, entry.xml !== undefined);
    if (isTaken) entry.state = 'acknowledged';
    remember(entry);
    record({ notification: entry, attempt, number: entry.deliveries.length, at: now(), isTaken, sent });
  };

  /** Unless it was forgotten meanwhile. */
  const remember = (entry: Entry): void => {
    if (entries.has(entry.id)) entries.set(entry.id, entry);
  };

  const deliver = async (entry: Entry, fault?: DeliveryFault): Promise<void> => {
    const first = post(entry, fault);
    if (fault?.kind !== 'duplicate') return first;
    if (fault.concurrent !== true) await first;
    await Promise.all([first, post(entry, fault)]);
  };

  /** A delivery of the schedule. */
  const attempt = async (entry: Entry): Promise<void> => {
    if (entry.state !== 'pending' || !entries.has(entry.id)) return;
    const fault = faults.take();
    if (fault?.kind === 'delay') return later(entry, fault.ms);
    await deliver(entry, fault);
    if (entry.state !== 'pending' || !entries.has(entry.id)) return;
    const wait = intervalsOf(entry.repeatedLike ?? entry.event_type)[entry.repeated];
    entry.repeated += 1;
    if (wait === undefined) entry.state = 'missed';
    remember(entry);
    if (wait !== undefined) later(entry, wait);
  };

  const later = (entry: Entry, wait: number): void => timeline.after(wait, () => track(attempt(entry)));

  const track = (work: Promise<void>): Promise<void> => {
    running.add(work);
    return work.finally(() => running.delete(work));
  };

  const resume = (): void => {
    for (const entry of entries.values()) if (entry.state === 'pending') later(entry, 0);
  };
  resume();

  return {
    notifications: () => [...entries.values()],
    send: (notice) => {
      const create_time = isoTime(timeline.now());
      const entry: Entry = { ...notice, id: randomUUID(), create_time, state: 'pending', deliveries: [], repeated: 0 };
      entries.set(entry.id, entry);
      track(attempt(entry));
      return entry;
    },
    replay: async (id) => {
      const entry = entries.get(id);
      if (entry === undefined)
        throw new Error(`There is no notification ${id} to replay; notifications lists them all.`);
      await track(deliver(entry));
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
    restore: (notifications) => {
      for (const each of notifications) entries.set(each.id, each as Entry);
      resume();
    },
    clear: () => entries.clear(),
    close: postman.close,
  };
};

/** A 2xx acknowledges a notification; one of APIv2 only where it also says so. */
const isAcknowledged = ({ status = 0, body }: Outcome, isV2: boolean): boolean =>
  status >= 200 && status < 300 && (!isV2 || readElements(body)?.return_code === 'SUCCESS');

/** A notification of APIv2: XML, whose signature is one of its fields. */
const xmlOf = (fields: Elements, digest: V2Digest | undefined, secret: string): Reply => ({
  status: 200,
  body: writeElements(digest === undefined ? fields : { ...fields, sign: v2SignatureOf(fields, digest, secret) }),
  headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  signed: false,
});
