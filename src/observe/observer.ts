import { channels, type DiagnosticEvents, type EventParty } from './events';
import { type Logger, logEvent } from './logger';

/** Who watches the calls of a client, beside the channels, and whose calls these are. */
export interface Observer {
  readonly party: EventParty;
  /** Of the merchant's own certificate. */
  readonly serial: string | undefined;
  readonly logger: Logger | undefined;
}

/** Tells whoever watches. No call depends on what they do with it. */
export const report = <Name extends keyof DiagnosticEvents>(
  { logger }: Pick<Observer, 'logger'>,
  name: Name,
  event: DiagnosticEvents[Name],
): void => {
  freeze(event);
  channels[name].publish(event);
  if (logger !== undefined) logEvent(logger, name, event);
};

/** Whoever watches gets the same event as everybody else, so none of them may change a list in it. */
const freeze = (event: object): void => {
  for (const value of Object.values(event)) if (Array.isArray(value)) Object.freeze(value);
  Object.freeze(event);
};
