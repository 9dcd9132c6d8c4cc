import type { IncomingMessage, ServerResponse } from 'node:http';
import { brand, hasInstance } from '../brand';
import { lazily } from '../lazily';
import { ownOf } from '../own';
import { parseAuthorization } from './authorization';
import { type Brand, brandOf, brandOptions, createBrand, type KeptBrand, keptBrand } from './brand';
import { checkDeliveryFault, checkFault, checkOptions } from './check';
import { control, controlPrefix, crossOrigin, type Guard } from './control';
import { type Desk, exchange } from './exchange';
import { createFailures, type Failures } from './failures';
import type { Fault } from './faults';
import type { Handler } from './handler';
import { type Identity, privatePem, publicPem } from './identity';
import type { SignatureReport } from './journal/entry';
import { createInspector, type Inspector } from './journal/inspector';
import { createRequestJournal, type RequestJournal } from './journal/journal';
import { createKept } from './journal/kept';
import { createEventLog, type EventLog } from './journal/log';
import { type Caller, createKeyring, type KeptCertificate, rotateCertificate } from './keyring';
import { leadsTo } from './leads-to';
import { type Listening, listen } from './listen';
import { checkNotifyUrl, madeNotice, noticeOf, type SentNotice } from './notify/notice';
import { noticeOfV2 } from './notify/notice-v2';
import type { DeliveryFault, SandboxNotification } from './notify/notification';
import { createNotifier, type Notifier } from './notify/notifier';
import { documentPath, type OpenApiDocument, readDocument } from './openapi/document';
import { builtInRoutes, resume } from './operations';
import { payCombined, viewOfCombined } from './operations/combined';
import { actOnComplaint, complain, viewsOfComplaints } from './operations/complaints';
import { currentContract, viewOfContract } from './operations/contract';
import { signContract, terminateContract } from './operations/contracts';
import { failDeduction } from './operations/deductions';
import { documentedRoutes } from './operations/documented';
import { viewsOfCoupons, viewsOfStocks } from './operations/favor';
import { confirmOrder } from './operations/payscore';
import { viewOfReceiver, viewOfReturn, viewOfSharingOrder } from './operations/profit-sharing';
import { failRefund, viewOfRefund } from './operations/refunds';
import { currentServiceOrder, viewOfServiceOrder } from './operations/service-order';
import { currentTransaction, viewOfTransaction } from './operations/transaction';
import { payTransaction } from './operations/transactions';
import {
  authorizeTransfers,
  closeAuthorization,
  currentAuthorization,
  viewOfAuthorization,
} from './operations/transfer-authorizations';
import { currentTransferBill, viewOfTransferBill } from './operations/transfer-bill';
import { confirmTransfer, failTransfer } from './operations/transfers';
import type { BrandClientOptions, ClientOptions, SandboxOptions } from './options';
import { createQueue, type Queue } from './queue';
import { defaultUploadLimit } from './read-body';
import type { SandboxRequest } from './record';
import { createRoutes, type Routes, route } from './router';
import { requestCheck, responseForm } from './schema';
import { sensitiveFields } from './sensitive-fields';
import { readSnapshot, writeSnapshot } from './snapshot';
import type { ComplaintActionType, ContractPage, SandboxSnapshot, SandboxState, UserComplaint } from './state';
import { openStorage, type Storage } from './storage/folder';
import { type ServerCertificate, serverCertificate } from './storage/server-certificate';
import { createTimeline, type Moved, millisecondsOf, type Timeline } from './timeline';
import { documentedV2Routes } from './v2/documented';
import { askByPage, papayV2Routes } from './v2/papay';
import { paymentV2Routes } from './v2/payments';
import { clearWorld, collectionsOf, createWorld, type World, type WorldEvent } from './world';

/** What every exchange works with, whoever calls. */
type CommonDesk = Omit<Desk, 'caller' | 'keeper' | 'nextFault' | 'record' | 'close'>;

/** What a sandbox begins with. */
interface Opened {
  readonly storage: Storage;
  readonly log: EventLog;
  readonly secure: ServerCertificate | undefined;
  readonly document: () => OpenApiDocument;
}

