import { ConfigurationError } from '../../errors';
import type { Webhook } from '../webhook';

/**
 * The webhook that an adapter was given; found out when the server is set up, and not at the first notification.
 *
 * @throws ConfigurationError `OPTIONS_INVALID`
 */
export const checkWebhook = (webhook: Webhook, usage: string): Webhook => {
  if (typeof Reflect.get(Object(webhook), 'receiveRequest') === 'function') return webhook;
  throw new ConfigurationError('OPTIONS_INVALID', `This adapter takes what new Webhook made: ${usage}.`);
};
