import { Agent } from 'node:https';
import type { AxiosRequestConfig } from 'axios';
import { RequestError } from '../errors';
import { type ClientCertificate, hasCertificate, type Showing } from '../network/client-certificate';
import { unsent } from '../network/unsent';

/**
 * Provides the merchant's client certificate to an operation that requires it. An agent with a certificate of its own needs
 * no option `merchant`; unless it is Node's own agent, whether it has one shows only once it has connected.
 *
 * @param path `v2/secapi/pay/refund`
 * @throws RequestError `MERCHANT_CERTIFICATE_MISSING`
 */
export const showingOf = (
  certificate: ClientCertificate | undefined,
  { httpsAgent: agent }: AxiosRequestConfig,
  path: string,
): Showing => {
  const refusal = (): RequestError => unsent(certificate === undefined ? missing(path) : notShown(path));
  const isPlain = !agent || Object.getPrototypeOf(agent) === Agent.prototype;
  if (certificate === undefined && isPlain && !(agent && hasCertificate(agent))) throw refusal();
  return { certificate, refusal };
};

const missing = (path: string): RequestError =>
  new RequestError(
    'MERCHANT_CERTIFICATE_MISSING',
    `"${path}" takes the merchant's client certificate; give merchant: { cert: 'file:///…/apiclient_cert.pem', key: 'file:///…/apiclient_key.pem' } to Builder.factory.`,
  );

const notShown = (path: string): RequestError =>
  new RequestError(
    'MERCHANT_CERTIFICATE_NOT_SHOWN',
    `"${path}" takes the merchant's client certificate, which the connection of this httpsAgent or adapter does not show, so nothing was sent; leave httpsAgent out and give proxy where there is one, or give cert and key to the agent itself, or write security: false where a gateway shows the certificate.`,
  );
