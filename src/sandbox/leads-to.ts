/** Whether a URL leads to this machine, or to one of the named hosts. */
export const leadsTo = (url: string, hosts: readonly string[]): boolean => {
  // An order of APIv2 may say anything.
  if (!URL.canParse(url)) return false;
  const host = new URL(url).hostname.toLowerCase();
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host) || hosts.includes(host);
};
