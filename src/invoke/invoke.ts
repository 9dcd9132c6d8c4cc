import { checkLength, checkMchid } from '../credentials';
import { halfOf } from '../crypto/half';
import { RequestError } from '../errors';
import { chooseSigner } from '../keys/choose-signer';
import type { BuilderOptions } from '../options';
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
import { appV2, type JsapiParametersV2, jsapiV2, type PrepaidV2 } from './v2';

/** Of the options of `Builder.factory`, what signs here: a private key or a signer for APIv3, a secret for APIv2 and 支付分. */
export type InvokeOptions = Pick<BuilderOptions, 'mchid' | 'privateKey' | 'signer' | 'secret'>;

/** Makes what a front end needs to call up the cashier. Nothing here sends anything. */
export interface Invoker {
  /** JSAPI: `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`. */
  jsapi(order: Prepaid): Promise<JsapiParameters>;
  /** Mini program: `wx.requestPayment(…)`; the same parameters as JSAPI. */
  miniprogram(order: Prepaid): Promise<JsapiParameters>;
  /** App: the OpenSDK's `PayReq`. */
  app(order: Prepaid): Promise<AppParameters>;
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

/** Parameters that call up the cashier. */
export const Invoke = {
  /**
   * What calls up the cashier in one merchant's name; takes the same options as `Builder.factory`.
   *
   * @throws ConfigurationError for a wrong mchid, secret or signer, CryptoError `KEY_INVALID` for a wrong key
   * @example
   * const invoke = Invoke.from(options);
   * const { data } = await instance.v3.pay.transactions.jsapi.post({ json });
   * await invoke.jsapi({ appid: 'wx8888888888888888', prepay_id: data.prepay_id });
   * // { appId, timeStamp, nonceStr, package, signType, paySign }
   */
  from(options: InvokeOptions): Invoker {
    const { mchid, privateKey, signer, secret } = options;
    checkMchid(mchid);
    checkLength('SECRET_INVALID', 'secret', secret);
    const key = privateKey === undefined ? undefined : halfOf(privateKey, 'private');
    const signing = key === undefined && signer === undefined ? undefined : chooseSigner(signer, key);

    const sign = (message: string): string | Promise<string> => {
      if (signing !== undefined) return signing.sign(message);
      throw new RequestError('OPTIONS_INVALID', 'This is signed with privateKey; give it to Invoke.from.');
    };
    const ours = (): string => {
      if (secret !== undefined) return secret;
      throw new RequestError('SECRET_MISSING', 'This is signed with secret (APIv2密钥); give it to Invoke.from.');
    };
    const jsapiOf = (order: Prepaid): Promise<JsapiParameters> => jsapi(order, sign);
    const jsapiV2Of = (order: PrepaidV2): JsapiParametersV2 => jsapiV2(order, ours());

    return {
      jsapi: jsapiOf,
      miniprogram: jsapiOf,
      app: (order) => app(mchid, order, sign),
      h5,
      v2: { jsapi: jsapiV2Of, miniprogram: jsapiV2Of, app: (order) => appV2(mchid, order, ours()) },
      payscore: {
        use: (order) => scoreUse(mchid, order, secret),
        enable: (request) => scoreEnable(mchid, request, ours),
        detail: (order) => scoreDetail(mchid, order, ours()),
        plan: scorePlan,
      },
      page: {
        authindex: (query) => authindexUrl(mchid, query),
        entrustweb: (query) => entrustwebUrl(mchid, query, ours()),
        partnerEntrustweb: (query) => partnerEntrustwebUrl(mchid, query, ours()),
      },
    };
  },
} as const;
