/** A value that throws on whoever tries to change it, at any depth. */
export const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
};
