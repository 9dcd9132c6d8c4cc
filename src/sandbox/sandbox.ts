import { brand, hasInstance } from '../brand';
import { lazily } from '../lazily';
import { ownOf } from '../own';
import { checkDeliveryFault, checkFault, checkOptions } from './check';
import { exchange } from './exchange';
import { createFailures, type Failures } from './failures';
import type { Fault } from './faults';
import type { Handler } from './handler';
import { createIdentity, type Identity, privatePem, publicPem, type SandboxKeys } from './identity';
import { type Listening, listen } from './listen';
import { checkNotifyUrl, leadsTo, madeNotice, noticeOf, type SentNotice } from './notify/notice';
import type { DeliveryFault, SandboxNotification } from './notify/notification';
import { createNotifier, type Notifier } from './notify/notifier';
import { documentPath, type OpenApiDocument, readDocument } from './openapi/document';
import { builtInRoutes } from './operations';
import { documentedRoutes } from './operations/documented';
import { confirmOrder } from './operations/payscore';
import { failRefund } from './operations/refunds';
import { payTransaction } from './operations/transactions';
import { defaultUploadLimit } from './read-body';
import type { SandboxRequest } from './record';
import { createRoutes, type Routes, route } from './router';
import { requestCheck, responseForm } from './schema';
import { createTimeline, millisecondsOf, type Timeline } from './timeline';
import { documentedV2Routes } from './v2/documented';
import { clearWorld, createWorld, type World, type WorldEvent } from './world';

/** How a sandbox is set up. */
export interface SandboxOptions {
  /**
   * TCP port on 127.0.0.1; 0 for any free one.
   *
   * @default 0
   */
  readonly port?: number;
  /**
   * The merchant's number: 1 to 32 digits.
   *
   * @default '1900000109'
   */
  readonly mchid?: string;
  /**
   * The only appid that is accepted; others get 400 `APPID_MCHID_NOT_MATCH`.
   *
   * @default any appid is accepted
   */
  readonly appid?: string;
  /**
   * The only `service_id` (支付分) that is accepted; others get 403 `NO_AUTH`.
   *
   * @default any service id is accepted
   */
  readonly serviceId?: string;
  /**
   * The platform's clock, in milliseconds since the epoch: it checks and stamps with it.
   *
   * @default Date.now
   */
  readonly now?: () => number;
  /**
   * How long the body of an upload may be, in bytes; it is held in memory.
   *
   * @default 16 MB
   */
  readonly uploadLimit?: number;
  /**
   * The private keys of both sides, PEM: for keys that stay the same, and for a start without the 0.3 s that it takes to make
   * them.
   *
   * @default fresh ones
   */
  readonly keys?: SandboxKeys;
  /**
   * What the values of responses are drawn by that no request says: the same seed and request, the same response.
   *
   * @default '1'
   */
  readonly seed?: string;
  /**
   * Where all notifications go, in place of the `notify_url` of the requests: for code whose `notify_url` leads to the real
   * shop.
   *
   * @default each goes where its request says
   */
  readonly notifyUrl?: string;
  /**
   * Hosts that notifications may go to beside this machine itself, as `notify_url` writes them: `['shop.test']`. To others
   * nothing is sent.
   *
   * @default []
   */
  readonly notifyHosts?: readonly string[];
  /**
   * How many times faster than real time the sandbox waits: between the deliveries of a notification, and for a refund or a
   * collection. Its clock does not run faster.
   *
   * @default 1
   */
  readonly speed?: number;
}

/** What a sandbox is made of. */
interface Parts {
  readonly world: World;
  readonly timeline: Timeline;
  readonly notifier: Notifier;
  readonly routes: Routes;
  readonly failures: Failures;
  readonly document: () => OpenApiDocument;
  readonly listening: Listening;
}

/** What a client needs to know to talk to a sandbox: ready for `Builder.factory`. */
export interface ClientOptions {
  readonly mchid: string;
  /** Serial of the merchant's certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string;
  /** The merchant's private key, PKCS#8 PEM. */
  readonly privateKey: string;
  /** The platform's public key, SPKI PEM, under its `PUB_KEY_ID_…`. */
  readonly certs: Readonly<Record<string, string>>;
  /** APIv3密钥: 32 characters. */
  readonly apiV3Key: string;
  /** APIv2密钥: 32 characters. */
  readonly secret: string;
  /** `http://127.0.0.1:PORT/` */
  readonly base_uri: string;
}

/**
 * A local WeChat Pay: a real HTTP server on the loopback interface that verifies requests, keeps orders in memory and
 * signs its responses as the platform does for a merchant in public-key mode. Nothing leaves the machine, no money moves.
 *
 * @example
 * const sandbox = await Sandbox.start();
 * const wxpay = Builder.factory(sandbox.options);
 * await wxpay.v3.pay.transactions.native.post({ json });
 * sandbox.pay(json.out_trade_no);
 * await sandbox.close();
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
 */
