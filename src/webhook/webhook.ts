import type { ServerResponse } from 'node:http';
import type { NotificationKinds } from '../../types/webhooks.js';
import { brand, hasInstance } from '../brand';
import { ConfigurationError } from '../errors';
import { sharedBy } from '../keys/shared';
import { channels } from '../observe/events';
import { createRegistry, type Handler, type Registry } from './handlers';
import { type IncomingRequest, incomingBody, type RawBody, requestBody } from './notification/body';
import type { NotificationsByName, UndocumentedNotification, WechatPayEvent } from './notification/event';
import { parseNotification } from './notification/parse';
import type { HeadersLike } from './notification/verify';
import { observeParsing } from './observation';
import {
  type AnyWebhookOptions,
  type DeliveryOptions,
  noKeys,
  type WebhookSettings,
  webhookSettingsOf,
} from './options';
import { receiveNotification } from './receive';
import type { Answer } from './reply';

/** What `Builder.factory` makes, by shape: its many declarations do not matter here. */
export interface ClientLike {
  readonly v3: object;
}

/**
 * Receives the notifications of one merchant: verified, decrypted, typed, each processed once.
 *
 * @example
 * const webhook = new Webhook({ certs: { PUB_KEY_ID_0114232134912410000000000000: 'file:///path/to/pub_key.pem' }, apiV3Key
 * }); webhook.on('DirectPayment', async ({ resource }) => markPaid(resource.out_trade_no, resource.amount.total));
 * createServer(webhook.node).listen(3000);
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export class Webhook {
  static readonly [brand]: string = 'Webhook';
  static readonly [Symbol.hasInstance] = hasInstance;
  readonly #settings: WebhookSettings;
  readonly #registry: Registry = createRegistry();

  /**
   * A Fetch handler, for Hono, Next.js, Bun and Deno; usable without the webhook in front. Never rejects.
   *
   * @example export const POST = webhook.fetch; // app/notify/route.ts
   * @example app.post('/notify', ({ req }) => webhook.fetch(req.raw)); // Hono
   */
  readonly fetch: (request: Request) => Promise<Response>;

  /**
   * A listener for `node:http`, also where a framework has left the raw body alone or on `request.rawBody`; usable without
   * the webhook in front. Never rejects.
   *
   * @example createServer(webhook.node).listen(3000);
   */
  readonly node: (request: IncomingRequest, response: ServerResponse) => Promise<void>;

  /** @throws ConfigurationError at once when an option cannot work */
  constructor(options: AnyWebhookOptions) {
    this.#settings = webhookSettingsOf(options);
    // Not methods, so that both can be used without the webhook in front.
    this.fetch = (request) => this.#respondTo(request);
    this.node = (request, response) => this.#write(request, response);
  }

  /**
   * A webhook of the merchant or the brand that a client serves: the same key set, `apiV3Key` and `secret`. With APIv2 alone
   * it takes `v2: true`, and accepts only notifications of APIv2.
   *
   * @param instance made by `Builder.factory` with `apiV3Key`
   * @throws ConfigurationError `OPTIONS_INVALID`, `API_V3_KEY_INVALID` when the client has none, or `IDENTITY_UNSUITABLE`
   * @example const webhook = Webhook.from(instance);
   */
  static from(instance: ClientLike, options: DeliveryOptions = {}): Webhook {
    const shared = sharedBy(instance);
    if (shared === undefined) {
      throw new ConfigurationError('OPTIONS_INVALID', 'Webhook.from takes what Builder.factory made.');
    }
    const { keys: certs, apiV3Key = '', cipher, secret, logger } = shared;
    const own = { logger, ...options };
    if (certs !== undefined) {
      return new Webhook({ ...own, certs, apiV3Key, cipher, ...(secret !== undefined && { secret }) });
    }
    if (options.v2 === true && secret !== undefined) {
      return new Webhook({ ...own, certs: noKeys, apiV3Key, secret });
    }
    throw new ConfigurationError(
      'IDENTITY_UNSUITABLE',
      'This client has APIv2 alone, whose notifications are taken only where that is asked for: give Webhook.from v2: true.',
    );
  }

  /**
   * Verifies and decrypts a notification. It neither checks for duplicates nor calls a handler.
   *
   * @param rawBody the bytes as they came (a `Uint8Array` or an `ArrayBuffer`), or their text; never a parsed object
   * @param headers Node's, Fetch's or a plain object, names in any case
   * @throws NotificationError with a stable `code`, when the notification cannot be trusted or read
   * @example const event = await webhook.parse(await request.text(), request.headers);
   */
  async parse(rawBody: RawBody, headers: HeadersLike): Promise<WechatPayEvent> {
    const parsing = parseNotification(this.#settings, rawBody, headers);
    return channels.notification.hasSubscribers ? observeParsing(headers, parsing) : parsing;
  }

  /**
   * Registers a handler: of a kind, where only one `event_type` has it; of an `event_type`, whatever its kind; `'*'` takes
   * all others. A notification without a handler gets a 501, so that it is delivered again once there is one.
   *
   * @param name `'DirectPayment'`, `'TRANSACTION.SUCCESS'` or `'*'`
   * @throws ConfigurationError `OPTIONS_INVALID` for a second handler, for a kind that several `event_type`s have, and for a
   *   documented name that is misspelt
   * @example webhook.on('DirectPayment', async ({ resource }) => markPaid(resource.out_trade_no, resource.amount.total));
   * @example webhook.on('COMPLAINT.CREATE', async ({ resource }) => answer(resource.complaint_id));
   * @example webhook.on('*', async (event) => queue.add(event.event_type, event));
   */
  on<Name extends keyof NotificationsByName>(name: Name, handler: Handler<NotificationsByName[Name]>): this;
  /**
   * Registers the handler of an `event_type` with one of its kinds. The other kinds go to the handler of the `event_type`,
   * otherwise to that of `'*'`; without either they are delivered again.
   *
   * @throws ConfigurationError `OPTIONS_INVALID` for a kind that the `event_type` does not have
   * @example webhook.on('REFUND.SUCCESS', 'DirectRefund', async ({ resource }) => markRefunded(resource.out_refund_no));
   */
  on<Type extends keyof NotificationKinds, Kind extends keyof NotificationKinds[Type] & string>(
    event_type: Type,
    kind: Kind,
    handler: Handler<NotificationKinds[Type][Kind]>,
  ): this;
  on(name: string, kindOrHandler: string | Handler<never>, handler?: Handler<never>): this {
    if (typeof kindOrHandler === 'string') this.#registry.onKind(name, kindOrHandler, handler as Handler<never>);
    else this.#registry.on(name, kindOrHandler);
    return this;
  }

  /**
   * Registers the handler of an `event_type` that this version does not know; its resource is `unknown`. It is a method of
   * its own, so that a misspelt name in `on` does not compile.
   *
   * @throws ConfigurationError `OPTIONS_INVALID` for a second handler of one type
   * @example webhook.onUndocumented('SOMETHING.NEW', async (event) => queue.add(event.event_type, event.resource));
   */
  onUndocumented(event_type: string, handler: Handler<UndocumentedNotification>): this {
    this.#registry.onUndocumented(event_type, handler);
    return this;
  }

  /**
   * Receives a delivery and returns the response to send, for servers without an adapter. Never rejects.
   *
   * @example
   * const { status, headers, body } = await webhook.receive(Buffer.from(event.body, 'base64'), event.headers); // AWS Lambda
   */
  receive(rawBody: RawBody, headers: HeadersLike): Promise<Answer> {
    return receiveNotification(this.#settings, this.#registry, { method: 'POST', headers, read: () => rawBody });
  }

  /**
   * Receives a request of `node:http` and returns the response to send, for frameworks that send it themselves. Never
   * rejects.
   *
   * @param request its raw body unread, or kept on it as `rawBody`, or read as bytes into `body`
   */
  receiveRequest(request: IncomingRequest): Promise<Answer> {
    const { method, headers } = request;
    return receiveNotification(this.#settings, this.#registry, {
      method,
      headers,
      read: (limit) => incomingBody(request, limit),
    });
  }

  async #respondTo(request: Request): Promise<Response> {
    const { method, headers } = request;
    const read = (limit: number): Promise<Uint8Array> => requestBody(request, limit);
    const {
      status,
      headers: said,
      body,
    } = await receiveNotification(this.#settings, this.#registry, { method, headers, read });
    return new Response(body || null, { status, headers: said });
  }

  async #write(request: IncomingRequest, response: ServerResponse): Promise<void> {
    const { status, headers, body } = await this.receiveRequest(request);
    if (response.destroyed || response.headersSent) return;
    response.writeHead(status, { ...headers, ...(body !== '' && { 'Content-Length': Buffer.byteLength(body) }) });
    response.end(body);
  }
}
