import type { ServerResponse } from 'node:http';
import type { IncomingRequest } from '../notification/body';
import type { Webhook } from '../webhook';
import { checkWebhook } from './check-webhook';

/** A handler of express 4 and 5, by shape. */
export type ExpressHandler = (request: IncomingRequest, response: ServerResponse) => Promise<void>;

/**
 * A handler for express 4 and 5. It reads the raw body itself, so it comes before `express.json()`; where a parser has to
 * come first, `express.raw({ type: () => true })` or a `verify` that keeps `request.rawBody` will do.
 *
 * @throws ConfigurationError `OPTIONS_INVALID` for anything but a webhook
 * @example app.post('/notify', expressWebhook(webhook));
 */
export const expressWebhook = (webhook: Webhook): ExpressHandler =>
  checkWebhook(webhook, 'expressWebhook(webhook)').node;
