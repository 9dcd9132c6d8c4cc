import { channels, type DiagnosticEvents } from './events';

/**
 * Listens to what the clients of this process do: `subscribe` of `node:diagnostics_channel` with types.
 *
 * @param listener what it throws is an uncaught exception
 * @returns ends the listening
 * @example
 * const stop = watch('response', ({ request, status, duration }) => histogram.record(duration, { status, ...request }));
 * @see docs/observability.md
 */
export const watch = <Name extends keyof DiagnosticEvents>(
  name: Name,
  listener: (event: DiagnosticEvents[Name]) => void,
): (() => void) => {
  const heard = (message: unknown): void => listener(message as DiagnosticEvents[Name]);
  channels[name].subscribe(heard);
  return () => void channels[name].unsubscribe(heard);
};
