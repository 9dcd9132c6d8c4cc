/** Makes something when it is first asked for, and keeps it: nothing is to be paid for by who only imports the package. */
export const lazily = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
