import { join } from 'node:path';
import { brand, hasInstance } from '../brand';
import { lazily } from '../lazily';
import { ownOf } from '../own';
import { checkDeliveryFault, checkFault, checkOptions } from './check';
import { control, controlPrefix, crossOrigin } from './control';
import { exchange } from './exchange';
import { createFailures, type Failures } from './failures';
import type { Fault } from './faults';
import { text } from './fields';
import type { Handler } from './handler';
import { type Identity, privatePem, publicPem } from './identity';
import { type Listening, listen } from './listen';
import { checkNotifyUrl, leadsTo, madeNotice, noticeOf, type SentNotice } from './notify/notice';
import { paymentNotice, refundNotice } from './notify/notice-v2';
import type { DeliveryFault, SandboxNotification } from './notify/notification';
import { createNotifier, type Notifier } from './notify/notifier';
import { documentPath, type OpenApiDocument, readDocument } from './openapi/document';
import { builtInRoutes, resume } from './operations';
import { payCombined, viewOfCombined } from './operations/combined';
import { documentedRoutes } from './operations/documented';
import { confirmOrder } from './operations/payscore';
import { viewOfReceiver, viewOfReturn, viewOfSharingOrder } from './operations/profit-sharing';
import { failRefund, viewOfRefund } from './operations/refunds';
import { currentServiceOrder, viewOfServiceOrder } from './operations/service-order';
import { currentTransaction, viewOfTransaction } from './operations/transaction';
import { payTransaction } from './operations/transactions';
import type { ClientOptions, SandboxOptions } from './options';
import { defaultUploadLimit } from './read-body';
import type { SandboxRequest } from './record';
import { createRoutes, type Routes, route } from './router';
import { requestCheck, responseForm } from './schema';
import { sealingOf } from './sealing';
import type { SandboxSnapshot, SandboxState } from './state';
import { identityFor, stateFile, writeOptions } from './storage/folder';
import { type Journal, noJournal, openJournal, revived, written } from './storage/journal';
import { serverCertificate } from './storage/server-certificate';
import { createTimeline, type Moved, millisecondsOf, type Timeline } from './timeline';
import { documentedV2Routes } from './v2/documented';
import { paymentV2Routes } from './v2/payments';
import { clearWorld, collectionsOf, createWorld, type World, type WorldEvent } from './world';

/** How many requests are remembered at least. */
const keptRequests = 10_000;

/** What a sandbox is made of. */
interface Parts {
  readonly world: World;
  readonly timeline: Timeline;
  readonly notifier: Notifier;
  readonly routes: Routes;
  readonly failures: Failures;
  readonly document: () => OpenApiDocument;
  readonly listening: Listening;
  readonly journal: Journal;
  /** Writes down how far the time was moved. */
  readonly keep: () => void;
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
  /** The certificate, PEM, by which a client trusts this sandbox when it speaks HTTPS: `new https.Agent({ ca })`. */
  readonly ca: string | undefined;
  readonly #requests: SandboxRequest[] = [];
  readonly #faults: Fault[] = [];
  readonly #routes: Routes;
  readonly #failures: Failures;
  readonly #world: World;
  readonly #timeline: Timeline;
  readonly #notifier: Notifier;
  readonly #document: () => OpenApiDocument;
  readonly #listening: Listening;
  readonly #journal: Journal;
  readonly #keep: () => void;

