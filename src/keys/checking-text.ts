/**
 * A function of the caller's that decrypts, checked for what it gives: many a KMS gives bytes, which would pass for a field's
 * text in one place and for none in another.
 *
 * @param name for the error, which never quotes what was opened
 * @returns the same function; it throws for anything but text
 */
export const checkingText =
  <T>(name: string, decrypt: (encrypted: T) => unknown) =>
  async (encrypted: T): Promise<string> => {
    const opened = await decrypt(encrypted);
    if (typeof opened === 'string') return opened;
    const remedy = ArrayBuffer.isView(opened)
      ? 'bytes: return Buffer.from(bytes).toString()'
      : `something of type ${typeof opened}`;
    throw new TypeError(`${name} gave no text, but ${remedy}.`);
  };
