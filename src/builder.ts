import { createChain } from './chain/node';
import type { Client } from './client';
import { withDriver } from './driver';
import { outOfReach, reachOf, refuseDriver } from './identity';
import { share } from './keys/shared';
import type { AnyBuilderOptions } from './options';
import { settingsOf } from './settings';
import { createV2 } from './v2/client';
import { createV3 } from './v3/client';

/** Makes clients; PHP's `Builder`. */
export const Builder = {
  /**
   * A client of one merchant, or of one brand. It keeps no state outside itself, starts nothing in the background and sends
   * nothing until a verb is called; make one and share it.
   *
   * @param options its own properties count, nothing that it inherits
   * @throws ConfigurationError at once when an option cannot work, and from a call that the options do not reach
   * @example
   * const instance = Builder.factory({
   *   mchid: '1900000109',
   *   serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
   *   privateKey: 'file:///path/to/apiclient_key.pem',
   *   certs: { PUB_KEY_ID_0114232134912410000000000000: 'file:///path/to/pub_key.pem' },
   * });
   * @example
   * const instance = Builder.factory({ mchid: '1900000109', secret }); // APIv2 alone
   * @example
   * const instance = Builder.factory({ brand_id: '120344', serial, privateKey, certs }); // brand/…
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
   */
  factory(options: AnyBuilderOptions): Client {
    const settings = settingsOf(options);
    const { identity, signed, mchid, apiV3Key, cipher, secret, baseURL, observer } = settings;
    const json = signed && createV3({ ...settings, ...signed });
    const clients = {
      v2: mchid === undefined ? undefined : createV2({ ...settings, mchid }),
      v3: identity === 'merchant' ? json : undefined,
      brand: identity === 'brand' ? json : undefined,
    };
    const dispatches = {
      v2: clients.v2 ?? outOfReach('v2', identity),
      v3: clients.v3 ?? outOfReach('v3', identity),
      brand: clients.brand ?? outOfReach('brand', identity),
    };
    const root = withDriver(
      createChain((template) => dispatches[reachOf(template)]),
      (reach) => clients[reach]?.driver ?? refuseDriver(reach, identity),
      identity === 'brand' ? 'brand' : 'v3',
    );
    const { logger } = observer;
    return share(root, { baseURL, keys: signed?.keys, apiV3Key, cipher, secret, logger }) as unknown as Client;
  },
};
