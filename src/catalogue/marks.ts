/** What tells a kind of notification apart from the others of its `event_type`. */
export interface Marks {
  /** Fields that it has. */
  readonly present?: readonly string[];
  /** Fields that it has not. */
  readonly absent?: readonly string[];
  /** Fields by the value that they have. */
  readonly equal?: Readonly<Record<string, string>>;
  /** Fields by a value that they do not have. */
  readonly unequal?: Readonly<Record<string, string>>;
}

/** The kinds that a notification can have, by its `original_type` where the documentation gives one. */
export interface Documented {
  readonly original_type?: string;
  readonly kinds: readonly string[];
}

/** Whether a resource bears all of these marks. An empty text and `null` count as absent, as they do to the platform. */
export const bears = (resource: object, { present = [], absent = [], equal = {}, unequal = {} }: Marks): boolean =>
  present.every((name) => fieldOf(resource, name) !== undefined) &&
  absent.every((name) => fieldOf(resource, name) === undefined) &&
  Object.entries(equal).every(([name, value]) => fieldOf(resource, name) === value) &&
  Object.entries(unequal).every(([name, value]) => fieldOf(resource, name) !== value);

const fieldOf = (resource: object, name: string): unknown => {
  const value = Object.hasOwn(resource, name) ? (resource as Readonly<Record<string, unknown>>)[name] : undefined;
  return value === null || value === '' ? undefined : value;
};
