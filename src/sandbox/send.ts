import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './faults';
import type { WireResponse } from './sign';

/** Waits, unless the connection ends first. */
const wait = async (milliseconds: number, response: ServerResponse): Promise<void> => {
  const gone = new AbortController();
  const stop = () => gone.abort();
  response.once('close', stop);
  // The only way to be interrupted is that nobody waits for the response any more.
  await sleep(milliseconds, undefined, { signal: gone.signal }).catch(() => undefined);
  response.removeListener('close', stop);
};

/** A 204 may not announce a length; every other response does, so that a truncated one can be told from a complete one. */
const framed = ({ status, headers, body }: WireResponse): Record<string, string> =>
  status === 204 ? { ...headers } : { ...headers, 'Content-Length': String(body.length) };

const sendHalf = (wire: WireResponse, response: ServerResponse): void => {
  response.writeHead(wire.status, framed(wire));
  const half = wire.body.subarray(0, wire.body.length >> 1);
  response.write(half, () => response.socket?.destroy());
};

/** Waits for as long as its fault holds a response back. */
export const holdBack = async (response: ServerResponse, fault: Fault | undefined): Promise<void> => {
  if (fault?.kind === 'delay') await wait(fault.ms, response);
};

/** Puts a response on the wire, the way its fault wants it. */
export const send = (wire: WireResponse, response: ServerResponse, fault: Fault | undefined): void => {
  if (response.destroyed) return;
  if (fault?.kind === 'reset' || (fault?.kind === 'cut' && wire.body.length < 2)) {
    response.socket?.resetAndDestroy();
  } else if (fault?.kind === 'cut') {
    sendHalf(wire, response);
  } else {
    response.writeHead(wire.status, framed(wire));
    response.end(wire.body);
  }
};
