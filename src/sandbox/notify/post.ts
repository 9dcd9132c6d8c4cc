import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { WireResponse } from '../sign';
import type { DeliveryAttempt } from './notification';

/** Milliseconds that a receiver has for its response. */
const patience = 5_000;

/** Bytes that are kept of its body; the rest is not waited for. */
const kept = 4_096;

/** What a receiver made of a delivery. */
export type Outcome = Pick<DeliveryAttempt, 'status' | 'body' | 'error'>;

/** Sends notifications, a bounded number at a time. */
export interface Postman {
  /** Never rejects: that there is no response is an outcome. A redirection is a response like any other, and not followed. */
  readonly post: (url: string, wire: Pick<WireResponse, 'headers' | 'body'>) => Promise<Outcome>;
  readonly close: () => void;
}

export const createPostman = (): Postman => {
  const options = { keepAlive: true, maxSockets: 64, scheduling: 'lifo' } as const;
  const [plain, secure] = [new HttpAgent(options), new HttpsAgent(options)];
  return {
    post: (url, { headers, body }) =>
      new Promise((resolve) => {
        const unanswered = (error: string): void => resolve({ status: undefined, body: '', error });
        const isSecure = url.startsWith('https:');
        const agent = isSecure ? secure : plain;
        const sent = { ...headers, 'Content-Length': `${body.length}`, 'User-Agent': 'Mozilla/4.0' };
        try {
          const outgoing = (isSecure ? requestHttps : requestHttp)(url, { method: 'POST', headers: sent, agent });
          let timer: NodeJS.Timeout | undefined;
          // Time in the queue for a connection is not the receiver's.
          outgoing.once('socket', () => {
            timer = setTimeout(() => outgoing.destroy(new Error('no response within 5 s')), patience);
          });
          outgoing.once('close', () => clearTimeout(timer));
          outgoing.once('error', (error: NodeJS.ErrnoException) => unanswered(error.message || `${error.code}`));
          outgoing.once('response', (incoming) => {
            beginningOf(incoming).then((text) =>
              resolve({ status: incoming.statusCode, body: text, error: undefined }),
            );
          });
          outgoing.end(body);
        } catch (error) {
          unanswered(error instanceof Error ? error.message : String(error));
        }
      }),
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
};

/** Resolves also when the connection breaks: the status was there. */
const beginningOf = (incoming: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const done = (): void => resolve(Buffer.concat(chunks).subarray(0, kept).toString());
    incoming.on('data', (chunk: Buffer) => {
      if (size < kept) chunks.push(chunk);
      size += chunk.length;
      // Whoever sends more than that says nothing that a platform reads.
      if (size > 1024 * kept) incoming.destroy();
    });
    incoming.once('close', done).once('error', done);
  });
