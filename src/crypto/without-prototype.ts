/**
 * Options of `node:crypto` that inherit nothing: it reads them by name, and what another bug has put on `Object.prototype`
 * must not become a passphrase (at which Node 20 aborts the process) or a label of OAEP.
 */
export const withoutPrototype = <T extends object>(options: T): T => Object.assign(Object.create(null), options);
