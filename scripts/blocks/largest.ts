import { documented, type Json, openapi } from '../../test/support/valid-request';

/** A schema, with what its reference leads to in its place. */
const followed = (schema: Json = {}): Json => {
  if (schema.$ref === undefined) return schema;
  const steps = schema.$ref.split('/').slice(1);
  return followed(
    steps.reduce<unknown>((at, step) => Reflect.get(Object(at), step.replaceAll('~1', '/')), openapi) as Json,
  );
};

/** The longest value of a schema: every field, as long as it may be, in characters of three bytes. */
const longest = (given: Json | undefined, most: number): unknown => {
  const { type, properties, items, anyOf, enum: words, maxLength = 64 } = followed(given);
  if (anyOf !== undefined) return longest(anyOf[0], most);
  if (properties !== undefined)
    return Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, longest(each, most)]));
  if (type === 'array') {
    const { maxItems = most }: { maxItems?: number } = followed(given) as object;
    // What is in a list may be a list: only the outermost is as long as a page.
    return Array.from({ length: maxItems }, () => longest(items, 1));
  }
  if (words !== undefined) return words[0];
  if (type === 'boolean') return true;
  return type === 'string' ? '文'.repeat(Math.min(maxLength, 4096)) : 123_456_789;
};

/** The largest documented response of APIv3, where a list has a page of 50. */
export const largestOf = (): { name: string; row: unknown } => {
  const all = documented('v3').map(({ name, response }) => ({ name, row: longest(response.schema, 50) }));
  const sized = all.map((each) => ({ ...each, size: JSON.stringify(each.row)?.length ?? 0 }));
  return sized.reduce((one, other) => (other.size > one.size ? other : one));
};
