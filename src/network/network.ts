import type { AxiosRequestConfig } from 'axios';
import { ownValue } from '../own';
import { readProxy } from './proxy';

/** The options that say how requests reach the network. */
export type NetworkOptions = Pick<AxiosRequestConfig, 'httpAgent' | 'httpsAgent' | 'proxy' | 'lookup'>;

/** What is wrong with the network options, in a sentence that quotes nothing of a proxy. */
export const problemOfNetwork = (options: NetworkOptions): string | undefined => {
  // Named one by one: this runs for every request, and its config is large.
  const [httpsAgent, proxy, lookup] = [
    ownValue(options, 'httpsAgent'),
    ownValue(options, 'proxy'),
    ownValue(options, 'lookup'),
  ];
  for (const name of ['httpAgent', 'httpsAgent'] as const) {
    if (!isAgent(ownValue(options, name)))
      return `${name} takes an agent: what new ${name === 'httpAgent' ? 'http' : 'https'}.Agent() or a package for proxies makes.`;
  }
  if (protocolOf(httpsAgent) === 'http:') return 'httpsAgent is an http.Agent; make it with new https.Agent().';
  if (lookup !== undefined && lookup !== null && typeof lookup !== 'function') {
    return 'lookup takes a function, such as dns.lookup.';
  }
  if (proxy === undefined || proxy === null || proxy === false) return undefined;
  const read = readProxy(proxy);
  return 'problem' in read ? read.problem : problemOfBoth(httpsAgent);
};

/** A proxy's agent together with a proxy: one of them would be silently ignored. */
const problemOfBoth = (agent: unknown): string | undefined =>
  typeof agent === 'object' && agent !== null && isNamed(Reflect.get(agent, 'proxy'))
    ? 'proxy and httpsAgent both lead through a proxy; give one of them, and with the agent of one call proxy: false.'
    : undefined;

const isNamed = (proxy: unknown): boolean => typeof proxy === 'string' || (typeof proxy === 'object' && proxy !== null);

/** As for axios, `false` and `null` mean none. */
const isAgent = (agent: unknown): boolean =>
  agent === undefined ||
  agent === null ||
  agent === false ||
  typeof Reflect.get(Object(agent), 'addRequest') === 'function';

/** Node's agents say so themselves; others judge by the calling stack. */
const protocolOf = (agent: unknown): unknown => Object.getOwnPropertyDescriptor(Object(agent), 'protocol')?.value;
