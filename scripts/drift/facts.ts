/** What a JSON value is. */
export type FactType = 'string' | 'integer' | 'number' | 'boolean' | 'object';

/** One field as the official documentation describes it. */
export interface FieldFact {
  /** Dotted, `[]` behind a list: `sub_orders[].amount.total_amount`. */
  name: string;
  /** Of a list, what it holds; missing where the page does not say. */
  type?: FactType;
  /** On every page of the operation that has the structure around it. */
  required?: boolean;
  /** The values that the page lists. */
  values?: readonly string[];
  encrypted?: boolean;
  /** The alternatives that it is one of, beside it: at least one of them is required. */
  oneOf?: readonly string[];
}

/** Where the fields of an operation stand. */
export const places = ['path', 'query', 'body', 'response'] as const;

export type Place = (typeof places)[number];

/** One operation as one page, or all its pages together, describe it. */
export interface OperationFacts extends Partial<Record<Place, readonly FieldFact[]>> {
  method: string;
  /** `v3/pay/transactions/jsapi` */
  template: string;
  /** How many pages describe it. */
  pages: number;
}

/** One notification as one page describes it. */
export interface NotificationFacts {
  events: readonly string[];
  /** The page's address or file. */
  page: string;
  /** What the ciphertext holds. */
  resource: readonly FieldFact[];
}

/** What some pages say. */
export interface Facts {
  operations: readonly OperationFacts[];
  notifications: readonly NotificationFacts[];
}

/** The name of the structure that a field stands in; empty at the top. */
export const parentOf = (name: string): string => name.split('.').slice(0, -1).join('.');

/**
 * Several lists of fields of one structure as one: all the fields, a field required where every list that has the
 * structure around it requires it.
 */
export const mergeFields = (lists: readonly (readonly FieldFact[])[]): FieldFact[] => {
  const said = (name: string): FieldFact[] => lists.flatMap((list) => list.find((field) => field.name === name) ?? []);
  const names = [...new Set(lists.flatMap((list) => list.map(({ name }) => name)))];
  return names.map((name) => {
    const all = said(name);
    const around = parentOf(name) === '' ? lists.length : Math.max(said(parentOf(name)).length, all.length);
    const values = [...new Set(all.flatMap((field) => field.values ?? []))];
    const type = all.find((field) => field.type !== undefined)?.type;
    return {
      name,
      ...(type === undefined ? {} : { type }),
      ...(all.length === around && all.every(({ required }) => required) ? { required: true } : {}),
      ...(values.length === 0 ? {} : { values }),
      ...(all.some(({ encrypted }) => encrypted) ? { encrypted: true } : {}),
    };
  });
};

/** The pages of each operation together. */
export const mergeOperations = (pages: readonly OperationFacts[]): OperationFacts[] => {
  const byOperation = new Map<string, OperationFacts[]>();
  for (const page of pages) {
    const key = `${page.method} ${page.template}`;
    byOperation.set(key, [...(byOperation.get(key) ?? []), page]);
  }
  return [...byOperation.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const fields = places.flatMap((place) => {
      const lists = same.flatMap((page) => (page[place] === undefined ? [] : [page[place]]));
      // A page without a table of the query takes none; any other table that is missing was not to be read.
      const silent = place === 'query' ? same.slice(lists.length).map(() => []) : [];
      return lists.length === 0 ? [] : [[place, mergeFields([...lists, ...silent])] as const];
    });
    const pages = same.reduce((sum, page) => sum + page.pages, 0);
    return [{ method: first.method, template: first.template, pages, ...Object.fromEntries(fields) }];
  });
};
