import type { IncomingMessage, ServerResponse } from 'node:http';
import { brand, hasInstance } from '../brand';
import { lazily } from '../lazily';
import { ownOf } from '../own';
import { rsa } from './algorithm';
import { parseAuthorization } from './authorization';
import { type Brand, brandOf, brandOptions, createBrand, type KeptBrand, keptBrand } from './brand';
import { checkDeliveryFault, checkFault, checkOptions } from './check';
import { control, controlPrefix, crossOrigin, type Guard } from './control';
import { type Desk, exchange } from './exchange';
import { createFailures, type Failures } from './failures';
import type { Fault } from './faults';
import type { Handler } from './handler';
import type { Identity } from './identity';
import type { SignatureReport } from './journal/entry';
import { createInspector, type Inspector } from './journal/inspector';
import { createRequestJournal, type RequestJournal } from './journal/journal';
import { createKept } from './journal/kept';
import { createEventLog, type EventLog } from './journal/log';
import { type Caller, createKeyring, type KeptCertificate, rotateCertificate } from './keyring';
import { leadsTo } from './leads-to';
import { type Listening, listen } from './listen';
import { type Common, collectionsFor, createMerchant, type Merchant, merchantOptions, nameFor } from './merchant';
import { checkNotifyUrl, madeNotice, type SentNotice } from './notify/notice';
import type { DeliveryFault, SandboxNotification } from './notify/notification';
import { createNotifier, type Notifier } from './notify/notifier';
import { documentPath, type OpenApiDocument, readDocument } from './openapi/document';
import { resume } from './operations';
import { cashierOf } from './operations/cashier';
import { payCombined } from './operations/combined';
import { actOnComplaint, complain } from './operations/complaints';
import { signContract, terminateContract } from './operations/contracts';
import { failDeduction } from './operations/deductions';
import { documentedRoutes } from './operations/documented';
import { confirmOrder } from './operations/payscore';
import { failRefund } from './operations/refunds';
import { payTransaction } from './operations/transactions';
import { authorizeTransfers, closeAuthorization } from './operations/transfer-authorizations';
import { confirmTransfer, failTransfer } from './operations/transfers';
import { viewOfWorlds } from './operations/views';
import type { BrandClientOptions, ClientOptions, OfMerchant, SandboxOptions } from './options';
import { isOfPage, respondWithPage } from './page';
import { createQueue, type Queue } from './queue';
import { openid as newOpenid } from './random';
import { defaultUploadLimit } from './read-body';
import type { SandboxRequest } from './record';
import { type Route, route } from './router';
import { requestCheck, responseForm } from './schema';
import { sm2Algorithm } from './sm2';
import { readSnapshot, writeSnapshot } from './snapshot';
import type {
  ComplaintActionType,
  ContractPage,
  CouponPage,
  SandboxSnapshot,
  SandboxState,
  UserComplaint,
} from './state';
import { openStorage, type Storage } from './storage/folder';
import type { Journal } from './storage/journal';
import { type ServerCertificate, serverCertificate } from './storage/server-certificate';
import { createTimeline, type Moved, millisecondsOf, type Timeline } from './timeline';
import { receiveByPage } from './v2/coupon-page';
import { documentedV2Routes } from './v2/documented';
import type { ServingV2 } from './v2/operate';
import { askByPage } from './v2/papay';
import { clearWorld, collectionsOf, hasNumber, type Numbered, type World } from './world';

/** What every exchange works with, whoever calls. */
type CommonDesk = Omit<Desk, 'caller' | 'keeper' | 'routes' | 'nextFault' | 'record' | 'close'>;

/** What a sandbox begins with. */
interface Opened {
  readonly storage: Storage;
  readonly log: EventLog;
  readonly secure: ServerCertificate | undefined;
  readonly document: () => OpenApiDocument;
}

