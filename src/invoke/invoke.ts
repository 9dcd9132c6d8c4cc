import { mchidOf, secretOf } from '../credentials';
import { halfOf } from '../crypto/half';
import { sign } from '../crypto/signature';
import { ConfigurationError, RequestError } from '../errors';
import { chooseSigner } from '../keys/choose-signer';
import type { Signer } from '../keys/custom';
import type { BuilderOptions } from '../options';
import { ownOf, ownValue } from '../own';
import { type AppParameters, app } from './app';
import { type H5Order, h5 } from './h5';
import { type JsapiParameters, jsapi, type Prepaid } from './jsapi';
import {
  type AuthIndex,
  authindexUrl,
  type EntrustWeb,
  entrustwebUrl,
  type PartnerEntrustWeb,
  partnerEntrustwebUrl,
} from './page';
import {
  type BusinessView,
  type ScoreDetail,
  type ScoreEnable,
  type ScorePlan,
  type ScoreUse,
  scoreDetail,
  scoreEnable,
  scorePlan,
  scoreUse,
} from './payscore';
import { promiseOf, type Unsigned } from './unsigned';
import { appV2, type JsapiParametersV2, jsapiV2, type PrepaidV2 } from './v2';

/** The options of `Builder.factory` that sign here: a private key or a signer for APIv3, a secret for APIv2 and 支付分. */
export type InvokeOptions = Pick<BuilderOptions, 'mchid' | 'privateKey' | 'signer' | 'secret'>;

/**
 * A signer's signature comes as a promise, the private key's at once. The promise refuses to be serialised as JSON
 * (`AWAIT_MISSING`), so that a forgotten `await` does not send `{}` to the user.
 */
export type SignedBy<S extends Signer | undefined, Parameters> = S extends Signer ? Promise<Parameters> : Parameters;

/**
 * Makes what a front end needs to call up the cashier. Nothing here sends anything.
 *
 * @template S `Signer` where a signer signs, `undefined` where the private key does; `await` is right for both
 */
export interface Invoker<S extends Signer | undefined = undefined> {
  /**
   * JSAPI: `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`.
   *
   * @throws RequestError `OPTIONS_INVALID`; with a signer the promise rejects with it
   * @example
   * const { data } = await instance.v3.pay.transactions.jsapi.post({ json });
   * res.json(invoke.jsapi({ appid: 'wx8888888888888888', prepay_id: data.prepay_id }));
   */
  jsapi(order: Prepaid): SignedBy<S, JsapiParameters>;
  /** Mini program: `wx.requestPayment(…)`; the same parameters as JSAPI. */
  miniprogram(order: Prepaid): SignedBy<S, JsapiParameters>;
  /** App: the OpenSDK's `PayReq`. */
  app(order: Prepaid): SignedBy<S, AppParameters>;
  /** H5: the URL to send the browser to. */
  h5(order: H5Order): string;
  /** Orders of APIv2, signed with the secret. */
  readonly v2: {
    jsapi(order: PrepaidV2): JsapiParametersV2;
    miniprogram(order: PrepaidV2): JsapiParametersV2;
    app(order: PrepaidV2): AppParameters;
  };
  /** 微信支付分. */
  readonly payscore: {
    /** 确认订单, signed where there is a secret */
    use(order: ScoreUse): BusinessView;
    /** 授权服务 */
    enable(request: ScoreEnable): BusinessView;
    /** 订单详情 */
    detail(order: ScoreDetail): BusinessView;
    /** 签约计划 */
    plan(plan: ScorePlan): BusinessView;
  };
  /** Pages that a user's browser is sent to. */
  readonly page: {
    /** 授权获取code */
    authindex(query: AuthIndex): string;
    /** 公众号纯签约 */
    entrustweb(query: EntrustWeb): string;
    /** 公众号纯签约 of a partner */
    partnerEntrustweb(query: PartnerEntrustWeb): string;
  };
}

