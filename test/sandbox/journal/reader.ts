import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { expect } from 'vitest';
import type { ClientOptions } from '../../../src/sandbox';
import type { DeliveryEntry, EntrySummary, RequestEntry } from '../../../src/sandbox/journal/entry';

/** An event of the stream, as it came. */
export interface Told {
  id?: number;
  event: string;
  data: unknown;
}

/** One who reads the stream of a sandbox. */
export interface Reader {
  told: Told[];
  /** How many signs of life came. */
  beats: () => number;
  incoming: IncomingMessage;
  /** Reads on, up to the first event that is as wanted, and gives it. */
  until: (isWanted: (told: Told) => boolean) => Promise<Told>;
  /** Resolves when the stream ends, by whomever. */
  ended: Promise<void>;
  leave: () => void;
}

const toldOf = (block: string): Told => {
  const fields = Object.fromEntries(
    block.split('\n').map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  return {
    ...(fields.id !== undefined && { id: Number(fields.id) }),
    event: fields.event ?? '',
    data: JSON.parse(fields.data ?? 'null'),
  };
};

/** Opens the stream, and reads it as a browser's `EventSource` does. */
export const startReader = (base_uri: string, query = '', headers: Record<string, string> = {}): Promise<Reader> =>
  new Promise((resolve, reject) => {
    const url = new URL(`/_sandbox/events${query}`, base_uri);
    const outgoing: ClientRequest = get(url, { headers, agent: false }, (incoming) => {
      const told: Told[] = [];
      let rest = '';
      let [read, beats] = [0, 0];
      const waiting = new Set<() => void>();
      const until = async (isWanted: (told: Told) => boolean): Promise<Told> => {
        for (;;) {
          const one = told[read];
          if (one === undefined) await new Promise<void>((wake) => waiting.add(wake));
          else read += 1;
          if (one !== undefined && isWanted(one)) return one;
        }
      };
      const ended = new Promise<void>((end) => incoming.once('close', end));
      incoming.on('error', () => undefined);
      incoming.setEncoding('utf8').on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop() ?? '';
        const events = blocks.filter((block) => !block.startsWith(':'));
        beats += blocks.length - events.length;
        told.push(...events.map(toldOf));
        for (const wake of waiting) wake();
        waiting.clear();
      });
      resolve({ told, beats: () => beats, incoming, until, ended, leave: () => outgoing.destroy() });
    });
    outgoing.once('error', reject);
  });

/** What entries a reader has seen. */
export const entriesOf = ({ told }: Reader): EntrySummary[] =>
  told.filter(({ event }) => event === 'entry').map(({ data }) => data as EntrySummary);

/** The whole of the last entry of a kind; it says what its summary says. */
export const latestEntry = async <T extends RequestEntry | DeliveryEntry>(
  { options }: { options: Pick<ClientOptions, 'base_uri'> },
  kind: T['kind'],
): Promise<T> => {
  const reader = await startReader(options.base_uri);
  await reader.until(({ event }) => event === 'ready');
  reader.leave();
  const last = entriesOf(reader)
    .filter((each) => each.kind === kind)
    .at(-1);
  const response = await fetch(new URL(`/_sandbox/entry?id=${last?.id}`, options.base_uri));
  expect(response.status).toBe(200);
  const entry = (await response.json()) as T;
  expect(entry).toMatchObject({ ...last });
  return entry;
};