/** What a sandbox is made of. */
interface Parts {
  /** By `mchid`; the sandbox's own is the first one. */
  readonly merchants: ReadonlyMap<string, Merchant>;
  readonly addMerchant: (mchid: string) => Promise<Merchant>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly timeline: Timeline;
  readonly notifier: Notifier;
  readonly brands: Map<string, KeptBrand>;
  readonly first: Merchant;
  readonly certificates: Map<string, KeptCertificate>;
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

/** Who may have sent a request: of the brand API the brand that it names, of all else the merchant. */
const callerOf = (
  { url, headers }: Pick<IncomingMessage, 'url' | 'headers'>,
  merchants: ReadonlyMap<string, Merchant>,
  first: Merchant,
  brands: ReadonlyMap<string, KeptBrand>,
): Pick<Desk, 'caller' | 'keeper' | 'routes'> => {
  const named = parseAuthorization(headers.authorization);
  const { identity, routes } = merchants.get(named?.mchid ?? '') ?? first;
  if (!url?.startsWith('/brand/')) {
    return { caller: identity, keeper: { ...identity, name: 'mchid', id: identity.mchid }, routes };
  }
  const kept = brands.get(named?.brand_id ?? '');
  const caller = kept === undefined ? identity : brandOf(kept);
  return { caller, keeper: { ...caller, name: 'brand_id', id: kept?.brand_id ?? '' }, routes };
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
  /** What `on` serves, the latest one last. */
  readonly #own: Route[] = [];
  readonly #failures: Failures;
  readonly #brands: Map<string, KeptBrand>;
  readonly #first: Merchant;
  readonly #merchants: ReadonlyMap<string, Merchant>;
  readonly #addMerchant: (mchid: string) => Promise<Merchant>;
  readonly #making = new Map<string, Promise<Merchant>>();
  readonly #certificates: Map<string, KeptCertificate>;
  readonly #now: () => number;
  readonly #timeline: Timeline;
  readonly #notifier: Notifier;
  readonly #document: () => OpenApiDocument;
  readonly #listening: Listening;
  readonly #storage: Storage;
  readonly #journal: RequestJournal;
  readonly #keep: () => void;

  private constructor(host: string, parts: Parts, ca: string | undefined) {
    if (parts === undefined) throw new TypeError('A sandbox is started with Sandbox.start(options).');
    const { timeline, notifier, failures, document, listening, storage, keep } = parts;
    this.#brands = parts.brands;
    this.#first = parts.first;
    this.#merchants = parts.merchants;
    this.#addMerchant = parts.addMerchant;
    this.#certificates = parts.certificates;
    this.#now = parts.now;
    this.ca = ca;
    this.#storage = storage;
    this.#journal = parts.journal;
    this.#keep = keep;
    this.#listening = listening;
    this.#timeline = timeline;
    this.#notifier = notifier;
    this.#document = document;
    this.#failures = failures;
    this.#faults = parts.faults;
    this.#deliveryFaults = parts.deliveryFaults;
    this.options = merchantOptions(parts.first.identity, baseUriOf(host, listening.port, ca !== undefined));
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
    const algorithm = own.algorithm === 'SM2' ? sm2Algorithm() : rsa;
    if (notifyUrl !== undefined) checkNotifyUrl(notifyUrl);
    // Before the folder is opened, which nobody could then open again.
    const path = documentPath();
    const secure = tls ? await serverCertificate(host, now()) : undefined;
    const log = createEventLog(Date.now());
    const storage = await openStorage({ dir, mchid, keys, algorithm, changed: log.changed });
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
      platformKeys = options.algorithm === 'SM2' ? 'certificate' : 'public-key',
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
    const withKeys = (identity: Identity): Identity & Caller => ({
      ...identity,
      keyring: createKeyring(identity, platformKeys, certificates, timeline.now),
    });
    const own = withKeys(storage.identity);
    if (platformKeys !== 'public-key' && own.keyring.certificates().length === 0) {
      await rotateCertificate(certificates, timeline.now(), own.algorithm);
    }
    const merchants = new Map<string, Merchant>();
    const notifier = createNotifier({
      ...{ timeline, now, journal, mayReceive, faults: deliveryFaults },
      record: (delivered) => requests.addDelivery(delivered),
      identityOf: (mchid) => (merchants.get(mchid ?? '') ?? first).identity,
      brandOf: (brand_id) => {
        const kept = brands.get(brand_id);
        return kept && brandOf(kept);
      },
    });
    const worlds = new Map<string, World>();
    const documented = () => ({ document: document(), seed, now: timeline.now });
    const common: Common = {
      ...{ appid, serviceId, worlds, notifyUrl, document, send: notifier.send },
      ...{ scheme: tls ? 'https' : 'http', now: timeline.now, after: timeline.after },
      documented: lazily(() => documentedRoutes(documented())),
      documentedV2: lazily(() => documentedV2Routes(documented())),
    };
    const open = (identity: Identity & Caller, kept: Pick<Journal, 'collection'>): Merchant => {
      const merchant = createMerchant(identity, common, kept);
      merchants.set(identity.mchid, merchant);
      worlds.set(identity.mchid, merchant.world);
      resume(merchant.world);
      return merchant;
    };
    const first = open(own, journal);
    const openOther = (identity: Identity): Merchant =>
      open(withKeys(identity), collectionsFor(identity.mchid, journal));
    for (const each of storage.others) openOther(each);
    const addMerchant = async (mchid: string): Promise<Merchant> => openOther(await storage.identityOf(mchid));
    const knowledge = {
      ...{ identity: first.identity, routes: first.routes, routesV2: first.routesV2, document },
      identityOf: (mchid: string) => (merchants.get(mchid) ?? first).identity,
      callerOf: (request: Pick<IncomingMessage, 'url' | 'headers'>) => callerOf(request, merchants, first, brands),
    };
    const requests = createRequestJournal(log, knowledge);
    const v2 = (mchid: string): ServingV2 => {
      const { identity, routesV2: routes } = merchants.get(mchid) ?? first;
      return { routes, identity, document, check, failures };
    };
    const desk = { now, uploadLimit, check, failures, form: responseForm(document), v2 };
    const guard = { host, allowOrigin };
    const keep = (): void => void clock.set('moved', moved);
    let listening: Listening | undefined;
    try {
      listening = await listen((incoming, response) => sandbox.#respond(incoming, response, desk, guard, inspector), {
        port,
        host,
        tls: secure,
      });
      const wrong = { failures, faults, deliveryFaults };
      const parts = { first, merchants, addMerchant, now, timeline, notifier, storage, keep, certificates };
      const rest = { ...wrong, brands, document, listening, journal: requests };
      const sandbox = new Sandbox(host, { ...parts, ...rest }, secure?.ca);
      const inspector = createInspector({
        ...{ ...wrong, journal: requests, knowledge, options: sandbox.options, ca: secure?.ca, appid, serviceId },
        cashier: (out_trade_no) => {
          const [found] = sandbox.#worlds.flatMap((world) => cashierOf(world, out_trade_no) ?? []);
          return found;
        },
        ...{ timeline, speed, now, brandOf: (brand_id) => sandbox.#brandNamed(brand_id ?? brands.keys().next().value) },
      });
      for (const merchant of merchants.values()) sandbox.#handOut(merchant);
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
    if (isOfPage(incoming)) {
      respondWithPage(incoming, response);
      return;
    }
    if (incoming.url?.startsWith(controlPrefix)) {
      control(incoming, response, this, inspector, guard).catch(gone);
      return;
    }
    for (const [name, value] of Object.entries(crossOrigin(incoming, guard))) response.setHeader(name, value);
    if (incoming.method === 'OPTIONS' && response.hasHeader('Access-Control-Allow-Origin')) {
      response.writeHead(204).end();
      return;
    }
    const who = callerOf(incoming, this.#merchants, this.#first, this.#brands);
    const remember = { record: this.#requests.push, close: this.#journal.addRequest };
    exchange(incoming, response, { ...desk, ...who, ...remember, nextFault: () => this.#faults.take() }).catch(gone);
  }

  /**
   * Makes a further merchant with keys of its own, whose orders, refunds, transfers … are its own as well; the same one again
   * for an `mchid` that is known. A partner (服务商) and the merchants that it orders for can so be in one sandbox.
   *
   * @param mchid 1 to 32 digits
   * @returns its client's options
   * @throws TypeError for anything else
   * @throws Error when its folder cannot be written
   * @example const wxpay = Builder.factory(await sandbox.addMerchant('1900000110'));
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738519
   */
  async addMerchant(mchid = '1900000110'): Promise<ClientOptions> {
    if (typeof mchid !== 'string' || !/^\d{1,32}$/.test(mchid)) {
      throw new TypeError(`mchid (商户号) must be a string of 1 to 32 digits, and not ${JSON.stringify(mchid)}.`);
    }
    const merchant = this.#merchants.get(mchid) ?? (await this.#made(mchid));
    return merchantOptions(merchant.identity, this.options.base_uri);
  }

  /** Two calls for one merchant make it once. */
  #made(mchid: string): Promise<Merchant> {
    const made = this.#making.get(mchid) ?? this.#make(mchid).finally(() => this.#making.delete(mchid));
    this.#making.set(mchid, made);
    return made;
  }

  async #make(mchid: string): Promise<Merchant> {
    const merchant = await this.#addMerchant(mchid);
    for (const each of this.#own) merchant.routes.prepend(each);
    this.#handOut(merchant);
    return merchant;
  }

  #handOut({ identity }: Merchant): void {
    const options = merchantOptions(identity, this.options.base_uri);
    this.#storage.handOut({ options, ca: this.ca }, identity, this.#now());
  }

  /** @throws Error where there is none */
  #merchantNamed(mchid: string): Merchant {
    const merchant = this.#merchants.get(mchid);
    if (merchant !== undefined) return merchant;
    throw new Error(`There is no merchant ${mchid}; make it with addMerchant.`);
  }

  get #worlds(): readonly World[] {
    return [...this.#merchants.values()].map(({ world }) => world);
  }

  /**
   * The world of a number: that of the named merchant, or of the only one that has it.
   *
   * @throws Error when several have it
   */
  #worldOf(number: string, { mchid }: OfMerchant, ...names: readonly Numbered[]): World {
    if (mchid !== undefined) return this.#merchantNamed(mchid).world;
    const owners = this.#worlds.filter((world) => names.some((name) => hasNumber(world, name, number)));
    if (owners.length > 1) {
      const mchids = owners.map((world) => world.mchid).join(' and ');
      throw new Error(`${number} is a number of the merchants ${mchids}; choose one with { mchid }.`);
    }
    // Of a number that nobody has, the operation says so.
    return owners[0] ?? this.#first.world;
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
    if (this.#first.identity.keyring.certificates().length === 0) {
      throw new Error("This sandbox has no 平台证书; start it with platformKeys: 'certificate' or 'both'.");
    }
    return rotateCertificate(this.#certificates, this.#timeline.now(), this.#first.identity.algorithm);
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
    const own = route(operation, handler);
    this.#own.push(own);
    for (const { routes } of this.#merchants.values()) routes.prepend(own);
  }

  /**
   * Confirms a service order (支付分) as its user would: it is under way from now on.
   *
   * @param options.mchid of which merchant, where several have the number
   * @returns the `query_id` that the user's client brings back
   * @throws Error when no such order waits for its user
   * @example const query_id = sandbox.confirm('1234323JKHDFE1243252');
   */
  confirm(out_order_no: string, options: OfMerchant = {}): string {
    return confirmOrder(this.#worldOf(out_order_no, options, 'serviceOrders'), out_order_no);
  }

  /**
   * Pays an order as its user would; a combined order as a whole, by its `combine_out_trade_no`.
   *
   * @param options.mchid of which merchant, where several have the number
   * @returns the payment's `transaction_id`; of a combined order the one of its first sub order
   * @throws Error when no such order waits for its payment
   * @example const transaction_id = sandbox.pay('1217752501201407033233368018');
   */
  pay(out_trade_no: string, options: OfMerchant = {}): string {
    const world = this.#worldOf(out_trade_no, options, 'transactions', 'combinedOrders');
    return (world.combinedOrders.has(out_trade_no) ? payCombined : payTransaction)(world, out_trade_no);
  }

  /**
   * Lets a refund that is being processed fail at the bank: it becomes `ABNORMAL`.
   *
   * @param options.mchid of which merchant, where several have the number
   * @throws Error when no such refund is being processed
   * @example sandbox.failRefund('1217752501201407033233368018');
   */
  failRefund(out_refund_no: string, options: OfMerchant = {}): void {
    failRefund(this.#worldOf(out_refund_no, options, 'refunds'), out_refund_no);
  }

  /**
   * Confirms a transfer (商家转账) as its user would: it is paid out 10 seconds later. A transfer that is being cancelled can
   * still be confirmed.
   *
   * @param out_bill_no the merchant's number of the transfer
   * @param options.consent whether the user also authorizes transfers to come, where the merchant asked for it by
   *   `pre-transfer-with-authorization`; by default `true`
   * @param options.mchid of which merchant, where several have the number
   * @throws Error when no such transfer waits for its user
   * @example sandbox.confirmTransfer('plfk2020042013');
   */
  confirmTransfer(
    out_bill_no: string,
    { consent = true, ...options }: OfMerchant & { readonly consent?: boolean } = {},
  ): void {
    confirmTransfer(this.#worldOf(out_bill_no, options, 'transferBills'), out_bill_no, consent);
  }

  /**
   * Lets a transfer that is not over fail.
   *
   * @param fail_reason one of those that the documentation lists, as `NAME_NOT_CORRECT`
   * @param options.mchid of which merchant, where several have the number
   * @throws Error when no such transfer is under way
   * @example sandbox.failTransfer('plfk2020042013', 'REAL_NAME_CHECK_FAIL');
   */
  failTransfer(out_bill_no: string, fail_reason = 'PAYEE_ACCOUNT_ABNORMAL', options: OfMerchant = {}): void {
    failTransfer(this.#worldOf(out_bill_no, options, 'transferBills'), out_bill_no, fail_reason);
  }

  /**
   * Authorizes transfers without a confirmation each (免确认收款授权) as the user would.
   *
   * @param options.mchid of which merchant, where several have the number
   * @returns the `authorization_id`
   * @throws Error when no such authorization waits for its user
   * @example const authorization_id = sandbox.authorizeTransfers('auth2020042013');
   */
  authorizeTransfers(out_authorization_no: string, options: OfMerchant = {}): string {
    return authorizeTransfers(
      this.#worldOf(out_authorization_no, options, 'transferAuthorizations'),
      out_authorization_no,
    );
  }

  /**
   * Ends an authorization of transfers without the merchant: by default as its user would.
   *
   * @param close_reason `USER_CLOSE`, `TRANSFER_RISK` or `USER_ACCOUNT_ABNORMAL`
   * @param options.mchid of which merchant, where several have the number
   * @throws Error when no such authorization is in force
   * @example sandbox.closeAuthorization('auth2020042013');
   */
  closeAuthorization(out_authorization_no: string, close_reason = 'USER_CLOSE', options: OfMerchant = {}): void {
    const world = this.#worldOf(out_authorization_no, options, 'transferAuthorizations');
    closeAuthorization(world, out_authorization_no, close_reason);
  }

  /**
   * Signs a contract (委托代扣) as its user would; the merchant is told.
   *
   * @param signing the merchant's number of the contract, `contract_code` or `out_contract_code`; or, of a signing by 公众号 or
   *   小程序, before which there is no request, the signed fields that the page hands to the user's client
   * @param options.mchid of which merchant, where several have the number
   * @returns the `contract_id`
   * @throws Error when no such contract waits for its user, or the fields are not those of a page that this merchant signed
   * @example const contract_id = sandbox.signContract('1234567890');
   */
  signContract(signing: string | ContractPage, options: OfMerchant = {}): string {
    if (typeof signing === 'string') return signContract(this.#worldOf(signing, options, 'contracts'), signing);
    const { world, identity } = this.#merchants.get(options.mchid ?? `${signing.mch_id}`) ?? this.#first;
    askByPage(world, signing, identity.secret);
    return signContract(world, `${signing.contract_code}`);
  }

  /**
   * Ends a contract (委托代扣) as its user would; the merchant is told.
   *
   * @param options.mchid of which merchant, where several have the number
   * @throws Error when no such contract is in force
   * @example sandbox.terminateContract('1234567890');
   */
  terminateContract(contract_code: string, options: OfMerchant = {}): void {
    terminateContract(this.#worldOf(contract_code, options, 'contracts'), contract_code);
  }

  /**
   * Lets a deduction that is under way (委托代扣) fail, as where the user's account does not have the money.
   *
   * @param options.mchid of which merchant, where several have the number
   * @throws Error when no such deduction is under way
   * @example sandbox.failDeduction('1217752501201407033233368018');
   */
  failDeduction(out_trade_no: string, options: OfMerchant = {}): void {
    failDeduction(this.#worldOf(out_trade_no, options, 'transactions'), out_trade_no);
  }

  /**
   * Takes the coupons (商家券) that a page of 小程序 gives out, as its user would; the merchant is told, where it configured
   * `v3/marketing/busifavor/callbacks`.
   *
   * @param page what the page hands to the plugin, with its `sign` of APIv2
   * @param options.openid the user; by default a new one
   * @returns the codes of the coupons
   * @throws Error when the signature is wrong, or a coupon cannot be received; those before it were
   * @example const [coupon_code] = sandbox.receiveCoupons({ send_coupon_params, send_coupon_merchant, sign }, { openid });
   */
  receiveCoupons(page: CouponPage, { openid = newOpenid() }: { readonly openid?: string } = {}): readonly string[] {
    const { world, identity } = this.#merchantNamed(page.send_coupon_merchant);
    return receiveByPage(world, page, identity.secret, openid);
  }

  /**
   * Complains of a paid order (消费者投诉) as its user would; the merchant is told, where it configured
   * `v3/merchant-service/complaint-notifications`.
   *
   * @param complaint what the user says; by default the whole payment is asked back
   * @param options.mchid of which merchant, where several have the number
   * @returns the `complaint_id`
   * @throws Error when there is no such order, it was not paid, or it has a complaint already
   * @throws TypeError for what a user cannot say
   * @example const complaint_id = sandbox.complain('1217752501201407033233368018', { problem_type: 'OTHERS' });
   */
  complain(out_trade_no: string, complaint: UserComplaint = {}, options: OfMerchant = {}): string {
    return complain(this.#worldOf(out_trade_no, options, 'transactions'), out_trade_no, ownOf(complaint));
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
    const world = this.#worldOf(complaint_id, {}, 'complaints');
    actOnComplaint(world, complaint_id, action, content);
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
    const { brand_id, mchid } = notice;
    if (brand_id !== undefined) this.#brandNamed(brand_id);
    if (mchid !== undefined) this.#merchantNamed(mchid);
    return this.#notifier.send({
      ...madeNotice(event_type, notice, this.#document(), this.#timeline.now()),
      url: notice.url,
      ...(brand_id === undefined ? { mchid: mchid ?? this.options.mchid } : { brand_id }),
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

  /** Everything that arose in the sandbox, by its kind and in the order in which it arose, of one merchant after the other. */
  get state(): SandboxState {
    return viewOfWorlds(this.#worlds, new URL(this.options.base_uri).host);
  }

  /**
   * Everything that happened, as JSON has it: to go back to, or to begin with elsewhere.
   *
   * @example const before = sandbox.snapshot();
   */
  snapshot(): SandboxSnapshot {
    return writeSnapshot(this.#collections(), this.notifications);
  }

  /**
   * Goes back to what a snapshot holds. What was under way then goes on.
   *
   * @throws Error for what is no snapshot of this version
   * @example sandbox.restore(before);
   */
  restore(snapshot: SandboxSnapshot): void {
    const collections = this.#collections();
    const read = readSnapshot(snapshot, Object.keys(collections));
    this.reset();
    for (const [name, each] of Object.entries(collections)) {
      for (const [key, value] of read.collections.get(name) ?? []) each.set(key, value);
    }
    for (const world of this.#worlds) resume(world);
    this.#notifier.restore(read.notifications);
  }

  /** The collections of all merchants, by the names that they have in the journal. */
  #collections(): Readonly<Record<string, Map<string, unknown>>> {
    const all = this.#worlds.flatMap((world) =>
      Object.entries(collectionsOf(world)).map(([name, each]) => [
        world === this.#first.world ? name : nameFor(world.mchid, name),
        each as Map<string, unknown>,
      ]),
    );
    return Object.fromEntries(all);
  }

  /**
   * Forgets everything that happened: orders, requests, notifications, and what was to go wrong. Merchants, keys and operations
   * of your own stay.
   *
   * @example beforeEach(() => sandbox.reset());
   */
  reset(): void {
    this.#timeline.clear();
    this.#notifier.clear();
    for (const each of [this.#failures, this.#faults, this.#deliveryFaults]) each.clear();
    for (const world of this.#worlds) clearWorld(world);
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
