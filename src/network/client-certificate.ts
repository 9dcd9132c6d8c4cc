import type { ClientRequest } from 'node:http';

/** A client certificate as `node:tls` takes it. */
export type ClientCertificate = { cert: string; key: string } | { pfx: Buffer; passphrase: string };

/** What a client certificate is shown for. */
export interface Showing {
  /** `undefined` where the agent is to bring its own. */
  certificate: ClientCertificate | undefined;
  /** The error of a request whose connection shows none. */
  refusal(): Error;
}

/** What Node requires of an agent, from any package. */
export interface RequestAgent {
  readonly options?: object;
  addRequest(request: ClientRequest, options: object, ...more: unknown[]): void;
}

/**
 * Makes an agent's connections show a client certificate, whoever creates them: the certificate travels with the
 * options of the request, from which an agent creates and distinguishes its connections. An agent that has its own shows
 * that one. A connection without any is dropped before anything is written to it.
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
