import type { IncomingRequest } from '../notification/body';
import type { Webhook } from '../webhook';
import { checkWebhook } from './check-webhook';

/** A context of koa 2 and 3, by shape. */
export interface KoaContext {
  readonly req: IncomingRequest;
  readonly request: { readonly body?: unknown; readonly rawBody?: unknown };
  status: number;
  body: unknown;
  set(headers: Record<string, string>): void;
}

/**
 * Middleware for koa. It reads the raw body itself, or takes `ctx.request.rawBody` as `koa-bodyparser` and `@koa/bodyparser`
 * keep it.
 *
 * @throws ConfigurationError `OPTIONS_INVALID` for anything but a webhook
 * @example router.post('/notify', koaWebhook(webhook));
 */
export const koaWebhook = (webhook: Webhook): ((context: KoaContext) => Promise<void>) => {
  checkWebhook(webhook, 'koaWebhook(webhook)');
  return async (context) => {
    const { req, request } = context;
    const { status, headers, body } = await webhook.receiveRequest(withBodies(req, request));
    context.status = status;
    context.set({ ...headers });
    context.body = status === 204 ? null : body;
    // koa makes a 204 of an empty body.
    context.status = status;
  };
};

/** Koa's parsers keep what they read on its own request, not on Node's. */
const withBodies = (req: IncomingRequest, { body, rawBody }: KoaContext['request']): IncomingRequest =>
  body === undefined && rawBody === undefined ? req : Object.assign(req, { body, rawBody });
