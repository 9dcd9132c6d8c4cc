/** The host that answers for another: of another city, and slower. */
const standby: ReadonlyMap<string, string> = new Map([['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com']]);

/** Whether requests to a base URL can go to another host. */
export const hasStandby = (baseURL: string): boolean => standby.has(new URL(baseURL).host);

/** What a client has learnt of the first host. */
export interface Hosts {
  /** How many requests in a row it left without a response. */
  missed: number;
  /** When it is tried again, by `performance.now()`; until then requests go to the other. */
  again: number;
}

/** So many in a row, and the other host is the first choice. */
const most = 3;

/** How long it stays that, before one request tries the first host again, in milliseconds. */
const pause = 60_000;

export const createHosts = (): Hosts => ({ missed: 0, again: 0 });

/** What a request is that goes to one host or the other. */
interface Going {
  /** The host that gave no response to the attempt before; the other one is asked. */
  silent: string | undefined;
  /** Whether it may try a host that gave no response before, because it can be repeated. */
  mayTry: boolean;
}

/**
 * Where a request goes. Of those that are due after the pause one tries the first host, and the others wait for what becomes
 * of it.
 */
export const destinationOf = (url: URL, hosts: Hosts, { silent, mayTry }: Going, now = performance.now()): URL => {
  const other = standby.get(url.host);
  if (other === undefined || silent === other) return url;
  if (silent === url.host) return movedTo(url, other);
  if (hosts.missed < most) return url;
  if (now < hosts.again || !mayTry) return movedTo(url, other);
  hosts.again = now + pause;
  return url;
};

const movedTo = (url: URL, host: string): URL => Object.assign(new URL(url), { host });

/** Notes that the first host responds; what it says does not matter. */
export const noteResponse = (hosts: Hosts, { host }: URL): void => {
  if (standby.has(host)) hosts.missed = 0;
};

/** Notes that it left a request without a response. */
export const noteSilence = (hosts: Hosts, { host }: URL, now = performance.now()): void => {
  if (!standby.has(host)) return;
  hosts.missed += 1;
  if (hosts.missed === most) hosts.again = now + pause;
};
