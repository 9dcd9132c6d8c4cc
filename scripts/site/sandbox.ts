import { builtInRoutes } from '../../src/sandbox/operations';
import { papayV2Routes } from '../../src/sandbox/v2/papay';
import { paymentV2Routes } from '../../src/sandbox/v2/payments';
import { createWorld } from '../../src/sandbox/world';

/** The operations of which the sandbox remembers what happened, by name. The world is asked for its routes and does nothing. */
export const statefulOperations = (): ReadonlySet<string> => {
  const world = createWorld({
    mchid: '',
    appid: undefined,
    serviceId: undefined,
    scheme: 'http',
    worlds: new Map(),
    now: () => 0,
    after: () => undefined,
    notify: () => undefined,
    notifyV2: () => undefined,
    decrypt: (ciphertext) => ciphertext,
    encrypt: (plaintext) => plaintext,
  });
  const routes = [...builtInRoutes(world), ...paymentV2Routes(world), ...papayV2Routes(world)];
  return new Set(routes.flatMap(({ documented }) => documented ?? []));
};
