import { RequestError } from '../errors';
import { isRecord } from '../own';

/** The fields of a group of 后付费项目 besides its fixed name. */
type Kind = 'description' | 'amount' | 'charge' | 'item';

/** A group as it goes into `post_payments`. */
export interface Group {
  name: string;
  /** 分 */
  amount?: number;
  description?: string;
  count?: number;
}

/** The groups of one industry, in the order in which they are sent. */
export interface Industry {
  /** The name in the documentation. */
  title: string;
  required: Readonly<Record<string, Kind>>;
  optional?: Readonly<Record<string, Kind>>;
}

const carried: Readonly<Record<Kind, readonly (keyof Group)[]>> = {
  description: ['description'],
  amount: ['amount'],
  charge: ['amount', 'description'],
  item: ['amount', 'description', 'count'],
};

/** Documented limits: 1 to 30 characters a description, 100 groups an order, 100 pieces a group. */
const limits = { description: 30, groups: 100, count: 100 };

/**
 * The groups of an industry, checked.
 *
 * @param given by fixed name: a description, an amount, or an object of the group's fields
 * @throws RequestError `POST_PAYMENTS_INVALID` that names the industry, the group and the field
 */
export const groupsOf = ({ title, required, optional = {} }: Industry, given: unknown): Group[] => {
  const values = recordOf(title, given);
  const kinds = { ...required, ...optional };
  const unknown = Object.keys(values).find((name) => !Object.hasOwn(kinds, name));
  if (unknown !== undefined) throw invalid(title, `has no group "${unknown}"; it has ${Object.keys(kinds).join('、')}`);
  const missing = Object.keys(required).find((name) => values[name] === undefined);
  if (missing !== undefined) throw invalid(title, `requires the group "${missing}"`);
  return Object.entries(kinds)
    .filter(([name]) => values[name] !== undefined)
    .map(([name, kind]) => groupOf(title, name, kind, values[name]));
};

/**
 * Groups of the same name, checked: 1 to 100 of them.
 *
 * @throws RequestError `POST_PAYMENTS_INVALID`
 */
export const repeatedGroups = (title: string, name: string, items: unknown): Group[] => {
  if (!Array.isArray(items) || items.length === 0 || items.length > limits.groups) {
    throw invalid(title, `takes 1 to ${limits.groups} groups "${name}"`);
  }
  return items.map((item) => groupOf(title, name, 'item', item));
};

/** @throws RequestError `POST_PAYMENTS_INVALID` when there is no group at all */
export const atLeastOne = (title: string, groups: Group[]): Group[] => {
  if (groups.length > 0) return groups;
  throw invalid(title, 'requires at least one of its groups');
};

const groupOf = (title: string, name: string, kind: Kind, value: unknown): Group => {
  const where = `${title} "${name}"`;
  const fields = kind === 'description' || kind === 'amount' ? { [kind]: value } : recordOf(where, value);
  const extra = Object.keys(fields).find((field) => !carried[kind].includes(field as keyof Group));
  if (extra !== undefined) throw invalid(where, `carries ${carried[kind].join(', ')} and no ${extra}`);
  const checked = carried[kind].map((field) => [field, check(where, field, fields[field])]);
  return { name, ...Object.fromEntries(checked) };
};

const check = (where: string, field: keyof Group, value: unknown): unknown => {
  if (field === 'description') {
    if (typeof value === 'string' && value !== '' && [...value].length <= limits.description) return value;
    throw invalid(where, `needs a description of 1 to ${limits.description} characters`);
  }
  if (field === 'amount') {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value;
    throw invalid(where, 'needs an amount in 分: a whole number, not negative');
  }
  if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= limits.count) return value;
  throw invalid(where, `needs a count of 1 to ${limits.count}`);
};

const recordOf = (where: string, value: unknown): Record<string, unknown> => {
  if (isRecord(value)) return value;
  throw invalid(where, 'takes an object');
};

const invalid = (where: string, problem: string): RequestError =>
  new RequestError('POST_PAYMENTS_INVALID', `post_payments: ${where} ${problem}.`);
