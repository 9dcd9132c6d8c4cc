/** Bytes beyond which a body is not looked into for a list. */
export const readForList = 1024 * 1024;

/** Bytes of a request's body that an entry shows. */
export const shownOfRequest = 256 * 1024;

/** Bytes of a response's body that are kept. */
export const keptOfResponse = 64 * 1024;
