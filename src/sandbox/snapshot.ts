import { isRecord } from '../own';
import type { SandboxNotification } from './notify/notification';
import type { SandboxSnapshot } from './state';
import { revived, written } from './storage/journal';

/** What a snapshot holds. */
interface Snapshot {
  /** The entries of each collection, by its name. */
  readonly collections: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly notifications: readonly SandboxNotification[];
}

type Collections = Readonly<Record<string, ReadonlyMap<string, unknown>>>;

/** Everything that happened, as JSON has it. */
export const writeSnapshot = (
  collections: Collections,
  notifications: readonly SandboxNotification[],
): SandboxSnapshot => {
  const entries = Object.entries(collections).map(([name, each]) => [name, [...each]]);
  return JSON.parse(JSON.stringify({ version: 1, ...Object.fromEntries(entries), notifications }, written));
};

/**
 * Reads the whole of a snapshot, so that one that is broken changes nothing.
 *
 * @throws Error for what is no snapshot of this version
 */
export const readSnapshot = (snapshot: SandboxSnapshot, names: readonly string[]): Snapshot => {
  if (!isRecord(snapshot) || snapshot.version !== 1) {
    throw new Error('This is no snapshot that this version of the sandbox made.');
  }
  const { notifications = [], ...lists }: Record<string, unknown> = JSON.parse(JSON.stringify(snapshot), revived);
  const stranger = Object.keys(lists).find((name) => name.includes('/') && !names.includes(name));
  if (stranger !== undefined) {
    const mchid = stranger.slice(0, stranger.indexOf('/'));
    throw new Error(`The snapshot holds a merchant ${mchid} that the sandbox does not have; make it with addMerchant.`);
  }
  const collections = new Map(names.map((name) => [name, entriesOf(name, lists[name] ?? [])]));
  if (!Array.isArray(notifications) || !notifications.every(isNotification)) throw damaged('notifications');
  return { collections, notifications };
};

const entriesOf = (name: string, list: unknown): ReadonlyMap<string, unknown> => {
  if (!Array.isArray(list) || !list.every(isEntry)) throw damaged(name);
  return new Map(list);
};

const isEntry = (entry: unknown): entry is [string, unknown] =>
  Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && Object(entry[1]) === entry[1];

const isNotification = (each: unknown): each is SandboxNotification =>
  isRecord(each) &&
  ['id', 'event_type', 'url', 'state'].every((name) => typeof each[name] === 'string') &&
  Array.isArray(each.deliveries);

const damaged = (name: string): Error =>
  new Error(`The snapshot's ${name} are not what the sandbox wrote; nothing was changed.`);
