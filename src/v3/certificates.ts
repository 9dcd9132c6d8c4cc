import type { AxiosAdapter, AxiosRequestConfig } from 'axios';
import type { PlatformCertificate } from '../keys/certificate';
import type { Fetch, Known } from '../keys/downloaded';
import type { KeySet } from '../keys/fixed';
import { sameId } from '../keys/serial';
import { ownOf } from '../own';
import { CallContext, withContext } from '../transport/context';
import { signedAdapter, type Wire } from '../transport/exchange';
import { failureOf } from '../transport/failure';
import type { ProtocolClient } from '../transport/protocol';
import type { SignedV3Request } from './sign';

/**
 * Downloads 平台证书 over the same axios as every call. A response signed with a known key is verified with it. One signed
 * with a key that is not known yet, as the first always is, is trusted only if a certificate in it, decrypted with
 * APIv3密钥, verifies the very response that carried it.
 *
 * @param wireOf makes the wire of APIv3 whose responses are verified by keys of their own
 * @param keys all keys that are known otherwise
 * @param baseURL absolute, closed by a slash
 */
export const certificatesFetcher =
  (
    { driver, means }: ProtocolClient,
    wireOf: (keysFor: (body: Uint8Array) => KeySet) => Wire<SignedV3Request>,
    keys: KeySet,
    baseURL: string,
  ): Fetch =>
  async (known) => {
    let opened: readonly PlatformCertificate[] | undefined;
    const context = new CallContext({ verb: 'get', template: 'v3/certificates' }, {});
    const wire = wireOf((body) =>
      carrying(keys, known, async () => {
        opened = await known.open(body);
        return opened;
      }),
    );
    const signed = signedAdapter(wire, means);
    // Read here, because an interceptor may turn the response into anything.
    const adapter: AxiosAdapter = async (config) => {
      opened = undefined;
      const response = await signed(config);
      opened ??= await known.open(response.data);
      return response;
    };
    try {
      const request: AxiosRequestConfig = {
        method: 'get',
        baseURL,
        url: known.path,
        responseType: 'arraybuffer',
        // Without any key there is none to name, and asking the key set would start this very request again.
        headers: { 'Wechatpay-Serial': known.serial ?? false },
        adapter,
      };
      await means.contexts.during(context, () => driver.request(withContext(request, context)));
      return opened ?? [];
    } catch (error) {
      throw failureOf(error, context.operation, context);
    }
  };

/** The keys that are known, and those that the response itself carries. */
const carrying = (keys: KeySet, known: Known, open: () => Promise<readonly PlatformCertificate[]>): KeySet => {
  const carried = async (id: string): Promise<PlatformCertificate | undefined> =>
    (await open()).find((certificate) => sameId(certificate.id, id));
  const { inUse, over } = keys;
  return over === undefined
    ? ownOf<KeySet>({ inUse, find: async (id) => known.find(id) ?? (await carried(id))?.key })
    : over({ inUse, find: async (id) => known.certificateOf(id) ?? (await carried(id))?.certificate });
};
