/** Where a field stands in a structure: `holder[key]`. */
export interface Slot {
  holder: object;
  key: string;
  /** For messages: `json.receivers[0].name`. */
  where: string;
}

const step = /\[\]|[^.[\]]+/g;

/**
 * The places of a field that are there, none for a field that is left out.
 *
 * @param path as the catalogue writes it: `payer.identity.name`, `receivers[].name`
 * @param root what the structure is called in messages
 * @example slotsOf({ receivers: [{ name: 'a' }, {}] }, 'receivers[].name', 'json') // one, «json.receivers[0].name»
 */
export const slotsOf = (structure: unknown, path: string, root: string): Slot[] =>
  descend(structure, path.match(step) ?? [], root);

const descend = (at: unknown, [token, ...rest]: readonly string[], where: string): Slot[] => {
  if (typeof at !== 'object' || at === null || token === undefined) return [];
  return keysOf(at, token).flatMap((key) => {
    const place = Array.isArray(at) ? `${where}[${key}]` : `${where}.${key}`;
    return rest.length === 0 ? [{ holder: at, key, where: place }] : descend(Reflect.get(at, key), rest, place);
  });
};

const keysOf = (at: object, token: string): string[] => {
  if (token === '[]') return Array.isArray(at) ? Object.keys(at) : [];
  return Object.hasOwn(at, token) ? [token] : [];
};
