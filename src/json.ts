/**
 * JSON as it came over the wire, but that no integer is rounded: one beyond `Number.MAX_SAFE_INTEGER` keeps its digits, as
 * text. What is read is the platform's, whose numbers of that size are ids.
 *
 * @throws SyntaxError for what is not JSON; it quotes the text, and is not to be shown
 * @example readJson('{"id":12345678901234567890,"total":1}') // { id: '12345678901234567890', total: 1 }
 */
export const readJson = (text: string): unknown => {
  const value: unknown = JSON.parse(text);
  if (!sixteenDigits.test(text)) return value;
  const quoted = quoteLargeIntegers(text);
  return quoted === text ? value : JSON.parse(quoted);
};

/** What a text holds as JSON, read as `readJson` does; `undefined` for a text that is not JSON. */
export const jsonOrUndefined = (text: string): unknown => {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
};

/** As many as the smallest integer that a number cannot tell from its neighbours. */
const sixteenDigits = /\d{16}/;

/** @param json well-formed, so every quote is where a string begins or ends */
const quoteLargeIntegers = (json: string): string => {
  const pieces: string[] = [];
  let at = 0;
  while (at < json.length) {
    const quote = json.indexOf('"', at);
    const [from, to] = quote < 0 ? [json.length, json.length] : [quote, endOfString(json, quote)];
    pieces.push(quoteNumbers(json.slice(at, from)), json.slice(from, to));
    at = to;
  }
  return pieces.join('');
};

/** The place behind a string: its closing quote has an even number of backslashes before it. */
const endOfString = (json: string, quote: number): number => {
  for (let end = json.indexOf('"', quote + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let before = end;
    while (json[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return json.length;
};

/** @param json without strings */
const quoteNumbers = (json: string): string =>
  sixteenDigits.test(json)
    ? json.replace(/-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?/g, (number) =>
        /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number)) ? `"${number}"` : number,
      )
    : json;

/** Decodes UTF-8, keeping a byte order mark; `undefined` for anything else, instead of replacement characters. */
export const utf8TextOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
