import { isRecord } from '../../own';
import type { OpenApiDocument, Schema } from './document';

/**
 * A value with its sensitive fields decrypted.
 *
 * @param pointer where the value stands: `/body/name`
 * @param open decrypts the ciphertext that stands somewhere
 */
export const openedOf = (
  value: unknown,
  schema: Schema,
  pointer: string,
  document: OpenApiDocument,
  open: (ciphertext: string, pointer: string) => string,
): unknown => {
  const { 'x-encrypted': encrypted, items = {}, properties = {} } = document.resolve(schema);
  if (typeof value === 'string') return encrypted === undefined ? value : open(value, pointer);
  if (Array.isArray(value)) {
    return value.map((item, index) => openedOf(item, items, `${pointer}/${index}`, document, open));
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      openedOf(
        each,
        Object.hasOwn(properties, name) ? (properties[name] ?? {}) : {},
        `${pointer}/${name}`,
        document,
        open,
      ),
    ]),
  );
};
