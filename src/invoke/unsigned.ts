import { RequestError } from '../errors';

/** Parameters whose signature is still to come. */
export interface Unsigned<T> {
  /** What is signed: UTF-8 text. */
  message: string;
  /** @param signature base64 */
  completeWith(signature: string): T;
}

/**
 * A promise of parameters that cannot pass for them: `res.json(invoke.jsapi(…))` without `await` would send `{}`, and a
 * front end only ever says that the payment failed. Whoever writes it as JSON, spreads it or reads its signature is told.
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
