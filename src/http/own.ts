/** An object's own properties and no others: what another bug puts into `Object.prototype` is nobody's option. */
export const own = <T extends object>(object: T): T => Object.assign(Object.create(null), object);
