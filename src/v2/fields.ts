import { RequestError } from '../errors';
import { ownOf } from '../own';
import { plainText } from '../xml/to-xml';

/** An XML body or a query as it is signed and sent: names and texts. */
export type TextFields = Readonly<Record<string, string>>;

/**
 * A call's `xml` or `query` as text. `undefined` omits a field, `null` leaves it empty; APIv2 is flat,
 * so a structure is passed as its JSON text.
 *
 * @param where `xml` or `query`, for the error
 * @throws RequestError `OPTIONS_INVALID` or `BODY_NOT_SERIALISABLE`, with the field
 * @example fieldsOf('xml', { total_fee: 1, detail: undefined }) // { total_fee: '1' }
 */
export const fieldsOf = (where: string, input: unknown): TextFields => {
  if (typeof input !== 'object' || input === null || Array.isArray(input) || ArrayBuffer.isView(input)) {
    throw new RequestError('OPTIONS_INVALID', `${where} takes an object of names and values.`);
  }
  const entries = input instanceof URLSearchParams ? [...input] : Object.entries(input);
  return ownOf(
    Object.fromEntries(
      entries
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, textOf(`${where}.${name}`, value)]),
    ),
  );
};

const textOf = (path: string, value: unknown): string => {
  const text = plainText(value);
  if (text !== undefined) return text;
  throw new RequestError(
    'BODY_NOT_SERIALISABLE',
    typeof value === 'object'
      ? `${path} is an object, and APIv2 takes text; pass JSON.stringify(…) of it where the field holds JSON.`
      : `${path} is ${typeof value === 'number' ? value : `of type ${typeof value}`}; pass its text.`,
  );
};
