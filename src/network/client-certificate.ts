import type { ClientRequest } from 'node:http';

/** A client certificate as `node:tls` takes it. */
export type ClientCertificate = { cert: string; key: string } | { pfx: Buffer; passphrase: string };

/** What a client certificate is shown for. */
export interface Showing {
  /** `undefined` where the agent is to bring its own. */
  certificate: ClientCertificate | undefined;
  /** What ends a request whose connection shows none. */
  refusal(): Error;
}

/** What Node asks of an agent; whichever package it comes from. */
export interface RequestAgent {
  readonly options?: object;
  addRequest(request: ClientRequest, options: object, ...more: unknown[]): void;
}

/**
 * An agent whose connections show a client certificate, whatever they are made by: the certificate goes along with the
 * options of the request, by which an agent makes and tells apart its connections. An agent that has one of its own shows
 * that. A connection that has none nevertheless is given up before anything is written to it.
 */
export const showing = (agent: RequestAgent, { certificate, refusal }: Showing): RequestAgent => {
  const material = hasCertificate(agent) ? undefined : certificate;
  const addRequest = (request: ClientRequest, options: object, ...more: unknown[]): void => {
    request.prependOnceListener('socket', (socket) => {
      if (!showsCertificate(socket)) request.destroy(refusal());
    });
    agent.addRequest(request, { ...options, ...material }, ...more);
  };
  return Object.create(agent, { addRequest: { value: addRequest } });
};

/** Whether an agent was given a client certificate of its own. */
export const hasCertificate = ({ options }: RequestAgent): boolean =>
  ['cert', 'pfx'].some((name) => options !== undefined && (Reflect.get(options, name) ?? undefined) !== undefined);

/** By shape: a socket may come from another realm, or be one that an agent has made itself. */
const showsCertificate = (socket: object): boolean => {
  const getCertificate: unknown = Reflect.get(socket, 'getCertificate');
  if (typeof getCertificate !== 'function') return false;
  const shown: unknown = getCertificate.call(socket);
  return typeof shown === 'object' && shown !== null && Object.keys(shown).length > 0;
};
