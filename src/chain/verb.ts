import type { Verb } from '../../types/core.js';

export type { Verb };

/** An HTTP method as it stands in a request line. */
export type Method = Uppercase<Verb>;

/** The verbs of the API; the last word of a chain, also as `…Async`. */
export const verbs: readonly Verb[] = ['get', 'post', 'put', 'patch', 'delete'];

const otherMethods = ['head', 'options', 'trace', 'connect'] as const;

/** Words that look like a verb but name none of this API, so that calling one gets a precise error. */
export const unknownVerbs: ReadonlySet<string> = new Set(otherMethods.flatMap((word) => [word, `${word}Async`]));

/** Whether a word is a verb. */
export const isVerb = (word: unknown): word is Verb => (verbs as readonly unknown[]).includes(word);

/** The method of a verb. */
export const methodOf = (verb: Verb): Method => verb.toUpperCase() as Method;
