import type { AxiosRequestConfig } from 'axios';

type Lookup = NonNullable<AxiosRequestConfig['lookup']>;

/**
 * Wraps a caller's `lookup` so that every failure is reported like one of the system: an exception would otherwise end the
 * process while a request waits for a connection.
 */
export const guardedLookup = (lookup: Lookup): Lookup => {
  const call = lookup as (...given: unknown[]) => unknown;
  // axios judges by the kind of function whether it returns a promise.
  if (Object.prototype.toString.call(lookup) === '[object AsyncFunction]') {
    return (async (...given: unknown[]) => {
      try {
        return await call(...given);
      } catch (cause) {
        throw notFound(cause);
      }
    }) as Lookup;
  }
  return ((hostname: unknown, options: unknown, done: (error: Error | null, ...found: unknown[]) => void) => {
    try {
      call(hostname, options, (error: unknown, ...found: unknown[]) =>
        error ? done(notFound(error)) : done(null, ...found),
      );
    } catch (cause) {
      done(notFound(cause));
    }
  }) as Lookup;
};

const notFound = (cause: unknown): Error => {
  const { code = 'ERR_LOOKUP_FAILED', message = `${cause}` } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  return Object.assign(new Error(message, { cause }), { code, syscall: 'getaddrinfo' });
};