  private constructor(identity: Identity, parts: Parts, ca: string | undefined) {
    if (parts === undefined) throw new TypeError('A sandbox is started with Sandbox.start(options).');
    const { world, timeline, notifier, routes, failures, document, listening, journal, keep } = parts;
    this.ca = ca;
    this.#journal = journal;
    this.#keep = keep;
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
      base_uri: ca === undefined ? `http://127.0.0.1:${listening.port}/` : `https://localhost:${listening.port}/`,
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
      host = '127.0.0.1',
      tls = false,
      allowOrigin,
      dir,
      mchid,
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
    const identity = await identityFor({ dir, mchid, keys });
    const journal = dir === undefined ? noJournal : openJournal(join(dir, stateFile));
    const clock = journal.collection<Moved>('clock');
    const moved = clock.get('moved') ?? { by: 0 };
    const timeline = createTimeline(now, speed, moved);
    const mayReceive = (url: string): boolean => url === notifyUrl || leadsTo(url, notifyHosts);
    const notifier = createNotifier({ identity, timeline, now, journal, mayReceive });
    const notify = (event: WorldEvent): void => {
      const url = notifyUrl ?? event.url;
      if (url !== '') notifier.send({ ...noticeOf(event, document()), url });
    };
    const scheme: World['scheme'] = tls ? 'https' : 'http';
    const fixed = { mchid: identity.mchid, appid, serviceId, scheme };
    const notifyV2: World['notifyV2'] = (event) => {
      const about = 'paid' in event ? event.paid : event.refunded;
      const url = notifyUrl ?? text(about.request, 'notify_url');
      if (url === '') return;
      const { mchid, secret } = identity;
      const notice = 'paid' in event ? paymentNotice(event.paid, mchid) : refundNotice(event.refunded, mchid, secret);
      notifier.send({ ...notice, url });
    };
    const { now: current, after } = timeline;
    const world = createWorld({ ...fixed, ...sealingOf(identity), now: current, after, notify, notifyV2 }, journal);
    resume(world);
    const documented = () => ({ document: document(), identity, seed, now: timeline.now });
    const routes = createRoutes(builtInRoutes(world), () => documentedRoutes(documented()));
    const routesV2 = createRoutes(paymentV2Routes(world), () => documentedV2Routes(documented()));
    const v2 = { routes: routesV2, identity, document, check, failures };
    const secure = tls ? await serverCertificate(host, now()) : undefined;
    const guard = { host, allowOrigin };
    const listening = await listen(
      (incoming, response) => {
        const gone = (): unknown => response.destroy();
        if (incoming.url?.startsWith(controlPrefix)) {
          control(incoming, response, sandbox, guard).catch(gone);
          return;
        }
        for (const [name, value] of Object.entries(crossOrigin(incoming, guard))) response.setHeader(name, value);
        if (incoming.method === 'OPTIONS' && response.hasHeader('Access-Control-Allow-Origin')) {
          response.writeHead(204).end();
          return;
        }
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
          record: (request: SandboxRequest) => sandbox.#record(request),
        };
        // What fails here is the connection itself; there is nobody left to tell.
        exchange(incoming, response, desk).catch(gone);
      },
      { port, host, tls: secure },
    );
    const keep = (): void => void clock.set('moved', moved);
    const parts = { world, timeline, notifier, routes, failures, document, listening, journal, keep };
    const sandbox = new Sandbox(identity, parts, secure?.ca);
    if (dir !== undefined) writeOptions(dir, sandbox, identity, now());
    return sandbox;
  }

  /** What arrived, in the order of arrival: also what was refused. Of many, the last 10,000 at least. */
  get requests(): readonly SandboxRequest[] {
    return this.#requests;
  }

  #record(request: SandboxRequest): void {
    this.#requests.push(request);
    if (this.#requests.length >= 2 * keptRequests) this.#requests.splice(0, keptRequests);
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
   * Pays an order as its user would; a combined order as a whole, by its `combine_out_trade_no`.
   *
   * @returns the payment's `transaction_id`; of a combined order the one of its first sub order
   * @throws Error when no such order waits for its payment
   * @example const transaction_id = sandbox.pay('1217752501201407033233368018');
   */
  pay(out_trade_no: string): string {
    const { combinedOrders } = this.#world;
    return (combinedOrders.has(out_trade_no) ? payCombined : payTransaction)(this.#world, out_trade_no);
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
    this.#keep();
  }

  /** The orders, combined orders, refunds, service orders and profit sharing, in the order in which they arose. */
  get state(): SandboxState {
    const { transactions, combinedOrders, refunds, serviceOrders, ...sharing } = collectionsOf(this.#world);
    const { sharingReceivers, sharingOrders, sharingReturns } = sharing;
    const now = this.#world.now();
    return {
      transactions: [...transactions.values()].map((order) => viewOfTransaction(currentTransaction(order, now))),
      combinedOrders: [...combinedOrders.values()].map((order) => viewOfCombined(this.#world, order)),
      refunds: [...refunds.values()].map(viewOfRefund),
      serviceOrders: [...serviceOrders.values()].map((order) =>
        viewOfServiceOrder(currentServiceOrder(order, now), this.options.mchid),
      ),
      sharingReceivers: [...sharingReceivers.values()].map(viewOfReceiver),
      sharingOrders: [...sharingOrders.values()].map(viewOfSharingOrder),
      sharingReturns: [...sharingReturns.values()].map(viewOfReturn),
    };
  }

  /**
   * Everything that happened, as JSON has it: to go back to, or to begin with elsewhere.
   *
   * @example const before = sandbox.snapshot();
   */
  snapshot(): SandboxSnapshot {
    const entries = Object.entries(collectionsOf(this.#world)).map(([name, each]) => [name, [...each]]);
    const all = { version: 1, ...Object.fromEntries(entries), notifications: this.notifications };
    return JSON.parse(JSON.stringify(all, written));
  }

  /**
   * Goes back to what a snapshot holds. What was under way then goes on.
   *
   * @throws Error for what is no snapshot of this version
   * @example sandbox.restore(before);
   */
  restore(snapshot: SandboxSnapshot): void {
    if (Object(snapshot).version !== 1) throw new Error('This is no snapshot that this version of the sandbox made.');
    const { notifications, ...collections } = JSON.parse(JSON.stringify(snapshot), revived);
    this.reset();
    for (const [name, each] of Object.entries(collectionsOf(this.#world) as Record<string, Map<string, unknown>>)) {
      for (const [key, value] of collections[name] ?? []) each.set(key, value);
    }
    resume(this.#world);
    this.#notifier.restore(notifications ?? []);
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
    await this.#notifier.idle();
    this.#journal.close();
  }
}
