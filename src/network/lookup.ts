import type { AxiosRequestConfig } from 'axios';

type Lookup = NonNullable<AxiosRequestConfig['lookup']>;

/**
 * A caller's `lookup` whose failures are all told as those of the system are: one that throws would otherwise end the
 * process where a request waits for a connection.
 */
export const guardedLookup = (lookup: Lookup): Lookup => {
  const call = lookup as (...given: unknown[]) => unknown;
  // axios tells by the kind of function whether a promise is given back.
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
