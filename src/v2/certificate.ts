import { createSecureContext } from 'node:tls';
import { type KeyLike, parseKey } from '../crypto/key';
import { looksLikePath, readKeyFile, readKeyPath } from '../crypto/key-file';
import { withoutPrototype } from '../crypto/without-prototype';
import { ConfigurationError } from '../errors';
import { isFileUrl } from '../file-url';
import type { ClientCertificate } from '../network/client-certificate';
import { ownOf } from '../own';

/** 商户API证书, with which a client of APIv2 identifies itself in TLS: certificate and key, or both in a .p12. */
export type MerchantCertificate =
  | {
      /** apiclient_cert.pem */
      cert: KeyLike;
      /** apiclient_key.pem */
      key: KeyLike;
      /** Of an encrypted key. */
      passphrase?: string;
    }
  | {
      /** apiclient_cert.p12: bytes, base64, a path or a `file://` URL. */
      pfx: string | URL | Uint8Array;
      /**
       * Of the file.
       *
       * @default mchid
       */
      passphrase?: string;
    };

/**
 * Checks the option `merchant`.
 *
 * @throws ConfigurationError `MERCHANT_CERTIFICATE_INVALID`, with what to put there
 */
export const clientCertificateOf = (merchant: MerchantCertificate, mchid: string): ClientCertificate => {
  if (typeof merchant !== 'object' || merchant === null) throw invalid('merchant takes { cert, key } or { pfx }.');
  const own = ownOf(merchant);
  const material = 'pfx' in own ? fromPfx(own, mchid) : fromPem(own);
  try {
    createSecureContext(material);
  } catch (cause) {
    throw invalid(problemOf(cause));
  }
  return material;
};

const invalid = (message: string): ConfigurationError =>
  new ConfigurationError('MERCHANT_CERTIFICATE_INVALID', message);

const problemOf = (cause: unknown): string => {
  const said = String((cause as Error).message);
  if (/mac verify/i.test(said))
    return 'merchant.passphrase does not open merchant.pfx; WeChat Pay sets it to the mchid.';
  if (/unsupported/i.test(said)) {
    return 'merchant.pfx is encrypted in a way that this OpenSSL no longer reads; pass { cert, key } with apiclient_cert.pem and apiclient_key.pem of the same download.';
  }
  return 'merchant.pfx is no .p12 file, or it is cut off.';
};

const fromPem = ({
  cert,
  key,
  passphrase,
}: {
  cert?: KeyLike;
  key?: KeyLike;
  passphrase?: string;
}): ClientCertificate => {
  if (cert === undefined || key === undefined) {
    throw invalid(
      `merchant.${cert === undefined ? 'cert (apiclient_cert.pem)' : 'key (apiclient_key.pem)'} is missing.`,
    );
  }
  const [certificate, privateKey] = [parsed('cert', cert), parsed('key', key, passphrase)];
  if (certificate.kind !== 'certificate')
    throw invalid(`merchant.cert is a ${certificate.kind} key, not a certificate.`);
  if (privateKey.kind !== 'private') throw invalid(`merchant.key is a ${privateKey.kind}, not a private key.`);
  if (!certificate.certificate.checkPrivateKey(privateKey.key)) {
    throw invalid('merchant.key does not belong to merchant.cert; take both from the same apiclient_cert download.');
  }
  return {
    cert: certificate.certificate.toString(),
    key: privateKey.key.export(withoutPrototype({ type: 'pkcs8', format: 'pem' })).toString(),
  };
};

const parsed = (name: string, input: KeyLike, passphrase?: string): ReturnType<typeof parseKey> => {
  try {
    return parseKey(input, passphrase);
  } catch (cause) {
    throw invalid(`merchant.${name} ${(cause as Error).message}.`);
  }
};

const fromPfx = (
  { pfx, passphrase }: { pfx: string | URL | Uint8Array; passphrase?: string },
  mchid: string,
): ClientCertificate => ({ pfx: bytesOf(pfx), passphrase: passphrase ?? mchid });

const bytesOf = (pfx: string | URL | Uint8Array): Buffer => {
  if (pfx instanceof Uint8Array) return Buffer.from(pfx);
  const text = pfx instanceof URL ? pfx.href : typeof pfx === 'string' ? pfx.trim() : '';
  const bytes = Buffer.from(text, 'base64');
  // A .p12 file is a DER sequence; text that is not the base64 of one may be its path.
  if (bytes[0] === 0x30 && !looksLikePath(text)) return bytes;
  try {
    return isFileUrl(text) ? readKeyFile(text) : readKeyPath(text);
  } catch (cause) {
    if (!isFileUrl(text) && !looksLikePath(text)) throw invalid('merchant.pfx is no .p12 file, or it is cut off.');
    throw invalid(`merchant.pfx ${(cause as Error).message}.`);
  }
};
