/** Where a field stands in a structure: `holder[key]`. */
export interface Slot {
  holder: object;
  key: string;
  /** For messages: `json.receivers[0].name`. */
  where: string;
}

const step = /\[\]|[^.[\]]+/g;

/**
 * The existing places of a field; none if it is omitted. If a list stands in place of a single value, or a single value in
 * place of a list, its places are found nevertheless: the platform refuses such a request, but only after it has read it.
 *
 * @param path as the catalogue writes it: `payer.identity.name`, `receivers[].name`
 * @param root what the structure is called in messages
 * @example slotsOf({ receivers: [{ name: 'a' }, {}] }, 'receivers[].name', 'json') // one, "json.receivers[0].name"
 */
export const slotsOf = (structure: unknown, path: string, root: string): Slot[] =>
  descend(structure, path.match(step) ?? [], root);

const descend = (at: unknown, tokens: readonly string[], where: string): Slot[] => {
  if (typeof at !== 'object' || at === null) return [];
  if (Array.isArray(at)) {
    const inside = tokens[0] === '[]' ? tokens.slice(1) : tokens;
    return Object.keys(at).flatMap((key) => slotsAt(at, key, inside, `${where}[${key}]`));
  }
  const [name, ...rest] = tokens[0] === '[]' ? tokens.slice(1) : tokens;
  return name !== undefined && Object.hasOwn(at, name) ? slotsAt(at, name, rest, `${where}.${name}`) : [];
};

const slotsAt = (holder: object, key: string, tokens: readonly string[], where: string): Slot[] => {
  const value: unknown = Reflect.get(holder, key);
  const isField = tokens.length === 0 || (tokens.join() === '[]' && !Array.isArray(value));
  return isField ? [{ holder, key, where }] : descend(value, tokens, where);
};
