import type { ServerResponse } from 'node:http';
import { lazily } from '../../lazily';
import type { Delivered } from '../notify/notification';
import type { Exchanged, SandboxRequest } from '../record';
import type { Knowledge } from './arrived';
import { deliveryEntry, deliverySummary } from './delivery-entry';
import type { DeliveryEntry, RequestEntry, SignatureReport } from './entry';
import { keptOfResponse } from './limits';
import type { EventLog, Logged } from './log';
import { reportOf, requestEntry, requestSummary } from './request-entry';
import { streamTo } from './stream';

/** What the sandbox received and sent, for who looks on. */
export interface RequestJournal {
  readonly addRequest: (exchanged: Exchanged) => void;
  readonly addDelivery: (delivered: Delivered) => void;
  /** `undefined` for an id that is not kept. */
  readonly entry: (id: number) => RequestEntry | DeliveryEntry | undefined;
  /** What a request signed; `undefined` for one that is not kept. */
  readonly explain: (request: SandboxRequest) => SignatureReport | undefined;
  /** The id of the last entry. */
  readonly last: () => number;
  /** The first request after an id that is as wanted, and the status of its response; 0 for none. */
  readonly requestAfter: (
    id: number,
    isWanted: (request: SandboxRequest) => boolean,
  ) => { readonly id: number; readonly status: number } | undefined;
  /**
   * Sends what happened, and what happens from now on.
   *
   * @param after the last event that the reader has
   */
  readonly stream: (response: ServerResponse, after: number | undefined) => void;
  readonly clear: () => void;
  /** Ends all streams. */
  readonly close: () => void;
}

/** What an entry takes beside the bodies, in bytes; an estimate. */
const overhead = 2048;

/** @param knowledge what entries are explained with, once one is asked for */
export const createRequestJournal = (log: EventLog, knowledge: Knowledge): RequestJournal => {
  const streams = new Set<() => void>();
  return {
    addRequest: (given) => {
      const exchanged = { ...given, response: given.response && shortened(given.response) };
      const bytes = overhead + given.request.body.length + (exchanged.response?.body.length ?? 0);
      log.add((id) => ({
        ...{ id, bytes, exchanged },
        summary: lazily(() => requestSummary(id, exchanged, knowledge)),
        whole: () => requestEntry(id, exchanged, knowledge),
      }));
    },
    addDelivery: (delivered) => {
      const bytes = overhead + (delivered.sent?.body.length ?? 0);
      log.add((id) => ({
        ...{ id, bytes },
        summary: lazily(() => deliverySummary(id, delivered)),
        whole: () => deliveryEntry(id, delivered),
      }));
    },
    entry: (id) => log.find(id)?.whole(),
    explain: (request) => {
      const exchanged = first(log, 0, ({ exchanged }) => exchanged?.request === request)?.exchanged;
      return exchanged && reportOf(exchanged, knowledge);
    },
    last: log.last,
    requestAfter: (after, isWanted) => {
      const found = first(log, after, ({ exchanged }) => exchanged !== undefined && isWanted(exchanged.request));
      return found && { id: found.id, status: found.exchanged?.response?.status ?? 0 };
    },
    stream: (response, after) => {
      const end = streamTo(response, log, after);
      streams.add(end);
      response.once('close', () => streams.delete(end));
    },
    clear: log.clear,
    close: () => {
      for (const end of streams) end();
    },
  };
};

/** The first entry after an id that is as wanted. */
const first = (log: EventLog, after: number, isWanted: (entry: Logged) => boolean): Logged | undefined => {
  for (let entry = log.next(after); entry !== undefined; entry = log.next(entry.id)) if (isWanted(entry)) return entry;
  return undefined;
};

/** A copy of the beginning lets the rest of a long body go. */
const shortened = (response: NonNullable<Exchanged['response']>): NonNullable<Exchanged['response']> =>
  response.body.length <= keptOfResponse
    ? response
    : { ...response, body: Buffer.from(response.body.subarray(0, keptOfResponse)) };