/** What a sandbox is made of. */
interface Parts {
  readonly world: World;
  readonly timeline: Timeline;
  readonly notifier: Notifier;
  readonly brands: Map<string, KeptBrand>;
  readonly identity: Identity & Caller;
  readonly certificates: Map<string, KeptCertificate>;
  readonly routes: Routes;
  readonly failures: Failures;
  readonly faults: Queue<Fault>;
  readonly deliveryFaults: Queue<DeliveryFault>;
  readonly document: () => OpenApiDocument;
  readonly listening: Listening;
  readonly storage: Storage;
  readonly journal: RequestJournal;
  /** Writes down how far the time was moved. */
  readonly keep: () => void;
}

/** What a merchant verifies with. */
const certsOf = ({
  keyring,
  platformKeyId,
  platformPublicKey,
}: Identity & Caller): Readonly<Record<string, string>> => ({
  ...(keyring.holds(platformKeyId) && { [platformKeyId]: publicPem(platformPublicKey) }),
  ...Object.fromEntries(keyring.certificates().map(({ serial, pem }) => [serial, pem])),
});

/** Who may have sent a request: of the brand API the brand that it names, of all else the merchant. */
const callerOf = (
  { url, headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  merchant: Identity & Caller,
  brands: ReadonlyMap<string, KeptBrand>,
): Pick<Desk, 'caller' | 'keeper'> => {
  if (!url?.startsWith('/brand/')) {
    return { caller: merchant, keeper: { ...merchant, name: 'mchid', id: merchant.mchid } };
  }
  const kept = brands.get(parseAuthorization(headers.authorization)?.brand_id ?? '');
  const caller = kept === undefined ? merchant : brandOf(kept);
  return { caller, keeper: { ...caller, name: 'brand_id', id: kept?.brand_id ?? '' } };
};

/** How a client on this machine reaches a sandbox. */
const baseUriOf = (host: string, port: number, isSecure: boolean): string => {
  const isAnywhere = host === '0.0.0.0' || host === '::';
  const name = isAnywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `${isSecure ? 'https' : 'http'}://${isSecure && name === '127.0.0.1' ? 'localhost' : name}:${port}/`;
};

/**
 * A local WeChat Pay: a real HTTP server on the loopback interface that verifies requests, keeps orders, sends notifications
 * and signs as the platform does for a merchant in public-key mode. Nothing leaves the machine, no money moves.
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
  readonly #requests = createKept<SandboxRequest>(({ body }) => body.length);
  readonly #faults: Queue<Fault>;
  readonly #deliveryFaults: Queue<DeliveryFault>;
  readonly #routes: Routes;
  readonly #failures: Failures;
  readonly #brands: Map<string, KeptBrand>;
  readonly #identity: Identity & Caller;
  readonly #certificates: Map<string, KeptCertificate>;
  readonly #world: World;
  readonly #timeline: Timeline;
  readonly #notifier: Notifier;
  readonly #document: () => OpenApiDocument;
  readonly #listening: Listening;
  readonly #storage: Storage;
  readonly #journal: RequestJournal;
  readonly #keep: () => void;

  private constructor(host: string, parts: Parts, ca: string | undefined) {
    if (parts === undefined) throw new TypeError('A sandbox is started with Sandbox.start(options).');
    const { world, timeline, notifier, routes, failures, document, listening, storage, keep } = parts;
    this.#brands = parts.brands;
    const { identity } = parts;
    this.#identity = identity;
    this.#certificates = parts.certificates;
    this.ca = ca;
    this.#storage = storage;
    this.#journal = parts.journal;
    this.#keep = keep;
    this.#listening = listening;
    this.#world = world;
    this.#timeline = timeline;
    this.#notifier = notifier;
    this.#document = document;
    this.#routes = routes;
    this.#failures = failures;
    this.#faults = parts.faults;
    this.#deliveryFaults = parts.deliveryFaults;
    this.options = {
      mchid: identity.mchid,
      serial: identity.serial,
      privateKey: privatePem(identity.merchantPrivateKey),
      certs: certsOf(identity),
      apiV3Key: identity.apiV3Key,
      secret: identity.secret,
      base_uri: baseUriOf(host, listening.port, ca !== undefined),
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
    const { host = '127.0.0.1', tls = false, dir, mchid, now = Date.now, keys, notifyUrl } = own;
    if (notifyUrl !== undefined) checkNotifyUrl(notifyUrl);
    // Before the folder is opened, which nobody could then open again.
    const path = documentPath();
    const secure = tls ? await serverCertificate(host, now()) : undefined;
    const log = createEventLog();
    const storage = await openStorage({ dir, mchid, keys, changed: log.changed });
    try {
      return await Sandbox.#open(own, { storage, log, secure, document: lazily(() => readDocument(path)) });
    } catch (error) {
      storage.close();
      throw error;
    }
  }

  static async #open(options: SandboxOptions, { storage, log, secure, document }: Opened): Promise<Sandbox> {
    const {
      port = 0,
      host = '127.0.0.1',
      tls = false,
      allowOrigin,
      appid,
      serviceId,
      now = Date.now,
      uploadLimit = defaultUploadLimit,
      seed = '1',
      platformKeys = 'public-key',
      notifyUrl,
      notifyHosts = [],
      speed = 1,
    } = options;
    const check = requestCheck(document);
    const failures = createFailures(document, log.changed);
    const [faults, deliveryFaults] = [createQueue<Fault>(log.changed), createQueue<DeliveryFault>(log.changed)];
    const { journal } = storage;
    const clock = journal.collection<Moved>('clock');
    const moved = clock.get('moved') ?? { by: 0 };
    const timeline = createTimeline(now, speed, moved);
    const hosts = notifyHosts.map((host) => host.toLowerCase());
    const mayReceive = (url: string): boolean => url === notifyUrl || leadsTo(url, hosts);

    const brands = journal.collection<KeptBrand>('brands');
    const certificates = journal.collection<KeptCertificate>('certificates');
    const keyring = createKeyring(storage.identity, platformKeys, certificates, timeline.now);
    if (platformKeys !== 'public-key' && keyring.certificates().length === 0) {
      await rotateCertificate(certificates, timeline.now());
    }
    const identity = { ...storage.identity, keyring };
    const notifier = createNotifier({
      ...{ identity, timeline, now, journal, mayReceive, faults: deliveryFaults },
      record: (delivered) => requests.addDelivery(delivered),
      brandOf: (brand_id) => {
        const kept = brands.get(brand_id);
        return kept && brandOf(kept);
      },
    });
    const notify = (event: WorldEvent): void => {
      const url = notifyUrl ?? event.url;
      if (url !== '') notifier.send({ ...noticeOf(event, document()), url });
    };
    const fixed = { mchid: identity.mchid, appid, serviceId, scheme: tls ? 'https' : 'http' } as const;
    const notifyV2: World['notifyV2'] = (event) => {
      const { url: asked, ...notice } = noticeOfV2(event, identity);
      const url = notifyUrl ?? asked;
      if (url !== '') notifier.send({ ...notice, url });
    };
    const told = { now: timeline.now, after: timeline.after, notify, notifyV2 };
    const world = createWorld({ ...fixed, ...told, ...sensitiveFields(identity) }, journal);
    resume(world);
    const documented = () => ({ document: document(), seed, now: timeline.now });
    const routes = createRoutes(builtInRoutes(world), () => documentedRoutes(documented()));
    const routesV2 = createRoutes([...paymentV2Routes(world), ...papayV2Routes(world)], () =>
      documentedV2Routes(documented()),
    );
    const knowledge = {
      ...{ identity, routes, routesV2, document },
      callerOf: (request: Pick<IncomingMessage, 'url' | 'headers'>) => callerOf(request, identity, brands),
    };
    const requests = createRequestJournal(log, knowledge);
    const v2 = { routes: routesV2, identity, document, check, failures };
    const form = responseForm(document);
    const desk = { now, uploadLimit, check, failures, form, v2, routes };
    const guard = { host, allowOrigin };
    const keep = (): void => void clock.set('moved', moved);
    let listening: Listening | undefined;
    try {
      listening = await listen((incoming, response) => sandbox.#respond(incoming, response, desk, guard, inspector), {
        port,
        host,
        tls: secure,
      });
      const events = { timeline, notifier, storage, journal: requests, keep, identity, certificates };
      const wrong = { failures, faults, deliveryFaults };
      const parts = { world, ...events, ...wrong, brands, routes, document, listening };
      const sandbox = new Sandbox(host, parts, secure?.ca);
      const inspector = createInspector({
        ...{ ...wrong, journal: requests, knowledge, options: sandbox.options, ca: secure?.ca, appid, serviceId },
        ...{ timeline, speed, now, brandOf: (brand_id) => sandbox.#brandNamed(brand_id ?? brands.keys().next().value) },
      });
      storage.handOut(sandbox, now());
      return sandbox;
    } catch (error) {
      timeline.close();
      notifier.close();
      await listening?.close();
      throw error;
    }
  }

  #respond(
    incoming: IncomingMessage,
    response: ServerResponse,
    desk: CommonDesk,
    guard: Guard,
    inspector: Inspector,
  ): void {
    // What fails here is the connection itself; there is nobody left to tell.
    const gone = (): unknown => response.destroy();
    if (incoming.url?.startsWith(controlPrefix)) {
      control(incoming, response, this, inspector, guard).catch(gone);
      return;
    }
    for (const [name, value] of Object.entries(crossOrigin(incoming, guard))) response.setHeader(name, value);
    if (incoming.method === 'OPTIONS' && response.hasHeader('Access-Control-Allow-Origin')) {
      response.writeHead(204).end();
      return;
    }
    const who = callerOf(incoming, this.#identity, this.#brands);
    const remember = { record: this.#requests.push, close: this.#journal.addRequest };
    exchange(incoming, response, { ...desk, ...who, ...remember, nextFault: () => this.#faults.take() }).catch(gone);
  }

  /**
   * Makes a brand (品牌) with keys of its own, for `brand/…`; the same one again for a `brand_id` that is known.
   *
   * @param brand_id digits
   * @throws TypeError for anything else
   * @example const wxpay = Builder.factory(await sandbox.addBrand());
   */
  async addBrand(brand_id = '120344'): Promise<BrandClientOptions> {
    if (typeof brand_id !== 'string' || !/^\d{1,32}$/.test(brand_id)) {
      throw new TypeError(`brand_id (品牌ID) must be a string of 1 to 32 digits, and not ${JSON.stringify(brand_id)}.`);
    }
    const fresh = this.#brands.has(brand_id) ? undefined : keptBrand(await createBrand(brand_id));
    // Another call may have made it meanwhile.
    if (fresh !== undefined && !this.#brands.has(brand_id)) this.#brands.set(brand_id, fresh);
    return brandOptions(this.#brandNamed(brand_id), this.options.base_uri);
  }

  /**
   * Puts a fresh 平台证书 in the place of the one in use: it signs from now on, and both are downloaded for a day.
   *
   * @returns its serial
   * @throws Error where the platform signs with 微信支付公钥 alone
   * @example const serial = await sandbox.rotateCertificate();
   */
  async rotateCertificate(): Promise<string> {
    if (this.#identity.keyring.certificates().length === 0) {
      throw new Error("This sandbox has no 平台证书; start it with platformKeys: 'certificate' or 'both'.");
    }
    return rotateCertificate(this.#certificates, this.#timeline.now());
  }

  /** @throws Error where there is none */
  #brandNamed(brand_id = ''): Brand & Caller {
    const kept = this.#brands.get(brand_id);
    if (kept !== undefined) return brandOf(kept);
    throw new Error(`There is no brand${brand_id && ` ${brand_id}`}; make it with addBrand.`);
  }

  /**
   * What arrived, in the order of arrival: also what was refused. Of many, the last 10,000 at least, or as many as have bodies
   * of 128 MB.
   */
  get requests(): readonly SandboxRequest[] {
    return this.#requests.items;
  }

  /**
   * Finds out what a request signed, and what it should have signed.
   *
   * @param request one of `requests`, which has had its response
   * @returns with `reason` and `advice` in both languages where the signature was refused, and `signed` where what was signed
   *   could be found out
   * @throws Error for a request that is none, or not remembered any more
   * @example const { reason, advice } = sandbox.explain(sandbox.requests[0]);
   */
  explain(request: SandboxRequest): SignatureReport {
    const report = this.#journal.explain(request);
    if (report !== undefined) return report;
    throw new Error('The sandbox remembers no such request with a response; take one of its requests.');
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
    this.#faults.add(ownOf(fault));
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

  /**
   * Confirms a transfer (商家转账) as its user would: it is paid out 10 seconds later. A transfer that is being cancelled can
   * still be confirmed.
   *
   * @param out_bill_no the merchant's number of the transfer
   * @param options.consent whether the user also authorizes transfers to come, where the merchant asked for it by
   *   `pre-transfer-with-authorization`; by default `true`
   * @throws Error when no such transfer waits for its user
   * @example sandbox.confirmTransfer('plfk2020042013');
   */
  confirmTransfer(out_bill_no: string, { consent = true }: { readonly consent?: boolean } = {}): void {
    confirmTransfer(this.#world, out_bill_no, consent);
  }

  /**
   * Lets a transfer that is not over fail.
   *
   * @param fail_reason one of those that the documentation lists, as `NAME_NOT_CORRECT`
   * @throws Error when no such transfer is under way
   * @example sandbox.failTransfer('plfk2020042013', 'REAL_NAME_CHECK_FAIL');
   */
  failTransfer(out_bill_no: string, fail_reason = 'PAYEE_ACCOUNT_ABNORMAL'): void {
    failTransfer(this.#world, out_bill_no, fail_reason);
  }

  /**
   * Authorizes transfers without a confirmation each (免确认收款授权) as the user would.
   *
   * @returns the `authorization_id`
   * @throws Error when no such authorization waits for its user
   * @example const authorization_id = sandbox.authorizeTransfers('auth2020042013');
   */
  authorizeTransfers(out_authorization_no: string): string {
    return authorizeTransfers(this.#world, out_authorization_no);
  }

  /**
   * Ends an authorization of transfers without the merchant: by default as its user would.
   *
   * @param close_reason `USER_CLOSE`, `TRANSFER_RISK` or `USER_ACCOUNT_ABNORMAL`
   * @throws Error when no such authorization is in force
   * @example sandbox.closeAuthorization('auth2020042013');
   */
  closeAuthorization(out_authorization_no: string, close_reason = 'USER_CLOSE'): void {
    closeAuthorization(this.#world, out_authorization_no, close_reason);
  }

  /**
   * Signs a contract (委托代扣) as its user would; the merchant is told.
   *
   * @param signing the merchant's number of the contract, `contract_code` or `out_contract_code`; or, of a signing by 公众号 or
   *   小程序, before which there is no request, the signed fields that the page hands to the user's client
   * @returns the `contract_id`
   * @throws Error when no such contract waits for its user, or the fields are not those of a page that this merchant signed
   * @example const contract_id = sandbox.signContract('1234567890');
   */
  signContract(signing: string | ContractPage): string {
    if (typeof signing === 'string') return signContract(this.#world, signing);
    askByPage(this.#world, signing, this.options.secret);
    return signContract(this.#world, `${signing.contract_code}`);
  }

  /**
   * Ends a contract (委托代扣) as its user would; the merchant is told.
   *
   * @throws Error when no such contract is in force
   * @example sandbox.terminateContract('1234567890');
   */
  terminateContract(contract_code: string): void {
    terminateContract(this.#world, contract_code);
  }

  /**
   * Lets a deduction that is under way (委托代扣) fail, as where the user's account does not have the money.
   *
   * @throws Error when no such deduction is under way
   * @example sandbox.failDeduction('1217752501201407033233368018');
   */
  failDeduction(out_trade_no: string): void {
    failDeduction(this.#world, out_trade_no);
  }

  /**
   * Complains of a paid order (消费者投诉) as its user would; the merchant is told, where it configured
   * `v3/merchant-service/complaint-notifications`.
   *
   * @param complaint what the user says; by default the whole payment is asked back
   * @returns the `complaint_id`
   * @throws Error when there is no such order, it was not paid, or it has a complaint already
   * @throws TypeError for what a user cannot say
   * @example const complaint_id = sandbox.complain('1217752501201407033233368018', { problem_type: 'OTHERS' });
   */
  complain(out_trade_no: string, complaint: UserComplaint = {}): string {
    return complain(this.#world, out_trade_no, ownOf(complaint));
  }

  /**
   * Does what the user of a complaint does after it was made, or the platform's customer service; the merchant is told.
   *
   * @param action what is done, by the platform's own name: `USER_RESPONSE` is a message, `CONTINUE_COMPLAINT` an appeal
   *   against what the merchant had called done
   * @param content what is said by it
   * @throws Error when there is no such complaint, or the complaint is not in a state for it
   * @throws TypeError for an action that is none
   * @example sandbox.actOnComplaint(complaint_id, 'CONTINUE_COMPLAINT', '仍未收到退款');
   */
  actOnComplaint(complaint_id: string, action: ComplaintActionType, content = ''): void {
    actOnComplaint(this.#world, complaint_id, action, content);
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
    const { brand_id } = notice;
    if (brand_id !== undefined) this.#brandNamed(brand_id);
    return this.#notifier.send({
      ...madeNotice(event_type, notice, this.#document(), this.#timeline.now()),
      url: notice.url,
      ...(brand_id !== undefined && { brand_id }),
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
    this.#deliveryFaults.add(ownOf(fault));
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

  /** Everything that arose in the sandbox, by its kind and in the order in which it arose. */
  get state(): SandboxState {
    const { transactions, combinedOrders, refunds, serviceOrders } = this.#world;
    const { transferBills, transferAuthorizations, contracts } = this.#world;
    const { sharingReceivers, sharingOrders, sharingReturns } = this.#world;
    const now = this.#world.now();
    return {
      transactions: [...transactions.values()].map((order) => viewOfTransaction(currentTransaction(order, now))),
      combinedOrders: [...combinedOrders.values()].map((order) => viewOfCombined(this.#world, order)),
      refunds: [...refunds.values()].map(viewOfRefund),
      serviceOrders: [...serviceOrders.values()].map((order) =>
        viewOfServiceOrder(currentServiceOrder(order, now), this.options.mchid),
      ),
      transferBills: [...transferBills.values()].map((bill) =>
        viewOfTransferBill(currentTransferBill(bill, now), this.options.mchid),
      ),
      transferAuthorizations: [...transferAuthorizations.values()].flatMap((each) => {
        const current = currentAuthorization(each, now);
        return current === undefined ? [] : [viewOfAuthorization(current)];
      }),
      contracts: [...contracts.values()].map((each) => viewOfContract(currentContract(each, now), this.options.mchid)),
      sharingReceivers: [...sharingReceivers.values()].map(viewOfReceiver),
      sharingOrders: [...sharingOrders.values()].map(viewOfSharingOrder),
      sharingReturns: [...sharingReturns.values()].map(viewOfReturn),
      favorStocks: viewsOfStocks(this.#world),
      favorCoupons: viewsOfCoupons(this.#world),
      complaints: viewsOfComplaints(this.#world, new URL(this.options.base_uri).host),
    };
  }

  /**
   * Everything that happened, as JSON has it: to go back to, or to begin with elsewhere.
   *
   * @example const before = sandbox.snapshot();
   */
  snapshot(): SandboxSnapshot {
    return writeSnapshot(collectionsOf(this.#world), this.notifications);
  }

  /**
   * Goes back to what a snapshot holds. What was under way then goes on.
   *
   * @throws Error for what is no snapshot of this version
   * @example sandbox.restore(before);
   */
  restore(snapshot: SandboxSnapshot): void {
    const collections: Readonly<Record<string, Map<string, unknown>>> = collectionsOf(this.#world);
    const read = readSnapshot(snapshot, Object.keys(collections));
    this.reset();
    for (const [name, each] of Object.entries(collections)) {
      for (const [key, value] of read.collections.get(name) ?? []) each.set(key, value);
    }
    resume(this.#world);
    this.#notifier.restore(read.notifications);
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
    for (const each of [this.#failures, this.#faults, this.#deliveryFaults]) each.clear();
    clearWorld(this.#world);
    this.#requests.clear();
    this.#journal.clear();
  }

  /**
   * Ends idle and open connections; resolves when the port is free. A second call does nothing.
   *
   * @example await sandbox.close();
   */
  async close(): Promise<void> {
    this.#timeline.close();
    this.#notifier.close();
    this.#journal.close();
    await this.#listening.close();
    await this.#notifier.idle();
    this.#storage.close();
  }
}
