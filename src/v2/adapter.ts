import axios, { type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios';
import type { Sink, Verb } from '../../types/core.js';
import type { Traits } from '../catalogue/traits';
import { checkSink } from '../download/sink';
import type { ClientCertificate } from '../network/client-certificate';
import { ownOf } from '../own';
import { attempt, type Carrier } from '../transport/attempt';
import { isBody } from '../transport/bytes';
import { carriedOut } from '../transport/carried-out';
import type { ReadyConfig } from '../transport/carrier';
import { within } from '../transport/deadline';
import { pathBelow, urlOf } from '../transport/wired';
import { withholding } from '../transport/withheld';
import { Transformer } from '../xml/transformer';
import { formOf, responseOf } from './response';
import { type Merchant, seal } from './seal';
import { showingOf } from './showing';

/** What a call of APIv2 adds to axios' config. */
export interface XmlConfig extends InternalAxiosRequestConfig {
  /** Shows the merchant's client certificate; left out, the operation's own need decides. */
  security?: boolean;
  /** Without `nonce_str`; left out, the operation's own need decides. */
  nonceless?: boolean;
  sink?: Sink;
}

/** What the adapter stands on. */
export interface Wire extends Carrier {
  merchant: Merchant;
  /** What sets an operation apart. */
  lookUp(verb: Verb, template: string): Traits;
  /** The merchant's. */
  certificate: ClientCertificate | undefined;
}

/** An operation as a request tells it. */
interface Operation {
  /** `v2/pay/unifiedorder` */
  path: string;
  /** `POST v2/pay/unifiedorder` */
  name: string;
  traits: Traits;
}

/** The operation that a request is, by its path below the base URL. */
export const operationOf = ({ lookUp }: Pick<Wire, 'lookUp'>, config: InternalAxiosRequestConfig): Operation => {
  const verb = (config.method ?? 'get').toLowerCase() as Verb;
  const path = `v2/${pathBelow(config.baseURL, urlOf(config))}`;
  return { path, traits: ownOf(lookUp(verb, path)), name: `${verb.toUpperCase()} ${path}` };
};

/** The innermost step of every APIv2 call: sign, send, verify; nothing unverified gets past it. */
export const signedAdapter = (wire: Wire): AxiosAdapter =>
  withholding(async (config: XmlConfig) => {
    const { sink, responseType } = config;
    const { path, traits, name } = operationOf(wire, config);
    const nonceless = (config.nonceless ?? traits.nonceless) === true;
    return within(config, async (deadline) => {
      if (sink !== undefined) await deadline.wait(() => checkSink(sink));
      const sealed = await deadline.wait(() => seal(wire.merchant, config, nonceless));
      const ready: ReadyConfig = {
        ...sealed.config,
        showing: (config.security ?? traits.security) === true ? showingOf(wire.certificate, config, path) : undefined,
      };
      const response = await attempt(wire, ready, deadline).catch((error: unknown) => {
        throw explained(error, config);
      });
      response.config = config;
      const { secret, signType } = sealed;
      const expected = {
        operation: name,
        form: formOf(traits),
        responseType,
        sink,
        secret,
        signType,
        unsigned: traits.unsigned === true,
        deadline,
      };
      return responseOf(response, expected).catch((error: unknown) => {
        throw carriedOut(error, config.method);
      });
    });
  });

/** An error's config is the caller's again, and its response is read: fields where it is XML, else text. */
const explained = (error: unknown, config: InternalAxiosRequestConfig): unknown => {
  if (!axios.isAxiosError(error)) return error;
  error.config = config;
  const { response } = error;
  if (response === undefined) return error;
  response.config = config;
  if (isBody(response.data)) response.data = read(`${response.data ?? ''}`);
  return error;
};

const read = (text: string): unknown => {
  try {
    return Transformer.toObject(text);
  } catch {
    return text;
  }
};
