import { isRecord } from '../../own';
import type { JsonObject } from '../fields';

/** What a field of the request holds; without anything beside `field`: that it is given. */
interface FieldCondition {
  /** Beside the one that says this, or the dotted way from the root of the body. */
  readonly field: string;
  /** It is one of these. */
  readonly values?: readonly unknown[];
  /** Its list holds one of these. */
  readonly includes?: readonly unknown[];
  /** It is this much at least. */
  readonly minimum?: number;
}

/** A text says what no field tells: who calls, or that a bank is of a kind. */
export type Condition = string | FieldCondition;

/** Of a list all hold. */
export type Conditions = Condition | readonly Condition[];

/** Whether a value counts as given; the platform takes `null` for a field that was left out. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** The values at the end of a dotted way, those of every item of a list. */
const valuesAt = (from: unknown, words: readonly string[]): unknown[] => {
  if (Array.isArray(from)) return from.flatMap((item) => valuesAt(item, words));
  const [first, ...rest] = words;
  if (first === undefined) return isGiven(from) ? [from] : [];
  return isRecord(from) && Object.hasOwn(from, first) ? valuesAt(from[first], rest) : [];
};

const meets = (values: readonly unknown[], condition: FieldCondition): boolean | undefined => {
  const { values: some, includes, minimum } = condition;
  if (some === undefined && includes === undefined && minimum === undefined) return values.length > 0;
  // What was left out has a default that is not known here.
  if (values.length === 0) return undefined;
  const expected = (some ?? includes)?.map(String);
  return values.some((value) =>
    expected === undefined ? Number(value) >= (minimum ?? 0) : expected.includes(String(value)),
  );
};

const holdsOne = (condition: Condition, beside: JsonObject, root: unknown): boolean | undefined => {
  if (typeof condition === 'string') return undefined;
  const words = condition.field.split('.');
  const near = valuesAt(beside, words);
  return meets(near.length > 0 ? near : valuesAt(root, words), condition);
};

/**
 * Whether conditions hold.
 *
 * @param beside the object whose field it is about
 * @returns `undefined` where the request does not tell
 */
export const holds = (conditions: Conditions, beside: JsonObject, root: unknown): boolean | undefined => {
  const each = [conditions].flat().map((condition) => holdsOne(condition as Condition, beside, root));
  if (each.includes(false)) return false;
  return each.includes(undefined) ? undefined : true;
};
