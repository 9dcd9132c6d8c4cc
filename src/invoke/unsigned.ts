import { RequestError } from '../errors';

/** Parameters that are not signed yet. */
export interface Unsigned<T> {
  /** What is signed: UTF-8 text. */
  message: string;
  /** @param signature base64 */
  completeWith(signature: string): T;
}

/**
 * A promise that cannot be mistaken for its parameters: `res.json(invoke.jsapi(…))` without `await` would send `{}`, and the
 * front end would only say that the payment failed. Serialising it as JSON, spreading it or reading its signature throws.
 *
 * @param name of the signature among the parameters
 */
export const promiseOf = <T>(name: string, parameters: Promise<T>): Promise<T> => {
  const refuse = (): never => {
    throw new RequestError(
      'AWAIT_MISSING',
      'The parameters that a signer signs come as a promise; write await before the call of invoke.jsapi, miniprogram or app.',
    );
  };
  return Object.defineProperties(parameters, {
    toJSON: { value: refuse },
    [name]: { get: refuse, enumerable: true },
  });
};