/**
 * What calls up the cashier in one merchant's name; takes the same options as `Builder.factory`.
 *
 * @throws ConfigurationError for a wrong mchid, secret or signer, CryptoError `KEY_INVALID` for a wrong key
 * @example
 * const invoke = Invoke.from({ mchid: '1900000109', privateKey: 'file:///path/to/apiclient_key.pem' });
 * invoke.jsapi({ appid: 'wx8888888888888888', prepay_id: 'wx201410272009395522657a690389285100' });
 * // { appId, timeStamp, nonceStr, package, signType, paySign }
 */
function from(options: InvokeOptions & { signer?: undefined }): Invoker;
/**
 * What calls up the cashier in one merchant's name where a signer (KMS, HSM) signs: its parameters come as promises.
 *
 * @throws ConfigurationError for a wrong mchid, secret or signer, CryptoError `KEY_INVALID` for a wrong key
 * @example
 * const invoke = Invoke.from({ mchid: '1900000109', signer });
 * const parameters = await invoke.jsapi({ appid: 'wx8888888888888888', prepay_id: data.prepay_id });
 */
function from(options: InvokeOptions & { signer: Signer }): Invoker<Signer>;
/** What calls up the cashier in one merchant's name, whoever signs: `await` its parameters. */
function from(options: InvokeOptions): Invoker<Signer | undefined>;
function from(options: InvokeOptions): Invoker<Signer | undefined> {
  const { privateKey, signer, ...others } = ownOf(options);
  if (typeof Reflect.get(Object(options), 'chain') === 'function') {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      'Invoke.from takes the options of Builder.factory, and not what it made.',
    );
  }
  const [mchid, secret] = [mchidOf(others.mchid), secretOf(ownValue(others, 'secret'))];
  const key = privateKey === undefined ? undefined : halfOf(privateKey, 'private');
  const signing = signer === undefined ? undefined : chooseSigner(signer, key);
  if (signing?.scheme === 'WECHATPAY2-SM2-WITH-SM3') {
    throw new ConfigurationError(
      'OPTIONS_INVALID',
      "The parameters that call up the cashier say signType: 'RSA', and no official page says how 国密 signs them; give Invoke.from the merchant's RSA key or a signer of it.",
    );
  }

  const finish = <T>(name: string, prepare: () => Unsigned<T>): T | Promise<T> => {
    if (signing !== undefined) return promiseOf(name, signedBy(signing, prepare));
    if (key === undefined) {
      throw new RequestError('OPTIONS_INVALID', 'This is signed with privateKey; give it to Invoke.from.');
    }
    const { message, completeWith } = prepare();
    return completeWith(sign(message, key));
  };
  const ours = (): string => {
    if (secret !== undefined) return secret;
    throw new RequestError('SECRET_MISSING', 'This is signed with secret (APIv2密钥); give it to Invoke.from.');
  };
  const jsapiOf = (order: Prepaid): JsapiParameters | Promise<JsapiParameters> =>
    finish('paySign', () => jsapi(ownOf(order)));
  const jsapiV2Of = (order: PrepaidV2): JsapiParametersV2 => jsapiV2(ownOf(order), ours());

  return {
    jsapi: jsapiOf,
    miniprogram: jsapiOf,
    app: (order) => finish('sign', () => app(mchid, ownOf(order))),
    h5: (order) => h5(ownOf(order)),
    v2: { jsapi: jsapiV2Of, miniprogram: jsapiV2Of, app: (order) => appV2(mchid, ownOf(order), ours()) },
    payscore: {
      use: (order) => scoreUse(mchid, ownOf(order), secret),
      enable: (request) => scoreEnable(mchid, ownOf(request), ours),
      detail: (order) => scoreDetail(mchid, ownOf(order), ours()),
      plan: (plan) => scorePlan(ownOf(plan)),
    },
    page: {
      authindex: (query) => authindexUrl(mchid, query),
      entrustweb: (query) => entrustwebUrl(mchid, query, ours()),
      partnerEntrustweb: (query) => partnerEntrustwebUrl(mchid, query, ours()),
    },
  };
}

const signedBy = async <T>(signer: Signer, prepare: () => Unsigned<T>): Promise<T> => {
  const { message, completeWith } = prepare();
  return completeWith(await signer.sign(message));
};

/** Parameters that call up the cashier. */
export const Invoke = { from } as const;
