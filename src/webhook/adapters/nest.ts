import type { ServerResponse } from 'node:http';
import type { IncomingRequest } from '../notification/body';
import type { Webhook } from '../webhook';
import { checkWebhook } from './check-webhook';

/** A request as NestJS hands it out: express' own, or fastify's around Node's. */
export type NestRequest = IncomingRequest | { readonly raw: IncomingRequest; readonly rawBody?: unknown };

/** A response as NestJS hands it out: express' own, or fastify's around Node's. */
export type NestResponse = ServerResponse | { readonly raw: ServerResponse; hijack(): unknown };

/**
 * A handler for NestJS, on express and on fastify: as middleware, or in a controller that injects request and response.
 * The application keeps raw bodies: `NestFactory.create(AppModule, { rawBody: true })`.
 *
 * @throws ConfigurationError `OPTIONS_INVALID` for anything but a webhook
 * @example
 * export class AppModule implements NestModule {
 *   configure(consumer: MiddlewareConsumer) {
 *     consumer.apply(nestWebhook(webhook)).forRoutes({ path: 'notify', method: RequestMethod.POST });
 *   }
 * }
 * @example
 * @Post('notify')
 * notify(@Req() request: NestRequest, @Res() response: NestResponse) {
 *   return nestWebhook(this.webhook)(request, response);
 * }
 */
export const nestWebhook = (webhook: Webhook): ((request: NestRequest, response: NestResponse) => Promise<void>) => {
  const { node } = checkWebhook(webhook, 'nestWebhook(webhook)');
  return async (request, response) => {
    if ('hijack' in response) response.hijack();
    await node(nodeRequest(request), 'raw' in response ? response.raw : response);
  };
};

const nodeRequest = (request: NestRequest): IncomingRequest =>
  'raw' in request ? Object.assign(request.raw, { rawBody: request.rawBody }) : request;
