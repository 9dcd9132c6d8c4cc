/**
 * Tag, length, value: how DER writes everything.
 *
 * @see https://www.itu.int/rec/T-REC-X.690
 */
export const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const value = Buffer.concat(parts);
  const size = value.length < 0x80 ? [] : [...Buffer.from(evenHex(value.length.toString(16)), 'hex')];
  return Buffer.concat([Buffer.from([tag, size.length === 0 ? value.length : 0x80 | size.length, ...size]), value]);
};

const evenHex = (digits: string): string => (digits.length % 2 === 0 ? digits : `0${digits}`);

export const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts);

/** @param digits of a number that is not negative, in hexadecimal, with as many leading zeros as you like */
export const integer = (digits: string): Buffer => {
  const shortest = evenHex(digits.replace(/^0+(?=.)/, ''));
  // A first bit that is set would be a sign.
  return tlv(0x02, Buffer.from(/^[89a-f]/i.test(shortest) ? `00${shortest}` : shortest, 'hex'));
};

export const octets = (value: Uint8Array): Buffer => tlv(0x04, value);

/** The values that stand in a SEQUENCE one after the other. Nothing is checked: write them anew, and compare. */
export const valuesIn = (der: Buffer): Buffer[] => {
  const values: Buffer[] = [];
  for (let rest = take(der).value; rest.length > 0; ) {
    const next = take(rest);
    values.push(next.value);
    rest = next.rest;
  }
  return values;
};

/**
 * The digits of an INTEGER that is not negative.
 *
 * @param value as DER writes it
 * @returns hex, with as many zeros before it as 32 bytes take
 */
export const digitsOf = (value: Buffer): string => value.toString('hex').replace(/^00/, '').padStart(64, '0');

const take = (der: Buffer): { value: Buffer; rest: Buffer } => {
  const [, first = 0] = der;
  const start = first < 0x80 ? 2 : 2 + (first & 0x7f);
  const length = first < 0x80 ? first : Number.parseInt(`0${der.subarray(2, start).toString('hex')}`, 16);
  return { value: der.subarray(start, start + length), rest: der.subarray(start + length) };
};
