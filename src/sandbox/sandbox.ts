import { brand, hasInstance } from '../brand';
import { lazily } from '../lazily';
import { ownOf } from '../own';
import { exchange } from './exchange';
import { createFailures, type Failures } from './failures';
import type { Fault } from './faults';
import type { Handler } from './handler';
import { createIdentity, type Identity, privatePem, publicPem, type SandboxKeys } from './identity';
import { type Listening, listen } from './listen';
import { documentPath, readDocument } from './openapi/document';
import { builtInRoutes } from './operations';
import { documentedRoutes } from './operations/documented';
import { confirmOrder } from './operations/payscore';
import { failRefund } from './operations/refunds';
import { payTransaction } from './operations/transactions';
import { defaultUploadLimit } from './read-body';
import type { SandboxRequest } from './record';
import { createRoutes, type Routes, route } from './router';
import { requestCheck, responseForm } from './schema';
import { documentedV2Routes } from './v2/documented';
import { createWorld, type World } from './world';

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
  readonly #listening: Listening;

  private constructor(
    identity: Identity,
    world: World,
    { routes, failures }: { routes: Routes; failures: Failures },
    listening: Listening,
  ) {
    this.#listening = listening;
    this.#world = world;
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
   * @throws TypeError when `mchid` is not a number in text, or one of `keys` no RSA private key
   * @throws Error when the port is taken, or the package's `openapi.json` is not there
   * @example const sandbox = await Sandbox.start({ mchid: '1900000109' });
   */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const {
      port = 0,
      mchid = '1900000109',
      appid,
      serviceId,
      now = Date.now,
      uploadLimit = defaultUploadLimit,
      seed = '1',
      keys,
    } = ownOf(options);
    if (!/^\d{1,32}$/.test(mchid)) throw new TypeError('mchid must be a string of 1 to 32 digits');
    const path = documentPath();
    const document = lazily(() => readDocument(path));
    const check = requestCheck(document);
    const failures = createFailures(document);
    const identity = await createIdentity(mchid, keys);
    const world = createWorld({ mchid, appid, serviceId, now });
    const documented = () => ({ document: document(), identity, seed, now });
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
    const sandbox = new Sandbox(identity, world, { routes, failures }, listening);
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
   * @example sandbox.answerNext({ kind: 'stale', seconds: 301 });
   */
  answerNext(fault: Fault): void {
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

  /**
   * Ends idle and open connections; resolves when the port is free. A second call does nothing.
   *
   * @example await sandbox.close();
   */
  async close(): Promise<void> {
    await this.#listening.close();
  }
}
