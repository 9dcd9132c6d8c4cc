import { bodyOf, text } from '../fields';
import type { HandlerRequest, Reply } from '../handler';
import { type Route, route } from '../router';
import type { World } from '../world';

/** Says again what it was told, encrypted for the merchant where it was encrypted, and tells it by a notification too. */
const echo = (world: World, request: HandlerRequest): Reply => {
  const json = bodyOf(request);
  const [echo_message, encrypted] = [text(json, 'echo_message'), text(json, 'encrypted_echo_message')];
  const opened = encrypted === '' ? undefined : world.decrypt(encrypted, '/body/encrypted_echo_message');
  world.notify({
    event_type: 'SECURITY_ECHO.SUCCESS',
    url: text(json, 'notify_url'),
    resource: { echo_message, ...(opened !== undefined && { encrypt_echo_message: world.encrypt(opened) }) },
  });
  return {
    body: { echo_message, ...(opened !== undefined && { encrypted_echo_message: world.encrypt(opened) }) },
  };
};

/**
 * A merchant's first call: whether signatures, encryption and notifications work.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
 */
export const securityRoutes = (world: World): Route[] => [
  route('POST v3/security/echo', (request) => echo(world, request)),
];
