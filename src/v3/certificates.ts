import type { AxiosAdapter, AxiosInstance, AxiosRequestConfig } from 'axios';
import type { PlatformCertificate } from '../keys/certificate';
import type { Fetch, Known } from '../keys/downloaded';
import type { KeySet } from '../keys/fixed';
import { openCertificates } from '../keys/open';
import { sameId } from '../keys/serial';
import { ownOf } from '../own';
import { failureOf } from '../transport/failure';
import { Trace, traced } from '../transport/trace';
import { signedAdapter, type Wire } from './adapter';

/**
 * Fetches 平台证书 over the same axios as every call. A response under a known key is verified by it. One under a key that
 * is not known, as the first one always is, is trusted only if a certificate that opens under APIv3密钥 verifies the very
 * answer that carried it.
 *
 * @param baseURL absolute, closed by a slash
 */
export const certificatesFetcher =
  (driver: AxiosInstance, wire: Wire, baseURL: string, apiV3Key: string): Fetch =>
  async (known) => {
    let opened: readonly PlatformCertificate[] | undefined;
    const trace = new Trace();
    const withKeys = ownOf(wire, {
      keysFor: (body: Uint8Array) =>
        carrying(wire.keys, known, () => {
          opened = openCertificates(body, apiV3Key);
          return opened;
        }),
    });
    const signed = signedAdapter(withKeys);
    // The certificates are read here, because an interceptor may make anything of a response.
    const adapter: AxiosAdapter = async (config) => {
      opened = undefined;
      const response = await signed(config);
      opened ??= openCertificates(response.data, apiV3Key);
      return response;
    };
    try {
      const request: AxiosRequestConfig = {
        method: 'get',
        baseURL,
        url: 'v3/certificates',
        responseType: 'arraybuffer',
        // Without any key there is nothing to name, and asking the key set would ask for this very request.
        headers: { 'Wechatpay-Serial': known.serial ?? false },
        adapter,
      };
      await wire.traces.during(trace, () => driver.request(traced(request, trace)));
      return opened ?? [];
    } catch (error) {
      throw failureOf(error, 'GET v3/certificates', (response) => wire.hints.get(response), trace);
    }
  };

const carrying = (keys: KeySet, known: Known, open: () => readonly PlatformCertificate[]): KeySet =>
  ownOf<KeySet>({
    inUse: keys.inUse,
    find: async (id) => known.find(id) ?? open().find((certificate) => sameId(certificate.id, id))?.key,
  });
