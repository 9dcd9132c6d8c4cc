/**
 * One object of what its parts own, a later part going before an earlier one. It inherits nothing, so that a name which it
 * does not have is `undefined` whatever another part of the process has put on `Object.prototype`; a rest pattern (`...rest`)
 * and an object literal make objects that inherit again.
 *
 * @param parts enumerable properties count; `undefined` has none
 */
export function own<A extends object>(part: A): A;
export function own<A extends object, B extends object>(first: A, second: B): Omit<A, keyof B> & B;
export function own(...parts: readonly object[]): object {
  return Object.assign(Object.create(null), ...parts);
}
