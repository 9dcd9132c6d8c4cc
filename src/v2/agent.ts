import { Agent, globalAgent } from 'node:https';
import { RequestError } from '../errors';
import type { ClientCertificate } from './certificate';

/**
 * The agent of the calls that show the merchant's certificate: one a client, made when the first of them is sent, so that
 * they share their connections.
 *
 * @param configured the client's own `httpsAgent`: of a plain `https.Agent` its options go on; another one (a proxy's, say)
 *   is used as it is and has to show the certificate itself
 */
export const securityAgent = (
  certificate: ClientCertificate | undefined,
  configured: unknown,
): ((template: string) => unknown) => {
  let agent: unknown;
  return (template) => {
    agent ??= agentOf(certificate, configured, template);
    return agent;
  };
};

const agentOf = (certificate: ClientCertificate | undefined, configured: unknown, template: string): unknown => {
  const plain = configured === undefined || (configured as object).constructor === Agent;
  if (!plain) return configured;
  if (certificate === undefined) {
    throw new RequestError(
      'MERCHANT_CERTIFICATE_MISSING',
      `«${template}» takes the merchant's client certificate; give merchant: { cert: 'file:///…/apiclient_cert.pem', key: 'file:///…/apiclient_key.pem' } to Builder.factory.`,
    );
  }
  return new Agent({ ...((configured as Agent | undefined) ?? globalAgent).options, ...certificate });
};
