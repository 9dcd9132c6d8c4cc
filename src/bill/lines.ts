import { MediaError } from '../errors';
import type { Bytes } from '../media/bytes';

/** A line that is not empty. */
export interface Line {
  text: string;
  /** From 1. */
  number: number;
  /** Whether the file ends with it. */
  last: boolean;
}

/**
 * The lines of a text of UTF-8, without its byte order mark, one by one as the bytes come.
 *
 * @throws MediaError `BILL_MALFORMED` for bytes that are not UTF-8
 */
export async function* linesOf(source: Bytes): AsyncGenerator<Line> {
  let held: Line | undefined;
  let number = 0;
  for await (const text of splitLines(decoded(source))) {
    number += 1;
    if (text === '') continue;
    if (held !== undefined) yield held;
    held = { text, number, last: false };
  }
  if (held !== undefined) yield { ...held, last: true };
}

async function* splitLines(source: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const text of source) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  yield rest.replace(/\r$/, '');
}

async function* decoded(source: Bytes): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new MediaError(
        'BILL_MALFORMED',
        'The bill is not text of UTF-8; a sealed one has to be opened first.',
        cause,
      );
    }
  };
  for await (const chunk of source) yield decode(chunk);
  yield decode();
}
