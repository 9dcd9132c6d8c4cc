import { randomUUID } from 'node:crypto';
import { isoTime } from '../clock';
import type { JsonObject } from '../fields';
import type { Reply } from '../handler';
import type { Identity } from '../identity';
import type { Caller } from '../keyring';
import { responseOf } from '../response';
import { signWithFault } from '../spoil';
import type { Journal } from '../storage/journal';
import type { Timeline } from '../timeline';
import { type V2Digest, v2SignatureOf } from '../v2/sign';
import { type Elements, readElements, writeElements } from '../v2/xml';
import { envelopeOf } from './envelope';
import { intervalsOf } from './intervals';
import type { DeliveryAttempt, DeliveryFault, NotificationState, SandboxNotification } from './notification';
import { createPostman } from './post';

/** Something that a merchant is to be told. */
export interface Notice {
  readonly event_type: string;
  readonly original_type: string;
  readonly summary: string;
  readonly url: string;
  readonly resource: JsonObject;
  /** Of a brand's notification. */
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
  /** Makes the next delivery go wrong; faults queue up. */
  readonly spoilNext: (fault: DeliveryFault) => void;
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
  readonly identity: Pick<Identity & Caller, 'apiV3Key' | 'secret' | 'keyring' | 'algorithm'>;
  readonly brandOf: (brand_id: string) => Pick<Caller, 'apiV3Key' | 'keyring' | 'algorithm'> | undefined;
  readonly timeline: Timeline;
  /** The clock that deliveries are signed with, in milliseconds since the epoch: it agrees with the receiver's. */
  readonly now: () => number;
  readonly journal: Pick<Journal, 'collection'>;
  /** Whether a URL leads to where notifications may go. */
  readonly mayReceive: (url: string) => boolean;
}

export const createNotifier = (settings: NotifierSettings): Notifier => {
  const { identity, brandOf, timeline, now, journal, mayReceive } = settings;
  const postman = createPostman();
  const entries = journal.collection<Entry>('notifications');
  const faults: DeliveryFault[] = [];
  let turn = 0;
  const running = new Set<Promise<void>>();

  const post = async (entry: Entry, fault: DeliveryFault | undefined): Promise<void> => {
    const { id, event_type, original_type, summary, create_time, resource, url, xml, brand_id } = entry;
    if (!mayReceive(url)) {
      entry.state = 'missed';
      entry.deliveries.push({ at: timeline.now(), status: undefined, body: '', error: elsewhere, fault: undefined });
      remember(entry);
      return;
    }
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
    entry.deliveries.push({ at: timeline.now(), ...outcome, fault: fault?.kind });
    const { status = 0 } = outcome;
    const isTaken = xml === undefined || readElements(outcome.body)?.return_code === 'SUCCESS';
    if (status >= 200 && status < 300 && isTaken) entry.state = 'acknowledged';
    remember(entry);
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
    const fault = faults.shift();
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
    spoilNext: (fault) => {
      faults.push(fault);
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
    clear: () => {
      entries.clear();
      faults.length = 0;
    },
    close: postman.close,
  };
};

/** A notification of APIv2: XML, whose signature is one of its fields. */
const xmlOf = (fields: Elements, digest: V2Digest | undefined, secret: string): Reply => ({
  status: 200,
  body: writeElements(digest === undefined ? fields : { ...fields, sign: v2SignatureOf(fields, digest, secret) }),
  headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  signed: false,
});
