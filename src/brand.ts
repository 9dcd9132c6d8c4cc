/** Under this a class names itself. Registered, so that every copy of this SDK in one process means the same. */
export const brand: unique symbol = Symbol.for('wechatpay-chain.class');

/** A class that names itself. */
interface Branded {
  readonly [brand]: string;
}

/**
 * `Symbol.hasInstance` of a class that names itself: `instanceof` as ever, but that the class is told by its name and not by
 * its identity. An application may hold this SDK twice, imported and required, and what the one made is also the other's.
 * A class of the caller's that extends such a class has no name of its own, and is told by its identity.
 */
export function hasInstance(this: Branded, value: unknown): boolean {
  if (!Object.hasOwn(this, brand)) return Function.prototype[Symbol.hasInstance].call(this as never, value);
  if (typeof value !== 'object' || value === null) return false;
  for (let at = Object.getPrototypeOf(value); at !== null; at = Object.getPrototypeOf(at)) {
    const made: unknown = Object.getOwnPropertyDescriptor(at, 'constructor')?.value;
    if (typeof made === 'function' && Object.hasOwn(made, brand) && Reflect.get(made, brand) === this[brand])
      return true;
  }
  return false;
}
