import { nearest } from './nearest';

/**
 * What is wrong with the first option that nobody reads: it is misspelt, or belongs elsewhere, and would be ignored silently.
 *
 * @param taker `new Webhook`
 * @returns a sentence that quotes no value, or `undefined`
 */
export const unknownOption = (options: object, known: readonly string[], taker: string): string | undefined => {
  const name = Object.keys(options).find((each) => !known.includes(each));
  if (name === undefined) return undefined;
  const near = nearest(name, known);
  return `"${name}" is no option of ${taker}; ${near === undefined ? `its options are ${known.join(', ')}` : `did you mean ${near}`}.`;
};
