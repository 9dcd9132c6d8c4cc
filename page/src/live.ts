import { batch, signal } from '@preact/signals';
import type { EntrySummary } from '../../src/sandbox/journal/entry';

/**
 * - `connecting`: nothing has come yet
 * - `live`: all that was kept is here, and what happens arrives at once
 * - `lost`: the sandbox does not respond; what is here stays, and it is tried again
 */
export type Connection = 'connecting' | 'live' | 'lost';

export const connection = signal<Connection>('connecting');

/** Counts up when anything but the journal may have changed. */
export const changes = signal(0);

/** An entry as it is listed. What a sandbox that was ended had told stays, but nothing more can be learnt of it. */
export type Listed = EntrySummary & { readonly isPast?: true };

/** All entries, the oldest first. The array grows in place; `arrived` counts what came. */
export const entries: Listed[] = [];
export const arrived = signal(0);

/** The most that is kept; the sandbox keeps no more. */
const most = 20_000;

const waiting: EntrySummary[] = [];
let isDue = false;

/** What came within one frame is shown at once. */
const flush = (): void => {
  isDue = false;
  entries.push(...waiting.splice(0));
  if (entries.length > most) entries.splice(0, entries.length - most);
  arrived.value += 1;
};

const take = (entry: EntrySummary): void => {
  waiting.push(entry);
  if (isDue) return;
  isDue = true;
  // A page in the background draws no frames.
  if (document.hidden) setTimeout(flush, 100);
  else requestAnimationFrame(flush);
};

const forget = (): void => {
  batch(() => {
    waiting.length = 0;
    entries.length = 0;
    arrived.value += 1;
    changes.value += 1;
  });
};

/** What a sandbox told that was ended. */
const keepAsPast = (): void => {
  entries.push(...waiting.splice(0));
  entries.forEach((entry, index) => {
    entries[index] = { ...entry, isPast: true };
  });
  arrived.value += 1;
};

/** Milliseconds after which a lost sandbox is tried again. */
const patience = 1_000;

/** The last id that came, from which a new stream goes on. */
let last: string | undefined;

/**
 * Reads the stream of the sandbox's events for as long as the page is open. A browser's own reconnection gives up where the port
 * is closed for a moment, so that a stream that ended is opened anew.
 */
export const listen = (): void => {
  const source = new EventSource(`/_sandbox/events${last === undefined ? '' : `?after=${last}`}`);
  source.addEventListener('entry', ({ data, lastEventId }) => {
    last = lastEventId;
    take(JSON.parse(data));
  });
  source.addEventListener('reset', ({ lastEventId }) => {
    last = lastEventId;
    if (connection.value === 'lost') keepAsPast();
    else forget();
  });
  source.addEventListener('ready', () => {
    connection.value = 'live';
    changes.value += 1;
  });
  source.addEventListener('changed', () => {
    changes.value += 1;
  });
  source.addEventListener('error', () => {
    source.close();
    connection.value = 'lost';
    setTimeout(listen, patience);
  });
};
