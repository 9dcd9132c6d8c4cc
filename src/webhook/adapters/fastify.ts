import type { Readable } from 'node:stream';
import type { IncomingRequest } from '../notification/body';
import type { Webhook } from '../webhook';
import { checkWebhook } from './check-webhook';

/** What the plugin takes. */
export interface FastifyWebhookOptions {
  webhook: Webhook;
  /** The path that notifications come to. */
  url: string;
}

/** An instance of fastify 4 and 5, by shape. */
export interface FastifyInstanceLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: Readable, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown;
  post(url: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown;
}

interface FastifyRequestLike {
  readonly raw: IncomingRequest;
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(values: Record<string, string>): FastifyReplyLike;
  send(body?: unknown): FastifyReplyLike;
}

/**
 * A plugin for fastify. It is encapsulated: its content-type parser leaves the raw body alone on this one path, and other
 * routes keep theirs.
 *
 * @throws ConfigurationError `OPTIONS_INVALID` for anything but a webhook
 * @example await app.register(fastifyWebhook, { webhook, url: '/notify' });
 */
export const fastifyWebhook = async (
  instance: FastifyInstanceLike,
  { webhook, url }: FastifyWebhookOptions,
): Promise<void> => {
  checkWebhook(webhook, 'app.register(fastifyWebhook, { webhook, url })');
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser('*', (_request, _payload, done) => done(null));
  instance.post(url, async ({ raw }, reply) => {
    const { status, headers, body } = await webhook.receiveRequest(raw);
    return reply
      .code(status)
      .headers({ ...headers })
      .send(body === '' ? undefined : body);
  });
};
