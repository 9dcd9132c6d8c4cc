/** The text of bytes of UTF-8, a byte order mark included; `undefined` for what is none, of which no character is made up. */
export const utf8TextOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
