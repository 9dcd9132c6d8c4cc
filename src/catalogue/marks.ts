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
