import { createChain } from './chain/node';
import type { Client } from './client';
import { withDriver } from './driver';
import { share } from './keys/shared';
import type { BuilderOptions } from './options';
import { settingsOf } from './settings';
import { createV2 } from './v2/client';
import { createV3 } from './v3/client';

/** Makes clients; PHP's `Builder`. */
export const Builder = {
  /**
   * A client of one merchant. It keeps no state outside itself, starts nothing in the background and sends nothing until
   * a verb is called; make one and share it.
   *
   * @param options its own properties count, nothing that it inherits
   * @throws ConfigurationError at once when an option cannot work
   * @example
   * const instance = Builder.factory({
   *   mchid: '1900000109',
   *   serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
   *   privateKey: 'file:///path/to/apiclient_key.pem',
   *   certs: { PUB_KEY_ID_0114232134912410000000000000: 'file:///path/to/pub_key.pem' },
   * });
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709
   */
  factory(options: BuilderOptions): Client {
    const settings = settingsOf(options);
    const { apiV3Key, secret } = settings;
    const [v2, v3] = [createV2(settings), createV3(settings)];
    // What begins with v2 is APIv2, everything else APIv3.
    const root = withDriver(
      createChain((template) => (/^v2(\/|$)/.test(template) ? v2 : v3)),
      { v2: v2.driver, v3: v3.driver },
    );
    return share(root, { baseURL: settings.baseURL, keys: settings.keys, apiV3Key, secret }) as unknown as Client;
  },
};
