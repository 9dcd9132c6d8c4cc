import type { ServerResponse } from 'node:http';
import type { EventLog } from './log';

/** Milliseconds between two signs of life. Who takes nothing from one to the next is dropped. */
const heartbeat = 15_000;

const eventOf = (name: string, data: unknown, id?: number): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/**
 * Sends what happened and what happens, as `text/event-stream`: `entry` with a summary, `ready` when all that was kept is sent,
 * `changed` when anything else has changed, `reset` when everything before was forgotten. What a reader has not taken yet
 * stays in the log and is written when the reader is ready, so that a slow one takes no memory.
 *
 * @param after the last event that the reader has; without it all is sent
 * @returns ends it
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const streamTo = (response: ServerResponse, log: EventLog, after: number | undefined): (() => void) => {
  // An id that was never given is of another process.
  let cursor = after === undefined ? log.clearedAt() : after > log.last() ? -1 : after;
  let told = log.changes();
  let isReady = false;
  let isBlocked = false;
  let isStuck = false;

  const next = (): string | undefined => {
    if (cursor < log.clearedAt() || cursor < 0) {
      cursor = log.clearedAt();
      return eventOf('reset', {}, cursor);
    }
    const entry = log.next(cursor);
    if (entry !== undefined) {
      cursor = entry.id;
      return eventOf('entry', entry.summary(), entry.id);
    }
    if (!isReady) {
      isReady = true;
      return eventOf('ready', {});
    }
    if (told === log.changes()) return undefined;
    told = log.changes();
    return eventOf('changed', {});
  };
  const write = (chunk: string): void => {
    isBlocked = !response.write(chunk);
  };
  const pump = (): void => {
    while (!isBlocked) {
      const event = next();
      if (event === undefined) return;
      write(event);
    }
  };

  const resume = (): void => {
    isBlocked = false;
    isStuck = false;
    pump();
  };

  const unsubscribe = log.subscribe(pump);
  const timer = setInterval(() => {
    if (isStuck) response.destroy();
    else if (isBlocked) isStuck = true;
    else write(':\n\n');
  }, heartbeat);
  timer.unref();
  const stop = (): void => {
    unsubscribe();
    clearInterval(timer);
    response.off('drain', resume);
  };
  response.on('drain', resume).once('close', stop);
  pump();
  return () => {
    stop();
    response.end();
  };
};