export class Sandbox {
  static readonly [brand]: string = 'Sandbox';
  static readonly [Symbol.hasInstance] = hasInstance;
  /** Ready for `Builder.factory`. */
  readonly options: ClientOptions;
  readonly #requests: SandboxRequest[] = [];
  readonly #faults: Fault[] = [];
  readonly #routes: Routes;
  readonly #failures: Failures;
  readonly #world: World;
  readonly #timeline: Timeline;
  readonly #notifier: Notifier;
  readonly #document: () => OpenApiDocument;
  readonly #listening: Listening;

  private constructor(identity: Identity, parts: Parts) {
    if (parts === undefined) throw new TypeError('A sandbox is started with Sandbox.start(options).');
    const { world, timeline, notifier, routes, failures, document, listening } = parts;
    this.#listening = listening;
    this.#world = world;
    this.#timeline = timeline;
    this.#notifier = notifier;
    this.#document = document;
    this.#routes = routes;
    this.#failures = failures;
    this.options = {
      mchid: identity.mchid,
      serial: identity.serial,
      privateKey: privatePem(identity.merchantPrivateKey),
      certs: { [identity.platformKeyId]: publicPem(identity.platformPublicKey) },
      apiV3Key: identity.apiV3Key,
      secret: identity.secret,
      base_uri: `http://127.0.0.1:${listening.port}/`,
    };
  }

