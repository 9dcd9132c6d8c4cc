import { readFileSync } from 'node:fs';

/**
 * Reads the file of a `file://` URL.
 *
 * @throws Error with the rest of a sentence, and without a cause: what Node throws quotes the URL, and a key that was put
 * behind `file://` by mistake is one
 */
export const readKeyFile = (file: string | URL): Buffer => {
  if (!URL.canParse(`${file}`)) throw new Error(noFile('ERR_INVALID_URL'));
  const url = new URL(file);
  try {
    return readFileSync(url);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new Error(isQuotable(url) ? `points to ${url.href}, which cannot be read (${code})` : noFile(code));
  }
};

const noFile = (code: string): string =>
  `is no file:// URL of a file that can be read (${code}); a path goes behind file://, the text of a key goes without it`;

/** A name may be quoted if it cannot be PEM, nor base64 of DER, which begins with «MII», nor a piece of either. */
const isQuotable = ({ protocol, href }: URL): boolean =>
  protocol === 'file:' && href.length <= 256 && !/-----BEGIN|^file:\/+MII/i.test(href);
