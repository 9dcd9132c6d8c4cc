import type { Schema } from './catalogue';

/** Text with every character that JSON, a URL or a signature could stumble over, different for each field. */
const textFor = (name: string): string => `${name} "中文" \\ /é%2F?&=+#|*'(!)~`;

/** A value of a schema with every field, two items in each list, and the first value of each enumeration. */
export const sampleOf = (schema: Schema, name = 'value'): unknown => {
  const { contentSchema, properties, items, anyOf } = schema;
  const [known] = schema.enum ?? schema['x-extensible-enum'] ?? [];
  if (schema.const !== undefined) return schema.const;
  if (known !== undefined) return known;
  if (anyOf?.[0]) return sampleOf(anyOf[0], name);
  if (contentSchema) return JSON.stringify(sampleOf(contentSchema, name));
  if (properties) {
    return Object.fromEntries(Object.entries(properties).map(([field, each]) => [field, sampleOf(each, field)]));
  }
  const [type = 'string'] = [schema.type].flat();
  if (type === 'array') return [0, 1].map((index) => sampleOf(items ?? {}, `${name}${index}`));
  const plain: Record<string, unknown> = { string: textFor(name), integer: 12, number: 0.5, boolean: true, object: {} };
  return plain[type];
};

/** A value with its encrypted fields replaced. */
export const mapEncrypted = (value: unknown, schema: Schema, change: (text: string) => string): unknown => {
  if (schema['x-encrypted'] && typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => mapEncrypted(each, schema.items ?? {}, change));
  if (typeof value !== 'object' || value === null) return value;
  const fields = schema.properties ?? schema.anyOf?.[0]?.properties ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, mapEncrypted(each, fields[name] ?? {}, change)]),
  );
};

/** RFC 3986, byte by byte: everything but the unreserved characters is percent-encoded. */
export const percentEncoded = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[A-Za-z0-9\-._~]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
