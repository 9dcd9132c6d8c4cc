import { MediaError } from '../errors';
import type { Bytes } from '../transport/bytes';

/** A physical line. */
export interface Line {
  text: string;
  /** What ended it: `\n`, `\r\n`, or nothing at the end of the file. */
  ending: string;
  /** From 1. */
  number: number;
}

/**
 * The most characters in a row. The columns of the documented bills hold some 2,000; a row that never ends is not one of a
 * bill, and would be held in memory.
 */
export const rowLimit = 64 * 1024;

/**
 * The lines of UTF-8 text, without a byte order mark, as the bytes arrive. Each byte is examined once.
 *
 * @throws MediaError `BILL_MALFORMED` for bytes that are not UTF-8, and for a line that does not end
 */
export async function* linesOf(source: Bytes): AsyncGenerator<Line> {
  let [parts, length, number]: [string[], number, number] = [[], 0, 1];
  const take = (part: string): string => {
    parts.push(part);
    const text = parts.join('');
    [parts, length] = [[], 0];
    return text;
  };
  for await (const text of decoded(source)) {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      checkLength(length + end - start, number);
      yield lineOf(take(text.slice(start, end)), '\n', number);
      number += 1;
      start = end + 1;
    }
    length += text.length - start;
    checkLength(length, number);
    parts.push(text.slice(start));
  }
  yield lineOf(take(''), '', number);
}

const lineOf = (text: string, ending: string, number: number): Line =>
  text.endsWith('\r') ? { text: text.slice(0, -1), ending: `\r${ending}`, number } : { text, ending, number };

/** @throws MediaError `BILL_MALFORMED` */
export const checkLength = (length: number, number: number): void => {
  if (length <= rowLimit) return;
  throw new MediaError('BILL_MALFORMED', `Line ${number} of the bill goes on after ${rowLimit} characters.`);
};

async function* decoded(source: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new MediaError(
        'BILL_MALFORMED',
        'The bill is not UTF-8 text; an encrypted one has to be decrypted first.',
        cause,
      );
    }
  };
  for await (const chunk of source) yield decode(chunk);
  yield decode();
}