  /**
   * Makes fresh keys and starts to listen.
   *
   * @throws TypeError for an option that is unknown or not what it must be, or one of `keys` that is no RSA private key
   * @throws Error when the port is taken, or the package's `openapi.json` is not there
   * @example const sandbox = await Sandbox.start({ mchid: '1900000109' });
   */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const own = ownOf(options);
    checkOptions(own);
    const {
      port = 0,
      mchid = '1900000109',
      appid,
      serviceId,
      now = Date.now,
      uploadLimit = defaultUploadLimit,
      seed = '1',
      keys,
      notifyUrl,
      notifyHosts = [],
      speed = 1,
    } = own;
    if (notifyUrl !== undefined) checkNotifyUrl(notifyUrl);
    const path = documentPath();
    const document = lazily(() => readDocument(path));
    const check = requestCheck(document);
    const failures = createFailures(document);
    const identity = await createIdentity(mchid, keys);
    const timeline = createTimeline(now, speed);
    const mayReceive = (url: string): boolean => url === notifyUrl || leadsTo(url, notifyHosts);
    const notifier = createNotifier({ identity, timeline, now, mayReceive });
    const notify = (event: WorldEvent): void => {
      const url = notifyUrl ?? event.url;
      if (url !== '') notifier.send({ ...noticeOf(event, document()), url });
    };
    const world = createWorld({ mchid, appid, serviceId, now: timeline.now, after: timeline.after, notify });
    const documented = () => ({ document: document(), identity, seed, now: timeline.now });
    const routes = createRoutes(builtInRoutes(world), () => documentedRoutes(documented()));
    const routesV2 = createRoutes([], () => documentedV2Routes(documented()));
    const v2 = { routes: routesV2, identity, document, check, failures };
    const listening = await listen((incoming, response) => {
      const desk = {
        identity,
        now,
        uploadLimit,
        check,
        failures,
        form: responseForm(document),
        v2,
        routes,
        nextFault: () => sandbox.#faults.shift(),
        record: (request: SandboxRequest) => sandbox.#requests.push(request),
      };
      // What fails here is the connection itself; there is nobody left to tell.
      exchange(incoming, response, desk).catch(() => response.destroy());
    }, port);
    const sandbox = new Sandbox(identity, { world, timeline, notifier, routes, failures, document, listening });
    return sandbox;
  }

  /** What arrived, in the order of arrival: also what was refused. */
  get requests(): readonly SandboxRequest[] {
    return this.#requests;
  }

  /**
   * Makes the next response go wrong. Faults queue up, one for each response to come, whatever the request. Each kind says
   * whether the operation is still carried out.
   *
   * @throws TypeError for what is no fault
   * @example sandbox.answerNext({ kind: 'stale', seconds: 301 });
   */
  answerNext(fault: Fault): void {
    checkFault(fault);
    this.#faults.push(ownOf(fault));
  }

  /**
   * Lets the next request of an operation fail with one of its documented errors. Failures queue up, each operation's by
   * themselves; a request that is refused for another reason takes none. A request may also ask for an error itself, by the
   * header `Wechatpay-Sandbox-Fail: NOT_ENOUGH`.
   *
   * @param operation a verb and a template, `POST v3/pay/transactions/native`
   * @param code one of the codes that the operation's official page lists; any, where it lists none, as those of APIv2
   * @throws Error for an operation or a code that is not documented
   * @example sandbox.fail('POST v3/pay/transactions/native', 'FREQUENCY_LIMITED');
   */
  fail(operation: string, code: string): void {
    this.#failures.add(operation, code);
  }

  /**
   * Serves a path of your own; the request is verified before and the response signed after. It comes before the sandbox's
   * own operations, and the latest one first.
   *
   * @param operation a verb and a template, `GET v3/some/{thing}`
   * @throws TypeError when `operation` does not have that form
   * @example sandbox.on('GET v3/some/{thing}', ({ variables }) => ({ body: { thing: variables.thing } }));
   */
  on(operation: string, handler: Handler): void {
    this.#routes.prepend(route(operation, handler));
  }

  /**
   * Confirms a service order (支付分) as its user would: it is under way from now on.
   *
   * @returns the `query_id` that the user's client brings back
   * @throws Error when no such order waits for its user
   * @example const query_id = sandbox.confirm('1234323JKHDFE1243252');
   */
  confirm(out_order_no: string): string {
    return confirmOrder(this.#world, out_order_no);
  }

  /**
   * Pays an order as its user would.
   *
   * @returns the payment's `transaction_id`
   * @throws Error when no such order waits for its payment
   * @example const transaction_id = sandbox.pay('1217752501201407033233368018');
   */
  pay(out_trade_no: string): string {
    return payTransaction(this.#world, out_trade_no);
  }

  /**
   * Lets a refund that is being processed fail at the bank: it becomes `ABNORMAL`.
   *
   * @throws Error when no such refund is being processed
   * @example sandbox.failRefund('1217752501201407033233368018');
   */
  failRefund(out_refund_no: string): void {
    failRefund(this.#world, out_refund_no);
  }

  /** The notifications that were sent or are still to be delivered, in the order in which they arose. */
  get notifications(): readonly SandboxNotification[] {
    return this.#notifier.notifications();
  }

  /**
   * Sends a notification of any documented kind.
   *
   * @param event_type one of the catalogue: `COUPON.USE`
   * @param notice where to, and what it says; fields that are left out are made up
   * @throws Error for an `event_type` that is not documented, or a `url` that is none
   * @example sandbox.notify('COMPLAINT.CREATE', { url, resource: { complaint_id: '200201820200101080076610000' } });
   */
  notify(event_type: string, notice: SentNotice): SandboxNotification {
    checkNotifyUrl(notice.url);
    return this.#notifier.send({
      ...madeNotice(event_type, notice, this.#document(), this.#timeline.now()),
      url: notice.url,
    });
  }

  /**
   * Makes the next delivery of a notification go wrong. Faults queue up, one for each delivery to come.
   *
   * @throws TypeError for what is no fault
   * @example sandbox.notifyNext({ kind: 'signtest' });
   */
  notifyNext(fault: DeliveryFault): void {
    checkDeliveryFault(fault);
    this.#notifier.spoilNext(ownOf(fault));
  }

  /**
   * Delivers a notification once more, whatever became of it; without an id every one that is not acknowledged, in its order.
   *
   * @returns what was delivered, with the outcome
   * @throws Error when there is no such notification
   * @example await sandbox.replay();
   */
  async replay(id?: string): Promise<readonly SandboxNotification[]> {
    const missing = this.notifications.filter(({ state }) => state !== 'acknowledged');
    const chosen = id === undefined ? missing.map((each) => each.id) : [id];
    for (const each of chosen) await this.#notifier.replay(each);
    return this.notifications.filter((each) => chosen.includes(each.id));
  }

  /**
   * Resolves when no notification is on its way: each is acknowledged, or waits for its next delivery.
   *
   * @example await sandbox.idle();
   */
  async idle(): Promise<void> {
    await this.#notifier.idle();
  }

  /**
   * Moves the sandbox's time forward; what falls due meanwhile happens, in its order, and is waited for. Signatures keep the
   * real time, so that nobody's clock is off.
   *
   * @param duration `15s`, `1h30m`, `7d`, or milliseconds
   * @throws TypeError when it is neither
   * @example await sandbox.advance('1d');
   */
  async advance(duration: string | number): Promise<void> {
    await this.#timeline.advance(millisecondsOf(duration), this.#notifier.idle);
  }

  /**
   * Forgets everything that happened: orders, requests, notifications, and what was to go wrong. Keys and operations of your
   * own stay.
   *
   * @example beforeEach(() => sandbox.reset());
   */
  reset(): void {
    this.#timeline.clear();
    this.#notifier.clear();
    this.#failures.clear();
    clearWorld(this.#world);
    this.#requests.length = 0;
    this.#faults.length = 0;
  }

  /**
   * Ends idle and open connections; resolves when the port is free. A second call does nothing.
   *
   * @example await sandbox.close();
   */
  async close(): Promise<void> {
    this.#timeline.close();
    this.#notifier.close();
    await this.#listening.close();
  }
}
